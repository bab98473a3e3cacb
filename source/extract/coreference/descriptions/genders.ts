// People and the passages that tell of them → who is a woman and who a man, as far as the text or the name tells.
import { genderOfPronoun } from '../../../languages/gender-of.js';
import type { Language } from '../../../languages/language.js';
import type { Gender } from '../../../languages/lexicons/name-lexicon.js';
import type { Name } from '../../../model/briefing.js';
import { genderSigns } from '../../names/told-person.js';
import { does, has, Is, Use } from '../../word-classes.js';
import { isFiniteToken, type Passage, type PassageToken } from '../../passages/passages.js';

const PRONOUN = Is.subject | Is.object | Is.possessive;

/** How much a sign of it weighs, for a woman; of a man as much below nought. */
const WEIGHTS = { title: 20, role: 8, reflexive: 6, given: 4, pronoun: 1 } as const;

/** Women and men by title, office and kin word, given name, and the pronouns that follow a lone name; of whom the given name alone tells it, and of whom a
 * pronoun in what they say alone does. */
export function findGenders(
  passages: readonly Passage[],
  people: readonly Name[],
  language: Language,
): {
  readonly genders: Map<Name, Gender>;
  readonly guessed: ReadonlySet<Name>;
  readonly hinted: ReadonlySet<Name>;
} {
  const scores = new Map<Name, number>();
  /** The same of pronouns in what they say, who may be others. */
  const hints = new Map<Name, number>();
  const told = new Set<Name>();
  /** By pronouns alone, of women and men. */
  const pronouns = new Map<Name, Record<Gender, number>>();
  const add: Scorer = (name, weight, gender, isHint = false) => {
    if (weight !== WEIGHTS.given) told.add(name);
    if (weight === WEIGHTS.pronoun) {
      const counts = pronouns.get(name) ?? { female: 0, male: 0 };
      pronouns.set(name, { ...counts, [gender]: counts[gender] + 1 });
    }
    const sums = isHint ? hints : scores;
    sums.set(name, (sums.get(name) ?? 0) + (gender === 'female' ? weight : -weight));
  };
  for (const person of people)
    for (const { of, gender } of genderSigns(person, language)) add(person, WEIGHTS[of], gender);
  for (const passage of passages) scorePassage(passage, language, add);
  const genders = new Map<Name, Gender>();
  for (const name of new Set([...scores.keys(), ...hints.keys()])) {
    const score = scoreOf(scores.get(name) ?? 0, hints.get(name) ?? 0);
    if (score !== 0 && !isMixed(score, pronouns.get(name)))
      genders.set(name, score > 0 ? 'female' : 'male');
  }
  return {
    genders,
    guessed: new Set(people.filter((person) => !told.has(person))),
    hinted: new Set([...genders.keys()].filter((person) => !scores.has(person))),
  };
}

/** "Nagy suggested he had lied. “…,” she wrote.": a few hints weigh nothing against what is shown. */
const scoreOf = (shown: number, hints: number): number =>
  shown * hints < 0 && Math.abs(hints) <= FEW ? shown : shown + hints;

const FEW = 3;

/** Five sentences go on with "she" and six with "he": whoever is meant by them. Near misses: "Mr." beside them, one with "she" and six with "he". */
const isMixed = (score: number, counts: Readonly<Record<Gender, number>> | undefined): boolean =>
  counts !== undefined &&
  Math.abs(score) < WEIGHTS.given &&
  Math.min(counts.female, counts.male) * 2 > Math.max(counts.female, counts.male);

type Scorer = (name: Name, weight: number, gender: Gender, isHint?: boolean) => void;

/** "Mr. Orr", "Ann Lind left. She": titles, and the pronouns in the sentence of a lone name and the next. */
function scorePassage({ tokens, sentences }: Passage, language: Language, add: Scorer): void {
  let last: Name | undefined;
  /** In how many more sentences a pronoun may tell of the last name. */
  let reach = 0;
  let sentence = 0;
  /** Of whom else pronouns behind the last name may tell. */
  let another: Gender | 'either' | undefined;
  /** The sentence of the last name, and where it stands. */
  let named = 0;
  let lastAt = 0;
  for (const [at, token] of tokens.entries()) {
    if (at === sentences[sentence + 1]?.from) {
      sentence++;
      reach--;
    }
    const { name } = token;
    const before = tokens[at - 1];
    if (name?.kind === 'person') {
      if (before?.name !== name) {
        scoreBeside(tokens, at, language, (weight, gender) => {
          add(name, weight, gender);
        });
        // two people in one sentence: a pronoun proves nothing
        const isAlone = last === undefined || last === name || reach <= 0;
        const from = sentences[sentence]?.from ?? 0;
        reach = isAlone ? 2 : 0;
        another = actsBefore(tokens, from, at, language);
      }
      last = name;
      named = sentence;
      lastAt = at;
    } else if (mayBeSomebody(tokens, at, language)) {
      // "Orr met Velmana, who lost her hat": hers, as likely
      reach = 0;
    } else if (last !== undefined) {
      const { from: sentenceStart = 0 } = sentences[sentence] ?? {};
      const behind = { name: lastAt, isOwn: sentence === named, isNear: reach > 0, sentenceStart };
      const found = genderBehind(tokens, at, behind, { another, language });
      if (found !== undefined) add(last, WEIGHTS[found.of], found.gender, found.isHint);
    }
  }
}

/** What a pronoun behind a name tells of its gender; undefined where somebody else may be meant as well. */
function genderBehind(
  tokens: readonly PassageToken[],
  at: number,
  behind: Behind,
  {
    another,
    language,
  }: { readonly another: Gender | 'either' | undefined; readonly language: Language },
): (PronounSign & { readonly gender: Gender }) | undefined {
  const sign = pronounSign(tokens, at, behind);
  const gender = genderOfPronoun(tokens[at]?.lower ?? '', language);
  if (sign === undefined || gender === undefined) return undefined;
  const isAnothers = another === 'either' || another === gender;
  return isAnothers && sign.of === 'pronoun' ? undefined : { ...sign, gender };
}

/** "Mr. Orr", "her husband, Per Orr": what stands in front of a name. */
function scoreBeside(
  tokens: readonly PassageToken[],
  at: number,
  language: Language,
  add: (weight: number, gender: Gender) => void,
): void {
  const title = titleOf(tokens[at - 1], language.names.honorifics);
  if (title !== undefined) add(WEIGHTS.title, title);
  const kin = kinGender(tokens, at, language);
  if (kin !== undefined) add(WEIGHTS.role, kin);
}

/** A name that a pronoun stands behind. */
type Behind = {
  /** Where the last name ends. */
  readonly name: number;
  /** It stands in the sentence. */
  readonly isOwn: boolean;
  readonly isNear: boolean;
  readonly sentenceStart: number;
};

type PronounSign = { readonly of: 'reflexive' | 'pronoun'; readonly isHint: boolean };

/** What a pronoun behind a name weighs; undefined where it tells nothing of it. */
function pronounSign(
  tokens: readonly PassageToken[],
  at: number,
  behind: Behind,
): PronounSign | undefined {
  const token = tokens[at];
  if (behind.isOwn && isReflexive(tokens, behind.name, at))
    return { of: 'reflexive', isHint: false };
  if (!behind.isNear || !has(token, PRONOUN) || isTag(tokens, at)) return undefined;
  // "Orr met | him", "Orr hit | her", in the clause of the name: another; near misses: "Orr lost | her keys", "Orr left. It troubled | him", "Orr said he hit | her"
  const next = tokens[at + 1];
  const isNoun = next?.phraseEnd !== undefined && !has(next, NO_OWNED);
  const isOwner = has(token, Is.possessive) && (token?.phraseEnd !== token?.end || isNoun);
  const isDone = has(token, Is.object) && !has(token, Is.subject) && !isOwner;
  const isInner = tokens.slice(behind.name + 1, at).some((one) => has(one, Is.subject));
  if (behind.isOwn && isDone && !(has(token, Is.possessive) && isInner)) return undefined;
  // "Orr suggested he lied to his board": Orr, or another
  const from = Math.max(behind.name, behind.sentenceStart);
  return { of: 'pronoun', isHint: tokens.slice(from, at).some((one) => has(one, Is.cue)) };
}

/** What nobody owns behind "her": "hit her | nine years ago". */
const NO_OWNED = Is.determiner | Is.number | Is.time | Is.sign;

/** "Orr at first called | himself": of nobody else. Near misses: "Orr saw that she hid herself", "Orr met Lind, herself late". */
const isReflexive = (tokens: readonly PassageToken[], name: number, at: number): boolean =>
  does(tokens[at], Use.reflexive) &&
  !tokens.slice(name + 1, at).some((one) => has(one, Is.sign | Is.subject | Is.subordinator));

/** "Orr came late, | she | said": whoever tells of Orr, perhaps Orr. Near miss: "Orr left, and she said". */
const isTag = (tokens: readonly PassageToken[], at: number): boolean =>
  has(tokens[at - 1], Is.sign) && has(tokens[at + 1], Is.cue);

/** Who acts in front of a name: she of "When she called | Orr", either of "A writer who sued | Orr". Near miss: "The writer | Orr". */
function actsBefore(
  tokens: readonly PassageToken[],
  from: number,
  to: number,
  language: Language,
): Gender | 'either' | undefined {
  for (let at = Math.max(from, to - LONGEST_SENTENCE); at < to; at++) {
    const token = tokens[at];
    const gender = has(token, Is.subject) && genderOfPronoun(token?.lower ?? '', language);
    if (gender) return gender;
    const isNoun = has(token, Is.role) && token?.name === undefined;
    if (isNoun && does(tokens[at + 1], Use.who)) return 'either';
  }
  return undefined;
}

/** In tokens: no look around in a sentence is longer. */
const LONGEST_SENTENCE = 80;

/** A lone word taken for a body that no list knows, and that owns or acts: "Velmana’s", "Velmana wept". Near misses: "NATO wept", "a Velmana user". */
const mayBeSomebody = (
  tokens: readonly PassageToken[],
  at: number,
  { names }: Language,
): boolean => {
  const token = tokens[at];
  return (
    token?.name?.kind === 'organisation' &&
    !token.name.name.includes(' ') &&
    !has(token, Is.acronym | Is.organisationHead) &&
    !names.organisations.has(token.lower) &&
    (has(tokens[at + 1], Is.genitive) || isFiniteToken(tokens, at + 1))
  );
};

/** "her ex-husband|, Kit Orr,", "his wife| Kit Orr": what somebody is to another. Near miss: "told his wife|, Orr said". */
function kinGender(
  tokens: readonly PassageToken[],
  first: number,
  { names }: Language,
): Gender | undefined {
  const isApart = tokens[first - 1]?.text === ',';
  const [noun = ''] = tokens[isApart ? first - 2 : first - 1]?.lower.split('-').slice(-1) ?? [];
  if (!names.kinRoles.has(noun)) return undefined;
  let end = first;
  while (tokens[end + 1]?.name === tokens[first]?.name) end++;
  if (isApart && (end === first || !has(tokens[end + 1], Is.sign))) return undefined;
  if (names.femaleRoles.has(noun)) return 'female';
  return names.maleRoles.has(noun) ? 'male' : undefined;
}

/** Whom "Mrs." in front of a name tells of; not the "miss" of "we will miss Ann Lind". */
const titleOf = (
  before: PassageToken | undefined,
  honorifics: Language['names']['honorifics'],
): Gender | undefined =>
  before !== undefined && has(before, Is.honorific) && has(before, Is.capital)
    ? honorifics.get(before.lower)
    : undefined;

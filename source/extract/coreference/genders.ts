// People and the passages that tell of them → who is a woman and who a man, as far as the text or the name tells.
import type { Language } from '../../languages/language.js';
import type { Gender } from '../../languages/name-lexicon.js';
import type { Name } from '../../model/briefing.js';
import { overlapFinder, type Range } from '../../text/range.js';
import { genderSigns } from '../names/told-person.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { Passage, PassageToken } from '../quotes/passages.js';
import { toldHeads } from './told-nouns.js';
import { genderOfNoun, type UnnamedPerson } from './unnamed-people.js';

const PRONOUN = Is.subject | Is.object | Is.possessive;

/** How much a sign of it weighs, for a woman; of a man as much below nought. */
const WEIGHTS = {
  title: 20,
  role: 8,
  reflexive: 6,
  given: 4,
  own: 2,
  pronoun: 1,
  beside: 0.5,
} as const;

/** Women and men by title, office and kin word, given name, and the pronouns that follow a lone name; of whom the given name alone tells it, and of whom a
 * pronoun in what they say alone does. */
export function findGenders(
  passages: readonly Passage[],
  {
    people,
    unnamed,
  }: { readonly people: readonly Name[]; readonly unnamed: readonly UnnamedPerson[] },
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
    if (weight <= WEIGHTS.own) {
      const counts = pronouns.get(name) ?? { female: 0, male: 0 };
      pronouns.set(name, { ...counts, [gender]: counts[gender] + Math.min(weight, 1) });
    }
    const sums = isHint ? hints : scores;
    sums.set(name, (sums.get(name) ?? 0) + (gender === 'female' ? weight : -weight));
  };
  for (const person of people)
    for (const { of, gender } of genderSigns(person, language)) add(person, WEIGHTS[of], gender);
  for (const passage of passages) {
    for (const { name, head } of toldHeads(passage.tokens)) {
      const gender = genderOfNoun(passage.tokens[head]!.lower, language);
      if (gender !== undefined) add(name, WEIGHTS.role, gender);
    }
    scorePassage(passage, { unnamed: overlapFinder(unnamed), language }, add);
  }
  const genders = new Map<Name, Gender>();
  for (const name of new Set([...scores.keys(), ...hints.keys()])) {
    const score = scoreOf(scores.get(name) ?? 0, hints.get(name) ?? 0);
    if (Math.abs(score) >= WEIGHTS.pronoun && !isMixed(score, pronouns.get(name)))
      genders.set(name, score > 0 ? 'female' : 'male');
  }
  return {
    genders,
    guessed: new Set(people.filter((person) => !told.has(person))),
    hinted: new Set(
      [...genders.keys()].filter(
        (person) => !scores.has(person) && Math.abs(hints.get(person) ?? 0) <= FEW,
      ),
    ),
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

/** What tells of others than a name, and how the language tells of them. */
type Around = {
  readonly unnamed: (range: Range) => readonly UnnamedPerson[];
  readonly language: Language;
};

/** "Mr. Orr", "Ann Lind left. She": titles, and the pronouns in the sentence of a lone name and the next. */
function scorePassage(
  { tokens, sentences }: Passage,
  { unnamed, language }: Around,
  add: Scorer,
): void {
  const { names } = language;
  const subjects = new Set(tokens.map(({ verb }) => verb?.subject?.end));
  const startOf = (one: number): number => sentences[one]?.from ?? 0;
  let last: Name | undefined;
  /** In how many more sentences a pronoun may tell of the last name. */
  let reach = 0;
  let sentence = 0;
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
        const gender = titleOf(before, names.honorifics);
        if (gender !== undefined) add(name, WEIGHTS.title, gender);
        // two people in one sentence: a pronoun proves nothing
        reach = last !== undefined && last !== name && reach > 0 ? 0 : 2;
      }
      last = name;
      named = sentence;
      lastAt = at;
    } else if (isLoneWord(tokens, at, language)) reach = 0;
    else if (last !== undefined) {
      const place = {
        name: lastAt,
        acts: subjects.has(tokens[lastAt]?.end),
        isOwn: sentence === named,
        isNear: reach > 0,
        sentenceStart: startOf(sentence),
        namedFrom: startOf(named),
      };
      const { of, gender, isHint } = signAt(tokens, at, place, { unnamed, language }) ?? {};
      if (gender !== undefined) add(last, WEIGHTS[of ?? 'pronoun'], gender, isHint);
    }
  }
}

/** What a pronoun at a token tells of the last name. */
function signAt(
  tokens: readonly PassageToken[],
  at: number,
  place: Behind,
  around: Around,
): (PronounSign & { readonly gender: Gender }) | undefined {
  const gender = pronounGender(tokens[at]!, around.language);
  const sign = gender && pronounSign(tokens, at, place);
  const isOthers = sign === undefined || mayBeAnothers(tokens, at, place, around);
  return gender === undefined || isOthers ? undefined : { ...sign, gender };
}

/** "The maid met Orr. | She": she may be the maid; "when she met Orr, | she": another than who is named behind. */
function mayBeAnothers(
  tokens: readonly PassageToken[],
  at: number,
  { name, namedFrom }: Behind,
  { unnamed, language }: Around,
): boolean {
  const gender = pronounGender(tokens[at]!, language);
  const others = unnamed({ start: tokens[namedFrom]!.start, end: tokens[at]!.start });
  const isBefore = (one: PassageToken): boolean =>
    has(one, Is.subject) && pronounGender(one, language) === gender;
  return (
    others.some((one) => one.gender === gender || (one.gender === undefined && one.acts)) ||
    tokens.slice(namedFrom, name).some(isBefore)
  );
}

/** "Rihm" of one word, which may be somebody whom nothing else tells of: neither a firm nor a place that is known. */
function isLoneWord(
  tokens: readonly PassageToken[],
  at: number,
  { names: { organisations, media, countries, places } }: Language,
): boolean {
  const token = tokens[at];
  const { name, lower = '' } = token ?? {};
  if (name?.kind !== 'organisation' || name.name.includes(' ')) return false;
  const isKnown = [organisations, media, countries, places].some((one) => one.has(lower));
  return !isKnown && !has(token, Is.acronym | Is.organisationHead);
}

/** The last name in front of a pronoun. */
type Behind = {
  /** Where it ends. */
  readonly name: number;
  /** A verb has it as its subject. */
  readonly acts: boolean;
  /** It stands in the sentence of the pronoun. */
  readonly isOwn: boolean;
  readonly isNear: boolean;
  readonly sentenceStart: number;
  /** Where its own sentence begins. */
  readonly namedFrom: number;
};

type PronounSign = {
  readonly of: 'reflexive' | 'own' | 'pronoun' | 'beside';
  readonly isHint: boolean;
};

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
  if (behind.isOwn && !mayBeSubjects(tokens, behind.name, at)) return undefined;
  if (behind.isOwn && behind.acts && isOwner(token) && isInClause(tokens, behind.name, at))
    return { of: 'own', isHint: false };
  // "Orr suggested he lied to his board": Orr, or another
  const from = Math.max(behind.name, behind.sentenceStart);
  const isHint = !behind.acts || tokens.slice(from, at).some((one) => has(one, Is.cue));
  return { of: behind.acts ? 'pronoun' : 'beside', isHint };
}

/** "his", "her" in front of a noun; not the "her" of "hurt her again". */
const isOwner = (token: PassageToken | undefined): boolean =>
  has(token, Is.possessive) && (token?.phraseEnd ?? 0) > (token?.end ?? 0);

/** "Orr lost | her keys", "Orr said he met | her". Near misses: "Orr met | him", "Orr met | her", in the sentence of the name: another. */
const mayBeSubjects = (tokens: readonly PassageToken[], name: number, at: number): boolean =>
  isOwner(tokens[at]) ||
  has(tokens[at], Is.subject) ||
  tokens.slice(name, at).some((one) => has(one, Is.subject));

/** "Orr lost | his keys", "Orr, who lost | his keys": of one clause. Near misses: "Orr saw that his", "Orr left, and his". */
function isInClause(tokens: readonly PassageToken[], name: number, at: number): boolean {
  const comma = tokens[name + 1]?.text === ',' ? name + 2 : name + 1;
  const from = does(tokens[comma], Use.who | Use.whose) ? comma + 1 : name + 1;
  return !tokens
    .slice(from, at)
    .some((one) => has(one, Is.sign | Is.subordinator | Is.relative | Is.cue | Is.subject));
}

const pronounGender = ({ lower }: PassageToken, { grammar }: Language): Gender | undefined =>
  grammar.female.has(lower) ? 'female' : grammar.male.has(lower) ? 'male' : undefined;

/** "Orr at first called | himself": of nobody else. Near misses: "Orr saw that she hid herself", "Orr met Lind, herself late". */
const isReflexive = (tokens: readonly PassageToken[], name: number, at: number): boolean =>
  does(tokens[at], Use.reflexive) &&
  !tokens.slice(name + 1, at).some((one) => has(one, Is.sign | Is.subject | Is.subordinator));

/** "Orr came late, | she | said": whoever tells of Orr, perhaps Orr. Near miss: "Orr left, and she said". */
const isTag = (tokens: readonly PassageToken[], at: number): boolean =>
  has(tokens[at - 1], Is.sign) && has(tokens[at + 1], Is.cue);

/** Whom "Mrs." in front of a name tells of; not the "miss" of "we will miss Ann Lind". */
const titleOf = (
  before: PassageToken | undefined,
  honorifics: Language['names']['honorifics'],
): Gender | undefined =>
  before !== undefined && has(before, Is.honorific) && has(before, Is.capital)
    ? honorifics.get(before.lower)
    : undefined;

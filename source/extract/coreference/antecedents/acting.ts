// A token of a sentence → who acts there as a subject: a person, whom a pronoun stands for, or somebody without a name.
import type { Language } from '../../../languages/language.js';
import type { Name } from '../../../model/briefing.js';
import { isFiniteToken, isSign, type Passage, type PassageToken } from '../../passages/passages.js';
import { phraseEndingAt, type Phrase } from '../../passages/phrases.js';
import { skipNounPhrase } from '../../passages/steps.js';
import { isUnsettled } from '../../passages/surnames.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { Mention } from '../coreference.js';

/** What is asked of a sentence to find its subjects. */
export type Asked = {
  readonly sentence: Passage['sentences'][number];
  /** Where its subjects end. */
  readonly acting: ReadonlySet<number>;
  readonly nameOf: (phrase: Phrase) => Name | undefined;
  readonly language: Language;
};

/** Where the subjects of the finite verbs of a sentence end, as far as the layers of the Document tell. */
export function subjectEnds(
  tokens: readonly PassageToken[],
  { from, to }: Passage['sentences'][number],
): ReadonlySet<number> {
  const ends = new Set<number>();
  for (let at = from; at < to; at++) {
    const verb = tokens[at]?.verb;
    if (verb?.finite === true && verb.subject !== undefined) ends.add(verb.subject.end);
  }
  return ends;
}

/** Who acts at a token; of "Ann Orr and Eva Lind met" both. */
export type Acting = {
  readonly mentions: readonly Mention[];
  /** Only who is nearest to act: the one whose deputy does. */
  readonly weak: boolean;
  /** Who says something there. */
  readonly says?: Mention | undefined;
  /** "her deputy": whoever owns it is told of. */
  readonly owned?: boolean;
};

/** The person who ends at a token as a subject: "Ann Lind", "she", or "a driver", who may have no name. */
export function actingAt(
  tokens: readonly PassageToken[],
  at: number,
  asked: Asked,
): Acting | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const isPronoun = token.name === undefined && has(token, Is.subject);
  const name = isPronoun ? asked.nameOf(pronounAt(at, token)) : token.name;
  if (name === undefined)
    return isOccupation(token) || isPlainly(token, asked.language) || isTitled(tokens, at)
      ? occupationAt(tokens, at, asked)
      : undefined;
  if (name.kind !== 'person' || tokens[at + 1]?.name === name) return undefined;
  const { from, to } = asked.sentence;
  const first = firstOfSubject(tokens, at, from);
  const mention = mentionAt(token, isUnsettled(name) ? undefined : name);
  // "A claim that angered | Orr | drew laughs": the claim did
  const isMoved = asked.language.quotes.moving.has(tokens[first - 1]?.lower ?? '');
  if (!isMoved && isSubject(tokens, at, from, to)) {
    const other = joinedWith(tokens, first, from);
    const both = other && [other, mention].map((one) => ({ ...one, joined: true }));
    return { mentions: both ?? [mention], weak: false };
  }
  const place = { tokens, first, at, asked };
  const reason = REASONS.find(({ applies }) => applies(place));
  return reason && { mentions: [mention], weak: reason.weak, says: reason.says && mention };
}

/** "a driver left", "a man left". */
function occupationAt(
  tokens: readonly PassageToken[],
  at: number,
  { sentence: { from, to }, nameOf }: Asked,
): Acting | undefined {
  if (!isSubject(tokens, at, from, to) || isSubordinate(tokens, at, from)) return undefined;
  const phrase = phraseEndingAt(tokens, at, from);
  const token = tokens[at];
  if (token === undefined || phrase?.head !== at) return undefined;
  const holder = nameOf(phrase);
  return holder !== undefined || bringsIn(tokens[phrase.first]) || isTitled(tokens, at)
    ? {
        mentions: [mentionAt(token, holder)],
        weak: false,
        owned: has(tokens[phrase.first], Is.possessive),
      }
    : undefined;
}

/** A name from `first` to `at`. */
type Place = {
  readonly tokens: readonly PassageToken[];
  readonly first: number;
  readonly at: number;
  readonly asked: Asked;
};

/** Why a name is a subject that no verb follows at once. */
const REASONS: readonly {
  readonly name: string;
  readonly applies: (place: Place) => boolean;
  readonly weak: boolean;
  readonly says?: true;
}[] = [
  {
    // "As for Lind, he left", "For Lind, it was late"; not "A letter for Lind, he said"
    name: 'whom the sentence is about',
    applies: ({ tokens, first, at, asked: { sentence } }) =>
      isSign(tokens[at + 1], ',') &&
      does(tokens[first - 1], Use.purpose) &&
      (first - 1 === sentence.from ||
        (first - 2 === sentence.from && does(tokens[sentence.from], Use.as))),
    weak: false,
  },
  {
    // "Among the fans was Kevin Orr, a lawyer"; not "In May they met Kevin Orr"
    name: 'behind an inverted verb',
    applies: ({ tokens, first, asked }) => isInverted(tokens, first, asked.sentence.from),
    weak: false,
  },
  {
    // "Senator Ann Orr of Norland is airing an ad"; not "A letter from Ann Orr is late"
    name: 'subject by the layers of the Document',
    applies: ({ tokens, first, at, asked }) =>
      asked.acting.has(tokens[at]?.end ?? -1) && !has(tokens[first - 1], Is.preposition),
    weak: false,
  },
  {
    // "It drew the ire of Ann Orr, who said …"; not "It drew the ire of Ann Orr, who left"
    name: 'whom a clause beside the name has say something',
    applies: ({ tokens, at, asked: { sentence } }) => isWhoSays(tokens, at + 1, sentence.to),
    weak: true,
    says: true,
  },
  {
    // "That did not satisfy Ann Orr"; not "That was a satisfying letter to Ann Orr"
    name: 'whom something moves',
    applies: ({ tokens, first, asked: { language } }) =>
      language.quotes.moving.has(tokens[first - 1]?.lower ?? ''),
    weak: true,
  },
  {
    // "Ann Orr and her deputy, who build boats, met"
    name: 'together with a deputy',
    applies: ({ tokens, first, at, asked }) =>
      first === asked.sentence.from &&
      does(tokens[at + 1], Use.additive) &&
      has(tokens[at + 2], Is.possessive),
    weak: false,
  },
  {
    // "Ms. Falk’s deputy is a nurse"
    name: 'whose deputy acts',
    applies: ({ tokens, first, at, asked }) =>
      first === asked.sentence.from && has(tokens[at + 1], Is.genitive),
    weak: true,
  },
];

/** "Ann Orr|, who later said", "Ann Orr| who told them". */
function isWhoSays(tokens: readonly PassageToken[], from: number, to: number): boolean {
  const who = isSign(tokens[from], ',') ? from + 1 : from;
  let verb = who + 1;
  while (verb < to && has(tokens[verb], Is.adverb)) verb++;
  return (
    does(tokens[who], Use.who) &&
    verb < to &&
    has(tokens[verb], Is.cue) &&
    isFiniteToken(tokens, verb)
  );
}

/**
 * "Among the fans was Kevin Orr", "At the end of the bench sat Kevin Orr", "First in the queue, with a chair, stood Kevin Orr": nothing but places
 * and their like stands in front of the verb, and who acts behind it. Near misses: "In May they met Kevin Orr", "In May the club signed Kevin Orr".
 */
function isInverted(tokens: readonly PassageToken[], first: number, from: number): boolean {
  const opening = tokens[from];
  let verb = first - 1;
  if (has(tokens[verb], Is.determiner)) verb--;
  if (!isFiniteToken(tokens, verb) || tokens[verb]?.verb?.tokens.length !== 1) return false;
  const isPlace = has(opening, Is.preposition) || has(tokens[from + 1], Is.preposition);
  if (!isPlace || opening?.name !== undefined || opening?.marked !== undefined) return false;
  let at = has(opening, Is.preposition) ? from : from + 1;
  while (at < verb) {
    const isTie = has(tokens[at], Is.preposition) && !has(tokens[at], Is.subordinator);
    const after = isTie ? skipNounPhrase(tokens, at + 1, verb) : at;
    if (after > at + 1) at = after;
    else if (isSign(tokens[at], ',') || has(tokens[at], Is.adverb)) at++;
    else return false;
  }
  return true;
}

/** The person in front of "and": "Ann Orr" of "Ann Orr and Eva Lind". */
function joinedWith(
  tokens: readonly PassageToken[],
  first: number,
  from: number,
): Mention | undefined {
  const other = does(tokens[first - 1], Use.additive) ? tokens[first - 2] : undefined;
  return other?.name?.kind === 'person' && first - 2 >= from
    ? mentionAt(other, other.name)
    : undefined;
}

const pronounAt = (at: number, { lower }: PassageToken): Phrase => ({
  first: at,
  last: at,
  head: at,
  name: undefined,
  pronoun: lower,
});

/** A token as a mention of somebody. */
export const mentionAt = (
  { start, end, lower }: PassageToken,
  name: Name | undefined,
): Mention => ({
  start,
  end,
  name,
  word: lower,
});

/** "driver", "spokeswoman". */
export const isOccupation = (token: PassageToken): boolean =>
  has(token, Is.role) && !has(token, Is.capital) && token.name === undefined;

/** "man", "waitress": nouns that tell nothing but who may be "he", and who "she". */
const isPlainly = (token: PassageToken, { names }: Language): boolean =>
  token.name === undefined &&
  !has(token, Is.capital) &&
  (names.femaleRoles.has(token.lower) || names.maleRoles.has(token.lower));

/** The "Tor" of "Ms. Tor", who may be one of two, or named nowhere in full. */
export const isTitled = (tokens: readonly PassageToken[], at: number): boolean =>
  has(tokens[at], Is.capital) &&
  has(tokens[at - 1], Is.honorific) &&
  has(tokens[at - 1], Is.capital) &&
  tokens[at]?.name === undefined;

/** "a driver", "his lawyer"; not "officials", nor "the driver", who is mostly somebody known. */
export const bringsIn = (token: PassageToken | undefined): boolean =>
  has(token, Is.determiner) && !does(token, Use.definite);

/** True where "after", "who", "that" opens the clause of the subject at `at`. */
export function isSubordinate(tokens: readonly PassageToken[], at: number, from: number): boolean {
  for (let index = at - 1; index >= from; index--) {
    const token = tokens[index];
    if (isSign(token, ',;:') || token?.marked !== undefined) return false;
    if (has(token, Is.subordinator | Is.relative)) return true;
  }
  return false;
}

/** True for the last word of a name (or a pronoun) that a verb follows, or that opens its sentence before a comma. */
function isSubject(tokens: readonly PassageToken[], at: number, from: number, to: number): boolean {
  const first = firstOfSubject(tokens, at, from);
  const before = tokens[first - 1];
  if (first > from && has(before, Is.preposition) && !has(before, Is.subordinator)) return false;
  let next = at + 1;
  // "Orr himself left"
  while (next < to && (has(tokens[next], Is.adverb) || does(tokens[next], Use.reflexive))) next++;
  if (isFiniteToken(tokens, next) && !has(tokens[next], Is.genitive)) return true;
  if (first === from && isPastOfName(tokens, at)) return true;
  if (isSign(tokens[next], '(')) return first === from;
  return isSign(tokens[next], ',') && (first === from || isSign(before, ','));
}

/** "Rice | laughed at it": a name that is also a noun opens the sentence, and what it did is read as done to it. Near miss: "Rice | accused of theft was held". */
function isPastOfName(tokens: readonly PassageToken[], at: number): boolean {
  const verb = tokens[at + 1];
  if (tokens[at]?.name === undefined || verb?.verb?.finite !== false) return false;
  if (!does(verb, Use.pastEnding) || does(tokens[at + 2], Use.agent | Use.of)) return false;
  let next = at + 2;
  while (tokens[next]?.sentence === tokens[at].sentence) {
    if (has(tokens[next], Is.sign | Is.subordinator | Is.relative)) return true;
    if (isFiniteToken(tokens, next)) return false;
    next++;
  }
  return true;
}

/** Where the name begins that ends at `at`, its title included. */
function firstOfSubject(tokens: readonly PassageToken[], at: number, from: number): number {
  const name = tokens[at]?.name;
  let first = at;
  while (first > from && name !== undefined && tokens[first - 1]?.name === name) first--;
  const title = Is.honorific | Is.role | Is.roleModifier | Is.country;
  while (first > from && has(tokens[first - 1], title)) first--;
  return first;
}

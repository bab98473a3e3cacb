// A name and a comma → the office behind it, in apposition: "Orr, the foreign minister of Norway,".
import type { Language } from '../../../languages/language.js';
import type { NameLexicon } from '../../../languages/lexicons/name-lexicon.js';
import { present } from '../../../text/values/present.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { Word } from '../../words.js';
import { known, knownBefore, plainText } from '../chunks/known-names.js';
import { agentOffice } from './agent-office.js';
import { behindTag } from './party-tag.js';
import { singularOffice, type Chunk } from '../chunks/read-chunks.js';
import { joinsModifiers, joinsSubjectsOfOffice } from './body-before.js';
import type { OfficeWords, TaggedWords } from './tagged-words.js';
import { YEAR } from './told-offices.js';

/** One place where an office is printed, and what it belongs to. */
export type OfficeAt = {
  /** True of what somebody is besides: "Orr, who is also a judge,". */
  readonly isBesides?: boolean;
  readonly office?: OfficeWords | undefined;
  readonly affiliation: string | undefined;
};

/** What no office goes over. */
export const NOT_IN_ROLE =
  Is.sign | Is.determiner | Is.preposition | Is.conjunction | Is.auxiliary | Is.subject;

/** In words: "foreign and". */
export const LONGEST_OBJECT = 4;

/** "Orr, the Norwegian foreign minister", "Orr, a spokesman for NATO", "Orr, Norway’s top diplomat". */
export function readAfter(text: TaggedWords, chunk: Chunk): OfficeAt {
  const { words, language } = text;
  const last = behindTag(words, chunk.last);
  const nothing = { affiliation: undefined };
  if (words[last + 1]?.text !== ',') return nothing;
  const start = appositionStart(words, last + 2, language);
  // "Orr, then governor, signed it": he is none where he speaks
  if (has(words[start], Is.adverb) && language.names.pastRoles.has(words[start]?.lower ?? ''))
    return nothing;
  if (isOver(text, last + 2, start)) return nothing;
  const { sentence } = present(words[last]);
  const { roleStart, roleEnd, affiliation, isSure } = apposedOffice(text, start, sentence);
  // "a Liberal donor", "a nurse practitioner", of which the first word is an office, too
  const office = agentOffice(text, chunk, start);
  if (roleStart < 0 || roleEnd < 0 || (office !== undefined && office.end > roleEnd)) {
    return office === undefined
      ? nothing
      : { office, affiliation: employerAt(words, office.end, language) };
  }
  if (!isSure) return nothing;
  const asked = { text, chunk, start, roleStart, roleEnd };
  if (NOT_APPOSED.some(({ applies }) => applies(asked))) return nothing;
  return {
    office: { first: roleStart, end: roleEnd, isOpen: true },
    affiliation: affiliation ?? employerAt(words, roleEnd, language),
    isBesides: words
      .slice(last + 2, roleStart)
      .some(({ lower }) => language.names.sideRoles.has(lower)),
  };
}

/** An office behind a comma: of the words `start` on, it is those from `roleStart` to `roleEnd`, exclusive. */
type Apposed = {
  readonly text: TaggedWords;
  readonly chunk: Chunk;
  readonly start: number;
  readonly roleStart: number;
  readonly roleEnd: number;
};

/** What shows that an office behind a name and a comma is not the bearer’s; one is enough. */
const NOT_APPOSED: readonly {
  readonly name: string;
  readonly applies: (asked: Apposed) => boolean;
}[] = [
  {
    name: 'who holds it does something', // "In a talk with Orr, the minister | said …"; not "Orr, a baker | famed for bread"
    applies: ({ text: { words, tagOf }, roleEnd }) => {
      const [word, next] = [words[roleEnd], words[roleEnd + 1]];
      if (has(word, Is.cue | Is.auxiliary) && !has(word, Is.role)) return true;
      if (has(word, Is.capital)) return has(word, Is.namePart) && !has(word, Is.time);
      const mayBeDoneTo = does(word, Use.pastEnding) && does(next, DONE_TO_LINKS);
      return /^VB[DPZ]$/.test(tagOf(word)) && !mayBeDoneTo;
    },
  },
  {
    name: 'who holds it does something, behind an opening phrase', // "According to Orr, a detective | for the county was sent"; not "With Orr, a detective | for the county, was"
    applies: ({ text, chunk, roleEnd }) => isInOpening(text, chunk) && actsBehind(text, roleEnd),
  },
  {
    name: 'the next of a list', // "Orr, his wife | and two children left"; not "Orr, his wife | and agent, left"
    applies: ({ text: { words }, start, roleEnd }) =>
      does(words[roleEnd], Use.additive) &&
      ((has(words[roleEnd + 1], Is.number) && !YEAR.test(words[roleEnd + 1]?.text ?? '')) ||
        (has(words[start], Is.possessive) && has(words[roleEnd + 1], Is.determiner))),
  },
  {
    name: 'several', // "In Oldby, police | officials said"; not "Orr, a police | official"
    applies: ({ text: { words, language }, roleEnd }) => {
      const { lower = '' } = words[roleEnd - 1] ?? {};
      return singularOffice(lower, language.names) !== lower;
    },
  },
  {
    name: 'one more, named behind it', // "from Merrow to Oldby, another | brother, Per Orr, said"; not "said Orr, another | brother"
    applies: ({ text: { words, language }, start, roleEnd }) =>
      language.names.moreOfKind.has(words[start]?.lower ?? '') &&
      words[roleEnd]?.text === ',' &&
      has(words[roleEnd + 1], Is.capital),
  },
  {
    name: 'a word that tells of which kind the next is', // "over Tarnau, its | official mission was", "Orr, her | singer boyfriend"; not "Orr, a senior official"
    applies: ({ text: { words, language, tagOf }, roleEnd }) =>
      !has(words[roleEnd], Is.role | Is.capital) &&
      /^NNS?$/.test(tagOf(words[roleEnd])) &&
      (tagOf(words[roleEnd - 1]) === 'JJ' ||
        language.names.kinRoles.has(words[roleEnd]?.lower ?? '')),
  },
  {
    name: 'behind what somebody does', // "Orr, | sent his adviser"; not "Orr, also his adviser"
    applies: ({ text: { words, tagOf }, start, roleStart }) =>
      words
        .slice(start, roleStart)
        .some((word) => /^VB[DPZ]$/.test(tagOf(word)) && !has(word, Is.roleModifier)),
  },
  {
    name: 'of a name inside what another is', // "Orr, head of bond fund | Pimko, a former banker,": Orr’s as likely; not "Orr met Lind, a former banker,"
    applies: ({ text, chunk }) => isInApposition(text, chunk),
  },
];

/** "According to | Orr", "In a talk with | Orr", which open a sentence. */
function isInOpening({ words, tagOf }: TaggedWords, { first }: Chunk): boolean {
  const { sentence } = present(words[first]);
  let at = first - 1;
  while (words[at]?.sentence === sentence) {
    if (has(words[at], Is.sign) || /^(?:VB[DPZ]|MD)$/.test(tagOf(words[at]))) return false;
    at--;
  }
  return at < first - 1 && /^(?:IN|VBG)$/.test(tagOf(words[at + 1]));
}

/** "a detective | for the county was sent": a verb before any comma, and no "who". */
function actsBehind({ words, tagOf }: TaggedWords, from: number): boolean {
  const { sentence } = present(words[from - 1]);
  for (let at = from; at < from + LONGEST_APPOSITION; at++) {
    const word = words[at];
    if (word?.sentence !== sentence || (has(word, Is.sign) && !has(word, Is.genitive)))
      return false;
    if (/^(?:VB[DPZ]|MD)$/.test(tagOf(word))) return true;
    if (tagOf(word).startsWith('W')) return false;
  }
  return false;
}

/** "Orr, head of bond fund | Pimko", "Orr, a spokesman for | Lind": one word of what somebody else is told to be. */
function isInApposition(
  { words, tagOf }: TaggedWords,
  { first, last, roles, titles }: Chunk,
): boolean {
  if (last > first || roles.length + titles.length > 0) return false;
  const { sentence } = present(words[first]);
  const before = words[first - 1];
  if (!has(before, Is.preposition) && !/^NN$/.test(tagOf(before))) return false;
  for (let at = first - 1; at > first - LONGEST_APPOSITION; at--) {
    const word = words[at];
    const isSign = has(word, Is.sign) && !has(word, Is.genitive);
    if (word?.sentence !== sentence || isSign) return false;
    if (/^(?:VB.?|MD)$/.test(tagOf(word))) return false;
    if (!has(word, Is.role)) continue;
    let comma = at - 1;
    while (has(words[comma], Is.role | Is.roleModifier | Is.determiner | Is.genitive)) comma--;
    return words[comma]?.text === ',';
  }
  return false;
}

/** "famed | for", "accused | of": what may be a participle, too. */
const DONE_TO_LINKS = Use.agent | Use.purpose | Use.as | Use.of;

/** Behind the age and "who is": "Orr, 45, | a nurse", "Orr, who is | a nurse". */
function appositionStart(words: readonly Word[], from: number, { names }: Language): number {
  let at = from;
  if (has(words[at], Is.number) && words[at + 1]?.text === ',') at += 2;
  if (does(words[at], Use.who) && does(words[at + 1], Use.be)) at += 2;
  // "Orr, then | the mayor"
  if (names.thenRoles.has(words[at]?.lower ?? '') && has(words[at + 1], Is.determiner)) at++;
  // "Orr, now | a lawyer"
  if (names.nowRoles.has(words[at]?.lower ?? '') && has(words[at + 1], Is.determiner)) at++;
  return at;
}

/** "Orr, who was | mayor until 2019,", "Orr, who was | mayor at the time,": not what he is. Near misses: "Orr, who is | mayor until 2030", "Orr, who was | the first mayor of Oldby". */
function isOver({ words, language, tagOf }: TaggedWords, from: number, start: number): boolean {
  if (start === from || tagOf(words[start - 1]) !== 'VBD') return false;
  for (let at = start; at < start + LONGEST_APPOSITION; at++) {
    const { lower = '', sentence } = words[at] ?? {};
    if (sentence !== words[from]?.sentence || words[at]?.text === ',') return false;
    const isYear = YEAR.test(lower) && has(words[at - 1], Is.preposition);
    if (isYear || language.names.endedRoles.has(lower)) return true;
    if (language.names.endedRoles.has(`${lower} ${words[at + 1]?.lower} ${words[at + 2]?.lower}`))
      return true;
  }
  return false;
}

export const LONGEST_APPOSITION = 10;

/** So short an apposition needs no article to be one: "Orr, foreign minister of Norway". */
const SHORT_APPOSITION = 6;

type ApposedOffice = {
  /** -1 where there is none. */
  readonly roleStart: number;
  readonly roleEnd: number;
  readonly affiliation: string | undefined;
  readonly isSure: boolean;
};

function apposedOffice(
  { words, language, tagOf }: TaggedWords,
  start: number,
  sentence: Word['sentence'],
): ApposedOffice {
  const held = heldApartEnd(words, start);
  if (held > start)
    return { roleStart: start, roleEnd: held, affiliation: undefined, isSure: true };
  let determined = opensOffice(words, start, language);
  let affiliation: string | undefined;
  let roleStart = -1;
  let roleEnd = -1;
  let at = start;
  for (; at < start + LONGEST_APPOSITION; at++) {
    const word = words[at];
    if (word?.sentence !== sentence) break;
    if (has(word, Is.genitive)) {
      affiliation = knownBefore(words, at, language);
      determined = true;
      roleStart = roleEnd = -1;
      continue;
    }
    if (roleEnd < 0 && joinsOwner(words, at, language.names)) continue;
    // "a | close | ally", which is no verb there
    if (endsApposition(word, determined, at === start, tagOf(word))) break;
    if (has(word, Is.determiner)) {
      determined = true;
      continue;
    }
    affiliation = landIn(word, language) ?? affiliation;
    if (has(word, Is.role | Is.roleModifier)) {
      if (roleStart < 0) roleStart = at;
      const next = words[at + 1];
      if (!has(word, Is.role) || isHalf({ words, language, tagOf }, at)) continue;
      roleEnd = at + 1;
      if (endsOffice(next)) break;
    } else if (has(word, Is.preposition)) break;
    else if (roleEnd < 0) roleStart = -1;
    else if (!has(words[at + 1], Is.role | Is.roleModifier)) break;
  }
  const isSure = determined || at - start < SHORT_APPOSITION;
  return { roleStart, roleEnd, affiliation, isSure };
}

/** "Orr, | former White House chief", "Orr, who was | White House chief": what no list of names has. Near miss: "Lind, | House Speaker Orr". */
const opensOffice = (words: readonly Word[], start: number, { names }: Language): boolean =>
  does(words[start - 1], Use.be) ||
  (names.pastRoles.has(words[start]?.lower ?? '') && !has(words[start], Is.capital));

/** Not in front of "diplomat" and "Norwegian" of "a veteran | Norwegian | diplomat", nor of "’s" of "the president|’s envoy". */
const endsOffice = (next: Word | undefined): boolean =>
  next !== undefined && !has(next, Is.role | Is.roleModifier | Is.country | Is.genitive);

/** A word that may be an office, and is a part of one. */
const isHalf = (text: TaggedWords, at: number): boolean =>
  isHalfOffice(text.words, at, text.language) || goesOnAsNoun(text, at);

/** "work | and | pensions secretary", "the Securities | and | Exchange Commission’s chairman": what an office is of, or of whom. */
const joinsOwner = (words: readonly Word[], at: number, names: NameLexicon): boolean => {
  if (joinsSubjectsOfOffice(words, at, names) || joinsModifiers(words, at)) return true;
  const isInside = does(words[at], Use.additive) && has(words[at - 1], Is.capital);
  let end = at + 1;
  while (isInside && has(words[end], Is.capital) && end < at + LONGEST_OBJECT) end++;
  return end > at + 1 && has(words[end], Is.genitive) && has(words[end - 1], Is.organisationHead);
};

/** "a | liberal | ex-minister": what somebody may be called, told of the office. Near misses: "a | liberal | who", "a | liberal | trying to win". */
function isHalfOffice(words: readonly Word[], at: number, { names }: Language): boolean {
  if (!names.weakRoles.has(words[at]?.lower ?? '')) return false;
  for (let next = at + 1; next < at + LONGEST_HALF; next++) {
    if (words[next]?.sentence !== words[at]?.sentence || has(words[next], NOT_IN_ROLE))
      return false;
    if (has(words[next], Is.role)) return true;
  }
  return false;
}

/**
 * "a | chief | market strategist", "a | customer | service representative": which of them. Near misses: "a | chief | of market strategists", "the
 * | chief | market trader said", "a | singer | boyfriend".
 */
function goesOnAsNoun({ words, language, tagOf }: TaggedWords, at: number): boolean {
  if (has(words[at + 1], Is.role | Is.roleModifier)) return false;
  if (!has(words[at], Is.roleModifier)) {
    const [link, head] = [words[at + 1], words[at + 2]];
    const isNoun = tagOf(link) === 'NN' && !has(link, Is.capital);
    const isOffice = has(head, Is.role) && !language.names.kinRoles.has(head?.lower ?? '');
    return isNoun && isOffice && has(words[at + 3], Is.sign | Is.preposition);
  }
  for (let next = at + 1; next < at + LONGEST_HALF; next++) {
    if (tagOf(words[next]) !== 'NN' || has(words[next], Is.capital)) return false;
    if (has(words[next], Is.role)) return true;
  }
  return false;
}

const LONGEST_HALF = 4;

/** "Norway" of "Norwegian". */
const landIn = (word: Word, { names: { countries } }: Language): string | undefined =>
  has(word, Is.country) && has(word, Is.capital) ? countries.get(word.lower) : undefined;

/**
 * Where an office in capitals ends that is no other person's: "Orr, Democrat | of Texas, said", "Orr, Assistant Harbour Master | at Oldby, said"; `at`
 * for "Lind, Governor of Texas Ann Orr".
 */
function heldApartEnd(words: readonly Word[], at: number): number {
  // "Orr, CTO|, Merrow Foods"
  const isLetters = has(words[at], Is.role) && has(words[at], Is.acronym);
  if (isLetters && (endsWhole(words[at + 1]) || joinsOffice(words, at + 1))) return at + 1;
  let link = at;
  while (has(words[link], Is.capital) && link < at + LONGEST_CAPITALS) link++;
  if (isWholeOffice(words, at, link)) return link;
  const isHeld = does(words[link], Use.of) || (link > at + 1 && does(words[link], Use.locative));
  if (!has(words[link - 1], Is.role) || link === at || !isHeld) return at;
  const from = does(words[link + 1], Use.definite) ? link + 2 : link + 1;
  let end = from;
  while (has(words[end], Is.capital) && end < from + LONGEST_CAPITALS) end++;
  return end > from && has(words[end], Is.sign) && !has(words[end], Is.genitive) ? link : at;
}

/** A sign, and no "’s". */
const endsWhole = (word: Word | undefined): boolean =>
  has(word, Is.sign) && !has(word, Is.genitive);

/** "MP | and head of", "CEO | and president,"; near miss: "CEO | and Ann Lind". */
const joinsOffice = (words: readonly Word[], and: number): boolean =>
  does(words[and], Use.additive) &&
  has(words[and + 1], Is.role | Is.roleModifier) &&
  !has(words[and + 1], Is.capital);

/** "Orr, | Chief Press Officer|, Merrow Foods,": nothing but words of an office. Near misses: "Lind, Foreign Minister Orr", "Lind, Mayor Ann King,". */
const isWholeOffice = (words: readonly Word[], from: number, end: number): boolean =>
  end > from &&
  has(words[end - 1], Is.role) &&
  endsWhole(words[end]) &&
  words
    .slice(from, end)
    .every((word) => has(word, Is.role | Is.roleModifier) && !has(word, NO_OFFICE));

/** Not "ORR, FORMER MAYOR:" of a transcript. */
const NO_OFFICE = Is.femaleName | Is.maleName | Is.acronym;

const LONGEST_CAPITALS = 5;

/** "Orr, the minister | and", "Orr, a nurse | said", "Lind, | Foreign Minister Orr": what goes on is no office of the name. */
const endsApposition = (word: Word, determined: boolean, isFirst: boolean, tag: string): boolean =>
  has(word, Is.sign | Is.auxiliary | Is.subject | Is.conjunction | Is.relative) ||
  does(word, Use.whose) ||
  (has(word, Is.cue) && tag !== 'JJ' && !has(word, Is.role | Is.roleModifier)) ||
  (has(word, Is.role | Is.roleModifier) && has(word, Is.capital) && !determined) ||
  (has(word, Is.determiner) && !isFirst && !has(word, Is.possessive));

/** "a spokesman | for the Merrow Council": the body in capitals behind an office. */
export function employerAt(
  words: readonly Word[],
  at: number,
  language: Language,
): string | undefined {
  if (!does(words[at], Use.employer)) return undefined;
  const from = does(words[at + 1], Use.definite) ? at + 2 : at + 1;
  let end = from;
  while (end < from + 4 && has(words[end], Is.capital)) end++;
  return end > from
    ? (known(words, from, end, language) ?? plainText(words, from, end))
    : undefined;
}

// A printed name → its offices in full, with whom or what they are printed to be of: "Merrow Trust director", "spokesman for Ann Orr".
import type { Language } from '../../languages/language.js';
import { present } from '../../text/present.js';
import { memoizeByObject } from '../../text/memoize.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { Word } from '../words.js';
import { knownEnd, officeText } from './known-names.js';
import type { Chunk } from './read-chunks.js';
import { apposedOffice, appositionStart, titlesStart } from './read-roles.js';

/** So many words may stand in front of a name, or behind an office. */
const LONGEST = 9;

const OFFICE = Is.role | Is.roleModifier;

/** Offices that are printed with more than their words, as printed; empty where none is. */
export function readFullOffices(
  words: readonly Word[],
  chunk: Chunk,
  language: Language,
): readonly string[] {
  return [fullBefore(words, chunk, language), fullAfter(words, chunk, language)].filter(
    (office) => office !== undefined,
  );
}

/** "Obama campaign spokeswoman | Orr", "former Norland Rep. | Orr", "Norland’s Foreign Minister | Orr". */
function fullBefore(
  words: readonly Word[],
  { first, last }: Chunk,
  language: Language,
): string | undefined {
  const end = officeEndBefore(words, first, last);
  const from = bodyStart(words, end, words[first]?.sentence);
  if (from === undefined) return undefined;
  const start = withoutOpener(words, from, end, language);
  let role = end;
  while (role > start && isOfficeWord(words, role - 1, end)) role--;
  // "Merrow County | Prosecutor": a body takes the words in capitals that may be of an office
  role = behindBody(words, start, role, end);
  const hasRole = words.slice(role, end).some((word) => has(word, Is.role | Is.honorific));
  if (role === start || !hasRole || !isBody(words, start, role)) return undefined;
  // "In Oslo Foreign Minister Orr said": where, not of what
  if (has(words[start - 1], Is.preposition) && does(words[start - 1], Use.locative))
    return undefined;
  const office = officeText(words, role, end, language);
  return isPastRole(words[start], language)
    ? `${words[start]?.lower} ${printed(words, start + 1, role)} ${office}`
    : `${printed(words, start, role)} ${office}`;
}

/** Back over what may be of an office in front of `end`; undefined where "and" leaves open what is. */
function bodyStart(
  words: readonly Word[],
  end: number,
  sentence: Word['sentence'] | undefined,
): number | undefined {
  let start = end;
  while (start > 0 && end - start < LONGEST) {
    const word = words[start - 1];
    // "Oversight and Reform Committee spokesman Orr", "Lind and Mayor Orr": nobody can tell
    if (does(word, Use.additive) && has(words[start], Is.capital)) return undefined;
    if (word?.sentence !== sentence || !mayPrecede(words, start - 1)) break;
    start--;
  }
  return start;
}

/** In front of "Mr." and of the comma of "Orr’s lawyer, Ann Lind, left"; short titles of offices belong to the office. */
function officeEndBefore(words: readonly Word[], first: number, last: number): number {
  const end = titlesStart(words, first, last);
  return words[end]?.text === ',' ? end : first;
}

const STOPS =
  Is.sign | Is.determiner | Is.auxiliary | Is.subject | Is.object | Is.time | Is.relative;

/** "former", "Norland", "’s", "Rep.", "of" of "Secretary of State"; not "the", "said", "mother’s". */
function mayPrecede(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (has(word, Is.genitive)) return has(before, Is.capital) && !has(before, STOPS);
  if (has(word, STOPS)) return false;
  if (does(word, Use.of | Use.purpose | Use.additive))
    return has(before, OFFICE | Is.organisationHead) && has(before, Is.capital);
  if (has(word, Is.preposition | Is.conjunction)) return false;
  return has(word, OFFICE | Is.honorific | Is.country | Is.capital);
}

/** Without the first word of a sentence that tells of nothing known, and without "Mr.". Near miss: "New York". */
function withoutOpener(
  words: readonly Word[],
  start: number,
  end: number,
  language: Language,
): number {
  if (start >= end || knownEnd(words, start, end, language) > start) return start;
  const opens = words[start - 1]?.sentence !== words[start]?.sentence;
  // "Former minister Orr"; "Then minister Orr left" tells what came next
  if (isPastRole(words[start], language))
    return opens && has(words[start], Is.adverb) ? start + 1 : start;
  if (has(words[start], Is.notName)) return start + 1;
  const isKnown =
    has(words[start], Is.acronym | Is.country | OFFICE) ||
    insideSentences(words).has(words[start]?.lower ?? '');
  return opens && !isKnown ? start + 1 : start;
}

const isPastRole = (word: Word | undefined, { names }: Language): boolean =>
  names.pastRoles.has(word?.lower ?? '');

/** The words that stand in capitals behind the first of a sentence: "obama". */
const insideSentences = memoizeByObject(
  (words: readonly Word[]): ReadonlySet<string> =>
    new Set(
      words.flatMap((word, at) =>
        has(word, Is.capital) && words[at - 1]?.sentence === word.sentence ? word.lower : [],
      ),
    ),
);

/** A word of an office: not the capital "Campaign" of a body in front of one, nor a place. */
const isOfficeWord = (words: readonly Word[], at: number, end: number): boolean =>
  has(words[at], OFFICE | Is.honorific) ||
  (at + 1 < end && does(words[at], Use.of | Use.purpose | Use.additive)) ||
  (does(words[at - 1], Use.of | Use.purpose | Use.additive) && has(words[at], Is.capital));

/** "Human Rights Campaign | President", "Institute of Rivers | Director": where a body in capitals ends that is made of words of offices. */
function behindBody(words: readonly Word[], start: number, office: number, end: number): number {
  for (let at = end - 2; at >= start; at--) {
    const isHead =
      has(words[at], Is.organisationHead | Is.placeHead) &&
      has(words[at], Is.capital) &&
      !has(words[at], Is.role);
    if (!isHead) continue;
    if (at > office) return at + 1;
    if (!does(words[at + 1], Use.of | Use.purpose)) return office;
    let last = end - 1;
    while (last > at && has(words[last], OFFICE | Is.honorific)) last--;
    return last + 1;
  }
  return office;
}

/** True where a name in capitals is among the words: not "top", "longtime". */
const isBody = (words: readonly Word[], start: number, end: number): boolean =>
  words.slice(start, end).some((word) => has(word, Is.capital) && !has(word, Is.honorific));

/** "Orr, | policy director of the Lind campaign", "Orr, | the Merrow Trust’s chairman". */
function fullAfter(
  words: readonly Word[],
  { last }: Chunk,
  language: Language,
): string | undefined {
  if (words[last + 1]?.text !== ',') return undefined;
  const start = appositionStart(words, last + 2);
  const { sentence } = present(words[last]);
  const { roleStart, roleEnd, isSure } = apposedOffice(words, start, sentence, language);
  if (roleStart < 0 || roleEnd < 0 || !isSure) return undefined;
  const end = secondOfficeEnd(words, roleEnd);
  const owner = ownerStart(words, start, roleStart);
  const body = bodyEnd(words, end);
  if (owner === roleStart && body === end) return undefined;
  const from = owner < roleStart ? `${printed(words, owner, roleStart)} ` : '';
  const of = body > end ? ` ${printed(words, end, body)}` : '';
  return `${from}${officeText(words, roleStart, of === '' ? roleEnd : end, language)}${of}`;
}

/** "chairman | and chief executive |": where the last of two offices ends. */
function secondOfficeEnd(words: readonly Word[], end: number): number {
  if (!does(words[end], Use.additive)) return end;
  let at = end + 1;
  while (has(words[at], OFFICE) && !has(words[at], Is.determiner)) at++;
  return at > end + 1 && has(words[at - 1], Is.role) && does(words[at], Use.employer) ? at : end;
}

/** Where "Merrow Trust’s", "Norland", "Delta" begins in front of an office; `office` where nothing in capitals stands there. */
function ownerStart(words: readonly Word[], from: number, office: number): number {
  let start = office;
  if (has(words[start - 1], Is.genitive)) start--;
  while (start > from && has(words[start - 1], Is.capital) && !has(words[start - 1], STOPS))
    start--;
  return has(words[start], Is.genitive) ? office : start;
}

/** "of the Lind campaign |", "for House Speaker Ann Orr |", "at Merrow University |"; `at` where no name follows, or more than it. */
function bodyEnd(words: readonly Word[], at: number): number {
  if (!does(words[at], Use.employer)) return at;
  let end = does(words[at + 1], Use.definite) ? at + 2 : at + 1;
  const first = end;
  if (!has(words[first], Is.capital) || has(words[first], Is.time)) return at;
  while (end < first + LONGEST && goesOn(words, end)) end++;
  while (
    has(words[end], Is.organisationHead) &&
    !has(words[end], Is.capital) &&
    end < first + LONGEST
  )
    end++;
  const next = words[end];
  const isWhole =
    next === undefined ||
    next.sentence !== words[at]?.sentence ||
    has(next, Is.sign | Is.preposition | Is.conjunction | Is.relative | Is.cue | Is.auxiliary);
  return isWhole && !has(next, Is.genitive) ? end : at;
}

/** A word in capitals, or what ties two: "Department | of | Health | and | Human Services". */
function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (has(word, Is.capital) && !has(word, Is.time)) return true;
  const isTie =
    does(word, Use.of | Use.purpose | Use.additive | Use.infinitive) || has(word, Is.genitive);
  const next = does(words[at + 1], Use.definite) ? words[at + 2] : words[at + 1];
  // "of Merrow and Ann Orr" are two
  return (
    isTie && has(next, Is.capital) && (!does(word, Use.additive) || has(words[at - 1], Is.capital))
  );
}

/** The words with the blanks that are printed between them: "Merrow’s". */
const printed = (words: readonly Word[], first: number, end: number): string =>
  words
    .slice(first, end)
    .map((word, at) =>
      at > 0 && (words[first + at - 1]?.end ?? 0) < word.start ? ` ${word.text}` : word.text,
    )
    .join('');

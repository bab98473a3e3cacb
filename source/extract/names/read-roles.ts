// A printed name → the offices printed around it: "Kremlin spokesman Orr", "Orr, the foreign minister of Norway,".
import type { Language } from '../../languages/language.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { Word } from '../words.js';
import { lowerText, officeText, plainText } from './known-names.js';
import type { Chunk } from './read-chunks.js';

export type OfficeReading = {
  /** Without the article, in small letters but for names: "deputy foreign minister". */
  readonly roles: readonly string[];
  /** The country or body they belong to: "Russia", "NATO". */
  readonly affiliation: string | undefined;
};

const NOT_IN_ROLE =
  Is.sign | Is.determiner | Is.preposition | Is.conjunction | Is.auxiliary | Is.subject;
const LONGEST_ROLE = 7;

/** Offices in the same run, in small letters before it, and in the apposition after it. */
export function readOffices(
  words: readonly Word[],
  chunk: Chunk,
  language: Language,
): OfficeReading {
  const before = readBefore(words, chunk, language);
  const after = readAfter(words, chunk, language);
  const roles = [...chunk.roles, ...before.roles, ...after.roles];
  return {
    roles: [...new Set(roles)],
    affiliation: chunk.affiliation ?? before.affiliation ?? after.affiliation,
  };
}

/** "Kremlin spokesman Orr", "Norway’s Foreign Minister Orr", "Norway’s Orr". */
function readBefore(
  words: readonly Word[],
  { first, last, roles: inRun }: Chunk,
  language: Language,
): OfficeReading {
  // the run's own offices stand between the name and what is read here
  let at = first;
  while (at > 0 && first - at < LONGEST_ROLE && has(words[at - 1], Is.honorific)) at--;
  const { sentence } = words[first]!;
  const nothing = { roles: [], affiliation: undefined };
  // "Orr’s lawyer, Ann Lind, left"
  if (
    words[at - 1]?.text === ',' &&
    words[last + 1]?.text === ',' &&
    has(words[at - 2], Is.role) &&
    at === first
  )
    at--;
  let start = at;
  while (
    start > 0 &&
    at - start < LONGEST_ROLE &&
    words[start - 1]!.sentence === sentence &&
    !has(words[start - 1], NOT_IN_ROLE)
  ) {
    if (!has(words[start - 1], Is.role | Is.roleModifier | Is.country) && start === at) break;
    start--;
  }
  const hasRole = start < at && has(words[at - 1], Is.role) && !has(words[at - 1], Is.capital);
  let affiliation: string | undefined;
  let roleStart = at;
  if (hasRole) {
    roleStart = at - 1;
    while (roleStart > start && has(words[roleStart - 1], Is.roleModifier)) roleStart--;
    affiliation = knownBefore(words, roleStart, language);
  } else if (inRun.length > 0) {
    let back = first;
    while (
      back > 0 &&
      (has(words[back - 1], Is.role | Is.roleModifier) ||
        does(words[back - 1], Use.of | Use.purpose)) &&
      words[back - 1]!.sentence === sentence
    )
      back--;
    affiliation = knownBefore(words, back, language);
  } else
    affiliation =
      words[first - 1] && has(words[first - 1], Is.genitive) && last >= first
        ? knownBefore(words, first, language)
        : undefined;
  if (!hasRole) return { ...nothing, affiliation };
  return { roles: [officeText(words, roleStart, at)], affiliation };
}

/** "Orr, the Norwegian foreign minister", "Orr, a spokesman for NATO", "Orr, Norway’s top diplomat". */
function readAfter(words: readonly Word[], { last }: Chunk, language: Language): OfficeReading {
  const nothing = { roles: [], affiliation: undefined };
  if (words[last + 1]?.text !== ',') return nothing;
  const { sentence } = words[last]!;
  let at = last + 2;
  // "Orr, 45, a nurse"
  if (has(words[at], Is.number) && words[at + 1]?.text === ',') at += 2;
  if (does(words[at], Use.who) && does(words[at + 1], Use.be)) at += 2;
  const start = at;
  let determined = false;
  let affiliation: string | undefined;
  let roleStart = -1;
  let roleEnd = -1;
  for (; at < start + 10 && words[at]?.sentence === sentence; at++) {
    const word = words[at]!;
    if (has(word, Is.genitive)) {
      affiliation = knownBefore(words, at, language);
      determined = true;
      roleStart = roleEnd = -1;
      continue;
    }
    if (has(word, Is.sign | Is.auxiliary | Is.subject | Is.conjunction)) break;
    if (has(word, Is.cue) && !has(word, Is.role | Is.roleModifier)) break;
    if (has(word, Is.role | Is.roleModifier) && has(word, Is.capital) && !determined) break;
    if (has(word, Is.determiner)) {
      if (at > start && !has(word, Is.possessive)) break;
      determined = true;
      continue;
    }
    if (has(word, Is.country) && has(word, Is.capital))
      affiliation = language.names.countries.get(word.lower);
    if (has(word, Is.role)) {
      if (roleStart < 0) roleStart = at;
      roleEnd = at + 1;
      const next = words[at + 1];
      if (next !== undefined && !has(next, Is.role | Is.roleModifier)) break;
    } else if (has(word, Is.roleModifier)) {
      if (roleStart < 0) roleStart = at;
    } else if (has(word, Is.preposition)) break;
    else if (roleStart >= 0 && roleEnd < 0) roleStart = -1;
  }
  if (roleStart < 0 || roleEnd < 0 || !(determined || at - start < 6)) return nothing;
  if (affiliation === undefined && does(words[roleEnd], Use.employer)) {
    const from = does(words[roleEnd + 1], Use.definite) ? roleEnd + 2 : roleEnd + 1;
    let end = from;
    while (end < from + 4 && has(words[end], Is.capital)) end++;
    if (end > from) affiliation = known(words, from, end, language) ?? plainText(words, from, end);
  }
  return { roles: [officeText(words, roleStart, roleEnd)], affiliation };
}

/** The country or body that ends right before `at`: "Kremlin", "Norway’s", "Norwegian". */
function knownBefore(words: readonly Word[], at: number, language: Language): string | undefined {
  let end = at;
  if (has(words[end - 1], Is.genitive)) end--;
  for (let first = Math.max(0, end - 3); first < end; first++) {
    const found = known(words, first, end, language);
    if (found !== undefined && has(words[first], Is.capital)) return found;
  }
  return undefined;
}

const known = (
  words: readonly Word[],
  first: number,
  end: number,
  { names }: Language,
): string | undefined => {
  const text = lowerText(words, first, end);
  return names.countries.get(text) ?? names.organisations.get(text);
};

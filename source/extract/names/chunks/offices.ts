// A run of words → the office in it, with the place or body that it is held of: "Deputy Foreign Minister", "Mayor of Oldby".
import type { Language } from '../../../languages/language.js';
import type { NameLexicon } from '../../../languages/lexicons/name-lexicon.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { Word } from '../../words.js';
import { knownEnd } from './known-names.js';

/** "of", "for". */
const LINKS = Use.of | Use.purpose;

/** Where the office that starts at `at` ends; `at` itself where there is none: "Deputy Foreign Minister", "Secretary of State". */
export function roleEnd(
  words: readonly Word[],
  at: number,
  end: number,
  language: Language,
): number {
  let index = at;
  let found = at;
  while (index < end && has(words[index], Is.role | Is.roleModifier)) {
    const word = words[index]!;
    // "Chief of Army Staff | General Orr"
    if (index > at && isRankBehindObject(words, index, language.names)) break;
    // "Justice Orr", "Major Lee" are offices; "Rose Justice" is not reached here
    if (has(word, Is.role)) {
      found = index + 1;
      for (;;) {
        // "Secretary | of State | for European Affairs"
        const object = does(words[found], LINKS) ? objectEnd(words, found, end, language) : 0;
        if (object <= found) break;
        found = object;
      }
    }
    index = Math.max(found, index + 1);
  }
  // "General" alone before an acronym or at the end of a longer run is still an office; a given name is not ("Dean", "King")
  return found;
}

/** "of Army Staff | General"; near misses: "Inspector | General", "Secretary | General". */
const isRankBehindObject = (
  words: readonly Word[],
  at: number,
  { rankRoles, roleObjects }: NameLexicon,
): boolean =>
  rankRoles.has(words[at]?.lower ?? '') &&
  roleObjects.has(words[at - 1]?.lower ?? '') &&
  (does(words[at - 2], LINKS) || does(words[at - 3], LINKS));

/** Where what an office is held of ends: "of State |", "of Oldby | Sadia Lind", "of the Bank of Norland | Piet Haas"; 0 where nothing tells. */
function objectEnd(words: readonly Word[], at: number, end: number, language: Language): number {
  const named = namedObjectEnd(words, at, end, language.names);
  if (named > 0) return named;
  const from = does(words[at + 1], Use.definite) ? at + 2 : at + 1;
  const known = knownEnd(words, from, end, language);
  if (known > from) return known;
  const name = givenNameAfter(words, from, end);
  for (let index = from; index < name; index++) {
    if (!has(words[index], Is.organisationHead)) continue;
    if (!does(words[index + 1], LINKS)) return index + 1;
    return objectEnd(words, index + 1, Math.max(name, index + 2), language);
  }
  if (name < end) return name;
  if (words.slice(from, end).some((word) => does(word, Use.additive))) return end;
  // "of New Fenwick |", "of Lund | Tarek Moss": where no given name tells, the last two words are the name
  return end - from > 2 ? end - 2 : end;
}

/** The first given name behind the first word that more follows; `end` where there is none. */
function givenNameAfter(words: readonly Word[], from: number, end: number): number {
  for (let index = from + 1; index + 1 < end; index++)
    if (has(words[index], Is.femaleName | Is.maleName) && !has(words[index], Is.particle))
      return index;
  return end;
}

/** Where "Mayor | of Oldby" goes from the office to what it is held of; `end` where that is part of the office: "Secretary of State |". */
export function officeOnlyEnd(
  words: readonly Word[],
  first: number,
  end: number,
  { roleObjects }: NameLexicon,
): number {
  let link = first + 1;
  while (link < end && !does(words[link], LINKS)) link++;
  if (link >= Math.min(end, words.length)) return end;
  const isPart = words.slice(link, end).some(({ lower }) => roleObjects.has(lower));
  return isPart ? end : link;
}

/** "of State |", "for Health and Sport |": what an office alone is held of; 0 where it is something else. */
function namedObjectEnd(
  words: readonly Word[],
  at: number,
  end: number,
  { roleObjects }: NameLexicon,
): number {
  for (let index = at + 1; index < Math.min(end, at + 7); index++) {
    const word = words[index]!;
    if (roleObjects.has(word.lower)) {
      if (does(words[index + 1], Use.additive)) return objectBehindAnd(words, index + 2, end);
      // "of Defence | Staff"
      return index + 1 < end && roleObjects.has(words[index + 1]?.lower ?? '')
        ? index + 2
        : index + 1;
    }
    if (has(word, Is.role)) return 0;
  }
  return 0;
}

/** "Health and | Sport | Ann Orr", "Health and | Human Services | Ann Orr". */
function objectBehindAnd(words: readonly Word[], from: number, end: number): number {
  const name = givenNameAfter(words, from, end);
  for (let index = from; index < name; index++)
    if (has(words[index], Is.organisationHead)) return index + 1;
  return name < end ? name : Math.min(end, from + 1);
}

/** True when "for European and Eurasian Affairs" follows: the office goes on. */
export function nextRoleObject(
  words: readonly Word[],
  at: number,
  roleObjects: ReadonlySet<string>,
): boolean {
  for (let index = at + 1; index < at + 7; index++) {
    const word = words[index];
    if (word === undefined || has(word, Is.sign)) return false;
    if (index > at + 1 && has(word, Is.role)) return false;
    if (roleObjects.has(word.lower)) return true;
    if (!has(word, Is.capital) && !does(word, Use.additive)) return false;
  }
  return false;
}

/** An office behind the body that it is of, in front of the name: words `first` to `end`, exclusive. */
export type InnerOffice = { readonly first: number; readonly end: number };

/** "Zoo | Director | Thane Lind", "Merrow | Police Chief | Troy Lind"; undefined of "Ann Bishop Lind", "Lind Group". */
export function innerOffice(
  words: readonly Word[],
  at: number,
  end: number,
  language: Language,
): InnerOffice | undefined {
  for (let index = end - 1; index > at; index--) {
    if (!has(words[index], Is.role) || !has(words[index], Is.capital)) continue;
    const stop = roleEnd(words, index, end, language);
    if (!mayBePerson(words, stop, end) && !(stop === end && does(words[index + 1], LINKS))) return;
    let first = index;
    // "New York City | Mayor": the modifier may be the end of a known name
    const known = knownEnd(words, at, index, language);
    while (first > Math.max(at, known) && has(words[first - 1], Is.roleModifier | Is.role)) first--;
    const isSure =
      first < index ||
      has(words[stop], Is.femaleName | Is.maleName | Is.honorific) ||
      !language.names.rolesAsSurnames.has(words[index]!.lower);
    // "Ann Bishop Lind", "James Head Lind"; not "Florence | Mayor | Dario Lind"
    const opensFully = has(words[at], Is.femaleName | Is.maleName) && first > at + 1;
    return isSure && first > at && !opensFully ? { first, end: stop } : undefined;
  }
  return undefined;
}

/** "G.K.", "J.R.R." */
const STOPPED = /^(?:[A-Z]\.){2,3}$/;

/** One to four words of a name, none of which tells of a body or place. */
function mayBePerson(words: readonly Word[], from: number, end: number): boolean {
  if (from >= end || end - from > 5) return false;
  if (has(words[from], Is.femaleName | Is.maleName | Is.honorific)) return true;
  return words
    .slice(from, end)
    .every(
      (word) =>
        has(word, Is.namePart | Is.particle) &&
        !has(word, Is.organisationHead | Is.placeHead | Is.country | Is.notName | Is.number) &&
        !does(word, LINKS | Use.additive) &&
        !(has(word, Is.acronym) && word.text.length > 2 && !STOPPED.test(word.text)),
    );
}

export const leadsOn = (
  words: readonly Word[],
  at: number,
  end: number,
  language: Language,
): boolean =>
  has(words[at], Is.honorific) ? at + 1 < end : roleEnd(words, at, end, language) > at;

export const endsOrganisation = (words: readonly Word[], at: number, end: number): boolean => {
  for (let index = at; index < end; index++) {
    if (
      has(words[index], Is.organisationHead) &&
      (index === end - 1 || does(words[index + 1], Use.of | Use.purpose))
    )
      return true;
  }
  return false;
};

// A run of words → where the office that begins it ends: "Deputy Foreign Minister", "Secretary of State".
import type { NameLexicon } from '../../languages/language.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { Word } from '../words.js';

/** Where the office that starts at `at` ends; `at` itself where there is none: "Deputy Foreign Minister", "Secretary of State". */
export function roleEnd(
  words: readonly Word[],
  at: number,
  end: number,
  names: NameLexicon,
): number {
  let index = at;
  let found = at;
  while (index < end && has(words[index], Is.role | Is.roleModifier)) {
    const word = words[index]!;
    // "Justice Orr", "Major Lee" are offices; "Rose Justice" is not reached here
    if (has(word, Is.role)) {
      found = index + 1;
      for (;;) {
        // "Secretary | of State | for European Affairs"
        const object = does(words[found], Use.of | Use.purpose)
          ? objectEnd(words, found, end, names)
          : 0;
        if (object === 0) break;
        found = object;
      }
    }
    index = Math.max(found, index + 1);
  }
  // "General" alone before an acronym or at the end of a longer run is still an office; a given name is not ("Dean", "King")
  return found;
}

function objectEnd(
  words: readonly Word[],
  at: number,
  end: number,
  { roleObjects }: NameLexicon,
): number {
  for (let index = at + 1; index < Math.min(end, at + 7); index++) {
    const word = words[index]!;
    if (roleObjects.has(word.lower) && !does(words[index + 1], Use.additive)) return index + 1;
    if (has(word, Is.role)) return 0;
  }
  return 0;
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

export const leadsOn = (
  words: readonly Word[],
  at: number,
  end: number,
  names: NameLexicon,
): boolean => (has(words[at], Is.honorific) ? at + 1 < end : roleEnd(words, at, end, names) > at);

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

// Words → runs: the longest stretches in which every word can be part of a name.
import type { NameLexicon } from '../../languages/language.js';
import { does, has, Is, Use } from '../word-classes.js';
import type { Word } from '../words.js';
import { nextRoleObject } from './offices.js';

/** Words that end a run even with a capital: "The", "He", "But", "In". */
const GRAMMAR =
  Is.determiner |
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.subject |
  Is.auxiliary |
  Is.object;

const LONGEST_RUN = 16;

export function startsRun(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (!has(word, Is.capital)) return isNamePart(word);
  if (has(word, Is.acronym) && !has(word, Is.number))
    return word.text.length > 1 || has(words[at + 1], Is.capital);
  if (has(word, GRAMMAR | Is.time) && !has(word, Is.femaleName | Is.maleName)) return false;
  return isNamePart(word);
}

/** The index after the run of name parts that starts at `at`. */
export function runEnd(words: readonly Word[], at: number, names: NameLexicon): number {
  const { sentence } = words[at]!;
  let end = at + 1;
  const inSentence = (index: number): Word | undefined =>
    words[index]?.sentence === sentence ? words[index] : undefined;
  while (end - at < LONGEST_RUN) {
    const word = inSentence(end);
    if (word === undefined) return end;
    const next = inSentence(end + 1);
    if (
      has(word, Is.time) &&
      !(has(word, Is.auxiliary) && namesPerson(words[end - 1])) &&
      !has(word, Is.organisationHead)
    )
      return end;
    if (
      isNamePart(word) &&
      (!has(word, GRAMMAR) || has(word, Is.acronym | Is.time | Is.femaleName | Is.maleName))
    ) {
      end++;
    } else if (
      has(word, Is.particle) &&
      (isNamePart(next) || (has(next, Is.particle) && isNamePart(inSentence(end + 2))))
    ) {
      end += 1;
    } else if (joinsOrganisation(words, at, end, names)) {
      end++;
    } else return end;
  }
  return end;
}

/** "Bank of England", "Department for Education", "Ministry of Health and Sport": small words inside a name. */
function joinsOrganisation(
  words: readonly Word[],
  start: number,
  at: number,
  { roleObjects }: NameLexicon,
): boolean {
  const word = words[at];
  const links = does(word, Use.of | Use.purpose);
  const next = words[at + 1];
  const nextIsThe = does(next, Use.definite) && links;
  const after = nextIsThe ? words[at + 2] : next;
  if (does(word, Use.definite)) return does(words[at - 1], Use.of | Use.purpose);
  if (!isNamePart(after) || has(after, GRAMMAR)) return false;
  const before = words[at - 1];
  const field = does(word, Use.purpose);
  if (field && roleObjects.has(before!.lower) && nextRoleObject(words, at, roleObjects))
    return true;
  if (links)
    return (
      has(before, Is.organisationHead | Is.role | Is.placeHead) &&
      !(field && has(before, Is.role) && !nextRoleObject(words, at, roleObjects))
    );
  if (word?.text === '&') return true;
  if (!does(word, Use.additive)) return false;
  let joined = false;
  for (let index = start; index < at; index++) {
    const word = words[index]!;
    if (does(word, Use.of | Use.purpose)) joined = true;
  }
  if (joined && nextRoleObject(words, at, roleObjects)) return true;
  return (
    joined && !has(after, Is.role | Is.roleModifier | Is.honorific | Is.femaleName | Is.maleName)
  );
}

/** True when the word can be part of a name. */
export const isNamePart = (word: Word | undefined): boolean => has(word, Is.namePart);

export const namesPerson = (word: Word | undefined): boolean =>
  has(word, Is.femaleName | Is.maleName);

// Words → runs: the longest stretches in which every word can be part of a name.
import type { NameLexicon } from '../../../languages/lexicons/name-lexicon.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { Word } from '../../words.js';
import { CLOSES_NICKNAME, OPENS_NICKNAME } from './marks.js';
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
  if (has(word, Is.time) && at > 0 && mayAct(words, at)) return true; // "March said", if he is known
  if (isGivenTime(words, at)) return true;
  if (has(word, GRAMMAR | Is.time) && !has(word, Is.femaleName | Is.maleName)) return false;
  return isNamePart(word);
}

/** A month or day that somebody known may be called: "March said", "according to March,", "March’s lawyer"; not "in March", "March 5". */
function mayAct(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (has(after, Is.number) || has(before, Is.number)) return false;
  if (does(words[at - 2], Use.according) && does(before, Use.infinitive)) return true;
  if (before?.sentence === words[at]?.sentence && has(before, GRAMMAR & ~Is.conjunction))
    return false;
  if (does(before, Use.timeModifier)) return false;
  if (has(before, Is.cue) && (has(after, Is.sign) || does(after, Use.complementiser))) return true;
  const isApposed = after?.text === ',' && has(words[at + 2], Is.determiner | Is.relative);
  return isApposed || has(after, Is.cue | Is.auxiliary | Is.genitive | Is.adverb);
}

/** In characters: "August", "Sunday"; not "Mon", "Jan". */
const SHORTEST_GIVEN = 5;

/**
 * A month or day that is somebody's given name, as what is said of the surname shows: "August Orr, who", "said Sunday Orr", "Sunday
 * Orr, 34,", "her lawyer, August Orr, said". Near misses: "On Sunday Orr, who", "Sunday Times", "August Bank Holiday", "Monday, Orr said".
 */
export function isGivenTime(words: readonly Word[], at: number): boolean {
  const [word, surname] = [words[at], words[at + 1]];
  if (!has(word, Is.time) || (word?.text.length ?? 0) < SHORTEST_GIVEN) return false;
  const isSurname = isNamePart(surname) && !has(surname, GRAMMAR | NO_SURNAME);
  if (!isSurname || surname?.sentence !== word?.sentence || isBehindDateWord(words, at))
    return false;
  // "“It rains,” said | Sunday Orr|."; near miss: "said Sunday Orr was ill"
  const before = words[at - 1];
  if (before?.sentence === word?.sentence && has(before, Is.cue))
    return has(words[at + 2], Is.sign);
  return isTold(words, at, at + 2);
}

/** "August Orr|, who", "Sunday Orr|, 34,", "her lawyer, August Orr|, said": a name of two words from `at` on is told of. */
function isTold(words: readonly Word[], at: number, behind: number): boolean {
  const { text = '' } = words[behind] ?? {};
  if (words[at - 1]?.text === ',' && has(words[at - 2], Is.role) && /^[,.]$/.test(text))
    return true;
  const next = words[behind + 1];
  const tells = has(next, Is.determiner | Is.relative | Is.number | Is.possessive);
  return text === ',' && tells && !/^\d{4}$/.test(next?.text ?? '');
}

/** "on | Sunday", "last | August"; near miss: "found by | Sunday Orr", who did it. */
function isBehindDateWord(words: readonly Word[], at: number): boolean {
  const [twoBefore, before, word] = [words[at - 2], words[at - 1], words[at]];
  if (before?.sentence !== word?.sentence) return false;
  if (does(before, Use.agent) && twoBefore?.sentence === word?.sentence) return false;
  return has(before, GRAMMAR) || does(before, Use.timeModifier);
}

const NO_SURNAME =
  Is.time | Is.number | Is.acronym | Is.organisationHead | Is.role | Is.honorific | Is.country;

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
    if (isBehindSuffix(words, at, end, names) || isAgain(words, at, end)) return end;
    if (has(word, Is.time) && !mayBeSurname(words, at, end) && !has(word, Is.organisationHead))
      return end;
    const nickname = nicknameEnd(words, end);
    if (nickname > end && words[nickname]?.sentence === sentence) {
      end = nickname;
      continue;
    }
    if (
      isNamePart(word) &&
      (!has(word, GRAMMAR) ||
        has(word, Is.acronym | Is.time | Is.femaleName | Is.maleName) ||
        isSmallSurname(word, next))
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

/** "Thich Quang | Do | said": an auxiliary with a capital, of which something is told. Near misses: "Orr | Will | Run", "Orr | He | said", where a stop is left out. */
const isSmallSurname = (word: Word | undefined, next: Word | undefined): boolean =>
  has(word, Is.capital) &&
  has(word, Is.auxiliary) &&
  has(next, Is.cue | Is.genitive) &&
  !has(next, Is.capital);

/** "Ann Orr | Orr left": the line before has no stop. Near misses: "Lind Lind", "New York York Street". */
const isAgain = (words: readonly Word[], start: number, at: number): boolean =>
  at - start > 1 &&
  words[at]?.text === words[at - 1]?.text &&
  isNamePart(words[at]) &&
  !isNamePart(words[at + 1]);

/** "Per Orr Jr. | Reaching that took years"; not "Per Orr Jr. | Day". */
const isBehindSuffix = (
  words: readonly Word[],
  start: number,
  at: number,
  { suffixes }: NameLexicon,
): boolean =>
  at - start > 1 &&
  suffixes.has(words[at - 1]?.lower ?? '') &&
  !has(words[at], Is.time | Is.organisationHead | Is.placeHead);

/** "Mrs | May", "Dr Ann | March said", "Tiu | June will play", "Tiu | June, the minister", "Tiu | June, 54"; not "Oslo | March 5", "In Oslo | May was cold". */
function mayBeSurname(words: readonly Word[], start: number, at: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (has(before, Is.honorific)) return true;
  if (has(after, Is.number)) return false;
  if (namesPerson(before)) return !has(before, Is.country);
  if (at > start + 1) return false;
  const isApposed =
    after?.text === ',' &&
    has(words[at + 2], Is.determiner | Is.number | Is.relative) &&
    !/^\d{4}$/.test(words[at + 2]?.text ?? '') &&
    !has(words[start - 1], GRAMMAR);
  return isApposed || (has(after, Is.cue | Is.auxiliary) && !has(words[start - 1], GRAMMAR));
}

/** Behind a nickname in marks or brackets between given name and surname: "Ann | “Coco” | Lind"; `at` where there is none. */
function nicknameEnd(words: readonly Word[], at: number): number {
  if (!OPENS_NICKNAME.test(words[at]?.text ?? '') || !isNamePart(words[at - 1])) return at;
  for (let index = at + 1; index < at + 4; index++) {
    const word = words[index];
    if (index > at + 1 && CLOSES_NICKNAME.test(word?.text ?? ''))
      return isNamePart(words[index + 1]) && !has(words[index + 1], GRAMMAR) ? index + 1 : at;
    if (!isNamePart(word) || has(word, Is.time | Is.country | Is.acronym)) return at;
  }
  return at;
}

/** "Bank of England", "Department for Education", "Ministry of Health and Sport": small words inside a name. */
function joinsOrganisation(
  words: readonly Word[],
  start: number,
  at: number,
  names: NameLexicon,
): boolean {
  const { roleObjects } = names;
  const word = words[at];
  if (joinsSubject(words, at, names)) return true;
  const links = does(word, LINKS);
  if (does(word, Use.definite)) return does(words[at - 1], LINKS);
  const after = links && does(words[at + 1], Use.definite) ? words[at + 2] : words[at + 1];
  if (!isNamePart(after) || has(after, GRAMMAR)) return false;
  // "James Head | of Brown University": a surname
  const isNamed = namesPerson(words[start]) && !has(words[start], Is.country);
  if (links && isNamed && at - start > 1 && has(words[at - 1], Is.role)) return false;
  if (links) return joinsObject(words, at, roleObjects) || isServiceOf(words, start, at, names);
  if (word?.text === '&') return true;
  if (!does(word, Use.additive)) return false;
  if (at === start + 1 && joinsBody(words, at, names)) return true;
  return joinsSubjects(words, start, at, names);
}

/** "Transport | for Oldby"; not "Health | for Ann Orr". */
const isServiceOf = (
  words: readonly Word[],
  start: number,
  at: number,
  names: NameLexicon,
): boolean =>
  at === start + 1 &&
  does(words[at], Use.purpose) &&
  namesSubject(words[start], names) &&
  !has(words[at + 1], PERSON);

/** "Ministry of Health | and Sport"; not "Ministry of Health | and Mayor Orr". */
function joinsSubjects(
  words: readonly Word[],
  start: number,
  at: number,
  { roleObjects }: NameLexicon,
): boolean {
  const isJoined = words.slice(start, at).some((other) => does(other, LINKS));
  return isJoined && (nextRoleObject(words, at, roleObjects) || !has(words[at + 1], PERSON));
}

/** "Ways | and Means Committee", "Food | and Drug Administration"; not "Norway | and Merrow Council". */
function joinsBody(words: readonly Word[], at: number, { bodySubjects }: NameLexicon): boolean {
  if (!bodySubjects.has(words[at - 1]?.lower ?? '')) return false;
  for (let index = at + 2; index < at + 5; index++) {
    if (!has(words[index], Is.capital)) return false;
    if (has(words[index], Is.organisationHead)) return true;
  }
  return false;
}

/**
 * True where a small word stands inside the name of a body that is named for its subject: "Office of Management | and | Budget",
 * "Committee | on | Oversight", "Coalition | to | Stop Floods". Near miss: "Committee | on | Tuesday", "Mayor of Oldby | and | Health Minister Orr".
 * @param at index of the small word
 */
export function joinsSubject(words: readonly Word[], at: number, names: NameLexicon): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined || !has(before, Is.capital) || !has(after, Is.capital)) return false;
  if (after?.sentence !== word.sentence || before?.sentence !== word.sentence) return false;
  const isHead = has(before, Is.organisationHead);
  if (names.subjectLinks.has(word.lower)) return isHead && namesSubject(after, names);
  if (names.aimLinks.has(word.lower)) return isHead && names.aims.has(after.lower);
  if (does(word, Use.of) && namesSubject(before, names)) return isAfterHead(words, at - 1);
  return does(word, Use.additive) && isOneOfSubjects(words, at, names);
}

/** "Society for the | Protection | of Birds". */
function isAfterHead(words: readonly Word[], at: number): boolean {
  const link = does(words[at - 1], Use.definite) ? at - 2 : at - 1;
  return does(words[link], LINKS) && has(words[link - 1], Is.organisationHead);
}

/** "Health | and | Human Services" of a department, "Social Security | and | Medicare" of a committee to preserve them. */
function isOneOfSubjects(words: readonly Word[], at: number, names: NameLexicon): boolean {
  let link = at - 1;
  while (link > at - LONGEST_SUBJECT && has(words[link], Is.capital)) link--;
  const [head, opener, lower] = [words[link - 1], words[link + 1], words[link]?.lower ?? ''];
  if (!has(head, Is.organisationHead) || !has(head, Is.capital)) return false;
  const isAim = names.aimLinks.has(lower) && names.aims.has(opener?.lower ?? '');
  const isSubject =
    (does(words[link], LINKS) || names.subjectLinks.has(lower)) &&
    words.slice(link + 1, at).some((one) => namesSubject(one, names));
  if (!isAim && !isSubject) return false;
  const isAnything = isAim || names.subjectLinks.has(lower);
  for (let index = at + 1; has(words[index], Is.capital); index++)
    if (has(words[index], Is.role | Is.honorific | Is.femaleName | Is.maleName))
      return index > at + 1 && has(words[index - 1], Is.organisationHead);
  return isAnything || namesSubject(words[at + 1], names) || has(words[at + 1], Is.roleModifier);
}

const LONGEST_SUBJECT = 5;

/** "Health", "Oversight", "Prevention". */
const namesSubject = (
  word: Word | undefined,
  { bodySubjects, roleObjects, subjectEnding }: NameLexicon,
): boolean => {
  const { lower = '' } = word ?? {};
  return bodySubjects.has(lower) || roleObjects.has(lower) || subjectEnding.test(lower);
};

/** "of", "for". */
const LINKS = Use.of | Use.purpose;

/** What begins somebody's name: "Ministry of Health and | Mr. Orr". */
const PERSON = Is.role | Is.roleModifier | Is.honorific | Is.femaleName | Is.maleName;

/** "Bank | of England", "Secretary | for Health"; not "spokesman | for NATO". */
function joinsObject(
  words: readonly Word[],
  at: number,
  roleObjects: ReadonlySet<string>,
): boolean {
  const before = words[at - 1];
  if (does(words[at], Use.purpose)) {
    const goesOn = nextRoleObject(words, at, roleObjects);
    if (goesOn && before !== undefined && roleObjects.has(before.lower)) return true;
    if (!goesOn && has(before, Is.role)) return false;
  }
  return has(before, Is.organisationHead | Is.role | Is.placeHead);
}

/** True when the word can be part of a name. */
export const isNamePart = (word: Word | undefined): boolean => has(word, Is.namePart);

export const namesPerson = (word: Word | undefined): boolean =>
  has(word, Is.femaleName | Is.maleName);

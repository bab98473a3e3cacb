// The words of a byline → the reporters' names.
import type { FurnitureLexicon } from '../../../languages/lexicons/furniture-lexicon.js';

/** "Ann", "O’Neill", "Jean-Luc", "J.", "McRae", "ANN". Not "ann", "2nd". */
const NAME_WORD = /^\p{Lu}[\p{L}’'.-]{0,30}$/u;

/** "Ann", "Jean-Luc", "J.R.": the same in ASCII alone. Not "O’Neill". */
const PLAIN_NAME_WORD = /^[A-Z][A-Za-z'.-]{0,30}$/;

/** Between names: ", ", " and ", " & ", " | ", " • ", " / ", " with ". */
// eslint-disable-next-line regexp/no-super-linear-move -- split is a byline of MAX_FIELD at most
const BETWEEN = /\s*(?<sign>,|;|\||•|·|\/|&|\band\b|\bAND\b|\bwith\b|—|–|\s-\s)\s*/u;

const isBar = (sign: string | undefined): boolean => sign === '|' || sign === '•' || sign === '·';

/** Where a word was set against the one before it: "Ann LeeWriter", "Ann Lee5 hours". Not inside "McRae". */
const GLUED = /(?<before>\p{Ll})(?<after>\p{Lu}\p{Ll}+|\d)/gu;

/** What every such place has, without \p, which takes long to compile. */
const MAY_BE_GLUED = /[a-z\u0080-\uffff][A-Z\d\u0080-\uffff]/;

const MAX_NAME_WORDS = 5;
const MAX_LENGTH = 200;
const MAX_FIELD = 1000;

/**
 * The names at the start of a byline from which the lead is gone: "Ann Lee and Bo Ek, Lamp staff" → Ann Lee, Bo Ek.
 * Stops at the first part that is no name; empty where the first one is none.
 */
export function readNames(text: string, data: FurnitureLexicon): string[] {
  if (!mayHoldName(text, data)) return [];
  const names: string[] = [];
  const parts = unglue(text.slice(0, MAX_LENGTH), data).split(BETWEEN);
  for (let at = 0; at < parts.length; at += 2) {
    const words = (parts[at] ?? '').split(' ').filter((word) => word !== '');
    if (words.length === 0) continue;
    const name = nameAtStart(words, data);
    // "Ann Lee | Harbour Morning Media": behind a bar stands the house as often as a second author
    const isHouse = name?.isCut === true && names.length > 0 && isBar(parts[at - 1]);
    if (name === undefined || isHouse) break;
    names.push(inMixedCase(name.words.join(' '), data));
    if (
      name.isCut &&
      !(isPlaced(parts[at]) && JOINS.test(parts[at + 1] ?? '') && isPlaced(parts[at + 2]))
    )
      break;
  }
  return [...new Set(names)];
}

/** "Ann Lee in Oslo", beside whom a second reporter stands with a place: not "in Bosnia and Herzegovina". */
const isPlaced = (part = ''): boolean => / in \p{Lu}/u.test(part);

/** "Jr.", "III" behind a comma belong to the name before it. */
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** A part of a field, and the sign before it. */
type Part = { readonly words: string; readonly sign: string };

/**
 * The people in a field that holds nothing but names and what they are: "Ann Lee and Bo Ekman", "Ann Lee, Senior Reporter",
 * "Ekman, Bo; Lee, Ann", "Ann LeeStaff Writer", "Ann Lee, for The Lamp". Empty where the first words are no person's: "Lamp Staff".
 */
export function readWholeNames(text: string, data: FurnitureLexicon): string[] {
  const split = unglue(text.slice(0, MAX_FIELD), data).split(BETWEEN);
  const parts = split
    .flatMap((words, at): Part[] =>
      at % 2 > 0 ? [] : [{ words: words.trim(), sign: split[at - 1] ?? '' }],
    )
    .filter(({ words }) => words !== '');
  const names: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [part, next, beyond] = parts.slice(at, at + 3);
    if (part === undefined) break;
    // "Ekman, Bo": two words with a comma between are one person, where no third follows behind a comma
    if (next?.sign === ',' && beyond?.sign !== ',' && isTurned(part.words, next.words, data)) {
      names.push(inMixedCase(`${next.words} ${part.words}`, data));
      at++;
      continue;
    }
    const before = names.at(-1);
    if (before !== undefined && SUFFIX.test(part.words))
      names.splice(-1, 1, `${before} ${part.words}`);
    const name = isAgency(part.words, data) ? undefined : nameAtStart(part.words.split(' '), data);
    // "Ann Lee, Lamp Harbour Correspondent" goes on with what she is, "Ann Lee and Bo Ek in Oslo" with a second name
    const isOther = name?.isCut !== true || names.length === 0 || JOINS.test(part.sign);
    if (name !== undefined && isOther) names.push(inMixedCase(name.words.join(' '), data));
    else if (names.length === 0) return [];
  }
  return [...new Set(names)];
}

/** Signs behind which nothing but a person is named. */
const JOINS = /^(?:and|&|;)$/i;

/** "Ekman, Bo", "de Vries, Jan Piet". Not "Ann Lee, Bo", "Reuters, AFP". */
function isTurned(last: string, first: string, data: FurnitureLexicon): boolean {
  const family = last.split(' ');
  const given = first.split(' ');
  const surname = family.pop() ?? '';
  const isFamily =
    isOneName(surname, data) && family.every((word) => data.nameParticles.has(word.toLowerCase()));
  return (
    isFamily &&
    given.length <= MOST_GIVEN &&
    given.every((word) => isNameWord(word) && !isTradeWord(word, data)) &&
    !/^\p{Lu}+$/u.test(first)
  );
}

const MOST_GIVEN = 2;

const isOneName = (word: string, data: FurnitureLexicon): boolean =>
  isNameWord(word) && word.length > 1 && !isTradeWord(word, data);

/**
 * False for most labels of a page, at little cost: a name has two words that are not lower case, and the first word is
 * none of the trade.
 */
function mayHoldName(text: string, data: FurnitureLexicon): boolean {
  let count = 0;
  for (let at = 0; at >= 0 && count < 2; at = text.indexOf(' ', at) + 1 || -1) {
    const code = text.charCodeAt(at);
    if ((code < 97 || code > 122) && code !== 32) count++;
  }
  const first = text.slice(0, text.indexOf(' '));
  return count === 2 && (!PLAIN_NAME_WORD.test(first) || !isTradeWord(first, data));
}

/** An agency, or the one to four capitalised words that stand where a name should: "Reuters", "Lamp Staff". */
export function readOrganisation(text: string, data: FurnitureLexicon): string | undefined {
  const name = (unglue(text.slice(0, MAX_LENGTH), data).split(BETWEEN)[0] ?? '').trim();
  const words = name.split(' ');
  const [first = ''] = words;
  if (words.length > 4 || name.length < 3 || isTime(first, data)) return undefined;
  return words.every((word) => isNameWord(word)) ? name : undefined;
}

/** True for the name of an agency as a whole: "REUTERS", "Associated Press". */
export function isAgency(text: string, { agencies }: FurnitureLexicon): boolean {
  return agencies.has(text.trim().toLowerCase());
}

type NameAtStart = { readonly words: readonly string[]; readonly isCut: boolean };

/** "Ann Lee Deputy Editor" → Ann Lee, cut; "Ann van Ek" → whole; "Fox News" → undefined. */
function nameAtStart(words: readonly string[], data: FurnitureLexicon): NameAtStart | undefined {
  const [first = '', ...others] = words;
  const rest = isHonorific(first, data) ? others : words;
  const stop = rest.findIndex(
    (word, at) => !isNamePart(word, data, at) && !(at === 0 && isGivenMonth(rest, data)),
  );
  const isCut = stop >= 0;
  let name = isCut ? rest.slice(0, stop) : rest;
  // "Ann Lee Lamp News": a word of the trade belongs to the word before it; two words are the name
  const cutting = rest[stop] ?? '';
  const isTrade = isTradeWord(cutting, data) || data.outletTails.has(fold(cutting));
  if (isCut && name.length > 2 && isTrade)
    name = name.slice(0, name[1]?.endsWith('.') === true ? 3 : 2);
  if (name.length < 2 || name.length > MAX_NAME_WORDS) return undefined;
  const capitals = name.filter((word) => isNameWord(word));
  const last = name.at(-1) ?? '';
  const isName = capitals.length >= 2 && name.some((word) => word.length > 2) && isNameWord(last);
  return isName ? { words: [...name.slice(0, -1), last.replace(/[.,:]$/, '')], isCut } : undefined;
}

/** "Jun Villar": a short month is a given name where another name follows and no number. Not "Jun 5". */
const isGivenMonth = (
  [first = '', next = '', ...others]: readonly string[],
  { months }: FurnitureLexicon,
): boolean =>
  first.length === 3 &&
  months.some((names) => names.includes(first.toLowerCase())) &&
  isNameWord(next) &&
  !others.some((word) => /^\d/.test(word));

/** Plain words are judged without \p, which takes long to compile. */
function isNameWord(word: string): boolean {
  return PLAIN_NAME_WORD.test(word) || (/[^\0-\x7f]/.test(word) && NAME_WORD.test(word));
}

/** "Echo", "Star": a given name where it stands first, the end of a paper's name behind another word. */
function isNamePart(word: string, data: FurnitureLexicon, at: number): boolean {
  if (isNameWord(word))
    return (
      !isTradeWord(word, data) &&
      !isTime(word, data) &&
      !(at > 0 && data.outletTails.has(fold(word)))
    );
  return data.nameParticles.has(word);
}

/** "Editor", "Editor-at-large". Not "Ann-Marie". */
function isTradeWord(word: string, { notNames }: FurnitureLexicon): boolean {
  const folded = fold(word);
  return notNames.has(folded) || notNames.has(folded.split('-', 1)[0] ?? '');
}

/** A month, a weekday or a cue of dates: what follows a reporter's name most often. */
function isTime(word: string, data: FurnitureLexicon): boolean {
  const folded = fold(word);
  if (folded.length < 3 && word !== 'On') return false;
  return (
    data.publishedCues.has(folded) ||
    data.updatedCues.has(folded) ||
    data.weekdays.some((names) => names.includes(folded)) ||
    (data.months.some((names) => names.includes(folded)) && !data.givenMonths.has(folded))
  );
}

function isHonorific(word: string, { honorifics }: FurnitureLexicon): boolean {
  return honorifics.has(fold(word));
}

function fold(word: string): string {
  return word.toLowerCase().replace(/(?<![.,:])[.,:]+$/, '');
}

function unglue(text: string, data: FurnitureLexicon): string {
  if (!MAY_BE_GLUED.test(text)) return text;
  return text.replace(GLUED, (whole, before: string, after: string, at: number) =>
    /\d/.test(after) ||
    isTradeWord(after, data) ||
    isTime(after, data) ||
    isGluedField(text, at + 1, data)
      ? `${before} | ${after}`
      : whole,
  );
}

/** The end of a family name before a capital: "Ek Lee" of "Ek LeeFarming". Not "Ek Mc", which goes on as "McRae". */
const FAMILY_NAME = / (?<name>\p{Lu}[\p{L}’'-]*\p{Ll})$/u;
/** What begins names that have a capital inside: "FitzRoy", "MacRae". */
const INNER_CAPITAL = /^(?:Ma?c|Fitz|\p{Lu}\p{Ll}?)$/u;
/** "Farming reporter", "Foreign affairs editor", up to a sign. */
const FIELD = /^(?<words>\p{L}[\p{L}-]+(?: (?:and |of |& )?\p{L}[\p{L}-]+){1,3})(?=$|[,;|•·/\d(])/u;

/** True where what a reporter sees to is set against the name: "Ek LeeFarming reporter". Not "Ek McRae reporter". */
function isGluedField(text: string, at: number, data: FurnitureLexicon): boolean {
  const family = FAMILY_NAME.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.groups?.name;
  const field = FIELD.exec(text.slice(at, at + LONGEST_FIELD))?.groups?.words?.split(' ') ?? [];
  const [first = ''] = field;
  return (
    family !== undefined &&
    !INNER_CAPITAL.test(family) &&
    !data.nameParticles.has(family.toLowerCase()) &&
    !data.givenNames.has(first.toLowerCase()) &&
    isTradeWord(field.at(-1) ?? '', data)
  );
}

const LONGEST_WORD = 30;
const LONGEST_FIELD = 80;

/** "ANN LEE" → "Ann Lee", "SEO MIN-JUN" → "Seo Min-jun"; a word in mixed case stays as it is. */
function inMixedCase(name: string, { familyNamesFirst }: FurnitureLexicon): string {
  const [family = '', ...given] = name.split(' ');
  const isTurnedName =
    given.length === 1 &&
    familyNamesFirst.has(family.toLowerCase()) &&
    SYLLABLES.test(given[0] ?? '');
  return [family, ...given]
    .map((word, at) => {
      if (word !== word.toUpperCase() || INITIALS.test(word)) return word;
      const cased = word.replace(
        /(\p{L})(\p{L}+)/gu,
        (_, first: string, rest: string) => first + rest.toLowerCase(),
      );
      return at > 0 && isTurnedName ? cased.charAt(0) + cased.slice(1).toLowerCase() : cased;
    })
    .join(' ');
}

/** "MIN-JUN", "ING-WEN": the syllables of a given name behind a family name. Not "SMITH-JONES". */
const SYLLABLES = /^(?:(?:^|-)[BCDGHJ-NP-TW-Z]{0,2}[AEIOUY]{1,3}(?:NG|[HK-NPRT])?){2}$/;

/** "J.", "JP", "J.R.": no name in capitals. Not "LEE". */
const INITIALS = /^(?:\p{Lu}\.?){1,2}$/u;

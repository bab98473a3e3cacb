// A name as printed → a key under which its spellings meet. Shared by extraction (one article) and merge (many).
import { memoizeRecent } from '../text/values/memoize.js';
import type { NameLexicon } from './lexicons/name-lexicon.js';

/** Spellings of one sound in names written from another script, applied in this order to lower-case text. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:al|el)-/g, ''], //                  al-Tariq and Al Tariq; near miss: Alvarez
  [/['’ʼ`´-]/g, ''], //                       O’Neill
  [/ph/g, 'f'], //                            Yousuph
  [/(?:kh|gh)/g, 'h'], //                     Khalid, Halid
  [/dh/g, 'd'], //                            Riyadh, Riyad
  [/(?:ks|cks)/g, 'x'], //                    Aleksei, Alexei
  [/ck/g, 'k'],
  [/c(?=[aourlt])/g, 'k'],
  [/dzh|dj/g, 'j'],
  [/tch|tsch/g, 'ch'],
  [/(?:ou|oo)/g, 'u'], //                     Mahmoud, Mahmud
  [/e(?:[yij])(?=\b|e)/g, 'i'], //            Sergey, Sergei, Sergej
  [/(?:iy|yi|ij|ii|yy|y|j|i)(?=\b)/g, 'i'], // Dmitriy, Zelenskyy
  [/(?:iy|yi|y|j)(?=[aeou])/g, 'i'], //       Yevgeny, Ievgeni
  [/y/g, 'i'],
  [/ie?(?=\b)/g, 'i'], //                      Bettie, Betty
  [/hn(?=\b)/g, 'n'], //                      John, Jon
  [/(?<=[aou])e(?=[^aeiou\W]|\b)/g, ''], //    Jörg, Joerg; near miss: Boeing
  [/\bi?e(?=vg|k|l)/g, 'e'],
  [/i?ev\b/g, 'ev'], //                       Medvedyev, Medvediev
  [/(?<letter>[a-z])\k<letter>+/g, '$<letter>'],
];

const MARKS = /\p{M}/gu;
const DOUBLE_LETTERS = /(?<letter>\p{L})\k<letter>+/gu;
const NOT_ASCII = /[\u0080-\uffff]/;

/** The names of a story come back in each of its articles. */
const MOST_KEYS = 10_000;
/** Longer ones may be slices that would keep their whole article alive. */
const LONGEST_KEPT = 12;

/** "Sergey", "Sergei", "Sergej" → one key. Accents, marks and double letters fall; case folds. Not reversible. */
export const foldName = (text: string): string =>
  text.length > LONGEST_KEPT ? makeKey(text) : keyOf(text);

/** Small letters whose mark is part of them. */
const MARKED_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
};
const MARKED_LETTER = /[ßıłøđðþæœ]/g;

/** "muñoz", "großmann", "yıldız" → "munoz", "grossmann", "yildiz": of a text in small letters accents and marks fall, and nothing else. */
export const foldMarks = (text: string): string =>
  NOT_ASCII.test(text)
    ? text
        .normalize('NFD')
        .replace(MARKS, '')
        .replace(MARKED_LETTER, (letter) => MARKED_LETTERS[letter] ?? letter)
    : text;

const keyOf = memoizeRecent(MOST_KEYS, makeKey);

function makeKey(text: string): string {
  const isAscii = !NOT_ASCII.test(text);
  let key = foldMarks(text.toLowerCase());
  for (const [from, to] of FOLDS) key = key.replace(from, to);
  if (!isAscii) key = key.replace(DOUBLE_LETTERS, '$<letter>');
  return key;
}

/** A nickname between the names, in marks: the “Coco” of "Ann “Coco” Lind". */
const NICKNAME = /(?<=\s)["'“‘«„(](?<nickname>[^"'”’»“)]{1,40})["'”’»“)](?=\s)/u;

/** The parts of a person's name without titles, stops, nickname and "Jr": ["sergei", "lavrov"], not folded. "Mr. Prince" → ["prince"]. */
export function nameParts(name: string, { honorifics, suffixes }: NameLexicon): string[] {
  const parts = name
    .replace(NICKNAME, '')
    .toLowerCase()
    .split(/\s+/)
    .map((part) =>
      part.endsWith('.') || part.endsWith(',') ? part.replace(/(?<![.,])[.,]+$/, '') : part,
    )
    .filter((part) => part !== '' && !suffixes.has(part));
  const first = parts.slice(0, -1).findIndex((part) => !honorifics.has(part));
  return first < 0 ? parts.slice(-1) : parts.slice(first);
}

/**
 * True when two given names can be one: equal when folded, an initial, a short form, or one letter apart in five or more.
 * Undefined parts are compatible with anything.
 */
export function sameGivenName(
  a: string | undefined,
  b: string | undefined,
  names: NameLexicon,
): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  if ((a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))) return true;
  const [x, y] = [foldName(a), foldName(b)];
  if (x === y) return true;
  if ((names.nicknames.get(a) ?? a) === (names.nicknames.get(b) ?? b)) return true;
  return x.length >= 5 && y.length >= 5 && isOneEditApart(x, y);
}

/**
 * True when the given names of two full names can be one person's: "Jean-Luc Orr" and "Jean Luc Orr", "J. Ann Orr" and "Ann Orr".
 * @param a parts of a name with at least two, b likewise
 */
export function sameGivenNames(
  a: readonly string[],
  b: readonly string[],
  names: NameLexicon,
): boolean {
  if (sameGivenName(a[0], b[0], names)) return true;
  const given = (parts: readonly string[]): string => foldName(parts.slice(0, -1).join(''));
  if (given(a) === given(b)) return true;
  return [
    [a, b],
    [b, a],
  ].some(
    ([x = [], y = []]) =>
      x[0]?.length === 1 && x.length > 2 && sameGivenName(x[1], y[0], names) && y[0] !== undefined,
  );
}

/** True when the first are the last parts of the second, and no whole name of somebody else: "Boone Isaacs" of "Ann Boone Isaacs" or "Ann Boone-Isaacs". */
export function isNameTail(
  a: readonly string[],
  b: readonly string[],
  { femaleNames, maleNames, particles }: NameLexicon,
): boolean {
  const [short, long] = [withOpenSurname(a), withOpenSurname(b)];
  if (short.length < 2 || short.length >= long.length) return false;
  const [first = ''] = short;
  if (!particles.has(first) && (femaleNames.has(first) || maleNames.has(first))) return false;
  const folded = short.map(foldName).join(' ');
  for (let at = 1; at + short.length <= long.length; at++) {
    const isEnd = at + short.length === long.length || particles.has(first);
    if (
      isEnd &&
      long
        .slice(at, at + short.length)
        .map(foldName)
        .join(' ') === folded
    )
      return true;
  }
  return false;
}

/** "boone-isaacs" → "boone", "isaacs". */
const withOpenSurname = (parts: readonly string[]): readonly string[] => [
  ...parts.slice(0, -1),
  ...(parts.at(-1)?.split('-') ?? []),
];

/** The forms of one name without those that are the tail of another: not "Du Toit" beside "Joris du Toit", however often it is printed. */
export const wholeNames = (forms: readonly string[], names: NameLexicon): string[] =>
  forms.filter((form) => {
    const parts = nameParts(form, names);
    return !forms.some((longer) => isNameTail(parts, nameParts(longer, names), names));
  });

/** True when the two names can be one person: the same folded surname, given names that agree, no "Jr" on one side only. */
export function samePerson(a: string, b: string, names: NameLexicon): boolean {
  return suffixOf(a, names) === suffixOf(b, names) && samePersonButSuffix(a, b, names);
}

/** The same, whatever "Jr" they have. */
export function samePersonButSuffix(a: string, b: string, names: NameLexicon): boolean {
  const [x, y] = [nameParts(a, names), nameParts(b, names)];
  // "Kim Jong-un", "Kim Jong Un"
  if (
    x.length > 1 &&
    y.length > 1 &&
    x[0] === y[0] &&
    foldName(x.join('')) === foldName(y.join(''))
  )
    return true;
  const [lastOfX, lastOfY] = [x.at(-1), y.at(-1)];
  if (lastOfX === undefined || lastOfY === undefined || foldName(lastOfX) !== foldName(lastOfY))
    return false;
  if (x.length === 1 || y.length === 1) return true;
  if (isNameTail(x, y, names) || isNameTail(y, x, names)) return true;
  // "Mike Coffman", "Michael Kofman": a short form and another spelling at once are two people
  if (isShortForm(x[0], y[0], names) && foldMarks(lastOfX) !== foldMarks(lastOfY)) return false;
  const [nickX, nickY] = [a, b].map((name) => NICKNAME.exec(name)?.groups?.nickname?.toLowerCase());
  return (
    sameGivenNames(x, y, names) ||
    (nickX !== undefined && sameGivenName(nickX, y[0], names)) ||
    (nickY !== undefined && sameGivenName(nickY, x[0], names))
  );
}

/** "mike" and "michael", which are one by the table of short forms alone. Near miss: "mohammed" and "muhammad". */
const isShortForm = (a = '', b = '', { nicknames }: NameLexicon): boolean =>
  (nicknames.get(a) === b || nicknames.get(b) === a) && Math.abs(a.length - b.length) > 1;

/** Surnames shorter than this differ by a letter between two people: "Lind", "Lund". */
const MISSPELT_LENGTH = 7;

/** Surnames shorter than this differ by such a vowel between two people: "Bell", "Bill". */
const SOUNDED_LENGTH = 5;

/** A folded name with one letter for two vowels that another script does not tell apart: "morsal" of "mursal", "abdel" of "abdil". */
export const sounded = (key: string): string => key.replace(/u/g, 'o').replace(/i/g, 'e');

/**
 * True when two full names differ by a letter of a long surname, its last e, or a vowel near the other: "Ann Alishvandi" and "Ann
 * Alishbandi", "Rait" and "Raite", "Morsal" and "Mursal".
 */
export function isMisspelling(a: string, b: string, names: NameLexicon): boolean {
  const [x, y] = [nameParts(a, names), nameParts(b, names)];
  const [lastOfX = '', lastOfY = ''] = [x.at(-1), y.at(-1)].map((part) => foldName(part ?? ''));
  if (x.length < 2 || y.length < 2 || foldName(x[0] ?? '') !== foldName(y[0] ?? '')) return false;
  if (`${lastOfX}e` === lastOfY || `${lastOfY}e` === lastOfX) return true;
  if (lastOfX.length >= SOUNDED_LENGTH && sounded(lastOfX) === sounded(lastOfY)) return true;
  const isInside = lastOfX.at(-1) === lastOfY.at(-1) && lastOfX.length === lastOfY.length;
  return isInside && lastOfX.length >= MISSPELT_LENGTH && isOneEditApart(lastOfX, lastOfY);
}

/**
 * The parts under which a person may be named alone: the last, and the first where the family name stands there: "Park Ji-hoon",
 * "Xi Jinping".
 */
export function familyNames(parts: readonly string[], names: NameLexicon): readonly string[] {
  const [first = '', ...others] = parts;
  const last = others.at(-1) ?? first;
  const isFirst =
    others.length > 0 &&
    others.length < 3 &&
    names.familyNamesFirst.has(first) &&
    !others.some((part) => names.femaleNames.has(part) || names.maleNames.has(part));
  return isFirst ? [last, first] : [last];
}

/** "jr" of "Per Lind Jr."; '' where there is none. */
const suffixOf = (name: string, { suffixes }: NameLexicon): string => {
  const last = (name.toLowerCase().split(/\s+/).at(-1) ?? '').replace(/\.$/, '');
  return suffixes.has(last) ? last : '';
};

function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - start && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return Math.max(a.length, b.length) - start - tail <= 1;
}

/** An office under its common word: "the top Russian diplomat" → "foreign minister"; country words and "former" left out. */
export function foldRole(role: string, { roleSynonyms, countries }: NameLexicon): string {
  const plain = role
    .toLowerCase()
    .replace(/^(?:the|a|an|its|their|his|her)\s+/, '')
    .split(/\s+/)
    .filter((word) => !countries.has(word))
    .join(' ');
  return roleSynonyms.get(plain) ?? plain;
}

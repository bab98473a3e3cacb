// A name as printed → a key under which its spellings meet. Shared by extraction (one article) and merge (many).
import { memoizeRecent } from '../text/memoize.js';
import type { NameLexicon } from './language.js';

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

const keyOf = memoizeRecent(MOST_KEYS, makeKey);

function makeKey(text: string): string {
  const isAscii = !NOT_ASCII.test(text);
  let key = (isAscii ? text : text.normalize('NFD').replace(MARKS, '')).toLowerCase();
  for (const [from, to] of FOLDS) key = key.replace(from, to);
  if (!isAscii) key = key.replace(DOUBLE_LETTERS, '$<letter>');
  return key;
}

/** The parts of a person's name without titles, stops and "Jr": ["sergei", "lavrov"], not folded. "Mr. Prince" → ["prince"]. */
export function nameParts(name: string, { honorifics, suffixes }: NameLexicon): string[] {
  const parts = name
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

/** True when the two names can be one person: the same folded surname, given names that agree, no "Jr" on one side only. */
export function samePerson(a: string, b: string, names: NameLexicon): boolean {
  const [x, y] = [nameParts(a, names), nameParts(b, names)];
  const [lastOfX, lastOfY] = [x.at(-1), y.at(-1)];
  if (lastOfX === undefined || lastOfY === undefined || foldName(lastOfX) !== foldName(lastOfY))
    return false;
  if (isJunior(a, names) !== isJunior(b, names)) return false;
  return sameGivenName(x.length > 1 ? x[0] : undefined, y.length > 1 ? y[0] : undefined, names);
}

const isJunior = (name: string, { suffixes }: NameLexicon): boolean =>
  suffixes.has(name.toLowerCase().split(/\s+/).at(-1) ?? '');

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

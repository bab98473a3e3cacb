// Character codes → letters, numbers and white space. Latin by its numbers; a Unicode class is asked for other scripts
// only, since V8 builds its ranges anew for each regex that has one.

const LETTER = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;
const NUMBER = /^\p{N}/u;

/** The end of the Latin blocks, in which every code from U+00C0 on is a letter but for two signs. */
const LATIN_END = 0x2c2;
/** General Punctuation: dashes, quotation marks, spaces; neither letters nor numbers. */
const isPunctuation = (code: number): boolean => code >= 0x2000 && code < 0x2070;

const isAsciiCapital = (code: number): boolean => code >= 65 && code <= 90;
const isAsciiSmall = (code: number): boolean => code >= 97 && code <= 122;

const is = (pattern: RegExp, code: number): boolean =>
  !isPunctuation(code) && pattern.test(String.fromCodePoint(code));

/** True for a letter of any script: \p{L}. False for NaN. */
export function isLetter(code: number): boolean {
  if (code < 128) return isAsciiSmall(code) || isAsciiCapital(code);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < LATIN_END) return code !== 0xd7 && code !== 0xf7;
  return code >= LATIN_END && is(LETTER, code);
}

/** True for a capital letter: \p{Lu}. */
export function isCapital(code: number): boolean {
  if (code < 128) return isAsciiCapital(code);
  if (code < 0x100) return code >= 0xc0 && code <= 0xde && code !== 0xd7;
  return code >= 0x100 && is(CAPITAL, code);
}

/** True for a small letter: \p{Ll}. */
export function isSmall(code: number): boolean {
  if (code < 128) return isAsciiSmall(code);
  if (code < 0x100) return code === 0xb5 || (code >= 0xdf && code !== 0xf7);
  return code >= 0x100 && is(SMALL, code);
}

/** True for a digit or another number sign: \p{N}. */
export function isNumber(code: number): boolean {
  if (code < 128) return code >= 48 && code <= 57;
  if (code < 0xc0)
    return code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0xbc && code <= 0xbe);
  return code >= LATIN_END && is(NUMBER, code);
}

/** True for white space: \s. */
export const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x1680 ||
  code === 0x3000 ||
  code === 0xfeff;

/** "U.S", "a.m", "J.K": single letters with stops between them. Not "St.G". */
export function isDottedLetters(word: string): boolean {
  if (word.length < 3 || word.length % 2 === 0) return false;
  for (let at = 0; at < word.length; at++)
    if (at % 2 === 1 ? word.charCodeAt(at) !== 0x2e : !isLetter(word.charCodeAt(at))) return false;
  return true;
}

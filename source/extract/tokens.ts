// Text → words, numbers and marks, as dates read them. One pass, linear, white space left out.
import type { WordSense } from '../languages/calendar-lexicon.js';
import { memoizeByObject } from '../text/memoize.js';
import type { Range } from '../text/range.js';
import { dateValueOf } from './dates/date-values.js';
import type { Reading } from './reading.js';
import { has, Is } from './word-classes.js';
import { wordsOf } from './words.js';

export type DateToken = Range & {
  /** Lower case, curly apostrophes made straight. */
  readonly text: string;
  readonly capital: boolean;
  /** A paragraph starts here: no expression reaches across. */
  readonly opens: boolean;
  /** What it says of a date, by tag; undefined for most. */
  readonly sense: WordSense | undefined;
};

/** "2021-12-28", "28-12-2021"; not "10-12". */
const HYPHENED_DAY = /\d{4}-\d\d-\d\d|\d\d?-\d\d?-\d{4}/y;
/** "a.m.", "p.m"; not "a m". */
const HALF_DAY = /[ap]\.m\b\.?/iy;

/** The tokens of an article's body; made once. */
export const tokensOf: (reading: Reading) => readonly DateToken[] = memoizeByObject(readTokens);

/** A word of nothing but letters is a token; others are cut up ("state-funded"), or put together ("10:30"). */
function readTokens(reading: Reading): DateToken[] {
  const { body } = reading.article;
  const { words: senses, capitalised } = reading.language.calendar;
  const tokens: DateToken[] = [];
  let at = 0;
  /** Ends of lines in front: two part paragraphs, and as many stand before the first. */
  let lines = 2;
  const add = (end: number, text: string, capital: boolean, isNumber: boolean): void => {
    const said = isNumber ? dateValueOf(text, tokens.at(-1)?.text ?? '') : senses.get(text);
    const isPlain = said !== undefined && !capital && capitalised.has(text); // "ships may march"
    const sense = isPlain ? undefined : said;
    tokens.push({ start: at, end, text, capital, sense, opens: lines > 1 });
    lines = 0;
    at = end;
  };
  for (const word of wordsOf(reading)) {
    for (; at < word.start; at++) if (body.charCodeAt(at) === 10) lines++;
    if (at === word.start && has(word, Is.letters)) {
      const capital = has(word, Is.capital);
      add(word.end, capital ? word.lower : word.text, capital, false);
    } else
      while (at < word.end) {
        const end = tokenEnd(body, at);
        const printed = body.slice(at, end);
        const code = body.charCodeAt(at);
        const capital = isUpper(code, printed);
        const text = capital ? printed.toLowerCase() : plainMark(body, at, printed);
        add(end, text, capital, isDigit(code));
      }
  }
  return tokens;
}

function tokenEnd(body: string, at: number): number {
  const code = body.charCodeAt(at);
  if (isLetter(code)) return wordEnd(body, at);
  if (isDigit(code)) return numberEnd(body, at);
  const pair = body.slice(at, at + 2);
  if (TYPED_MARKS.has(pair)) return at + pair.length; // of the last character no pair is made
  if (isApostrophe(code)) return cliticEnd(body, at);
  return at + (code >= 0xd800 && code < 0xdc00 ? 2 : 1); // no token ends within a character
}

/** Marks of a typewriter and what they stand for. */
export const TYPED_MARKS: ReadonlyMap<string, string> = new Map([
  ['``', '“'],
  ["''", '”'],
  ['--', '—'],
  ['_', '—'],
]);

/** "’s" as "'s", "--" as "—"; not the stroke of "@ann_lind". */
function plainMark(body: string, at: number, printed: string): string {
  if (printed === '_' && (isInWord(body[at - 1]) || isInWord(body[at + 1]))) return printed;
  return TYPED_MARKS.get(printed) ?? (printed.startsWith('’') ? `'${printed.slice(1)}` : printed);
}

const isInWord = (character = ' '): boolean => /\w/.test(character);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
/** Wider than in text/letters.ts, and cheaper: every character of the scripts around U+2000–303F, which are signs, and of "ª º µ". */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0
    ? code < 0x2000 || isFarLetter(code)
    : code === 0xaa || code === 0xb5 || code === 0xba);
/** Kana, Han, Hangul and the like; halves of characters are none. */
const isFarLetter = (code: number): boolean =>
  (code >= 0x3040 && code < 0xd800) || (code >= 0xf900 && code < 0xfb00);
const isUpper = (code: number, printed: string): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && !printed.startsWith(printed[0]!.toLowerCase()));

/** The end of a word; "a.m." and "Q3" are words. */
function wordEnd(body: string, start: number): number {
  let end = start + 1;
  while (end < body.length && isLetter(body.charCodeAt(end))) end++;
  if (end > start + 1) return end;
  const next = body.charCodeAt(end);
  if (next === 46) {
    HALF_DAY.lastIndex = start;
    if (HALF_DAY.test(body)) return HALF_DAY.lastIndex;
  }
  const isQuarter =
    /[QHqh]/.test(body[start]!) && next >= 49 && next <= 52 && !isDigit(body.charCodeAt(end + 1));
  return isQuarter ? end + 1 : end;
}

/** "'s", "'ll" are tokens of their own. */
function cliticEnd(body: string, start: number): number {
  let end = start + 1;
  while (end < start + 3 && isLetter(body.charCodeAt(end))) end++;
  return isLetter(body.charCodeAt(end)) ? start + 1 : end;
}

/** Digits with marks between ("10:30", "1,500", "28/12/2021"), and a short ending ("12th", "1990s", "5pm"). */
function numberEnd(body: string, start: number): number {
  let end = start + 1;
  while (isDigit(body.charCodeAt(end))) end++;
  if (body.charCodeAt(end) === 45) {
    HYPHENED_DAY.lastIndex = start;
    if (HYPHENED_DAY.test(body)) return HYPHENED_DAY.lastIndex;
  }
  while (/[.,:/]/.test(body[end] ?? '') && isDigit(body.charCodeAt(end + 1))) {
    end += 2;
    while (isDigit(body.charCodeAt(end))) end++;
  }
  let ending = end;
  while (ending < end + 2 && isLetter(body.charCodeAt(ending))) ending++;
  return isLetter(body.charCodeAt(ending)) ? end : ending;
}

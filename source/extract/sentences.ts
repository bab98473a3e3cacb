// Paragraphs → sentences. Splits by index and never rebuilds a string, so every sentence is a Range into the body.
// A stop ends a sentence unless it belongs to an abbreviation, an initial, a number or a quotation that goes on.
import type { SentenceLexicon } from '../languages/language.js';
import { isCapital, isDottedLetters, isLetter, isNumber, isSpace } from '../text/letters.js';
import { trimRange, type Range } from '../text/range.js';

/** Where a sentence may end: stops, then closing marks and brackets, then white space. “It is over.” He left. */
const POSSIBLE_END = /(?<![.!?…])(?<stops>[.!?…]+)["”’'»)\]]*(?=\s|$)/gu;

/** Marks that may stand before the first word of a sentence. */
const OPENING_MARKS = '"“‘\'`«([—–-';

/** Signs inside a word: "U.S", "AT&T", "O’Neill". */
const INNER_SIGNS = ".&’'-";

/** Letters of scripts that know no capitals begin a sentence too. */
const WITHOUT_CASE = /^\p{Lo}/u;

const WINDOW = 40;

/**
 * The sentences of each paragraph in order. They tile the paragraph: nothing but white space lies between them.
 * @param body the article's text
 * @param paragraphs ranges of the paragraphs in it, sorted; a sentence never crosses a paragraph
 * @param data the abbreviations of the language
 */
export function splitSentences(
  body: string,
  paragraphs: readonly Range[],
  data: SentenceLexicon,
): Range[] {
  return paragraphs.flatMap((paragraph) => splitParagraph(body, paragraph, data));
}

function splitParagraph(body: string, paragraph: Range, data: SentenceLexicon): Range[] {
  const sentences: Range[] = [];
  const text = body.slice(paragraph.start, paragraph.end);
  let start = 0;
  const push = (end: number): void => {
    const range = trimRange(body, { start: paragraph.start + start, end: paragraph.start + end });
    if (range.end > range.start) sentences.push(range);
    start = end;
  };
  for (const match of text.matchAll(POSSIBLE_END)) {
    const { stops = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (endsSentence(text, match.index, stops, end, data)) push(end);
  }
  push(text.length);
  return sentences;
}

function endsSentence(
  text: string,
  stopAt: number,
  stops: string,
  end: number,
  data: SentenceLexicon,
): boolean {
  if (!opensSentence(text, end)) return false;
  return stops !== '.' || !isAbbreviation(text, stopAt, text.slice(end, end + WINDOW), data);
}

/** True where a capital, a digit or the end follows, opening marks before it or not. Not: "… ,” he said". */
function opensSentence(text: string, from: number): boolean {
  const end = Math.min(text.length, from + WINDOW);
  let at = from;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  if (at === end) return true;
  while (at < end && OPENING_MARKS.includes(text[at]!)) at++;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  if (at === end) return false;
  const code = text.charCodeAt(at);
  return isCapital(code) || isNumber(code) || (code > 127 && WITHOUT_CASE.test(text[at]!));
}

const isWordCode = (code: number): boolean => isLetter(code) || isNumber(code);

/** The word right before a stop, with inner stops: "U.S", "a.m", "Gen"; '' where none is. Looked for in a short window only. */
function wordBefore(text: string, stopAt: number): string {
  const least = Math.max(0, stopAt - WINDOW);
  let start = stopAt;
  for (let at = stopAt - 1; at >= least; at--) {
    if (isWordCode(text.charCodeAt(at))) start = at;
    else if (start === stopAt || !INNER_SIGNS.includes(text[at]!)) break;
  }
  return text.slice(start, stopAt);
}

function isAbbreviation(
  text: string,
  stopAt: number,
  after: string,
  data: SentenceLexicon,
): boolean {
  const word = wordBefore(text, stopAt);
  if (word === '') return false;
  if (data.abbreviations.has(word)) return true;
  if (data.abbreviationsBeforeDigits.has(word)) return /^\s*\d/.test(after);
  // an initial: "J. Edgar"
  if (word.length === 1 && isCapital(word.charCodeAt(0))) return !opensWith(after, data.openers);
  if (isDottedLetters(word)) return !opensWith(after, data.openers); // "the U.S. Senate", but "in the U.S. The"
  return false;
}

/** True where the first word is one of those: "“The talks"; not "Theo". */
function opensWith(after: string, openers: ReadonlySet<string>): boolean {
  const { word = '' } = FIRST_WORD.exec(after)?.groups ?? {};
  return openers.has(word);
}

/** " “The talks" → "The"; near miss: " However, he". */
const FIRST_WORD = /^\s+["“‘'`(]*(?<word>[A-Za-z]+)\s/;

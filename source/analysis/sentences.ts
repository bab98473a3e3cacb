// Paragraphs → sentences. Splits by index and never rebuilds a string, so every sentence is a Range into the body.
// A stop ends a sentence unless it belongs to an abbreviation, an initial, a number or a quotation that goes on.
import type { SentenceData } from '../languages/language.js';
import { trimRange, type Range } from '../model/range.js';

/** Where a sentence may end: stops, then closing marks and brackets, then white space. “It is over.” He left. */
const POSSIBLE_END = /(?<stops>[.!?…]+)["”’'»)\]]*(?=\s|$)/gu;

/** What follows a real end: an opening mark, a capital, a digit or the end. Not: "… ,” he said". */
const OPENS_SENTENCE = /^\s*["“‘'«([—–-]*\s*[\p{Lu}\p{Lo}\p{N}]|^\s*$/u;

/** The word right before a stop, with inner stops: "U.S", "a.m", "Gen". Looked for in a short window only. */
const WORD_BEFORE = /[\p{L}\p{N}](?:[\p{L}\p{N}.&’'-]*[\p{L}\p{N}])?$/u;

/** "U.S", "a.m", "J.K": single letters with stops between them. */
const DOTTED_LETTERS = /^\p{L}(?:\.\p{L})+$/u;

/** Words that begin a sentence far more often than they follow a dotted abbreviation inside one. */
const SENTENCE_OPENERS =
  /^\s+["“‘'(]?(?:The|A|An|In|On|At|He|She|It|They|We|I|But|And|This|That|These|Those|There|However|Meanwhile|As|While|When|After|Before|If|His|Her|Their|Its|Last|For|With|According)\s/;

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
  data: SentenceData,
): Range[] {
  return paragraphs.flatMap((paragraph) => splitParagraph(body, paragraph, data));
}

function splitParagraph(body: string, paragraph: Range, data: SentenceData): Range[] {
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
  data: SentenceData,
): boolean {
  const after = text.slice(end, end + WINDOW);
  if (!OPENS_SENTENCE.test(after)) return false;
  return stops !== '.' || !isAbbreviation(text, stopAt, after, data);
}

function isAbbreviation(text: string, stopAt: number, after: string, data: SentenceData): boolean {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, stopAt - WINDOW), stopAt))?.[0];
  if (word === undefined) return false;
  if (data.abbreviations.has(word)) return true;
  if (data.abbreviationsBeforeDigits.has(word)) return /^\s*\d/.test(after);
  if (/^\p{Lu}$/u.test(word)) return !SENTENCE_OPENERS.test(after); // an initial: "J. Edgar"
  if (DOTTED_LETTERS.test(word)) return !SENTENCE_OPENERS.test(after); // "the U.S. Senate", but "in the U.S. The"
  return false;
}

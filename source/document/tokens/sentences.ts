// Tokens of a paragraph → sentences. A stop that belongs to no word ends one, and "U.S." before a word that opens sentences.
import type { DocumentLexicon } from '../../languages/document-words.js';
import { isCapital, isLetter, isNumber } from '../../text/letters.js';
import { abbreviationEnds, endsWithStop, OPENING } from './abbreviation-ends.js';
import { endsHeading, type CutWords } from './run-in-headings.js';

/** Marks that belong to the sentence in front of them. */
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '’', "'", '»', ')', ']', "''"]);

/**
 * Where the sentences of a paragraph end: indexes of tokens, exclusive, ascending; the last is the number of tokens. None where
 * the paragraph has no token.
 */
export function sentenceEnds(cuts: CutWords, data: DocumentLexicon): number[] {
  const { forms } = cuts;
  const ends: number[] = [];
  let isOpen = false;
  /** The mark of the quotation that a token stands in. */
  let mark: number | undefined;
  for (let at = 0; at < forms.length; at++) {
    const text = textAt(cuts, at);
    if (text === STRAIGHT) isOpen = !isOpen;
    if (MARKS.has(text)) mark = text === '“' || (text === STRAIGHT && isOpen) ? at : undefined;
    if (endsHeading(cuts, ends.at(-1) ?? 0, at, data)) ends.push(at);
    const stops = isStop(text.charCodeAt(0));
    if (!stops && !endsWithStop(text, data)) continue;
    const end = closedEnd(cuts, at + 1, isOpen);
    if (end >= forms.length || end === ends.at(-1) || isJoined(cuts, end)) continue;
    const from = ends.at(-1) ?? 0;
    const isEnd = stops
      ? opens(cuts, end) &&
        !isInside(cuts, { at, end }, data) &&
        !isCalled(cuts, { mark, from, at: end })
      : abbreviationEnds({ cuts, from, at, next: end, data });
    if (isEnd) ends.push(end);
  }
  if (forms.length > 0) ends.push(forms.length);
  return ends;
}

const textAt = ({ forms }: CutWords, at: number): string => forms[at]?.text ?? '';

/** Of ".", "!", "?" or "…". */
const isStop = (code: number): boolean =>
  code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;

/** The mark that opens and closes alike. */
const STRAIGHT = '"';

const MARKS: ReadonlySet<string> = new Set(['“', '”', STRAIGHT]);

/** The stop is of what goes on behind it: a calibre, a place, a name. */
const isInside = (
  cuts: CutWords,
  { at, end }: { readonly at: number; readonly end: number },
  data: DocumentLexicon,
): boolean =>
  isCalibre(cuts, at, data) ||
  isDateline(cuts, at, data) ||
  (end === at + 1 && isOfName(cuts, at, data));

/** Past the marks that close: “It is over.”, and "It is over. " with a blank too many. */
function closedEnd(cuts: CutWords, from: number, isOpen: boolean): number {
  let at = from;
  while (CLOSING.has(textAt(cuts, at)) && isJoined(cuts, at)) at++;
  const isLate = isOpen && at === from && textAt(cuts, at) === STRAIGHT && !isJoined(cuts, at + 1);
  return isLate ? at + 1 : at;
}

/** No space stands in front of it. */
const isJoined = ({ starts, ends }: CutWords, at: number): boolean => starts[at] === ends[at - 1];

/** The first token that is no opening mark. */
function firstWord(cuts: CutWords, from: number): string {
  let at = from;
  while (OPENING.has(textAt(cuts, at))) at++;
  return textAt(cuts, at);
}

/** True before a capital, a digit or a letter of a script without capitals; not: “Is it over?” he asked. */
function opens(cuts: CutWords, at: number): boolean {
  const word = firstWord(cuts, at);
  const code = word.charCodeAt(0);
  if (isCapital(code) || isNumber(code) || word.startsWith('$')) return true;
  return code > 127 && isLetter(code) && word.toLowerCase() === word.toUpperCase();
}

/** "pointed a. |38-caliber revolver", "had a . 357 Magnum": no stop, but the mark in front of a number. */
const isCalibre = (cuts: CutWords, at: number, { articles }: DocumentLexicon): boolean =>
  articles.has(textAt(cuts, at - 1).toLowerCase()) && isNumber(textAt(cuts, at + 1).charCodeAt(0));

/** "TARN, Mo. — A woman died", "TARN, Ky. (AP)": a place, not the end of what stands in front. */
const isDateline = (cuts: CutWords, at: number, { stopped }: DocumentLexicon): boolean =>
  stopped.places.has(`${textAt(cuts, at - 1)}.`) &&
  textAt(cuts, at - 2) === ',' &&
  /^[-–—(]/.test(textAt(cuts, at + 1));

/** "told E! | News", "bought by Yahoo! | Finance": the mark is of a name, which a small word leads to. Near miss: "He shouted Stop! The crew ran". */
const isOfName = (
  cuts: CutWords,
  at: number,
  { headings, saying, sentenceOpeners }: DocumentLexicon,
): boolean =>
  textAt(cuts, at) === '!' &&
  isCapital(textAt(cuts, at - 1).charCodeAt(0)) &&
  (headings.notSecond.has(textAt(cuts, at - 2)) || saying.has(textAt(cuts, at - 2))) &&
  !sentenceOpeners.has(textAt(cuts, at + 1));

/** Tokens of a call are so few. */
const LONGEST_CALL = 8;

/**
 * "The crowd shouted “Run! | Run!” as the ship left": what is called out inside a sentence that goes on behind it. Near misses: Orr said: “Run! | It burns”;
 * “Run! | It burns,” she said.
 */
function isCalled(
  cuts: CutWords,
  {
    mark,
    from,
    at,
  }: { readonly mark: number | undefined; readonly from: number; readonly at: number },
): boolean {
  if (mark === undefined || mark <= from || /^[,:]$/.test(textAt(cuts, mark - 1))) return false;
  if (!/^[!?]$/.test(textAt(cuts, at - 1))) return false;
  for (let end = at; end < at + LONGEST_CALL; end++) {
    const text = textAt(cuts, end);
    if (text !== '”' && text !== STRAIGHT) continue;
    const next = textAt(cuts, end + 1);
    return /^\p{Ll}/u.test(next);
  }
  return false;
}

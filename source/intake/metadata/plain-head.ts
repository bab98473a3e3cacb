// The first three lines of a file → headline and outlet, where the file has a headline, an outlet and a day above its text.
import type { Language } from '../../languages/language.js';
import { isSentence, type Line } from '../text/lines.js';
import { foldText, hasLetter } from '../text/scan.js';
import type { DateFinder } from './printed-date.js';

export type PlainHead = { readonly headline: string; readonly outlet: string };

/** "The Daily Lamp", "Lamp News". Near miss: "Lamp news". */
const OUTLET = /^(?:\p{Lu}[\p{L}’'-]{0,30} ){1,4}\p{Lu}[\p{L}’'-]{1,30}$/u;

const NO_HEADLINE = /[.,:;]$/;
const MOST_WORDS = 20;
/** So long a word of the headline stands in the text's first lines, too. */
const TELLING = 4;
const OPENING_LINES = 3;

/**
 * "Mayor resigns | The Daily Lamp | 12 May 2020 | The mayor of Tarn resigned …": all three lines in that order and a sentence behind them,
 * the name one that papers have, the day alone, the headline of what the text tells. Undefined for anything else.
 */
export function readPlainHead(
  lines: readonly Line[],
  { quotes, furniture }: Language,
  findDates: DateFinder,
): PlainHead | undefined {
  const [first, second, third, ...below] = lines.slice(0, 3 + OPENING_LINES);
  if (!first || !second || !third || !below[0] || !isSentence(below[0])) return undefined;
  const last = second.key.split(' ').at(-1) ?? '';
  if (!OUTLET.test(second.text) || !quotes.paperWords.has(last)) return undefined;
  if (!isDayAlone(third.text, furniture.weekdays, findDates)) return undefined;
  const { text, words, key } = first;
  if (words < 2 || words > MOST_WORDS || NO_HEADLINE.test(text)) return undefined;
  const opening = new Set(below.flatMap((line) => line.key.split(' ')));
  const isTold = key.split(' ').some((word) => word.length >= TELLING && opening.has(word));
  return isTold ? { headline: text, outlet: second.text } : undefined;
}

function isDayAlone(
  text: string,
  weekdays: Language['furniture']['weekdays'],
  findDates: DateFinder,
): boolean {
  const [date, ...others] = findDates(text);
  if (date?.day === undefined || others.length > 0) return false;
  const beside = foldText(text.slice(0, date.start) + text.slice(date.end));
  return !hasLetter(beside) || weekdays.some((names) => names.includes(beside));
}

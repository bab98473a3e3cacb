// The first lines of a file → headline and outlet, where they are a headline, an outlet and a day or byline, a line each.
import { isSentence, type Line } from '../text/lines.js';
import { foldText, hasLetter } from '../text/scan.js';
import type { BylineReader } from './byline.js';
import { isOutletName } from './outlet-name.js';
import type { DateFinder } from './printed-date.js';
import type { Language } from '../../languages/language.js';

export type PlainHead = {
  readonly headline: string;
  readonly outlet: string;
  readonly index: number;
};

/** What reads the lines of a head. */
type Readers = {
  readonly language: Language;
  readonly findDates: DateFinder;
  readonly readByline: BylineReader;
};

const NO_HEADLINE = /[.,:;]$/;
const MOST_WORDS = 20;
/** So long a word of the headline stands in the text's first lines, too. */
const TELLING = 4;
const OPENING_LINES = 3;
const HEAD_LINES = 7;

/** What a line of a head may be; an outlet and its day may share one. */
type HeadLine =
  | { readonly kind: 'day' | 'byline' | 'section' | 'other' }
  | { readonly kind: 'outlet'; readonly outlet: string; readonly isDated: boolean };

/**
 * "Mayor resigns | The Daily Post | 12 May 2020 | The mayor of Tarn resigned …": each in a line, in any order, with a byline or
 * the name of a section among them, and a sentence behind; the name one that papers have, the headline of what the text tells.
 * Undefined for anything else.
 */
export function readPlainHead(lines: readonly Line[], readers: Readers): PlainHead | undefined {
  const end = lines.slice(0, HEAD_LINES + 1).findIndex((line) => isSentence(line));
  if (end < 2) return undefined;
  const head = lines.slice(0, end).map((line) => headLine(line, readers));
  const outlets = head.filter((line) => line.kind === 'outlet');
  const others = head.flatMap(({ kind }, index) => (kind === 'other' ? [index] : []));
  const isSigned =
    outlets[0]?.isDated === true || head.some(({ kind }) => kind === 'day' || kind === 'byline');
  const [outlet, index] = [outlets[0]?.outlet, others[0]];
  if (
    outlet === undefined ||
    outlets.length > 1 ||
    index === undefined ||
    others.length > 1 ||
    !isSigned
  )
    return undefined;
  const headline = lines[index];
  if (headline === undefined || !isHeadline(headline, lines.slice(end, end + OPENING_LINES)))
    return undefined;
  return { headline: headline.text, outlet, index };
}

function isHeadline({ text, words, key }: Line, below: readonly Line[]): boolean {
  if (words < 2 || words > MOST_WORDS || NO_HEADLINE.test(text)) return false;
  const opening = new Set(below.flatMap((line) => line.key.split(' ')));
  return key.split(' ').some((word) => word.length >= TELLING && opening.has(word));
}

function headLine(line: Line, { language, findDates, readByline }: Readers): HeadLine {
  const { outletTails, sectionWords, weekdays, bylineLeads } = language.furniture;
  const { text, key } = line;
  const [date, ...others] = findDates(text);
  const beside =
    date?.day === undefined || others.length > 0
      ? undefined
      : text.slice(0, date.start) + text.slice(date.end);
  const isDay = (rest: string): boolean =>
    !hasLetter(rest) || weekdays.some((names) => names.includes(foldText(rest)));
  if (beside !== undefined && isDay(beside)) return { kind: 'day' };
  const name = (beside ?? text).replace(AT_ENDS, '');
  if (isOutletName(name, outletTails))
    return { kind: 'outlet', outlet: name, isDated: beside !== undefined };
  if (key.split(' ').every((word) => sectionWords.has(word))) return { kind: 'section' };
  const isByline = (readByline(line)?.kind ?? 'bare') !== 'bare' || bylineLeads.includes(key);
  return { kind: isByline ? 'byline' : 'other' };
}

/** Signs between an outlet and its day, at either end when the day is gone. */
const AT_ENDS = /^[\s,|·•–—-]+|(?<![\s,|·•–—-])[\s,|·•–—-]+$/g;

// Text → lines of a given number of terminal columns. Shared by the printed page and the screen.
// Breaks by index and never rebuilds a string, so that a lit range stays where it is after wrapping.
import stringWidth from 'string-width';
import type { Range } from '../range.js';

/**
 * Characters that are one column wide everywhere: Latin, Greek, Cyrillic, dashes, quotation marks, currencies, box drawing.
 * "é — “a” € │" but not "語".
 */
const NARROW_ONLY =
  /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u038E-\u03A1\u03A3-\u03CE\u0400-\u0482\u048A-\u052F\u20A0-\u20BF\u2010-\u2027\u2030-\u203A\u2190-\u21FF\u2500-\u259F\u25A0-\u25FC]*$/;

/** A letter of a script that is written from right to left: "ש", "س". */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/u;

/** Made when it is first needed: text in Latin letters never does. */
let segmenter: Intl.Segmenter | undefined;
const graphemesOf = (text: string): Intl.Segments =>
  (segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })).segment(text);

/** True where every character is one column wide, so that offsets are columns. */
export const isNarrow = (text: string): boolean => NARROW_ONLY.test(text);

/** How many terminal columns the text takes. */
export function columnsOf(text: string): number {
  return NARROW_ONLY.test(text) ? text.length : stringWidth(text);
}

/** The longest prefix of `text` that fits into `columns`, cut between graphemes: its length in UTF-16 units. */
function fittingLength(text: string, columns: number): number {
  if (NARROW_ONLY.test(text)) return Math.min(text.length, Math.max(0, columns));
  let used = 0;
  for (const { segment, index } of graphemesOf(text)) {
    used += stringWidth(segment);
    if (used > columns) return index;
  }
  return text.length;
}

/** The start of the grapheme that holds offset `at`: where a text may be cut without changing how wide it is. */
export function graphemeStart(text: string, at: number): number {
  if (at <= 0 || at >= text.length || NARROW_ONLY.test(text)) return at;
  return graphemesOf(text).containing(at)?.index ?? at;
}

/** The text cut to `columns` with "…" at the end where something is left out. Never wider than `columns`. */
export function truncate(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  if (columns < 1) return '';
  return text.slice(0, fittingLength(text, columns - 1)).trimEnd() + '…';
}

/** The text followed by spaces up to `columns`; longer text is truncated, so the result is exactly as wide. */
export function fit(text: string, columns: number): string {
  const shown = truncate(text, columns);
  return shown + ' '.repeat(Math.max(0, columns - columnsOf(shown)));
}

/** Where a line may break: white space, or right after a dash that joins words. */
// eslint-disable-next-line regexp/no-super-linear-move -- it ends with its word at the latest, and so never fails
const WORD = /\S+?(?:[—–](?=\S)|(?=\s|$))/gu;

/**
 * Lines of at most `columns` columns, as ranges of `text` without the white space at which they break.
 * A line feed always breaks, and so does the turn between words that run to the left and to the right: a terminal sets
 * each line by itself, and would put the words of a mixed one in another order. A word longer than a line is cut between
 * graphemes. Empty text gives no line.
 * @param columns at least 1; less counts as 1
 */
export function wrap(text: string, columns: number): Range[] {
  const width = Math.max(1, columns);
  const lines: Range[] = [];
  let line: { start: number; end: number; columns: number } | undefined;
  const close = (): void => {
    if (line) lines.push({ start: line.start, end: line.end });
    line = undefined;
  };
  const turns = RIGHT_TO_LEFT.test(text);
  let isRight = false;
  for (const match of text.matchAll(WORD)) {
    let { index: start } = match;
    const end = start + match[0].length;
    if (line && text.slice(line.end, start).includes('\n')) close();
    if (turns && LETTER.test(match[0]) && RIGHT_TO_LEFT.test(match[0]) !== isRight) {
      isRight = !isRight;
      close();
    }
    const wordColumns = columnsOf(match[0]);
    if (line) {
      const gap = columnsOf(text.slice(line.end, start));
      if (line.columns + gap + wordColumns <= width) {
        line = { start: line.start, end, columns: line.columns + gap + wordColumns };
        continue;
      }
      close();
    }
    while (start < end && !fitsLine(text, start, end, width)) {
      const cut = cutLength(text.slice(start, Math.min(end, start + reach(width))), width);
      lines.push({ start, end: start + cut });
      start += cut;
    }
    if (start < end) line = { start, end, columns: columnsOf(text.slice(start, end)) };
  }
  close();
  return lines;
}

/** How far to look for the end of a line inside an endless word: keeps cutting one up linear. */
const reach = (width: number): number => 8 * width + 64;

const fitsLine = (text: string, start: number, end: number, width: number): boolean =>
  end - start <= reach(width) && columnsOf(text.slice(start, end)) <= width;

/** As much of a word as fits, but never less than its first grapheme. */
function cutLength(word: string, width: number): number {
  const fitting = fittingLength(word, width);
  return fitting > 0 ? fitting : (graphemesOf(word).containing(0)?.segment.length ?? 1);
}

/** The text as wrapped lines, each with `indent` before it (`first` before the first); the indents count as columns. */
export function wrapIndented(
  text: string,
  columns: number,
  indent: string,
  first: string = indent,
): string[] {
  const room = columns - Math.max(columnsOf(indent), columnsOf(first));
  return wrap(text, room).map(
    ({ start, end }, index) => (index === 0 ? first : indent) + text.slice(start, end),
  );
}

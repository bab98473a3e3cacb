// A line of the screen as styled stretches of text, before Ink: made, cut and padded to an exact width by pure functions.
import { columnsOf, graphemeStart, truncate, wrap } from '../../../text/printed/wrap.js';
import type { Range } from '../../../text/range.js';
import { safeLine, type SafeText } from '../../../text/printed/safe-text.js';

/** Named by meaning; theme.ts says how each looks. */
export type Style =
  | 'plain'
  | 'dim'
  | 'strong'
  | 'accent'
  /** The border of the panel that keys move in, and what is tied to the choice: often repeated, so of one look. */
  | 'edge'
  | 'lit'
  | 'words'
  | 'selected'
  | 'selected-strong'
  | 'match'
  | 'chip'
  | 'removed'
  /** Where typed letters go: one span at most on the screen. */
  | 'cursor';

export type Span = {
  readonly text: SafeText;
  readonly style: Style;
  /** At the start of a row: which of a list, from 0, the row is of. */
  readonly member?: number;
};

export type Row = readonly Span[];

/** One stretch of text, through the gate before it is measured: what is drawn is as wide as it was reckoned. */
export const span = (text: string, style: Style = 'plain'): Span => ({
  text: safeLine(text),
  style,
});

/** Words wrapped behind a margin, in which a sign stands where the strong ones are of what is chosen. */
export const marginRows = (
  text: string,
  columns: number,
  style: 'strong' | 'dim',
  isChosen: boolean,
): Row[] =>
  wrap(text, columns - 2).map(({ start, end }, index) => [
    span(index === 0 && isChosen && style === 'strong' ? '▸ ' : '  ', 'accent'),
    span(text.slice(start, end), style),
  ]);

/** The rows of one of a list, from 0, so that a click on one of them is known to mean it. */
export const ofMember = (rows: readonly Row[], member: number): Row[] =>
  rows.map(([first, ...rest]) => (first ? [{ ...first, member }, ...rest] : []));

/** How many columns the row takes. */
export const rowColumns = (row: Row): number =>
  row.reduce((columns, { text }) => columns + columnsOf(text), 0);

/** The row cut with "…" or padded with spaces, so that it is exactly `columns` wide. */
export function fitRow(row: Row, columns: number, padding: Style = 'plain'): Row {
  const fitted: Span[] = [];
  let room = columns;
  for (const whole of row) {
    if (room <= 0) break;
    const shown = truncate(whole.text, room);
    fitted.push(shown === whole.text ? whole : span(shown, whole.style));
    room -= columnsOf(shown);
    if (shown !== whole.text) break;
  }
  if (room > 0) fitted.push(span(' '.repeat(room), padding));
  return fitted;
}

/** `left` and `right` at the two ends of a row of `columns`; where both do not fit, `right` is left out. */
export function splitRow(left: Row, right: Row, columns: number): Row {
  const gap = columns - rowColumns(left) - rowColumns(right);
  return gap < 2 ? fitRow(left, columns) : [...left, span(' '.repeat(gap)), ...right];
}

/** A stretch to be shown in a style of its own. Where two overlap, the later in the list wins. */
export type Mark = Range & { readonly style: Style };

/** `text` from `range.start` to `range.end` as spans: `base`, but for the parts that a mark covers. */
export function markedSpans(
  text: string,
  range: Range,
  marks: readonly Mark[],
  base: Style = 'plain',
): Span[] {
  const near = marks.filter(({ start, end }) => start < range.end && range.start < end);
  if (near.length === 0) return [span(text.slice(range.start, range.end), base)];
  const cuts = new Set([range.start, range.end]);
  // A mark may begin inside "e\u0301" or a joined emoji; parted in two, it would be drawn in other columns.
  const line = text.slice(range.start, range.end);
  const whole = (at: number): number =>
    range.start + graphemeStart(line, Math.max(0, Math.min(at, range.end) - range.start));
  for (const { start, end } of near) {
    cuts.add(whole(start));
    cuts.add(whole(end));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? range.start;
    const style =
      near.findLast((mark) => whole(mark.start) <= start && end <= whole(mark.end))?.style ?? base;
    return span(text.slice(start, end), style);
  });
}

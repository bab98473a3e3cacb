// A panel's border with its title, around rows of exactly the inner width.
import { columnsOf, truncate } from '../../../text/printed/wrap.js';
import type { Size } from '../screen-layout.js';
import { innerSize } from './frame-size.js';
import { FRAME_ROWS } from '../screen-layout.js';
import { fitRow, rowColumns, span, type Row } from './row.js';

/** How the border of the panel looks that keys move in. */
export const FOCUSED_EDGE = 'edge';

export type Framed = {
  readonly title: string;
  /** Outer size, the border included. */
  readonly size: Size;
  readonly focused: boolean;
  /** At most rows - 2 rows; the rest is left blank. */
  readonly content: readonly Row[];
  /** What the letters in it stand for, said at the upper right where there is room ({@link asideRoom}). */
  readonly aside?: string;
  /** What stretch of a longer text is shown, said at the lower right. */
  readonly position?: string;
};

/** Columns at the upper right, beside a title: blanks, a stretch of border before and a sign of it behind are left. */
export const asideRoom = (title: string, { columns }: Size): number =>
  columns - columnsOf(title) - 10;

/** As many rows as the size says, each with its border as its first and its last span: join-frames.ts asks for them. The focused frame has a title in reverse: no colour is needed to see it. */
export function frame({ title, size, focused, content, aside = '', position = '' }: Framed): Row[] {
  const { columns, rows } = size;
  const inner = innerSize(size).columns;
  const edge = focused ? FOCUSED_EDGE : 'dim';
  const head = [
    span('╭', edge),
    span(` ${truncate(title, inner - 2)} `, focused ? 'selected' : 'strong'),
  ];
  const said: Row =
    aside === '' || columnsOf(aside) > asideRoom(title, size)
      ? []
      : [span(` ${aside} `, 'dim'), span('─', edge)];
  const top: Row = [
    ...head,
    span('─'.repeat(Math.max(0, columns - rowColumns(head) - rowColumns(said) - 1)), edge),
    ...said,
    span('╮', edge),
  ];
  const foot = position === '' || columnsOf(position) > inner - 4 ? '' : ` ${position} ─`;
  const bottom: Row = [
    span('╰', edge),
    span(`${'─'.repeat(Math.max(0, columns - columnsOf(foot) - 2))}${foot}`, edge),
    span('╯', edge),
  ];
  const lines = Array.from({ length: Math.max(0, rows - FRAME_ROWS) }, (_unused, index): Row => [
    span('│', edge),
    span(' '),
    ...fitRow(content[index] ?? [], inner),
    span(' '),
    span('│', edge),
  ]);
  return [top, ...lines, bottom];
}

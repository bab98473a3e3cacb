// A panel's border with its title, around rows of exactly the inner width.
import { Box } from 'ink';
import type { JSX } from 'react';
import { truncate } from '../../layout.js';
import { FRAME_COLUMNS, FRAME_ROWS } from './frame-size.js';
import { Line } from './line.js';
import { fitRow, rowColumns, span, type Row } from './row.js';

export type FrameProps = {
  readonly title: string;
  /** Outer size, the border included. */
  readonly columns: number;
  readonly rows: number;
  readonly focused: boolean;
  /** At most rows - 2 rows; the rest is left blank. */
  readonly content: readonly Row[];
};

/** Draws the frame. The focused one has a title in reverse and a bold border, so colour is not needed to see it. */
export function Frame({ title, columns, rows, focused, content }: FrameProps): JSX.Element {
  const inner = columns - FRAME_COLUMNS;
  const edge = focused ? 'accent' : 'dim';
  const head = [
    span('╭', edge),
    span(` ${truncate(title, inner - 2)} `, focused ? 'selected' : 'strong'),
  ];
  const top: Row = [
    ...head,
    span('─'.repeat(Math.max(0, columns - rowColumns(head) - 1)) + '╮', edge),
  ];
  const bottom: Row = [span('╰' + '─'.repeat(Math.max(0, columns - 2)) + '╯', edge)];
  const lines = Array.from({ length: Math.max(0, rows - FRAME_ROWS) }, (_unused, index): Row => [
    span('│', edge),
    span(' '),
    ...fitRow(content[index] ?? [], inner),
    span(' '),
    span('│', edge),
  ]);
  return (
    <Box flexDirection="column" width={columns} height={rows} flexShrink={0}>
      {[top, ...lines, bottom].map((row, index) => (
        <Line key={index} row={row} />
      ))}
    </Box>
  );
}

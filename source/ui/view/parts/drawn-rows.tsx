// Rows → what Ink draws: a line of blanks for each, painted over.
import { Box, Transform, useStdout } from 'ink';
import { memo, useEffect, useRef, type JSX } from 'react';
import type { Charset } from '../../../text/printed/ascii.js';
import type { Size } from '../screen-layout.js';
import { asciiRow } from './ascii-row.js';
import type { Row } from './row.js';
import { paint, type PaintedLine } from './theme.js';

type LineProps = { readonly painted: PaintedLine; readonly columns: number };

/**
 * The row is already as wide as the screen: Ink is given as many blanks to measure, which it does at once, and puts the
 * row in their place. Measuring and breaking the row itself would take more than half of the time from key to frame.
 */
const DrawnLine = memo(({ painted, columns }: LineProps) => (
  <Transform accessibilityLabel={painted} transform={() => painted}>
    {' '.repeat(columns)}
  </Transform>
));
DrawnLine.displayName = 'Line';

export type DrawnRowsProps = {
  readonly rows: readonly Row[];
  readonly size: Size;
  /** What the terminal can show; Unicode where nothing is known of it. */
  readonly charset?: Charset | undefined;
};

/** The cursor to the first row, and all from there erased. What is written past Ink it draws the whole frame after. */
export const ERASE_SCREEN = '\u001B[H\u001B[J';

/**
 * The whole screen: always all of its rows, so that the next frame finds its place. Once it is of another width all is drawn
 * anew: a terminal may have kept what it cut off, and a row that ends with its words says nothing of what is beyond them.
 */
export function DrawnRows({
  rows,
  size: { columns, rows: height },
  charset = 'unicode',
}: DrawnRowsProps): JSX.Element {
  const { write } = useStdout();
  const drawnColumns = useRef(columns);
  useEffect(() => {
    if (drawnColumns.current === columns) return;
    drawnColumns.current = columns;
    write(ERASE_SCREEN);
  }, [columns, write]);
  return (
    <Box flexDirection="column" width={columns} height={height}>
      {rows.map((row, index) => (
        <DrawnLine
          key={index}
          painted={paint(charset === 'unicode' ? row : asciiRow(row, charset))}
          columns={columns}
        />
      ))}
    </Box>
  );
}

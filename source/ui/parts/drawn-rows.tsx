// Rows, drawn by Ink. They are already as wide as the screen; Ink must neither wrap nor pad them.
import { Box, Text } from 'ink';
import { memo, type JSX } from 'react';
import type { Size } from '../screen-layout.js';
import type { Row } from './row.js';
import { paint, type PaintedLine } from './theme.js';

/** A row that is painted as before is not looked at again. */
const Line = memo(({ painted }: { readonly painted: PaintedLine }) => (
  <Text wrap="truncate">{painted}</Text>
));
Line.displayName = 'Line';

export type DrawnRowsProps = { readonly rows: readonly Row[]; readonly size: Size };

/** The whole screen: always all of its rows, so that the next frame finds its place. */
export function DrawnRows({ rows, size }: DrawnRowsProps): JSX.Element {
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows}>
      {rows.map((row, index) => (
        <Line key={index} painted={paint(row)} />
      ))}
    </Box>
  );
}

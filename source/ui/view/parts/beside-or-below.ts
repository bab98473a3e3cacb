// Blocks of rows → beside each other with a rule between, where each has room to be read, else below each other.
import { fitRow, span, type Row } from './row.js';

const GAP = 3;
const NARROWEST = 34;

/** @param blockOf makes the rows of one of the blocks in so many columns */
export function besideOrBelow(
  count: number,
  columns: number,
  blockOf: (index: number, columns: number) => readonly Row[],
): Row[] {
  const width = Math.floor((columns - GAP * (count - 1)) / count);
  const isBeside = width >= NARROWEST;
  const blocks = Array.from({ length: count }, (_unused, index) =>
    blockOf(index, isBeside ? width : columns),
  );
  if (!isBeside) return blocks.flatMap((block) => [...block, []]);
  const height = Math.max(...blocks.map(({ length }) => length));
  return Array.from({ length: height }, (_unused, row) =>
    blocks.flatMap((block, index): Row => [
      ...(index > 0 ? [span(' │ ', 'dim')] : []),
      ...fitRow(block[row] ?? [], width),
    ]),
  );
}

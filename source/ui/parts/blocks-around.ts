// A window onto a list whose members take several rows each: only those near the chosen one are ever made.
import type { Row } from './row.js';
import { windowTop } from './window-top.js';

/**
 * The rows of the blocks around `chosen` that fit into `rows`, the chosen block whole as far as it fits.
 * @param height about how many rows a block takes
 * @param blockAt makes the rows of one member
 */
export function blocksAround(
  { count, chosen, rows, height }: Record<'count' | 'chosen' | 'rows' | 'height', number>,
  blockAt: (index: number) => readonly Row[],
): Row[] {
  let first = windowTop(chosen, count, Math.max(1, Math.floor(rows / height)));
  const blocks: (readonly Row[])[] = [];
  let used = 0;
  for (let index = first; index < count && (index <= chosen || used < rows); index++) {
    blocks.push(blockAt(index));
    used += blocks.at(-1)!.length;
    // What comes before makes room, until the chosen block stands there whole.
    for (; index <= chosen && used > rows && blocks.length > 1; first++)
      used -= blocks.shift()!.length;
  }
  while (first > 0) {
    const before = blockAt(first - 1);
    if (before.length + used > rows) break;
    blocks.unshift(before);
    used += before.length;
    first--;
  }
  return blocks.flat().slice(0, rows);
}

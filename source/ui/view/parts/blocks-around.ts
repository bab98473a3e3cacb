// A window onto a list whose members take several rows each: only those near the chosen one are ever made.
import type { Row } from './row.js';
import { windowTop } from './window-top.js';

/**
 * The rows of the blocks around `chosen` that fit into `rows`, the chosen block whole as far as it fits.
 * @param height about how many rows a block takes
 * @param blockOf makes the rows of one member
 * @param cut makes them in at most so many rows, where the block does not fit whole; without it the rest is left out
 */
export function blocksAround<T>(
  members: readonly T[],
  { chosen, rows, height }: Record<'chosen' | 'rows' | 'height', number>,
  blockOf: (member: T, index: number) => readonly Row[],
  cut: (member: T, index: number, rows: number) => readonly Row[] = (member, index) =>
    blockOf(member, index),
): Row[] {
  const count = members.length;
  const blockAt = (index: number): readonly Row[] =>
    members.slice(index, index + 1).flatMap((member) => blockOf(member, index));
  let first = windowTop(chosen, count, Math.max(1, Math.floor(rows / height)));
  const blocks: (readonly Row[])[] = [];
  let used = 0;
  for (let index = first; index < count && (index <= chosen || used < rows); index++) {
    const block = blockAt(index);
    blocks.push(block);
    used += block.length;
    // What comes before makes room, until the chosen block stands there whole.
    for (; index <= chosen && used > rows && blocks.length > 1; first++)
      used -= blocks.shift()?.length ?? 0;
  }
  while (first > 0) {
    const before = blockAt(first - 1);
    if (before.length + used > rows) break;
    blocks.unshift(before);
    used += before.length;
    first--;
  }
  const all = blocks.slice(0, -1).flat();
  const last = first + blocks.length - 1;
  const end = blocks.at(-1) ?? [];
  const left = rows - all.length;
  const shown =
    end.length <= left
      ? end
      : members.slice(last, last + 1).flatMap((member) => cut(member, last, left));
  return [...all, ...shown].slice(0, rows);
}

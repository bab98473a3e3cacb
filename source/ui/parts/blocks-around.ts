// A window onto a list whose members take several rows each: only those near the chosen one are ever made.
import type { Row } from './row.js';

/**
 * The rows of the blocks around `chosen` that fit into `rows`: the chosen block whole as far as it fits, the one before
 * it for context where both fit, then what follows, then what comes before as long as whole blocks fit.
 * @param blockAt makes the rows of one member
 */
export function blocksAround(
  count: number,
  chosen: number,
  rows: number,
  blockAt: (index: number) => readonly Row[],
): Row[] {
  let first = chosen;
  let shown = [...blockAt(chosen)];
  const before = (): readonly Row[] => (first > 0 ? blockAt(first - 1) : []);
  const context = before();
  if (context.length > 0 && context.length + shown.length <= rows) {
    shown = [...context, ...shown];
    first--;
  }
  for (let next = chosen + 1; next < count && shown.length < rows; next++)
    shown.push(...blockAt(next));
  for (let block = before(); first > 0 && block.length + shown.length <= rows; block = before()) {
    shown = [...block, ...shown];
    first--;
  }
  return shown.slice(0, rows);
}

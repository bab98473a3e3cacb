// Which stretch of a long list is shown. It stays while one moves about in it, and goes on by nearly a window: the eye
// keeps its place, and a key changes few rows.

/** Rows that stay in sight before and after the chosen one, where there is something beyond them and room for it. */
const CONTEXT = 3;

/**
 * The first of `rows` shown of `count`, so that `chosen` stands away from both ends where there is something beyond them.
 * It depends on nothing else, so going there and back shows the same.
 */
export function windowTop(chosen: number, count: number, rows: number): number {
  const step = Math.max(1, rows - 2 * Math.min(CONTEXT, Math.floor(rows / 4)));
  const top = step * Math.round((chosen - rows / 2) / step);
  return Math.max(0, Math.min(top, count - rows));
}

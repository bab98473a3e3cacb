// Candidates whose worth falls with what was taken before → the best of them, one after another.

/**
 * Takes the best candidate again and again: greedy maximisation of a submodular worth, the lazy way (Minoux 1978; for
 * summaries Lin and Bilmes 2011). Of equals the one that stands first.
 * @param worthOf what a candidate is worth now; it must never rise as others are taken. -Infinity: it is never taken
 * @param take told of each one taken, before the worth of others is asked again
 * @param count how many are taken at most
 * @returns those taken, in the order in which they were
 */
export function bestFirst<T>(
  candidates: readonly T[],
  worthOf: (candidate: T) => number,
  take: (candidate: T) => void,
  count: number,
): readonly T[] {
  const rows = candidates.map((candidate, at) => ({ candidate, at, worth: worthOf(candidate) }));
  const order = (a: Row, b: Row): number => b.worth - a.worth || a.at - b.at;
  // The best stands last, where it is taken away at no cost.
  rows.sort((a, b) => order(b, a));
  const taken: T[] = [];
  for (let row = rows.pop(); row !== undefined && taken.length < count; row = rows.pop()) {
    const now = { ...row, worth: worthOf(row.candidate) };
    const next = rows.at(-1);
    if (now.worth === -Infinity) continue;
    if (next !== undefined && order(now, next) > 0) insert(rows, now, order);
    else {
      taken.push(row.candidate);
      take(row.candidate);
    }
  }
  return taken;
}

type Row = { readonly at: number; readonly worth: number };

/** Puts a row where it belongs among rows whose best is last. */
function insert<R extends Row>(rows: R[], row: R, order: (a: Row, b: Row) => number): void {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = rows[middle];
    if (other !== undefined && order(other, row) > 0) low = middle + 1;
    else high = middle;
  }
  rows.splice(low, 0, row);
}

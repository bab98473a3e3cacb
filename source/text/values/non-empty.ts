// Lists that hold at least one value, so that their first needs no asking.

export type NonEmpty<T> = readonly [T, ...T[]];

/**
 * The value that stands first in an order; of equals the one met first.
 * @throws TypeError on an empty list, which only a fault of the program can pass
 */
export const firstBy = <T>(values: readonly T[], order: (a: T, b: T) => number): T =>
  values.reduce((first, value) => (order(value, first) < 0 ? value : first));

/** The same in an order. */
export function sortedBy<T>(values: NonEmpty<T>, order: (a: T, b: T) => number): NonEmpty<T> {
  const sorted: [T, ...T[]] = [...values];
  return sorted.sort(order);
}

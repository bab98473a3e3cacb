// Lists of what was found → lists without repetition, in an order that does not depend on the input.
import type { Range } from '../../text/range.js';

/** Distinct values, the commonest first, between equals the one met first. */
export function byCount(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

/** Each value once, in order of the first. */
export const distinct = <T>(values: readonly T[]): readonly T[] =>
  values.length < 2 ? values : [...new Set(values)];

/** One of each key, sorted by it. */
export function distinctBy<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  if (values.length < 2) return values;
  const rows = new Map(values.map((value): [string, T] => [key(value), value]));
  return [...rows].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, value]) => value);
}

/** The values under each key, in order of the keys' first values. */
export function groupBy<T, K>(values: readonly T[], key: (value: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const value of values) {
    const own = key(value);
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [value]);
    else group.push(value);
  }
  return groups;
}

/** Orders by code units, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export type ArticleRange = Range & { readonly articleId: string };

/** Article first, then offset. */
export function comparePlaces(a: ArticleRange, b: ArticleRange): number {
  return compare(a.articleId, b.articleId) || a.start - b.start || a.end - b.end;
}

/** The first of each place, in the order of the places. */
export function distinctPlaces<T extends ArticleRange>(places: readonly T[]): readonly T[] {
  if (places.length < 2) return places;
  const distinct: T[] = [];
  let last: T | undefined;
  for (const place of [...places].sort(comparePlaces)) {
    if (last === undefined || comparePlaces(last, place) !== 0) distinct.push(place);
    last = place;
  }
  return distinct;
}

/** Two lists that are in order as one, without what is one with that before it. */
export function inOrder<T extends object>(
  a: readonly T[],
  b: readonly T[],
  order: (a: T, b: T) => number,
  isOne: (a: T, b: T) => boolean,
): readonly T[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const all: T[] = [];
  let last: T | undefined;
  let [i, j] = [0, 0];
  for (;;) {
    const [x, y] = [a[i], b[j]];
    const isFirst = y === undefined || (x !== undefined && order(x, y) <= 0);
    const next = isFirst ? x : y;
    if (next === undefined) return all;
    if (isFirst) i++;
    else j++;
    if (last === undefined || !isOne(last, next)) all.push((last = next));
  }
}

/** At least one value, all put together: half with half, for a list that grows by one at a time is copied each time. */
export function inHalves<T>(values: readonly T[], together: (a: T, b: T) => T): T {
  if (values.length < 3) return values.reduce(together);
  const middle = values.length >> 1;
  return together(
    inHalves(values.slice(0, middle), together),
    inHalves(values.slice(middle), together),
  );
}

/** The numbers once each, from the least. */
export function ascending(numbers: readonly number[]): readonly number[] {
  return numbers.length < 2 ? numbers : [...new Set(numbers)].sort((a, b) => a - b);
}

/** Two ascending lists of numbers as one. */
export function unite(a: readonly number[], b: readonly number[]): readonly number[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const all: number[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const x = a[i] ?? Infinity;
    const y = b[j] ?? Infinity;
    all.push(Math.min(x, y));
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return all;
}

/** True where two ascending lists of numbers have one in common. */
export function meet(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; ;) {
    const x = a[i];
    const y = b[j];
    if (x === undefined || y === undefined) return false;
    if (x === y) return true;
    if (x < y) i++;
    else j++;
  }
}

/** Numbers values from 0 on, as they come. */
export function numbering(): (value: string | number | undefined) => number {
  const numbers = new Map<string | number | undefined, number>();
  return (value) => {
    let number = numbers.get(value);
    if (number === undefined) numbers.set(value, (number = numbers.size));
    return number;
  };
}

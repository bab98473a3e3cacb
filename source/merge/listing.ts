// Lists of what was found → lists without repetition, in an order that does not depend on the input.
import type { Range } from '../model/range.js';

/** Distinct values, the commonest first, between equals the one met first. */
export function byCount(values: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

/** One of each key, sorted by it. */
export function distinctBy<T>(values: readonly T[], key: (value: T) => string): readonly T[] {
  if (values.length < 2) return values;
  const rows = new Map(values.map((value): [string, T] => [key(value), value]));
  return [...rows].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, value]) => value);
}

/** The values under each key, in order of the keys' first values. */
export function groupBy<T, K>(values: readonly T[], key: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
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

type Place = Range & { readonly articleId: string };

/** Article first, then offset. */
export function comparePlaces(a: Place, b: Place): number {
  return compare(a.articleId, b.articleId) || a.start - b.start || a.end - b.end;
}

/** One of each place, in their order. */
export function distinctPlaces<T extends Place>(places: readonly T[]): readonly T[] {
  if (places.length < 2) return places;
  const sorted = [...places].sort(comparePlaces);
  return sorted.filter((place, i) => i === 0 || comparePlaces(sorted[i - 1]!, place) !== 0);
}

export function shareAny<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size <= b.size ? [...a].some((value) => b.has(value)) : shareAny(b, a);
}

// A place in a text. Whatever the program finds is a Range into Article.body, never a copied string alone.

import { lowerBound } from './values/lower-bound.js';

/** Half-open range of UTF-16 code units into an article's `body`: `body.slice(start, end)`. */
export type Range = { readonly start: number; readonly end: number };

/** True when the two ranges share at least one character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly within `outer` (equal ranges count). */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A finder of those of `ranges`, which stand in order of their starts but may overlap, that share a character with a range; in their order. */
export function overlapFinder<T extends Range>(
  ranges: readonly T[],
): (range: Range) => readonly T[] {
  /** How far each and all before it reach. */
  const reach: number[] = [];
  for (const { end } of ranges) reach.push(Math.max(end, reach.at(-1) ?? 0));
  return (range) => {
    const last = countBefore(ranges, range.end);
    let first = last;
    while ((reach[first - 1] ?? 0) > range.start) first--;
    return first === last ? [] : ranges.slice(first, last).filter((one) => overlaps(one, range));
  };
}

/** How many of some ranges, which stand in order of their starts, start before an offset. */
export function countBefore(ranges: readonly Range[], offset: number): number {
  return lowerBound(ranges, ({ start }) => start < offset);
}

/** The range without white space at its ends; an all-blank range becomes empty at its start. */
export function trimRange(text: string, range: Range): Range {
  let { start, end } = range;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/**
 * The range of `ranges` that holds offset `at`.
 * `ranges` must be sorted and must not overlap. Answers its index, or -1 where no range holds the offset.
 */
export function indexAt(ranges: readonly Range[], at: number): number {
  const place = lowerBound(ranges, ({ end }) => end <= at);
  const range = ranges[place];
  return range !== undefined && range.start <= at ? place : -1;
}

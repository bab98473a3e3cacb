// A list in order → the place in it where something stands or would stand.

/**
 * The first place of an ordered list whose value is not below what is looked for; `to` where all are below.
 * @param isBelow true of each value in front of that place, false of each behind it
 * @param from the part of the list to look in, `to` left out
 */
export function lowerBound<T>(
  list: ArrayLike<T>,
  isBelow: (value: T) => boolean,
  from = 0,
  to = list.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = list[middle];
    if (value !== undefined && isBelow(value)) low = middle + 1;
    else high = middle;
  }
  return low;
}

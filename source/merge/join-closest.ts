// Units → units, the close ones joined. One mechanism for copies, names, quotes, events and stories.

export type Joining<T> = {
  /** Orders units, and so decides between equals and who stands next to whom; no two units may have the same. */
  readonly order: (unit: T) => string;
  /** Only units that share a key are compared. A rare key is a good key. */
  readonly keys: (unit: T) => Iterable<string | number>;
  /** How close two units are as wholes; 0 keeps them apart. */
  readonly closeness: (a: T, b: T) => number;
  readonly join: (a: T, b: T) => T;
};

type Unit<T> = {
  readonly value: T;
  /** Place in the order; a joined unit takes the first place of its members. */
  readonly rank: number;
  readonly keys: readonly number[];
  /** True until the unit has been compared with the others. */
  isNew: boolean;
};

/** Under one key a unit is compared with so many that follow it: a key that thousands share costs no more than linear time. */
const FOLLOWERS = 10;

/**
 * Joins the closest pair first, then the next closest whose two units are still untouched, and so on; then looks again, for a
 * joined unit stands for all its members from then on. So a unit joins a group only when it is close to the group as a
 * whole, never because it is close to one member (no chains). The order of the input plays no part. It ends when no two
 * units are close, so that doing it again changes nothing. Answers the units in their order.
 */
export function joinClosest<T>(values: readonly T[], joining: Joining<T>): T[] {
  const { order, keys, join } = joining;
  const numbers = new Map<string | number, number>();
  const unitOf = (value: T, rank: number): Unit<T> => {
    const found = new Set<number>();
    for (const key of keys(value)) {
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = numbers.size));
      found.add(number);
    }
    return { value, rank, keys: [...found], isNew: true };
  };
  const sorted = values.map((value) => ({ value, place: order(value) }));
  sorted.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
  let units = sorted.map(({ value }, rank) => unitOf(value, rank));
  let isLastLook = false;
  for (;;) {
    const pairs = closePairs(units, numbers.size, joining);
    if (pairs.length === 0) {
      if (isLastLook) return units.map(({ value }) => value);
      // Units that were joined have brought others side by side under their keys.
      for (const unit of units) unit.isNew = true;
      isLastLook = true;
      continue;
    }
    const joined = new Set<Unit<T>>();
    const next: Unit<T>[] = [];
    for (const { a, b } of pairs) {
      if (joined.has(a) || joined.has(b)) continue;
      joined.add(a).add(b);
      next.push(unitOf(join(a.value, b.value), a.rank));
    }
    for (const unit of units) {
      if (joined.has(unit)) continue;
      unit.isNew = false;
      next.push(unit);
    }
    units = next.sort((a, b) => a.rank - b.rank);
  }
}

/** Pairs of units that are close, the closest first; pairs of which neither is new were compared before. `units` in order. */
function closePairs<T>(
  units: readonly Unit<T>[],
  keyCount: number,
  { closeness }: Joining<T>,
): { a: Unit<T>; b: Unit<T> }[] {
  const pairs: { a: Unit<T>; b: Unit<T>; close: number }[] = [];
  const { starts, members } = membersByKey(units, keyCount);
  const next = starts.slice();
  const comparedWith = new Int32Array(units.length).fill(-1);
  units.forEach((a, at) => {
    for (const key of a.keys) {
      const from = ++next[key]!;
      const to = Math.min(starts[key + 1]!, from + FOLLOWERS);
      for (let i = from; i < to; i++) {
        const other = members[i]!;
        if (comparedWith[other] === at) continue;
        comparedWith[other] = at;
        const b = units[other]!;
        if (!a.isNew && !b.isNew) continue;
        const close = closeness(a.value, b.value);
        if (close > 0) pairs.push({ a, b, close });
      }
    }
  });
  return pairs.sort((x, y) => y.close - x.close || x.a.rank - y.a.rank || x.b.rank - y.b.rank);
}

/** The units under key k, in order: `members[starts[k]]` up to, not including, `members[starts[k + 1]]`. */
function membersByKey(
  units: readonly Unit<unknown>[],
  keyCount: number,
): { starts: Int32Array; members: Int32Array } {
  const starts = new Int32Array(keyCount + 1);
  for (const { keys } of units) for (const key of keys) starts[key + 1]!++;
  for (let key = 0; key < keyCount; key++) starts[key + 1]! += starts[key]!;
  const members = new Int32Array(starts[keyCount]!);
  const next = starts.slice();
  units.forEach(({ keys }, at) => {
    for (const key of keys) members[next[key]!++] = at;
  });
  return { starts, members };
}

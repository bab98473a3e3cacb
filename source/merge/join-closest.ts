// Units → units, the close ones joined. One mechanism for copies, names, quotes, events and stories.

export type Joining<T> = {
  /** Orders units, and so decides between equals and who stands next to whom; no two units may have the same. */
  readonly order: (unit: T) => string;
  /** Only units that share a key are compared. A rare key is a good key. */
  readonly keys: (unit: T) => Iterable<string | number>;
  /** How many keys two units must share to be compared, unless one has fewer; 1 where it is not given. */
  readonly meetings?: number;
  /** How close two units are as wholes; 0 keeps them apart. */
  readonly closeness: (a: T, b: T) => number;
  readonly join: (a: T, b: T) => T;
};

type Unit<T> = {
  readonly value: T;
  /** Place in the order; a joined unit takes the first place of its members. */
  readonly rank: number;
  readonly keys: readonly number[];
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
  return runThrough(joinClosestInRounds(values, joining));
}

/** The same in rounds, between which others may work. */
export function* joinClosestInRounds<T>(
  values: readonly T[],
  joining: Joining<T>,
): Generator<void, T[]> {
  const { order, keys, join } = joining;
  const numbers = new Map<string | number, number>();
  /** The last unit that had each key, by number: so each unit has it once. */
  const lastWith: Unit<T>[] = [];
  const unitOf = (value: T, rank: number): Unit<T> => {
    const unit = { value, rank, keys: [] as number[] };
    for (const key of keys(value)) {
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = numbers.size));
      if (lastWith[number] === unit) continue;
      lastWith[number] = unit;
      unit.keys.push(number);
    }
    return unit;
  };
  const sorted = values.map((value) => ({ value, place: order(value) }));
  sorted.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
  let units = sorted.map(({ value }, rank) => unitOf(value, rank));
  let fresh: ReadonlySet<Unit<T>> = new Set(units);
  /** Keys that so many units had at some time that not all of them were compared. */
  const crowded = new Set<number>();
  // Where units were joined, others stand side by side that have not been compared.
  let closedUp: Unit<T>[] = [];
  for (;;) {
    yield;
    let pairs = closePairs(units, fresh, flagsOf(fresh, numbers.size), joining, crowded);
    if (pairs.length === 0 && crowded.size > 0) {
      const flags = flagsOf(closedUp, numbers.size, crowded);
      pairs = closePairs(units, new Set(units), flags, joining, crowded);
      closedUp = [];
    }
    if (pairs.length === 0) return units.map(({ value }) => value);
    const joined = new Set<Unit<T>>();
    const next: Unit<T>[] = [];
    for (const { a, b } of pairs) {
      if (joined.has(a) || joined.has(b)) continue;
      joined.add(a).add(b);
      next.push(unitOf(join(a.value, b.value), a.rank));
    }
    fresh = new Set(next);
    closedUp.push(...joined);
    for (const unit of units) if (!joined.has(unit)) next.push(unit);
    units = next.sort((a, b) => a.rank - b.rank);
  }
}

/** All the steps of some work at one go. */
export function runThrough<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** 1 for each key of some units, of those in `among` where that is given; 0 for the others. */
function flagsOf(
  units: Iterable<Unit<unknown>>,
  keyCount: number,
  among?: ReadonlySet<number>,
): Uint8Array {
  const flags = new Uint8Array(keyCount);
  for (const { keys } of units)
    for (const key of keys) if (among?.has(key) !== false) flags[key] = 1;
  return flags;
}

type Pair<T> = { readonly a: Unit<T>; readonly b: Unit<T>; readonly close: number };

/**
 * Pairs of a fresh unit and another that are close and stand near each other under a flagged key, the closest first. `units` in
 * order. Adds to `crowded` the keys under which not all stand near.
 */
function closePairs<T>(
  units: readonly Unit<T>[],
  fresh: ReadonlySet<Unit<T>>,
  flags: Uint8Array,
  { closeness, meetings = 1 }: Joining<T>,
  crowded: Set<number>,
): Pair<T>[] {
  const pairs: Pair<T>[] = [];
  const { starts, members } = membersByKey(units, flags);
  flags.forEach((flag, key) => {
    if (flag === 1 && starts[key + 1]! - starts[key]! > FOLLOWERS + 1) crowded.add(key);
  });
  const isFresh = Uint8Array.from(units, (unit) => (fresh.has(unit) ? 1 : 0));
  const met = new Uint16Array(units.length);
  units.forEach((unit, at) => {
    if (isFresh[at] === 0) return;
    const touched: number[] = [];
    for (const key of unit.keys) {
      if (flags[key] === 0) continue;
      const place = placeOf(at, members, starts[key]!, starts[key + 1]!);
      const from = Math.max(starts[key]!, place - FOLLOWERS);
      const to = Math.min(starts[key + 1]!, place + FOLLOWERS + 1);
      for (let i = from; i < to; i++) {
        const other = members[i]!;
        // Of two that are fresh, the first looks for the second.
        if (other <= at && isFresh[other] === 1) continue;
        if (met[other]!++ === 0) touched.push(other);
      }
    }
    for (const other of touched) {
      const [a, b] = other < at ? [units[other]!, unit] : [unit, units[other]!];
      const isMet = met[other]! >= Math.min(meetings, a.keys.length, b.keys.length);
      met[other] = 0;
      const close = isMet ? closeness(a.value, b.value) : 0;
      if (close > 0) pairs.push({ a, b, close });
    }
  });
  return pairs.sort((x, y) => y.close - x.close || x.a.rank - y.a.rank || x.b.rank - y.b.rank);
}

/** Where a number stands in an ascending list that holds it, between `from` and `to`. */
function placeOf(number: number, list: Int32Array, from: number, to: number): number {
  let low = from;
  let high = to - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The units under a flagged key k, in order: `members[starts[k]]` up to, not including, `members[starts[k + 1]]`. */
function membersByKey(
  units: readonly Unit<unknown>[],
  flags: Uint8Array,
): { starts: Int32Array; members: Int32Array } {
  const starts = new Int32Array(flags.length + 1);
  for (const { keys } of units) for (const key of keys) starts[key + 1]! += flags[key]!;
  for (let key = 0; key < flags.length; key++) starts[key + 1]! += starts[key]!;
  const members = new Int32Array(starts[flags.length]!);
  const next = starts.slice();
  units.forEach(({ keys }, at) => {
    for (const key of keys) if (flags[key] === 1) members[next[key]!++] = at;
  });
  return { starts, members };
}

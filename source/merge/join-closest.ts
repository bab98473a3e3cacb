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
  readonly keys: readonly Key[];
};

/** What units share, as the ranks of those that have it, ascending. */
type Key = number[];

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
  const known = new Map<string | number, Key>();
  const unitOf = (value: T, rank: number): Unit<T> => {
    const own: Key[] = [];
    for (const name of keys(value)) {
      let key = known.get(name);
      if (key === undefined) known.set(name, (key = [rank]));
      else if (!enter(key, rank)) continue;
      own.push(key);
    }
    return { value, rank, keys: own };
  };
  const sorted = values.map((value) => ({ value, place: order(value) }));
  sorted.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
  /** By rank; none where a unit was joined to one before it. */
  const units: (Unit<T> | undefined)[] = sorted.map(({ value }, rank) => unitOf(value, rank));
  /** Keys that so many units had at some time that not all of them were compared. */
  const crowded = new Set<Key>();
  const closePairs = pairFinder(units, joining, crowded);
  let fresh = units as readonly Unit<T>[];
  // Where units were joined, others stand side by side that have not been compared.
  let closedUp: Unit<T>[] = [];
  for (;;) {
    yield;
    let pairs = closePairs(fresh);
    if (pairs.length === 0) {
      const among = closedUp.flatMap(({ keys }) => keys.filter((key) => crowded.has(key)));
      closedUp = [];
      if (among.length > 0)
        pairs = closePairs(
          units.filter((unit) => unit !== undefined),
          new Set(among),
        );
    }
    if (pairs.length === 0) return units.flatMap((unit) => (unit ? [unit.value] : []));
    const next: Unit<T>[] = [];
    for (const { a, b } of pairs) {
      if (units[a.rank] !== a || units[b.rank] !== b) continue;
      for (const { rank, keys } of [a, b]) for (const key of keys) leave(key, rank);
      closedUp.push(a, b);
      units[b.rank] = undefined;
      units[a.rank] = unitOf(join(a.value, b.value), a.rank);
      next.push(units[a.rank]!);
    }
    fresh = next;
  }
}

/** All the steps of some work at one go. */
export function runThrough<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

type Pair<T> = { readonly a: Unit<T>; readonly b: Unit<T>; readonly close: number };

/**
 * A finder of pairs of a fresh unit and another that are close and stand near each other under a key, one of `among` where
 * that is given; the closest first. `units` by rank. Adds to `crowded`.
 */
function pairFinder<T>(
  units: readonly (Unit<T> | undefined)[],
  { closeness, meetings = 1 }: Joining<T>,
  crowded: Set<Key>,
): (fresh: readonly Unit<T>[], among?: ReadonlySet<Key>) => Pair<T>[] {
  /** Under how many keys the unit of each rank was met; all 0 between two units. */
  const met = new Uint16Array(units.length);
  return (fresh, among) => {
    const isFresh = new Uint8Array(units.length);
    for (const { rank } of fresh) isFresh[rank] = 1;
    const before = fresh.length === units.length ? 0 : FOLLOWERS;
    const pairs: Pair<T>[] = [];
    for (const unit of fresh) {
      const touched: number[] = [];
      for (const key of unit.keys) {
        if (among?.has(key) === false) continue;
        if (key.length > FOLLOWERS + 1) crowded.add(key);
        const place = placeOf(unit.rank, key);
        const to = Math.min(key.length, place + FOLLOWERS + 1);
        for (let i = Math.max(0, place - before); i < to; i++) {
          const other = key[i]!;
          // Of two that are fresh, the first looks for the second.
          if (other <= unit.rank && isFresh[other] === 1) continue;
          if (met[other]!++ === 0) touched.push(other);
        }
      }
      for (const rank of touched) {
        const other = units[rank]!;
        const isMet = met[rank]! >= Math.min(meetings, unit.keys.length, other.keys.length);
        met[rank] = 0;
        if (!isMet) continue;
        const [a, b] = rank < unit.rank ? [other, unit] : [unit, other];
        const close = closeness(a.value, b.value);
        if (close > 0) pairs.push({ a, b, close });
      }
    }
    return pairs.sort((x, y) => y.close - x.close || x.a.rank - y.a.rank || x.b.rank - y.b.rank);
  };
}

/** Puts a rank among those that have a key; false where it is among them. */
function enter(key: Key, rank: number): boolean {
  const place = placeOf(rank, key);
  if (key[place] === rank) return false;
  for (let i = key.length; i > place; i--) key[i] = key[i - 1]!;
  key[place] = rank;
  return true;
}

function leave(key: Key, rank: number): void {
  for (let i = placeOf(rank, key) + 1; i < key.length; i++) key[i - 1] = key[i]!;
  key.pop();
}

/** Where a number stands, or would stand, in an ascending list. */
function placeOf(number: number, list: readonly number[]): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

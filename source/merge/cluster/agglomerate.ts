// "Ann Lind", "A. Lind", "Tom Orr" → "Ann Lind" with "A. Lind", "Tom Orr": agglomerative clustering with blocking keys and sorted
// neighbourhoods. One mechanism for copies, names, quotes, events and stories, whose table of four functions is a Linkage.
import { runThrough } from '../../text/values/in-steps.js';
import { lowerBound } from '../../text/values/lower-bound.js';
import { numbering } from './sorted-lists.js';

export type Linkage<T> = {
  /** Orders units, and so decides between equals and who stands next to whom; no two units may have the same. */
  readonly order: (unit: T) => string;
  /** Only units that share a key are compared. A rare key is a good key. */
  readonly blockingKeys: (unit: T) => readonly (string | number)[];
  /** How many keys two units must share to be compared, unless one has fewer; 1 where it is not given. */
  readonly meetings?: number;
  /** How close two units are as wholes; 0 keeps them apart. */
  readonly closeness: (a: T, b: T) => number;
  readonly join: (a: T, b: T) => T;
  /**
   * True to join two units only while neither is closer to another, and in each round only the closest pairs: slower, and right where
   * the likeness within a group says how much is asked of others. Else a unit whose closest was just joined to a third takes the next.
   */
  readonly mutual?: boolean;
};

type Cluster<T> = {
  readonly value: T;
  /** Place in the order; a joined unit takes the first place of its members. */
  readonly rank: number;
  /** By number. */
  readonly keys: readonly number[];
};

/**
 * Which units have each key: the ranks of those that have key k stand in ascending order from `starts[k]` on, `counts[k]` of them, with
 * room for `rooms[k]`. One list for all, for there are a million keys, and most are had by one unit or two.
 */
type Holders = {
  ranks: Int32Array;
  /** Where the list has room for more. */
  end: number;
  readonly starts: number[];
  readonly counts: number[];
  readonly rooms: number[];
  /** 1 where a unit has left: others stand side by side now that have not been compared. */
  readonly closedUp: number[];
};

/** Under one key a unit is compared with so many that follow it: a key that thousands share costs no more than linear time. */
const FOLLOWERS = 10;

/** What is mutual joins in a round when it is so nearly as close as the closest. */
const ROUND = 0.9;

/**
 * Joins the closest pair first, then the next closest whose two units are still untouched, and so on; then looks again, for a
 * joined unit stands for all its members from then on. So a unit joins a group only when it is close to the group as a
 * whole, never because it is close to one member (no chains). The order of the input plays no part. It ends when no two
 * units are close, so that doing it again changes nothing. Answers the units in their order.
 */
export function agglomerate<T>(values: readonly T[], linkage: Linkage<T>): T[] {
  return runThrough(agglomerateInRounds(values, linkage));
}

/** The same in rounds, between which others may work. */
export function* agglomerateInRounds<T>(
  values: readonly T[],
  linkage: Linkage<T>,
): Generator<void, T[]> {
  const { order, blockingKeys, join, mutual = false } = linkage;
  const numberOf = numbering();
  /** Which unit, as they came, had each key last: so each has it once. */
  const lastWith: number[] = [];
  let unitCount = 0;
  const unitOf = (value: T, rank: number): Cluster<T> => {
    const own: number[] = [];
    unitCount++;
    for (const name of blockingKeys(value)) {
      const key = numberOf(name);
      if (lastWith[key] === unitCount) continue;
      lastWith[key] = unitCount;
      own.push(key);
    }
    return { value, rank, keys: own };
  };
  const sorted = values.map((value) => ({ value, place: order(value) }));
  sorted.sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : 0));
  /** By rank; none where a unit was joined to one before it. */
  const units: (Cluster<T> | undefined)[] = sorted.map(({ value }, rank) => unitOf(value, rank));
  const left = (): Cluster<T>[] => units.filter((unit) => unit !== undefined);
  const holders = holdersOf(left());
  /** Keys that so many units had at some time that not all of them were compared. */
  const crowded = new Set<number>();
  const closePairs = pairFinder(units, holders, linkage, crowded);
  const joinPairs = (pairs: readonly ClusterPair<T>[]): Cluster<T>[] => {
    const joined: Cluster<T>[] = [];
    /** The keys of what was joined, with the ranks that have them now. */
    const entering = new Map<number, number[]>();
    const isGone = new Uint8Array(units.length);
    const isMet = new Uint8Array(mutual ? units.length : 0);
    const least = mutual ? ROUND * (pairs[0]?.close ?? 0) : 0;
    for (const { a, b, close } of pairs) {
      if (close < least) break;
      if (units[a.rank] !== a || units[b.rank] !== b) continue;
      const isSecond = isMet[a.rank] === 1 || isMet[b.rank] === 1;
      isMet[a.rank] = 1;
      isMet[b.rank] = 1;
      if (isSecond) continue;
      const unit = unitOf(join(a.value, b.value), a.rank);
      for (const { rank, keys } of [a, b]) {
        isGone[rank] = 1;
        for (const key of keys) if (!entering.has(key)) entering.set(key, []);
      }
      for (const key of unit.keys) {
        const own = entering.get(key);
        if (own === undefined) entering.set(key, [unit.rank]);
        else own.push(unit.rank);
      }
      units[a.rank] = unit;
      units[b.rank] = undefined;
      joined.push(unit);
    }
    for (const [key, ranks] of entering) replace(holders, key, isGone, ranks);
    return joined;
  };
  let fresh: readonly Cluster<T>[] = left();
  /** Pairs that were close, but of which one was closer to another. */
  let waiting: readonly ClusterPair<T>[] = [];
  for (;;) {
    yield;
    let pairs = [...waiting, ...closePairs(fresh)].sort(byCloseness);
    if (pairs.length === 0 && crowded.size > 0) {
      const among = new Set([...crowded].filter((key) => holders.closedUp[key] === 1));
      holders.closedUp.fill(0);
      if (among.size > 0) pairs = closePairs(left(), among).sort(byCloseness);
    }
    if (pairs.length === 0) return left().map(({ value }) => value);
    fresh = joinPairs(pairs);
    waiting = pairs.filter(({ a, b }) => units[a.rank] === a && units[b.rank] === b);
  }
}

type ClusterPair<T> = { readonly a: Cluster<T>; readonly b: Cluster<T>; readonly close: number };

const byCloseness = <T>(x: ClusterPair<T>, y: ClusterPair<T>): number =>
  y.close - x.close || x.a.rank - y.a.rank || x.b.rank - y.b.rank;

/**
 * A finder of pairs of a fresh unit and another that are close and stand near each other under a key, one of `among` where
 * that is given. `units` by rank. Adds to `crowded`.
 */
function pairFinder<T>(
  units: readonly (Cluster<T> | undefined)[],
  holders: Holders,
  { closeness, meetings = 1 }: Linkage<T>,
  crowded: Set<number>,
): (fresh: readonly Cluster<T>[], among?: ReadonlySet<number>) => ClusterPair<T>[] {
  /** Under how many keys the unit of each rank was met; all 0 between two units. */
  const met = new Uint16Array(units.length);
  const touched = new Int32Array(units.length);
  return (fresh, among) => {
    const isFresh = new Uint8Array(units.length);
    for (const { rank } of fresh) isFresh[rank] = 1;
    // Where all are fresh, none looks behind it.
    const before = fresh.length === units.length ? 0 : FOLLOWERS;
    const { ranks, starts, counts } = holders;
    const pairs: ClusterPair<T>[] = [];
    /** Counts the units that stand near one under its keys; answers how many were touched. */
    const meetOthers = (unit: Cluster<T>): number => {
      let metCount = 0;
      for (const key of unit.keys) {
        if (among?.has(key) === false) continue;
        const count = counts[key] ?? 0;
        if (count < 2) continue; // nobody else has it
        const first = starts[key] ?? 0;
        const last = first + count;
        if (count > FOLLOWERS + 1) crowded.add(key);
        const place = lowerBound(ranks, (rank) => rank < unit.rank, first, last);
        const to = Math.min(last, place + FOLLOWERS + 1);
        for (let i = Math.max(first, place - before); i < to; i++) {
          const other = ranks[i];
          // Of two that are fresh, the first looks for the second.
          if (other === undefined || (other <= unit.rank && isFresh[other] === 1)) continue;
          const times = met[other] ?? 0;
          if (times === 0) touched[metCount++] = other;
          met[other] = times + 1;
        }
      }
      return metCount;
    };
    for (const unit of fresh) {
      const enough = Math.min(meetings, unit.keys.length);
      for (const rank of touched.subarray(0, meetOthers(unit))) {
        const times = met[rank] ?? 0;
        met[rank] = 0;
        const other = units[rank];
        if (other === undefined || times < Math.min(enough, other.keys.length)) continue;
        const a = rank < unit.rank ? other : unit;
        const b = rank < unit.rank ? unit : other;
        const close = closeness(a.value, b.value);
        if (close > 0) pairs.push({ a, b, close });
      }
    }
    return pairs;
  };
}

function holdersOf(units: readonly Cluster<unknown>[]): Holders {
  const rooms: number[] = [];
  for (const { keys } of units) for (const key of keys) rooms[key] = (rooms[key] ?? 0) + 1;
  let end = 0;
  const starts = rooms.map((room) => (end += room) - room);
  const ranks = new Int32Array(end);
  const counts = rooms.map(() => 0);
  for (const { rank, keys } of units)
    for (const key of keys) {
      const count = counts[key] ?? 0;
      ranks[(starts[key] ?? 0) + count] = rank;
      counts[key] = count + 1;
    }
  return { ranks, end, starts, counts, rooms, closedUp: rooms.map(() => 0) };
}

/** Takes out of those that have a key what is gone, and puts in others: once a round, for thousands may have it. */
function replace(
  holders: Holders,
  key: number,
  isGone: Uint8Array,
  entering: readonly number[],
): void {
  const { starts, counts, rooms } = holders;
  const before = counts[key] ?? 0;
  if (before > 0) {
    const own = holders.ranks.subarray(starts[key], (starts[key] ?? 0) + before);
    let kept = 0;
    for (const rank of own) if (isGone[rank] === 0) own[kept++] = rank;
    counts[key] = kept;
    if (kept < before) holders.closedUp[key] = 1;
  }
  if (entering.length === 0) return;
  const count = (counts[key] ?? 0) + entering.length;
  if (count > (rooms[key] ?? 0)) move(holders, key, 2 * count);
  const start = starts[key] ?? 0;
  const own = holders.ranks.subarray(start, start + count);
  own.set(entering, count - entering.length);
  own.sort();
  counts[key] = count;
}

/** Puts those that have a key where there is room for more. */
function move(holders: Holders, key: number, room: number): void {
  const { ranks, end, starts, counts, rooms } = holders;
  if (end + room > ranks.length) {
    holders.ranks = new Int32Array(2 * (end + room));
    holders.ranks.set(ranks);
  }
  const start = starts[key] ?? 0;
  counts[key] ??= 0;
  holders.ranks.copyWithin(end, start, start + counts[key]);
  starts[key] = end;
  rooms[key] = room;
  holders.end += room;
}

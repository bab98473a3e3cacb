// Units → units, the close ones joined. One mechanism for copies, names, quotes and events.

export type Joining<T> = {
  /** Tells units apart and orders them; the order of the input plays no part. */
  readonly id: (unit: T) => string;
  /** Only units that share a key are compared. A rare key is a good key. */
  readonly keys: (unit: T) => Iterable<string | number>;
  /** How close two units are as wholes; 0 keeps them apart. */
  readonly closeness: (a: T, b: T) => number;
  readonly join: (a: T, b: T) => T;
};

/** Under one key a unit is compared with this many followers: a key that thousands share then costs no more than linear time. */
const FOLLOWERS = 16;

/**
 * Joins the closest pair first, then the next closest whose two units are still untouched, and so on; then looks again, for a
 * joined unit stands for all its members from then on. So a unit joins a group only when it is close to the group as a
 * whole, never because it is close to one member (no chains). It ends when no two units are close, so that doing it
 * again changes nothing. Answers the units in order of their ids.
 */
export function joinClosest<T>(units: readonly T[], joining: Joining<T>): T[] {
  const { id, keys, closeness, join } = joining;
  type Unit = { readonly value: T; readonly id: string; readonly serial: number };
  let serial = 0;
  const unitOf = (value: T): Unit => ({ value, id: id(value), serial: serial++ });
  let current = units.map(unitOf).sort(byId);
  const apart = new Set<number>();
  for (;;) {
    const pairs: { a: Unit; b: Unit; close: number }[] = [];
    const seen = new Set<number>();
    for (const group of groupByKey(current, (unit) => keys(unit.value)))
      for (let i = 0; i < group.length; i++)
        for (let j = i + 1; j < group.length && j <= i + FOLLOWERS; j++) {
          const a = group[i]!;
          const b = group[j]!;
          const pair = a.serial * 2 ** 26 + b.serial;
          if (apart.has(pair) || seen.has(pair)) continue;
          const close = closeness(a.value, b.value);
          if (close > 0) {
            seen.add(pair);
            pairs.push({ a, b, close });
          } else apart.add(pair);
        }
    if (pairs.length === 0) return current.map((unit) => unit.value);
    pairs.sort((x, y) => y.close - x.close || byId(x.a, y.a) || byId(x.b, y.b));
    const joined = new Set<Unit>();
    const next: Unit[] = [];
    for (const { a, b } of pairs) {
      if (joined.has(a) || joined.has(b)) continue;
      joined.add(a).add(b);
      next.push(unitOf(join(a.value, b.value)));
    }
    current = [...next, ...current.filter((unit) => !joined.has(unit))].sort(byId);
  }
}

/** The units under each key that two or more share, in their order. */
function groupByKey<T>(units: readonly T[], keysOf: (unit: T) => Iterable<string | number>): T[][] {
  const groups = new Map<string | number, T[]>();
  for (const unit of units)
    for (const key of new Set(keysOf(unit))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [unit]);
      else group.push(unit);
    }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Compares by code units, the same on every machine. */
function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

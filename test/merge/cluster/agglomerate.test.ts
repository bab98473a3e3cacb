import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agglomerate } from '../../../source/merge/cluster/agglomerate.js';

/** Groups of numbers; two are close when their means are. */
type Group = readonly number[];
const mean = (group: Group): number => group.reduce((sum, n) => sum + n, 0) / group.length;
const join = (units: readonly Group[]): Group[] =>
  agglomerate(units, {
    order: (group) => String(Math.min(...group)).padStart(4, '0'),
    blockingKeys: () => ['all'],
    closeness: (a, b) => Math.max(0, 3 - Math.abs(mean(a) - mean(b))),
    join: (a, b) => [...a, ...b].sort((x, y) => x - y),
  });

/** The same told plainly, for few units: in each round all that share a key are compared. */
function joinPlainly(groups: readonly Group[], keys: (group: Group) => readonly string[]): Group[] {
  const first = (group: Group): number => group[0]!;
  let units = [...groups].sort((a, b) => first(a) - first(b));
  for (;;) {
    const pairs = units.flatMap((a, i) =>
      units
        .slice(i + 1)
        .filter((b) => keys(a).some((key) => keys(b).includes(key)))
        .map((b) => ({ a, b, close: 3 - Math.abs(mean(a) - mean(b)) })),
    );
    const close = pairs.filter((pair) => pair.close > 0).sort((x, y) => y.close - x.close);
    if (close.length === 0) return units;
    for (const { a, b } of close)
      if (units.includes(a) && units.includes(b))
        units = units.filter((unit) => unit !== a && unit !== b).concat([sorted([...a, ...b])]);
    units.sort((a, b) => first(a) - first(b));
  }
}
const sorted = (group: Group): Group => [...group].sort((x, y) => x - y);

const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 14 });

describe('agglomerate', () => {
  it('makes no chains', () => {
    expect(join([[0], [2], [4], [6], [8]])).toEqual([[0, 2], [4, 6], [8]]);
  });
  it('lets a unit wait whose closest was joined to another, where it is asked to', () => {
    const linkage = {
      order: (group: Group) => String(Math.min(...group)).padStart(4, '0'),
      blockingKeys: () => ['all'],
      closeness: (a: Group, b: Group) => Math.max(0, 3 - Math.abs(mean(a) - mean(b))),
      join: (a: Group, b: Group) => sorted([...a, ...b]),
    };
    const units = [[0], [1], [2.5], [5]];
    expect(agglomerate(units, linkage)).toEqual([
      [0, 1],
      [2.5, 5],
    ]);
    expect(agglomerate(units, { ...linkage, mutual: true })).toEqual([[0, 1, 2.5], [5]]);
  });
  it('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(distinct, (numbers) => {
        const units = numbers.map((n) => [n]);
        expect(join([...units].reverse())).toEqual(join(units));
      }),
    );
  });
  it('finds those that share a key, which a joined unit may lose and gain', () => {
    const keys = (group: Group): string[] => [
      `${Math.floor(mean(group) / 2)}`,
      `${Math.ceil(mean(group) / 2)}`,
    ];
    const linkage = {
      order: (group: Group) => String(group[0]).padStart(4, '0'),
      blockingKeys: keys,
      closeness: (a: Group, b: Group) => Math.max(0, 3 - Math.abs(mean(a) - mean(b))),
      join: (a: Group, b: Group) => sorted([...a, ...b]),
    };
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 25 }), { maxLength: 11 }), (numbers) => {
        const units = numbers.map((n) => [n]);
        expect(agglomerate(units, linkage)).toEqual(joinPlainly(units, keys));
      }),
    );
  });
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(distinct, (numbers) => {
        const once = join(numbers.map((n) => [n]));
        expect(join(once)).toEqual(once);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinClosest } from '../../source/merge/join-closest.js';

/** Groups of numbers; two are close when their means are. */
type Group = readonly number[];
const mean = (group: Group): number => group.reduce((sum, n) => sum + n, 0) / group.length;
const join = (units: readonly Group[]): Group[] =>
  joinClosest(units, {
    order: (group) => String(Math.min(...group)).padStart(4, '0'),
    keys: () => ['all'],
    closeness: (a, b) => Math.max(0, 3 - Math.abs(mean(a) - mean(b))),
    join: (a, b) => [...a, ...b].sort((x, y) => x - y),
  });

const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 14 });

describe('joinClosest', () => {
  it('makes no chains', () => {
    expect(join([[0], [2], [4], [6], [8]])).toEqual([[0, 2], [4, 6], [8]]);
  });
  it('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(distinct, (numbers) => {
        const units = numbers.map((n) => [n]);
        expect(join([...units].reverse())).toEqual(join(units));
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

import { describe, expect, it } from 'vitest';
import { lowerBound } from '../../../source/text/values/lower-bound.js';

describe('lowerBound', () => {
  it.each([
    [[], 3, 0],
    [[1, 2], 3, 2],
    [[3, 4], 3, 0],
    [[1, 3, 3, 5], 3, 1],
    [[1, 2, 4, 5, 6], 3, 2],
  ])('of %j at %d is %d', (list, sought, expected) => {
    expect(lowerBound(list, (value) => value < sought)).toBe(expected);
  });

  it('looks in a part of the list', () => {
    const list = Uint32Array.of(9, 1, 4, 7, 0);
    expect(lowerBound(list, (value) => value < 5, 1, 4)).toBe(3);
    expect(lowerBound(list, (value) => value < 8, 1, 4)).toBe(4);
  });
});

import { describe, expect, it } from 'vitest';
import { firstBy, sortedBy, type NonEmpty } from '../../../source/text/values/non-empty.js';

const byLength = (a: string, b: string): number => a.length - b.length;

describe('firstBy', () => {
  it.each([
    [['ferry'], 'ferry'],
    [['council', 'quay', 'mine'], 'quay'],
    [['mine', 'quay'], 'mine'],
  ])('of %j is %s', (words, first) => {
    expect(firstBy(words, byLength)).toBe(first);
  });

  it('of nothing is a fault', () => {
    expect(() => firstBy([], byLength)).toThrow(TypeError);
  });
});

describe('sortedBy', () => {
  it('puts in order, keeps equals as they stood and the list as it was', () => {
    const words: NonEmpty<string> = ['council', 'quay', 'mine'];
    expect(sortedBy(words, byLength)).toEqual(['quay', 'mine', 'council']);
    expect(words).toEqual(['council', 'quay', 'mine']);
  });
});

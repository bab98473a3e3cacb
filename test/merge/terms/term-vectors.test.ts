import { describe, expect, it } from 'vitest';
import {
  commonTerms,
  cosine,
  heaviestTerms,
  scaled,
  sumOfVectors,
} from '../../../source/merge/terms/term-vectors.js';

const [a, b] = [scaled([1, 5, 90000], [3, 4, 12]), scaled([2, 5], [1, 1])];

describe('weighed terms', () => {
  it('have length 1', () => {
    expect(cosine(a, a)).toBeCloseTo(1);
    expect(a.weights).toEqual([3 / 13, 4 / 13, 12 / 13]);
  });
  it('meet in the terms that both have', () => {
    expect(commonTerms(a, b)).toEqual([5]);
    expect(cosine(a, b)).toBeCloseTo((4 / 13) * Math.SQRT1_2);
  });
  it('add up, each wording the same, and leave nothing for the next sum', () => {
    const sum = sumOfVectors([a, b, b]);
    expect(sum.terms).toEqual([1, 2, 5, 90000]);
    expect(cosine(sum, sum)).toBeCloseTo(1);
    expect(sumOfVectors([b, b]).terms).toEqual([2, 5]);
    expect(sumOfVectors([b])).toBe(b);
    expect(sumOfVectors([]).terms).toEqual([]);
  });
  it('are found by weight, then by what they say', () => {
    const saying = (term: number): string => ['d', 'c', 'b', 'a'][term]!;
    const vector = scaled([0, 1, 2, 3], [1, 2, 1, 1]);
    expect(heaviestTerms(vector, 3, saying)).toEqual([1, 3, 2]);
    expect(heaviestTerms(vector, 3, saying, (term) => term !== 3)).toEqual([1, 2, 0]);
  });
});

import { describe, expect, it } from 'vitest';
import { bestFirst } from '../../source/select/best-first.js';

/** Sets of letters, of which each time the one is taken that adds most. */
function cover(sets: readonly string[], count: number): readonly string[] {
  const covered = new Set<string>();
  return bestFirst(
    sets,
    (set) => Array.from(set).filter((letter) => !covered.has(letter)).length,
    (set) => {
      for (const letter of set) covered.add(letter);
    },
    count,
  );
}

describe('bestFirst', () => {
  it.each([
    ['what adds most, not what is largest', ['abcd', 'abc', 'xy'], 2, ['abcd', 'xy']],
    ['of equals the first', ['ab', 'cd', 'ef'], 2, ['ab', 'cd']],
    ['no more than there are', ['ab'], 5, ['ab']],
    ['nothing of nothing', [], 3, []],
    ['none where none is asked for', ['ab'], 0, []],
  ])('takes %s', (_what, sets, count, right) => {
    expect(cover(sets, count)).toEqual(right);
  });

  it('takes what asking every candidate each time would take', () => {
    const sets = Array.from({ length: 60 }, (_, at) =>
      Array.from('abcdefghijklmnop')
        .filter((_letter, bit) => ((at * 7919 + bit * bit * 31) >> 3) % 4 === 0)
        .join(''),
    );
    const covered = new Set<string>();
    const left = [...sets];
    const slow: string[] = [];
    while (slow.length < 8) {
      const news = (set: string): number =>
        Array.from(set).filter((letter) => !covered.has(letter)).length;
      const [best] = left.toSorted((a, b) => news(b) - news(a));
      slow.push(best ?? '');
      left.splice(left.indexOf(best ?? ''), 1);
      for (const letter of best ?? '') covered.add(letter);
    }
    expect(cover(sets, 8)).toEqual(slow);
  });
});

import { describe, expect, it } from 'vitest';
import { withoutParts } from '../../../source/merge/conflicts/figure-conflicts.js';
import type { Conflict } from '../../../source/model/briefing.js';

const figures = (...values: readonly (readonly [value: string, ...articleIds: string[]])[]) => ({
  kind: 'figure' as const,
  what: 'injured',
  values: values.map(([value, ...articleIds]) => ({ value, articleIds })),
});

describe('conflicts of one event', () => {
  const whole: Conflict = figures(['100 wounded', 'c'], ['90', 'a', 'd'], ['120', 'b']);

  it.each([
    ['a part of what another tells', figures(['90', 'a'], ['120', 'b']), []],
    ['not of other articles', figures(['90', 'e'], ['120', 'b']), ['kept']],
    ['not of other values', figures(['90', 'a'], ['140', 'b']), ['kept']],
    ['not the same twice', whole, ['kept']],
  ])('%s', (_why, one: Conflict, kept) => {
    expect(withoutParts([one, whole])).toHaveLength(1 + kept.length);
  });
});

import { describe, expect, it } from 'vitest';
import { wallDay, withWallDays } from '../../source/cli/wall-days.js';

const TODAY = '2024-03-01';

describe('days that only the clock tells', () => {
  it.each([
    ['today', '2024-03-01'],
    [' Yesterday ', '2024-02-29'],
    ['tomorrow', undefined],
    ['toString', undefined],
  ])('%j', (typed, day) => {
    expect(wallDay(typed, TODAY)).toBe(day);
  });

  it.each([
    ['after:"yesterday"', 'after:2024-02-29'],
    ['ferry before:today kind:event', 'ferry before:2024-03-01 kind:event'],
    ['yesterday after:yesterdays', 'yesterday after:yesterdays'],
    ['speaker:today', 'speaker:today'],
  ])('in the query %j', (query, written) => {
    expect(withWallDays(query, TODAY)).toBe(written);
  });
});

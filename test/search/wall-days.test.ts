import { describe, expect, it } from 'vitest';
import { isWallDay, wallDays } from '../../source/search/wall-days.js';

/** A Friday. */
const TODAY = '2024-03-01';

describe('wallDays', () => {
  it.each([
    ['today', '2024-03-01', '2024-03-01'],
    [' Yesterday ', '2024-02-29', '2024-02-29'],
    ['last tuesday', '2024-02-27', '2024-02-27'],
    ['Last Fri', '2024-02-23', '2024-02-23'],
    ['3 days ago', '2024-02-27', '2024-02-27'],
    ['a week ago', '2024-02-23', '2024-02-23'],
    ['2 months ago', '2024-01-01', '2024-01-31'],
    ['last week', '2024-02-19', '2024-02-25'],
    ['this month', '2024-03-01', '2024-03-31'],
    ['last  year', '2023-01-01', '2023-12-31'],
  ])('of “%s” are %s to %s', (typed, start, end) => {
    expect(wallDays(typed, TODAY)).toEqual({ start, end });
    expect(isWallDay(typed)).toBe(true);
  });

  it.each([
    'tomorrow',
    'yesterdays',
    'toString',
    'tuesday',
    'last',
    'last night',
    'last mayor',
    'last tuesday of march 2011',
    'days ago',
    '28 dec',
    '',
  ])('of “%s” are none', (typed) => {
    expect(wallDays(typed, TODAY)).toBeUndefined();
  });
});

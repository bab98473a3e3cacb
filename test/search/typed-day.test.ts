import { describe, expect, it } from 'vitest';
import { typedDays } from '../../source/search/typed-day.js';

const YEARS = [2011, 2010];

describe('typedDays', () => {
  it.each([
    ['2011-03-19', '2011-03-19', '2011-03-19'],
    ['2011-02', '2011-02-01', '2011-02-28'],
    ['19 mar', '2011-03-19', '2011-03-19'],
    ['Mar 19', '2011-03-19', '2011-03-19'],
    ['March 19th, 2010', '2010-03-19', '2010-03-19'],
    ['the 1st of april', '2011-04-01', '2011-04-01'],
    ['march 2011', '2011-03-01', '2011-03-31'],
    ['last Tuesday of March 2011', '2011-03-29', '2011-03-29'],
    ['first mon may 2011', '2011-05-02', '2011-05-02'],
    ['3rd friday of june 2011', '2011-06-17', '2011-06-17'],
  ])('of “%s” are %s to %s', (text, start, end) => {
    expect(typedDays(text, YEARS)).toEqual({ start, end });
  });

  it.each([
    'may',
    '19',
    '2011',
    'march on tripoli',
    '31 february',
    '2011-13-01',
    '2011-02-30',
    'mar 19 20',
    'tuesday',
    'sixth monday of may 2011',
    'fifth monday of february 2011',
    '19 mar or so',
    '',
  ])('of “%s” are none', (text) => {
    expect(typedDays(text, YEARS)).toBeUndefined();
  });

  it('takes the first year that has the day', () => {
    expect(typedDays('29 feb', [2011, 2012])?.start).toBe('2012-02-29');
    expect(typedDays('29 feb', [2011])).toBeUndefined();
    expect(typedDays('19 mar', [])).toBeUndefined();
  });
});

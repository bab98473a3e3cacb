import { describe, expect, it } from 'vitest';
import { isOfYear, lastsYears, placeInTime } from '../../source/calendar/place-in-time.js';
import type { EventDate, Precision } from '../../source/model/briefing.js';

const date = (start: string, end: string, precision: Precision): EventDate => ({
  start,
  end,
  precision,
  certainty: 'explicit',
});

describe('placeInTime', () => {
  it.each<[string, string, Precision, string]>([
    ['2018-03-04', '2018-03-04', 'day', '2018-03-04'],
    ['2018-03-01', '2018-03-31', 'month', '2018-03-01'],
    ['2018-01-01', '2018-12-31', 'year', '2018'],
    ['2018-06-01', '2018-08-31', 'season', '2018'],
    ['2018-07-01', '2018-12-31', 'half', '2018'],
    ['2010-01-01', '2019-12-31', 'decade', '2010'],
    ['2018-01-01', '2020-12-31', 'range', '2018'],
    ['2018-01-01', '2018-12-31', 'range', '2018-01-01'],
    ['2018-01-02', '2020-12-31', 'range', '2018-01-02'],
  ])('%s to %s, a %s: %s', (start, end, precision, place) => {
    expect(placeInTime(date(start, end, precision))).toBe(place);
    expect(isOfYear(date(start, end, precision))).toBe(place.length === 4);
  });
});

describe('lastsYears', () => {
  it.each<[string, string, Precision, boolean]>([
    ['1996-01-01', '2011-12-31', 'range', true],
    ['1996-01-01', '1996-12-31', 'range', false],
    ['1996-01-01', '2011-11-30', 'range', false],
    ['1996-02-01', '2011-12-31', 'range', false],
    ['2010-01-01', '2019-12-31', 'decade', false],
  ])('%s to %s, a %s: %s', (start, end, precision, lasts) => {
    expect(lastsYears(date(start, end, precision))).toBe(lasts);
  });
});

import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../source/model/days.js';

describe('dayNumber', () => {
  it.each(['1970-01-01', '2000-02-29', '1900-03-01', '2021-12-31', '0001-01-01'])(
    '%s keeps its day',
    (day) => {
      expect(isoDay(dayNumber(day))).toBe(day);
    },
  );

  it('counts days over the ends of months and leap years, whatever the hour', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2020-03-01T09:30') - dayNumber('2020-02-28')).toBe(2);
    expect(dayNumber('2022-01-01') - dayNumber('2021-01-01')).toBe(365);
  });
});

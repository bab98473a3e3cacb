import { describe, expect, it } from 'vitest';
import {
  easterOf,
  isInCalendar,
  nthWeekday,
  shiftUnit,
  periodOf,
  startOf,
  weekValue,
} from '../../source/calendar/iso-periods.js';
import { dayNumber, isoDay, weekdayOf } from '../../source/calendar/civil-days.js';

describe('calendar', () => {
  it.each([
    ['2021-12-28', 2],
    ['2022-01-01', 6],
    ['1969-12-31', 3],
  ])('%s is weekday %i', (day, weekday) => {
    expect(weekdayOf(dayNumber(day))).toBe(weekday);
  });

  it.each([
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-30', '2025-W01'],
  ])('%s lies in %s', (day, week) => {
    expect(weekValue(dayNumber(day))).toBe(week);
  });

  it.each([
    ['2021-12-28', 'month', 1, '2022-01'],
    ['2021-01-28', 'quarter', -1, '2020-Q4'],
    ['2021-01-01', 'week', -1, '2020-W52'],
    ['2021-12-28', 'decade', -1, '201'],
  ] as const)('%s, %s %i is %s', (day, unit, count, value) => {
    expect(shiftUnit(day, unit, count)).toBe(value);
  });

  it.each([
    ['2021-12-28', '2021-12-28', '2021-12-28'],
    ['2021-W52', '2021-12-27', '2022-01-02'],
    ['2021-W52-WE', '2022-01-01', '2022-01-02'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-WI', '2021-12-01', '2022-02-28'],
    ['197', '1970-01-01', '1979-12-31'],
    ['2021-12-28T16:25', '2021-12-28', '2021-12-28'],
  ])('%s covers %s to %s', (value, start, end) => {
    expect(periodOf(value)).toMatchObject({ start, end });
  });

  it.each(['P3D', 'PRESENT_REF', 'XXXX-WXX-2', '2021-13', '2021-11-31'])(
    '%s covers no days',
    (value) => {
      expect(periodOf(value)).toBeUndefined();
    },
  );

  it('finds Easter and the last Monday of May', () => {
    expect(isoDay(easterOf(2021))).toBe('2021-04-04');
    expect(isoDay(nthWeekday(2021, 5, 1, -1))).toBe('2021-05-31');
  });
});

describe('isInCalendar', () => {
  it.each([
    '2021-12-28',
    '2021-12-28T16:25',
    '2021-W52-WE',
    '2021-WI',
    '19',
    '199',
    'P3D',
    'PXY',
    'PT10H',
    'XXXX-WXX-2',
    'PAST_REF',
    '2021-04-13/2021-05-12',
  ])('%s is', (value) => {
    expect(isInCalendar(value)).toBe(true);
  });

  it.each([
    '2021-02-31',
    '0000-02-29',
    '10007-06-19',
    '9999-W52',
    '9999-WI',
    '-001-12',
    '0NaN-WNaN',
    '1000-W469989',
    'undefinedT10:00',
    '2021-02-30/2021-03-02',
  ])('%s is not', (value) => {
    expect(isInCalendar(value)).toBe(false);
  });
});

describe('startOf', () => {
  it.each([
    ['2021-Q3', '2021-07-01'],
    ['2021-W52', '2021-12-27'],
  ])('%s', (value, day) => {
    expect(startOf(value)).toBe(day);
  });

  it('throws for what covers no days', () => {
    expect(() => startOf('P3D')).toThrow(RangeError);
  });
});

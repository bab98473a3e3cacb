import { describe, expect, it } from 'vitest';
import {
  dayNumber,
  daysSince,
  dayValue,
  isCivilDay,
  isCivilPeriod,
  isoDay,
  statedDay,
} from '../../source/calendar/civil-days.js';

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

describe('dayValue', () => {
  it('knows the calendar', () => {
    expect([
      dayValue(2024, 2, 29),
      dayValue(2023, 2, 29),
      dayValue(1900, 2, 29),
      dayValue(2000, 2, 29),
      dayValue(10_000, 1, 1),
      dayValue(0, 12, 31),
    ]).toEqual(['2024-02-29', undefined, undefined, '2000-02-29', undefined, undefined]);
  });
});

describe('isCivilDay', () => {
  it.each(['2020-02-29', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(isCivilDay(text)).toBe(true);
  });

  it.each([
    '2021-02-29',
    '2021-13-01',
    '2021-00-10',
    '2021-04-31',
    '9999-99-99',
    '0000-03-01',
    '2021-3-1',
    '10000-01-01',
    '-001-01-01',
    '2021-03-01T10:00',
    'NaN',
    '',
  ])('“%s” is none', (text) => {
    expect(isCivilDay(text)).toBe(false);
  });
});

describe('isCivilPeriod', () => {
  it.each([
    ['2021', true],
    ['2021-12', true],
    ['2020-02-29', true],
    ['2021-02-29', false],
    ['2021-02-31', false],
    ['2021-12-32', false],
    ['2021-13', false],
    ['2021-00', false],
    ['0000', false],
    ['2021-1', false],
    ['28.12.', false],
  ])('%j: %j', (text, holds) => {
    expect(isCivilPeriod(text)).toBe(holds);
  });
});

describe('statedDay', () => {
  it.each([
    ['2021-12-28', '16:25', '2021-12-28T16:25'],
    ['2021-12-28', '00:00', '2021-12-28'],
    ['2021-12-28', '99:99', '2021-12-28'],
    ['2021-12-28', undefined, '2021-12-28'],
    ['2021-02-31', '16:25', undefined],
    ['0001-01-01', undefined, undefined],
  ])('%s at %s is %s', (day, time, stated) => {
    expect(statedDay(day, time)).toBe(stated);
  });
});

describe('daysSince', () => {
  it.each([
    [1, '2022-01-05', 2], // Monday, on a Wednesday
    [3, '2022-01-05', 0],
    [4, '2022-01-05', 6],
    [7, '1969-12-31', 3],
  ])('weekday %d on %s', (weekday, day, days) => {
    expect(daysSince(weekday, dayNumber(day))).toBe(days);
  });
});

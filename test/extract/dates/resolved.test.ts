import { describe, expect, it } from 'vitest';
import {
  counted,
  countOf,
  partOfYear,
  plain,
  unitOf,
  type Says,
} from '../../../source/extract/dates/resolved.js';

const says = (told: Readonly<Record<string, number | string>>): Says => ({
  number: (tag) => (typeof told[tag] === 'number' ? told[tag] : undefined),
  word: (tag) => (typeof told[tag] === 'string' ? told[tag] : undefined),
});

describe('counted', () => {
  it.each([
    ['2021-12-24', 'past', 'DATE'],
    ['2021-12-28', 'same', 'DATE'],
    ['2021-12-30', 'future', 'DATE'],
    ['2021-12', 'same', 'DATE'], // the month of its anchor
    ['2021-11', 'past', 'DATE'],
    ['2021-12-28T10:00', 'same', 'TIME'],
  ])('%s is %s', (value, direction, type) => {
    expect(counted(value, '2021-12-28')).toEqual({
      type,
      value,
      certainty: 'resolved',
      anchor: '2021-12-28',
      direction,
    });
  });

  it('is as certain as it is told to be, and nothing of nothing', () => {
    expect(counted('2021', '2021-12-28', 'inferred')?.certainty).toBe('inferred');
    expect(counted(undefined, '2021-12-28')).toBeUndefined();
  });
});

it('is plainly what is printed', () => {
  expect(plain('DATE', '2020')).toMatchObject({ value: '2020', certainty: 'explicit' });
  expect(plain('DATE', undefined)).toBeUndefined();
});

it.each([
  [{ count: 3 }, 3],
  [{ number: 12 }, 12],
  [{ tens: 20 }, 20],
  [{ tens: 20, small: 3 }, 23],
  [{ count: 3, tens: 20 }, 3],
  [{}, undefined],
])('counts %o as %s', (told, count) => {
  expect(countOf(says(told))).toBe(count);
});

it('has its unit from one or several', () => {
  expect(unitOf(says({ unit: 'week' }))).toBe('week');
  expect(unitOf(says({ units: 'month' }))).toBe('month');
});

it.each([
  ['quarter', 4, '2020-Q4'],
  ['quarter', 5, undefined],
  ['half', 2, '2020-H2'],
  ['half', 3, undefined],
])('the %s %i of a year is %s', (unit, part, value) => {
  expect(partOfYear(2020, unit, part)).toBe(value);
});

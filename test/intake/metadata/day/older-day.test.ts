import { describe, expect, it } from 'vitest';
import { statedDay } from '../../../../source/calendar/civil-days.js';
import { olderDay, sayOlderDay } from '../../../../source/intake/metadata/day/older-day.js';

const STAMP = '2022-05-05';
const publishedAt = statedDay(STAMP);

/** A day that is printed on line `index`, behind "Posted" where it is cued. */
const printed = (day: string, index: number, isCued: boolean) => ({
  day,
  readings: undefined,
  time: '09:12',
  index,
  isCued,
});

describe('olderDay', () => {
  it('takes the day behind “Posted” right above the text', () => {
    expect(olderDay({ publishedAt }, printed('2021-06-03', 1, true), 2)).toEqual({
      day: '2021-06-03T09:12',
      origin: 'text',
    });
  });

  it('takes the day in the address', () => {
    const url = 'https://www.post.example/2019/03/12/mayor-resigns';
    expect(olderDay({ publishedAt, url }, undefined, 0)).toEqual({
      day: '2019-03-12',
      origin: 'address',
    });
  });

  it.each([
    ['without “Posted”', olderDay({ publishedAt }, printed('2021-06-03', 1, false), 2)],
    ['far from the text', olderDay({ publishedAt }, printed('2021-06-03', 40, true), 2)],
    ['of the weeks before', olderDay({ publishedAt }, printed('2022-04-03', 1, true), 2)],
    ['without a stamp', olderDay({}, printed('2021-06-03', 1, true), 2)],
    ['in an address, later', olderDay({ publishedAt, url: '/2022/05/07/a' }, undefined, 0)],
  ])('leaves the stamp where a day is printed %s', (_where, found) => {
    expect(found).toBeUndefined();
  });

  it('says so', () => {
    expect(sayOlderDay({ day: '2019-03-12', origin: 'address' }, STAMP)).toBe(
      'its address has 2019-03-12 as its day, the file says 2022-05-05; its days are counted from the one in the address',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { makeDateFinder } from '../../../source/intake/metadata/printed-date.js';
import { english } from '../../../source/languages/english/english.js';

const findDates = makeDateFinder(english.furniture);

const DATES: readonly [text: string, slice: string, day: string, time: string | undefined][] = [
  ['Tuesday, 28 December 2021 6:37 PM', '28 December 2021', '2021-12-28', '18:37'],
  [
    'Ann Lee 5 minutes ago Tue 28th December 2021 | 04:25 PM',
    '28th December 2021',
    '2021-12-28',
    '16:25',
  ],
  ['Thu 23rd December 2021 | 12:30 AM', '23rd December 2021', '2021-12-23', '00:30'],
  ['Published: Dec. 23, 2023, 3:35 a.m.', 'Dec. 23, 2023', '2023-12-23', '03:35'],
  ['December 24, 20239:53 AM UTCUpdated ago', 'December 24, 2023', '2023-12-24', '09:53'],
  ['22:04, 22 Apr 2024', '22 Apr 2024', '2024-04-22', '22:04'],
  ['18 Nov 2019, 19:09', '18 Nov 2019', '2019-11-18', '19:09'],
  [
    'November 19, 2019 / 12:21 AM / Updated 14 hours ago',
    'November 19, 2019',
    '2019-11-19',
    '00:21',
  ],
  ['2021-12-28T16:25:00Z', '2021-12-28', '2021-12-28', '16:25'],
  ['Friday, 3rd of May, 2019', '3rd of May, 2019', '2019-05-03', undefined],
  [
    'UrduPoint News / Sputnik - 28th December, 2021',
    '28th December, 2021',
    '2021-12-28',
    undefined,
  ],
  ['12/22/23 12:24 PM ET', '12/22/23', '2023-12-22', '12:24'],
  ['28.12.2021', '28.12.2021', '2021-12-28', undefined],
  ['May 3, 2021 12 people came', 'May 3, 2021', '2021-05-03', undefined],
];

const NO_DATES: readonly string[] = [
  'December 28',
  '31 June 2021',
  'version 1.2.3.4',
  'the 2021 season',
  'In 2021-2022 he led',
  'marching 3 2021',
];

describe('makeDateFinder', () => {
  it.each(DATES)('%s', (text, slice, day, time) => {
    const [date] = findDates(text);
    expect(date && [text.slice(date.start, date.end), date.day, date.time]).toEqual([
      slice,
      day,
      time,
    ]);
  });

  it('leaves a numeric date open that can be read two ways', () => {
    expect(findDates('03/04/2021')[0]).toMatchObject({
      day: undefined,
      readings: { 'day-first': '2021-04-03', 'month-first': '2021-03-04' },
    });
  });

  it.each(NO_DATES)('finds nothing in: %s', (text) => {
    expect(findDates(text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { makeDateFinder } from '../../../../source/intake/metadata/day/printed-date.js';
import { english } from '../../../../source/languages/english/english.js';

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
  ['05.03.2019', '05.03.2019', '2019-03-05', undefined],
  ['17 OCT 22', '17 OCT 22', '2022-10-17', undefined],
  ['Sun, 9 Jul 23 18:05 EST', '9 Jul 23', '2023-07-09', '18:05'],
  ["Aug. 6, '18", "Aug. 6, '18", '2018-08-06', undefined],
  ['Published 20220914', '20220914', '2022-09-14', undefined],
  ['updatedSep 4, 2021', 'Sep 4, 2021', '2021-09-04', undefined],
  ['Court CorrespondentMarch 8, 2020', 'March 8, 2020', '2020-03-08', undefined],
  ['Sat Mar  9 08:15:00 JST 2019', 'Mar  9 08:15:00 JST 2019', '2019-03-09', undefined],
  ['June 2, 2020 at4:40 pm', 'June 2, 2020', '2020-06-02', '16:40'],
  ['Thursday 05/03/2020', '05/03/2020', '2020-03-05', undefined],
  ['Friday, 07/08/2020', '07/08/2020', '2020-08-07', undefined],
  ['7:10 AM PST 4/2/2022', '4/2/2022', '2022-04-02', '07:10'],
  ['LP-OS-07-02-18 0940EDT', 'LP-OS-07-02-18', '2018-07-02', undefined],
  ['2019年3月5日', '2019年3月5日', '2019-03-05', undefined],
  ['5 March 2562', '5 March 2562', '2019-03-05', undefined],
  ['25/09/2564', '25/09/2564', '2021-09-25', undefined],
  ['May 3, 2021 12 people came', 'May 3, 2021', '2021-05-03', undefined],
];

const NO_DATES: readonly string[] = [
  'December 28',
  '31 June 2021',
  'version 1.2.3.4',
  'the 2021 season',
  'In 2021-2022 he led',
  'marching 3 2021',
  '5 March 19 people were hurt',
  '5 March 10 am',
  'dismay 5, 2021',
  'No. 120220914',
  'order 20221399',
  'unit A-07-02-18',
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

import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../../../source/intake/metadata/day/dateline.js';
import { makeDateFinder } from '../../../../source/intake/metadata/day/printed-date.js';
import { english } from '../../../../source/languages/english/english.js';

const findDates = makeDateFinder(english.furniture);

const DATELINES: readonly [
  text: string,
  place: string,
  agency: string | undefined,
  date: string | undefined,
][] = [
  [
    'MOSCOW (UrduPoint News / Sputnik - 28th December, 2021) Russia will',
    'MOSCOW',
    'UrduPoint News / Sputnik',
    '2021-12-28',
  ],
  [
    "Moscow, (UrduPoint / Pakistan Point News - 23rd Dec, 2021 ) :Russia's",
    'Moscow',
    'UrduPoint / Pakistan Point News',
    '2021-12-23',
  ],
  ['KYIV, Dec 24 (Reuters) - Farmers have', 'KYIV', 'Reuters', undefined],
  ['OSLO, Dec 24, 2021 - The council', 'OSLO', undefined, '2021-12-24'],
  ['PORT LOUIS, Mauritius (AP) — The', 'PORT LOUIS, Mauritius', 'AP', undefined],
];

describe('datelineOf', () => {
  it.each(DATELINES)('%s', (text, place, agency, date) => {
    expect(datelineOf(text, english.datelines, findDates, false)).toEqual({ place, agency, date });
  });

  it.each(['(CNN) -- The council', 'The council left'])('names no place: %s', (text) => {
    expect(datelineOf(text, english.datelines, findDates, true)).toBeUndefined();
  });
});

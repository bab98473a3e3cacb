import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../source/intake/metadata/dateline.js';
import { makeDateFinder } from '../../../source/intake/metadata/printed-date.js';
import { english } from '../../../source/languages/english/english.js';

const findDates = makeDateFinder(english.furniture);

const DATELINES: readonly [
  text: string,
  printed: string,
  place: string,
  agency: string | undefined,
  date: string | undefined,
][] = [
  [
    'MOSCOW (UrduPoint News / Sputnik - 28th December, 2021) Russia will',
    'MOSCOW (UrduPoint News / Sputnik - 28th December, 2021) ',
    'MOSCOW',
    'UrduPoint News / Sputnik',
    '2021-12-28',
  ],
  [
    "Moscow, (UrduPoint / Pakistan Point News - 23rd Dec, 2021 ) :Russia's",
    'Moscow, (UrduPoint / Pakistan Point News - 23rd Dec, 2021 ) :',
    'Moscow',
    'UrduPoint / Pakistan Point News',
    '2021-12-23',
  ],
  [
    'KYIV, Dec 24 (Reuters) - Farmers have',
    'KYIV, Dec 24 (Reuters) -',
    'KYIV',
    'Reuters',
    undefined,
  ],
  ['NEW YORK (Reuters) - Oil fell', 'NEW YORK (Reuters) -', 'NEW YORK', 'Reuters', undefined],
  [
    'PORT LOUIS, Mauritius (AP) — The',
    'PORT LOUIS, Mauritius (AP) —',
    'PORT LOUIS, Mauritius',
    'AP',
    undefined,
  ],
  ['WASHINGTON — The council', 'WASHINGTON —', 'WASHINGTON', undefined, undefined],
  [
    'New Delhi, Dec 28 (PTI) The council',
    'New Delhi, Dec 28 (PTI) ',
    'New Delhi',
    'PTI',
    undefined,
  ],
  [
    'WARSAW, February 26 (Xinhua) -- The',
    'WARSAW, February 26 (Xinhua) --',
    'WARSAW',
    'Xinhua',
    undefined,
  ],
];

const NONE: readonly string[] = [
  'Moscow said on Tuesday that',
  'Ann Lee (right) said that',
  'NATO (the alliance of the West) said that',
  'LEE: Yes, I think so.',
  'The council (which met on Tuesday) - said',
  '“We are ready,” he said.',
];

describe('readDateline', () => {
  it.each(DATELINES)('%s', (text, printed, place, agency, date) => {
    const found = readDateline(text, findDates);
    expect(found?.dateline).toEqual({ place, agency, date });
    expect(text.slice(0, found?.end)).toBe(printed);
  });

  it.each(NONE)('finds none in: %s', (text) => {
    expect(readDateline(text, findDates)).toBeUndefined();
  });
});

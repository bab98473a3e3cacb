import { describe, expect, it } from 'vitest';
import { readDateline } from '../../source/languages/dateline.js';
import { datelineLexicon } from '../../source/languages/english/dateline.js';

type Row = readonly [
  text: string,
  printed: string,
  place?: string | undefined,
  agency?: string | undefined,
  day?: string | undefined,
];

/** Anywhere in a text. */
const DATELINES: readonly Row[] = [
  ['KYIV, Dec 24 (Reuters) - Farmers', 'KYIV, Dec 24 (Reuters) -', 'KYIV', 'Reuters', 'Dec 24'],
  ['LONDON (Reuters) – Oil fell', 'LONDON (Reuters) –', 'LONDON', 'Reuters'],
  ['LONDON, Dec. 3 (AP) — The', 'LONDON, Dec. 3 (AP) —', 'LONDON', 'AP', 'Dec. 3'],
  ['London (AFP) – Oil fell', 'London (AFP) –', 'London', 'AFP'],
  ['BERLIN (dpa) - The', 'BERLIN (dpa) -', 'BERLIN', 'dpa'],
  ['OSLO, Norway (CNN) -- The', 'OSLO, Norway (CNN) --', 'OSLO, Norway', 'CNN'],
  ['TARN, Ostland (AP)_ The', 'TARN, Ostland (AP)_', 'TARN, Ostland', 'AP'],
  ['TARN, Ostland (AP) _', 'TARN, Ostland (AP) _', 'TARN, Ostland', 'AP'],
  ['Tarnpur (India) (AFP) – The', 'Tarnpur (India) (AFP) –', 'Tarnpur (India)', 'AFP'],
  ['ST. JOHN’S (AP) ― “We', 'ST. JOHN’S (AP) ―', 'ST. JOHN’S', 'AP'],
  ['Oslo, May 3 (PTI) The', 'Oslo, May 3 (PTI)', 'Oslo', 'PTI', 'May 3'],
  ['OSLO (News / Wire - 3rd May, 2021) The', 'OSLO (News / Wire - 3rd May, 2021) ', 'OSLO', 'News / Wire - 3rd May, 2021'],
  ['OSLO, May 3. /TASS/. The', 'OSLO, May 3. /TASS/. ', 'OSLO', 'TASS', 'May 3'],
  ['OSLO — The', 'OSLO —', 'OSLO'],
  ['OSLO, Jan. 29, Velmo - Police', 'OSLO, Jan. 29, Velmo -', 'OSLO', 'Velmo', 'Jan. 29'],
  ['OSLO, Jan. 29, Velmo News - Police', 'OSLO, Jan. 29, Velmo News -', 'OSLO', 'Velmo News', 'Jan. 29'],
  ['OSLO, May 3 — The', 'OSLO, May 3 —', 'OSLO', undefined, 'May 3'],
  ['OSLO —The', 'OSLO —', 'OSLO'],
  ['PARIS/BERLIN - The', 'PARIS/BERLIN -', 'PARIS/BERLIN'],
  ['PARIS\\/BERLIN (Wire) - The', 'PARIS\\/BERLIN (Wire) -', 'PARIS/BERLIN', 'Wire'],
  ['TARN BAY, Ohio — The', 'TARN BAY, Ohio —', 'TARN BAY, Ohio'],
  ['TARN BAY, Ostland, May 3 WP - The', 'TARN BAY, Ostland, May 3 WP -', 'TARN BAY, Ostland', 'WP', 'May 3'],
  ['TARN, Nov 16 APW — A', 'TARN, Nov 16 APW —', 'TARN', 'APW', 'Nov 16'],
  ['OSLO, May 3: The', 'OSLO, May 3:', 'OSLO', undefined, 'May 3'],
  ['(CNN) -- The', '(CNN) --', undefined, 'CNN'],
  ['Ferry sinks with sheep off Tarn OSLO, May 3 (AP) - The', 'Tarn OSLO, May 3 (AP) -', undefined, 'AP'],
]; // prettier-ignore

/** Where the text begins, and nowhere else. */
const OPENINGS: readonly Row[] = [
  ['London — The', 'London —', 'London'],
  ['Taipei, Taiwan — The', 'Taipei, Taiwan —', 'Taipei, Taiwan'],
  ['Lübeck (dpa) — The', 'Lübeck (dpa) —', 'Lübeck', 'dpa'],
  ['TARNPUR: The second final ended', 'TARNPUR: ', 'TARNPUR'],
  ['PORT TARN: Officers of the coast guard', 'PORT TARN: ', 'PORT TARN'],
  ['NEW TARN, Ostland: The levy fell', 'NEW TARN, Ostland: ', 'NEW TARN, Ostland'],
];

const NONE: readonly string[] = [
  'Oslo said on Tuesday that',
  'Ann Lind (right) said that',
  'Ann Lind (left) — The minister',
  'Ann Lind (Labour): We left.',
  'LIND: Yes, I think so.',
  'LIND: The mill is ours.',
  'READ MORE: The mill that closed',
  'WATCH: The mill falls',
  'Lind (left) — The minister of works',
  'Lind: The mill fell',
  'NATO (the alliance of the West) said that',
  'NATO (North Atlantic Treaty Organization) said',
  'NATO (which met on Tuesday) - said',
  'The council (which met on Tuesday) - said',
  'The council of Oslo — which met — said',
  'UN officials — who met — said',
  'CO-OP shops',
  'EXCLUSIVE – Orr: We left.',
  'UPDATE: 5/12 — The site',
  'Yes — The ferry sank.',
  'Monday — The ferry sank.',
  'By Monday in Oslo and elsewhere',
  'By Ann Lind in the end',
  'The ferry (He saw it) sank - The',
  '“We are ready,” he said.',
  '',
];

const named = (rows: readonly Row[]) => rows.map((row) => [row[0], row] as const);

const read = (text: string, isFirst: boolean) => readDateline(text, datelineLexicon, isFirst);

describe('readDateline', () => {
  it.each(named(DATELINES))('%s', (_, [text, printed, place, agency, day]) => {
    for (const isFirst of [false, true]) {
      const found = read(text, isFirst);
      expect(text.slice(found?.start, found?.end)).toBe(printed);
      expect([found?.place, found?.agency, found?.day]).toEqual([place, agency, day]);
    }
  });

  it.each(named(OPENINGS))(
    '%s, where the text begins',
    (_, [text, printed, place, agency, day]) => {
      const found = read(text, true);
      expect(text.slice(found?.start, found?.end)).toBe(printed);
      expect([found?.place, found?.agency, found?.day]).toEqual([place, agency, day]);
      expect(read(text, false)).toBeUndefined();
    },
  );

  it.each(NONE)('finds none in: %s', (text) => {
    expect(read(text, true)).toBeUndefined();
  });
});

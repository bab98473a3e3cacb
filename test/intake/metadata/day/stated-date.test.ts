import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../../source/intake/read-articles.js';
import {
  dayInAddress,
  readStatedDate,
} from '../../../../source/intake/metadata/day/stated-date.js';
import { fileOf } from '../../../helpers/intake.js';

describe('readStatedDate', () => {
  it.each([
    ['2021-12-28T16:25:00+05:00', '2021-12-28T16:25'],
    ['2021-12-28T00:00:00Z', '2021-12-28'],
    ['20211228T162500Z', '2021-12-28T16:25'],
    ['28 December 2021', '2021-12-28'],
    ['Tue, 28 Dec 2021 16:25:00 +0500', '2021-12-28T16:25'],
    ['1640708700', '2021-12-28'],
    ['1640708700000', '2021-12-28'],
    ['1850-05-01', '1850-05-01'],
    ['1640708700.25', '2021-12-28'],
    ['8 Aug 17 21:05 GMT', '2017-08-08T21:05'],
  ])('%s', (text, publishedAt) => {
    expect(readStatedDate(text)).toEqual({ publishedAt });
  });

  it.each([
    '2021-13-99',
    '20211399',
    '2021-13-45T99:99',
    '9999-99-99',
    '31/02/2021',
    '31 Feb 2021',
    'Tue, 31 Feb 2021 10:00:00 +0000',
    'February 30, 2021',
    '0001-01-01T00:00:00',
  ])('%s is no day', (text) => {
    expect(readStatedDate(text)).toEqual({ unreadDate: text });
  });

  it.each(['soon', '3 hours ago', 'version 2', '', undefined])('%s states none', (text) => {
    expect(readStatedDate(text)).toEqual({});
  });
});

describe('readStatedDate with an order', () => {
  it('decides what is written in numbers alone', () => {
    expect(readStatedDate('3/4/2021', 'month-first')).toEqual({ publishedAt: '2021-03-04' });
    expect(readStatedDate('3/4/2021', 'day-first')).toEqual({ publishedAt: '2021-04-03' });
    expect(readStatedDate('3/4/2021')).toEqual({ unreadDate: '3/4/2021' });
  });
});

describe('dayInAddress', () => {
  it.each([
    ['https://lamp.example/2018/06/21/budget-vote', '2018-06-21'],
    ['https://lamp.example/news/2018-6-2-storm.html', '2018-06-02'],
    ['https://lamp.example/sport/20180621/final', '2018-06-21'],
    ['https://lamp.example/2018/jun/21/final', '2018-06-21'],
  ])('%s', (url, day) => {
    expect(dayInAddress(url)).toBe(day);
  });

  it.each([
    'https://lamp.example/2018/06/vote',
    'https://lamp.example/id/20189921',
    'https://lamp.example/id/120180621',
    'https://2018-06-21.example/vote',
    undefined,
  ])('%s has none', (url) => {
    expect(dayInAddress(url)).toBeUndefined();
  });
});

describe('a day that no calendar has', () => {
  const TEXT =
    'Warden Ada Lind said on Thursday that work on the lock would begin next week in Harstad.';
  const page = (head: string): string =>
    `<html><head>${head}</head><body><p>${TEXT}</p></body></html>`;
  const ITEM = `<title>Lock</title><description>${TEXT}</description>`;
  const FILES: readonly [source: string, name: string, text: string, words: string][] = [
    ['the prefix of a dump', 'a.txt', ` date 2022-00-17 ${TEXT}`, '2022-00-17'],
    ['JSON', 'a.json', JSON.stringify({ date: '20220431', text: TEXT }), '20220431'],
    ['a page', 'a.html', page('<meta name="date" content="2022-14-01T10:00">'), '2022-14-01T10:00'],
    [
      'JSON-LD',
      'a.html',
      page(
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2023-02-29"}</script>',
      ),
      '2023-02-29',
    ],
    [
      'a feed',
      'a.rss',
      `<rss version="2.0"><channel><title>Lamp</title><item>${ITEM}<pubDate>Wed, 31 Jun 2022 08:00:00 GMT</pubDate></item></channel></rss>`,
      'Wed, 31 Jun 2022 08:00:00 GMT',
    ],
    [
      'mail',
      'a.eml',
      `From: Lamp <a@lamp.example>\nDate: Sat, 32 Jan 2022 08:00:00 +0000\nMessage-ID: <1@lamp>\nSubject: Lock\n\n${TEXT}\n`,
      'Sat, 32 Jan 2022 08:00:00 +0000',
    ],
    ['front matter', 'a.md', `---\ndate: 2022-11-31\n---\n${TEXT}\n`, '2022-11-31'],
  ];

  it.each(FILES)('is not taken from %s, and said once', async (_, name, text, words) => {
    const { articles, warnings } = await readArticles([fileOf(text, name)]);
    expect(articles.map(({ publishedAt }) => publishedAt)).toEqual([undefined]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]!.path).toBe(name);
    expect(warnings[0]!.message).toContain(`“${words}”`);
  });

  it('is not missed where the reader states the day', async () => {
    const file = fileOf(` date 2022-00-17 ${TEXT}`, 'a.txt');
    const { articles, warnings } = await readArticles([file], { date: '2022-01-17' });
    expect([articles[0]?.publishedAt, warnings]).toEqual(['2022-01-17', []]);
  });

  it('is told once of a file with many', async () => {
    const text = JSON.stringify(
      [1, 2, 3].map((day) => ({ date: `2022-13-0${day}`, text: `${TEXT} Day ${day}.` })),
    );
    const { warnings } = await readArticles([fileOf(text, 'a.json')]);
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('“2022-13-01” (and 2 more like it)'),
    ]);
  });

  it('is not taken from a sidecar, whose own name the warning bears', async () => {
    const { articles, warnings } = await readArticles([
      fileOf('files:\n  "*": {date: 2022-02-30}\n', 'folder/briefing.yaml'),
      fileOf(TEXT, 'folder/a.txt'),
    ]);
    expect(articles[0]?.publishedAt).toBeUndefined();
    expect(warnings).toEqual([
      {
        path: 'folder/briefing.yaml',
        message: expect.stringContaining('“2022-02-30”') as string,
      },
    ]);
  });
});

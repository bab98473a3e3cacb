import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../source/intake/read-articles.js';
import { readFiles } from '../../source/intake/read-files.js';
import { paragraphsOf } from '../helpers/intake.js';

const { files } = readFiles(['articles']);
const { articles, warnings } = await readArticles(files);
const article = (number: string) => articles.find(({ id }) => id.startsWith(number))!;
const lines = (number: string) => article(number).paragraphs.map(({ line }) => line);

describe('the sample articles', () => {
  it('are five and need no warning', () => {
    expect(articles).toHaveLength(5);
    expect(warnings).toEqual([]);
  });

  it('have the metadata that they print', () => {
    expect(
      articles.map(
        ({ id, title, titleCertainty, publisher, author, publishedAt, publishedAtCertainty }) => [
          id.slice(0, 3),
          title,
          titleCertainty,
          publisher,
          author,
          publishedAt,
          publishedAtCertainty,
        ],
      ),
    ).toEqual([
      [
        '000',
        'Russian Foreign Minister Sergey Lavrov on Tuesday, December 28, asserted that they will “firmly” protect their national interests during the security talks with the United States and the North Atlantic Treaty Alliance (NATO) in January.',
        'derived',
        undefined,
        undefined,
        '2021-12-28',
        'explicit',
      ],
      [
        '001',
        'Russia Vows to Firmly Defend National Interests at Talks with US, NATO',
        'explicit',
        undefined,
        undefined,
        '2021-12-28T18:37',
        'explicit',
      ],
      [
        '002',
        'Russia To Take Hardline Approach In Defending National Interests At Talks With US - Lavrov',
        'explicit',
        'UrduPoint',
        'Faizan Hashmi',
        '2021-12-28T16:25',
        'explicit',
      ],
      [
        '003',
        'Security talks with U.S., NATO in January, Russia’s Lavrov says',
        'explicit',
        undefined,
        undefined,
        '2021-12-22',
        'inferred',
      ],
      [
        '004',
        'Russia Expects Security Talks With US, NATO In January',
        'explicit',
        'UrduPoint',
        'Faizan Hashmi',
        '2021-12-23T00:30',
        'explicit',
      ],
    ]);
  });

  it('keep their datelines in the body and know them', () => {
    expect(articles.map(({ dateline }) => dateline)).toEqual([
      undefined,
      undefined,
      { place: 'MOSCOW', agency: 'UrduPoint News / Sputnik', date: '2021-12-28' },
      undefined,
      { place: 'Moscow', agency: 'UrduPoint / Pakistan Point News', date: '2021-12-23' },
    ]);
    expect(article('002').body).toMatch(/^MOSCOW \(UrduPoint News/);
  });

  it('hold the paragraphs of the article and nothing else', () => {
    expect(lines('000')).toEqual([1, 3, 5, 7, 9]);
    expect(lines('001')).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(lines('002')).toEqual([11, 13, 15, 17, 19, 21]);
    expect(lines('003')).toEqual([7, 9, 11, 13, 15, 17, 19, 21, 23, 25]);
    expect(lines('004')).toEqual([9, 11, 13, 15, 17, 19, 21, 23]);
  });

  it('mark the subhead as one', () => {
    expect(article('000').paragraphs.map(({ isSubhead }) => isSubhead ?? false)).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(
      articles
        .slice(1)
        .flatMap(({ paragraphs }) => paragraphs.filter(({ isSubhead }) => isSubhead)),
    ).toEqual([]);
  });

  it('lose no line: each is a paragraph or removed with a reason', () => {
    for (const [index, file] of files.entries()) {
      const { paragraphs, removed } = articles[index]!;
      const accounted = new Set([...paragraphs, ...removed].map(({ line }) => line));
      const printed = new TextDecoder()
        .decode(readFileSync(file.path))
        .split('\n')
        .flatMap((line, at) => (line.trim() === '' ? [] : [at + 1]));
      expect(printed.filter((line) => !accounted.has(line))).toEqual([]);
      expect(removed.filter(({ reason }) => reason === '')).toEqual([]);
    }
  });

  it('have paragraphs that tile the body', () => {
    for (const each of articles) expect(paragraphsOf(each).join('\n\n')).toBe(each.body);
  });

  it('read the same whatever stands beside them, but for an inferred date', async () => {
    for (const [index, file] of files.entries()) {
      if (articles[index]!.publishedAtCertainty === 'inferred') continue;
      expect((await readArticles([file])).articles).toEqual([articles[index]]);
    }
  });
});

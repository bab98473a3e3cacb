import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractArticle } from '../source/extract/extract-article.js';
import { briefOn, composeBriefing } from '../source/pipeline.js';
import type { Article } from '../source/model/article.js';
import type { Briefing } from '../source/model/briefing.js';
import { articleOf } from './helpers/article.js';

const BODY = 'Warden Ada Lind opened the lock of Harstad on 17 January 2022, the council said.';

describe('briefOn', () => {
  const failing =
    (fails: (article: Article) => boolean) =>
    (article: Article): Briefing => {
      if (fails(article)) throw new RangeError('too much of it');
      return extractArticle(article);
    };

  it('is the analysis where nothing fails', () => {
    expect(briefOn(articleOf(BODY), extractArticle)).toEqual({
      briefing: extractArticle(articleOf(BODY)),
    });
  });

  it('shows an article on which the finders fail, and says so', () => {
    const { briefing, warning } = briefOn(
      articleOf(BODY),
      failing(({ language }) => language === 'en'),
    );
    expect(briefing?.articles.map(({ body }) => body)).toEqual([BODY]);
    expect(briefing?.events).toEqual([]);
    expect(warning).toEqual({
      path: 'articles/article.txt',
      message: expect.stringMatching(
        /^is shown, but not read.*RangeError.*too much of it; please report/,
      ) as string,
    });
  });

  it("leaves out one that can't be shown either", () => {
    const { briefing, warning } = briefOn(
      articleOf(BODY),
      failing(() => true),
    );
    expect(briefing).toBeUndefined();
    expect(warning?.message).toMatch(/^is left out for a fault/);
  });
});

describe('composeBriefing', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'briefing-'));
    for (let at = 0; at < 30; at++) writeFileSync(join(folder, `empty-${at}.txt`), '');
    writeFileSync(join(folder, 'cut.html'), '<html lang="en');
    writeFileSync(join(folder, 'good.txt'), BODY);
    const items =
      '<item><title>Lock</title></item>'.repeat(3) +
      `<item><title>Lock</title><description>${BODY}</description></item>`;
    writeFileSync(
      join(folder, 'feed.rss'),
      `<rss version="2.0"><channel><title>Lamp</title>${items}<item><title>Lock</title><description>* * *</description></item><item><title>Lock</title><description>* * *</description></item></channel></rss>`,
    );
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('reads the good files of a folder, and says the same of many once', async () => {
    const { articles, warnings } = await composeBriefing([folder]);
    expect(articles.map(({ path }) => path)).toEqual(
      ['feed.rss', 'good.txt'].map((name) => join(folder, name)),
    );
    const empty = warnings.filter(({ message }) => message.startsWith('is empty'));
    expect(empty).toHaveLength(20);
    expect(empty[19]!.message).toContain('and in 10 more files');
    expect(warnings).toContainEqual({
      path: join(folder, 'feed.rss'),
      message: expect.stringContaining('(2 times in this file)') as string,
    });
  });

  it('takes what was typed beforehand for "-"', async () => {
    const { articles } = await composeBriefing(['-'], { stdin: Buffer.from(BODY) });
    expect(articles.map(({ path, body }) => [path, body])).toEqual([['-', BODY]]);
  });
});

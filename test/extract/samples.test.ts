// Invariants over the sample articles: whatever is found slices to what it claims.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../source/extract/extract-article.js';
import { readArticles } from '../../source/intake/read-articles.js';
import { readFiles } from '../../source/intake/read-files.js';

const { articles } = await readArticles(readFiles(['articles']).files);

describe.each(readdirSync('articles'))('%s', (file) => {
  const article = articles.find(({ path }) => path.endsWith(file))!;
  const briefing = extractArticle(article);
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

  it('has dates that slice to their text, in order', () => {
    const { dates } = briefing.articles[0]!;
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.map(({ start, end }) => article.body.slice(start, end))).toEqual(
      dates.map(({ text }) => text),
    );
    dates.forEach((date, at) => {
      expect(date.start).toBeGreaterThanOrEqual(dates[at - 1]?.end ?? 0);
    });
  });

  it('has summaries made of words of their range, in order', () => {
    expect(briefing.events.length).toBeGreaterThan(0);
    for (const { summary, summaryRange } of briefing.events) {
      const source = words(article.body.slice(summaryRange.start, summaryRange.end));
      let at = 0;
      for (const word of words(summary.replace(/\[[^\]]*\]/g, ''))) {
        at = source.indexOf(word, at) + 1;
        expect(at, word).toBeGreaterThan(0);
      }
    }
  });

  it('has events with days in order and ids of their own', () => {
    for (const { date } of briefing.events) if (date) expect(date.start <= date.end).toBe(true);
    expect(new Set(briefing.events.map(({ id }) => id)).size).toBe(briefing.events.length);
  });
});

import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../source/extract/extract-article.js';
import type { Decision } from '../../source/model/trace.js';
import { articleOf } from '../helpers/article.js';

const BODY =
  'Mayor Ann Orr closed the Merrow bridge on Friday. “It is a wreck of old stones,” she said.';

describe('extractArticle', () => {
  it('has what every finder finds, and one outlet', () => {
    const briefing = extractArticle(articleOf(BODY, { publisher: 'Tarn Post' }));
    expect(briefing.articles[0]?.dates.map(({ value }) => value)).toEqual(['2021-12-24']);
    expect(briefing.articles[0]?.sentences).toHaveLength(2);
    expect(briefing.names.map(({ name }) => name)).toContain('Ann Orr');
    expect(briefing.quotes.map(({ speaker }) => speaker)).toEqual(['Ann Orr']);
    expect(briefing.events.map(({ date }) => date?.start)).toContain('2021-12-24');
    expect(briefing.outlets).toEqual([{ name: 'Tarn Post', articleIds: ['article'] }]);
    expect(briefing.warnings).toEqual([]);
  });

  it('finds nothing in a text without a word, nor in a language that is not known', () => {
    for (const article of [articleOf(''), articleOf(BODY, { language: 'xx' })]) {
      const { events, quotes, names, articles } = extractArticle(article);
      expect([...events, ...quotes, ...names, ...articles.flatMap(({ dates }) => dates)]).toEqual([]); // prettier-ignore
    }
  });

  it('takes nothing from a subhead', () => {
    const article = articleOf(`${BODY}\n\nThe council sold the ferry on Thursday.`);
    const told = (isSubhead: boolean): number => {
      const paragraphs = article.paragraphs.map((one, at) => ({ ...one, isSubhead: isSubhead && at === 1 })); // prettier-ignore
      return extractArticle({ ...article, paragraphs }).events.length;
    };
    expect(told(true)).toBe(told(false) - 1);
  });

  it('warns where the text prints another day than the file', () => {
    const article = articleOf('OSLO, Dec. 27 (Wire) — The council met on Monday.');
    expect(extractArticle(article).warnings.every(({ path }) => path === article.path)).toBe(true);
    expect(extractArticle({ ...article, publishedAt: undefined }).warnings).toEqual([]);
  });

  it('finds the same whoever is told of it', () => {
    const decisions: Decision[] = [];
    const trace = (decision: Decision): void => void decisions.push(decision);
    expect(extractArticle(articleOf(BODY), { trace })).toEqual(extractArticle(articleOf(BODY)));
    expect(decisions.length).toBeGreaterThan(0);
  });
});

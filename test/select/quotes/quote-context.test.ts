import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { articlesById } from '../../../source/select/lookups.js';
import { contextOfQuote, sayInContext } from '../../../source/select/quotes/quote-context.js';
import { articleOf } from '../../helpers/article.js';

/** The last quote of a text as a page says it. */
function said(body: string): ReturnType<typeof sayInContext> {
  const briefing = extractArticle(articleOf(body));
  const quote = briefing.quotes.at(-1);
  if (quote === undefined) throw new Error('no quote');
  return sayInContext(quote, articlesById(briefing));
}

describe('sayInContext', () => {
  it('takes the speaker’s own words before it into the line', () => {
    expect(
      said('Per Lind said that his client had long been ill. “That’s no excuse,” Mr. Lind said.'),
    ).toEqual({
      text: '[Per Lind said that his client had long been ill.] “That’s no excuse”',
      context: undefined,
    });
  });

  it('does not say again what stands right above', () => {
    const { articles, quotes } = extractArticle(
      articleOf('“We are ill,” Per Lind said. “That’s no excuse,” Mr. Lind said.'),
    );
    const [first, second] = quotes;
    if (first === undefined || second === undefined) throw new Error('not two quotes');
    const byId = new Map(articles.map((article) => [article.id, article]));
    expect(sayInContext(second, byId, first).text).toBe('“That’s no excuse”');
  });

  it('tells apart what others told', () => {
    expect(said('The ice lost ten metres.\n\n“This is what we feared,” said Ann Orr.')).toEqual({
      text: '“This is what we feared”',
      context: 'context: The ice lost ten metres.',
    });
  });

  it('says what was asked', () => {
    expect(said('A second recession? “That would surprise me,” said Ann Orr.').context).toBe(
      'asked: A second recession?',
    );
  });

  it('tells long words of the speaker’s own apart, too', () => {
    const { text, context } = said(
      `Per Lind said that his client had been ill since ${'the long winter in the north, '.repeat(8)}which was cold. “That’s no excuse,” Mr. Lind said.`,
    );
    expect(text).toBe('“That’s no excuse”');
    expect(context).toMatch(/^context: Per Lind said that/);
  });
});

describe('contextOfQuote', () => {
  it('is none of a quote that stands by itself', () => {
    const briefing = extractArticle(articleOf('“The dam is safe,” said Ann Orr.'));
    expect(briefing.quotes.map((quote) => contextOfQuote(quote, articlesById(briefing)))).toEqual([
      undefined,
    ]);
  });
});

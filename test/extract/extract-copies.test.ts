import { expect, test } from 'vitest';
import { extractArticle } from '../../source/extract/extract-article.js';
import { makeExtractor } from '../../source/extract/extract-copies.js';
import { readArticles } from '../../source/intake/read-articles.js';
import type { Article } from '../../source/model/article.js';

const TEXT = `Ferry line to close

BY MARA HOLT
3 May 2021

Minister Ann Orlow said on Tuesday that the ferry to Tarn will stop on 9 May. “We can no longer pay for two boats,” she told the council.

The council met on Monday. The council met on Monday.`;

async function read(texts: readonly string[]): Promise<Article[]> {
  const files = texts.map((text, at) => ({ path: `files/${at}.txt`, bytes: Buffer.from(text) }));
  const { articles } = await readArticles(files);
  expect(articles).toHaveLength(texts.length);
  return articles;
}

test.each([
  ['copies', [TEXT, TEXT, TEXT]],
  ['another day', [TEXT, TEXT.replace('3 May', '4 May'), TEXT]],
  ['other words', [TEXT, TEXT.replace('two boats', 'three boats'), TEXT]],
])('%s: each is analysed as if it were alone', async (_, texts) => {
  const articles = await read(texts);
  const analyse = makeExtractor(articles);
  const briefings = articles.map(analyse);
  expect(briefings).toEqual(articles.map((article) => extractArticle(article)));
  expect(briefings.every(({ events, quotes }) => events.length > 1 && quotes.length > 0)).toBe(
    true,
  );
});

test('a copy shares what was read once', async () => {
  const articles = await read([TEXT, TEXT]);
  const [first, second] = articles.map(makeExtractor(articles));
  expect(second!.articles[0]!.dates).toBe(first!.articles[0]!.dates);
});

test('a subhead in one of them makes another text', async () => {
  const [article] = await read([TEXT]);
  const paragraphs = article!.paragraphs.map((each, at) => ({ ...each, isSubhead: at === 1 }));
  const articles = [article!, { ...article!, id: 'other', paragraphs }];
  const analyse = makeExtractor(articles);
  expect(articles.map(analyse)).toEqual(articles.map((each) => extractArticle(each)));
});

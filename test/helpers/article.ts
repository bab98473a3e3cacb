// Articles and readings made by hand for tests.
import type { Reading } from '../../source/extract/reading.js';
import { english } from '../../source/languages/english/english.js';
import type { Article } from '../../source/model/article.js';

/** An article with that body (paragraphs apart by a blank line), published on Tuesday 28 December 2021 unless told. */
export function articleOf(body: string, over: Partial<Article> = {}): Article {
  let start = 0;
  const paragraphs = body.split('\n\n').map((text, index) => {
    const paragraph = { start, end: start + text.length, line: 2 * index + 1 };
    start = paragraph.end + 2;
    return paragraph;
  });
  return {
    id: 'article',
    path: 'articles/article.txt',
    title: 'A title',
    titleCertainty: 'explicit',
    publisher: undefined,
    author: undefined,
    url: undefined,
    language: 'en',
    publishedAt: '2021-12-28',
    publishedAtCertainty: 'explicit',
    dateline: undefined,
    body,
    paragraphs,
    removed: [],
    ...over,
  };
}

/** What the finders of extract/ are given for that article. */
export function readingOf(article: Article): Reading {
  return { article, language: english };
}

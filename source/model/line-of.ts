// Offset → line of the file, so that a claim can be cited as file:line.
import type { Article } from './article.js';
import { indexAt } from './range.js';

/** The 1-based line of the file where the paragraph that holds `offset` starts; undefined outside every paragraph or where lines mean nothing. */
export function lineOf(article: Pick<Article, 'paragraphs'>, offset: number): number | undefined {
  return article.paragraphs[indexAt(article.paragraphs, offset)]?.line;
}

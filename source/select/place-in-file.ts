// An offset of the body → the line of the file where its paragraph starts, to cite it.
import type { Article } from '../model/article.js';
import { indexAt } from '../text/range.js';

/**
 * "9", the 1-based line of the file where the paragraph holding offset `at` starts, or "¶3", the 1-based paragraph,
 * where the file has no useful lines. An offset outside every paragraph answers the nearest one before it.
 */
export function placeInFile(article: Article, at: number): string {
  let index = indexAt(article.paragraphs, at);
  if (index < 0) index = article.paragraphs.findLastIndex(({ start }) => start <= at);
  const paragraph = article.paragraphs[Math.max(0, index)];
  return paragraph?.line === undefined ? `¶${Math.max(0, index) + 1}` : String(paragraph.line);
}

// SourceFiles → Articles: each file by itself, then one pass over the set.
import type { Article, SourceFile, Warning } from '../model/article.js';
import { readPlainText } from './plain-text.js';

/** The articles of all files, and what could not be used. Files keep their order. */
export function readArticles(files: readonly SourceFile[]): {
  articles: Article[];
  warnings: Warning[];
} {
  return { articles: files.map((file) => readPlainText(file)), warnings: [] };
}

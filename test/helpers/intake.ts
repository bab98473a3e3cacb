// Files made by hand, read as the program reads them.
import { readArticles } from '../../source/intake/read-articles.js';
import type { Article, SourceFile, Warning } from '../../source/model/article.js';

export function fileOf(text: string, path = 'folder/file.txt'): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** Reads texts as the files 0.txt, 1.txt, …. */
export async function read(
  ...texts: readonly string[]
): Promise<{ articles: Article[]; warnings: Warning[] }> {
  return readArticles(texts.map((text, index) => fileOf(text, `folder/${index}.txt`)));
}

/** The one article of a text. */
export async function readOne(text: string): Promise<Article> {
  const { articles } = await read(text);
  if (articles.length !== 1) throw new Error(`expected one article, got ${articles.length}`);
  return articles[0]!;
}

export function paragraphsOf({ body, paragraphs }: Article): string[] {
  return paragraphs.map(({ start, end }) => body.slice(start, end));
}

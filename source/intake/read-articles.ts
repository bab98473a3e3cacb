// SourceFiles → Articles: each file by itself, then one pass over the set.
import { extname } from 'node:path';
import { languageOf } from '../languages/language.js';
import type { Article, SourceFile, Warning } from '../model/article.js';
import { articleIds } from './article-ids.js';
import { assembleArticle, makeTools } from './assemble.js';
import { cleanText } from './clean.js';
import { decodeText } from './decode.js';
import type { Draft } from './draft.js';
import { formatOf } from './formats.js';
import { inferDates } from './infer-dates.js';
import { findRepeatedLines } from './repeated-lines.js';

/** The articles of all files, and what could not be used. Files keep their order. */
export async function readArticles(
  files: readonly SourceFile[],
): Promise<{ articles: Article[]; warnings: Warning[] }> {
  const warnings: Warning[] = [];
  const drafts: Draft[] = [];
  for (const file of files) {
    const read = await readDrafts(file);
    if (Array.isArray(read)) drafts.push(...read);
    else warnings.push(read);
  }
  const tools = makeTools(languageOf('en'));
  const isRepeated = findRepeatedLines(drafts);
  const articles = drafts.flatMap((draft, index) => {
    const knowledge = { isRepeated: isRepeated[index]!, numericOrder: undefined };
    const article = assembleArticle(draft, knowledge, tools);
    if (article) return [article];
    warnings.push({
      path: draft.path,
      message: 'holds no words that could be an article; leave it out',
    });
    return [];
  });
  const ids = articleIds(articles.map(({ path }) => path));
  return {
    articles: inferDates(
      articles.map((article, index) => ({ id: ids[index]!, ...article })),
      tools,
    ),
    warnings,
  };
}

async function readDrafts({ path, bytes }: SourceFile): Promise<Draft[] | Warning> {
  if (bytes.length === 0) return { path, message: 'is empty; leave it out or save it again' };
  const text = decodeText(bytes);
  if (typeof text !== 'string') return { path, message: text.reason };
  const clean = cleanText(text);
  return formatOf(extname(path).slice(1).toLowerCase(), clean).read(path, clean);
}

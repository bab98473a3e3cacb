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
import { findNumericOrders } from './numeric-order.js';
import { readPlainText } from './plain-text.js';
import { findRepeatedLines } from './repeated-lines.js';

/** The articles of all files, and what could not be used. Files keep their order. */
export async function readArticles(
  files: readonly SourceFile[],
): Promise<{ articles: Article[]; warnings: Warning[] }> {
  const warnings: Warning[] = [];
  const drafts: Draft[] = [];
  for (const file of files) {
    const read = await readDrafts(file);
    if ('message' in read) warnings.push(read);
    else for (const draft of read) drafts.push(draft);
  }
  const tools = makeTools(languageOf('en'));
  const isRepeated = findRepeatedLines(drafts);
  const orders = findNumericOrders(drafts, tools.findDates);
  const articles = drafts.flatMap((draft, index) => {
    const knowledge = { isRepeated: isRepeated[index]!, numericOrder: orders[index] };
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

async function readDrafts({ path, bytes }: SourceFile): Promise<readonly Draft[] | Warning> {
  if (bytes.length === 0) return { path, message: 'is empty; leave it out or save it again' };
  const unpacked = await unpack(bytes);
  if (unpacked === undefined)
    return { path, message: "can't be unpacked; it is broken or too large" };
  const text = decodeText(unpacked);
  if (typeof text !== 'string') return { path, message: text.reason };
  const clean = cleanText(text);
  const extension = extname(path.replace(/\.gz$/i, '')).slice(1).toLowerCase();
  const drafts = await formatOf(extension, clean).read(path, clean);
  if (drafts === undefined) return readPlainText(path, clean);
  if (drafts.length === 0)
    return { path, message: 'holds no article with text; check that it has the full text' };
  return drafts;
}

const MAX_UNPACKED = 256 * 1024 * 1024;

/** The bytes of a .gz file, which its first two tell; any other file as it is. Undefined for a broken or a huge one. */
async function unpack(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const { gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED });
  } catch {
    return undefined;
  }
}

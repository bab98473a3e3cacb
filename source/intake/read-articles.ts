// SourceFiles → Articles: each file by itself, then one pass over the set.
import { basename, extname } from 'node:path';
import { languageOf } from '../languages/language.js';
import type { Article, SourceFile, Warning } from '../model/article.js';
import { articleIds } from './article-ids.js';
import { assembleArticle, makeTools, type Tools } from './assemble.js';
import { cleanText } from './clean.js';
import { decodeText } from './decode.js';
import type { Draft } from './draft.js';
import { formatOf, SIDECARS } from './formats.js';
import { inferDates } from './infer-dates.js';
import { lineOf, stopWordShare } from './lines.js';
import { findNumericOrders } from './numeric-order.js';
import { readPlainText } from './plain-text.js';
import { findRepeatedLines } from './repeated-lines.js';

/** What the user says of all files: the outlet and the day that a file does not print. */
export type ArticleOptions = { readonly publisher?: string; readonly date?: string };

/** The articles of all files, and what could not be used. Files keep their order; a sidecar corrects its folder. */
export async function readArticles(
  files: readonly SourceFile[],
  { publisher, date }: ArticleOptions = {},
): Promise<{ articles: Article[]; warnings: Warning[] }> {
  const tools = makeTools(languageOf('en'));
  const warnings: Warning[] = [];
  const sidecars = files.filter(({ path }) => SIDECARS.has(basename(path)));
  const corrections =
    sidecars.length > 0 ? (await import('./corrections.js')).readCorrections(sidecars) : undefined;
  warnings.push(...(corrections?.warnings ?? []));
  const drafts: Draft[] = [];
  for (const file of files) {
    if (sidecars.includes(file)) continue;
    const read = await readDrafts(file);
    if ('message' in read) warnings.push(read);
    else
      for (const draft of read) {
        const corrected = corrections ? corrections.correct(draft) : draft;
        if (corrected) drafts.push(withOptions(corrected, { publisher, date }));
      }
  }
  const isRepeated = findRepeatedLines(drafts);
  const orders = findNumericOrders(drafts, tools.findDates);
  const articles = drafts.flatMap((draft, index) => {
    const knowledge = { isRepeated: isRepeated[index]!, numericOrder: orders[index] };
    const article = assembleArticle(draft, knowledge, tools);
    if (!article) {
      warnings.push({
        path: draft.path,
        message: 'holds no words that could be an article; leave it out',
      });
      return [];
    }
    if (!isEnglish(article, tools)) warnings.push({ path: draft.path, message: NOT_ENGLISH });
    return [
      {
        ...article,
        publisher: corrections ? corrections.outletName(article.publisher) : article.publisher,
      },
    ];
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

function withOptions(draft: Draft, { publisher, date }: ArticleOptions): Draft {
  if (publisher === undefined && date === undefined) return draft;
  const { stated } = draft;
  return {
    ...draft,
    stated: {
      ...stated,
      publisher: publisher ?? stated.publisher,
      publishedAt: date ?? stated.publishedAt,
    },
  };
}

const NOT_ENGLISH =
  'does not seem to be in English; it is shown, but what happened and who spoke in it may be missed';
const SAMPLE = 3000;
const SAMPLE_WORDS = 40;
const ENGLISH_STOP_WORDS = 0.15;

/** An English text is nearly half made of its commonest words; one in another language shares hardly any. */
function isEnglish(
  { body, language }: Pick<Article, 'body' | 'language'>,
  { language: { code, furniture } }: Tools,
): boolean {
  if (language !== code) return false;
  const sample = lineOf(body.slice(0, SAMPLE).replaceAll('\n', ' '), 1, true);
  return sample.words < SAMPLE_WORDS || stopWordShare(sample, furniture) >= ENGLISH_STOP_WORDS;
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

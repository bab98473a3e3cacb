// SourceFiles → Articles: each file by itself, then one pass over the set.
import { basename, extname } from 'node:path';
import { languageOf } from '../languages/language.js';
import type { Article, SourceFile, Warning } from '../model/article.js';
import { articleIds } from './article-ids.js';
import { assembleArticle, makeTools, type Tools } from './assemble.js';
import { cleanText } from './clean.js';
import { decodeText } from './decode.js';
import type { Draft } from './draft.js';
import { formatOf, HEAD, SIDECARS } from './formats.js';
import { inferDates } from './infer-dates.js';
import { hasStopWords, lineOf } from './lines.js';
import { findNumericOrders } from './numeric-order.js';
import { readPlainText } from './plain-text.js';
import { findRepeatedLines } from './repeated-lines.js';

/** What keeps the work on one hostile or mistaken file bounded; what lies beyond is left out with a warning. */
export type Limits = {
  /** Of a file that was packed. */
  readonly maxUnpackedBytes: number;
  /** Of a file that is one article, in characters. */
  readonly maxLength: number;
  /** In one file that holds many: a feed, a dump. */
  readonly maxArticles: number;
};

const LIMITS: Limits = {
  maxUnpackedBytes: 256 * 1024 * 1024,
  maxLength: 4_000_000,
  maxArticles: 5000,
};

export type ArticleOptions = Partial<Limits> & {
  /** The outlet and the day that a file does not print, said of all files. */
  readonly publisher?: string;
  readonly date?: string;
};

/** The articles of all files, and what could not be used. Files keep their order; a sidecar corrects its folder. */
export async function readArticles(
  files: readonly SourceFile[],
  { publisher, date, ...limits }: ArticleOptions = {},
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
    const { read, message } = await readDrafts(file, { ...LIMITS, ...limits });
    if (message !== undefined) warnings.push({ path: file.path, message });
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
    const known = isEnglish(article, tools);
    if (!known) warnings.push({ path: draft.path, message: NOT_ENGLISH });
    return [
      {
        ...article,
        language: known || article.language !== 'en' ? article.language : UNDETERMINED,
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
  'does not seem to be in English; it is shown, but not read for events and quotes';
/** ISO 639-2 for a language that is not known. */
const UNDETERMINED = 'und';
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
  return sample.words < SAMPLE_WORDS || hasStopWords(sample, ENGLISH_STOP_WORDS, furniture);
}

/** The drafts of a file, and what there is to say of it. */
type Reading = { readonly read: readonly Draft[]; readonly message?: string };

const refused = (message: string): Reading => ({ read: [], message });

async function readDrafts({ path, bytes }: SourceFile, limits: Limits): Promise<Reading> {
  if (bytes.length === 0) return refused('is empty; leave it out or save it again');
  const unpacked = await unpack(bytes, limits);
  if (unpacked === undefined) return refused("can't be unpacked; it is broken or too large");
  const decoded = decodeText(unpacked);
  if (typeof decoded !== 'string') return refused(decoded.reason);
  const extension = extname(path.replace(/\.gz$/i, '')).slice(1).toLowerCase();
  const { holdsMany = false, read } = formatOf(extension, cleanText(decoded.slice(0, HEAD)));
  const { maxLength, maxArticles } = limits;
  const isCut = !holdsMany && decoded.length > maxLength;
  const text = cleanText(isCut ? decoded.slice(0, maxLength) : decoded);
  const drafts = (await read(path, text, maxArticles + 1)) ?? readPlainText(path, text);
  if (drafts.length === 0)
    return refused('holds no article with text; check that it has the full text');
  if (drafts.length > maxArticles)
    return { read: drafts.slice(0, maxArticles), message: tooMuch(maxArticles, 'articles') };
  return isCut ? { read: drafts, message: tooMuch(maxLength, 'characters') } : { read: drafts };
}

function tooMuch(most: number, things: string): string {
  return `holds more than ${most} ${things}; the first ${most} are read, split it to read the rest`;
}

/** The bytes of a .gz file, which its first two tell; any other file as it is. Undefined for a broken or a huge one. */
async function unpack(
  bytes: Uint8Array,
  { maxUnpackedBytes }: Limits,
): Promise<Uint8Array | undefined> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const { gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(bytes, { maxOutputLength: maxUnpackedBytes });
  } catch {
    return undefined;
  }
}

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
import { LIMITS, megabytes, type Limits } from './limits.js';
import { findNumericOrders } from './numeric-order.js';
import { readPlainText } from './plain-text.js';
import { findRepeatedLines } from './repeated-lines.js';

export type ArticleOptions = {
  readonly limits?: Limits;
  /** The outlet and the day that a file does not print, said of all files. */
  readonly publisher?: string;
  readonly date?: string;
  /** Told of each file once it is read, and what was wrong with it; answers whether to go on with the next. */
  readonly onRead?: (path: string, trouble: string | undefined) => Promise<boolean>;
  /** Told of each step of what is done once all files are read; others may work while it is awaited. */
  readonly onStep?: () => Promise<unknown>;
};

/** The articles of all files, and what could not be used. Files keep their order; a sidecar corrects its folder. */
export async function readArticles(
  files: readonly SourceFile[],
  { publisher, date, limits = LIMITS, onRead, onStep }: ArticleOptions = {},
): Promise<{ articles: Article[]; warnings: Warning[] }> {
  const tools = makeTools(languageOf('en'));
  const warnings: Warning[] = [];
  const sidecars = files.filter(({ path }) => SIDECARS.has(basename(path)));
  const corrections =
    sidecars.length > 0 ? (await import('./corrections.js')).readCorrections(sidecars) : undefined;
  warnings.push(...(corrections?.warnings ?? []));
  const drafts: Draft[] = [];
  const texts = files.filter((file) => !sidecars.includes(file));
  for (const [index, file] of texts.entries()) {
    const { read, message } = await readDrafts(file, limits);
    if (message !== undefined) warnings.push({ path: file.path, message });
    for (const draft of read) {
      const corrected = corrections ? corrections.correct(draft) : draft;
      if (corrected) drafts.push(withOptions(corrected, { publisher, date }));
    }
    const next = texts[index + 1];
    if (onRead && !(await onRead(file.path, message)) && next) {
      const left = texts.length - index - 1;
      warnings.push({ path: next.path, message: `stopped here: ${left} not read` });
      break;
    }
  }
  const outlets: (string | undefined)[] = [];
  for (const { stated, lines } of drafts) {
    outlets.push(stated.publisher ?? tools.findPublisher(lines));
    await onStep?.();
  }
  const isRepeated = findRepeatedLines(drafts, outlets);
  await onStep?.();
  const orders = findNumericOrders(drafts, outlets, tools.findDates);
  const articles: Omit<Article, 'id'>[] = [];
  for (const [index, draft] of drafts.entries()) {
    await onStep?.();
    const knowledge = {
      outlet: outlets[index],
      isRepeated: isRepeated[index]!,
      numericOrder: orders[index],
    };
    const article = assembleArticle(draft, knowledge, tools);
    if (!article) {
      warnings.push({
        path: draft.path,
        message: 'holds no words that could be an article; leave it out',
      });
      continue;
    }
    const known = isEnglish(article, tools);
    if (!known) warnings.push({ path: draft.path, message: NOT_ENGLISH });
    articles.push({
      ...article,
      language: known || article.language !== 'en' ? article.language : UNDETERMINED,
      publisher: corrections ? corrections.outletName(article.publisher) : article.publisher,
    });
  }
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
    statedBy: {
      ...draft.statedBy,
      ...(publisher === undefined ? {} : { publisher: '--publisher' }),
      ...(date === undefined ? {} : { publishedAt: '--date' }),
    },
  };
}

const NOT_ENGLISH =
  'does not seem to be in English; it is shown, but not read for events and quotes';
/** ISO 639-2 for a language that is not known. */
const UNDETERMINED = 'und';
const SAMPLE = 600;
const SAMPLE_WORDS = 40;
const ENGLISH_STOP_WORDS = 0.15;

/** An English text is nearly half made of its commonest words; one in another language shares hardly any. */
function isEnglish(
  { body, language }: Pick<Article, 'body' | 'language'>,
  { language: { code }, stopWords }: Tools,
): boolean {
  if (language !== code) return false;
  const sample = lineOf(body.slice(0, SAMPLE), 1, true);
  return sample.words < SAMPLE_WORDS || hasStopWords(sample, ENGLISH_STOP_WORDS, stopWords);
}

/** The drafts of a file, and what there is to say of it. */
type Reading = { readonly read: readonly Draft[]; readonly message?: string | undefined };

const refused = (message: string): Reading => ({ read: [], message });

async function readDrafts({ path, bytes }: SourceFile, limits: Limits): Promise<Reading> {
  if (bytes.length === 0) return refused('is empty; leave it out or save it again');
  const unpacked = await unpack(bytes, limits);
  if (typeof unpacked === 'string') return refused(unpacked);
  const decoded = decodeText(unpacked);
  if (typeof decoded !== 'string') return refused(decoded.reason);
  const extension = extname(path.replace(/\.gz$/i, '')).slice(1).toLowerCase();
  const format = formatOf(extension, cleanText(decoded.slice(0, HEAD)));
  const { holdsMany = false, read } = format;
  const { maxLength, maxArticles } = limits;
  const many = holdsMany ? await read(path, cleanText(decoded), limits, unpacked) : undefined;
  const readOne = holdsMany ? readPlainText : read;
  const drafts =
    many ?? (await readOne(path, cleanText(decoded.slice(0, maxLength)), limits, unpacked)) ?? [];
  const isCut = many === undefined && decoded.length > maxLength;
  if (drafts.length === 0)
    return refused('holds no article with text; check that it has the full text');
  const isBroken = holdsMany && many === undefined && format.extensions.includes(extension);
  const said = [
    ...(isBroken
      ? [`is no complete ${format.name} and is read as plain text; save it again if it is cut`]
      : []),
    ...(drafts.length > maxArticles ? [beyond(`${maxArticles} articles`, '--max-articles')] : []),
    ...(isCut || drafts.some((draft) => draft.isCut)
      ? [beyond(`${maxLength} characters in an article`, '--max-length')]
      : []),
  ];
  return { read: drafts.slice(0, maxArticles), message: said.join('; ') || undefined };
}

const beyond = (most: string, option: string): string =>
  `holds more than ${most}, the rest is left out; ${option} raises the limit`;

/** The bytes of a .gz file, which its first two tell; any other file as it is. What is wrong with a broken or a huge one. */
async function unpack(bytes: Uint8Array, { maxSize }: Limits): Promise<Uint8Array | string> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const { gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(bytes, { maxOutputLength: maxSize });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? `holds more than ${megabytes(maxSize)} when unpacked and is left out; --max-size raises the limit`
      : "can't be unpacked; save it again";
  }
}

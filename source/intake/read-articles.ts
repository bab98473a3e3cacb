// FoundFiles → Articles: each file by itself, then one pass over the set.
import { basename, extname } from 'node:path';
import { languageOf } from '../languages/registry.js';
import type { Article, FoundFile, SourceFile, Warning } from '../model/article.js';
import { statedDay } from '../calendar/civil-days.js';
import { troubleOf, Unreadable } from '../text/trouble.js';
import { articleIds } from './article-ids.js';
import { assembleArticle, makeTools, type Tools } from './assemble.js';
import { cleanText } from './text/clean.js';
import { decodeText } from './text/decode.js';
import type { ArticleDraft } from './draft.js';
import { formatOf, HEAD, SIDECARS } from './formats/formats.js';
import { inferDates } from './metadata/infer-dates.js';
import { hasStopWords, lineOf, type Line } from './text/lines.js';
import { LIMITS, megabytes, raisedBy, type Limits } from './limits.js';
import { makeImpossibleDayFinder } from './metadata/impossible-day.js';
import { unreadDates } from './metadata/stated-date.js';
import { findNumericOrders } from './metadata/numeric-order.js';
import { nameOutlets, type OutletClues } from './metadata/outlet-name.js';
import { readPlainText } from './formats/plain-text.js';
import { findRepeatedLines } from './furniture/repeated-lines.js';

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

/**
 * The articles of all files, and what could not be used. Files keep their order; a sidecar corrects its folder. Each is
 * read only when its turn comes, and one that the reading fails on costs itself: it is left out, with a warning.
 */
export async function readArticles(
  files: readonly FoundFile[],
  { publisher, date, limits = LIMITS, onRead, onStep }: ArticleOptions = {},
): Promise<{ articles: Article[]; warnings: Warning[] }> {
  const tools = makeTools(languageOf('en'));
  const warnings: Warning[] = [];
  const attempt = <T>(path: string, act: () => T): T | undefined => {
    try {
      return act();
    } catch (error) {
      warnings.push({ path, message: troubleOf(error) });
      return undefined;
    }
  };
  const sidecars = files
    .filter(isSidecar)
    .flatMap((file) => attempt(file.path, () => ({ path: file.path, bytes: bytesOf(file) })) ?? []);
  const corrections =
    sidecars.length > 0
      ? (await import('./corrections.js')).readCorrections(sidecars, limits)
      : undefined;
  warnings.push(...(corrections?.warnings ?? []));
  const texts = files.filter((file) => !isSidecar(file));
  const corrected = (draft: ArticleDraft): ArticleDraft | undefined => {
    const own = corrections ? corrections.correct(draft) : draft;
    return own && withOptions(own, { publisher, date });
  };
  const { drafts, said, isWhole } = await readEach(texts, corrected, { limits, onRead });
  for (const warning of said) warnings.push(warning);
  if (corrections && isWhole) warnings.push(...corrections.unused());
  const named: ArticleDraft[] = [];
  const clues: OutletClues[] = [];
  for (const draft of drafts) {
    const found = attempt(draft.path, () => outletClues(draft, tools));
    if (found) {
      named.push(draft);
      clues.push(found);
    }
    await onStep?.();
  }
  const houses = nameOutlets(clues);
  const outlets = named.map(({ path, stated: { publisher }, statedBy }, index) => {
    const isSettled =
      statedBy?.publisher !== undefined ||
      (corrections && corrections.outletName(publisher, path) !== publisher);
    return isSettled === true ? publisher : houses[index];
  });
  const isRepeated = findRepeatedLines(named, outlets);
  await onStep?.();
  const orders = findNumericOrders(named, outlets, tools.findDates);
  const articles: Omit<Article, 'id'>[] = [];
  const days = impossibleDays(tools);
  for (const [index, draft] of named.entries()) {
    await onStep?.();
    const knowledge = {
      outlet: outlets[index],
      isRepeated: (line: Line) => isRepeated[index]?.(line) === true,
      numericOrder: orders[index],
    };
    const article = attempt(draft.path, () => {
      const assembled = assembleArticle(draft, knowledge, tools);
      if (!assembled) throw new Unreadable(NO_WORDS);
      return assembled;
    });
    if (!article) continue;
    days.note(draft, article);
    const known = isEnglish(article, tools);
    if (!known) warnings.push({ path: draft.path, message: NOT_ENGLISH });
    articles.push({
      ...article,
      language: known || article.language !== 'en' ? article.language : UNDETERMINED,
      publisher: corrections
        ? corrections.outletName(article.publisher, article.path)
        : article.publisher,
    });
  }
  warnings.push(...days.warnings());
  const ids = articleIds(articles.map(({ path }) => path));
  return {
    articles: inferDates(
      articles.map((article, index) => ({ id: ids[index] ?? article.path, ...article })),
      tools,
    ),
    warnings,
  };
}

/** What a draft tells of its outlet. */
function outletClues({ stated, lines }: ArticleDraft, { findPublisher }: Tools): OutletClues {
  const short = lines.slice(0, HEAD_LINES).filter(({ words }) => words <= NAME_WORDS);
  return {
    stated: stated.publisher,
    printed: stated.publisher === undefined ? findPublisher(lines) : undefined,
    url: stated.url,
    head: short.map(({ text }) => text),
  };
}

/** A paper's own line stands above the text, and is short. */
const HEAD_LINES = 12;
const NAME_WORDS = 6;

/** Notes the articles that print an impossible day for their own, where none was stated; then one warning for each file. */
function impossibleDays({ language: { furniture, datelines } }: Tools): {
  readonly note: (draft: ArticleDraft, article: Pick<Article, 'body' | 'publishedAt'>) => void;
  readonly warnings: () => Warning[];
} {
  const find = makeImpossibleDayFinder(furniture, datelines);
  const found: { readonly path: string; readonly day: string }[] = [];
  return {
    note: ({ path, stated, lines }, article) => {
      const day = stated.unreadDate === undefined ? find(article, lines) : undefined;
      if (day !== undefined) found.push({ path, day });
    },
    warnings: () =>
      [...Map.groupBy(found, ({ path }) => path)].map(([path, own]) => ({
        path,
        message: unreadDates(own.map(({ day }) => day)),
      })),
  };
}

/** The drafts of all files, corrected, and what there is to say of them; up to where their bytes are too many or somebody stops: then it is not whole. */
async function readEach(
  files: readonly FoundFile[],
  corrected: (draft: ArticleDraft) => ArticleDraft | undefined,
  { limits, onRead }: { readonly limits: Limits; readonly onRead: ArticleOptions['onRead'] },
): Promise<{
  readonly drafts: readonly ArticleDraft[];
  readonly said: readonly Warning[];
  readonly isWhole: boolean;
}> {
  const drafts: ArticleDraft[] = [];
  const said: Warning[] = [];
  let total = 0;
  for (const [index, file] of files.entries()) {
    const { path } = file;
    const { read, message, size } = await readDrafts(file, limits);
    const left = files.length - index;
    total += size;
    if (total > limits.maxTotal) {
      said.push({ path, message: beyondTotal(left, limits) });
      return { drafts, said, isWhole: false };
    }
    if (message !== undefined) said.push({ path, message });
    const own = read.flatMap((draft) => corrected(draft) ?? []);
    for (const draft of own) drafts.push(draft);
    const unread = own.flatMap(({ stated: { publishedAt, unreadDate } }) =>
      publishedAt === undefined ? (unreadDate ?? []) : [],
    );
    if (unread.length > 0) said.push({ path, message: unreadDates(unread) });
    const next = files[index + 1];
    if (onRead && !(await onRead(path, message)) && next) {
      said.push({ path: next.path, message: `stopped here: ${left - 1} not read` });
      return { drafts, said, isWhole: false };
    }
  }
  return { drafts, said, isWhole: true };
}

const isSidecar = ({ path }: FoundFile): boolean => SIDECARS.has(basename(path));

const bytesOf = ({ bytes }: FoundFile): Uint8Array =>
  bytes instanceof Uint8Array ? bytes : bytes();

const beyondTotal = (left: number, { maxTotal }: Limits): string =>
  `and all that follows, ${left === 1 ? '1 file' : `${left} files`}, is left out: more than ${megabytes(maxTotal)} in all${raisedBy('maxTotal')}`;

function withOptions(draft: ArticleDraft, { publisher, date }: ArticleOptions): ArticleDraft {
  if (publisher === undefined && date === undefined) return draft;
  const { stated } = draft;
  return {
    ...draft,
    stated: {
      ...stated,
      publisher: publisher === undefined ? stated.publisher : cleanText(publisher).trim(),
      publishedAt: (date === undefined ? undefined : statedDay(date)) ?? stated.publishedAt,
    },
    statedBy: {
      ...draft.statedBy,
      ...(publisher === undefined ? {} : { publisher: '--publisher' }),
      ...(date === undefined ? {} : { publishedAt: '--date' }),
    },
  };
}

const NO_WORDS = 'holds no words that could be an article; leave it out';
const NOT_ENGLISH =
  'does not seem to be in English; it is shown, but not read for events and quotes';
/** ISO 639-2 for a language that is not known. */
export const UNDETERMINED = 'und';
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
  if (isOtherScript(body.slice(0, SAMPLE))) return false;
  return sample.words < SAMPLE_WORDS || hasStopWords(sample, ENGLISH_STOP_WORDS, stopWords);
}

/** True where most letters are of a script that no English text is in: Chinese, which has no spaces either. */
function isOtherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters / 2;
}

/** The drafts of a file, what there is to say of it, and how many bytes it was, unpacked. */
type FileReading = {
  readonly read: readonly ArticleDraft[];
  readonly message?: string | undefined;
  readonly size: number;
};

/** The boundary around the reading of a file: whatever is thrown on it becomes what is said of it. */
async function readDrafts(file: FoundFile, limits: Limits): Promise<FileReading> {
  let size = 0;
  try {
    const bytes = bytesOf(file);
    size = bytes.length;
    if (size === 0) throw new Unreadable('is empty; leave it out or save it again');
    const unpacked = await unpack(bytes, limits);
    size = unpacked.length;
    return { ...(await readBytes({ path: file.path, bytes: unpacked }, limits)), size };
  } catch (error) {
    return { read: [], message: troubleOf(error), size };
  }
}

async function readBytes(
  { path, bytes }: SourceFile,
  limits: Limits,
): Promise<Omit<FileReading, 'size'>> {
  const decoded = decodeText(bytes);
  if (typeof decoded !== 'string') throw new Unreadable(decoded.reason);
  const extension = extname(path.replace(/\.gz$/i, '')).slice(1).toLowerCase();
  const format = formatOf(extension, cleanText(decoded.slice(0, HEAD)));
  const { holdsMany = false, read, cut } = format;
  const { maxLength, maxArticles } = limits;
  const whole = (): string => cleanText(cut ? cut(decoded, maxArticles + 1) : decoded);
  const many = holdsMany ? await read(path, whole(), limits, bytes) : undefined;
  const readOne = holdsMany ? readPlainText : read;
  const drafts =
    many ?? (await readOne(path, cleanText(decoded.slice(0, maxLength)), limits, bytes)) ?? [];
  const isCut = many === undefined && decoded.length > maxLength;
  if (drafts.length === 0)
    throw new Unreadable('holds no article with text; check that it has the full text');
  const isBroken = holdsMany && many === undefined && format.extensions.includes(extension);
  const troubles = new Set(drafts.flatMap(({ trouble }) => trouble ?? []));
  const said = [
    ...(isBroken
      ? [`is no complete ${format.name} and is read as plain text; save it again if it is cut`]
      : []),
    ...troubles,
    ...(drafts.length > maxArticles ? [beyond(`${maxArticles} articles`, 'maxArticles')] : []),
    ...(isCut || drafts.some((draft) => draft.isCut)
      ? [beyond(`${maxLength} characters in an article`, 'maxLength')]
      : []),
  ];
  return { read: drafts.slice(0, maxArticles), message: said.join('; ') || undefined };
}

const beyond = (most: string, limit: keyof Limits): string =>
  `holds more than ${most}, the rest is left out${raisedBy(limit)}`;

/** The bytes of a .gz file, which its first two tell; any other file as it is. Throws for a broken or a huge one. */
async function unpack(bytes: Uint8Array, { maxSize }: Limits): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const { gunzipSync } = await import('node:zlib');
  try {
    return gunzipSync(bytes, { maxOutputLength: maxSize });
  } catch (error) {
    const isHuge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Unreadable(
      isHuge
        ? `holds more than ${megabytes(maxSize)} when unpacked and is left out${raisedBy('maxSize')}`
        : "can't be unpacked; save it again",
    );
  }
}

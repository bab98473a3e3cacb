// FoundFiles → Articles: each file by itself, then one pass over the set.
import { basename } from 'node:path';
import { languageOf } from '../languages/registry.js';
import type { Article, FoundFile, Warning } from '../model/article.js';
import { IN_ADDRESS, isCopy, sayOlderDay } from './metadata/day/older-day.js';
import { statedDay } from '../calendar/civil-days.js';
import { troubleOf, Unreadable } from '../text/trouble.js';
import { articleIds } from './article-ids.js';
import { assembleArticle, makeTools, type Tools } from './assemble.js';
import { cleanText } from './text/clean.js';
import type { ArticleDraft } from './draft.js';
import { countByEnding, endingOf } from './formats/archives/inner-names.js';
import { SIDECARS } from './formats/formats.js';
import { readPlainHead } from './metadata/title/plain-head.js';
import { inferDates } from './metadata/day/infer-dates.js';
import { hasStopWords, lineOf, type Line } from './text/lines.js';
import { sayLeftOut } from './left-out.js';
import { LIMITS, megabytes, raisedBy, type Limits } from './limits.js';
import { makeImpossibleDayFinder } from './metadata/day/impossible-day.js';
import { unreadDates } from './metadata/day/stated-date.js';
import { findNumericOrders } from './metadata/day/numeric-order.js';
import { bytesOf, readDrafts } from './read-drafts.js';
import { nameOutlets, type OutletClues } from './metadata/outlet/outlet-name.js';
import { findRepeatedLines } from './furniture/repeated-lines.js';

export type ArticleOptions = {
  readonly limits?: Limits;
  /** The outlet and the day that a file does not print, said of all files. */
  readonly publisher?: string;
  readonly date?: string;
  /** Every line of a file is text, whatever it seems to be. */
  readonly whole?: boolean;
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
  { publisher, date, whole, limits = LIMITS, onRead, onStep }: ArticleOptions = {},
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
    return own && withOptions(own, { publisher, date, whole });
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
    warnings.push(...sayLeftOut(article), ...sayCopied(draft, article));
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

/** A word on a day that is not the one that the file states, but long before it. */
function sayCopied(
  { path, stated, statedBy }: ArticleDraft,
  { publishedAt: day = '', origins }: Omit<Article, 'id'>,
): Warning[] {
  const { publishedAt } = stated;
  if (publishedAt === undefined || statedBy?.publishedAt !== undefined || !isCopy(day, publishedAt))
    return [];
  const origin = origins?.publishedAt === IN_ADDRESS ? 'address' : 'text';
  return [{ path, message: sayOlderDay({ day, origin }, publishedAt) }];
}

/** What a draft tells of its outlet. */
function outletClues({ stated, lines }: ArticleDraft, tools: Tools): OutletClues {
  const short = lines.slice(0, HEAD_LINES).filter(({ words }) => words <= NAME_WORDS);
  return {
    stated: stated.publisher,
    printed:
      stated.publisher === undefined
        ? (tools.findPublisher(lines) ?? readPlainHead(lines, tools)?.outlet)
        : undefined,
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
  const unread: string[] = [];
  let total = 0;
  for (const [index, file] of files.entries()) {
    const { path } = file;
    const { read, said: own, size } = await readDrafts(file, limits);
    const left = files.length - index;
    total += size;
    if (total > limits.maxTotal) {
      said.push({ path, message: beyondTotal(left, limits) });
      return { drafts, said, isWhole: false };
    }
    said.push(...own);
    if (read.length === 0) unread.push(path);
    const usable = read.flatMap((draft) => corrected(draft) ?? []);
    for (const draft of usable) drafts.push(draft);
    const withoutDay = usable.flatMap(({ stated: { publishedAt, unreadDate } }) =>
      publishedAt === undefined ? (unreadDate ?? []) : [],
    );
    if (withoutDay.length > 0) said.push({ path, message: unreadDates(withoutDay) });
    const next = files[index + 1];
    const trouble = own.length > 0 ? own.map(({ message }) => message).join('; ') : undefined;
    if (onRead && !(await onRead(path, trouble)) && next) {
      said.push({ path: next.path, message: `stopped here: ${left - 1} not read` });
      return { drafts, said, isWhole: false };
    }
  }
  const [first, ...others] = unread.toSorted();
  if (first !== undefined && others.some((path) => endingOf(path) !== endingOf(first)))
    said.push({ path: first, message: sayUnread(unread) });
  return { drafts, said, isWhole: true };
}

/** "and 4 more files gave no article: …": in one line which types a folder holds in vain. */
const sayUnread = (paths: readonly string[]): string =>
  `with this one ${paths.length} files gave no article: ${countByEnding(paths)}; what is wrong with each, and what to do, is said of it`;

const isSidecar = ({ path }: FoundFile): boolean => SIDECARS.has(basename(path));

const beyondTotal = (left: number, { maxTotal }: Limits): string =>
  `and all that follows, ${left === 1 ? '1 file' : `${left} files`}, is left out: more than ${megabytes(maxTotal)} in all${raisedBy('maxTotal')}`;

function withOptions(
  draft: ArticleDraft,
  { publisher, date, whole = false }: ArticleOptions,
): ArticleDraft {
  if (publisher === undefined && date === undefined && !whole) return draft;
  const { stated } = draft;
  return {
    ...draft,
    isClean: whole || draft.isClean === true,
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

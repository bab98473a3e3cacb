// The whole pipeline on one page: paths → files → articles → a briefing of each → one briefing.
import { setFlagsFromString } from 'node:v8';
import { makeExtractor } from './extract/extract-copies.js';
import { readArticles, UNDETERMINED, type ArticleOptions } from './intake/read-articles.js';
import { isAddress } from './fetch/is-address.js';
import { LIMITS } from './intake/limits.js';
import { readFiles } from './intake/read-files.js';
import { mergeInSteps } from './merge/merge-briefings.js';
import type { FetchOptions } from './fetch/fetch-pages.js';
import type { Article, FoundFile, Warning } from './model/article.js';
import type { Briefing } from './model/briefing.js';
import { countWarnings } from './select/count-warnings.js';
import type { Watch } from './model/progress.js';
import { faultOf } from './text/trouble.js';

/** What the user states of all articles ({@link ArticleOptions}), what is read, and who watches. */
export type ComposeOptions = Omit<ArticleOptions, 'onRead' | 'onStep'> & {
  /** What "-" stands for; undefined to read standard input when its turn comes. */
  readonly stdin?: Uint8Array | undefined;
  /** Follows links out of the folders that are read. */
  readonly follow?: boolean;
  /** Fetches from addresses of this machine and of private networks too. */
  readonly allowPrivate?: boolean;
  /** Where what is fetched is kept between runs; nothing is where it is undefined. */
  readonly cacheFolder?: string | undefined;
  readonly watch?: Watch;
  /** Has some of the articles read elsewhere (`pipeline/read-beside.ts`); all are read here where it is left out. */
  readonly beside?: (articles: readonly Article[]) => Reader;
};

/** What came of an article. */
export type Briefed = { readonly briefing?: Briefing; readonly warning?: Warning };

/** Whoever reads articles of a set elsewhere. */
export type Reader = {
  /** What came of the article at a place, asked of each in turn; undefined where it is not read elsewhere. */
  readonly take: (place: number) => Promise<Briefed | undefined>;
  /** It is asked no more. */
  readonly end: () => void;
};

/**
 * Reads every article below `paths` and briefs on them. What could not be read stands in `warnings`. A watch may stop
 * it: the briefing is then one of the files read or the articles analysed so far, and says so.
 */
export async function composeBriefing(
  paths: readonly string[],
  options: ComposeOptions = {},
): Promise<Briefing> {
  const { merging, warnings: unused } = await beginMerging(paths, options);
  let step = merging.next();
  while (step.done !== true) {
    await options.watch?.({ joining: true });
    step = merging.next();
  }
  const briefing = step.value;
  const warnings: readonly Warning[] = [...unused, ...briefing.warnings];
  return { ...briefing, warnings: countWarnings(warnings) };
}

/** Steps of their own, so that what each needed is gone when the next begins, and the briefing of each when they are merged. */
async function beginMerging(
  paths: readonly string[],
  options: ComposeOptions,
): Promise<{
  readonly merging: Generator<void, Briefing>;
  readonly warnings: readonly Warning[];
}> {
  const { articles, unread } = await readAll(paths, options);
  const { briefings, unanalysed } = await analyseAll(articles, options);
  return { merging: mergeInSteps(briefings), warnings: [...unread, ...unanalysed] };
}

async function readAll(
  paths: readonly string[],
  { watch, stdin, follow, allowPrivate = false, cacheFolder, beside: _, ...stated }: ComposeOptions,
): Promise<{ readonly articles: readonly Article[]; readonly unread: readonly Warning[] }> {
  const readStdin = stdin && (() => stdin);
  const onDisk = paths.filter((path) => !isAddress(path));
  const found = readFiles(onDisk, { ...stated.limits, follow, readStdin });
  const { maxSize } = stated.limits ?? LIMITS;
  const online = await fetched(paths.filter(isAddress), { maxSize, allowPrivate, cacheFolder });
  const files = [...found.files, ...online.files];
  const warnings = [...found.warnings, ...online.warnings];
  if (files.length > MANY_FILES) setFlagsFromString(THRIFTY);
  const { articles, warnings: unused } = await readArticles(files, {
    ...stated,
    onRead: async (read, trouble) =>
      (await watch?.({ read, trouble, count: files.length })) ?? true,
    onStep: async () => watch?.({ joining: true }),
  });
  return { articles, unread: [...warnings, ...unused] };
}

/** What is behind addresses; nothing that could open a socket is loaded without one. */
async function fetched(
  addresses: readonly string[],
  options: FetchOptions,
): Promise<{ readonly files: readonly FoundFile[]; readonly warnings: readonly Warning[] }> {
  if (addresses.length === 0) return { files: [], warnings: [] };
  const { fetchFiles } = await import('./pipeline/fetch-files.js');
  return fetchFiles(addresses, options);
}

/** With more files, memory matters: V8 would let garbage grow to several times what is in use before it looks for it. */
const MANY_FILES = 1000;
/**
 * It looks once there is a third more, and the space for what is young stays as small as it is: 100,000 tiny files took 2.1 GB
 * without the first, 1.13 with it and 0.93 with both, for some more CPU.
 */
const THRIFTY = '--heap-growing-percent=33 --semi-space-growth-factor=1';

async function analyseAll(
  articles: readonly Article[],
  { watch, beside }: ComposeOptions,
): Promise<{
  readonly briefings: readonly Briefing[];
  readonly unanalysed: readonly Warning[];
}> {
  const briefings: Briefing[] = [];
  const unanalysed: Warning[] = [];
  const analyse = makeExtractor(articles);
  const elsewhere = beside?.(articles);
  for (const [index, article] of articles.entries()) {
    const { briefing, warning } = (await elsewhere?.take(index)) ?? briefOn(article, analyse);
    if (warning) unanalysed.push(warning);
    if (!briefing) continue;
    briefings.push(briefing);
    const next = articles[index + 1];
    if (watch && !(await watch({ briefed: briefing, count: articles.length })) && next) {
      const left = articles.length - index - 1;
      unanalysed.push({ path: next.path, message: `stopped here: ${left} not analysed` });
      break;
    }
  }
  elsewhere?.end();
  return { briefings, unanalysed };
}

/**
 * The boundary around the analysis of an article: one that it fails on is shown as it stands, as one in an unknown
 * language is; one that can't be shown either is left out.
 */
export function briefOn(article: Article, analyse: (article: Article) => Briefing): Briefed {
  const warn = (lost: string, error: unknown): Warning => ({
    path: article.path,
    message: `${lost} for a fault of briefing, ${faultOf(error)}; please report it, with the file`,
  });
  try {
    return { briefing: analyse(article) };
  } catch (error) {
    try {
      const briefing = analyse({ ...article, language: UNDETERMINED });
      return { briefing, warning: warn('is shown, but not read for events and quotes,', error) };
    } catch {
      return { warning: warn('is left out', error) };
    }
  }
}

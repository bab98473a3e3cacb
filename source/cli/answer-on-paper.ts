// Request → what it asks for on stdout: a printed page, the stories, the hits of a search, why something was read so.
import type { Readable, Request } from './request.js';
import { openRemembered, today, type Remembered } from './remembered.js';
import { LAST, readSince } from './read-since.js';
import { compareReading, type Compared, type Earlier } from '../pipeline/compare-reading.js';
import type { FormatName } from '../output/format-names.js';
import { composeBriefing } from '../pipeline.js';
import { readBeside } from '../pipeline/read-beside.js';
import { pagesFolder } from './keep-compiled.js';
import { resolve } from 'node:path';
import { complain, EXIT, print, refuse, refuseEmpty, replaceFile } from './exit.js';
import type { Briefing } from '../model/briefing.js';
import { safe, safeName, type SafeText } from '../text/printed/safe-text.js';
import { writingTroubleOf } from '../text/trouble.js';
import { onlyClaims, topOf } from '../select/shorten.js';
import { oneStory } from '../select/one-story.js';
import { explain, renderExplanation, sayClaim } from '../output/explain/explain.js';
import { formatFor } from '../output/formats.js';
import { renderHits } from '../output/hits.js';
import { renderStories } from '../output/stories.js';
import { buildSearcher, claimsMeeting, searchFiltered } from '../search/filtered-search.js';
import { whyNothing, withWallDays, wrongCondition } from '../search/query.js';
import { findClaims, traceClaim } from '../pipeline/trace-claim.js';
import { sayCount, sayWarning } from '../select/wording.js';

/** Columns of a page that is not written to a terminal, or to one that does not know its own. */
const PIPE_COLUMNS = 80;

/** Reads the articles, prints what was asked for and answers the exit code. */
export async function answerOnPaper(
  { paths, named, stdin, notice }: Readable,
  typed: Request,
): Promise<number> {
  const request = withDays(typed);
  const { stated, limits, follow, allowPrivate } = request;
  const remembered = openRemembered({ paths: named, folder: request.state }, process.env);
  const earlier = earlierFor(request, remembered);
  if ('wrong' in earlier) return refuse(safe`${earlier.wrong}`);
  const cacheFolder = pagesFolder(process.env);
  const options = {
    ...stated,
    limits,
    follow,
    allowPrivate,
    cacheFolder,
    stdin,
    beside: readBeside,
  };
  const compared = compareReading(await composeBriefing(paths, options), earlier);
  const whole =
    isForScripts(request) && !asksForNews(request) ? withoutNews(compared) : compared.briefing;
  if (notice !== undefined) complain(safe`${notice}`);
  for (const warning of whole.warnings) complain(sayWarning(warning));
  if (whole.articles.length === 0) return refuseEmpty(named);
  if (asksForNews(request) && whole.news === undefined) complain(NOTHING_REMEMBERED);

  const exitCode = await answerFrom(whole, request);
  if (!request.remember || exitCode !== EXIT.done) return exitCode;
  const wrong = remembered.keep({ memory: compared.memory(), place: undefined });
  if (wrong === undefined) return exitCode;
  complain(wrong);
  return EXIT.unwritable;
}

/** The request with the days in its conditions that only the clock tells. */
const withDays = (request: Request): Request => ({
  ...request,
  conditions: withWallDays(request.conditions, today()),
  search: request.search === undefined ? undefined : withWallDays(request.search, today()),
});

const withoutNews = ({ briefing: { news: _unasked, ...briefing } }: Compared): Briefing => briefing;

const NOTHING_REMEMBERED = safe`nothing is remembered of these paths: leave the screen once, or --since a day or a file`;

/** True for the words of a query or condition that ask for what is new. */
const asksForNews = ({ since, conditions, search = '' }: Request): boolean =>
  since !== undefined || /\bis:"?new\b/iu.test(`${conditions} ${search}`);

/**
 * What a page is compared with. What scripts read is not, unless it is asked for: the same articles give them the same bytes,
 * whoever looked at the screen meanwhile.
 */
function earlierFor(
  request: Request,
  remembered: Remembered,
): Earlier | { readonly wrong: string } {
  const { since, remember } = request;
  const known =
    remember || asksForNews(request) || !isForScripts(request) ? remembered.earlier() : {};
  if (since === undefined || since === LAST) return known;
  const baseline = readSince(since, today());
  return 'wrong' in baseline ? baseline : { ...known, baseline };
}

const FOR_SCRIPTS: ReadonlySet<string> = new Set(['json', 'jsonl'] satisfies FormatName[]);

const isForScripts = ({ format = '' }: Request): boolean => FOR_SCRIPTS.has(format);

/** Prints what was asked for of what was read. */
async function answerFrom(whole: Briefing, request: Request): Promise<number> {
  // A terminal that does not know its width says 0.
  const columns = (process.stdout.isTTY && process.stdout.columns) || PIPE_COLUMNS;
  if (request.listStories) return print(renderStories(whole, columns));
  const briefing = oneStory(whole, request.story);
  if (briefing === undefined) return refuse(noSuchStory(whole));
  if (request.search !== undefined) return printHits(briefing, request.search, columns);
  if (request.why !== undefined) return printWhy(whole, briefing, request.why, columns);
  const ids = idsMeeting(briefing, request.conditions);
  if (typeof ids === 'string') return refuse(safe`${ids}`);
  const isNone = ids?.size === 0;
  if (isNone) complain(safe`${sayNoneMet(briefing, request.conditions)}`);
  if (isNone && !isForScripts(request)) return EXIT.nothingLeft;
  const { all, output } = request;
  const asked = narrowed(briefing, ids, request);
  const text = formatFor(request.format).render(asked, {
    columns,
    all,
    short: request.short,
    narrowed: ids && sayNarrowed(briefing, onlyClaims(briefing, ids), request.conditions),
    numbered: whole,
    asksForNews: request.since !== undefined,
  });
  const exitCode =
    output === undefined
      ? await print(text, isForScripts(request) ? 'data' : 'text')
      : writeTo(output, text, whole);
  return isNone && exitCode === EXIT.done ? EXIT.nothingLeft : exitCode;
}

/** The claims that meet the conditions, undefined where there is none; or what is wrong with the conditions. */
const idsMeeting = (
  briefing: Briefing,
  conditions: string,
): ReadonlySet<string> | string | undefined =>
  conditions === '' ? undefined : claimsMeeting(buildSearcher(briefing), conditions);

const sayNarrowed = (whole: Briefing, met: Briefing, conditions: string): string =>
  `Only what meets ${conditions}: ${met.events.length} of ${sayCount(whole.events.length, 'event')}, ${met.quotes.length} of ${sayCount(whole.quotes.length, 'quote')}.`;

const sayNoneMet = ({ events, quotes }: Briefing, conditions: string): string =>
  whyNothing(conditions) ??
  `nothing meets ${conditions}, of ${sayCount(events.length, 'event')} and ${sayCount(quotes.length, 'quote')}`;

/** How many events the data of a short page has. */
const SHORT_DATA = 8;

/** The briefing with what was asked for alone. A short page is cut when it is set: its head is that of the whole. */
function narrowed(
  briefing: Briefing,
  ids: ReadonlySet<string> | undefined,
  request: Request,
): Briefing {
  const met = ids === undefined ? briefing : onlyClaims(briefing, ids);
  const count = request.top ?? (request.short && isForScripts(request) ? SHORT_DATA : undefined);
  return count === undefined ? met : topOf(met, count);
}

/** Writes the file, over one that is there, but never over an article that was read; answers the exit code. */
function writeTo(path: string, text: SafeText, { articles }: Briefing): number {
  const file = resolve(path);
  if (articles.some((article) => resolve(article.path) === file))
    return refuse(safe`${safeName(path)} is one of the articles: name another file`);
  try {
    replaceFile(file, text);
  } catch (error) {
    complain(safe`${safeName(path)} can't be written: ${writingTroubleOf(error)}`);
    return EXIT.unwritable;
  }
  complain(safe`written to ${safeName(path)}`);
  return EXIT.done;
}

const noSuchStory = ({ stories }: Briefing): SafeText =>
  stories.length === 1
    ? safe`these articles tell one story: leave --story out`
    : safe`there are ${stories.length} stories: --list-stories names them`;

async function printHits(briefing: Briefing, query: string, columns: number): Promise<number> {
  const wrong = wrongCondition(query);
  if (wrong !== undefined) return refuse(safe`${whyNothing(query) ?? wrong}`);
  const hits = searchFiltered(buildSearcher(briefing), {
    text: query,
    scope: 'all',
    order: 'rank',
  });
  if (hits.length > 0) return print(renderHits(briefing, hits, columns));
  complain(safe`${whyNothing(query) ?? `nothing matches “${query}”`}`);
  return EXIT.nothingLeft;
}

/** Claims are sought in `briefing`, one story perhaps, and explained by all that was read. */
async function printWhy(
  whole: Briefing,
  briefing: Briefing,
  words: string,
  columns: number,
): Promise<number> {
  const [claim, ...others] = findClaims(briefing, words);
  const trace = claim && traceClaim(whole, claim);
  if (trace === undefined) {
    complain(safe`nothing matches “${words}”`);
    return EXIT.nothingLeft;
  }
  const also = others.map((other) => sayClaim(other, whole));
  return print(renderExplanation(explain(trace, whole), columns, also));
}

// Request → what it asks for: a printed page, the hits of a search, or the screen (loaded only then).
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Request } from './request.js';
import { LIMITS, type Limits } from './intake/limits.js';
import { pathsFromList, readStandardInput } from './intake/read-files.js';
import { complain, EXIT, print, refuse } from './exit.js';
import type { Library } from './library/library.js';
import type { Briefing } from './model/briefing.js';
import { explain, renderExplanation, sayClaim } from './output/explain.js';
import { FORMATS } from './output/formats.js';
import { safe, safeName, type SafeText } from './model/safe-text.js';
import { oneStory } from './model/story.js';
import { renderHits } from './output/hits.js';
import { renderStories } from './output/stories.js';
import { buildSearcher, searchFiltered } from './search/filtered-search.js';
import { findClaims, traceClaim } from './trace-claim.js';
import { sayWarning } from './wording.js';

/** Where the sample articles lie beside the built program. */
const SAMPLE = fileURLToPath(new URL('../articles', import.meta.url));

/** Columns of a page that is not written to a terminal. */
const PIPE_COLUMNS = 80;

/** Reads the articles, gives what was asked for and answers the exit code. */
export async function answer(request: Request): Promise<number> {
  const where = whereToRead(request);
  if (typeof where === 'string') return refuse(safe`${where}`);
  const { paths, notice } = where;
  const toScreen =
    request.format === undefined &&
    request.search === undefined &&
    request.why === undefined &&
    !request.listStories &&
    process.stdout.isTTY &&
    process.env.TERM !== 'dumb';
  if (toScreen) return readOnScreen(paths, request, notice);
  const { composeBriefing } = await import('./compose-briefing.js'); // the screen reads in another thread
  const { stated, limits, follow } = request;
  const stdin = typed(paths, limits);
  const whole = await composeBriefing(paths, { ...stated, limits, follow, stdin });
  if (notice !== undefined) complain(safe`${notice}`);
  for (const warning of whole.warnings) complain(sayWarning(warning));
  if (whole.articles.length === 0) return refuse(safe`no article was read`);

  const columns = process.stdout.isTTY ? process.stdout.columns : PIPE_COLUMNS;
  if (request.listStories) return print(renderStories(whole, columns));
  const briefing = oneStory(whole, request.story);
  if (briefing === undefined) return refuse(noSuchStory(whole));
  if (request.search !== undefined) return printHits(briefing, request.search, columns);
  if (request.why !== undefined) return printWhy(whole, briefing, request.why, columns);
  const format = FORMATS.find(({ flag }) => flag === request.format) ?? FORMATS[0]!;
  return print(format.render(briefing, { columns, all: request.all }));
}

/** Opens the screen at once and reads the articles there. Where none could be read it closes, and says why here. */
async function readOnScreen(
  paths: readonly string[],
  { all, story, stated, limits, follow }: Request,
  notice: string | undefined,
): Promise<number> {
  const stdin = typed(paths, limits);
  const { composeInWorker } = await import('./compose-in-worker.js');
  const making = composeInWorker({ paths, options: { ...stated, limits, follow, stdin }, story });
  let exitCode: number = EXIT.nothingLeft;
  try {
    const [{ runScreen }, { openWorld }] = await Promise.all([
      import('./ui/run.js'),
      import('./deeds.js'),
    ]);
    const world = openWorld({ all });
    try {
      exitCode = await runScreen({ load: making.load, all, notice, world });
    } finally {
      await tellUnkept(world.library);
    }
  } finally {
    await making.end(exitCode);
  }
  const briefing = making.made();
  if (briefing?.articles.length !== 0) return exitCode;
  for (const warning of briefing.warnings) complain(sayWarning(warning));
  return refuse(safe`no article was read`);
}

/** However the screen was left: what was typed and could not be written is not gone without a word. */
async function tellUnkept(library: Library): Promise<void> {
  const { unkept, trouble = 'the notebook is busy' } = await library.close();
  if (unkept.length === 0) return;
  const { sayChange } = await import('./ui/keep.js');
  for (const change of unkept) complain(safe`not kept, ${trouble}: ${sayChange(change)}`);
}

/** What is typed or pasted until Ctrl-D where "-" is a terminal; asked for before the screen takes it. */
function typed(paths: readonly string[], { maxSize }: Limits): Uint8Array | undefined {
  if (!paths.includes('-') || !process.stdin.isTTY) return undefined;
  complain(safe`type or paste an article, then press Enter and Ctrl-D`);
  return readStandardInput(maxSize);
}

const noSuchStory = ({ stories }: Briefing): SafeText =>
  stories.length === 1
    ? safe`these articles tell one story: leave --story out`
    : safe`there are ${stories.length} stories: --list-stories names them`;

/**
 * The paths asked for, those of a list included; without any, ./articles, or the sample that ships with the program and
 * a word about it. What is wrong with the list, where it can't be read.
 */
function whereToRead({
  paths,
  filesFrom,
}: Request): { paths: readonly string[]; notice: string | undefined } | string {
  if (filesFrom !== undefined) {
    try {
      const list = pathsFromList(
        filesFrom === '-'
          ? String(Buffer.from(readStandardInput(LIMITS.maxSize)))
          : readFileSync(filesFrom, 'utf8'),
      );
      return { paths: [...paths, ...list], notice: undefined };
    } catch {
      return `the list ${safeName(filesFrom)} can't be read`;
    }
  }
  if (paths.length > 0) return { paths, notice: undefined };
  if (existsSync('articles')) return { paths: ['articles'], notice: undefined };
  return {
    paths: [relative('', SAMPLE)],
    notice:
      'there is no folder ./articles here, so this is the sample; to read your own: briefing PATH',
  };
}

function printHits(briefing: Briefing, query: string, columns: number): number {
  const hits = searchFiltered(buildSearcher(briefing), {
    text: query,
    scope: 'all',
    order: 'rank',
  });
  if (hits.length > 0) return print(renderHits(briefing, hits, columns));
  complain(safe`nothing matches “${query}”`);
  return EXIT.nothingLeft;
}

/** Claims are sought in `briefing`, one story perhaps, and explained by all that was read. */
function printWhy(whole: Briefing, briefing: Briefing, words: string, columns: number): number {
  const [claim, ...others] = findClaims(briefing, words);
  const trace = claim && traceClaim(whole, claim);
  if (trace === undefined) {
    complain(safe`nothing matches “${words}”`);
    return EXIT.nothingLeft;
  }
  const also = others.map((other) => sayClaim(other, whole));
  return print(renderExplanation(explain(trace, whole), columns, also));
}

// Request → what it asks for: a printed page, the hits of a search, or the screen (loaded only then).
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Request } from './command.js';
import { composeBriefing } from './compose-briefing.js';
import { pathsFromList } from './intake/read-files.js';
import { complain, EXIT, print, refuse } from './exit.js';
import type { Briefing } from './model/briefing.js';
import { FORMATS } from './output/formats.js';
import { briefingOfStory } from './model/story.js';
import { renderHits } from './output/hits.js';
import { renderStories } from './output/stories.js';
import { buildSearcher, searchFiltered } from './search/filtered-search.js';

/** Where the sample articles lie beside the built program. */
const SAMPLE = fileURLToPath(new URL('../articles', import.meta.url));

/** Columns of a page that is not written to a terminal. */
const PIPE_COLUMNS = 80;

/** Reads the articles, gives what was asked for and answers the exit code. */
export async function answer(request: Request): Promise<number> {
  const where = whereToRead(request);
  if (typeof where === 'string') return refuse(where);
  const { paths, notice } = where;
  const toScreen =
    request.format === undefined &&
    request.search === undefined &&
    !request.listStories &&
    process.stdout.isTTY &&
    process.env.TERM !== 'dumb';
  if (toScreen) return readOnScreen(paths, request, notice);
  const whole = await composeBriefing(paths, { ...request.stated, limits: request.limits });
  if (notice !== undefined) complain(notice);
  for (const { path, message } of whole.warnings) complain(`${path}: ${message}`);
  if (whole.articles.length === 0) return refuse('no article was read');

  const columns = process.stdout.isTTY ? process.stdout.columns : PIPE_COLUMNS;
  if (request.listStories) return print(renderStories(whole, columns));
  const briefing = oneStory(whole, request.story);
  if (briefing === undefined) return refuse(noSuchStory(whole));
  if (request.search !== undefined) return printHits(briefing, request.search, columns);
  const format = FORMATS.find(({ flag }) => flag === request.format) ?? FORMATS[0]!;
  return print(format.render(briefing, { columns, all: request.all }));
}

/** Opens the screen at once and reads the articles there. Where none could be read it closes, and says why here. */
async function readOnScreen(
  paths: readonly string[],
  { all, story, stated, limits }: Request,
  notice: string | undefined,
): Promise<number> {
  const [{ runScreen }, { openWorld }, { sayChange }] = await Promise.all([
    import('./ui/run.js'),
    import('./deeds.js'),
    import('./ui/keep.js'),
  ]);
  let briefing: Briefing | undefined;
  const world = openWorld({ all });
  let exitCode: number;
  try {
    exitCode = await runScreen({
      load: async (watch) => {
        const whole = await composeBriefing(paths, { ...stated, limits, watch });
        return (briefing = oneStory(whole, story) ?? whole);
      },
      all,
      notice,
      world,
    });
  } finally {
    // However the screen was left: what was typed and could not be written is not gone without a word.
    const { unkept, trouble = 'the notebook is busy' } = await world.library.close();
    for (const change of unkept) complain(`not kept, ${trouble}: ${sayChange(change)}`);
  }
  if (briefing?.articles.length !== 0) return exitCode;
  for (const { path, message } of briefing.warnings) complain(`${path}: ${message}`);
  return refuse('no article was read');
}

/** The story with that number in the list, or everything when none is asked for; undefined where there is none so far down. */
function oneStory(whole: Briefing, number: number | undefined): Briefing | undefined {
  if (number === undefined) return whole;
  const story = whole.stories[number - 1];
  return story && briefingOfStory(whole, story);
}

const noSuchStory = ({ stories }: Briefing): string =>
  stories.length === 1
    ? 'these articles tell one story: leave --story out'
    : `there are ${stories.length} stories: --list-stories names them`;

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
      const list = pathsFromList(readFileSync(filesFrom === '-' ? 0 : filesFrom, 'utf8'));
      return { paths: [...paths, ...list], notice: undefined };
    } catch {
      return `the list ${filesFrom} can't be read`;
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
  complain(`nothing matches “${query}”`);
  return EXIT.nothingLeft;
}

// Request → what it asks for, on paper or on the screen: only the one that is asked for is loaded.
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Request } from './request.js';
import type { Limits } from '../intake/limits.js';
import { complain, refuse } from './exit.js';
import { safe, safeName } from '../text/printed/safe-text.js';
import { troubleOf } from '../text/trouble.js';
import { webAddress } from '../text/web-address.js';

/** Where the sample articles lie beside the built program. */
const SAMPLE = fileURLToPath(new URL('../articles', import.meta.url));

/** Reads the articles, gives what was asked for and answers the exit code. */
export async function answer(request: Request): Promise<number> {
  const where = await whereToRead(request);
  if (typeof where === 'string') return refuse(safe`${where}`);
  const { paths, notice } = where;
  const asksNothing =
    request.format === undefined &&
    request.search === undefined &&
    request.why === undefined &&
    !request.listStories &&
    !request.short &&
    request.top === undefined &&
    request.conditions === '';
  const toScreen = asksNothing && mayOpen(request);
  if (request.watch) {
    if (!toScreen) return refuse(safe`--watch is for the screen, which opens in a terminal alone`);
    if (!paths.some((path) => path !== '-' && webAddress(path) === undefined))
      return refuse(safe`--watch needs a file or a folder to watch`);
  }
  const stdin = await typed(paths, request.limits);
  // A list is what its paths are known by: they may be others the next time.
  const { filesFrom } = request;
  const named = filesFrom === undefined ? paths : [...request.paths, filesFrom];
  const readable = { paths, named, stdin, notice };
  if (toScreen) {
    const [{ answerOnScreen }, openReader] = await Promise.all([
      import('./screen/answer-on-screen.js'),
      request.accessible === 'never'
        ? import('./screen/open-screen.js').then(({ openScreen }) => openScreen)
        : import('./screen/open-session.js').then(({ openSession }) => openSession),
    ]);
    return answerOnScreen(readable, request, openReader);
  }
  if (asksNothing && isPlainTerminal())
    complain(
      safe`this terminal can't draw the screen: briefing --accessible reads in it line by line`,
    );
  const { answerOnPaper } = await import('./answer-on-paper.js');
  return answerOnPaper(readable, request);
}

/** True where a reader may be opened: a screen in a terminal that can draw one, a session of lines wherever it is typed. */
function mayOpen({ accessible }: Request): boolean {
  if (accessible === 'always') return true;
  return process.stdout.isTTY && (accessible === 'in-terminal' || process.env.TERM !== 'dumb');
}

const isPlainTerminal = (): boolean =>
  process.stdin.isTTY && process.stdout.isTTY && process.env.TERM === 'dumb';

/** What is typed or pasted until Ctrl-D where "-" is a terminal; asked for before the screen takes it. */
async function typed(
  paths: readonly string[],
  { maxSize }: Limits,
): Promise<Uint8Array | undefined> {
  if (!paths.includes('-') || !process.stdin.isTTY) return undefined;
  complain(safe`type or paste an article, then press Enter and Ctrl-D`);
  const { readStandardInput } = await import('../intake/read-files.js');
  return readStandardInput(maxSize);
}

/**
 * The paths asked for, those of a list included; without any, ./articles, or the sample that ships with the program and
 * a word about it. What is wrong with the list, where it can't be read.
 */
async function whereToRead({
  paths,
  filesFrom,
  limits,
}: Request): Promise<{ paths: readonly string[]; notice: string | undefined } | string> {
  if (filesFrom !== undefined) {
    const { readPathList } = await import('../intake/read-files.js');
    try {
      const list = readPathList(filesFrom, limits.maxSize);
      return { paths: [...paths, ...list], notice: undefined };
    } catch (error) {
      return `the list ${safeName(filesFrom)}: ${troubleOf(error)}`;
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

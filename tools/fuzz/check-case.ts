// The files of a case → what the program makes of them, checked: composed as the command does it, from a folder on disk.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { composeBriefing } from '../../source/pipeline.js';
import type { Briefing } from '../../source/model/briefing.js';
import { renderHits } from '../../source/output/hits.js';
import { renderJson } from '../../source/output/json.js';
import { renderStories } from '../../source/output/stories.js';
import { renderText } from '../../source/output/text.js';
import { buildSearcher, searchFiltered } from '../../source/search/filtered-search.js';
import type { FuzzFile } from './cases.js';
import { breachesOf, breachesOfJson, breachesOfOutput, type Breach } from './contract.js';

export type Checked = {
  readonly breaches: readonly Breach[];
  /** How much was found, so that a run can tell that it checked something. */
  readonly found: { readonly articles: number; readonly events: number; readonly quotes: number };
};

/** Seconds of CPU that the files of a case may take; they hold a few thousand characters. */
const MOST_SECONDS = 2;
const COLUMNS = 80;
const QUERY = 'ferry said';

/** Writes the files below `folder`, which holds no file before and after, and checks all that is promised of them. Never throws. */
export async function checkCase(files: readonly FuzzFile[], folder: string): Promise<Checked> {
  const paths = files.map(({ path }) => join(folder, path));
  try {
    for (const [index, { bytes }] of files.entries()) {
      mkdirSync(dirname(paths[index]!), { recursive: true });
      writeFileSync(paths[index]!, bytes);
    }
    return await check(paths);
  } catch (error) {
    return {
      breaches: [{ kind: `throws: ${placeOf(error)}`, detail: String((error as Error).stack) }],
      found: { articles: 0, events: 0, quotes: 0 },
    };
  } finally {
    for (const path of paths) rmSync(path, { force: true });
  }
}

/** What libraries tell the user past the program, straight to stderr, with words of the files in it. */
const warned: string[] = [];
process.on('warning', ({ name, message }) => warned.push(`${name}: ${message}`));
const nextTurn = async (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function check(paths: readonly string[]): Promise<Checked> {
  warned.length = 0;
  const before = process.threadCpuUsage();
  const briefing = await composeBriefing(paths);
  const json = renderJson(briefing);
  const print = renderText(briefing, { columns: COLUMNS, all: true });
  const { user, system } = process.threadCpuUsage(before);
  const seconds = (user + system) / 1e6;
  const order = await orderBreaches(briefing, paths);
  await nextTurn(); // a warning is told on the next
  const told = (isTold: boolean, kind: string, detail: unknown): Breach[] =>
    isTold ? [{ kind, detail: JSON.stringify(detail) }] : [];
  return {
    breaches: [
      ...breachesOf(briefing),
      ...breachesOfJson(json),
      ...breachesOfOutput('json', json),
      ...breachesOfOutput('print', print),
      ...breachesOfOutput('search', hitsOf(briefing)),
      ...breachesOfOutput('stories', renderStories(briefing, COLUMNS)),
      ...told(seconds > MOST_SECONDS, 'takes longer than two seconds', seconds),
      ...told(warned.length > 0, 'a library writes to stderr', warned[0]),
      ...order,
    ],
    found: {
      articles: briefing.articles.length,
      events: briefing.events.length,
      quotes: briefing.quotes.length,
    },
  };
}

/** What comes out otherwise the second time, the files in another order. Where nothing does, it was no accident of once. */
async function orderBreaches(briefing: Briefing, paths: readonly string[]): Promise<Breach[]> {
  const first = renderJson(inOrder(briefing));
  if (renderJson(inOrder(await composeBriefing(paths.toReversed()))) === first) return [];
  const isSame = renderJson(inOrder(await composeBriefing(paths))) === first;
  const kind = isSame ? 'other bytes with the files reversed' : 'other bytes the second time';
  return [{ kind, detail: '' }];
}

const hitsOf = (briefing: Briefing): string =>
  renderHits(
    briefing,
    searchFiltered(buildSearcher(briefing), { text: QUERY, scope: 'all', order: 'rank' }),
    COLUMNS,
  );

/** Warnings are told in the order in which files are read; all else must not follow it. */
const inOrder = (briefing: Briefing): Briefing => ({
  ...briefing,
  warnings: briefing.warnings.toSorted((a, b) =>
    `${a.path}\n${a.message}` < `${b.path}\n${b.message}` ? -1 : 1,
  ),
});

/** "TypeError in pageLines": the same for every case that fails there. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /^ *at (?:async )?(?<name>[\w.<>]+) \(/m.exec(error.stack ?? '')?.groups?.name;
  return `${error.name} in ${place ?? 'unknown'}`;
}

// A share of the seeds → messages about it: each case that breaks a promise, minimised where the kind is new, and the sums.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { caseOf, type FuzzFile } from './cases.js';
import { checkCase } from './check-case.js';
import type { Breach } from './contract.js';
import { minimise } from './minimise.js';

export { caseOf } from './cases.js';

/** The seeds from `first` to below `end`, each `step`-th; the first cell of `now` holds the one at work. */
export type Share = {
  readonly first: number;
  readonly end: number;
  readonly step: number;
  readonly now: Int32Array;
};

export type Message =
  | {
      readonly type: 'breach';
      readonly seed: number;
      readonly breach: Breach;
      readonly files?: readonly FuzzFile[];
    }
  | {
      readonly type: 'done';
      readonly cases: number;
      readonly bytes: number;
      readonly articles: number;
      readonly events: number;
      readonly quotes: number;
      /** Seconds of CPU. */
      readonly seconds: number;
    };

/** Questions that the making small of one failure may ask. */
const MOST_ASKED = 300;

async function work(
  { first, end, step, now }: Share,
  post: (message: Message) => void,
): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'briefing-fuzz-'));
  const folder = join(home, 'case');
  const known = new Set<string>();
  const sum = { cases: 0, bytes: 0, articles: 0, events: 0, quotes: 0 };
  for (let seed = first; seed < end; seed += step) {
    Atomics.store(now, 0, seed);
    const files = caseOf(seed);
    const { breaches, found } = await checkCase(files, folder);
    sum.cases++;
    for (const { bytes } of files) sum.bytes += bytes.length;
    for (const name of ['articles', 'events', 'quotes'] as const) sum[name] += found[name];
    for (const breach of new Map(breaches.map((each) => [each.kind, each])).values()) {
      if (known.has(breach.kind)) {
        post({ type: 'breach', seed, breach });
        continue;
      }
      known.add(breach.kind);
      let smallest = breach;
      const fails = async (smaller: readonly FuzzFile[]): Promise<boolean> => {
        Atomics.add(now, 1, 1);
        const checked = await checkCase(smaller, folder);
        const same = checked.breaches.find(({ kind }) => kind === breach.kind);
        smallest = same ?? smallest;
        return same !== undefined;
      };
      const small = await minimise(files, fails, MOST_ASKED);
      post({ type: 'breach', seed, breach: smallest, files: small });
    }
    Atomics.add(now, 1, 1);
  }
  rmSync(home, { recursive: true, force: true });
  const { user, system } = process.threadCpuUsage();
  post({ type: 'done', ...sum, seconds: (user + system) / 1e6 });
}

if (!isMainThread) {
  const port = parentPort!;
  await work(workerData as Share, (message) => {
    port.postMessage(message);
  });
}

// composeBriefing for the screen: in a thread of its own, so that keys and signals are answered whatever it does.
import { existsSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { joinParts, type Listed } from './briefing-parts.js';
import { once } from '../text/values/memoize.js';
import type { Earlier } from './compare-reading.js';
import type { ComposeOptions } from '../pipeline.js';
import type { Briefing } from '../model/briefing.js';
import type { Claim, Explanation } from '../model/trace.js';
import type { Load, Prepared } from '../ui/app/opening.js';
import type { Progress } from '../ui/state/progress.js';

/** What the thread is given. `story`: the number of the one that is read alone. */
export type Task = {
  readonly paths: readonly string[];
  readonly options: Omit<ComposeOptions, 'watch' | 'beside'>;
  readonly story: number | undefined;
  /** The lists hold every event and quote. */
  readonly all: boolean;
  /** What it is compared with. */
  readonly earlier: Earlier;
  /** Shared by both: see {@link STOP} and {@link TAKEN}. */
  readonly signals: Int32Array<SharedArrayBuffer>;
};

/** Where of the signals stands 1 as long as the reader's wish to stop was not met. */
export const STOP = 0;
/** Where of them stands how many parts of the briefing were read back. */
export const TAKEN = 1;

/** What the thread tells. */
export type ThreadReport =
  | { readonly progress: Progress }
  | { readonly part: Uint8Array }
  | { readonly done: true; readonly memory: string | undefined; readonly came: string }
  | { readonly id: number; readonly explanation: Explanation | undefined };

/** What it is asked once it is done: why something was read as it was. The answer has the same id. */
export type WhyRequest = { readonly id: number; readonly claim: Claim };

const BYTES = 2 * Int32Array.BYTES_PER_ELEMENT;
const A_MEGABYTE = 1_048_576;

/** How long the thread may take to end. One that waits for a disk or unpacks a large file can't be ended at all. */
const END_MS = 50;

/** What the thread answers once it is done. */
type Composed = Prepared & { readonly memory: string | undefined };

/**
 * Nothing is read before `load` asks for it: until then the screen has the processor to itself. `load` tells of the
 * progress and answers the briefing; it rejects where the thread fails. Asked again it reads all anew, in another thread, and
 * the one before is ended once that is done. `made` is the briefing once there is one, `memory` what is to be remembered of
 * it, `why` has the thread explain something of it. `end` is for when the terminal is as it was and all is said: the process
 * ends there, with the exit code, and where it can't be replaced as fast as the threads can be ended.
 * @param earlierOf what the first reading is compared with, asked when it begins
 */
export function composeInWorker(
  task: Omit<Task, 'signals' | 'earlier'>,
  earlierOf: () => Earlier = () => ({}),
): {
  readonly load: Load;
  readonly made: () => Briefing | undefined;
  readonly memory: () => string | undefined;
  readonly why: (whole: Briefing, claim: Claim) => Promise<Explanation | undefined>;
  readonly end: (exitCode: number) => Promise<void>;
} {
  let worker: Worker | undefined;
  const started = new Set<Worker>();
  const earlier = once(earlierOf);
  let made: Composed | undefined;
  let lastId = 0;
  return {
    load: (tell) => {
      const signals = new Int32Array(new SharedArrayBuffer(BYTES));
      const reading = startWorker({
        ...task,
        earlier: { ...earlier(), previous: made?.memory },
        signals,
      });
      started.add(reading);
      const before = worker;
      worker ??= reading;
      if (!before) process.on('exit', endAtOnce); // a crash waits for no thread
      const finish = (ended: Worker | undefined): void => {
        if (!ended) return;
        started.delete(ended);
        void ended.terminate();
      };
      const prepared = received(reading, signals, tell);
      prepared.then(
        (composed) => {
          if (before && composed.briefing.articles.length === 0) {
            finish(reading); // what was read before stays
            return;
          }
          made = composed;
          worker = reading;
          finish(before);
        },
        () => {
          if (before) finish(reading); // the screen says so
        },
      );
      return {
        prepared,
        stop: () => {
          Atomics.store(signals, STOP, 1);
        },
      };
    },
    made: () => made?.briefing,
    memory: () => made?.memory,
    why: async (_whole, claim) => worker && explainedBy(worker, { id: ++lastId, claim }),
    end: async (exitCode) => {
      if (!worker) return;
      flushCompileCache();
      replaceProcess(exitCode);
      const ended = Promise.all([...started].map((one) => one.terminate())).then(() => true);
      const isEnded = await Promise.race([ended, pause(END_MS, false, { ref: false })]);
      if (!isEnded) endAtOnce(exitCode);
      process.off('exit', endAtOnce);
    },
  };
}

/** The thread's answer. Rejects where the thread ends before, or did long ago. */
function explainedBy(worker: Worker, asked: WhyRequest): Promise<Explanation | undefined> {
  return new Promise((resolve, reject) => {
    const listen = (report: ThreadReport): void => {
      if (!('id' in report) || report.id !== asked.id) return;
      worker.off('message', listen);
      worker.off('exit', end);
      resolve(report.explanation);
    };
    const end = (): void => {
      reject(new Error(ENDED));
    };
    if (worker.threadId < 0) {
      end();
      return;
    }
    worker.on('message', listen);
    worker.on('exit', end);
    worker.postMessage(asked);
  });
}

const ENDED = 'the thread that reads the articles ended early';

const startWorker = (task: Task): Worker =>
  new Worker(new URL('./briefing-worker.js', import.meta.url), {
    workerData: task,
    // what it may say would be written over the screen
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: getHeapStatistics().heap_size_limit / A_MEGABYTE },
  });

/** What the thread tells, put together. */
function received(
  worker: Worker,
  signals: Task['signals'],
  show: (progress: Progress) => void,
): Promise<Composed> {
  const { add, whole } = joinParts();
  return new Promise((resolve, reject) => {
    worker.on('message', (report: ThreadReport) => {
      if ('progress' in report) show(report.progress);
      else if ('done' in report) {
        const { memory, came } = report;
        resolve({ ...preparedFrom(whole()), memory, came });
      } else if ('part' in report) {
        add(report.part);
        // Only once keys and signals had their turn.
        setImmediate(() => {
          Atomics.add(signals, TAKEN, 1);
          Atomics.notify(signals, TAKEN);
        });
      }
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      reject(new Error(ENDED)); // of no effect where it was done
    });
  });
}

const preparedFrom = ({
  listedEvents,
  listedQuotes,
  daysOfQuotes,
  toldFirst,
  ...briefing
}: Listed): Prepared => ({
  briefing,
  lists: { listedEvents, listedQuotes, daysOfQuotes, toldFirst },
});

const SHELL = '/bin/sh';

/**
 * Ends the process by putting another in its place, which does nothing but exit: the system takes back the memory of all
 * threads at once, where Node would go through it piece by piece, and none is waited for. Comes back only where Node or
 * the system can't do that.
 */
function replaceProcess(exitCode: number): void {
  const { execve } = process as { readonly execve?: NodeJS.Process['execve'] };
  if (execve && existsSync(SHELL)) execve(SHELL, [SHELL, '-c', `exit ${exitCode}`], {});
}

/** Ends the process though a thread of it hangs in the system, for which an exit would wait: by force, where it can't be replaced. */
function endAtOnce(exitCode: number): void {
  replaceProcess(exitCode);
  process.kill(process.pid, 'SIGKILL');
}

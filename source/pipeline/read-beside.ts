// Many articles → what is found in some of them by threads beside this one, which reads the others meanwhile.
import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Briefed, Reader } from '../pipeline.js';
import type { Article } from '../model/article.js';

/** So many threads at most read beside this one: each has a heap of its own. */
const MOST_THREADS = 3;
/** A thread takes as long to start, and to become fast, as so many characters take to be read. */
const LEAST_TEXT = 400_000;
/** So many articles a thread is given at a time; the next ones lie ready while it reads them. */
const AT_A_TIME = 4;
const LAID_READY = 2;

const A_MEGABYTE = 1_048_576;

/** What a thread was given and did not answer yet, the first first. */
type Helper = { readonly worker: Worker; readonly given: (readonly number[])[] };

/**
 * Reads articles of a large set beside the caller, who asks for one after the other: threads are given the last ones, as many as they get
 * through, until both meet. What is printed twice is left to the caller, who finds it once. Of a thread that fails the caller reads what it was given.
 */
export function readBeside(articles: readonly Article[]): Reader {
  const text = articles.reduce((sum, { body }) => sum + body.length, 0);
  const count = Math.min(
    MOST_THREADS,
    availableParallelism() - 1,
    Math.floor(text / LEAST_TEXT) - 1,
  );
  return count < 1 ? NOBODY : startReading(articles, count);
}

const NOBODY: Reader = { take: () => Promise.resolve(undefined), end: () => undefined };

function startReading(articles: readonly Article[], count: number): Reader {
  const free = printedOnce(articles);
  const found = new Map<number, Briefed>();
  const answers = new Map<number, PromiseWithResolvers<undefined>>();
  const helpers = new Set<Helper>();

  const give = (helper: Helper): void => {
    while (helper.given.length < LAID_READY) {
      const places = free.splice(-AT_A_TIME);
      if (places.length === 0) return;
      const answer = Promise.withResolvers<undefined>();
      for (const place of places) answers.set(place, answer);
      helper.given.push(places);
      helper.worker.postMessage(places.map((place) => articles[place]));
    }
  };
  const settle = (places: readonly number[], read: readonly Briefed[] = []): void => {
    for (const [at, place] of places.entries()) {
      const one = read[at];
      const article = articles[place];
      if (one !== undefined && article !== undefined) found.set(place, inPlace(one, article));
      answers.get(place)?.resolve(undefined);
      answers.delete(place);
    }
  };
  const start = (): void => {
    const helper: Helper = { worker: startWorker(), given: [] };
    helpers.add(helper);
    helper.worker.on('message', (read: readonly Briefed[]) => {
      const places = helper.given.shift();
      give(helper);
      if (places !== undefined) settle(places, read);
    });
    const leave = (): void => {
      helpers.delete(helper);
      for (const places of helper.given.splice(0)) settle(places);
    };
    helper.worker.on('error', leave);
    helper.worker.on('exit', leave);
    give(helper);
  };
  while (helpers.size < count) start();
  return {
    take: async (place) => {
      await nextTurn(); // what the threads answered is heard
      if (free[0] === place) free.shift();
      await answers.get(place)?.promise;
      const one = found.get(place);
      found.delete(place);
      return one;
    },
    end: () => {
      for (const { worker } of helpers) void worker.terminate();
    },
  };
}

/** The places of articles whose text no other has, in their order. */
function printedOnce(articles: readonly Article[]): number[] {
  const byText = Map.groupBy(articles.keys(), (place) => articles[place]?.body);
  return [...byText.values()].filter((places) => places.length === 1).flat();
}

/** What another thread found, as found in the article that this thread holds. */
const inPlace = ({ briefing, warning }: Briefed, article: Article): Briefed => ({
  warning,
  briefing: briefing && {
    ...briefing,
    articles: briefing.articles.map((read) => ({ ...read, ...article })),
  },
});

const startWorker = (): Worker =>
  new Worker(new URL('./reading-worker.js', import.meta.url), {
    // what it may say would be written over the screen
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: getHeapStatistics().heap_size_limit / A_MEGABYTE },
  });

// npm run bench: how fast articles are analysed on one core once the program is warm: dates with events, names with
// quotes; of the sample, and of made-up articles, which say more in less text. A word that is read for one finder is read
// for all, so the document and words stand apart. One article after the other, as the program does it.
import { readdirSync, readFileSync } from 'node:fs';
import { makeCorpus } from './corpus.js';
import { loadSource } from '../build/load-source.js';

/** So much text is read of each kind. */
const MEGABYTES = 20;

const rooms = await loadSource(`
  export { readArticles } from './source/intake/read-articles.ts';
  export { languageOf } from './source/languages/registry.ts';
  export { wordsOf } from './source/extract/words.ts';
  export { findNames } from './source/extract/names/find-names.ts';
  export { readPassages } from './source/extract/passages/passages.ts';
  export { chainsOf, readCoreference } from './source/extract/coreference/read-coreference.ts';
  export { findQuotes } from './source/extract/quotes/find-quotes.ts';
  export { findDates } from './source/extract/dates/find-dates.ts';
  export { findEvents } from './source/extract/events/find-events.ts';
`);

const sample = readdirSync('articles').map((name) => ({
  path: name,
  bytes: readFileSync(`articles/${name}`),
}));
const { articles: made } = makeCorpus({ seed: 11, stories: 20, outlets: 10 });
const madeUp = made.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));

console.log('\nAnalysis, warm, the fastest of several runs\n');
await measure('made-up articles', madeUp);
await measure('the sample', sample);

/**
 * @param {string} name
 * @param {readonly { path: string, bytes: Uint8Array }[]} files
 */
async function measure(name, files) {
  const { articles } = await rooms.readArticles(files);
  let kilobytes = 0;
  for (const { body } of articles) kilobytes += Buffer.byteLength(body) / 1000;
  /** @type {Map<string, number>} the least milliseconds of each part */
  const least = new Map();
  for (let run = 0; run < (1000 * MEGABYTES) / kilobytes; run++)
    for (const [part, ms] of timeAll(articles))
      least.set(part, Math.min(least.get(part) ?? Infinity, ms));
  for (const [part, ms] of least)
    console.log(
      `${`${name} (${articles.length}): ${part}`.padEnd(46)} ${(kilobytes / ms).toFixed(1).padStart(6)} MB/s`,
    );
}

/** The milliseconds that each part of the analysis takes for all articles. */
function timeAll(articles) {
  /** @type {Map<string, number>} */
  const spent = new Map();
  /**
   * @template T
   * @param {string} part
   * @param {() => T} work
   */
  const timed = (part, work) => {
    const before = performance.now();
    const result = work();
    spent.set(part, (spent.get(part) ?? 0) + performance.now() - before);
    return result;
  };
  for (const article of articles) {
    // what is remembered of a reading goes with it: each run reads all anew
    const reading = timed('document and words', () => {
      const fresh = { article, language: rooms.languageOf(article.language) };
      rooms.wordsOf(fresh);
      return fresh;
    });
    const told = timed('names and quotes', () => {
      const names = rooms.findNames(reading);
      const passages = rooms.readPassages(reading, names);
      const coreference = rooms.readCoreference(reading, passages, names);
      const quotes = rooms.findQuotes(reading, passages, coreference);
      return { names: rooms.chainsOf(names, coreference), quotes };
    });
    timed('dates and events', () =>
      rooms.findEvents(reading, { ...told, dates: rooms.findDates(reading) }),
    );
  }
  return spent;
}

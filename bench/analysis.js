// npm run bench: how fast articles are analysed on one core once the program is warm: dates with events, names with
// quotes. The articles are made up; a word that is read for one finder is read for all, so sentences and words stand apart.
import { makeCorpus } from './corpus.js';
import { loadSource } from './load-source.js';

const RUNS = 25;

const rooms = await loadSource(`
  export { readArticles } from './source/intake/read-articles.ts';
  export { languageOf } from './source/languages/language.ts';
  export { splitSentences } from './source/analysis/sentences.ts';
  export { wordsOf } from './source/analysis/words.ts';
  export { findNames } from './source/analysis/names/find-names.ts';
  export { findQuotes, readScene } from './source/analysis/quotes/find-quotes.ts';
  export { withStandIns } from './source/analysis/quotes/cast.ts';
  export { findDates } from './source/analysis/dates/find-dates.ts';
  export { findEvents } from './source/analysis/events/find-events.ts';
`);

const { articles: made } = makeCorpus({ seed: 11, stories: 100, outlets: 10 });
const { articles } = await rooms.readArticles(
  made.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })),
);
const kilobytes =
  articles.reduce((/** @type {number} */ sum, { body }) => sum + Buffer.byteLength(body), 0) / 1000;

/** @type {Map<string, number>} the least milliseconds of processor time of each part */
const least = new Map();

/**
 * @template T
 * @param {string} part
 * @param {() => T} work
 */
function timed(part, work) {
  const before = process.cpuUsage();
  const result = work();
  const spent = process.cpuUsage(before).user / 1000;
  least.set(part, Math.min(least.get(part) ?? Infinity, spent));
  return result;
}

for (let run = 0; run < RUNS; run++) {
  // what is remembered of a reading goes with it: each run reads all anew
  const readings = timed('sentences and words', () =>
    articles.map((article) => {
      const language = rooms.languageOf(article.language);
      const sentences = rooms.splitSentences(article.body, article.paragraphs, language.sentences);
      const reading = { article, sentences, language };
      rooms.wordsOf(reading);
      return reading;
    }),
  );
  const told = timed('names and quotes', () =>
    readings.map((reading) => {
      const names = rooms.findNames(reading);
      const scene = rooms.readScene(reading, names);
      const quotes = rooms.findQuotes(reading, scene);
      return { names: rooms.withStandIns(names, scene.cast), quotes };
    }),
  );
  timed('dates and events', () =>
    readings.map((reading, at) =>
      rooms.findEvents(reading, { ...told[at], dates: rooms.findDates(reading) }),
    ),
  );
}

console.log('\nAnalysis, warm, least processor time of several runs\n');
for (const [part, spent] of least)
  console.log(
    `${`${part}, ${articles.length} articles`.padEnd(38)} ${(kilobytes / spent).toFixed(1).padStart(7)} MB/s`,
  );

// What merging costs as a set grows: the same made-up corpus in several sizes, each part of the way timed by itself.
//   node tools/bench/merge-cost.js [articles …]
import { makeCorpus } from './corpus.js';
import { loadSource } from '../build/load-source.js';

const sizes = process.argv.slice(2).map(Number);
const OUTLETS = 12;

const { readArticles, analyseArticle, mergeBriefings, buildIndex, search } = await loadSource(`
  export { readArticles } from './source/intake/read-articles.ts';
  export { extractArticle as analyseArticle } from './source/extract/extract-article.ts';
  export { mergeBriefings } from './source/merge/merge-briefings.ts';
  export { buildIndex, search } from './source/search/search.ts';
`);

console.log(
  'articles   intake analysis    merge    index   search   MB once merged   ms of merging per article',
);
for (const size of sizes.length > 0 ? sizes : [1000, 2000, 4000]) {
  const { articles: made } = makeCorpus({
    seed: 7,
    stories: Math.round(size / OUTLETS),
    outlets: OUTLETS,
  });
  const files = made.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
  const [intake, { articles }] = await timed(() => readArticles(files));
  const [analysis, briefings] = await timed(() => articles.map(analyseArticle));
  const [merge, briefing] = await timed(() => mergeBriefings(briefings));
  const megabytes = process.memoryUsage().rss / 1e6;
  const [indexing, index] = await timed(() => buildIndex(briefing));
  const [searching] = await timed(() => search(index, 'warehouse fire'));
  const row = [articles.length, intake, analysis, merge, indexing, searching, megabytes];
  console.log(
    row.map((value) => value.toFixed(0).padStart(8)).join(' '),
    (merge / articles.length).toFixed(2).padStart(10),
  );
}

async function timed(work) {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

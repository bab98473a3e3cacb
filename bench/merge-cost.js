// What merging costs as a set grows: the same made-up corpus in several sizes, each part of the way timed by itself.
//   node bench/merge-cost.js [articles …]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { makeCorpus } from './corpus.js';

const sizes = process.argv.slice(2).map(Number);
const OUTLETS = 12;

const folder = mkdtempSync(join(tmpdir(), 'briefing-merge-'));
const bundle = join(folder, 'rooms.mjs');
await build({
  stdin: {
    contents: `
      export { readArticles } from './source/intake/read-articles.ts';
      export { analyseArticle } from './source/analysis/analyse-article.ts';
      export { mergeBriefings } from './source/merge/merge-briefings.ts';
      export { buildIndex, search } from './source/search/search.ts';
    `,
    resolveDir: process.cwd(),
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
  logLevel: 'error',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
});
const { readArticles, analyseArticle, mergeBriefings, buildIndex, search } = await import(
  pathToFileURL(bundle).href
);
rmSync(folder, { recursive: true });

console.log(
  'articles   intake analysis    merge    index   search   MB   ms of merging per article',
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
  const [indexing, index] = await timed(() => buildIndex(briefing));
  const [searching] = await timed(() => search(index, 'warehouse fire'));
  const megabytes = process.memoryUsage().rss / 1e6;
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

// A thread that reads articles for another one: a few of them at a time → what was found in each, in their order.
import { parentPort } from 'node:worker_threads';
import { extractArticle } from '../extract/extract-article.js';
import type { Article } from '../model/article.js';
import { briefOn } from '../pipeline.js';

parentPort?.on('message', (articles: readonly Article[]) => {
  parentPort?.postMessage(articles.map((article) => briefOn(article, extractArticle)));
});

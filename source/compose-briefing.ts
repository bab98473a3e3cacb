// The whole pipeline on one page: paths → files → articles → a briefing of each → one briefing.
import { analyseArticle } from './analysis/analyse-article.js';
import { readArticles } from './intake/read-articles.js';
import { readFiles } from './intake/read-files.js';
import { mergeBriefings } from './merge/merge-briefings.js';
import type { Briefing } from './model/briefing.js';

/** Reads every article below `paths` and briefs on them. What could not be read stands in `warnings`. */
export async function composeBriefing(paths: readonly string[]): Promise<Briefing> {
  const { files, warnings: unread } = readFiles(paths);
  const { articles, warnings: unused } = await readArticles(files);
  const briefing = mergeBriefings(articles.map((article) => analyseArticle(article)));
  return { ...briefing, warnings: [...unread, ...unused, ...briefing.warnings] };
}

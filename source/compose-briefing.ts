// The whole pipeline on one page: paths → files → articles → a briefing of each → one briefing.
import { makeAnalyser } from './analysis/analyse-copies.js';
import { readArticles, type ArticleOptions } from './intake/read-articles.js';
import { readFiles } from './intake/read-files.js';
import { mergeInSteps } from './merge/merge-briefings.js';
import type { Briefing } from './model/briefing.js';
import type { Watch } from './model/step.js';

/** What the user states of all articles ({@link ArticleOptions}), and who watches. */
export type ComposeOptions = Omit<ArticleOptions, 'onRead' | 'onStep'> & { readonly watch?: Watch };

/**
 * Reads every article below `paths` and briefs on them. What could not be read stands in `warnings`. A watch may stop
 * it: the briefing is then one of the files read or the articles analysed so far, and says so.
 */
export async function composeBriefing(
  paths: readonly string[],
  { watch, ...stated }: ComposeOptions = {},
): Promise<Briefing> {
  const { files, warnings: unread } = readFiles(paths, stated.limits);
  const { articles, warnings: unused } = await readArticles(files, {
    ...stated,
    onRead: async (read, trouble) =>
      (await watch?.({ read, trouble, count: files.length })) ?? true,
    onStep: async () => watch?.({ joining: true }),
  });
  const briefings: Briefing[] = [];
  const analyse = makeAnalyser(articles);
  for (const article of articles) {
    const done = analyse(article);
    briefings.push(done);
    if (watch && !(await watch({ briefed: done, count: articles.length }))) break;
  }
  const left = articles.length - briefings.length;
  const stopped =
    left === 0
      ? []
      : [{ path: articles[briefings.length]!.path, message: `stopped here: ${left} not analysed` }];
  const merging = mergeInSteps(briefings);
  let step = merging.next();
  while (step.done !== true) {
    await watch?.({ joining: true });
    step = merging.next();
  }
  const briefing = step.value;
  return { ...briefing, warnings: [...unread, ...unused, ...stopped, ...briefing.warnings] };
}

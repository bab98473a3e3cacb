// Hits of a search → lines: type, date, outlet and file:line, then the words.
import { wrapIndented } from '../layout.js';
import type { Briefing } from '../model/briefing.js';
import { outletName } from '../model/outlet.js';
import { placeInFile } from '../model/place-in-file.js';
import { articlesById } from '../model/selection.js';
import type { Hit } from '../search/search.js';
import { sayHitDate } from '../wording.js';

/** Two or more lines for each hit, best first, apart by a blank line; an empty string where there is no hit. */
export function renderHits(briefing: Briefing, hits: readonly Hit[], columns: number): string {
  const articles = articlesById(briefing);
  return hits
    .map((hit) => {
      const article = articles.get(hit.articleId);
      const date = sayHitDate(hit.date);
      const head = [
        hit.kind,
        ...(date === '' ? ['undated'] : [date]),
        ...(article
          ? [outletName(article), `${article.path}:${placeInFile(article, hit.at.start)}`]
          : []),
      ];
      return [head.join(' · '), ...wrapIndented(hit.text, columns, '  ')].join('\n') + '\n';
    })
    .join('\n');
}

// Hits of a search → lines: type, date, outlet and file:line, then the words.
import { wrapIndented } from '../text/printed/wrap.js';
import type { Briefing } from '../model/briefing.js';
import { outletName } from '../model/outlet.js';
import { safeLines, type SafeText } from '../text/printed/safe-text.js';
import { articlesById } from '../select/lookups.js';
import { NEW_MARK, newIds } from '../select/news/say-news.js';
import type { Hit } from '../search/search.js';
import { sayCount, sayHitDate, sayHitKind, sayPlace } from '../select/wording.js';

/** Two or more lines for each hit, best first, apart by a blank line; empty where there is no hit. */
export function renderHits(briefing: Briefing, hits: readonly Hit[], columns: number): SafeText {
  const articles = articlesById(briefing);
  const news = newIds(briefing);
  return safeLines(
    hits.flatMap((hit, index) => {
      const article = articles.get(hit.articleId);
      const date = sayHitDate(hit);
      const head = [
        ...(hit.by === undefined ? [] : [hit.by]),
        hit.kind === 'sentence' ? hit.kind : sayHitKind(hit),
        ...(date === '' ? ['undated'] : [date]),
        ...(article ? [outletName(article), sayPlace(article, hit.at.start)] : []),
        ...tellersOf(hit),
      ];
      return [
        ...(index === 0 ? [] : ['']),
        (news.has(hit.id ?? '') ? `${NEW_MARK} ` : '') + head.join(' · '),
        ...wrapIndented(hit.isDirect ? `“${hit.text}”` : hit.text, columns, '  '),
      ];
    }),
  );
}

/** "told by 3 articles", where more than one does. */
function tellersOf({ sightings }: Hit): string[] {
  const count = new Set(sightings.map(({ articleId }) => articleId)).size;
  return count > 1 ? [`in ${sayCount(count, 'article')}`] : [];
}

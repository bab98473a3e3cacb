// The one mark that stands before an event: what a reader must know of it first.
import type { Event } from '../../../model/briefing.js';
import { outletName } from '../../../model/outlet.js';
import { disputesOf } from '../../../select/differences.js';
import { STATUS_MARKS } from '../../../select/wording.js';
import type { ViewModel } from '../../state/selectors/view-model.js';

/** Several outlets print it, all from one source. */
export const SOLE_MARK = '◦';

/**
 * "!" where the sources differ (a toll that rose from one day to the next is none), else the mark of its status, else "◦" where several outlets have it from one source. That one
 * outlet alone tells it the strip beside it says.
 */
export function eventMark({ articles }: ViewModel, event: Event): string {
  const { status, sourceGroups, occurrences } = event;
  if (disputesOf(event, articles).length > 0) return '!';
  if (status !== 'happened') return STATUS_MARKS[status].mark;
  if (sourceGroups > 1) return ' ';
  const outlets = new Set(
    occurrences.flatMap(({ articleId }) => {
      const article = articles.get(articleId);
      return article ? [outletName(article)] : [];
    }),
  );
  return outlets.size > 1 ? SOLE_MARK : ' ';
}

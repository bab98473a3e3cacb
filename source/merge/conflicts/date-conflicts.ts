// An event → the days that its sources disagree about.
import type { Conflict, Event, EventDate } from '../../model/briefing.js';
import { contradict, isStated, lengthOf } from '../../calendar/date-agreement.js';

/**
 * The days that articles state for one event, where two of them cannot both be right. A week or a month contradicts no day in it,
 * a guessed day contradicts nothing. Undefined where all agree.
 */
export function dateConflict({ occurrences }: Event): Conflict | undefined {
  if (occurrences.length < 2) return undefined;
  const days = new Map<string, { date: EventDate; articleIds: Set<string> }>();
  for (const { date, articleId } of occurrences) {
    if (date === undefined || !isStated(date) || lengthOf(date) > 1) continue;
    const day = days.get(date.start) ?? { date, articleIds: new Set() };
    days.set(date.start, day);
    day.articleIds.add(articleId);
  }
  const dates = [...days.values()];
  if (!dates.some((a) => dates.some((b) => contradict(a.date, b.date)))) return undefined;
  return {
    kind: 'date',
    values: [...days].map(([value, { articleIds }]) => ({ value, articleIds: [...articleIds] })),
  };
}

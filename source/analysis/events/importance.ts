// How much an event of one article matters before other articles are known. The merge weighs it again over the set.
import type { EventDate, EventStatus } from '../../model/briefing.js';
import type { Manner } from './telling.js';

export type Signs = {
  readonly date: EventDate | undefined;
  readonly status: EventStatus;
  readonly lead: boolean;
  readonly occurrences: number;
  readonly manner: Manner;
};

/** Higher is more important; between about 0 and 4. A dated deed of the lead stands highest. */
export function importanceOf({ date, status, lead, occurrences, manner }: Signs): number {
  let score = 1;
  if (date === undefined) score -= 0.7;
  else if (date.certainty === 'inferred') score -= 0.5;
  else
    score +=
      date.precision === 'day' || date.precision === 'time'
        ? 1
        : date.precision === 'week'
          ? 0.8
          : 0.4;
  if (lead) score += 0.3;
  if (manner === 'saying') score -= 0.4;
  if (status === 'planned') score -= 0.2;
  if (status === 'conditional') score -= 0.6;
  if (status === 'background') score -= 0.8;
  score += 0.3 * Math.min(occurrences - 1, 3);
  return Math.round(Math.max(score, 0) * 100) / 100;
}

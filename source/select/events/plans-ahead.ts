// Events of a story → the plans that lay ahead on the last day of print: what is to come, though an editor keeps few lines like it.
import { dayNumber } from '../../calendar/civil-days.js';
import type { Event, Precision } from '../../model/briefing.js';
import { fold, WORD } from '../../text/fold.js';
import { sightOfLine } from '../../model/sight-of-line.js';
import { SUBJECT_TOLD_BEFORE } from '../../model/told-before.js';
import type { Articles } from '../lookups.js';
import type { DaysTold } from './days-told.js';

/** So many plans of a page lie ahead, those among its other lines counted. */
export const MOST_PLANS = 3;

/** What lies further ahead is no news: "in 2060". */
const DAYS_AHEAD = 400;

/** A line of more words tells something else, and the plan in passing. */
const MOST_WORDS = 25;

/** Days that one can wait for: "on June 20", "in September"; near misses: "next year", "in the autumn". */
const FINE: ReadonlySet<Precision> = new Set(['time', 'day', 'weekend', 'week', 'month']);

/** A plan for a printed day, of whatever precision, that had not come on the last day of print. */
export const isAhead = ({ date, status }: Event, told: DaysTold): boolean =>
  status === 'planned' &&
  date !== undefined &&
  told !== undefined &&
  dayNumber(date.end) >= told.last &&
  dayNumber(date.start) - told.last <= DAYS_AHEAD;

/** "Deliveries begin in September", whatever speaks against its line; near misses: today, next year, a day that is guessed, a long line. */
export const isPlanToCome = (event: Event, told: DaysTold): boolean =>
  isAhead(event, told) &&
  event.date !== undefined &&
  told !== undefined &&
  event.date.certainty !== 'inferred' &&
  FINE.has(event.date.precision) &&
  dayNumber(event.date.start) > told.last &&
  event.summary.split(' ').length <= MOST_WORDS;

/** True where the subject of a plan was told of before, and a listed line tells of it: the page says what "the inquiry" is. */
export function isToldOfAbove(event: Event, listed: readonly Event[], articles: Articles): boolean {
  if (event.lineFault !== SUBJECT_TOLD_BEFORE) return false;
  const sight = sightOfLine(event);
  const { start = 0, end = 0 } = sight?.subject ?? {};
  const subject: readonly string[] =
    fold(articles.get(event.summaryRange.articleId)?.body.slice(start, end) ?? '').match(WORD) ??
    [];
  const noun = subject.at(-1);
  return (
    noun !== undefined &&
    listed.some(({ summary }) =>
      ` ${(fold(summary).match(WORD) ?? []).join(' ')} `.includes(` ${noun} `),
    )
  );
}

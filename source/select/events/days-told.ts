// Articles of a story → the days on which it was told; whether an event is of the story, before it, or ahead.
import { dayNumber } from '../../calendar/civil-days.js';
import type { BriefedArticle, Event } from '../../model/briefing.js';

/** The first and the last day on which a story was told; undefined where no article has a day. */
export type DaysTold = { readonly first: number; readonly last: number } | undefined;

/** The first and the last day on which articles were published. */
export function daysTold(articles: readonly BriefedArticle[]): DaysTold {
  const days = articles.flatMap(({ publishedAt }) =>
    publishedAt === undefined ? [] : [dayNumber(publishedAt.slice(0, 10))],
  );
  return days.length === 0
    ? undefined
    : { first: days.reduce((a, b) => Math.min(a, b)), last: days.reduce((a, b) => Math.max(a, b)) };
}

/** What a story is told of for so long before its first article, and for so long after its last. */
const DAYS_BEFORE = 21;
const DAYS_AFTER = 60;
/** So long before it is history. */
const DAYS_OF_HISTORY = 400;
/** What happened so many days before the first article was published is background. */
const BACKGROUND_DAYS = 31;

/** Its day is history to the story: "The bank failed in 2009". */
export const isLongPast = ({ date }: Event, told: DaysTold): boolean =>
  date !== undefined && told !== undefined && dayNumber(date.end) < told.first - DAYS_OF_HISTORY;

/** Its day is one of those that the story is told of. */
export const isOfTheStory = ({ date }: Event, told: DaysTold): boolean =>
  date !== undefined &&
  told !== undefined &&
  dayNumber(date.end) >= told.first - DAYS_BEFORE &&
  dayNumber(date.start) <= told.last + DAYS_AFTER;

/** Older than the story: "the armistice of 1953". Nothing is, where no article has a day. */
export const isBackground = ({ date, status }: Event, told: DaysTold): boolean =>
  date !== undefined &&
  status !== 'planned' &&
  told !== undefined &&
  dayNumber(date.end) < told.first - BACKGROUND_DAYS;

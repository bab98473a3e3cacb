// Events and articles → from when to when a story lasts.
import { dayNumber } from '../calendar/civil-days.js';
import type { Briefing } from '../model/briefing.js';

/** An event of less importance says nothing of how long a story lasted. */
const WEIGHTY = 0.25;

/**
 * First and last day of what the events of weight tell of the story; undefined where they tell no day of it. It lasts from the first
 * article to the last, and back and on from there until a silence longer than that: beyond lies its history, or a far plan.
 */
export function spanOfEvents(briefing: Pick<Briefing, 'events' | 'articles'>): Briefing['span'] {
  const dates = briefing.events
    .filter(({ importance }) => importance >= WEIGHTY)
    .flatMap(({ date }) => date ?? [])
    .filter(({ start, end }) => dayNumber(end) - dayNumber(start) < LONGEST_DATE);
  const published = briefing.articles
    .flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? [])
    .sort();
  const starts = dates.map(({ start }) => start).sort();
  const ends = dates.map(({ end }) => end).sort();
  const first = published[0] ?? starts[0];
  const last = published.at(-1) ?? ends.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const silence = Math.max(LEAST_SILENCE, dayNumber(last) - dayNumber(first));
  const isNext = (a: string, b: string): boolean => a < b && dayNumber(b) - dayNumber(a) <= silence;
  const from = starts.reduceRight((reached, day) => (isNext(day, reached) ? day : reached), first);
  const to = ends.reduce((reached, day) => (isNext(reached, day) ? day : reached), last);
  const start = starts.find((day) => day >= from);
  const end = ends.findLast((day) => day <= to);
  return start === undefined || end === undefined || start > end ? undefined : { start, end };
}

/** A month at most: what happened "in 1998" says nothing of the days that a story lasted. */
const LONGEST_DATE = 31;
/** A story of a few days may speak of the weeks around it. */
const LEAST_SILENCE = 62;

// Which events a reader is shown first. Screen and print ask the same question and get the same list.
import type { Briefing, Event } from './briefing.js';
import { dayNumber } from './days.js';

/** An event of at least this importance is shown without being asked for, as long as the list can still be read. */
const IMPORTANCE_THRESHOLD = 0.25;

/** How many events a list may hold that is read and not searched: 29 of 5 articles, 60 of 100, 146 of 1,000. */
const readableCount = (articles: number): number => Math.round(20 + 4 * Math.sqrt(articles));

/** The events to show: the dated ones that matter most, or with `all` every one. They keep the order of the briefing. */
export function mainEvents(
  { events, articles }: Pick<Briefing, 'events' | 'articles'>,
  { all = false }: { readonly all?: boolean } = {},
): readonly Event[] {
  if (all) return events;
  const important = events.filter(
    ({ date, importance }) => date !== undefined && importance >= IMPORTANCE_THRESHOLD,
  );
  const least = important.map(({ importance }) => importance).sort((a, b) => b - a)[
    readableCount(articles.length) - 1
  ];
  return least === undefined
    ? important
    : important.filter(({ importance }) => importance >= least);
}

/**
 * First and last day of what the shown events tell of the story; undefined where they tell no day of it. It lasts from the first
 * article to the last, and back and on from there until a silence longer than that: beyond lies its history, or a far plan.
 */
export function spanOfEvents(briefing: Pick<Briefing, 'events' | 'articles'>): Briefing['span'] {
  const dates = mainEvents(briefing)
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

// Which events a reader is shown first. Screen and print ask the same question and get the same list.
import type { Briefing, Event } from './briefing.js';

/** An event of at least this importance is shown without being asked for, as long as the list can still be read. */
export const IMPORTANCE_THRESHOLD = 0.4;

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

/** First and last day of the events that are shown; undefined where none is dated. */
export function spanOfEvents(briefing: Pick<Briefing, 'events' | 'articles'>): Briefing['span'] {
  const dates = mainEvents(briefing).flatMap(({ date }) => date ?? []);
  const start = dates.map((date) => date.start).sort()[0];
  const end = dates
    .map((date) => date.end)
    .sort()
    .at(-1);
  return start === undefined || end === undefined ? undefined : { start, end };
}

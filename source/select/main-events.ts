// Which events a reader is shown first. Screen and print ask the same question and get the same list.
import type { Briefing, Event } from '../model/briefing.js';
import { dayNumber } from '../calendar/civil-days.js';

/** An event of at least this importance is shown without being asked for, as long as the list can still be read. */
const IMPORTANCE_THRESHOLD = 0.25;

/** How many events a list may hold that is read and not searched: 29 of 5 articles, 60 of 100, 146 of 1,000. */
const readableCount = (articles: number): number => Math.round(20 + 4 * Math.sqrt(articles));

/** Rules that keep an event off the list; the first that applies is the reason. `least` is the importance of the last that fits. */
const RULES: readonly {
  readonly name: string;
  readonly applies: (event: Event, least: number) => boolean;
}[] = [
  { name: 'it has no date', applies: ({ date }) => date === undefined },
  {
    name: `its importance is below ${IMPORTANCE_THRESHOLD}`,
    applies: ({ importance }) => importance < IMPORTANCE_THRESHOLD,
  },
  {
    name: 'more matter than can be read, and this less',
    applies: ({ importance }, least) => importance < least,
  },
];

/** A test that answers which rule keeps an event off the list; undefined for one that is listed. */
export function leavesEventOut({
  events,
  articles,
}: Pick<Briefing, 'events' | 'articles'>): (event: Event) => string | undefined {
  const ruleAt = (event: Event, least: number): string | undefined =>
    RULES.find(({ applies }) => applies(event, least))?.name;
  const important = events.filter((event) => ruleAt(event, -Infinity) === undefined);
  const least = important.map(({ importance }) => importance).sort((a, b) => b - a)[
    readableCount(articles.length) - 1
  ];
  return (event) => ruleAt(event, least ?? -Infinity);
}

/** The events to show: the dated ones that matter most, or with `all` every one. They keep the order of the briefing. */
export function mainEvents(
  briefing: Pick<Briefing, 'events' | 'articles'>,
  { all = false }: { readonly all?: boolean } = {},
): readonly Event[] {
  if (all) return briefing.events;
  const leavesOut = leavesEventOut(briefing);
  return briefing.events.filter((event) => leavesOut(event) === undefined);
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

// The events of a page, the weightiest first → the lines on top of it: what happened, where it stands, what is in dispute, what is to come.
import type { Briefing, Event } from '../model/briefing.js';
import type { HeadTrace, Weight } from '../model/trace.js';
import { dayNumber } from '../calendar/civil-days.js';
import { compare } from '../merge/cluster/sorted-lists.js';
import { isGuess, isTold } from './lookups.js';
import { daysTold } from './events/days-told.js';
import { isAhead, isPlanToCome, MOST_PLANS } from './events/plans-ahead.js';
import { storyTerms } from './events/story-terms.js';

/** The lines on top, each with one event at most but for what is to come. */
export type Head = Readonly<
  Record<'whatHappened' | 'whereItStands' | 'inDispute' | 'toCome', readonly Event[]>
>;

/**
 * The lines on top of a page.
 * @param news what the page lists, the weightiest first
 * @param disputed what its sources tell in two ways, the weightiest first
 */
export function headOf(story: Briefing, news: readonly Event[], disputed: readonly Event[]): Head {
  const first = whatHappened(story, news);
  const days = daysOf(story);
  const ahead = toCome(story, news);
  const latest = first === undefined ? [] : whereItStands(news, first, days);
  const isMain = new Set([
    ...news.slice(0, MAIN_LINES),
    ...(first ? [first] : []),
    ...latest,
    ...ahead,
  ]);
  return {
    whatHappened: first === undefined ? [] : [first],
    whereItStands: latest,
    inDispute: disputed.filter((event) => isMain.has(event)).slice(0, 1),
    toCome: ahead,
  };
}

/** So many lines, those chosen first, are main ones: what is in dispute of others does not stand on top. */
const MAIN_LINES = 5;

/** As which of the lines on top an event stands, and what speaks for it; undefined for any other. */
export function whyOnTop(
  story: Briefing,
  { head, place }: { readonly head: Head; readonly place: number },
  event: Event,
): HeadTrace | undefined {
  const line = HEAD_LINES.find(({ key }) => head[key].includes(event));
  return (
    line && {
      as: line.name,
      parts: line.key === 'whatHappened' ? mainParts(story, event, place) : [],
    }
  );
}

/** The lines on top, and which event each takes. */
const HEAD_LINES: readonly { readonly key: keyof Head; readonly name: string }[] = [
  { key: 'whatHappened', name: 'what happened' },
  { key: 'whereItStands', name: 'where it stands: the weightiest of the last day of the story' },
  {
    key: 'toCome',
    name: 'to come: among the weightiest plans that lay ahead on the last day of print',
  },
  { key: 'inDispute', name: 'in dispute: the weightiest main line that is told in two ways' },
];

/** What speaks for a line as the main one; `place` is 0 for the weightiest. */
const MAIN_WORTH: readonly {
  readonly name: string;
  readonly weight: (
    event: Event,
    facts: { readonly place: number; readonly like: number; readonly isOfTitle: boolean },
  ) => number;
}[] = [
  // The headlines say what the story is.
  { name: 'like the headlines', weight: (_event, { like }) => like },
  // The headline nearest to all others stands above it.
  {
    name: 'the text of the title opens with it',
    weight: (_event, { isOfTitle }) => (isOfTitle ? 0.3 : 0),
  },
  { name: 'how far down it was chosen', weight: (_event, { place }) => -0.1 * place },
  {
    name: 'independent texts that tell it',
    weight: ({ sourceGroups }) => 0.2 * Math.log(sourceGroups),
  },
  { name: 'it has a month or year alone', weight: (event) => (isLong(event) ? -0.3 : 0) },
  { name: 'nobody prints its day', weight: (event) => (isGuess(event) ? -0.1 : 0) },
  { name: 'it holds speech', weight: ({ summary }) => (/[“"]/.test(summary) ? -0.2 : 0) },
];

const mainParts = (story: Briefing, event: Event, place: number): readonly Weight[] => {
  const { title, articles } = story;
  const named = new Set(articles.flatMap((article) => (article.title === title ? article.id : [])));
  const isOfTitle = event.occurrences.some(({ lead, articleId }) => lead && named.has(articleId));
  const facts = { place, like: storyTerms(story).likeHeadlines(event), isOfTitle };
  return MAIN_WORTH.map(({ name, weight }) => ({ name, value: weight(event, facts) }));
};

/**
 * Of what came about, and of that what an article opens with, the line that weighs most by {@link MAIN_WORTH}: of 22 stories it holds
 * all that a title must in 19, the line that was chosen first in 16.
 */
function whatHappened(story: Briefing, news: readonly Event[]): Event | undefined {
  const past = news.filter(({ status }) => status === 'happened');
  const told = past.some(isTold) ? past.filter(isTold) : past;
  const worths = told.map((event) =>
    mainParts(story, event, news.indexOf(event)).reduce((sum, { value }) => sum + value, 0),
  );
  return told[worths.indexOf(Math.max(...worths))];
}

/** Days of print that are further apart are not of one run of news: one of them is the day on which a page was saved, or of another story. */
const DAYS_OF_SILENCE = 60;

/**
 * The weightiest of what came about on the last day of the story behind the main line; on that day what a text gives its day before a
 * guess. What weighs more than the main line may be the same news told on a later page: its day has to be printed.
 */
function whereItStands(
  news: readonly Event[],
  first: Event,
  days: readonly string[],
): readonly Event[] {
  const from = first.date?.start ?? '';
  const last = lastOfRun(from, days);
  const place = news.indexOf(first);
  const after = news.filter(
    (event) =>
      event !== first &&
      event.status === 'happened' &&
      isOnOneDay(event) &&
      isPrinted(event) &&
      ((from !== '' && !isGuess(event)) || news.indexOf(event) > place) &&
      startOf(event) > from &&
      (last === undefined || startOf(event) <= last),
  );
  const latest = after.map(startOf).sort().at(-1);
  const then = after.filter((event) => startOf(event) === latest);
  return [...then.filter((event) => !isGuess(event)), ...then].slice(0, 1);
}

/** The last day of print that is reached from a day without a long silence; undefined where none is behind it. */
function lastOfRun(from: string, days: readonly string[]): string | undefined {
  let last = from;
  if (from === '') return days.at(-1);
  for (const day of days)
    if (day > last && dayNumber(day) - dayNumber(last) <= DAYS_OF_SILENCE) last = day;
  return last === from ? days.at(-1) : last;
}

/**
 * The weightiest plans for days that one can wait for, by day; where there is none the weightiest that was still ahead on the last day of
 * print ("today" says more than "next year").
 */
function toCome(story: Briefing, news: readonly Event[]): readonly Event[] {
  const told = daysTold(story.articles);
  const ahead = news.filter((event) => isAhead(event, told));
  const plans = ahead.filter((event) => isPlanToCome(event, told));
  return plans.length === 0
    ? [...ahead.filter(isOnOneDay), ...ahead].slice(0, 1)
    : plans.slice(0, MOST_PLANS).sort((a, b) => compare(startOf(a), startOf(b)));
}

/** The days on which the articles were published, in order of time. */
const daysOf = ({ articles }: Briefing): readonly string[] =>
  articles.flatMap(({ publishedAt }) => publishedAt?.slice(0, 10) ?? []).sort();

const startOf = ({ date }: Event): string => date?.start ?? '';

const isOnOneDay = ({ date }: Event): boolean => date !== undefined && date.start === date.end;

const isLong = ({ date }: Event): boolean => date !== undefined && date.start !== date.end;

/** A text gives it its day, or an article opens with it. */
const isPrinted = (event: Event): boolean =>
  event.date !== undefined && (!isGuess(event) || isTold(event));

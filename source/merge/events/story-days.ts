// Events of articles → the same, where what an article tells without a day has the day that its sister articles print for it.
import type { BriefedArticle, Event, EventDate } from '../../model/briefing.js';
import { asLatest, byDetail, inferredDay } from '../../calendar/date-agreement.js';
import { dayNumber } from '../../calendar/civil-days.js';
import { compare, groupBy } from '../cluster/sorted-lists.js';
import { termsOf, type Vocabulary } from '../terms/vocabulary.js';

/** The day of what an article opens with and prints no day for, by its id. */
export type StoryDays = ReadonlyMap<string, StoryDay>;

type StoryDay = {
  readonly date: EventDate;
  /** Only what it opens with has that day; what it tells behind that has none. */
  readonly isOfOpening: boolean;
};

/** What an article opens with. */
type Opening = {
  readonly article: BriefedArticle;
  /** ISO day of publication. */
  readonly page: string;
  readonly terms: ReadonlySet<number>;
  /** The day that it prints for a deed of its opening. */
  readonly printed: EventDate | undefined;
  /** It tells a deed there without a day. */
  readonly isUndated: boolean;
};

/** So many sentences open an article. */
const LEAD_SENTENCES = 3;

/** Two articles open with the same where so large a share of the terms of the shorter opening stands in the other, and so many terms. */
const SAME = { share: 0.3, terms: 6 } as const;
/** The same of two that print the same time long ago. */
const SAME_TIME = { share: 0.1, terms: 3 } as const;

/** So many articles of a story are asked for the day that they print: the work must stay linear. */
const MOST_SISTERS = 200;

/** So many days at most lie between two articles that open with the same, and between what is told and its page. */
const NEAR = { pages: 2, told: 7 } as const;

/**
 * "The barge burned" opens an article of January 1, "The barge burned on December 31" others of its story: the first tells of that day
 * too. Where none prints a day, it has come about by the day of the first page that opens with it, and what else a later page tells
 * without a day may be of any.
 * @param stories articles by story
 * @returns the day of each article that opens with an undated deed and has such sisters; a guess
 */
export function storyDays(
  events: readonly Event[],
  stories: readonly (readonly BriefedArticle[])[],
  vocabulary: Vocabulary,
): StoryDays {
  const days = new Map<string, StoryDay>();
  const openingsOf = openingReader(events, vocabulary);
  for (const articles of stories) {
    if (articles.length < 2) continue;
    const openings = articles.flatMap(openingsOf);
    const dated = openings.filter(({ printed }) => printed !== undefined).slice(0, MOST_SISTERS);
    const open = openings.filter(isOpen).slice(0, MOST_SISTERS);
    for (const opening of openings.filter(isOpen)) {
      const day = printedDay(opening, dated) ?? firstPage(opening, open);
      if (day !== undefined) days.set(opening.article.id, day);
    }
  }
  return days;
}

/** An event whose tellings are all undated, with the day of their articles; any other as it is. */
export function withStoryDay(event: Event, days: StoryDays): Event {
  const { occurrences } = event;
  if (!occurrences.every(({ isUndated }) => isUndated === true)) return event;
  const own = occurrences.flatMap(({ articleId }) => days.get(articleId) ?? []);
  if (own.length < occurrences.length) return event;
  const isBehind =
    own.every(({ isOfOpening }) => isOfOpening) && !occurrences.some(({ lead }) => lead);
  const [first] = own.map(({ date }) => date).sort(byDetail);
  return { ...event, date: isBehind ? undefined : first };
}

/** It tells a deed without a day, and prints none of the days before its page. */
const isOpen = ({ isUndated, printed, page }: Opening): boolean =>
  isUndated && (printed === undefined || !isRecent(printed, page));

/** The day that sisters of an opening print for the same; undefined where more than a third of them print another. */
function printedDay(opening: Opening, dated: readonly Opening[]): StoryDay | undefined {
  const printed = dated.flatMap((other) => {
    const { printed: date, article } = other;
    const isUsable =
      other !== opening &&
      date !== undefined &&
      isBeforePage(date, opening.page) &&
      fits(date, opening.printed) &&
      areAlike(opening, other);
    return isUsable ? { date, article } : [];
  });
  const [best] = [...groupBy(printed, ({ date }) => `${date.start}/${date.end}`).values()].sort(
    (a, b) => textsOf(b) - textsOf(a) || compare(b[0].date.start, a[0].date.start),
  );
  return best === undefined || textsOf(best) < AGREED * textsOf(printed)
    ? undefined
    : { date: { ...best[0].date, certainty: 'inferred' }, isOfOpening: false };
}

/** The first day on which an article opened with the same; undefined where this one was the first, or looks back. */
function firstPage(opening: Opening, open: readonly Opening[]): StoryDay | undefined {
  if (opening.printed !== undefined) return undefined;
  const [first] = open
    .filter((other) => other.page < opening.page && areAlike(opening, other))
    .map(({ page }) => page)
    .sort(compare);
  return first === undefined
    ? undefined
    : { date: asLatest(inferredDay(first)), isOfOpening: true };
}

/** So large a share of those that print a day print the one that is taken. */
const AGREED = 2 / 3;

const textsOf = (same: readonly { readonly article: BriefedArticle }[]): number =>
  new Set(same.map(({ article: { sourceGroup } }) => sourceGroup)).size;

/** A day of the last week, or a longer time that is over. */
const isBeforePage = (date: EventDate, page: string): boolean =>
  isDay(date) ? isRecent(date, page) : date.end < page;

const isDay = ({ precision }: EventDate): boolean => precision === 'day' || precision === 'time';

const isRecent = (date: EventDate, page: string): boolean =>
  isDay(date) && date.end <= page && dayNumber(page) - dayNumber(date.start) <= NEAR.told;

/** Of two that look back, both print the same time: "in November", "last month". */
const fits = ({ start, end }: EventDate, own: EventDate | undefined): boolean =>
  own === undefined || (own.start === start && own.end === end);

function areAlike(a: Opening, b: Opening): boolean {
  if (Math.abs(dayNumber(a.page) - dayNumber(b.page)) > NEAR.pages) return false;
  const [shorter, longer] = a.terms.size <= b.terms.size ? [a.terms, b.terms] : [b.terms, a.terms];
  let shared = 0;
  for (const term of shorter) if (longer.has(term)) shared++;
  const { terms, share } = a.printed !== undefined && b.printed !== undefined ? SAME_TIME : SAME;
  return shared >= terms && shared >= share * shorter.size;
}

/** Articles → what they open with; none without a day of publication. */
function openingReader(
  events: readonly Event[],
  vocabulary: Vocabulary,
): (article: BriefedArticle) => readonly Opening[] {
  const leads = new Map<string, Lead>();
  for (const { status, occurrences } of events)
    for (const { articleId, lead, date, start, isUndated } of occurrences) {
      if (!lead) continue;
      const known = leads.get(articleId) ?? { isUndated: false };
      const isPrinted =
        status === 'happened' && date !== undefined && date.certainty !== 'inferred';
      const isFirst = isPrinted && start < (known.start ?? Infinity);
      leads.set(articleId, {
        isUndated: known.isUndated || isUndated === true,
        ...(isFirst
          ? { start, printed: date }
          : known.start === undefined
            ? {}
            : { start: known.start, printed: known.printed }),
      });
    }
  return (article) => {
    const lead = leads.get(article.id);
    const page = article.publishedAt?.slice(0, 10);
    if (lead === undefined || page === undefined) return [];
    const end = article.sentences[LEAD_SENTENCES - 1]?.end ?? article.body.length;
    const terms = new Set(termsOf(vocabulary, article.id, { start: 0, end }, vocabulary.isDate));
    const { printed } = lead;
    return [{ article, page, terms, printed, isUndated: lead.isUndated }];
  };
}

type Lead = {
  readonly isUndated: boolean;
  readonly start?: number;
  readonly printed?: EventDate | undefined;
};

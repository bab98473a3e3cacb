// Which quotes a reader is shown first, and when each was said. Screen and print ask the same question.
import type { Briefing, Quote } from '../model/briefing.js';
import { mainEvents } from './main-events.js';
import { contains, overlapFinder, type Range } from '../text/range.js';
import { articlesById } from './lookups.js';
import type { Weight } from '../model/trace.js';

/** How many quotes a list may hold that is read and not searched: 43 of 5 articles, 90 of 100, 220 of 1,000. */
const readableCount = (articles: number): number => Math.round(30 + 6 * Math.sqrt(articles));

/**
 * The quotes to show in reading order (day, then article and place in it). Left out unless `all`: reported speech
 * without a quoted word, for its news stands in the event list; a report of a report ("…, Lind said, the agency
 * reported") where the quote inside is listed; and, where there are more than can be read, those that fewer outlets
 * print, that belong to no listed event or whose speaker is not named. JSON and search hold every quote.
 */
export function mainQuotes(briefing: Briefing, { all }: { readonly all: boolean }): Quote[] {
  const leavesOut = all ? () => undefined : leavesQuoteOut(briefing);
  const order = new Map(briefing.articles.map((article, index) => [article.id, index]));
  const days = quoteDays(briefing);
  return briefing.quotes
    .filter((quote) => leavesOut(quote) === undefined)
    .map((quote) => ({
      quote,
      day: days.get(quote.id)?.day ?? '9999',
      article: order.get(quote.occurrences[0]?.articleId ?? '') ?? 0,
      start: quote.occurrences[0]?.start ?? 0,
    }))
    .sort((a, b) => compare(a.day, b.day) || a.article - b.article || a.start - b.start)
    .map(({ quote }) => quote);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the rules look up. */
type QuoteFacts = {
  readonly isRelay: (quote: Quote) => boolean;
  /** The quotes that fit, those that matter most. */
  readonly fitting: ReadonlySet<Quote>;
};

/** Rules that keep a quote off the list; the first that applies is the reason. */
const RULES: readonly {
  readonly name: string;
  readonly applies: (quote: Quote, facts: QuoteFacts) => boolean;
}[] = [
  // "Lind said the bridge would close"; near miss: Lind said the bridge was “finished”.
  {
    name: 'reported speech without a quoted word: its news stands in the events',
    applies: ({ kind }) => kind === 'indirect',
  },
  // "“…”, Lind said, the agency reported" where Lind's words are listed.
  {
    name: 'a report of a report: the quote inside it is listed',
    applies: (quote, { isRelay }) => isRelay(quote),
  },
  {
    name: 'more matter than can be read, and this less',
    applies: (quote, { fitting }) => !fitting.has(quote),
  },
];

/** A test that answers which rule keeps a quote off the list; undefined for one that is listed. */
export function leavesQuoteOut(briefing: Briefing): (quote: Quote) => string | undefined {
  const isRelay = relayTest(briefing.quotes.filter(({ kind }) => kind !== 'indirect'));
  const ruleWith =
    (facts: QuoteFacts) =>
    (quote: Quote): string | undefined =>
      RULES.find(({ applies }) => applies(quote, facts))?.name;
  const every = new Set(briefing.quotes);
  const worthy = briefing.quotes.filter(
    (quote) => ruleWith({ isRelay, fitting: every })(quote) === undefined,
  );
  return ruleWith({ isRelay, fitting: new Set(worthMost(briefing, worthy)) });
}

/** As many quotes as can be read, those that matter most. */
function worthMost(briefing: Briefing, quotes: readonly Quote[]): readonly Quote[] {
  const count = readableCount(briefing.articles.length);
  if (quotes.length <= count) return quotes;
  const worth = quoteWorth(briefing);
  const sum = (quote: Quote): number => worth(quote).reduce((sum, { value }) => sum + value, 0);
  return quotes
    .map((quote, index) => ({ quote, index, worth: sum(quote) }))
    .sort((a, b) => b.worth - a.worth || a.index - b.index)
    .slice(0, count)
    .map(({ quote }) => quote);
}

/** What a quote weighs where more are found than can be read: the sum of these. */
export function quoteWorth(briefing: Briefing): (quote: Quote) => readonly Weight[] {
  const importance = new Map(
    mainEvents(briefing).map((event) => [event.id, event.importance] as const),
  );
  const groups = new Map(briefing.articles.map(({ id, sourceGroup }) => [id, sourceGroup]));
  return ({ eventIds, occurrences, speaker }) => [
    {
      name: 'independent texts that print it',
      value: new Set(occurrences.map(({ articleId }) => groups.get(articleId))).size,
    },
    {
      name: 'importance of the listed event that it belongs to',
      value: Math.max(0, ...eventIds.map((id) => importance.get(id) ?? 0)),
    },
    { name: 'its speaker is named', value: speaker === undefined ? 0 : 1 },
  ];
}

/** When a quote was said: the day of an event that it belongs to, else the day on which it was first printed. */
export type QuoteDay = { readonly day: string; readonly source: 'event' | 'print' };

/** The day of each quote by its id; a quote of undated articles that belongs to no dated event is left out. */
export function quoteDays(briefing: Briefing): ReadonlyMap<string, QuoteDay> {
  const articles = articlesById(briefing);
  const eventDays = new Map(
    briefing.events.flatMap(({ id, date, status }) =>
      date && date.start === date.end && status !== 'planned' ? [[id, date.start] as const] : [],
    ),
  );
  const days = new Map<string, QuoteDay>();
  for (const quote of briefing.quotes) {
    const said = quote.eventIds.map((id) => eventDays.get(id)).find((day) => day !== undefined);
    const printed = quote.occurrences
      .flatMap(({ articleId }) => articles.get(articleId)?.publishedAt?.slice(0, 10) ?? [])
      .sort()[0];
    if (said !== undefined) days.set(quote.id, { day: said, source: 'event' });
    else if (printed !== undefined) days.set(quote.id, { day: printed, source: 'print' });
  }
  return days;
}

/** A test for quotes that hold another speaker's quote in every article that prints them. */
function relayTest(quotes: readonly Quote[]): (outer: Quote) => boolean {
  const inArticle = Map.groupBy(
    quotes
      .flatMap(({ speaker, occurrences }) =>
        occurrences.map(({ articleId, start, end }) => ({ speaker, articleId, start, end })),
      )
      .sort((a, b) => a.start - b.start),
    ({ articleId }) => articleId,
  );
  const findersOf = new Map([...inArticle].map(([id, own]) => [id, overlapFinder(own)] as const));
  return (outer) =>
    outer.occurrences.every((around) =>
      findersOf
        .get(around.articleId)?.(around)
        .some((sighting) => sighting.speaker !== outer.speaker && isInside(sighting, around)),
    );
}

/** True when `inner` lies within `outer` and is shorter. */
const isInside = (inner: Range, outer: Range): boolean =>
  contains(outer, inner) && inner.end - inner.start < outer.end - outer.start;

// An event → the quotes of the panel in the order shown: its own, what was said around it, and all others.
import type { Event, Quote } from '../../../model/briefing.js';
import { dayNumber } from '../../../calendar/civil-days.js';
import type { QuoteDay } from '../../../select/quotes/main-quotes.js';
import { isScrap } from '../../../select/quotes/quote-rules.js';

/** The quotes of the panel. `own` of them belong to the event, the next `near` were said around it. */
export type QuotesAbout = {
  readonly quotes: readonly Quote[];
  readonly own: number;
  readonly near: number;
  /** The one that the panel begins with: the first of its own, else the nearest. */
  readonly first: Quote | undefined;
};

/** So many days before and after an event those who speak of it speak on. */
const NEAR_DAYS = 7;

/** What is known of all quotes: made once for a list. */
export type QuoteFacts = {
  /** In reading order. */
  readonly listed: readonly Quote[];
  /** The number of the day on which each listed quote was said; NaN where it is not known. */
  readonly days: readonly number[];
  /** Every quote of an event, however small. */
  readonly ownOf: (eventId: string) => readonly Quote[];
};

/** @param days when each quote was said, by its id */
export function quoteFacts(
  listed: readonly Quote[],
  all: readonly Quote[],
  days: ReadonlyMap<string, QuoteDay>,
): QuoteFacts {
  const main = new Set(listed);
  const owned = new Map<string, Quote[]>();
  // The main ones first, each group in reading order.
  for (const quote of [...listed, ...all.filter((one) => !main.has(one) && isListable(one))])
    for (const id of new Set(quote.eventIds)) {
      const known = owned.get(id);
      if (known) known.push(quote);
      else owned.set(id, [quote]);
    }
  return {
    listed,
    days: listed.map(({ id }) => {
      const day = days.get(id)?.day;
      return day === undefined ? NaN : dayNumber(day);
    }),
    ownOf: (eventId) => owned.get(eventId) ?? [],
  };
}

/** Not an interviewer's question, nor another wording, which stands under the quote that it is one of, nor a scrap. */
const isListable = (quote: Quote): boolean =>
  quote.kind !== 'question' && quote.variantOf === undefined && !isScrap(quote);

/**
 * Its own quotes, small ones too; then listed quotes of the same speakers or articles from a week before to a week after; then
 * the other listed ones. Without an event all that are listed.
 */
export function quotesAbout(
  { listed, days, ownOf }: QuoteFacts,
  event: Event | undefined,
): QuotesAbout {
  if (!event) return { quotes: listed, own: 0, near: 0, first: listed[0] };
  const own = ownOf(event.id);
  const speakers = new Set([...event.people, ...own.flatMap(({ speaker }) => speaker ?? [])]);
  const articles = new Set(event.occurrences.map(({ articleId }) => articleId));
  const isRelated = ({ speaker, occurrences }: Quote): boolean =>
    (speaker !== undefined && speakers.has(speaker)) ||
    occurrences.some(({ articleId }) => articles.has(articleId));
  const distance = distanceFrom(event);
  const isOwn = new Set(own);
  const near: Quote[] = [];
  const others: Quote[] = [];
  let nearest: { readonly quote: Quote; readonly away: number } | undefined;
  listed.forEach((quote, index) => {
    if (isOwn.has(quote)) return;
    const away = distance(days[index] ?? NaN);
    const isNear = away <= NEAR_DAYS && isRelated(quote);
    (isNear ? near : others).push(quote);
    // What is near goes before what is not.
    const rank = isNear ? away : away + FAR;
    if (nearest === undefined || rank < nearest.away) nearest = { quote, away: rank };
  });
  return {
    quotes: [...own, ...near, ...others],
    own: own.length,
    near: near.length,
    first: own[0] ?? nearest?.quote,
  };
}

/** More days than lie between any two. */
const FAR = 1e7;

/** How many days a day lies before or after the event; nearly nothing is as far as what has no day. */
function distanceFrom({ date }: Event): (day: number) => number {
  if (date === undefined) return () => FAR;
  const [start, end] = [dayNumber(date.start), dayNumber(date.end)];
  return (day) => (Number.isNaN(day) ? FAR : Math.max(0, start - day, day - end));
}

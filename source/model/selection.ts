// Questions that the page, the screen and search all ask of a briefing.
import { contains, type Range } from './range.js';
import type { BriefedArticle, Briefing, Quote, QuoteOccurrence } from './briefing.js';

/** The articles by id. */
export function articlesById(briefing: Briefing): ReadonlyMap<string, BriefedArticle> {
  return new Map(briefing.articles.map((article) => [article.id, article]));
}

/**
 * The quotes that page and screen list, in reading order (day, then article and place in it). Reported speech without
 * a quoted word is left out unless `all`: its news stands in the event list. So is a report of a report ("…, Lind said,
 * the agency reported") where the quote inside is listed. JSON and search hold every quote.
 */
export function mainQuotes(briefing: Briefing, { all }: { all: boolean }): Quote[] {
  const order = new Map(briefing.articles.map((article, index) => [article.id, index]));
  const days = quoteDays(briefing);
  const key = (quote: Quote): readonly [string, number, number] => {
    const first = quote.occurrences[0];
    return [
      days.get(quote.id)?.day ?? '9999',
      order.get(first?.articleId ?? '') ?? 0,
      first?.start ?? 0,
    ];
  };
  const isRelay = relayTest(briefing.quotes.filter(({ kind }) => kind !== 'indirect'));
  return briefing.quotes
    .filter((quote) => all || (quote.kind !== 'indirect' && !isRelay(quote)))
    .map((quote) => ({ quote, key: key(quote) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ quote }) => quote);
}

/**
 * The words of a sighting as they stand in its article: one string per stretch, parted where the reporter speaks
 * between them (“…,” she said. “…”). Paragraphs of one speech that only marks part are one stretch.
 */
export function spokenStretches(
  { articleId, fragments, text }: QuoteOccurrence,
  articles: ReadonlyMap<string, BriefedArticle>,
): string[] {
  const body = articles.get(articleId)?.body;
  if (body === undefined) return [text];
  const stretches: string[] = [];
  let end: number | undefined;
  for (const fragment of fragments) {
    const words = body.slice(fragment.start, fragment.end).replace(/\s+/gu, ' ');
    const goesOn = end !== undefined && !/\p{L}/u.test(body.slice(end, fragment.start));
    if (goesOn) stretches.push(`${stretches.pop() ?? ''} ${words}`);
    else stretches.push(words);
    end = fragment.end;
  }
  return stretches;
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
    quotes.flatMap(({ speaker, occurrences }) =>
      occurrences.map((sighting) => ({ speaker, sighting })),
    ),
    ({ sighting }) => sighting.articleId,
  );
  return (outer) =>
    outer.occurrences.every((around) =>
      inArticle
        .get(around.articleId)
        ?.some(({ speaker, sighting }) => speaker !== outer.speaker && isInside(sighting, around)),
    );
}

/** True when `inner` lies within `outer` and is shorter. */
const isInside = (inner: Range, outer: Range): boolean =>
  contains(outer, inner) && inner.end - inner.start < outer.end - outer.start;

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (let i = 0; i < a.length; i++) {
    if (a[i]! < b[i]!) return -1;
    if (a[i]! > b[i]!) return 1;
  }
  return 0;
}

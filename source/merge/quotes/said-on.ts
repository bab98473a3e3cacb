// Quotes and events of one set → the day on which a quote was said, where its verb of saying has one.
import type { BriefedArticle, Quote, QuoteOccurrence } from '../../model/briefing.js';
import { isStated } from '../../calendar/date-agreement.js';
import { indexAt, overlapFinder, type Range } from '../../text/range.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import type { EventSighting, SightingsByArticle } from '../events/occurrences.js';

/**
 * Fills in `saidOn`: the day that a text prints with the verb of saying itself. "Lind told the court on Monday: “It sank.”"; near misses: “It sank
 * on Monday,” Lind said; "Lind, who was held on Monday, said: “It sank.”", and a day that is guessed, or of which articles print two.
 */
export function withDaySaid(
  quotes: readonly Quote[],
  sightings: SightingsByArticle,
  articles: readonly BriefedArticle[],
): Quote[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return quotes.map((quote) => {
    const days = new Set(
      quote.occurrences.flatMap((occurrence) => {
        const article = byId.get(occurrence.articleId);
        const own = sightings.get(occurrence.articleId);
        return article === undefined || own === undefined ? [] : daysIn(occurrence, article, own);
      }),
    );
    const [day] = days;
    return day === undefined || days.size > 1 ? quote : { ...quote, saidOn: day };
  });
}

/** The days of the sightings that tell the saying. */
function daysIn(
  quote: QuoteOccurrence,
  { body, sentences, publishedAt }: BriefedArticle,
  sightings: readonly EventSighting[],
): readonly string[] {
  const { cue } = quote;
  if (cue === undefined) return [];
  const first = sentences[indexAt(sentences, quote.start)];
  const last = sentences[indexAt(sentences, Math.max(quote.start, quote.end - 1))];
  if (first === undefined || last === undefined) return [];
  const cues = cue.toLowerCase().split(/\s+/u);
  const isCue = (verb: Range): boolean =>
    verb.start >= first.start &&
    verb.end <= last.end &&
    cues.includes(body.slice(verb.start, verb.end).toLowerCase()) &&
    !isInside(verb, quote);
  return finderOf(sightings)({ start: first.start, end: last.end }).flatMap(
    ({ date, verb, event }) =>
      verb !== undefined &&
      date !== undefined &&
      date.start === date.end &&
      isStated(date) &&
      event.status === 'happened' &&
      (publishedAt === undefined || date.start <= publishedAt.slice(0, 10)) &&
      isCue(verb)
        ? [date.start]
        : [],
  );
}

/** A verb of what is said: it stands in it, and does not open it as in "|called| the plan “dead”". */
const isInside = (verb: Range, { fragments, kind }: QuoteOccurrence): boolean =>
  fragments.some(
    ({ start, end }) =>
      verb.start >= start && verb.end <= end && (kind === 'direct' || verb.start > start),
  );

const finderOf = memoizeByObject((sightings: readonly EventSighting[]) => overlapFinder(sightings));

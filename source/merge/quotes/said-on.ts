// Quotes and events of one set → the day on which a quote was said, where its verb of saying has one.
import type { BriefedArticle, Quote, QuoteOccurrence } from '../../model/briefing.js';
import { isStated } from '../../calendar/date-agreement.js';
import { indexAt, overlapFinder, type Range } from '../../text/range.js';
import { groupBy } from '../cluster/sorted-lists.js';
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
  const days = new Map<Quote, Set<string>>();
  const spoken = groupBy(
    quotes.flatMap((quote) => quote.occurrences.map((occurrence) => ({ quote, occurrence }))),
    ({ occurrence }) => occurrence.articleId,
  );
  for (const [id, own] of spoken) {
    const article = byId.get(id);
    if (article === undefined) continue;
    const sightingsIn = overlapFinder(sightings.get(id) ?? []);
    const last = new Map<string, { readonly day: string; readonly at: number }>();
    for (const { quote, occurrence } of own.sort(
      (a, b) => a.occurrence.start - b.occurrence.start,
    )) {
      const { speaker } = quote;
      const at = indexAt(article.sentences, occurrence.start);
      const printed = daysIn(occurrence, article, sightingsIn);
      const before = speaker === undefined ? undefined : last.get(speaker);
      const isCarried = before !== undefined && at - before.at <= SENTENCES_OF_A_SPEECH;
      const found = printed.length > 0 || !isCarried ? printed : [before.day];
      const [day] = found;
      if (day !== undefined && speaker !== undefined) last.set(speaker, { day, at });
      for (const one of found) days.set(quote, (days.get(quote) ?? new Set()).add(one));
    }
  }
  return quotes.map((quote) => {
    const [day, other] = days.get(quote) ?? [];
    return day === undefined || other !== undefined ? quote : { ...quote, saidOn: day };
  });
}

/** Who said something on a day that is printed goes on speaking for so many sentences: “It sank,” Lind said on Monday. “Nobody swam,” she added. */
const SENTENCES_OF_A_SPEECH = 4;

/** The days of the sightings that tell the saying. */
function daysIn(
  quote: QuoteOccurrence,
  { body, sentences, publishedAt }: BriefedArticle,
  sightingsIn: (range: Range) => readonly EventSighting[],
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
  return sightingsIn({ start: first.start, end: last.end }).flatMap(
    ({ occurrence: { date, verb }, event }) =>
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

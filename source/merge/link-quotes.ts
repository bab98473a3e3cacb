// Quotes and events of one set → which events each quote belongs to.
import type { BriefedArticle, Quote, QuoteOccurrence } from '../model/briefing.js';
import { indexAt, overlaps } from '../model/range.js';
import type { Sighting, Sightings } from './sightings.js';

/**
 * Fills in `eventIds`. A quote belongs to the events told by a clause that it shares words or a sentence with; where there are none, to
 * the saying that its speaker is told of in the sentence before or after; else to what its speaker
 * does in that article on the day of the last such sighting before it.
 */
export function linkQuotes(
  quotes: readonly Quote[],
  sightings: Sightings,
  articles: readonly BriefedArticle[],
): Quote[] {
  const sentencesOf = new Map(articles.map(({ id, sentences }) => [id, sentences]));
  return quotes.map((quote) => {
    const ids = quote.occurrences.flatMap((occurrence) =>
      eventsOf(
        occurrence,
        quote.speaker,
        sightings.get(occurrence.articleId) ?? [],
        sentencesOf.get(occurrence.articleId) ?? [],
      ).map(({ event }) => event.id),
    );
    return { ...quote, eventIds: [...new Set(ids)] };
  });
}

function eventsOf(
  quote: QuoteOccurrence,
  speaker: string | undefined,
  sightings: readonly Sighting[],
  sentences: BriefedArticle['sentences'],
): readonly Sighting[] {
  const first = indexAt(sentences, quote.start);
  const last = Math.max(first, indexAt(sentences, Math.max(quote.start, quote.end - 1)));
  if (first < 0) return [];
  const within = (from: number, to: number): Sighting[] => {
    const range = {
      start: sentences[Math.max(0, from)]!.start,
      end: sentences[Math.min(sentences.length - 1, to)]!.end,
    };
    return sightings.filter((sighting) => overlaps(sighting, range));
  };
  const here = within(first, last);
  const ownWords = here.filter((sighting) => overlaps(sighting, quote));
  if (ownWords.length > 0) return ownWords;
  if (here.length > 0) return here;
  if (speaker === undefined) return [];
  const bySpeaker = ({ event }: Sighting): boolean => event.people.includes(speaker);
  const beside = within(first - 1, last + 1).filter(bySpeaker);
  if (beside.length > 0) return beside.slice(0, 1);
  return sightings
    .filter((sighting) => sighting.start < quote.start && bySpeaker(sighting))
    .slice(-1);
}

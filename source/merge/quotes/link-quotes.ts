// Quotes and events of one set → which events each quote belongs to.
import type { BriefedArticle, Quote, QuoteOccurrence } from '../../model/briefing.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import { countBefore, indexAt, overlapFinder, overlaps, type Range } from '../../text/range.js';
import type { EventSighting, SightingsByArticle } from '../events/occurrences.js';

/**
 * Fills in `eventIds`. A quote belongs to the events told by a clause that it shares words or a sentence with; where there are none, to
 * the saying that its speaker is told of in the sentence before or after; else to what its speaker
 * does in that article on the day of the last such sighting before it.
 */
export function linkQuotes(
  quotes: readonly Quote[],
  sightings: SightingsByArticle,
  articles: readonly BriefedArticle[],
): Quote[] {
  const sentencesOf = new Map(articles.map(({ id, sentences }) => [id, sentences]));
  return quotes.map((quote) => {
    const ids = quote.occurrences.flatMap((occurrence) =>
      eventsOf(
        occurrence,
        quote.speaker,
        finderOf(sightings.get(occurrence.articleId) ?? NOTHING),
        sentencesOf.get(occurrence.articleId) ?? [],
      ).map(({ event }) => event.id),
    );
    return { ...quote, eventIds: [...new Set(ids)] };
  });
}

function eventsOf(
  quote: QuoteOccurrence,
  speaker: string | undefined,
  sightings: SightingFinder,
  sentences: BriefedArticle['sentences'],
): readonly EventSighting[] {
  const first = indexAt(sentences, quote.start);
  const last = Math.max(first, indexAt(sentences, Math.max(quote.start, quote.end - 1)));
  if (first < 0) return [];
  const within = (from: number, to: number): readonly EventSighting[] => {
    const own = sentences.slice(Math.max(0, from), to + 1);
    const [opening, ending] = [own[0], own.at(-1)];
    return opening && ending
      ? sightings.within({ start: opening.start, end: ending.end })
      : NOTHING;
  };
  const here = within(first, last);
  const ownWords = here.filter((sighting) => overlaps(sighting, quote));
  if (ownWords.length > 0) return ownWords;
  if (here.length > 0) return here;
  if (speaker === undefined) return [];
  const bySpeaker = ({ event }: EventSighting): boolean => event.people.includes(speaker);
  const beside = within(first - 1, last + 1).filter(bySpeaker);
  if (beside.length > 0) return beside.slice(0, 1);
  const before = sightings.lastOf(speaker, quote.start);
  return before === undefined ? [] : [before];
}

/** Finds among the sightings of one article. */
type SightingFinder = {
  readonly within: (range: Range) => readonly EventSighting[];
  /** The last sighting of what a person does that starts before an offset. */
  readonly lastOf: (person: string, before: number) => EventSighting | undefined;
};

const NOTHING: readonly never[] = [];

const finderOf = memoizeByObject((sightings: readonly EventSighting[]): SightingFinder => {
  const byPerson = new Map<string, EventSighting[]>();
  for (const sighting of sightings)
    for (const person of sighting.event.people) {
      const own = byPerson.get(person);
      if (own === undefined) byPerson.set(person, [sighting]);
      else own.push(sighting);
    }
  return {
    within: overlapFinder(sightings),
    lastOf: (person, before) => {
      const own = byPerson.get(person) ?? NOTHING;
      return own[countBefore(own, before) - 1];
    },
  };
});

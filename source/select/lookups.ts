// Questions that many rooms ask of a briefing.
import type { BriefedArticle, Briefing, Event, QuoteOccurrence } from '../model/briefing.js';
import { overlapFinder, type Range } from '../text/range.js';

/** The articles by id. */
export function articlesById(briefing: Briefing): ReadonlyMap<string, BriefedArticle> {
  return new Map(briefing.articles.map((article) => [article.id, article]));
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

/** Nobody prints its day. */
export const isGuess = ({ date }: Event): boolean => date?.certainty === 'inferred';

/** An article opens with it. */
export const isTold = ({ occurrences }: Event): boolean => occurrences.some(({ lead }) => lead);

export type Articles = ReadonlyMap<string, BriefedArticle>;

/** A stretch of an article with its words, as printed but for line breaks; undefined where the article is not there. */
export function toldAt<Place extends Range & { readonly articleId: string }>(
  place: Place,
  articles: Articles,
): (Place & { readonly text: string }) | undefined {
  const body = articles.get(place.articleId)?.body;
  if (body === undefined) return undefined;
  return { ...place, text: body.slice(place.start, place.end).replace(/\s+/g, ' ') };
}

/** A finder of those of some events whose line stands in words of the line of an event, itself among them if it is one of them. */
export function lineFinder(events: readonly Event[]): (event: Event) => readonly Event[] {
  const lines = Map.groupBy(
    events.map((event) => ({ ...event.summaryRange, event })),
    ({ articleId }) => articleId,
  );
  const finders = new Map(
    [...lines].map(([article, ofOne]) => [
      article,
      overlapFinder(ofOne.sort((a, b) => a.start - b.start || a.end - b.end)),
    ]),
  );
  return ({ summaryRange }) =>
    (finders.get(summaryRange.articleId)?.(summaryRange) ?? []).map(({ event }) => event);
}

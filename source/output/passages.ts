// What a page lists, and its articles → the paragraphs that it rests on, with the words marked.
import type { BriefedArticle, Event, Quote } from '../model/briefing.js';
import { placeInFile } from '../select/place-in-file.js';
import type { StorySelection } from '../select/selection.js';
import { overlapFinder, type Range } from '../text/range.js';

/** A paragraph of a source, and which stretches of it a listed line or quote rests on. */
export type PagePassage = {
  /** "1:9": article 1 of the sources, line 9. */
  readonly citation: string;
  readonly text: string;
  /** In order, none over another; offsets into `text`. */
  readonly marks: readonly Range[];
  /** The listed events and quotes that rest on it, each once. */
  readonly claims: readonly PageClaim[];
};

/** An event or a quote of the page. */
export type PageClaim = { readonly kind: 'event' | 'quote'; readonly id: string };

/** Where a claim stands in an article. */
export type PageSighting = Range & { readonly articleId: string; readonly claim: PageClaim };

/** Where the listed events and quotes stand, by article. */
export function sightingsByArticle(
  selections: readonly StorySelection[],
  all: boolean,
): ReadonlyMap<string, readonly PageSighting[]> {
  const sightingsOf = (
    kind: PageClaim['kind'],
    { occurrences }: Event | Quote,
    id: string,
  ): readonly PageSighting[] =>
    occurrences.map(({ articleId, start, end }) => ({
      articleId,
      start,
      end,
      claim: { kind, id },
    }));
  const sightings = selections.flatMap(({ story, events, background, quotes }) => {
    const heads = new Set((all ? story.quotes : quotes).map(({ id }) => id));
    return [
      ...(all ? story.events : [...events, ...background]).flatMap((event) =>
        sightingsOf('event', event, event.id),
      ),
      // A quote in other words stands under the quote that it is one of.
      ...story.quotes.flatMap((quote) => {
        const { id, variantOf = id } = quote;
        const head = heads.has(variantOf) ? variantOf : id;
        return heads.has(head) ? sightingsOf('quote', quote, head) : [];
      }),
    ];
  });
  return Map.groupBy(sightings, ({ articleId }) => articleId);
}

/** The cited paragraphs of an article, which has that number among the sources, with what is cited in them. */
export function passagesOf(
  article: BriefedArticle,
  sightings: readonly PageSighting[],
  number: string,
): readonly PagePassage[] {
  const find = overlapFinder([...sightings].sort((a, b) => a.start - b.start));
  return article.paragraphs.flatMap((paragraph) => {
    const within = find(paragraph);
    if (within.length === 0) return [];
    const marks = within.map(({ start, end }) => ({
      start: Math.max(0, start - paragraph.start),
      end: Math.min(end, paragraph.end) - paragraph.start,
    }));
    return [
      {
        citation: `${number}:${placeInFile(article, paragraph.start)}`,
        text: article.body.slice(paragraph.start, paragraph.end),
        marks: united(marks),
        claims: [...new Map(within.map(({ claim }) => [claim.id, claim])).values()],
      },
    ];
  });
}

/** Ranges in order of their starts → the same stretches, those that touch as one. */
function united(ranges: readonly Range[]): readonly Range[] {
  const found: Range[] = [];
  for (const { start, end } of ranges) {
    const last = found.at(-1);
    if (last !== undefined && start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else found.push({ start, end });
  }
  return found;
}

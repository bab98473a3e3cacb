// What a page lists, and its articles → the paragraphs that it rests on, with the words marked.
import type { BriefedArticle } from '../model/briefing.js';
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
};

/** Where the listed events and quotes stand, by article. */
export function sightingsByArticle(
  selections: readonly StorySelection[],
  all: boolean,
): ReadonlyMap<string, readonly Range[]> {
  const claims = selections.flatMap(({ story, events, background, quotes }) =>
    all ? [...story.events, ...story.quotes] : [...events, ...background, ...quotes],
  );
  return Map.groupBy(
    claims.flatMap(
      ({ occurrences }): readonly (Range & { readonly articleId: string })[] => occurrences,
    ),
    ({ articleId }) => articleId,
  );
}

/** The cited paragraphs of an article, which has that number among the sources, with what is cited in them. */
export function passagesOf(
  article: BriefedArticle,
  sightings: readonly Range[],
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

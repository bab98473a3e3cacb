// An event → the telling that its line is taken from, as merging, choosing and printing ask for it.
import { overlaps } from '../text/range.js';
import type { Event, EventOccurrence } from './briefing.js';

/** The telling that the line of an event is taken from. */
export const sightOfLine = ({ occurrences, summaryRange }: Event): EventOccurrence | undefined =>
  occurrences.find(
    (one) => one.articleId === summaryRange.articleId && overlaps(one, summaryRange),
  );

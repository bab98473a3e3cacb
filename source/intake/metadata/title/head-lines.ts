// The first lines of an article's stretch → where its text begins: behind byline and day, which may stand below a standfirst.
import type { Judged, Segment } from '../../furniture/find-article.js';

/** How far below the first line of the stretch its byline or its day may stand. */
const REACH = 8;
/** A standfirst, and a headline that reads as text. */
const MOST_PROSE = 2;
/** So many lines above the stretch may hold its day already. */
const NEAR_ABOVE = 3;

/**
 * The line behind the last of the head's own that says who wrote it or when it appeared; the start of the segment where the
 * text stands above them: "Two boats sank.", "By Ann Lee", "3 May 2021", but not a list of days below three paragraphs.
 * @param isByline also true for a "By" that stands alone
 */
export function endOfHead(
  lines: readonly Judged[],
  { start, end }: Segment,
  asks: {
    readonly isDateLine: (index: number) => boolean;
    readonly isByline: (index: number) => boolean;
  },
): number {
  let found = start;
  let prose = 0;
  let isSigned = false;
  let isDated = false;
  for (let index = start - NEAR_ABOVE; index < start; index++) isDated ||= asks.isDateLine(index);
  for (let index = start; index < Math.min(end, start + REACH); index++) {
    if (lines[index]?.prose === true) {
      if (found > start || ++prose > MOST_PROSE) break;
    } else if (asks.isDateLine(index) || asks.isByline(index)) {
      isSigned ||= asks.isByline(index) && !asks.isDateLine(index);
      if (isSigned || (!isDated && prose < MOST_PROSE)) found = index + 1;
    }
  }
  return found;
}

// Printed dates around an article → the one on which it appeared.
import type { FurnitureLexicon } from '../../../languages/lexicons/furniture-lexicon.js';
import type { Segment } from '../../furniture/find-article.js';
import { isSentence, type Line } from '../../text/lines.js';
import { SIGN } from '../../text/scan.js';
import type { DateFinder, NumericOrder, PrintedDate } from './printed-date.js';

export type Published = {
  /** Undefined while a numeric date can be read two ways; `readings` then holds both. */
  readonly day: string | undefined;
  readonly readings: Readonly<Record<NumericOrder, string>> | undefined;
  readonly time: string | undefined;
  /** Index of the line that prints it. */
  readonly index: number;
  /** "Published" stands in front of it. */
  readonly isCued: boolean;
};

const REACH_ABOVE = 60;
const REACH_BELOW = 30;
const META_WORDS = 24;

/**
 * The publication date: beside "Published" first, then between headline and body, then near the headline.
 * Dates inside sentences tell of events and are left to the dateline rule.
 */
export function findPublished(
  lines: readonly Line[],
  { start, end }: Segment,
  titleIndex: number | undefined,
  { findDates, data }: { readonly findDates: DateFinder; readonly data: FurnitureLexicon },
): Published | undefined {
  let best: PrintedDate | undefined;
  let bestIndex = 0;
  let isCued = false;
  let bestScore = -Infinity;
  const from = Math.max(0, start - REACH_ABOVE);
  const to = Math.min(lines.length, end + REACH_BELOW);
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (line === undefined || line.words > META_WORDS || (line.signs & SIGN.digit) === 0) continue;
    const inBody = index >= start && index < end;
    for (const date of findDates(line.text)) {
      const isTold = line.words > 12 || isSentence(line) || index > start + 2;
      const reach = inBody && isTold ? CUE_REACH : Infinity;
      const cue = cueBefore(line.text.slice(0, date.start), data, reach);
      if (inBody && cue !== 'published' && isTold) continue;
      const score =
        (cue === 'published' ? 5 : cue === 'updated' ? -2 : 0) +
        (date.time === undefined ? 0 : 1) +
        placeScore(index, { start, end }, titleIndex) -
        (line.words > 14 ? 2 : 0);
      if (score > bestScore) {
        bestScore = score;
        best = date;
        bestIndex = index;
        isCued = cue === 'published';
      }
    }
  }
  return (
    best && { day: best.day, readings: best.readings, time: best.time, index: bestIndex, isCued }
  );
}

function placeScore(
  index: number,
  { start, end }: Segment,
  titleIndex: number | undefined,
): number {
  if (index >= end) return -3 - 0.2 * (index - end);
  if (index >= start) return 1;
  if (titleIndex !== undefined && index > titleIndex) return 3 - 0.05 * (start - index);
  const anchor = titleIndex ?? start;
  return 2 - 0.4 * (anchor - index);
}

/** In a sentence of the text: "was first published on 3 May 2021"; not "sold the first million to a bank in Tarn on 3 May 2021". */
const CUE_REACH = 3;

/** The last cue word before a date decides: "Published 3 May 2021, updated 4 May 2021". `reach` is in words. */
function cueBefore(
  text: string,
  data: FurnitureLexicon,
  reach: number,
): 'published' | 'updated' | undefined {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  for (const word of words.reverse().slice(0, reach)) {
    if (data.updatedCues.has(word)) return 'updated';
    if (data.publishedCues.has(word)) return 'published';
  }
  return undefined;
}

// Sentences and dates → how many days stand alone above the text: "5 May 2022". They tell nothing, and the news begins behind them.
import type { DateMention } from '../../model/briefing.js';
import { contains, type Range } from '../../text/range.js';

/** How many of the first sentences are a day and no more. Both lists are sorted. */
export function daysAbove(
  body: string,
  sentences: readonly Range[],
  dates: readonly DateMention[],
): number {
  const first = sentences.findIndex((sentence) => !isDay(body, sentence, dates));
  return Math.max(0, first);
}

function isDay(body: string, sentence: Range, dates: readonly DateMention[]): boolean {
  let at = sentence.start;
  for (const date of dates) {
    if (date.start >= sentence.end) break;
    if (!contains(sentence, date)) continue;
    if (HAS_WORD.test(body.slice(at, date.start))) return false;
    at = date.end;
  }
  return at > sentence.start && !HAS_WORD.test(body.slice(at, sentence.end));
}

const HAS_WORD = /[\p{L}\p{N}]/u;

// Articles → their quotes and names, as short rows for tables.
import { findNames } from '../../source/extract/names/find-names.js';
import { readCoreference } from '../../source/extract/coreference/read-coreference.js';
import { findQuotes } from '../../source/extract/quotes/find-quotes.js';
import { readPassages } from '../../source/extract/passages/passages.js';
import type { Name, Quote } from '../../source/model/briefing.js';
import { articleOf, readingOf } from './article.js';
import { toldIfFailing } from './failing.js';

export function namesIn(body: string): Name[] {
  return findNames(readingOf(articleOf(body)));
}

export function quotesIn(body: string): Quote[] {
  const reading = toldIfFailing(readingOf(articleOf(body)));
  const names = findNames(reading);
  const passages = readPassages(reading, names);
  return findQuotes(reading, passages, readCoreference(reading, passages, names));
}

/** "direct | Ann Orr | We go." per quote; a speaker without a name shows as its printed words in brackets. */
export function rowsIn(body: string): string[] {
  return quotesIn(body).map(
    ({ kind, speaker, text, occurrences }) =>
      `${kind} | ${speaker ?? `(${occurrences[0]!.speakerText ?? ''})`} | ${text}`,
  );
}

// The words of a text as the finders of events read them.
import { findDates } from '../../source/extract/dates/find-dates.js';
import { documentOf } from '../../source/extract/document-of.js';
import { eventTokensOf, readEventWords, runsOf, type EventWords, type Run } from '../../source/extract/events/clauses/event-words.js'; // prettier-ignore
import { articleOf, readingOf } from './article.js';

/** Published on Tuesday 28 December 2021. */
export function eventWordsOf(body: string): { readonly words: EventWords; readonly runs: Run[] } {
  const reading = readingOf(articleOf(body));
  const document = documentOf(reading);
  if (document === undefined) throw new Error('no document');
  const tokens = eventTokensOf(document, reading.language);
  const runs = runsOf(tokens, findDates(reading));
  return { words: readEventWords(document, tokens, runs), runs };
}

/** The words of those tokens, `to` exclusive, as they are printed. */
export const printed = (
  { document: { body, at } }: EventWords,
  from: number,
  to: number,
): string => (from < to ? body.slice(at(from).start, at(to - 1).end) : '');

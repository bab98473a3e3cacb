// Paragraphs → the datelines with which they begin. They stand in no sentence: nothing in them was done or said.
import { readDateline, type DatelineLexicon } from '../languages/dateline.js';
import type { Range } from '../text/range.js';
import type { Text } from './tokens/tokens.js';

/** At most one a paragraph, ascending. */
export function readDatelines(
  { body, paragraphs }: Text,
  { datelines }: { readonly datelines: DatelineLexicon },
): Range[] {
  return paragraphs.flatMap(({ start, end }, index) => {
    const found = readDateline(body.slice(start, end), datelines, index === 0);
    return found === undefined ? [] : [{ start: start + found.start, end: start + found.end }];
  });
}

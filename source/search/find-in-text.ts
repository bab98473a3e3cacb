// A text and the words of a query → every place in the text where one of them stands: what n and N go through.
import type { Range } from '../model/range.js';
import { matchWords } from './match-words.js';
import { candidates, indexWords } from './word-index.js';

let last:
  { readonly text: string; readonly words: string; readonly found: readonly Range[] } | undefined;

/**
 * The places of those words in the text, in order, found as search finds them: whole words and beginnings, slips of the
 * finger where the text holds no such word. The last answer is kept, so asking again costs nothing.
 */
export function findInText(text: string, words: string): readonly Range[] {
  if (last?.text !== text || last.words !== words) {
    const index = indexWords([text]);
    // One by one: a text that lacks one of the words still shows where the others stand.
    const meanings = words
      .split(/\s+/u)
      .filter((word) => word !== '')
      .flatMap((word) => candidates(index, word, () => true, 1).meanings);
    last = { text, words, found: matchWords({ text, about: '' }, meanings, index).marks };
  }
  return last.found;
}

// A text and the words of a query → every place in the text where one of them stands: what n and N go through.
import { memoizeRecent } from '../text/values/memoize.js';
import type { Range } from '../text/range.js';
import { matchWords } from './match-words.js';
import { candidates, indexWords } from './word-index.js';

/**
 * The places of those words in the text, in order, found as search finds them: whole words and beginnings, slips of the
 * finger where the text holds no such word. The last answer is kept, so asking again costs nothing.
 */
export function findInText(text: string, words: string): readonly Range[] {
  return finderIn(text)(words);
}

const finderIn = memoizeRecent(1, (text: string) => {
  const index = indexWords([text]);
  return memoizeRecent(1, (words: string): readonly Range[] => {
    // One by one: a text that lacks one of the words still shows where the others stand.
    const meanings = words
      .split(/\s+/u)
      .filter((word) => word !== '')
      .flatMap((word) => candidates(index, word, () => true, 1).meanings);
    return matchWords({ text, about: '' }, meanings, index).marks;
  });
});

// An article → how often each word stands in it, plural or not.
import type { Article } from '../../model/article.js';
import { memoizeByObject } from '../../text/values/memoize.js';

/** How often a noun stands in the body, plural or not. */
export const timesIn = (article: Article, noun: string): number =>
  countsOf(article).get(withoutPlural(noun)) ?? 0;

/** "bill" of "bills". */
export const withoutPlural = (word: string): string =>
  word.endsWith('s') ? word.slice(0, -1) : word;

/** The words of a text in lower case. */
export const wordsIn = (text: string): readonly string[] => text.toLowerCase().split(BETWEEN_WORDS);

const BETWEEN_WORDS = /[^\p{L}]+/u;

const countsOf = memoizeByObject(({ body }: Article): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const printed of wordsIn(body)) {
    const word = withoutPlural(printed);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
});

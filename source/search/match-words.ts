// A record and what the words of a query may mean → which of its words were met, and how well.
import type { Range } from '../text/range.js';
import { NUMBERS_OF_A_WORD, type Meaning, type WordIndex } from './word-index.js';

export type Match = {
  /** The words of the text that were meant, whole words only. */
  readonly marks: readonly Range[];
  /** How far the words found are from those asked for, summed: 0 where every word is met as typed. */
  readonly distance: number;
  /** Words met outside the text, in what is only searched. */
  readonly unseen: number;
  /** True when the words met in the text stand close together, in any order. */
  readonly together: boolean;
};

/** Words that may stand between the words of a query and still be called together. */
const BETWEEN = 2;

export function matchWords(
  { text, about }: { readonly text: string; readonly about: string },
  meanings: readonly Meaning[],
  { wordsIn }: Pick<WordIndex, 'wordsIn'>,
): Match {
  const marks: Range[] = [];
  const places = meanings.map((): number[] => []);
  const nearest = meanings.map(() => 0);
  const words = wordsIn(text);
  for (let at = 0; at < words.length; at += NUMBERS_OF_A_WORD) {
    const [word = -1, start = 0, end = 0] = [words[at], words[at + 1], words[at + 2]];
    let isMet = false;
    for (let i = 0; i < meanings.length; i++) {
      const near = meanings[i]?.get(word);
      if (near === undefined) continue;
      isMet = true;
      places[i]?.push(at / NUMBERS_OF_A_WORD);
      nearest[i] = Math.max(nearest[i] ?? 0, near);
    }
    if (isMet) marks.push({ start, end });
  }
  let unseen = 0;
  let distance = 0;
  meanings.forEach((meaning, i) => {
    let near = nearest[i] ?? 0;
    if (near === 0) {
      unseen++;
      near = nearestOf(wordsIn(about), meaning);
    }
    distance += 1 - near;
  });
  return {
    marks,
    distance,
    unseen,
    together: standTogether(places.filter(({ length }) => length > 0)),
  };
}

function nearestOf(words: Int32Array, meaning: Meaning): number {
  let nearest = 0;
  for (let at = 0; at < words.length; at += NUMBERS_OF_A_WORD)
    nearest = Math.max(nearest, meaning.get(words[at] ?? -1) ?? 0);
  return nearest;
}

/** True when some window, a little longer than the query, holds a place of every list. */
function standTogether(places: readonly (readonly number[])[]): boolean {
  const reach = places.length + BETWEEN;
  const near = (from: number) => (list: readonly number[]) =>
    list.some((place) => Math.abs(place - from) < reach);
  const [first, ...others] = places;
  return others.length === 0 || first?.some((from) => others.every(near(from))) === true;
}

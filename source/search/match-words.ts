// A record and what the words of a query may mean → which of its words were met, and how well.
import { fold, WORD } from '../text/fold.js';
import type { Range } from '../text/range.js';
import type { Meaning, WordIndex } from './word-index.js';

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
  index: Pick<WordIndex, 'numberOf'>,
): Match {
  const marks: Range[] = [];
  const places = meanings.map((): number[] => []);
  const nearest = meanings.map(() => 0);
  [...text.matchAll(WORD)].forEach(({ 0: printed, index: start }, at) => {
    const word = index.numberOf(fold(printed));
    const met = meanings.filter((meaning, i) => {
      const near = meaning.get(word);
      if (near === undefined) return false;
      places[i]?.push(at);
      nearest[i] = Math.max(nearest[i] ?? 0, near);
      return true;
    });
    if (met.length > 0) marks.push({ start, end: start + printed.length });
  });
  let unseen = 0;
  let distance = 0;
  meanings.forEach((meaning, i) => {
    let near = nearest[i] ?? 0;
    if (near === 0) {
      unseen++;
      near = nearestIn(about, meaning, index);
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

function nearestIn(text: string, meaning: Meaning, index: Pick<WordIndex, 'numberOf'>): number {
  let nearest = 0;
  for (const [printed] of text.matchAll(WORD))
    nearest = Math.max(nearest, meaning.get(index.numberOf(fold(printed))) ?? 0);
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

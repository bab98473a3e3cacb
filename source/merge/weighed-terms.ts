// Texts as weighed terms, and how alike they are. Lists of numbers, for every text of a set is compared with many.
import { compare } from './listing.js';

/** A wording: terms in ascending order with their weights, scaled to length 1; empty lists for no term. */
export type Wording = { readonly terms: readonly number[]; readonly weights: readonly number[] };

/** The wording of ascending terms with their weights, which are scaled to length 1. */
export function scaled(terms: readonly number[], weights: number[]): Wording {
  let square = 0;
  for (const weight of weights) square += weight * weight;
  const length = square === 0 ? 1 : Math.sqrt(square);
  for (let i = 0; i < weights.length; i++) weights[i]! /= length;
  return { terms, weights };
}

/** Several wordings as one: their sum, each counting the same. */
export function sumOf(wordings: readonly Wording[]): Wording {
  if (wordings.length < 2) return wordings[0] ?? NOTHING;
  for (const { terms, weights } of wordings)
    for (let i = 0; i < terms.length; i++) inSum.add(terms[i]!, weights[i]!);
  const { terms, sums } = inSum.take();
  return scaled(terms, sums);
}

const NOTHING: Wording = { terms: [], weights: [] };

/** Adds up numbers above 0 by term. */
export type Adder = {
  readonly add: (term: number, value: number) => void;
  /** The terms, ascending, with their sums; the next sum begins. */
  readonly take: () => { readonly terms: number[]; readonly sums: number[] };
};

export function adder(): Adder {
  let sumBy = new Float64Array(1024);
  let met = new Uint32Array(sumBy.length);
  let count = 0;
  return {
    add: (term, value) => {
      if (term >= sumBy.length) {
        const [shortSums, shortMet] = [sumBy, met];
        sumBy = new Float64Array(2 * term);
        sumBy.set(shortSums);
        met = new Uint32Array(2 * term);
        met.set(shortMet);
      }
      if (sumBy[term] === 0) met[count++] = term;
      sumBy[term]! += value;
    },
    take: () => {
      met.subarray(0, count).sort();
      const terms: number[] = [];
      const sums: number[] = [];
      for (let i = 0; i < count; i++) {
        const term = met[i]!;
        terms.push(term);
        sums.push(sumBy[term]!);
        sumBy[term] = 0;
      }
      count = 0;
      return { terms, sums };
    },
  };
}

const inSum = adder();

/** Cosine of two wordings: 0 for nothing in common, 1 for the same terms. */
export function cosine(a: Wording, b: Wording): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const x = a.terms[i]!;
    const y = b.terms[j]!;
    if (x === y) sum += a.weights[i++]! * b.weights[j++]!;
    else if (x < y) i++;
    else j++;
  }
  return sum;
}

/** The terms that both have. */
export function commonTerms(a: Wording, b: Wording): number[] {
  const common: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.terms.length && j < b.terms.length) {
    const x = a.terms[i]!;
    const y = b.terms[j]!;
    if (x === y) common.push(x);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return common;
}

/** The heaviest terms, between equal weights by what they say, for the numbers of terms depend on what else is in the set. */
export function heaviestTerms(
  wording: Wording,
  most: number,
  saying: (term: number) => string,
  counts: (term: number) => boolean = () => true,
): number[] {
  const { terms, weights } = wording;
  const places: number[] = [];
  for (let i = 0; i < terms.length; i++) {
    if (places.length === most && weights[i]! < weights[places[most - 1]!]!) continue;
    if (!counts(terms[i]!)) continue;
    let at = places.length;
    while (at > 0 && isHeavier(i, places[at - 1]!, wording, saying)) at--;
    if (at === most) continue;
    for (let j = Math.min(places.length, most - 1); j > at; j--) places[j] = places[j - 1]!;
    places[at] = i;
  }
  for (let i = 0; i < places.length; i++) places[i] = terms[places[i]!]!;
  return places;
}

function isHeavier(
  i: number,
  j: number,
  { terms, weights }: Wording,
  saying: (term: number) => string,
): boolean {
  const more = weights[i]! - weights[j]!;
  return more === 0 ? compare(saying(terms[i]!), saying(terms[j]!)) < 0 : more > 0;
}

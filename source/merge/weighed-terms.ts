// Texts as weighed terms, and how alike they are. Lists of numbers, for every text of a set is compared with many.
import { compare } from './listing.js';

/** A wording: terms in ascending order with their weights, scaled to length 1; empty lists for no term. */
export type Wording = { readonly terms: readonly number[]; readonly weights: readonly number[] };

/** The wording of some weighed terms. Given the same weights in any order, it is the same to the last bit. */
export function wordingOf(weighed: ReadonlyMap<number, number>): Wording {
  const terms = [...weighed.keys()].sort((a, b) => a - b);
  return scaled(
    terms,
    terms.map((term) => weighed.get(term)!),
  );
}

/** The wording of ascending terms with their weights, scaled to length 1. */
export function scaled(terms: readonly number[], weights: readonly number[]): Wording {
  let square = 0;
  for (const weight of weights) square += weight * weight;
  const length = square === 0 ? 1 : Math.sqrt(square);
  return { terms, weights: weights.map((weight) => weight / length) };
}

/** Several wordings as one: their sum, each counting the same. */
export function sumOf(wordings: readonly Wording[]): Wording {
  if (wordings.length === 1) return wordings[0]!;
  const sum = new Map<number, number>();
  for (const { terms, weights } of wordings)
    for (let i = 0; i < terms.length; i++)
      sum.set(terms[i]!, (sum.get(terms[i]!) ?? 0) + weights[i]!);
  return wordingOf(sum);
}

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
  { terms, weights }: Wording,
  most: number,
  saying: (term: number) => string,
): number[] {
  return terms
    .map((term, i) => ({ term, weight: weights[i]! }))
    .sort((a, b) => b.weight - a.weight || compare(saying(a.term), saying(b.term)))
    .slice(0, most)
    .map(({ term }) => term);
}

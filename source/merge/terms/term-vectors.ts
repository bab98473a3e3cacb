// Terms and weights, [bridg 3, clos 1] → a vector of length 1, [.95, .32], and how alike two are: their cosine (TF-IDF, Salton).
// Lists of numbers, for every text of a set is compared with many.
import { compare } from '../cluster/sorted-lists.js';

/** A vector: terms in ascending order with their weights, scaled to length 1; empty lists for no term. */
export type TermVector = { readonly terms: readonly number[]; readonly weights: readonly number[] };

/** The vector of ascending terms with their weights, which are scaled to length 1. */
export function scaled(terms: readonly number[], weights: number[]): TermVector {
  let square = 0;
  for (const weight of weights) square += weight * weight;
  const length = square === 0 ? 1 : Math.sqrt(square);
  for (const [i, weight] of weights.entries()) weights[i] = weight / length;
  return { terms, weights };
}

/** Several vectors as one: their sum, each counting the same. */
export function sumOfVectors(vectors: readonly TermVector[]): TermVector {
  if (vectors.length < 2) return vectors[0] ?? NOTHING;
  for (const vector of vectors) eachWeight(vector, inSum.add);
  const { terms, sums } = inSum.take();
  return scaled(terms, sums);
}

const NOTHING: TermVector = { terms: [], weights: [] };

/** The mean of vectors: its direction, and its length, which is 1 where all are the same. */
export type MeanVector = {
  readonly vector: TermVector;
  readonly length: number;
  /** How many of them have a term. */
  readonly count: number;
};

/** The mean of vectors of length 1 (or 0, for no term). */
export function meanOfVectors(vectors: readonly TermVector[]): MeanVector {
  for (const vector of vectors) eachWeight(vector, inSum.add);
  const { terms, sums } = inSum.take();
  let square = 0;
  for (const sum of sums) square += sum * sum;
  return {
    vector: scaled(terms, sums),
    length: Math.sqrt(square) / Math.max(1, vectors.length),
    count: vectors.filter((vector) => vector.terms.length > 0).length,
  };
}

/** The mean of the cosines of each vector of the one with each of the other. */
export const meanCosine = (a: MeanVector, b: MeanVector): number =>
  cosine(a.vector, b.vector) * a.length * b.length;

/** Goes through the terms of a vector with their weights. */
function eachWeight(
  { terms, weights }: TermVector,
  see: (term: number, weight: number) => void,
): void {
  for (let i = 0; i < terms.length; i++) {
    const [term, weight] = [terms[i], weights[i]];
    if (term !== undefined && weight !== undefined) see(term, weight);
  }
}

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
      const sum = sumBy[term] ?? 0;
      if (sum === 0) met[count++] = term;
      sumBy[term] = sum + value;
    },
    take: () => {
      const terms: number[] = [];
      const sums: number[] = [];
      for (const term of met.subarray(0, count).sort()) {
        terms.push(term);
        sums.push(sumBy[term] ?? 0);
        sumBy[term] = 0;
      }
      count = 0;
      return { terms, sums };
    },
  };
}

/** One for all, since its lists are long; empty between two sums. */
const inSum = adder();

/** Cosine of two vectors: 0 for nothing in common, 1 for the same terms. */
export function cosine(a: TermVector, b: TermVector): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const x = a.terms[i] ?? BEYOND;
    const y = b.terms[j] ?? BEYOND;
    if (x === y) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (x < y) i++;
    else j++;
  }
  return sum;
}

/** Behind the last term of a vector. */
const BEYOND = Infinity;

/** The terms that both have. */
export function commonTerms(a: TermVector, b: TermVector): number[] {
  const common: number[] = [];
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length;) {
    const x = a.terms[i] ?? BEYOND;
    const y = b.terms[j] ?? BEYOND;
    if (x === y) common.push(x);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return common;
}

/** True where both have two terms or more in common: sooner known than which. */
export function haveTwoTerms({ terms: a }: TermVector, { terms: b }: TermVector): boolean {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const x = a[i] ?? BEYOND;
    const y = b[j] ?? BEYOND;
    if (x === y && ++count === 2) return true;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return false;
}

/** How much of the weight of one stands in the other: of that of which more does. 1 where all the terms of one are among the other's. */
export function shareInCommon(a: TermVector, b: TermVector, common: readonly number[]): number {
  const shareOf = ({ terms, weights }: TermVector): number => {
    let all = 0;
    let shared = 0;
    for (const [i, weight] of weights.entries()) {
      all += weight;
      if (common.includes(terms[i] ?? BEYOND)) shared += weight;
    }
    return all === 0 ? 0 : shared / all;
  };
  return Math.max(shareOf(a), shareOf(b));
}

/** The heaviest terms, between equal weights by what they say, for the numbers of terms depend on what else is in the set. */
export function heaviestTerms(
  vector: TermVector,
  most: number,
  saying: (term: number) => string,
  counts: (term: number) => boolean = () => true,
): number[] {
  const heaviest: WeighedTerm[] = [];
  eachWeight(vector, (term, weight) => {
    const last = heaviest[most - 1];
    if ((last !== undefined && weight < last.weight) || !counts(term)) return;
    const own = { term, weight };
    let place = heaviest.length;
    for (let other = heaviest[place - 1]; other && isHeavier(own, other, saying);)
      other = heaviest[--place - 1];
    if (place === most) return;
    heaviest.splice(place, 0, own);
    if (heaviest.length > most) heaviest.pop();
  });
  return heaviest.map(({ term }) => term);
}

type WeighedTerm = { readonly term: number; readonly weight: number };

function isHeavier(a: WeighedTerm, b: WeighedTerm, saying: (term: number) => string): boolean {
  const more = a.weight - b.weight;
  return more === 0 ? compare(saying(a.term), saying(b.term)) < 0 : more > 0;
}

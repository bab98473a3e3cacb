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
  const scaled: number[] = [];
  for (const weight of weights) scaled.push(weight / length);
  return { terms, weights: scaled };
}

/** Several wordings as one: their sum, each counting the same. */
export function sumOf(wordings: readonly Wording[]): Wording {
  const [first, ...others] = wordings;
  if (first === undefined) return NOTHING;
  if (others.length === 0) return first;
  const sum = others.reduce(plus, first);
  return scaled(sum.terms, sum.weights);
}

const NOTHING: Wording = { terms: [], weights: [] };

/** The sum of two, not scaled. */
function plus(a: Wording, b: Wording): Wording {
  const terms: number[] = [];
  const weights: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.terms.length || j < b.terms.length) {
    const x = i < a.terms.length ? a.terms[i]! : Infinity;
    const y = j < b.terms.length ? b.terms[j]! : Infinity;
    terms.push(x < y ? x : y);
    weights.push(x < y ? a.weights[i]! : x > y ? b.weights[j]! : a.weights[i]! + b.weights[j]!);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return { terms, weights };
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
  counts: (term: number) => boolean = () => true,
): number[] {
  const isHeavier = (i: number, j: number): boolean =>
    weights[i]! > weights[j]! ||
    (weights[i] === weights[j] && compare(saying(terms[i]!), saying(terms[j]!)) < 0);
  const places: number[] = [];
  for (let i = 0; i < terms.length; i++) {
    if (places.length === most && weights[i]! < weights[places[most - 1]!]!) continue;
    if (!counts(terms[i]!)) continue;
    let at = places.length;
    while (at > 0 && isHeavier(i, places[at - 1]!)) at--;
    if (at === most) continue;
    places.splice(at, 0, i);
    if (places.length > most) places.pop();
  }
  return places.map((place) => terms[place]!);
}

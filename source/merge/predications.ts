// A sighting of an event → its predication: a verb with what stands as its subject and object, as terms. Clauses that share
// hardly a word may tell one deed: a report of the day, and one line of background a year later.
import type { EventOccurrence } from '../model/briefing.js';
import { termsOf, weighTerms, type Lexicon } from './lexicon.js';
import { distinctBy } from './listing.js';
import { commonTerms, cosine, type Wording } from './weighed-terms.js';

export type Predication = {
  /** The term of the verb. */
  readonly verb: number;
  /** Verb, subject and object; who does it and to whom are not told apart, for a passive turns them round. */
  readonly wording: Wording;
  /** Equal for equal predications. */
  readonly key: string;
};

/** Predications are one where verb and partners are so much alike (cosine). */
const LEAST_ALIKE = 0.55;

/** The predication of a sighting; none for a verb that says nothing by itself ("was") or that stands alone. */
export function predicationOf(
  lexicon: Lexicon,
  { articleId, verb, subject, object }: EventOccurrence,
): Predication | undefined {
  const terms = [verb, subject, object].map((range) =>
    range === undefined ? [] : termsOf(lexicon, { articleId, ...range }, isDate),
  );
  const all = [...new Set(terms.flat())].sort((a, b) => a - b);
  const [head] = terms[0]!;
  if (head === undefined || all.length < 2) return undefined;
  return { verb: head, wording: weighTerms(lexicon, all), key: [head, ...all].join(' ') };
}

/** Each predication once, in a fixed order, and so few that two groups are soon compared: what a hundred outlets tell, most tell alike. */
export function distinctPredications(predications: readonly Predication[]): readonly Predication[] {
  return distinctBy(predications, ({ key }) => key).slice(0, MOST_PREDICATIONS);
}

const MOST_PREDICATIONS = 12;

const isDate = (term: string): boolean => term.startsWith('@');

/**
 * True when one of the predications of each is the same: the verb, and with it two partners ("launched", "the night ferry"), or a name
 * that can do it, or have it done, only once ("Orlow resigned").
 */
export function sharePredication(
  a: readonly Predication[],
  b: readonly Predication[],
  lexicon: Lexicon,
): boolean {
  return a.some((one) => b.some((other) => areOne(one, other, lexicon)));
}

function areOne(a: Predication, b: Predication, lexicon: Lexicon): boolean {
  if (a.verb !== b.verb || cosine(a.wording, b.wording) < LEAST_ALIKE) return false;
  if (countOtherwise(a.wording, b.wording, lexicon)) return false;
  const common = commonTerms(a.wording, b.wording).filter((term) => term !== a.verb);
  if (common.length > 1) return true;
  const isName = common.some((term) => lexicon.terms[term]!.startsWith('='));
  return isName && lexicon.onceOnly.has(a.verb);
}

/** True where both count something and share no number: "killed 5", "killed 718". */
export function countOtherwise(a: Wording, b: Wording, { numbers }: Lexicon): boolean {
  const isNumber = (term: number): boolean => numbers.has(term);
  return a.terms.some(isNumber) && b.terms.some(isNumber) && !commonTerms(a, b).some(isNumber);
}

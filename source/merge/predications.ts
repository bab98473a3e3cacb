// A sighting of an event → its predication: a verb with what stands as its subject and object, as terms. Clauses that share
// hardly a word may tell one deed: a report of the day, and one line of background a year later.
import type { EventOccurrence } from '../model/briefing.js';
import { termsOf, weighTerms, type Lexicon } from './lexicon.js';
import { contains } from '../model/range.js';
import { distinctBy } from './listing.js';
import { commonTerms, cosine, type Wording } from './weighed-terms.js';

export type Predication = {
  /** The term of the verb. */
  readonly verb: number;
  /** Verb, subject and object; who does it and to whom are not told apart, for a passive turns them round. */
  readonly wording: Wording;
  /** The same with names of things spelled in their words: "the store" is part of "Orlow Music Store". */
  readonly spelled: Wording;
};

/** Predications are one where verb and partners are so much alike (cosine). */
const LEAST_ALIKE = 0.55;

/** The terms of a sighting, and of who does it and to whom where they stand elsewhere in its sentence ("the store … its launch"). */
export function termsTold(lexicon: Lexicon, occurrence: EventOccurrence): readonly number[] {
  const { articleId, subject, object } = occurrence;
  const own = termsOf(lexicon, occurrence);
  const apart = [subject, object].flatMap((range) =>
    range === undefined || contains(occurrence, range)
      ? []
      : termsOf(lexicon, { articleId, ...range }, lexicon.isDate),
  );
  return apart.length === 0 ? own : ascending([...own, ...apart]);
}

/** The predication of a sighting; none for a verb that says nothing by itself ("was") or that stands alone. */
export function predicationOf(
  lexicon: Lexicon,
  { articleId, verb, subject, object }: EventOccurrence,
): Predication | undefined {
  const terms = [verb, subject, object].map((range) =>
    range === undefined ? [] : termsOf(lexicon, { articleId, ...range }, lexicon.isDate),
  );
  const all = ascending(terms.flat());
  const [head] = terms[0]!;
  if (head === undefined || all.length < 2) return undefined;
  const wording = weighTerms(lexicon, all);
  const spelled = all.some((term) => lexicon.wordsOf.has(term))
    ? weighTerms(lexicon, ascending(all.flatMap((term) => lexicon.wordsOf.get(term) ?? term)))
    : wording;
  return { verb: head, wording, spelled };
}

const ascending = (terms: readonly number[]): readonly number[] =>
  [...new Set(terms)].sort((a, b) => a - b);

/** Each predication once, in a fixed order, and so few that two groups are soon compared: what a hundred outlets tell, most tell alike. */
export function distinctPredications(predications: readonly Predication[]): readonly Predication[] {
  return distinctBy(predications, ({ verb, wording }) => [verb, ...wording.terms].join(' ')).slice(
    0,
    MOST_PREDICATIONS,
  );
}

const MOST_PREDICATIONS = 12;

/**
 * True when one of the predications of each is the same: the verb, and with it two partners ("launched", "the night ferry"), or a name
 * that can do it, or have it done, only once ("Orlow resigned"); in one article also a verb with the one partner that it has ("the
 * ferry … its launch").
 */
export function sharePredication(
  a: readonly Predication[],
  b: readonly Predication[],
  lexicon: Lexicon,
  inOneArticle = false,
): boolean {
  return a.some((one) => b.some((other) => areOne(one, other, lexicon, inOneArticle)));
}

function areOne(a: Predication, b: Predication, lexicon: Lexicon, inOneArticle: boolean): boolean {
  if (a.verb !== b.verb || countOtherwise(a.wording, b.wording, lexicon)) return false;
  const isPartner = (term: number): boolean => term !== a.verb;
  const common = commonTerms(a.wording, b.wording).filter(isPartner);
  if (cosine(a.wording, b.wording) >= LEAST_ALIKE) {
    const isName = common.some((term) => lexicon.isName[term] === 1);
    if (common.length > 1 || (isName && lexicon.onceOnly.has(a.verb))) return true;
  }
  if (cosine(a.spelled, b.spelled) < LEAST_ALIKE) return false;
  // The words of a name that both have are one partner.
  const inNames = new Set(common.flatMap((term) => lexicon.wordsOf.get(term) ?? []));
  const partners = commonTerms(a.spelled, b.spelled).filter(isPartner);
  const others = partners.filter((term) => !inNames.has(term));
  const isAllThatOneHas = Math.min(a.wording.terms.length, b.wording.terms.length) === 2;
  return others.length > 1 || (inOneArticle && isAllThatOneHas && others.length === 1);
}

/** True where both count something and share no number: "killed 5", "killed 718". */
export function countOtherwise(a: Wording, b: Wording, { numbers }: Lexicon): boolean {
  const isNumber = (term: number): boolean => numbers.has(term);
  return a.terms.some(isNumber) && b.terms.some(isNumber) && !commonTerms(a, b).some(isNumber);
}

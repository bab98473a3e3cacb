// A sighting of an event → its predication: a verb with what stands as its subject and object, as terms. Clauses that share
// hardly a word may tell one event: a report of the day, and one line of background a year later.
import { sayTerm, spreadOf, weighTerms, type Vocabulary } from '../terms/vocabulary.js';
import { ascending, compare, inOrder, meet, unite } from '../cluster/sorted-lists.js';
import { commonTerms, cosine, heaviestTerms, type TermVector } from '../terms/term-vectors.js';

export type Predication = {
  /** Verb and terms, as text. */
  readonly key: string;
  /** The term of the verb. */
  readonly verb: number;
  /** Verb, subject and object; who does it and to whom are not told apart, for a passive turns them round. */
  readonly vector: TermVector;
  /** The same with names of things spelled in their words: "the store" is part of "Orlow Music Store". */
  readonly spelled: TermVector;
  /** Its heaviest partners that others have too. */
  readonly partners: readonly number[];
};

/** By so many partners predications find each other. */
const MOST_PARTNERS = 3;

/** Predications are one where verb and partners are so much alike (cosine). */
const LEAST_ALIKE = 0.55;

/** A reader of predications, each made once: from the terms of a verb and those of its subject and object. */
export function predicationReader(
  vocabulary: Vocabulary,
): (does: readonly number[], partners: readonly number[]) => Predication | undefined {
  const known = new Map<string, Predication>();
  return (does, partners) => {
    const [verb] = does;
    const terms = unite(does, partners);
    // None for a verb that says nothing by itself ("was") or that stands alone.
    if (verb === undefined || terms.length < 2) return undefined;
    const key = `${verb} ${terms.join(' ')}`;
    let predication = known.get(key);
    if (predication === undefined)
      known.set(key, (predication = make(key, verb, terms, vocabulary)));
    return predication;
  };
}

function make(
  key: string,
  verb: number,
  terms: readonly number[],
  vocabulary: Vocabulary,
): Predication {
  const vector = weighTerms(vocabulary, terms);
  const spelled = terms.some((term) => vocabulary.wordsOf.has(term))
    ? weighTerms(
        vocabulary,
        ascending(terms.flatMap((term) => vocabulary.wordsOf.get(term) ?? term)),
      )
    : vector;
  const isPartner = (term: number): boolean => term !== verb && spreadOf(vocabulary, term) > 1;
  const saying = (term: number): string => sayTerm(vocabulary, term);
  const partners = heaviestTerms(spelled, MOST_PARTNERS, saying, isPartner);
  return { key, verb, vector, spelled, partners };
}

/** Each predication once, in a fixed order, and so few that two groups are soon compared: what a hundred outlets tell, most tell alike. */
export function unitePredications(
  a: readonly Predication[],
  b: readonly Predication[],
): readonly Predication[] {
  return inOrder(a, b, (x, y) => compare(x.key, y.key), Object.is).slice(0, MOST_PREDICATIONS);
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
  vocabulary: Vocabulary,
  inOneArticle = false,
): boolean {
  for (const one of a)
    for (const other of b)
      if (one.verb === other.verb && areOne(one, other, vocabulary, inOneArticle)) return true;
  return false;
}

/**
 * True when the verb of one tells the deed of the other's in another word, and all that one does it to or by is the other's too: "the
 * captain was arrested", "police detained the captain". Near miss: "police detained the cook".
 */
export const sharePartners = (
  a: readonly Predication[],
  b: readonly Predication[],
  { deedsOf, isNumber }: Vocabulary,
): boolean =>
  a.some((one) =>
    b.some((other) => {
      if (!meet(deedsOf.get(one.verb) ?? [], deedsOf.get(other.verb) ?? [])) return false;
      const [mine, theirs] = [partnersOf(one), partnersOf(other)];
      const common = mine.filter((term) => theirs.includes(term));
      return (
        common.some((term) => isNumber[term] === 0) &&
        common.length === Math.min(mine.length, theirs.length)
      );
    }),
  );

const partnersOf = ({ verb, vector }: Predication): readonly number[] =>
  vector.terms.filter((term) => term !== verb);

/** Of two with the same verb. */
function areOne(
  a: Predication,
  b: Predication,
  vocabulary: Vocabulary,
  inOneArticle: boolean,
): boolean {
  const isAlike = cosine(a.vector, b.vector) >= LEAST_ALIKE;
  const isAlikeSpelled = cosine(a.spelled, b.spelled) >= LEAST_ALIKE;
  if (!isAlike && !isAlikeSpelled) return false;
  const shared = commonTerms(a.vector, b.vector);
  if (countOtherwise(a.vector, b.vector, shared, vocabulary)) return false;
  const isPartner = (term: number): boolean => term !== a.verb;
  const common = shared.filter(isPartner);
  if (isAlike) {
    const isName = common.some((term) => vocabulary.isName[term] === 1);
    if (common.length > 1 || (isName && vocabulary.onceOnly.has(a.verb))) return true;
  }
  if (!isAlikeSpelled) return false;
  // The words of a name that both have are one partner.
  const inNames = new Set(common.flatMap((term) => vocabulary.wordsOf.get(term) ?? []));
  const partners = commonTerms(a.spelled, b.spelled).filter(isPartner);
  const others = partners.filter((term) => !inNames.has(term));
  // "Lind referred to the dead", "Lind referred to a poll": what a person does tells nothing without what it is done to.
  const isSole =
    others.length === 1 &&
    (vocabulary.onceOnly.has(a.verb) || others.every((term) => vocabulary.isName[term] === 0));
  const isAllThatOneHas = Math.min(a.vector.terms.length, b.vector.terms.length) === 2;
  return others.length > 1 || (inOneArticle && isAllThatOneHas && isSole);
}

/** True where both count something and share no number: "killed 5", "killed 718". `common` are the terms that both have. */
export function countOtherwise(
  a: TermVector,
  b: TermVector,
  common: readonly number[],
  { isNumber }: Vocabulary,
): boolean {
  const counts = (term: number): boolean => isNumber[term] === 1;
  return a.terms.some(counts) && b.terms.some(counts) && !common.some(counts);
}

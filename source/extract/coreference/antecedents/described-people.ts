// A phrase of a text → the people who are meant: "the 54-year-old driver", "both men", "the ministers".
import { lowerBound } from '../../../text/values/lower-bound.js';
import type { Range } from '../../../text/range.js';
import { memoizeRecent } from '../../../text/values/memoize.js';
import type { Passage } from '../../passages/passages.js';
import { ageIn } from '../descriptions/ages.js';
import type { Coreference } from '../coreference.js';
import { pairMeant } from './described.js';
import { resolveMention } from './resolve-mention.js';

/** A question by offsets of the body: whom a noun phrase means that names nobody, by name; none where that is not told. */
export function describedPeople(
  passages: readonly Passage[],
  coreference: Coreference,
): (phrase: Range) => readonly string[] {
  const silent = { ...coreference, trace: undefined };
  const meantBy = (start: number, end: number): readonly string[] => {
    const passage =
      passages[lowerBound(passages, ({ tokens }) => (tokens.at(-1)?.end ?? 0) <= start)];
    if (passage === undefined) return [];
    const { tokens, paragraph } = passage;
    const first = lowerBound(tokens, (token) => token.start < start);
    const last = lowerBound(tokens, (token) => token.end < end);
    if (tokens[first]?.start !== start || tokens[last]?.end !== end) return [];
    const phrase = { first, last, head: last, name: undefined, pronoun: undefined };
    const pair = pairMeant(silent, tokens, phrase, paragraph);
    const { name, together } = pair ?? resolveMention(silent, tokens, phrase, { paragraph });
    if (together !== undefined) return together;
    if (name?.kind !== 'person') return [];
    // "the 20-year-old baker", of whom no age is told; "the 20-year-old" is whoever was told of last
    const age = tokens.slice(first, last + 1).map(({ lower }) => ageIn(lower)).find((one) => one !== undefined); // prettier-ignore
    const isOfAge =
      age === undefined || last === first + 1 || coreference.ages.get(age)?.has(name) === true;
    return isOfAge ? [name.name] : [];
  };
  // the lines of a sentence ask of the same phrases
  const from = memoizeRecent(MOST_PHRASES, (start: number) =>
    memoizeRecent(MOST_PHRASES, (end: number) => meantBy(start, end)),
  );
  return ({ start, end }) => from(start)(end);
}

/** So many phrases of an article are remembered. */
const MOST_PHRASES = 1000;

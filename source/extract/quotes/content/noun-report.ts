// A noun of saying with its owner → what he said: "rejected Orr’s claim that rates would fall", "repeated her vow to win".
import type { Language } from '../../../languages/language.js';
import { does, has, Is, Use } from '../../word-classes.js';
import type { ContentRange, Report } from '../draft.js';
import { isFiniteToken, type PassageToken } from '../../passages/passages.js';
import { phraseFrom, type Phrase } from '../../passages/phrases.js';
import { hasFinite } from '../../passages/steps.js';
import { clauseEnd } from './clause-end.js';

/**
 * The report of a noun of saying at `at` that stands behind the verb of its sentence, so that what it holds goes on to the end; undefined
 * without an owner. "rejected Orr’s claim that it rained" → "it rained". Near miss: "Orr’s claim that it rained was late", "a claim that …".
 */
export function nounReport(
  tokens: readonly PassageToken[],
  at: number,
  { from, to: end }: ContentRange,
  { language, taken }: { readonly language: Language; readonly taken: ReadonlySet<number> },
): Report | undefined {
  const next = tokens[at + 1];
  const isThat = does(next, Use.complementiser);
  if (!isThat && !does(next, Use.infinitive)) return undefined;
  if (!language.quotes.sayingNouns.has(tokens[at]?.lower ?? '')) return undefined;
  const phrase = ownerOf(tokens, at, from, language);
  if (phrase === undefined || !hasFinite(tokens, from - 1, phrase.first)) return undefined;
  const start = isThat ? at + 2 : at + 1;
  const to = clauseEnd(tokens, start, end, taken, language);
  const isEnough = isThat ? hasFinite(tokens, start, to) : to - start > 1;
  if (!isEnough || to - start < 2) return undefined;
  return { content: [{ from: start, to }], phrase, cue: { from: at, to: at + 1 }, rule: 'noun' };
}

/** Whose it is: "Orr’s | claim", "her latest | vow"; a possessive stands for its pronoun. */
function ownerOf(
  tokens: readonly PassageToken[],
  noun: number,
  from: number,
  { grammar }: Language,
): Phrase | undefined {
  for (let at = noun - 1; at >= from && noun - at < LONGEST_MODIFIER; at--) {
    const token = tokens[at];
    if (has(token, Is.genitive)) {
      let first = at - 1;
      while (first > from && tokens[first - 1]?.name === tokens[at - 1]?.name) first--;
      return tokens[at - 1]?.name === undefined ? undefined : phraseFrom(tokens, first, at - 1);
    }
    if (has(token, Is.possessive) && !grammar.notSource.has(token?.lower ?? '')) {
      const pronoun = token?.lower;
      return { first: at, last: at, head: at, name: undefined, pronoun };
    }
    if (has(token, Is.sign | Is.preposition | Is.conjunction) || isFiniteToken(tokens, at))
      return undefined;
  }
  return undefined;
}

/** In tokens: "Orr’s own latest | claim". */
const LONGEST_MODIFIER = 5;

// Tokens of what stands behind a verb of saying → where the reporter goes on in it, by the tense of a verb or by a name that is told of.
import { does, has, Is, Use } from '../../word-classes.js';
import type { ContentRange } from '../draft.js';
import { isFiniteToken, isSign, type PassageToken, type PassageVerb } from '../passages.js';
import { hasFinite, hasMarked, trimEnd } from '../steps.js';

type EndRule = {
  readonly name: string;
  /** True where the reporter goes on at this token of the content. */
  readonly applies: (told: Told, at: number) => boolean;
};

/** A content and the verb that it hangs on. */
type Told = ContentRange & {
  readonly tokens: readonly PassageToken[];
  readonly cue: PassageVerb | undefined;
};

const END_RULES: readonly EndRule[] = [
  {
    // said the rebels would return | and ordered the gates shut; not said it was late | and rained, would return | and would stay
    name: 'a verb in the tense of the verb of saying, behind modal verbs',
    applies: ({ tokens, from, cue }, at) => {
      if (!does(tokens[at], Use.additive | Use.adversative)) return false;
      let verb = at + 1;
      while (has(tokens[verb], Is.adverb)) verb++;
      return isOfReporter(tokens[verb]?.verb, cue) && isModal(tokens, from, at);
    },
  },
  {
    // would call up Tess Moran|, who left in May; not Tess Moran, who left in May, would start; the man who left
    name: 'what is told of a name at the end',
    applies: ({ tokens, from, to }, at) => {
      const isOf = does(tokens[at + 1], Use.who | Use.where);
      if (!isSign(tokens[at], ',') || !isOf || !isNamed(tokens, at - 1)) return false;
      if (hasMarked(tokens, at, to)) return false;
      for (let next = at + 2; next < to; next++) if (isSign(tokens[next], ',')) return false;
      return hasFinite(tokens, from - 1, at) || tokens[from]?.phraseEnd !== undefined;
    },
  },
];

/** Where the reporter goes on in a content behind the verb at `cue`; its own end where nothing is the reporter's. */
export function endOfTold(
  tokens: readonly PassageToken[],
  { from, to }: ContentRange,
  cue: number,
): number {
  const told = { tokens, from, to, cue: tokens[cue]?.verb };
  for (let at = from + 1; at < to; at++)
    if (END_RULES.some(({ applies }) => applies(told, at))) return trimEnd(tokens, from, at);
  return to;
}

/** True for a verb in the tense of the verb of saying: "declined" of "said …", "has hired" of "insists …". */
function isOfReporter(verb: PassageVerb | undefined, cue: PassageVerb | undefined): boolean {
  if (verb?.finite !== true || verb.modal !== undefined || cue === undefined) return false;
  if (cue.tense === 'past') return verb.tense === 'past';
  return cue.tense === 'present' && (verb.tense === 'present' || verb.tense === 'perfect');
}

/** True where each finite verb is modal, and one stands there: "would go". */
function isModal(tokens: readonly PassageToken[], from: number, to: number): boolean {
  let count = 0;
  for (let at = from; at < to; at++) {
    if (!isFiniteToken(tokens, at)) continue;
    if (tokens[at]?.verb?.modal === undefined) return false;
    count++;
  }
  return count > 0;
}

const isNamed = (tokens: readonly PassageToken[], at: number): boolean =>
  tokens[at]?.name !== undefined || has(tokens[at], Is.country);

// Tokens → which of them is a verb of saying used as a verb, what may stand with it, and whether it is passive.
import type { GrammarData, Language, QuoteData } from '../../languages/language.js';
import { does, has, Is, Use } from '../word-classes.js';
import { isSign, type Token } from './passages.js';

const NO_FRAMES: ReadonlySet<string> = new Set();

/** Frames of a verb token that hold here: "call+for" only before "for". */
export function framesAt(
  tokens: readonly Token[],
  at: number,
  quotes: QuoteData,
): ReadonlySet<string> {
  const verb = quotes.verbs.get(tokens[at]!.lower);
  if (verb === undefined) return NO_FRAMES;
  const next = tokens[at + 1];
  return (next && verb.withParticle.get(next.lower)) ?? verb.frames;
}

/** True where "according" stands before its "to". */
export const isAccordingTo = (tokens: readonly Token[], at: number): boolean =>
  does(tokens[at], Use.according) && does(tokens[at + 1], Use.infinitive);

/** True for a verb of saying used as a verb: "said", "had noted"; not "the report", "its claims". */
export function isCue(
  tokens: readonly Token[],
  at: number,
  { grammar, quotes }: Language,
): boolean {
  const token = tokens[at]!;
  if (!has(token, Is.cue) || token.marked !== undefined || token.name !== undefined) return false;
  if (has(token, Is.capital)) return false;
  const verb = quotes.verbs.get(token.lower)!;
  if (framesAt(tokens, at, quotes).size === 0) return false;
  const before = tokens[at - 1];
  if (has(before, Is.genitive | Is.possessive) || does(before, Use.article)) return false;
  const next = tokens[at + 1];
  switch (verb.form) {
    case 'base':
      return isBaseVerb(before, next, grammar);
    case 'present':
      // "four other states"
      return (
        !has(before, Is.preposition) &&
        !(has(before, Is.determiner) && !does(before, Use.quantifier))
      );
    case 'participle':
      // "since announcing his plan" is a noun, "by saying" is not
      return !has(before, Is.preposition) || does(before, Use.agent);
    default:
      // "respond to emailed questions", "25 recommended delegates", "least talked about"
      return (
        !has(before, Is.preposition | Is.number) && !grammar.superlative.has(before?.lower ?? '')
      );
  }
}

/** "they say", "officials say", "to say", "would say"; not "the claim", "a report". */
function isBaseVerb(
  before: Token | undefined,
  next: Token | undefined,
  { plural, pluralEnding }: GrammarData,
): boolean {
  if (before === undefined) return false;
  if (does(before, Use.infinitive) || has(before, Is.auxiliary)) return true;
  if (has(before, Is.determiner) && !has(before, Is.subject)) return opensContent(next);
  return (
    has(before, Is.adverb | Is.subject) ||
    pluralEnding.test(before.lower) ||
    isSign(before, ',)') ||
    plural.has(before.lower) ||
    before.name?.kind === 'person' ||
    opensContent(next)
  );
}

/** "sources close to the talks say that", "… say they": what follows shows the verb. */
const opensContent = (next: Token | undefined): boolean =>
  does(next, Use.complementiser) ||
  next?.marked !== undefined ||
  (has(next, Is.subject) && !has(next, Is.object));

/** "was told", "is said": the subject did not speak. "has said" and "was saying" are active. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  if (does(tokens[at], Use.participleEnding)) return false;
  for (let index = at - 1; index >= 0 && at - index < 4; index--) {
    const before = tokens[index];
    if (does(before, Use.be))
      return !has(before, Is.genitive) || has(tokens[index - 1], Is.subject);
    // "when asked", "if told"
    if (does(before, Use.reducing)) return index === at - 1;
    if (!has(before, Is.adverb | Is.auxiliary | Is.negation)) return false;
  }
  return false;
}

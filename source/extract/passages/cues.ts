// Tokens → which of them is a verb of saying used as a verb, what may stand with it, and whether it is passive.
import type { Language } from '../../languages/language.js';
import type { QuoteLexicon } from '../../languages/lexicons/quote-lexicon.js';
import { does, has, Is, Use } from '../word-classes.js';
import { isSign, type PassageToken } from './passages.js';

const NO_FRAMES: ReadonlySet<string> = new Set();

/** Frames of a verb token that hold here: "call+for" only before "for". */
export function framesAt(
  tokens: readonly PassageToken[],
  at: number,
  quotes: QuoteLexicon,
): ReadonlySet<string> {
  const verb = quotes.verbs.get(tokens[at]!.lower);
  if (verb === undefined) return NO_FRAMES;
  const next = tokens[at + 1];
  return (next && verb.withParticle.get(next.lower)) ?? verb.frames;
}

/** True where "according" stands before its "to". */
export const isAccordingTo = (tokens: readonly PassageToken[], at: number): boolean =>
  does(tokens[at], Use.according) && does(tokens[at + 1], Use.infinitive);

/** True for a verb of saying used as a verb: "said", "had noted"; not "the report", "its claims", "since announcing his plan". */
export function isCue(tokens: readonly PassageToken[], at: number, { quotes }: Language): boolean {
  const token = tokens[at];
  if (!mayBeCue(token) || framesAt(tokens, at, quotes).size === 0) return false;
  const before = tokens[at - 1];
  const verb = token?.verb;
  // "the alleged beating she took"
  if (does(before, Use.definite) && does(token, Use.pastEnding)) return false;
  // "…, warning some plans were late", "she shot back": tagged as nouns at times
  if (verb === undefined)
    return (
      // "as warning" of "quoted Lind as warning"
      ((isSign(before, ',') || does(before, Use.as)) && does(token, Use.participleEnding)) ||
      hasParticle(tokens, at, quotes) ||
      tellsWhoSpeaks(tokens, at) ||
      opensMarks(tokens, at)
    );
  // what a preposition governs is a noun; "by saying", "quoted as saying" tell
  return (
    verb.finite ||
    !has(before, Is.preposition) ||
    does(before, Use.agent | Use.infinitive) ||
    // "left after telling Lind that it rained"; what such a verb has for an object is no content
    (has(before, Is.subordinator) && verb.tense === 'gerund') ||
    (does(before, Use.as) && verb.tense === 'gerund')
  );
}

/** A form of a verb of saying; not "Reports", nor a part of a name. */
const mayBeCue = (token: PassageToken | undefined): boolean =>
  has(token, Is.cue) && !has(token, Is.capital) && token?.name === undefined;

/** True where the words were not said: "never said", "would not say", "refused to call", "denied ever saying", "has yet to say". */
export function isWithheld(
  tokens: readonly PassageToken[],
  at: number,
  { quotes }: Language,
): boolean {
  const { verb } = tokens[at] ?? {};
  if (verb?.negated === true || isInvertedDenial(tokens, at, quotes)) return true;
  let before = at - 1;
  while (has(tokens[before], Is.adverb | Is.auxiliary) && at - before < WITHHOLDING_REACH) {
    if (quotes.hardly.has(tokens[before]?.lower ?? '')) return true;
    before--;
  }
  if (verb?.finite === true || !does(tokens[at], Use.participleEnding)) {
    // "refused to say" is no finite verb, "yet to say" neither
    if (!does(tokens[before], Use.infinitive)) return false;
    before--;
  }
  // "stopped short of calling"
  if (does(tokens[before], Use.of)) before--;
  return quotes.withholding.has(tokens[before]?.lower ?? '');
}

/** "At no point did Orr say", "Nor did she ever call it", "Not once has the board said": no, never or their like opens the clause, and a helping verb stands in front of the subject. Near miss: "No doubt Orr did say". */
function isInvertedDenial(
  tokens: readonly PassageToken[],
  verb: number,
  { hardly, nobody, denyingOpeners }: QuoteLexicon,
): boolean {
  const subject = tokens[verb - 1];
  const isSubject = subject?.name !== undefined || subject?.phraseEnd !== undefined;
  if (!isSubject && !has(subject, Is.adverb | Is.subject)) return false;
  let helping = verb - 1;
  const helps = (at: number): boolean =>
    tokens[at]?.name === undefined &&
    (has(tokens[at], Is.auxiliary) || tokens[at]?.verb?.finite === true);
  while (verb - helping < INVERTED_REACH && !helps(helping) && !has(tokens[helping], Is.sign))
    helping--;
  if (!helps(helping)) return false;
  return [helping - 1, helping - 2, helping - 3].some((at) => {
    const lower = tokens[at]?.lower ?? '';
    return hardly.has(lower) || nobody.has(lower) || denyingOpeners.has(lower);
  });
}

/** In tokens: "did the deputy head of the board ever". */
const INVERTED_REACH = 9;

const WITHHOLDING_REACH = 4;

/** True for a verb of saying that ties a quotation to a source; not “We left.” Orr did not respond. */
export const isSpoken = (
  tokens: readonly PassageToken[],
  at: number,
  language: Language,
): boolean => isCue(tokens, at, language) && !isWithheld(tokens, at, language);

const hasParticle = (
  tokens: readonly PassageToken[],
  at: number,
  { verbs }: QuoteLexicon,
): boolean =>
  verbs.get(tokens[at]?.lower ?? '')?.withParticle.has(tokens[at + 1]?.lower ?? '') === true;

/** “…,” Ann Orr states, “…,” states Orr: nothing else stands there, whatever the word is elsewhere. Not: “…,” the states said; “…,” House press secretary Orr said. */
function tellsWhoSpeaks(tokens: readonly PassageToken[], at: number): boolean {
  if (has(tokens[at], Is.roleModifier) && has(tokens[at + 1], Is.role | Is.roleModifier))
    return false;
  let first = at;
  while (isSpeaker(tokens[first - 1])) first--;
  const quotation = isSign(tokens[first - 1], ',') ? tokens[first - 2] : tokens[first - 1];
  return quotation?.marked !== undefined && (first < at || isSpeaker(tokens[at + 1]));
}

/** and predicted, “it will rain”: nothing but a verb stands there. */
const opensMarks = (tokens: readonly PassageToken[], at: number): boolean =>
  has(tokens[at - 1], Is.conjunction) &&
  does(tokens[at], Use.pastEnding) &&
  isSign(tokens[at + 1], ',:') &&
  tokens[at + 2]?.marked !== undefined;

const isSpeaker = (token: PassageToken | undefined): boolean =>
  token?.name !== undefined || has(token, Is.subject);

/** "was told", "is said", "when asked": the subject did not speak. "has said" and "was saying" are active. */
export function isPassive(tokens: readonly PassageToken[], at: number): boolean {
  const verb = tokens[at]?.verb;
  return verb?.passive === true && (verb.tokens.length > 1 || does(tokens[at - 1], Use.reducing));
}

// Small steps over the tokens of a sentence that reported speech is read with: past phrases, to a comma, to a verb.
import { does, has, Is, Use } from '../word-classes.js';
import { isFiniteToken, isSign, type PassageToken } from './passages.js';

/** Over "on Tuesday", "in an interview with RT", "(Dec. 22)", "again": to the first token of something else. */
export function skipPhrases(tokens: readonly PassageToken[], from: number, end: number): number {
  let at = from;
  while (at < end) {
    const token = tokens[at]!;
    if (token.marked !== undefined) return at;
    if (has(token, Is.time) && token.name === undefined) {
      at++;
      while (has(tokens[at], Is.number | Is.time) || does(tokens[at], Use.partOfDay)) at++;
    } else if (isSign(token, '(')) {
      let close = at + 1;
      while (close < end && close - at < 12 && !isSign(tokens[close], ')')) close++;
      if (!isSign(tokens[close], ')')) return at;
      at = close + 1;
    } else if (
      has(token, Is.preposition) &&
      !(has(token, Is.subordinator) && has(tokens[at + 1], Is.subject))
    ) {
      // "by saying", "for Orr to win they must go": what the verb governs may be the content
      const next = tokens[at + 1];
      const isVerb = next?.phraseEnd === undefined && next?.verb !== undefined;
      const after = isVerb ? at + 2 : skipNounPhrase(tokens, at + 1, end);
      if (after === at + 1 && !has(tokens[after], Is.preposition)) return at;
      at = after;
    } else if (
      has(token, Is.adverb) &&
      !has(token, Is.determiner | Is.subject | Is.capital) &&
      !does(token, Use.existential)
    )
      at++;
    else if (
      does(token, Use.timeModifier) &&
      (has(tokens[at + 1], Is.time) || does(tokens[at + 1], Use.timeUnit))
    )
      at += 2;
    else return at;
  }
  return at;
}

/** Past one noun phrase with its "of": "the leaders of the party" | "had". `from` itself where none starts. */
export function skipNounPhrase(tokens: readonly PassageToken[], from: number, end: number): number {
  let at = from;
  for (;;) {
    const after = pastPhrase(tokens, at, end);
    if (after === at) return at;
    at = after;
    const goesOn =
      does(tokens[at], Use.of) ||
      (does(tokens[at], Use.additive) && pastPhrase(tokens, at + 1, end) > at + 1);
    if (at >= end || !goesOn) return at;
    at++;
  }
}

function pastPhrase(tokens: readonly PassageToken[], from: number, end: number): number {
  const first = tokens[from];
  if (first === undefined || first.marked !== undefined) return from;
  if (has(first, Is.subject) && !does(first, Use.who)) return from;
  let at = from;
  while (at < end && isInPhrase(tokens, at, from)) at++;
  return at;
}

/** True for a word of the phrase that the words in front of it, from `from` on, are of, too. */
function isInPhrase(tokens: readonly PassageToken[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.marked !== undefined) return false;
  if (at === from) return token.name !== undefined || token.phraseEnd !== undefined;
  const before = tokens[at - 1];
  if (token.name !== undefined && token.name === before?.name) return true;
  if (token.phraseEnd === undefined || token.phraseEnd !== before?.phraseEnd) return false;
  // "told them Monday", "told reporters Orr was late", "told CNN Orr was late"
  // near miss: "in a May 3 letter"
  if (has(token, Is.time) && token.name === undefined) return has(before, Is.determiner);
  const isApart =
    before.name === undefined
      ? !has(before, Is.capital | Is.genitive | Is.role | Is.determiner)
      : !has(before, Is.genitive);
  return token.name === undefined || !isApart;
}

export function firstComma(tokens: readonly PassageToken[], from: number, end: number): number {
  for (let at = from; at < end; at++) if (isSign(tokens[at], ',')) return at;
  return end;
}

/** Over ", without proof," and "– online, as it happens –" to the "that" behind them; `from` where none follows. */
export function toThat(tokens: readonly PassageToken[], from: number, end: number): number {
  if (!isSign(tokens[from], ',—–-')) return from;
  for (let at = from + 2; at < Math.min(end, from + 14); at++) {
    if (does(tokens[at], Use.complementiser) && isSign(tokens[at - 1], ',—–-')) return at;
    if (tokens[at]!.marked !== undefined || isSign(tokens[at], ';:')) return from;
  }
  return from;
}

export function trimEnd(tokens: readonly PassageToken[], from: number, end: number): number {
  let to = end;
  while (to > from && isSign(tokens[to - 1], ',:;.—–-')) to--;
  return to;
}

export const hasTokenUse = (
  tokens: readonly PassageToken[],
  use: number,
  from: number,
  to: number,
): boolean => {
  for (let at = from; at < to; at++) if (does(tokens[at], use)) return true;
  return false;
};

export const hasFinite = (tokens: readonly PassageToken[], from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (isFiniteToken(tokens, at)) return true;
  return false;
};

export const hasMarked = (tokens: readonly PassageToken[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (tokens[at]!.marked !== undefined) return true;
  return false;
};

/** True where a verb stands that no "as", "who" or "that" of its part of the sentence governs. */
export const hasMainVerb = (tokens: readonly PassageToken[], from: number, to: number): boolean =>
  hasVerb(tokens, from, to, () => true);

/** The same of a verb whose subject stands there, too. Near miss: "a loss of 3 million and cut jobs" of "Orr reported a loss …". */
export const hasOwnVerb = (tokens: readonly PassageToken[], from: number, to: number): boolean =>
  hasVerb(tokens, from, to, (verb) => {
    const subject = verb.verb?.subject;
    return subject !== undefined && subject.start >= (tokens[from]?.start ?? 0);
  });

function hasVerb(
  tokens: readonly PassageToken[],
  from: number,
  to: number,
  counts: (verb: PassageToken) => boolean,
): boolean {
  if (isMarkedSentence(tokens[from])) return true;
  let governed = false;
  let inside: PassageToken['verb'];
  for (let at = from; at < to; at++) {
    const { verb } = tokens[at]!;
    if (isSign(tokens[at], ',')) governed = false;
    // "asked whether it rained": the first word opens the clause itself
    else if (at > from && opensInner(tokens, at)) governed = true;
    else if (at > from && tellsAt(tokens, at) && verb?.head !== inside?.head) {
      if (!governed && counts(tokens[at]!)) return true;
      // "rangers who count the herd | are": the next verb is no more of "who"
      if (governed) inside = verb;
      governed = false;
    }
  }
  return false;
}

/** "who", "because", "as" in front of a clause; near miss: "more than 40 people". */
const opensInner = (tokens: readonly PassageToken[], at: number): boolean =>
  has(tokens[at], Is.subordinator | Is.relative) && !has(tokens[at + 1], Is.number);

/** True where a stretch tells something: a verb stands in it, or marked words that have one. */
export const tells = (tokens: readonly PassageToken[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++)
    if (at === from ? isMarkedSentence(tokens[at]) : tellsAt(tokens, at)) return true;
  return false;
};

/** “It is the way to go” to us: words in marks, enough for a sentence. Near miss: “Late Trains”. */
const isMarkedSentence = (token: PassageToken | undefined): boolean =>
  token?.marked !== undefined && token.end - token.start > SHORTEST_SENTENCE;

/** In characters. */
const SHORTEST_SENTENCE = 30;

/** A finite verb, or words in marks that tell of what stands before them: towns “deserve better of us”. */
const tellsAt = (tokens: readonly PassageToken[], at: number): boolean =>
  isFiniteToken(tokens, at) || (tokens[at]?.predicates === true && tokens[at].verb !== undefined);

// Small steps over the tokens of a sentence that reported speech is read with: past phrases, to a comma, to a verb.
import { isSmall } from '../../text/letters.js';
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
      while (
        has(tokens[at], Is.number) ||
        has(tokens[at], Is.time) ||
        does(tokens[at], Use.partOfDay)
      )
        at++;
    } else if (isSign(token, '(')) {
      let close = at + 1;
      while (close < end && close - at < 12 && !isSign(tokens[close], ')')) close++;
      if (!isSign(tokens[close], ')')) return at;
      at = close + 1;
    } else if (
      has(token, Is.preposition) &&
      !(has(token, Is.subordinator) && has(tokens[at + 1], Is.subject))
    ) {
      const after = skipNounPhrase(tokens, at + 1, end);
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
  let nouns = 0;
  while (at < end) {
    const token = tokens[at]!;
    const before = tokens[at - 1];
    if (token.marked !== undefined) return at;
    if (has(token, Is.genitive)) {
      at++;
      continue;
    }
    if (isSign(token, '&$€£%/')) {
      at++;
      continue;
    }
    if (has(token, Is.sign)) return at;
    if (token.name !== undefined) {
      const fresh =
        at > from &&
        before?.name !== token.name &&
        nouns > 0 &&
        before?.name !== undefined &&
        !has(before, Is.genitive | Is.preposition);
      const afterNoun =
        at > from &&
        nouns > 0 &&
        before !== undefined &&
        before.name === undefined &&
        !has(
          before,
          Is.capital | Is.genitive | Is.preposition | Is.conjunction | Is.role | Is.determiner,
        );
      if (fresh || afterNoun) return at;
      nouns++;
      at++;
      continue;
    }
    if (has(token, Is.subject) && !does(token, Use.who)) return at;
    if (has(token, Is.object) && !has(token, Is.determiner)) return nouns === 0 ? at + 1 : at;
    if (has(token, Is.determiner)) {
      if (nouns > 0 && !has(before, Is.preposition | Is.conjunction)) return at;
      if (
        does(token, Use.complementiser) &&
        (nouns > 0 || !isSmall(tokens[at + 1]?.text.charCodeAt(0) ?? 0))
      )
        return at;
      at++;
      continue;
    }
    if (
      does(token, Use.of) ||
      (does(token, Use.additive) && nouns > 0 && !has(tokens[at + 1], Is.subject))
    ) {
      at++;
      continue;
    }
    if (
      has(token, Is.preposition | Is.conjunction | Is.subordinator | Is.auxiliary) ||
      does(token, Use.infinitive)
    )
      return at;
    if (has(token, Is.time) && nouns > 0) return at;
    const next = tokens[at + 1];
    const noun =
      has(token, Is.cue) &&
      (does(next, Use.complementiser) || has(next, Is.preposition) || isSign(next, ','));
    if (isFiniteToken(tokens, at) && nouns > 0 && !noun) return at;
    nouns++;
    at++;
  }
  return at;
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
export function hasMainVerb(tokens: readonly PassageToken[], from: number, to: number): boolean {
  let governed = false;
  for (let at = from; at < to; at++) {
    if (isSign(tokens[at], ',')) governed = false;
    // "asked whether it rained": the first word opens the clause itself
    else if (at > from && has(tokens[at], Is.subordinator | Is.relative)) governed = true;
    else if (!governed && at > from && isFiniteToken(tokens, at)) return true;
  }
  return false;
}

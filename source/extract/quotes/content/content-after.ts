// A verb of saying → the content behind it: a clause, or what stands for one ("to go", "Orr a liar").
import type { Language } from '../../../languages/language.js';
import { does, has, Is, Use } from '../../word-classes.js';
import { clauseEnd, newAttribution } from './clause-end.js';
import { type ContentRange, SHORTEST_CLAUSE } from '../draft.js';
import { isFiniteToken, isSign, type PassageToken } from '../../passages/passages.js';
import {
  skipPhrases,
  skipNounPhrase,
  firstComma,
  toThat,
  hasTokenUse,
  hasFinite,
  hasMarked,
  hasMainVerb,
  hasOwnVerb,
} from '../../passages/steps.js';

/** "(that) the talks would begin": the clause behind the verb, behind an addressee and phrases of time and place. */
export function clauseAfter(
  tokens: readonly PassageToken[],
  from: number,
  end: number,
  frames: ReadonlySet<string>,
  taken: ReadonlySet<number>,
  language: Language,
  subordinate: boolean,
): (ContentRange & { readonly marked: boolean }) | undefined {
  let at = from;
  const addressee = frames.has('addressee');
  let addressed = false;
  if (addressee && !does(tokens[at], Use.complementiser)) {
    const after = skipNounPhrase(tokens, at, end);
    // "warned some plans were late": the phrase is the clause's subject, nobody is addressed
    if (!(frames.has('clause') && isFiniteToken(tokens, after))) {
      addressed = after > at;
      at = after;
    }
  }
  const limit = subordinate ? firstComma(tokens, at, end) : relativeEnd(tokens, from - 1, end);
  at = toThat(
    tokens,
    unlessSubject(tokens, { at, later: skipTimes(tokens, at, end, language) }, language),
    end,
  );
  const isThat = does(tokens[at], Use.complementiser);
  const isSubject = isThat && isTold(tokens[at + 1]);
  const marked = isThat && !isSubject;
  // "dismissed | as false a report that it rained": what the report tells is not what was said
  if (marked && frames.has('as') && does(tokens[from], Use.as)) return undefined;
  if (marked) at++;
  // "suggests that, to be fit, you run"
  if (marked && isSign(tokens[at], ',')) at++;
  if (at >= end) return undefined;
  const believed = frames.has('belief') && !frames.has('clause');
  if (!marked && !believed && !(frames.has('clause') || (addressee && addressed))) return undefined;
  if (isSign(tokens[at], ',:;—–-')) return undefined;
  if (!marked && !isSubject && !opensClause(tokens, at)) return undefined;
  const to = clauseEnd(tokens, at, limit, taken, language);
  if (believed && !hasMarked(tokens, at, to)) return undefined;
  const isWhole = isPronoun(tokens, at) && isFiniteToken(tokens, at + 1);
  if (to - at < SHORTEST_CLAUSE && !isWhole && !hasMarked(tokens, at, to)) return undefined;
  // thinks “it is a matter of weeks”
  if (believed && to === at + 1 && tokens[at]!.end - tokens[at]!.start > SHORTEST_BELIEF)
    return { from: at, to, marked };
  const verb =
    marked || hasMarked(tokens, at, to)
      ? hasFinite(tokens, at, to)
      : takesNoun(tokens, from - 1, language)
        ? hasOwnVerb(tokens, at, to)
        : hasMainVerb(tokens, at, to);
  const isClause =
    verb ||
    (marked && (hasMarked(tokens, at, to) || opensSubject(tokens, at))) ||
    (frames.has('clause') && !takesNoun(tokens, from - 1, language)
      ? isPronoun(tokens, at) || hasPredicate(tokens, at, to)
      : false);
  return isClause ? { from: at, to, marked } : undefined;
}

/** Past "on Monday", "in Oslo"; not past "by the time | he arrived", which opens what is said. */
function skipTimes(
  tokens: readonly PassageToken[],
  at: number,
  end: number,
  { quotes }: Language,
): number {
  const later = skipPhrases(tokens, at, end);
  const isWhen =
    does(tokens[later - 2], Use.definite) &&
    quotes.hereNouns.has(tokens[later - 1]?.lower ?? '') &&
    has(tokens[later], Is.subject) &&
    isFiniteToken(tokens, later + 1) &&
    firstComma(tokens, later, end) < end;
  return isWhen ? at : later;
}

/**
 * Where the clause begins whose subject was taken for a phrase of time or place: "| at least 40 people died", "| more would come",
 * "| last year was worse". `later` where what was passed is no subject: "on Monday 40 people died", "in 2020 | it rained".
 */
function unlessSubject(
  tokens: readonly PassageToken[],
  { at, later }: { readonly at: number; readonly later: number },
  language: Language,
): number {
  if (later === at) return at;
  if (opensRelative(tokens, later)) return countedFrom(tokens, { at, later }, language) ?? later;
  let verb = at + 1;
  while (verb < at + LONGEST_OPENING && !isFiniteToken(tokens, verb)) {
    const token = tokens[verb];
    const isOther = has(token, OPENERS) || does(token, Use.existential);
    if (token === undefined || isOther || isSign(token, ',;:')) return later;
    verb++;
  }
  // "more | would come"
  if (verb === at + 1 && isFiniteToken(tokens, verb)) return at;
  const subject = tokens[verb]?.verb?.subject;
  if (subject === undefined || !isFiniteToken(tokens, verb)) return later;
  let first = at;
  if (subject.start < (tokens[at]?.start ?? 0)) {
    return countedFrom(tokens, { at, later: verb + 1 }, language) ?? later;
  }
  while (first < verb && (tokens[first]?.start ?? 0) < subject.start) first++;
  return limitedFrom(tokens, { from: at, phrase: first }, language);
}

/**
 * Where a count begins that was taken for a phrase of time or place: "on Monday | 40 people died", "| at least 40 people who slept died";
 * undefined where nothing is counted: "in 2020 | who won".
 */
function countedFrom(
  tokens: readonly PassageToken[],
  { at, later }: { readonly at: number; readonly later: number },
  language: Language,
): number | undefined {
  let first = at + 1;
  while (has(tokens[first], Is.time) && first < later) first++;
  while (!has(tokens[first], Is.number) && first < later && isLimit(tokens, first, language))
    first++;
  // "at least | five million": two words that limit stand before a count
  const isLimited = isLimit(tokens, first - 1, language) && isLimit(tokens, first - 2, language);
  if (!(has(tokens[first], Is.number) || isLimited) || first >= later - 1) return undefined;
  return limitedFrom(tokens, { from: at, phrase: first }, language);
}

/** "who slept", "that stood"; near miss: "that she was late". */
const opensRelative = (tokens: readonly PassageToken[], at: number): boolean =>
  has(tokens[at], Is.relative) &&
  (!does(tokens[at], Use.complementiser) || isFiniteToken(tokens, at + 1));

const OPENERS = Is.relative | Is.subject;
/** In tokens: a subject and what stands before it. */
const LONGEST_OPENING = 12;

/** Where "more than | 40 people", "only | two boats" begins, no further left than `from`; the phrase itself where nothing limits it. */
function limitedFrom(
  tokens: readonly PassageToken[],
  { from, phrase }: { readonly from: number; readonly phrase: number },
  language: Language,
): number {
  let first = phrase;
  while (first > from && isLimit(tokens, first - 1, language)) first--;
  return first;
}

const isLimit = (
  tokens: readonly PassageToken[],
  at: number,
  { grammar: { limiting } }: Language,
): boolean => limiting.has(tokens[at]?.lower ?? '');

/** "Orr said that | overlooked the costs": what he speaks of. Near miss: "that | talks would begin", whose noun looks like a verb. */
const isTold = (token: PassageToken | undefined): boolean =>
  token?.verb?.finite === true && (has(token, Is.auxiliary) || token.verb.tense === 'past');

/** "that | the rules undermine it": whatever the tags say of the verb. Near miss: "that | day". */
const opensSubject = (tokens: readonly PassageToken[], at: number): boolean =>
  tokens[at]?.name !== undefined ||
  has(tokens[at], Is.determiner | Is.possessive | Is.subject) ||
  has(tokens[at + 1], Is.genitive);

/** "says | he tracks it": whatever the tags say of the verb. Near miss: "says | it with care". */
const isPronoun = (tokens: readonly PassageToken[], at: number): boolean =>
  has(tokens[at], Is.subject) &&
  !has(tokens[at], Is.object | Is.relative) &&
  !has(tokens[at + 1], Is.preposition | Is.sign);

/** "said | Orr’s words “amount to a threat”", "the fire “spread in minutes” | after that": the verb stands between the marks. Near misses: "the “late” train", "in “late May”". */
function hasPredicate(tokens: readonly PassageToken[], at: number, to: number): boolean {
  for (let marks = at + 1; marks < to; marks++) {
    const before = tokens[marks - 1];
    const isBehindNoun = before?.phraseEnd === before?.end && !has(before, PHRASE_OPENERS);
    const isLast = marks === to - 1 && !has(before, PHRASE_OPENERS);
    if (tokens[marks]?.predicates === true && (isBehindNoun || isLast)) return true;
  }
  return false;
}

const PHRASE_OPENERS = Is.determiner | Is.possessive | Is.preposition | Is.sign;

/** "While he said that it was late, …": a verb in a clause that opens the sentence and ends with a comma. */
export function isSubordinate(tokens: readonly PassageToken[], at: number, from: number): boolean {
  let opened = false;
  for (let index = from; index < at; index++) {
    // "Although it rained, Orr said that …": the clause has ended
    if (isSign(tokens[index], ',') || tokens[index]!.marked !== undefined) return false;
    if (has(tokens[index], Is.subordinator) && !does(tokens[index], Use.as | Use.complementiser))
      opened = true;
  }
  return opened;
}

/** "reported a loss": what it tells of may be a thing. */
const takesNoun = (
  tokens: readonly PassageToken[],
  cue: number,
  { quotes: { verbs, withNoun } }: Language,
): boolean => withNoun.has(verbs.get(tokens[cue]?.lower ?? '')?.lemma ?? '');

/** "…, who told them that it rained|, left": where a clause ends whose verb at `cue` a relative word governs; `end` elsewhere. */
export function relativeEnd(tokens: readonly PassageToken[], cue: number, end: number): number {
  let first = cue;
  while (first > 0 && !has(tokens[first], Is.relative) && cue - first < LONGEST_RELATIVE) {
    if (has(tokens[first - 1], Is.sign) || tokens[first - 1]?.marked !== undefined) return end;
    first--;
  }
  if (!has(tokens[first], Is.relative)) return end;
  if (!isSign(tokens[first - 1], ',')) return mainVerbBehind(tokens, cue, end);
  const isClause = does(tokens[cue + 1], Use.complementiser);
  for (let at = cue + 1; at < end - 1; at++) {
    if (!isSign(tokens[at], ',')) continue;
    let next = at + 1;
    while (has(tokens[next], Is.adverb | Is.auxiliary)) next++;
    const isMain = isFiniteToken(tokens, next) && !has(tokens[next], Is.subject);
    // "who said that the plan, though late, would fail|, left", "which reported a loss|, said"
    if (isMain && (hasFinite(tokens, cue, at) || !isClause)) return at;
  }
  return end;
}

const LONGEST_RELATIVE = 8;

/** "a clerk whose boss said it was late | told us": the second verb behind the cue, where nothing behind the first may be its subject; `end` where none is. */
function mainVerbBehind(tokens: readonly PassageToken[], cue: number, end: number): number {
  let first: PassageToken | undefined;
  for (let at = cue + 1; at < end; at++) {
    const token = tokens[at];
    if (token?.verb?.finite !== true || token.verb.head === first?.verb?.head) {
      // "he believes | the board is late"
      if (first !== undefined && token?.phraseEnd !== undefined) return end;
      continue;
    }
    const isMain = first !== undefined && token.verb.tense !== 'infinitive';
    if (isMain && !has(tokens[at - 1], NOT_MAIN)) return at;
    first = token;
  }
  return end;
}

const NOT_MAIN = Is.conjunction | Is.subordinator | Is.subject | Is.relative;

/** In characters: words in marks that may be a clause. */
const SHORTEST_BELIEF = 12;

/** True where a clause may begin without "that": a noun phrase, a pronoun, "if", "when". */
function opensClause(tokens: readonly PassageToken[], at: number): boolean {
  const token = tokens[at]!;
  if (token.marked !== undefined) return true;
  // “Orr said when asked”: not what was said
  if (has(token, Is.subordinator) && !does(token, Use.contentOpener)) return false;
  if (has(token, Is.object) && !has(token, Is.subject | Is.determiner)) return false;
  if (
    token.name === undefined &&
    !has(token, Is.capital | Is.determiner) &&
    isFiniteToken(tokens, at)
  )
    return false;
  return (
    !does(token, Use.infinitive) &&
    !has(token, Is.sign) &&
    !(has(token, Is.conjunction) && !has(token, Is.subordinator))
  );
}

/** "asked him to go|, prompting Orr to reply": where an order ends and what came of it begins. Near miss: "asked him to go in, singing". */
function beforeEffect(tokens: readonly PassageToken[], from: number, to: number): number {
  for (let at = from; at < to - 2; at++) {
    const isComma = isSign(tokens[at], ',') || tokens[at]?.ends === ',';
    const isEffect =
      does(tokens[at + 1], Use.participleEnding) && tokens[at + 2]?.name !== undefined;
    if (isComma && isEffect) return tokens[at]?.marked === undefined ? at : at + 1;
  }
  return to;
}

/** "rejected advice | to withdraw from “the race”": where what is to be done begins, whose words may be another's; `to` where nothing is. */
function beforeDeed(tokens: readonly PassageToken[], from: number, to: number): number {
  for (let at = from; at < to - 1; at++) {
    const next = tokens[at + 1];
    const isVerb = next?.verb !== undefined && next.phraseEnd === undefined;
    if (does(tokens[at], Use.infinitive) && isVerb) return at;
  }
  return to;
}

/**
 * "a march dubbed | the “night of candles”", "a firm called | Orsted, which sells “care”": a thing has that name. Near misses: "called the
 * “reform” a joke", "which they call a “classic”", "called Orr, the mayor, a “liar”".
 */
function isNaming(tokens: readonly PassageToken[], from: number, to: number): boolean {
  if (!hasMarked(tokens, from, to)) return false;
  let marks = from;
  let commas = 0;
  while (marks < to && tokens[marks]?.marked === undefined) {
    if (isSign(tokens[marks], ',')) commas++;
    marks++;
  }
  let last = marks;
  while (tokens[last + 1]?.marked !== undefined) last++;
  const isName = marks === from + 1 && does(tokens[from], Use.definite) && last + 1 >= to;
  return isName || commas === 1;
}

/** "himself": object and nothing else, and no "him". */
const isReflexive = (token: PassageToken): boolean => does(token, Use.reflexive);

/** "offered to show the film on terms of | “no complaint,” Orr says": where marked words begin that are another's; `end` where none are. */
function beforeAnothers(
  tokens: readonly PassageToken[],
  from: number,
  end: number,
  language: Language,
): number {
  for (let at = from; at < end; at++)
    if (tokens[at]?.ends === ',' && newAttribution(tokens, at + 1, end, language)) return at;
  return end;
}

/** "to go", "Orr to go", "Orr of lying", "Orr a liar", "the plan as late", "the plan": contents that are no clause. */
export function objectAfter(
  tokens: readonly PassageToken[],
  from: number,
  end: number,
  frames: ReadonlySet<string>,
  taken: ReadonlySet<number>,
  language: Language,
): (ContentRange & { readonly frame: string }) | undefined {
  if (from >= end || isSign(tokens[from], ',:;')) return undefined;
  const first = tokens[from]!;
  const limit = does(first, Use.infinitive) ? beforeAnothers(tokens, from, end, language) : end;
  const to = clauseEnd(tokens, from, limit, taken, language);
  const size = to - from;
  if (size < 2) return undefined;
  if (
    frames.has('infinitive') &&
    (does(first, Use.infinitive) ||
      (has(first, Is.adverb) && does(tokens[from + 1], Use.infinitive))) &&
    size > 2
  )
    return { from, to: Math.min(to, firstComma(tokens, from, end)), frame: 'infinitive' };
  const opensObject =
    first.marked !== undefined ||
    first.name !== undefined ||
    has(first, Is.determiner | Is.object | Is.capital | Is.number) ||
    !has(
      first,
      Is.preposition | Is.conjunction | Is.subordinator | Is.adverb | Is.auxiliary | Is.sign,
    );
  if (!opensObject) return undefined;
  const object = skipNounPhrase(tokens, from, to);
  // "told Orr not to go"
  const marker = has(tokens[object], Is.adverb) ? object + 1 : object;
  const told = language.quotes.orderMarkers.has(tokens[marker]?.lower ?? '');
  if (frames.has('order') && object > from && told)
    return { from, to: beforeEffect(tokens, object, to), frame: 'order' };
  // "called himself a farmer": what he is, not what he says
  if (frames.has('name') && isReflexive(first) && !hasMarked(tokens, from, to)) return undefined;
  if (frames.has('of') && hasTokenUse(tokens, Use.of, from, Math.min(to, from + 15)))
    return { from, to, frame: 'of' };
  if (frames.has('for') && hasTokenUse(tokens, Use.purpose, from, Math.min(to, from + 15)))
    return { from, to, frame: 'for' };
  if (
    frames.has('name') &&
    object > from &&
    !isNaming(tokens, from, to) &&
    (tokens[object]?.marked !== undefined || has(tokens[object], Is.determiner))
  )
    return { from, to, frame: 'name' };
  if (
    frames.has('name') &&
    first.marked === undefined &&
    hasMarked(tokens, from, Math.min(to, from + 12)) &&
    !isNaming(tokens, from, to)
  )
    return { from, to, frame: 'name' };
  if (
    frames.has('as') &&
    (hasTokenUse(tokens, Use.as, from, Math.min(to, from + 15)) ||
      hasMarked(tokens, from, beforeDeed(tokens, from, to)))
  )
    return { from, to, frame: 'as' };
  // "likened it to “a choir”"; near miss: "compared with “bad” years"
  if (frames.has('to') && isMarkedBehindTo(tokens, from, to)) return { from, to, frame: 'to' };
  if (frames.has('object') && !does(first, Use.infinitive)) return { from, to, frame: 'object' };
  return undefined;
}

/** "it | to “a choir”": the first marked words of a stretch. */
const isMarkedBehindTo = (tokens: readonly PassageToken[], from: number, to: number): boolean => {
  let marked = from;
  while (marked < to && tokens[marked]?.marked === undefined) marked++;
  return marked < to && does(tokens[marked - 1], Use.infinitive);
};

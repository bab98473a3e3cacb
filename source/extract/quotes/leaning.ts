// What somebody says → the word by which it leans on what was said before: “That’s not an excuse”, “I met with all of them”.
import { isA, type Document, type Token } from '../../document/document.js';
import { Class } from '../../document/tagger/tag-set.js';
import type { Language } from '../../languages/language.js';
import type { QuoteKind } from '../../model/briefing.js';
import type { Range } from '../../text/range.js';
import { standsForPerson } from '../coreference/coreference.js';
import { withoutPlural } from './word-counts.js';

/** A word of the first sentence of what is said, and what stands in front of it. */
type Told = {
  readonly document: Document;
  readonly language: Language;
  /** All that is said before it. */
  readonly before: readonly Token[];
  /** It and what follows in its sentence. */
  readonly rest: readonly Token[];
  /** The clause is the reporter's: “he” and “it” may be whoever speaks. */
  readonly isReported: boolean;
  /** Who speaks. */
  readonly speaker: SpeakerSort | undefined;
  /** True for a noun that the whole article is about. */
  readonly isOfStory: (noun: string) => boolean;
};

/** What is known of who speaks: “she” is not a man, “it” nobody with a name. */
export type SpeakerSort = 'male' | 'female' | 'person';

/** Why a word has its meaning from outside; the first that applies decides. */
const LEANINGS: readonly {
  readonly rule: string;
  readonly applies: (told: Told, word: Token) => boolean;
}[] = [
  {
    // “This is what we feared”, “But I don’t know that”; near misses: “that day”, “We left, and that was late”, “the plan that failed”
    rule: 'a demonstrative that stands for what was told',
    applies: (told, word) => isDemonstrative(told, word) && isAlone(told) && !isBehindClause(told),
  },
  {
    // “It does not rise to that level”, “such a ruling would hurt”; near misses: “this year”, “those people who left”, “The bill is late. That bill …”
    rule: 'a demonstrative with a noun that was told',
    applies: (told, word) => {
      const noun = pointedAt(told, word);
      return noun !== undefined && !told.before.some(({ lower }) => isForm(lower, noun.lower));
    },
  },
  {
    // “The decisions are informed by what we think”, “The reception was warm”; near misses: “The wind turned”, “The plan that failed was late”, “The idea is to win”
    rule: 'what came about, or a text, with “the”, that opens what is said',
    applies: (told, word) => {
      const noun = openingThing(told, word);
      return noun !== undefined && !told.isOfStory(noun.lower);
    },
  },
  {
    // “We have no friends there”; near misses: “There is no hope”, “I was there”, “out there”, “We left Oslo, and it rained there”
    rule: 'a place that was told',
    applies: ({ before, rest: [, next], language: { grammar } }, { lower, tag }) => {
      const last = before.at(-1);
      const isPlace = tag === 'RB' && grammar.uses.existential.has(lower);
      if (!isPlace || last === undefined || !isA(last, Class.noun)) return false;
      // “no way | there can be a strike”, taken for a place
      if (next !== undefined && isA(next, Class.finite)) return false;
      return !before.some((token) => isA(token, Class.proper | Class.preposition));
    },
  },
  {
    // “It would result in a strike”; near misses: “It is time to go”, “It rains”, “The plan is good: it helps”, “He [Orr] left”
    rule: 'a pronoun of the third person, before anything that it could mean',
    applies: (told, word) => {
      const { grammar, quotes } = told.language;
      const isThird =
        word.tag === 'PRP' && (grammar.object.has(word.lower) || grammar.subject.has(word.lower));
      if (!isThird || BRACKET.test(told.rest[1]?.text ?? '')) return false;
      if (told.isReported && mayBeSpeaker(told, word)) return false;
      if (quotes.it.has(word.lower)) return !isEmpty(told) && !told.before.some(isThing);
      if (quotes.they.has(word.lower)) return !told.before.some(isThing);
      const isPerson = standsForPerson(word.lower, told.language);
      return isPerson && !told.before.some((token) => isPersonal(told, token));
    },
  },
  {
    // “One of his heroes was a bishop”, “If their plans fail, we leave”; near misses: “Everyone has his price”, “Orr and his men left”, “Boats lose their paint”
    rule: 'a possessive of the third person, before anything that it could mean',
    applies: (told, word) => {
      const { quotes } = told.language;
      if (word.tag !== 'PRP$' || told.isReported) return false;
      if (told.before.some(({ lower }) => quotes.somebody.has(lower))) return false;
      const isPerson = standsForPerson(word.lower, told.language);
      if (isPerson) return !told.before.some((token) => isPersonal(told, token));
      const isOfThings = quotes.it.has(word.lower) || quotes.they.has(word.lower);
      return isOfThings && !told.before.some(isThing);
    },
  },
];

/** What is looked at of one sentence, in tokens. */
const MOST_TOKENS = 60;

/**
 * How sure it is that something leans: an answer and words without a verb do so only on what was asked, or on the speaker's own words; what may lean only
 * where much speaks for a sentence before it (`hints.ts`), anything only on a question right before it.
 */
export type LeaningOn = 'what was told' | 'what was asked' | 'perhaps' | 'nothing';

/** What a saying leans on, the word that does so, “that” of “That bill is late”, and its noun, “bill”; neither of an answer, nor of few words. */
export type Leaned = {
  readonly on: LeaningOn;
  readonly word: Token | undefined;
  readonly noun: Token | undefined;
};

/** What the first sentence of what is said leans on; undefined where it stands by itself. “A bridge too far” and “No, we don’t” answer. */
export function leaningOf(
  document: Document,
  language: Language,
  {
    fragments,
    kind,
    speaker,
    isOfStory = () => false,
  }: {
    readonly fragments: readonly Range[];
    readonly kind: QuoteKind;
    readonly speaker?: SpeakerSort | undefined;
    readonly isOfStory?: Told['isOfStory'];
  },
): Leaned | undefined {
  const tokens = firstSentences(document, fragments);
  const isReported = kind === 'mixed' || kind === 'indirect';
  for (const [at, word] of tokens.entries()) {
    if (at > 0 && !MAY_LEAN.has(word.tag)) continue;
    const told = {
      document,
      language,
      isReported,
      speaker,
      isOfStory,
      before: tokens.slice(0, at),
      rest: tokens.slice(at),
    };
    if (LEANINGS.some(({ applies }) => applies(told, word)))
      return {
        on: 'what was told',
        word,
        noun: pointedAt(told, word) ?? openingThing(told, word),
      };
  }
  const isVerbless = !tokens.some(isFinite) && !tokens.some(isOrder);
  const isAnswer = !isReported && (isVerbless || isReply(tokens, language));
  return isAnswer ? { on: 'what was asked', word: undefined, noun: undefined } : undefined;
}

/** Lind said “he” was late, of a man: it may be Lind. Near misses: of a woman; Ann Orr said “it” was late. */
function mayBeSpeaker({ speaker, language: { grammar, quotes } }: Told, { lower }: Token): boolean {
  if (speaker === undefined) return true;
  if (quotes.it.has(lower) || quotes.they.has(lower)) return false;
  if (grammar.female.has(lower)) return speaker !== 'male';
  return !grammar.male.has(lower) || speaker !== 'female';
}

/** “No, we don’t”, “Absolutely not”; near miss: “No train ran”. */
const isReply = ([first, next]: readonly Token[], { quotes, words }: Language): boolean =>
  quotes.affirming.has(first?.lower ?? '') &&
  (next === undefined || isA(next, Class.mark) || words.negations.has(next.lower));

/** Behind the first word others than these are not asked: pronouns, “that”, “such”. */
const MAY_LEAN: ReadonlySet<string> = new Set(['PRP', 'PRP$', 'DT', 'PDT', 'IN', 'JJ', 'RB']);

/** The words of the first sentences that are spoken, over the reporter's words between. */
export function firstSentences(
  { at, indexAt }: Document,
  fragments: readonly Range[],
  most = 1,
): readonly Token[] {
  const tokens: Token[] = [];
  let own: number | undefined;
  let count = 1;
  for (const { start, end } of fragments)
    for (let index = indexAt(start); at(index).start >= 0 && at(index).start < end; index++) {
      const token = at(index);
      // “…,” Orr said, “…”: one sentence; “…,” Orr said. “…”: two
      own ??= token.sentence;
      if (token.sentence !== own) count++;
      own = token.sentence;
      if (count > most || tokens.length >= MOST_TOKENS) return tokens;
      if (!isA(token, Class.mark) || tokens.length > 0) tokens.push(token);
      if (most === 1 && STOP.test(token.text) && tokens.some(isFinite)) return tokens;
    }
  return tokens;
}

/** Behind a pronoun, whom it means: “He (Orr)”. */
const BRACKET = /^[([]$/;

const STOP = /^[.?!]+$/;

const isFinite = (token: Token): boolean => isA(token, Class.finite);
/** “Let us go”: a bare verb. */
const isOrder = ({ tag }: Token): boolean => tag === 'VB';

const isDemonstrative = ({ language }: Told, { lower, tag }: Token): boolean =>
  (tag === 'DT' || tag === 'IN' || tag === 'PRP') &&
  language.words.demonstratives.has(lower) &&
  !language.quotes.it.has(lower);

/** A clause has ended in front of it, which it may stand for: “We left, | and that”. Near miss: “I mean, | this is late”. */
function isBehindClause({ before, language: { quotes } }: Told): boolean {
  const verb = before.findIndex(isFinite);
  if (verb < 0) return false;
  const isAside = verb === 1 && quotes.meaning.has(before[verb]?.lower ?? '');
  const behind = isAside && isA(before[2] ?? before[0]!, Class.mark) ? 3 : verb;
  return before.slice(behind).some((token) => isA(token, Class.mark | Class.conjunction));
}

/** No noun behind it: “that’s”, “that.”, “that again”; a complementiser or relative word is none. */
const isAlone = ({ rest: [word, next] }: Told): boolean =>
  word?.tag === 'DT' &&
  (next === undefined ||
    isA(next, Class.finite | Class.mark | Class.conjunction | Class.to | Class.adverb) ||
    (isA(next, Class.preposition) && next.lower !== 'of'));

/** “level” of “that level”, “ruling” of “such a ruling”; undefined of what points at here and now, or ahead. */
function pointedAt({ rest, language }: Told, { lower, tag }: Token): Token | undefined {
  const { quotes, words, grammar } = language;
  const isSuch = quotes.such.has(lower);
  if (!isSuch && (tag !== 'DT' || !words.demonstratives.has(lower))) return undefined;
  let at = isSuch && isA(rest[1] ?? rest[0]!, Class.determiner) ? 2 : 1;
  let noun: Token | undefined;
  for (; at < rest.length && rest[at] !== undefined; at++) {
    const token = rest[at]!;
    if (isA(token, Class.noun)) noun = token;
    else if (!isA(token, Class.modifier) || noun !== undefined) break;
  }
  if (noun === undefined || isA(noun, Class.proper)) return undefined;
  const next = rest[at];
  const isAhead =
    next !== undefined &&
    (isA(next, Class.wh) || next.lower === 'of' || grammar.relative.has(next.lower));
  const isHere =
    quotes.hereNouns.has(noun.lower) ||
    [...grammar.uses.timeUnit, ...grammar.uses.partOfDay].includes(noun.lower);
  return isAhead || isHere ? undefined : noun;
}

/** “decisions” of “The decisions are”, what came about and texts, the subject that opens what is said; undefined of other things, and of what points ahead. */
function openingThing(
  { before, rest, isReported, language }: Told,
  { lower }: Token,
): Token | undefined {
  const { grammar, quotes } = language;
  const opens = before.every((token) => isA(token, Class.conjunction | Class.mark | Class.adverb));
  if (isReported || !opens || !grammar.uses.definite.has(lower)) return undefined;
  let at = 1;
  while (rest[at]?.tag === 'JJ' || isA(rest[at] ?? rest[0]!, Class.noun)) at++;
  const [noun, verb, next] = [rest[at - 1], rest[at], rest[at + 1]];
  const isTold = rest.slice(1, at).every((token) => !isA(token, Class.proper));
  if (noun === undefined || verb === undefined || !isTold) return undefined;
  if (!quotes.toldNouns.has(noun.lower) || !isA(verb, Class.finite)) return undefined;
  // “The truth is, we left”, “The idea is to win”, “The problem is that it rained”
  const isAhead =
    grammar.uses.be.has(verb.lower) &&
    next !== undefined &&
    (isA(next, Class.mark | Class.to | Class.wh | Class.pronoun) ||
      grammar.uses.contentOpener.has(next.lower));
  return isAhead ? undefined : noun;
}

/** True for "bill" and "bills". */
export const isForm = (one: string, other: string): boolean =>
  withoutPlural(one) === withoutPlural(other);

/** “It is time to go”, “It seems that”, “It would be nice if”: nothing is meant. Near miss: “It would result in a strike”. */
function isEmpty({ rest, language }: Told): boolean {
  const { grammar, quotes } = language;
  const isBe = (token: Token | undefined): boolean => grammar.uses.be.has(token?.lower ?? '');
  let at = 1;
  while (at < MOST_VERBS && isOfVerb(rest[at], rest[at - 1], quotes.prospective)) at++;
  const group = rest.slice(1, at);
  if (group.some(({ lower }) => quotes.seeming.has(lower))) return true;
  const verb = group.findLast((token) => isA(token, Class.finite | Class.verb));
  const isCopula = isBe(verb) || (verb?.tag === 'VBN' && group.some(isBe));
  const predicate = rest.slice(at, at + LONGEST_PREDICATE);
  const opener = predicate.findIndex(
    (token) =>
      isA(token, Class.to | Class.wh) ||
      grammar.uses.contentOpener.has(token.lower) ||
      grammar.hypothetical.has(token.lower),
  );
  // “It is a way | to help”, “It is something | that we owe them”: told of what was told
  if (opener >= 0) return isCopula && !quotes.attempts.has(predicate[opener - 1]?.lower ?? '');
  // “It is clear | they left”
  const behind = rest.slice(at).findIndex((token) => !isA(token, Class.adverb | Class.adjective));
  const subject = rest[at + behind];
  const isClause =
    subject !== undefined &&
    isA(subject, Class.determiner | Class.pronoun | Class.proper) &&
    rest.slice(at + behind).some((token) => isA(token, Class.finite));
  return isCopula && behind > 0 && rest[at + behind - 1]?.tag === 'JJ' && isClause;
}

/** Of “is”, “would be”, “is going to be”. */
const isOfVerb = (
  token: Token | undefined,
  before: Token | undefined,
  prospective: ReadonlySet<string>,
): boolean =>
  token !== undefined &&
  (isA(token, Class.finite | Class.adverb | Class.verb) ||
    (isA(token, Class.to) && prospective.has(before?.lower ?? '')));

/** In tokens, “it” among them. */
const MOST_VERBS = 7;

const LONGEST_PREDICATE = 7;

/** What “it” and “they” could mean. */
const isThing = (token: Token): boolean => isA(token, Class.noun);

/** Whom “he” and “she” could mean. */
const isPersonal = ({ language }: Told, token: Token): boolean =>
  isA(token, Class.proper) || isPersonWord(token, language);

/** "surgeon", "the neighbour": a noun for a person. */
export const isPersonWord = (token: Token, { names, quotes }: Language): boolean =>
  isA(token, Class.noun) &&
  (names.roles.has(token.lower) ||
    (quotes.agentEnding.test(token.lower) && !quotes.notAgents.has(token.lower)));

// Words and marked stretches → paragraphs of tokens in which each quotation is one token: whoever looks for a verb or a
// name between the marks' neighbours never finds one inside another quotation.
import type { Name } from '../../model/briefing.js';
import { isLetter, isNumber, isSpace } from '../../text/letters.js';
import { countBefore, type Range } from '../../text/range.js';
import {
  isA,
  type Document,
  type Quotation,
  type Token as DocumentToken,
  type VerbGroup,
} from '../../document/document.js';
import { Class } from '../../document/tagger/tag-set.js';
import { documentOf } from '../document-of.js';
import type { Language } from '../../languages/language.js';
import type { Reading } from '../reading.js';
import { has, Is } from '../word-classes.js';
import { settleSurnames } from './surnames.js';
import { wordsOf, type Word } from '../words.js';

/** A word, a sign or a whole quotation. Most tokens are the words themselves, which have nothing of the rest. */
export type PassageToken = Word & {
  readonly marked?: Quotation | undefined;
  /** The last sign inside a quotation, "" where it is a letter; undefined for a word. */
  readonly ends?: string | undefined;
  /** Of a quotation: it may be what a clause tells of its subject, Orr’s words “amount to a threat”; not “Late Trains”, “in May”. */
  readonly predicates?: boolean;
  /** The name that this word is part of. */
  readonly name?: Name | undefined;
  /** The verb group that it belongs to; of a quotation that of its first word: “has no plans” is the verb of the clause around it. */
  readonly verb?: PassageVerb | undefined;
  /** Where the noun phrase ends that it belongs to: an offset of the body. */
  readonly phraseEnd?: number | undefined;
};

/** A verb group, and where its subject stands in the body. */
export type PassageVerb = VerbGroup & { readonly subject: Range | undefined };

export type Passage = {
  readonly tokens: readonly PassageToken[];
  /** Half-open token ranges of the sentences, quotations counted as one token each, datelines left out. */
  readonly sentences: readonly { readonly from: number; readonly to: number }[];
  readonly paragraph: number;
};

const GRAMMAR =
  Is.determiner |
  Is.possessive |
  Is.preposition |
  Is.conjunction |
  Is.subordinator |
  Is.relative |
  Is.subject |
  Is.object |
  Is.auxiliary |
  Is.adverb |
  Is.time |
  Is.cue;

/** Prose has no longer ones; it keeps every look around in a sentence short, whatever the text. */
const LONGEST_SENTENCE = 250;

/** The last sign before `end`, white space aside, looked for in two characters; '' where a letter or number stands. */
function lastSign(body: string, end: number): string {
  const least = Math.max(0, end - 2);
  let at = end - 1;
  while (at >= least && isSpace(body.charCodeAt(at))) at--;
  const code = body.charCodeAt(at);
  return at < least || isLetter(code) || isNumber(code) ? '' : body[at]!;
}

/** One passage per paragraph that has a word, in order. */
export function readPassages(reading: Reading, names: readonly Name[]): readonly Passage[] {
  const { body, paragraphs } = reading.article;
  const words = wordsOf(reading);
  const document = documentOf(reading);
  const { quotations, datelines } = document ?? { quotations: [], datelines: [] };
  const tagged = tagger(document, reading.language);
  const mentions = names
    .flatMap((name) => name.mentions.map(({ start, end }) => ({ start, end, name })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const passages: Passage[] = [];
  let at = 0;
  let mark = 0;
  let mention = 0;
  paragraphs.forEach((paragraph, index) => {
    const tokens: PassageToken[] = [];
    const breaks: number[] = [];
    let sentence = -1;
    const opensHere = (word: Word): boolean =>
      word.sentence !== sentence || tokens.length - breaks.at(-1)! >= LONGEST_SENTENCE;
    while (at < words.length && words[at]!.start < paragraph.end) {
      const word = words[at]!;
      while (mark < quotations.length && quotations[mark]!.end <= word.start) mark++;
      while (mention < mentions.length && mentions[mention]!.end <= word.start) mention++;
      const named = mentions[mention];
      const quotation = quotations[mark];
      if (
        quotation !== undefined &&
        quotation.start <= word.start &&
        !isNickname(quotation, named)
      ) {
        if (opensHere(word)) breaks.push(tokens.length);
        let last = at;
        while (last + 1 < words.length && words[last + 1]!.start < quotation.end) last++;
        tokens.push({
          ...wholeQuotation(body, word, quotation),
          verb: openingVerb(words[at + 1], quotation, tagged),
          predicates: last > at + 2 && isPredicate(words[at + 1]),
        });
        // a sentence that begins between the marks goes on behind them
        sentence = words[last]!.sentence;
        at = last + 1;
        mark++;
        continue;
      }
      if (opensHere(word)) {
        breaks.push(tokens.length);
        sentence = word.sentence;
      }
      const name = named !== undefined && named.start <= word.start ? named.name : undefined;
      // "press secretary Ann Orr": part of an office, whatever it is elsewhere
      const isTitle = has(word, Is.roleModifier) && has(words[at + 1], Is.role);
      tokens.push(
        name === undefined ? tagged(word, isTitle) : partOfName(tagged(word, true), name),
      );
      at++;
    }
    if (tokens.length === 0) return;
    const sentences = breaks.map((from, order) => {
      const to = breaks[order + 1] ?? tokens.length;
      return { from: behindDateline(tokens, datelines, from, to), to };
    });
    passages.push({ tokens, sentences, paragraph: index });
  });
  return settleSurnames(passages, names, reading.language);
}

/** The first token behind the dateline that ends in a stretch; `from` where none does. */
function behindDateline(
  tokens: readonly PassageToken[],
  datelines: readonly Range[],
  from: number,
  to: number,
): number {
  const dateline = datelines[countBefore(datelines, tokens[to - 1]?.end ?? 0) - 1];
  if (dateline === undefined) return from;
  let at = from;
  while (at < to - 1 && (tokens[at]?.start ?? Infinity) < dateline.end) at++;
  return at;
}

/** “Ned” of "Edward “Ned” Orr": marks inside a name open no quotation. */
const isNickname = (quotation: Range, name: Range | undefined): boolean =>
  name !== undefined && name.start < quotation.start && quotation.end < name.end;

/** A quotation in the place of its first word. */
const wholeQuotation = (body: string, word: Word, quotation: Quotation): PassageToken => ({
  ...word,
  start: quotation.start,
  end: quotation.end,
  text: '"',
  lower: '"',
  is: 0,
  use: 0,
  marked: quotation,
  ends: lastSign(body, quotation.inner.end),
  name: undefined,
});

/** A word of a name is no preposition, verb or month: "Per Lind", "Will Orr", "Bank of Norway", "Jan August". */
const partOfName = (word: PassageToken, name: Name): PassageToken => ({
  ...word,
  is: word.is & ~GRAMMAR,
  name,
});

const openingVerb = (
  word: Word | undefined,
  { inner }: Quotation,
  tagged: WordTagger,
): PassageVerb | undefined =>
  word === undefined || word.start >= inner.end || has(word, Is.capital)
    ? undefined
    : tagged(word, false).verb;

const isPredicate = (first: Word | undefined): boolean =>
  first !== undefined &&
  !has(first, Is.capital | Is.preposition | Is.conjunction | Is.determiner | Is.sign);

/** A word → the same with what its tags tell: its verb group, unless it is part of an office; adverb or not; helping verb or not. */
type WordTagger = (word: Word, isTitle: boolean) => PassageToken;

/** What tags tell better than lists. */
const TAGGED = Is.adverb | Is.auxiliary;

/**
 * A word belongs to the verb group of its last token ("state-funded" to none, "re-elected" to one), or to that of any where it is
 * contracted ("don’t").
 */
function tagger(document: Document | undefined, { quotes }: Language): WordTagger {
  if (document === undefined) return (word) => word;
  const groups = verbsByToken(document);
  const ends = phraseEnds(document);
  return (word, isTitle) => {
    const [first, last] = [word.from, word.to - 1];
    const token = document.at(first);
    const group = groups[last] ?? (isNegation(document.at(last)) ? groups[first] : undefined);
    const verb = isTitle ? undefined : group;
    const isHelping = verb !== undefined && (verb.head !== first || verb.copula);
    const isAdverb =
      first === last &&
      !(quotes.paperNouns.has(word.lower) && isBehindNoun(document, first)) &&
      (isA(token, Class.adverb) ||
        token.tag === 'EX' ||
        isDayAsAdverb(document, first, word) ||
        floats(document, first, word));
    const bits = (isAdverb ? Is.adverb : 0) | (isHelping ? Is.auxiliary : 0);
    return { ...word, is: (word.is & ~TAGGED) | bits, verb, phraseEnd: ends[last] };
  };
}

/** "today" of "Ann Orr today said", "said today it rained"; not of "the day after", "a first". */
const isDayAsAdverb = ({ at }: Document, token: number, word: Word): boolean =>
  has(word, Is.adverb) &&
  at(token).tag === 'NN' &&
  (isA(at(token - 1), Class.finite)
    ? isA(at(token + 1), Class.pronoun | Class.preposition | Class.proper)
    : at(token - 1).tag === 'NNP' && isA(at(token + 1), Class.finite));

/** "daily" of "the British daily said", which the tagger takes for an adverb. */
const isBehindNoun = ({ at }: Document, token: number): boolean =>
  isA(at(token - 1), Class.noun | Class.adjective) && isA(at(token + 1), Class.finite);

/** "They all said", "Ann Orr, who left, once said"; not "the plan that failed", "…, some said". */
function floats({ at }: Document, token: number, word: Word): boolean {
  if (has(word, Is.relative) || !isA(at(token + 1), Class.finite)) return false;
  const before = at(token - 1);
  const isBehindNoun = isA(before, Class.noun | Class.pronoun);
  return isA(at(token), Class.preposition)
    ? isBehindNoun || before.text === ','
    : isBehindNoun && isA(at(token), Class.determiner);
}

/** By token. */
function phraseEnds({ nounPhrases, tokens, at }: Document): readonly (number | undefined)[] {
  const ends = tokens.map((): number | undefined => undefined);
  for (const { from, to } of nounPhrases) ends.fill(at(to - 1).end, from, to);
  return ends;
}

function verbsByToken(document: Document): readonly (PassageVerb | undefined)[] {
  const { verbGroups, nounPhrases, roles, tokens, at } = document;
  const verbs = tokens.map((): PassageVerb | undefined => undefined);
  for (const [index, group] of verbGroups.entries()) {
    // "asked that it be left": a bare verb is a clause's, too
    const isBare = group.tense === 'infinitive' && at(group.from).tag === 'VB';
    const phrase = nounPhrases[roles[index]?.subject ?? -1];
    const subject = phrase && { start: at(phrase.from).start, end: at(phrase.to - 1).end };
    const verb = { ...group, finite: group.finite || isBare, subject };
    for (const token of group.tokens) verbs[token] = verb;
  }
  return verbs;
}

/** "n’t" of "don’t". */
const isNegation = ({ tag }: DocumentToken): boolean => tag === 'RB';

/** True for a token of that text that is not a quotation. */
export const isSign = (token: PassageToken | undefined, signs: string): boolean =>
  token !== undefined &&
  token.marked === undefined &&
  token.text.length === 1 &&
  signs.includes(token.text);

/** True where a word of a finite verb group stands: "had" and "left" of "had also left", not "to leave". */
export const isFiniteToken = (tokens: readonly PassageToken[], at: number): boolean =>
  tokens[at]?.verb?.finite === true;

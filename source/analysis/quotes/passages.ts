// Words and marked stretches → paragraphs of tokens in which each quotation is one token: whoever looks for a verb or a
// name between the marks' neighbours never finds one inside another quotation.
import type { Name } from '../../model/briefing.js';
import { isLetter, isNumber, isSpace } from '../../model/letters.js';
import { countBefore, type Range } from '../../model/range.js';
import type { Quotation } from '../../document/document.js';
import { documentOf } from '../document-of.js';
import type { Reading } from '../reading.js';
import { does, has, Is, Use } from '../word-classes.js';
import { wordsOf, type Word } from '../words.js';

/** A word, a sign or a whole quotation. Most tokens are the words themselves, which have nothing of the rest. */
export type Token = Word & {
  readonly marked?: Quotation | undefined;
  /** The last sign inside a quotation, "" where it is a letter; undefined for a word. */
  readonly ends?: string | undefined;
  /** The name that this word is part of. */
  readonly name?: Name | undefined;
};

export type Passage = {
  readonly tokens: readonly Token[];
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
  Is.conditional |
  Is.negation |
  Is.adverb |
  Is.finite |
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
export function readPassages(reading: Reading, names: readonly Name[]): Passage[] {
  const { body, paragraphs } = reading.article;
  const words = wordsOf(reading);
  const { quotations, datelines } = documentOf(reading) ?? { quotations: [], datelines: [] };
  const mentions = names
    .flatMap((name) => name.mentions.map(({ start, end }) => ({ start, end, name })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const passages: Passage[] = [];
  let at = 0;
  let mark = 0;
  let mention = 0;
  paragraphs.forEach((paragraph, index) => {
    const tokens: Token[] = [];
    const breaks: number[] = [];
    let sentence = -1;
    while (at < words.length && words[at]!.start < paragraph.end) {
      const word = words[at]!;
      while (mark < quotations.length && quotations[mark]!.end <= word.start) mark++;
      const quotation = quotations[mark];
      if (quotation !== undefined && quotation.start <= word.start) {
        if (word.sentence !== sentence || tokens.length - breaks.at(-1)! >= LONGEST_SENTENCE)
          breaks.push(tokens.length);
        let last = at;
        while (last + 1 < words.length && words[last + 1]!.start < quotation.end) last++;
        tokens.push({
          start: quotation.start,
          end: quotation.end,
          text: '"',
          lower: '"',
          // “has no plans” is the verb of the clause around it
          is: opensWithVerb(words[at + 1], quotation) ? Is.finite : 0,
          use: 0,
          sentence: word.sentence,
          marked: quotation,
          ends: lastSign(body, quotation.inner.end),
          name: undefined,
        });
        // a sentence that begins between the marks goes on behind them
        sentence = words[last]!.sentence;
        at = last + 1;
        mark++;
        continue;
      }
      if (word.sentence !== sentence || tokens.length - breaks.at(-1)! >= LONGEST_SENTENCE) {
        breaks.push(tokens.length);
        sentence = word.sentence;
      }
      while (mention < mentions.length && mentions[mention]!.end <= word.start) mention++;
      const named = mentions[mention];
      const name = named !== undefined && named.start <= word.start ? named.name : undefined;
      tokens.push(name === undefined ? word : partOfName(word, name));
      at++;
    }
    if (tokens.length === 0) return;
    const sentences = breaks.map((from, order) => {
      const to = breaks[order + 1] ?? tokens.length;
      return { from: behindDateline(tokens, datelines, from, to), to };
    });
    passages.push({ tokens, sentences, paragraph: index });
  });
  return passages;
}

/** The first token behind the dateline that ends in a stretch; `from` where none does. */
function behindDateline(
  tokens: readonly Token[],
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

/** A word of a name is no preposition or verb: "Per Lind", "Will Orr", "Bank of Norway". */
const partOfName = ({ start, end, text, lower, is, use, sentence }: Word, name: Name): Token => ({
  start,
  end,
  text,
  lower,
  is: is & ~GRAMMAR,
  use,
  sentence,
  marked: undefined,
  ends: undefined,
  name,
});

const opensWithVerb = (word: Word | undefined, { inner }: Quotation): boolean =>
  word !== undefined &&
  word.start < inner.end &&
  !has(word, Is.capital) &&
  has(word, Is.auxiliary | Is.finite);

/** True for a token of that text that is not a quotation. */
export const isSign = (token: Token | undefined, signs: string): boolean =>
  token !== undefined &&
  token.marked === undefined &&
  token.text.length === 1 &&
  signs.includes(token.text);

/** True where a verb of the sentence stands: an auxiliary, a listed verb, or a small word in -ed that no article precedes. */
export function isFinite(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || has(token, Is.capital)) return false;
  if (token.marked !== undefined) return has(token, Is.finite);
  if (has(token, Is.genitive)) return isContractedVerb(tokens, at);
  if (has(token, Is.auxiliary)) return true;
  const before = tokens[at - 1];
  // "he recognises": what follows a pronoun is its verb, listed or not
  if (
    has(before, Is.subject) &&
    !has(before, Is.object | Is.relative) &&
    !has(
      token,
      Is.sign |
        Is.adverb |
        Is.preposition |
        Is.conjunction |
        Is.determiner |
        Is.subordinator |
        Is.object,
    )
  )
    return true;
  if (
    has(before, Is.determiner | Is.possessive | Is.preposition | Is.genitive) &&
    !has(before, Is.subject)
  )
    return false;
  if (has(token, Is.finite)) return true;
  if (has(token, Is.cue)) return !has(token, Is.role) && !does(token, Use.participleEnding);
  return does(token, Use.pastEnding) && token.lower.length > 4 && !token.lower.includes('-');
}

/** "’s" after a pronoun is "is" or "has": "he’s", "that’s"; after a name it is a genitive. */
const isContractedVerb = (tokens: readonly Token[], at: number): boolean =>
  has(tokens[at - 1], Is.subject) || does(tokens[at - 1], Use.complementiser | Use.existential);

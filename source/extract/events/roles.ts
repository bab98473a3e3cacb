// A verb of a clause → who does it and to what: its grammatical subject and object, as stretches of tokens.
import { isRelative, isReporting, type EventClause } from './clauses.js';
import { isFinitePredicate, type Predicate } from './predicates.js';
import { EventTag } from './event-tags.js';
import type { EventWords } from './event-words.js';

/** Tokens, `to` exclusive. */
export type PhraseRange = { readonly from: number; readonly to: number };

export type ClauseRoles = {
  readonly subject: PhraseRange | undefined;
  readonly object: PhraseRange | undefined;
};

/** A noun phrase is read so many tokens far. */
const LONGEST_PHRASE = 16;

/**
 * The noun phrases that stand where subject and object do: "The council of Oslo" and "the plan" of "The council of Oslo
 * approved the plan on Friday". Of a passive the subject is what it happened to, the object who did it. undefined where none is printed.
 */
export function rolesOf(
  words: EventWords,
  clauses: readonly EventClause[],
  number: number,
  predicate: Predicate,
): ClauseRoles {
  const { to: last, predicates } = clauses[number]!;
  const to = predicates.find((other) => other.from >= predicate.to)?.from ?? last;
  const subject = clauseSubjectOf(words, clauses, number);
  const next = skipAdverbs(words, predicate.to, to);
  const behind = nounPhraseAt(words, words.text(next) === 'by' ? next + 1 : next, to);
  return subject === undefined && isReporting(words, predicate)
    ? { subject: behind, object: undefined } // ", said Ann Lind"
    : { subject, object: behind };
}

/** The noun phrase that stands as the subject of a clause, which may be printed in the clause before. */
export function clauseSubjectOf(
  words: EventWords,
  clauses: readonly EventClause[],
  number: number,
): PhraseRange | undefined {
  const { from, to, opener, predicates } = clauses[number]!;
  // ", who left", ", which fell": what stands before the comma.
  if (isRelative(opener))
    return phraseBefore(words, words.text(from - 1) === ',' ? from - 1 : from);
  const verb = predicates.find(isFinitePredicate) ?? predicates[0];
  const first = opener === undefined || opener === 'content' ? from : from + 1;
  const end = verb?.from ?? to;
  // "after the announcement, Lind told Wire": one comma ends a phrase, two enclose an aside.
  const comma = opener === undefined ? undefined : onlyComma(words, first, end);
  const own = phraseOpening(words, comma === undefined ? first : comma + 1, end);
  // "… and left Friday", ", left Friday", ", vowing to": the subject of the clause before, or of the one before an aside.
  const isAside = (one: EventClause): boolean => one.opener === 'gerund' || isRelative(one.opener);
  const before =
    opener === 'resume'
      ? clauses.slice(0, number).findLastIndex((one) => !isAside(one))
      : number - 1;
  return own ?? (before < 0 ? undefined : clauseSubjectOf(words, clauses, before));
}

/** The first noun phrase of tokens `from` to `verb` that is no adverbial: "the mayor" of "After rain on Friday, the mayor". */
function phraseOpening(words: EventWords, from: number, verb: number): PhraseRange | undefined {
  let at = from;
  while (at < verb) {
    if (opensAdverbial(words, at)) {
      const comma = commaAfter(words, at, verb);
      if (comma === undefined) {
        at++; // "However Lind said": only the word
        continue;
      }
      at = comma + 1;
      continue;
    }
    const phrase = nounPhraseAt(words, at, verb);
    if (phrase !== undefined) return phrase;
    at++;
  }
  return undefined;
}

const opensAdverbial = (words: EventWords, at: number): boolean =>
  words.inDate(at) ||
  words.is(at, EventTag.preposition) ||
  words.is(at, EventTag.attribution) ||
  words.is(at, EventTag.subordinator) ||
  words.is(at, EventTag.connective) ||
  (words.is(at, EventTag.ing) && !words.tokens[at]!.capital);

/**
 * Whose a noun is: "Lind's" of "Lind's launch"; of "its launch" the singular thing nearest in front that it can mean, the subject
 * of its clause first. undefined where nobody is named at that token.
 */
export function ownerAt(
  words: EventWords,
  clauses: readonly EventClause[],
  number: number,
  at: number,
): PhraseRange | undefined {
  if (!words.is(at, EventTag.possessive)) {
    let to = at;
    while (words.tokens[to]?.capital === true) to++;
    return to > at && words.text(to) === "'s" ? { from: at, to } : undefined;
  }
  const subject = clauseSubjectOf(words, clauses, number);
  if (words.text(at) !== 'its' || subject === undefined || !isPlural(words, subject))
    return subject;
  const near = phraseBefore(words, at - 1);
  return near && !isPlural(words, near) ? near : undefined;
}

/** "more than four coats", "the members"; not "the news of the day", "Lind". */
function isPlural(words: EventWords, { from, to }: PhraseRange): boolean {
  let head = from;
  while (head + 1 < to && words.text(head + 1) !== 'of') head++;
  return /[^su]s$/.test(words.text(head)) && !words.tokens[head]!.capital;
}

function onlyComma(words: EventWords, from: number, to: number): number | undefined {
  const comma = commaAfter(words, from, to);
  return comma === undefined || commaAfter(words, comma + 1, to) !== undefined ? undefined : comma;
}

function commaAfter(words: EventWords, from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) if (words.text(at) === ',') return at;
  return undefined;
}

/** The noun phrase that ends in front of token `end`: back to the mark, the verb or the preposition that opens it. */
function phraseBefore(words: EventWords, end: number): PhraseRange | undefined {
  let from = end;
  while (
    from > Math.max(0, end - LONGEST_PHRASE) &&
    !words.tokens[from]!.opens &&
    isOfPhrase(words, from - 1)
  )
    from--;
  return from < end ? { from, to: end } : undefined;
}

/** The noun phrase that begins at a token: up to the verb, mark or preposition behind it; "of" goes on with it. */
export function nounPhraseAt(
  words: EventWords,
  from: number,
  end: number,
): PhraseRange | undefined {
  let to = from;
  const last = Math.min(end, from + LONGEST_PHRASE);
  while (to < last && isOfPhrase(words, to)) to++;
  while (to > from && words.is(to - 1, EventTag.adverb)) to--; // "He also left"
  return to > from ? { from, to } : undefined;
}

const isOfPhrase = (words: EventWords, at: number): boolean =>
  !words.inDate(at) &&
  !words.inQuote(at) &&
  !words.is(at, EventTag.subordinator) &&
  (words.text(at) === 'of' || !words.is(at, EventTag.preposition)) &&
  (!ENDS_PHRASE.has(words.text(at)) || isInWord(words, at));

/** The stop of "U.N." and the hyphen of "cease-fire": stuck to the word in front. */
function isInWord({ tokens }: EventWords, at: number): boolean {
  const { text, start } = tokens[at]!;
  const before = tokens[at - 1];
  if (before?.end !== start) return false;
  return text === '-' || (text === '.' && before.capital && before.end - before.start === 1);
}

const ENDS_PHRASE = new Set([
  ',', ';', ':', '(', ')', '-', '—', '–', '“', '”', '"', '.', '!', '?', 'to', 'and', 'but', 'as',
]); // prettier-ignore

function skipAdverbs(words: EventWords, from: number, to: number): number {
  let at = from;
  while (at < to && words.is(at, EventTag.adverb)) at++;
  return at;
}

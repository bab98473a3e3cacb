// A quote that leans on what was told before → the sentences before it that may tell what, each with what it needs to stand alone.
import { isA, type Document, type Token } from '../../document/document.js';
import { Class } from '../../document/tagger/tag-set.js';
import type { Language } from '../../languages/language.js';
import type { QuoteContext } from '../../model/briefing.js';
import { countBefore, indexAt, overlaps, type Range } from '../../text/range.js';
import { fitRange } from '../context-range.js';
import type { Coreference } from '../coreference/coreference.js';
import type { Reading } from '../reading.js';
import type { QuoteDraft } from './draft.js';
import { leaningOf, type Leaned } from './leaning.js';

/** Longer words of a context are not read beside a quote: in characters. */
const LONGEST = 420;
/** Fewer tokens tell nothing, but for a question. */
const FEWEST_TOKENS = 5;
/** So many sentences back is looked for whom “he” means. */
const MOST_SENTENCES = 4;
/** So many paragraphs back: the sentence right before, and one further off. */
const NEAREST_PARAGRAPHS = 1;
const MOST_PARAGRAPHS = 2;

/** A draft that leans, and what is looked at around it. */
export type Leaning = {
  readonly reading: Reading;
  readonly document: Document;
  readonly language: Language;
  readonly draft: QuoteDraft;
  /** Those around it. */
  readonly drafts: readonly QuoteDraft[];
  /** Index of its sentence. */
  readonly sentence: number;
  /** What it leans on, and by which word. */
  readonly on: Leaned;
  readonly coreference: Coreference;
};

/** A stretch as a context may have it: without loose signs, and not too long. */
export const fit = ({ document }: Pick<Leaning, 'document'>, range: Range): Range | undefined =>
  fitRange(document, range, LONGEST);

/** The tokens of a range; none of one that is too long for a context, which keeps the look around short, whatever the text. */
export function tokensIn(
  { document: { indexAt: tokenAt, at } }: Leaning,
  { start, end }: Range,
): readonly Token[] {
  const tokens: Token[] = [];
  if (end - start > 2 * LONGEST) return tokens;
  for (let index = tokenAt(start); at(index).start >= 0 && at(index).start < end; index++)
    tokens.push(at(index));
  return tokens;
}

/** True for a verb and "would". */
export const isVerb = (token: Token): boolean => isA(token, Class.verb | Class.modal);

/** Words before a draft that may be read beside it. */
export type ContextCandidate = QuoteContext & {
  /** Index of its last sentence. */
  readonly sentence: number;
  /** So many sentences before that of the draft. */
  readonly back: number;
};

/** What may be read beside a draft: each of the sentences before it that is whole, and each that leans itself with what stands in front of it, too. */
export function sentencesBefore(leaning: Leaning): readonly ContextCandidate[] {
  const found: ContextCandidate[] = [];
  for (let back = 1; back <= MOST_SENTENCES; back++) {
    const at = leaning.sentence - back;
    const context = contextAt(leaning, at);
    if (context === undefined) continue;
    const candidate = { ...context, sentence: at, back };
    found.push(candidate);
    // Orr wants to lead the town. “He has a plan,” Lind said. “He is the best we have.”
    const front = contextAt(leaning, at - 1);
    if (candidate.kind === 'question' || front?.kind !== 'before') continue;
    const both =
      hangsBy(leaning, candidate) && fit(leaning, { start: front.start, end: candidate.end });
    if (both !== undefined) found.push({ ...candidate, ...both, kind: 'before' });
  }
  return found;
}

/** The word of it that has its meaning from outside: “But Orr would not let him go”; near miss: “He said it was late”, of the one who speaks. */
export function hangsBy(leaning: Leaning, range: Range): Token | undefined {
  const { document, language } = leaning;
  const word = leaningOf(document, language, { fragments: [range], kind: 'direct' })?.word;
  return word !== undefined && POINTS.has(word.tag) && !isSpeaker(leaning, word) ? word : undefined;
}

/** The word is the subject, and the one who speaks. */
function isSpeaker({ coreference: { foci }, draft }: Leaning, word: Token): boolean {
  const focus = foci[countBefore(foci, word.start + 1) - 1];
  return (
    focus?.subjects.some(
      ({ start, name }) => start === word.start && name !== undefined && name === draft.source.name,
    ) === true
  );
}

/** A sentence as a context: what its speaker said, a question, or what the reporter tells. */
function contextAt(leaning: Leaning, at: number): QuoteContext | undefined {
  const { reading, document, sentence, drafts } = leaning;
  const before = document.sentences[at];
  const isNext = at === sentence - 1;
  const most = isNext ? NEAREST_PARAGRAPHS : MOST_PARAGRAPHS;
  if (before === undefined || isApart(leaning, before, most)) return undefined;
  // “We left. It rained.” is told with both marks
  const mark = document.quotations[indexAt(document.quotations, before.start)];
  // “We left. | It rained,” Orr said: its end is told with it

  if (mark !== undefined && mark.start <= before.start && before.end < mark.end) return undefined;
  const range = fit(leaning, { start: mark?.start ?? before.start, end: before.end });
  if (range === undefined) return undefined;
  if (isOwnWords(leaning, range)) return { ...range, kind: 'own' };
  const isAsked = ASKS.test(reading.article.body.slice(range.start, range.end));
  if (isAsked) return isPutToSomebody(leaning, range) ? { ...range, kind: 'question' } : undefined;
  const isQuestion = drafts.some((one) => one.kind === 'question' && overlaps(one.range, range));
  if (isQuestion) return { ...range, kind: 'question' };
  const isLine = !tokensIn(leaning, range).some(isVerb);
  if (before.to - before.from < FEWEST_TOKENS || isLine || isTorn(leaning, at)) return undefined;
  if (isAnothers(leaning, range)) return undefined;
  const whole = standing(leaning, range, at);
  return whole && { ...whole, kind: 'before' };
}

/** What the speaker said before, and stands alone. Near miss: "So were the barns, Orr said". */
const isOwnWords = (leaning: Leaning, range: Range): boolean => {
  const { draft, drafts } = leaning;
  const { name } = draft.source;
  const isToldByOne = drafts.some(
    (one) => one !== draft && one.source.name === name && isToldIn(one, range),
  );
  return name !== undefined && isToldByOne && !echoes(leaning, tokensIn(leaning, range));
};

/** “Is it late?”, all in marks, or without any; near miss: Orr asked: “Is it late?” */
const ASKS = /\?$|^["“‘][^"”]*\?["”’]$/;

/** In marks, a paragraph of its own, to “you”, or right in front of the words or of what leans; near miss: "Is he fit for it? She once said: “Flying is fun””, which the reporter asks. */
function isPutToSomebody(leaning: Leaning, range: Range): boolean {
  const { reading, document, language, draft, sentence } = leaning;
  const { on } = leaning.on;
  if (on === 'what was told' || on === 'what was asked') return true;
  if ((document.sentences[sentence]?.start ?? 0) >= draft.range.start - 1) return true;
  const { body, paragraphs } = reading.article;
  if (MARK.test(body.charAt(range.start))) return true;
  const paragraph = paragraphs[indexAt(paragraphs, range.start)];
  const isAlone = paragraph?.start === range.start && paragraph.end <= range.end + 1;
  return (
    isAlone || tokensIn(leaning, range).some(({ lower }) => language.quotes.addressing.has(lower))
  );
}

const MARK = /["“‘']/;

/** Most of it is what somebody else says in marks, and who says so stands elsewhere. */
const isAnothers = ({ draft, drafts }: Leaning, range: Range): boolean =>
  drafts.some(
    (one) =>
      one !== draft &&
      one.kind === 'direct' &&
      2 * (Math.min(one.range.end, range.end) - Math.max(one.range.start, range.start)) >=
        range.end - range.start &&
      !(one.sourceRange !== undefined && overlaps(one.sourceRange, range)),
  );

/**
 * The range; where “she”, “their” or “this” leads it, with the sentences in front, which may tell what that means: "Ann Orr is a nurse. But then she left."
 * Undefined where what stands there leads so, too, is of another section, or makes it too long.
 */
function standing(leaning: Leaning, range: Range, sentence: number): Range | undefined {
  const { document, reading } = leaning;
  const { paragraphs } = reading.article;
  let whole = range;
  for (let at = sentence - 1; leads(leaning, whole); at--) {
    const before = document.sentences[at];
    if (before === undefined || at < sentence - MOST_SENTENCES) return undefined;
    if (before.to - before.from < FEWEST_TOKENS) return undefined;
    const apart = indexAt(paragraphs, whole.start) - indexAt(paragraphs, before.start);
    if (apart > NEAREST_PARAGRAPHS || isApart(leaning, before, MOST_PARAGRAPHS)) return undefined;
    const longer = isAnothers(leaning, before)
      ? undefined
      : fit(leaning, { start: before.start, end: range.end });
    if (longer === undefined) return undefined;
    whole = longer;
  }
  return whole;
}

/** "So were forty houses", "Nor did Lind": it says of another what was told. Near misses: "So the mill closed", "So many were late". */
function echoes({ language: { grammar, quotes } }: Leaning, tokens: readonly Token[]): boolean {
  const [first, next] = tokens;
  const isHelper =
    next !== undefined && (isA(next, Class.modal) || grammar.auxiliary.has(next.lower));
  return isHelper && quotes.echoing.has(first?.lower ?? '');
}

/**
 * A word that has its meaning from outside opens it: "She left", "But their plan failed", "These would do". Near misses: "It rained"; "He said", of the one who
 * speaks; "As he left, Orr said".
 */
function leads(leaning: Leaning, range: Range): boolean {
  const { document, language } = leaning;
  if (echoes(leaning, tokensIn(leaning, range))) return true;
  const word = leaningOf(document, language, { fragments: [range], kind: 'direct' })?.word;
  if (word === undefined || !POINTS.has(word.tag)) return false;
  // "The suit seeks more", "This synod is late" tell enough
  const next = document.at(document.indexAt(word.start) + 1);
  if (word.tag === 'DT' && !isVerb(next)) return false;
  const isInside = tokensIn(leaning, { start: range.start, end: word.start }).some(
    (token) => !isA(token, Class.conjunction | Class.adverb | Class.mark),
  );
  return !isInside && !isSpeaker(leaning, word);
}

/** Pronouns, possessives and “this”. */
const POINTS: ReadonlySet<string> = new Set(['PRP', 'PRP$', 'DT']);

/** "He had a. | 357 Magnum, and left.": what the print of a stop tore off is no sentence, nor what begins in small letters. */
function isTorn({ document }: Leaning, at: number): boolean {
  const { sentences, body } = document;
  const [last, own] = [sentences[at - 1], sentences[at]];
  if (own === undefined || SMALL_START.test(body.slice(own.start, own.start + 3))) return true;
  if (last === undefined) return false;
  const end = document.at(last.to - 1);
  const word = isA(end, Class.mark) ? document.at(last.to - 2) : end;
  return (
    isA(word, Class.determiner | Class.preposition) && DIGIT_START.test(body.charAt(own.start))
  );
}
const SMALL_START = /^["“”'‘’\s]*\p{Ll}/u;
const DIGIT_START = /\d/;

/** A subhead stands between, or the sentence is one, a caption or a line without a verb. */
function isApart(
  { reading: { article }, draft }: Leaning,
  before: Document['sentences'][number],
  most: number,
): boolean {
  const { paragraphs } = article;
  const first = indexAt(paragraphs, before.start);
  const own = indexAt(paragraphs, draft.range.start);
  const isFar = own - first > most;
  if (isFar || before.form === 'caption' || before.form === 'headline') return true;
  for (let at = first; at < own; at++) if (paragraphs[at]?.isSubhead === true) return true;
  return false;
}

/** Half of the words at least are what somebody is told to say, or begin with what he says: “It is late,” said Orr, who left. */
function isToldIn({ range, sourceRange, kind }: QuoteDraft, { start, end }: Range): boolean {
  const isNamed = kind === 'direct' && sourceRange !== undefined && range.start >= start;
  if (isNamed && sourceRange.end <= end && range.end <= end) return true;
  return 2 * (Math.min(range.end, end) - Math.max(range.start, start)) >= end - start;
}

// A quote that leans on what was told before → the sentence before it that tells what: the nearest one that can stand alone, and that
// names somebody else where it leans on “he” or “her”.
import { isA, type Document, type Token } from '../../document/document.js';
import { Class } from '../../document/tagger/tag-set.js';
import type { Language } from '../../languages/language.js';
import type { Name, QuoteContext } from '../../model/briefing.js';
import { countBefore, indexAt, overlaps, type Range } from '../../text/range.js';
import { fitRange } from '../context-range.js';
import { standsForPerson, type Coreference } from '../coreference/coreference.js';
import type { Reading } from '../reading.js';
import type { QuoteDraft } from './draft.js';
import { isForm, isPersonNoun, leaningOf } from './leaning.js';

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
  /** The word that leans; none of an answer. */
  readonly word: Token | undefined;
  /** The noun that it points at: “bill” of “these bills”. */
  readonly noun: Token | undefined;
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

/** The sentence that tells what a draft leans on; undefined where none of those right before it does. */
export function sentenceBefore(leaning: Leaning): QuoteContext | undefined {
  const { document, sentence } = leaning;
  const nearest = contextAt(leaning, sentence - 1);
  if (nearest !== undefined && explains(leaning, nearest)) return nearest;
  const isOfNoun = nearest === undefined && leaning.noun !== undefined;
  if (!leansOnPerson(leaning) && !isOfNoun) return nearest;
  // Orr wants to lead the town. “He has a plan,” Lind said. “He is the best we have.”
  const last = document.sentences[sentence - 2];
  const isOwn = nearest?.kind === 'own';
  if (isOwn && last !== undefined && contextAt(leaning, sentence - 2)?.kind === 'before') {
    const both = fit(leaning, { start: last.start, end: nearest.end });
    if (both !== undefined && tells(leaning, both)) return { ...both, kind: 'before' };
  }
  for (let at = sentence - 2; at >= Math.max(0, sentence - MOST_SENTENCES); at--) {
    const context = contextAt(leaning, at);
    if (context?.kind === 'before' && tells(leaning, context)) return context;
  }
  return isOwn ? nearest : undefined;
}

/** A sentence as a context: what its speaker said, a question, or what the reporter tells. */
function contextAt(leaning: Leaning, at: number): QuoteContext | undefined {
  const { reading, document, sentence, draft, drafts } = leaning;
  const before = document.sentences[at];
  const isNext = at === sentence - 1;
  const most = isNext ? NEAREST_PARAGRAPHS : MOST_PARAGRAPHS;
  if (before === undefined || isApart(leaning, before, most)) return undefined;
  // “We left. It rained.” is told with both marks
  const mark = document.quotations[indexAt(document.quotations, before.start)];
  const range = fit(leaning, { start: mark?.start ?? before.start, end: before.end });
  if (range === undefined) return undefined;
  const isOwn =
    draft.source.name !== undefined &&
    drafts.some(
      (one) => one !== draft && one.source.name === draft.source.name && isToldIn(one, range),
    );
  if (isOwn) return { ...range, kind: 'own' };
  const isQuestion =
    ASKS.test(reading.article.body.slice(range.start, range.end)) ||
    drafts.some((one) => one.kind === 'question' && overlaps(one.range, range));
  if (isQuestion) return { ...range, kind: 'question' };
  const isLine = !tokensIn(leaning, range).some(isVerb);
  if (before.to - before.from < FEWEST_TOKENS || isLine || isTorn(leaning, at)) return undefined;
  if (isAnothers(leaning, range)) return undefined;
  const whole = standing(leaning, range, at);
  return whole && { ...whole, kind: 'before' };
}

/** “Is it late?”, all in marks, or without any; near miss: Orr asked: “Is it late?” */
const ASKS = /\?$|^["“‘][^"”]*\?["”’]$/;

const leansOnPerson = ({ word, language }: Leaning): boolean =>
  word !== undefined && standsForPerson(word.lower, language);

/** The sentence right before may tell of “he” by a noun alone: "The surgeon left." A question needs nothing. */
const explains = (leaning: Leaning, context: QuoteContext): boolean =>
  context.kind === 'question' ||
  tells(leaning, context) ||
  (leansOnPerson(leaning) &&
    context.kind === 'before' &&
    tokensIn(leaning, context).some((token) => isPersonNoun(token, leaning.language)));

/** Of “he” and “her” it tells of somebody else than the one who speaks, of “these bills” of a bill. */
function tells(leaning: Leaning, range: Range): boolean {
  const { noun } = leaning;
  if (leansOnPerson(leaning)) return namesAnother(leaning, range);
  if (noun === undefined) return true;
  return tokensIn(leaning, range).some(({ lower }) => isForm(lower, noun.lower));
}

/** Somebody else than the speaker is named there, who can be “he” or “she”. */
function namesAnother({ coreference, draft, word, language }: Leaning, range: Range): boolean {
  const { people, genders } = coreference;
  const { female, male } = language.grammar;
  const fits = (name: Name): boolean => {
    const gender = genders.get(name);
    if (name === draft.source.name || word === undefined) return false;
    return (
      (gender !== 'male' || !female.has(word.lower)) &&
      (gender !== 'female' || !male.has(word.lower))
    );
  };
  for (let at = countBefore(people, range.start); at < people.length; at++) {
    const person = people[at]!;
    if (person.start >= range.end) return false;
    if (fits(person.name)) return true;
  }
  return false;
}

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

/**
 * A word that has its meaning from outside opens it: "She left", "But their plan failed", "These would do". Near misses: "It rained"; "He said", of the one who
 * speaks; "As he left, Orr said".
 */
function leads(leaning: Leaning, range: Range): boolean {
  const { document, language, coreference, draft } = leaning;
  const word = leaningOf(document, language, { fragments: [range], kind: 'direct' })?.word;
  if (word === undefined || !POINTS.has(word.tag)) return false;
  // "The suit seeks more", "This synod is late" tell enough
  const next = document.at(document.indexAt(word.start) + 1);
  if (word.tag === 'DT' && !isVerb(next)) return false;
  const isInside = tokensIn(leaning, { start: range.start, end: word.start }).some(
    (token) => !isA(token, Class.conjunction | Class.adverb | Class.mark),
  );
  if (isInside) return false;
  const { foci } = coreference;
  const focus = foci[countBefore(foci, word.start + 1) - 1];
  return !focus?.subjects.some(
    ({ start, name }) => start === word.start && name !== undefined && name === draft.source.name,
  );
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

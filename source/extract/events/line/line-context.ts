// A line that takes something as known → the words of its article that introduce it, exactly as they stand there.
import {
  isA,
  phraseHolding,
  type Document,
  type NounPhrase,
  type Sentence,
} from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import type { Name } from '../../../model/briefing.js';
import type { Paragraph } from '../../../model/article.js';
import { lowerBound } from '../../../text/values/lower-bound.js';
import { indexAt, type Range } from '../../../text/range.js';
import { fitRange, isPaired } from '../../context-range.js';
import { leansOf, type Lean, type LeaningLine } from './line-leans.js';
import { nounStem } from '../clauses/noun-stem.js';
import { isTold } from '../stand-ins/thing-stand-ins.js';

/** What is found for a line: where it stands, and what it introduces by which rules. */
export type LineContext = { readonly range: Range; readonly rule: string };

/** No longer words are printed under a line: in characters. */
const LONGEST = 240;
/** Words that introduce a thing stand at most so many sentences before the line; of a thing that is told of otherwise. */
const REACH = 8;
const REACH_OF_OTHER = 3;
/** Fewer words tell nothing. */
const FEWEST_TOKENS = 5;

type Asked = {
  readonly line: LeaningLine;
  readonly document: Document;
  readonly paragraphs: readonly Paragraph[];
  /** Index of its sentence. */
  readonly own: number;
};

/** A sentence that introduces what a line leans on, and the token that does. */
type Introduction = { readonly sentence: number; readonly at: number; readonly lean: Lean };

/** The words that introduce most of what a line leans on, the nearest of several; undefined where it stands by itself, or nothing does. */
export function contextOfLine(
  line: LeaningLine,
  paragraphs: readonly Paragraph[],
): LineContext | undefined {
  const leans = leansOf(line);
  if (leans.length === 0) return undefined;
  const { document } = line.words;
  const asked = { line, document, paragraphs, own: document.at(line.from).sentence };
  const found = leans.flatMap((lean) => introductionOf(asked, lean) ?? []);
  const bySentence = [...Map.groupBy(found, ({ sentence }) => sentence)].sort(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || b - a,
  );
  for (const [sentence, introductions] of bySentence) {
    const range = rangeIn(asked, sentence, introductions);
    if (range === undefined) continue;
    const rule = introductions.map(({ lean }) => `“${wordsOf(document, lean)}”: ${lean.rule}`);
    return { range, rule: rule.join('; ') };
  }
  return undefined;
}

const wordsOf = ({ body, at }: Document, { from, to }: Lean): string =>
  body.slice(at(from).start, at(to - 1).end);

const introductionOf = (asked: Asked, lean: Lean): Introduction | undefined =>
  (lean.person && introductionOfPerson(asked, lean, lean.person)) ??
  (lean.noun && introductionOfNoun(asked, lean, lean.noun)) ??
  (lean.orBefore ? sentenceBefore(asked, lean) : undefined);

/** The sentence before, of the same paragraph or the one in front. */
function sentenceBefore(asked: Asked, lean: Lean): Introduction | undefined {
  const { document, own } = asked;
  const sentence = document.sentences[own - 1];
  if (sentence === undefined || !isProse(asked, own - 1)) return undefined;
  if (paragraphOf(asked, own) - paragraphOf(asked, own - 1) > 1) return undefined;
  return { sentence: own - 1, at: sentence.from, lean };
}

/** Where somebody is named in full for the first time; of whom the whole article tells, the nearest sentence that names him. */
function introductionOfPerson(asked: Asked, lean: Lean, name: Name): Introduction | undefined {
  const { document, own, line } = asked;
  const { body, indexAt: tokenAt, at } = document;
  const start = document.sentences[own]?.start ?? 0;
  const last = name.name.slice(name.name.lastIndexOf(' ') + 1);
  const [given = ''] = name.name.split(' ');
  const named = name.mentions.filter(
    (one) => one.start < start && body.slice(one.start, one.end).includes(last),
  );
  const isFull = (one: Range): boolean => body.slice(one.start, one.end).includes(given);
  const place = line.isMain(name) ? named.at(-1) : named.find(isFull);
  if (place === undefined) return undefined;
  const token = tokenAt(place.start);
  const { sentence } = at(token);
  return isProse(asked, sentence) ? { sentence, at: token, lean } : undefined;
}

/** The nearest sentence before that tells of such a thing without leaning itself. */
function introductionOfNoun(
  asked: Asked,
  lean: Lean,
  phrase: NounPhrase,
): Introduction | undefined {
  const { document, own } = asked;
  const noun = document.at(phrase.head);
  const stem = nounStem(noun.text);
  for (let sentence = own - 1; sentence >= Math.max(0, own - REACH); sentence--) {
    const { from, to } = document.sentences[sentence] ?? { from: 0, to: 0 };
    if (!isProse(asked, sentence)) continue;
    const isNear = own - sentence <= REACH_OF_OTHER;
    for (let at = from; at < to; at++) {
      const token = document.at(at);
      if (nounStem(token.text) !== stem || !isSameWord(token.lower, noun.lower)) continue;
      if (introduces(asked, at, { ...lean, noun: phrase }, isNear)) return { sentence, at, lean };
    }
  }
  return undefined;
}

/** "visit", "visits", "visiting", "visited"; not "visitor", "general" of "generation". */
function isSameWord(one: string, other: string): boolean {
  const [a, b] = [root(one), root(other)];
  return a === b || (a.length > 4 && b.length > 4 && Math.abs(a.length - b.length) <= 1 && (a.startsWith(b) || b.startsWith(a))); // prettier-ignore
}

const root = (word: string): string => word.replace(/(?:ies|ied|ing|ed|es|s|e|y)$/, '');

/** A verb, a name, or a noun that says more of itself than the line does: "a visit", "the visit to Oslo", "the state visit". */
function introduces(
  { document, line }: Asked,
  at: number,
  { noun, byName = false }: Lean & { readonly noun: NounPhrase },
  isNear: boolean,
): boolean {
  const token = document.at(at);
  const isLast = !isA(document.at(at + 1), Class.noun);
  if (isA(token, Class.proper)) return isLast;
  const phrase = isA(token, Class.noun) ? phraseHolding(document, at) : undefined;
  if (byName) {
    const isSort = isLast || isA(document.at(at + 1), Class.proper);
    return phrase !== undefined && isSort && isNamed(document, phrase);
  }
  if (phrase?.head !== at)
    return isNear && isA(token, Class.verb) && !isA(document.at(at - 1), Class.determiner);
  const { definite } = line.language.grammar.uses;
  const opening = document.at(phrase.from);
  const points = definite.has(opening.lower) || line.lines.pointing.has(opening.lower) || opening.tag === 'PRP$'; // prettier-ignore
  const own = modifiersOf(document, noun);
  const told = modifiersOf(document, phrase);
  const { ordinals } = line.language.names;
  if (told.some((word) => line.lines.ofOrder.has(word) || ordinals.has(word))) return false;
  // "the digital currency", "the largest currency"
  if (own.length > 0 && !own.some((word) => told.includes(word)) && !isNear) return false;
  const isBare = points && told.every((word) => own.includes(word));
  return !isBare || isTold(line.words, phrase, line.language);
}

/** What stands between the article and the noun. */
function modifiersOf({ at }: Document, { from, head }: NounPhrase): readonly string[] {
  const words: string[] = [];
  for (let index = from; index < head; index++)
    if (!isA(at(index), Class.determiner) && at(index).tag !== 'PRP$') words.push(at(index).lower);
  return words;
}

/** A name stands in the phrase, or hangs on it: "students at Tarn College". */
function isNamed({ at }: Document, { from, to }: NounPhrase): boolean {
  for (let index = from; index < to; index++) if (isA(at(index), Class.proper)) return true;
  if (!isA(at(to), Class.preposition)) return false;
  return [to + 1, to + 2].some((index) => isA(at(index), Class.proper));
}

/** Running text that tells something: no caption, headline, or heading. */
function isProse({ document, paragraphs }: Asked, sentence: number): boolean {
  const one = document.sentences[sentence];
  if (one === undefined || one.to - one.from < FEWEST_TOKENS) return false;
  if (one.form === 'caption' || one.form === 'headline') return false;
  return paragraphs[indexAt(paragraphs, one.start)]?.isSubhead !== true;
}

const paragraphOf = ({ document, paragraphs }: Asked, sentence: number): number =>
  indexAt(paragraphs, document.sentences[sentence]?.start ?? 0);

/** The sentence, with all of the speech that it is a part of; of a long one the clauses that hold what introduces. */
function rangeIn(
  { document }: Asked,
  sentence: number,
  introductions: readonly Introduction[],
): Range | undefined {
  const whole = document.sentences[sentence];
  if (whole === undefined) return undefined;
  const { quotations, body } = document;
  const first = quotations[indexAt(quotations, whole.start)];
  const last = quotations[indexAt(quotations, whole.end - 1)];
  const spoken = {
    start: Math.min(whole.start, first?.start ?? whole.start),
    end: Math.max(whole.end, last?.end ?? whole.end),
  };
  const places = introductions.map(({ at }) => at);
  const range =
    fitRange(document, spoken, LONGEST) ??
    cutBehind(document, whole, Math.max(...places)) ??
    cutBefore(document, whole, Math.min(...places));
  return range !== undefined && isPaired(body.slice(range.start, range.end)) ? range : undefined;
}

/** The words up to the last mark that is not too far from the start, behind a token and the main verb. */
function cutBehind(document: Document, whole: Sentence, token: number): Range | undefined {
  const { at } = document;
  const verb = mainVerb(document, whole);
  let end: number | undefined;
  for (let index = Math.max(token, verb) + 1; index < whole.to; index++) {
    const { start } = at(index);
    if (start - whole.start > LONGEST) break;
    if (isCut(document, index)) end = start;
  }
  return end === undefined ? undefined : fitRange(document, { start: whole.start, end }, LONGEST);
}

/** The words behind the first mark that is not too far from the end, in front of a token and the main verb. */
function cutBefore(document: Document, whole: Sentence, token: number): Range | undefined {
  const { at } = document;
  const verb = mainVerb(document, whole);
  let start: number | undefined;
  for (let index = Math.min(token, verb) - 1; index >= whole.from; index--) {
    const { end } = at(index);
    if (whole.end - end > LONGEST) break;
    if (isCut(document, index)) start = end;
  }
  return start === undefined ? undefined : fitRange(document, { start, end: whole.end }, LONGEST);
}

/** The first finite verb that no word as "who" or "when" opens the clause of; the end of the sentence where there is none. */
function mainVerb({ clauses, verbGroups }: Document, { from, to }: Sentence): number {
  for (let index = lowerBound(clauses, (one) => one.to <= from); ; index++) {
    const clause = clauses[index];
    if (clause === undefined || clause.from >= to) return to;
    const verb = verbGroups[clause.verb ?? -1];
    if (verb !== undefined && (clause.opener === undefined || clause.resumes)) return verb.head;
  }
}

/** A mark between clauses, or between what is added: not inside a figure. */
const isCut = ({ at }: Document, index: number): boolean => /^(?:[,;:—–]|--)$/.test(at(index).text);

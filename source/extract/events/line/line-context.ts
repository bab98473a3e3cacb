// A line that names somebody by the name alone → the words of its article that tell who that is, exactly as they stand there.
import { isA, type Document, type NounPhrase, type Sentence } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import type { Name } from '../../../model/briefing.js';
import type { Paragraph } from '../../../model/article.js';
import { lowerBound } from '../../../text/values/lower-bound.js';
import { contains, indexAt, overlaps, type Range } from '../../../text/range.js';
import { fitRange, isPaired } from '../../context-range.js';
import { EventTag } from '../clauses/event-tags.js';
import type { PhraseRange } from '../clauses/roles.js';
import { phrasesByNoun } from '../stand-ins/stand-ins.js';
import { endOfAsked, tokenAt, type AskedLine } from './asked-line.js';

/** A line, and what the reader of a page knows without it. */
export type LineWithNames = AskedLine & {
  /** Somebody of whom the whole article tells. */
  readonly isMain: (name: Name) => boolean;
  /** What of it leans on what was told before. */
  readonly leaning: readonly NounPhrase[];
};

/** Where it stands, and whom it introduces. */
export type LineContext = { readonly range: Range; readonly introduces: string };

/** No longer words are printed under a line: in characters. */
const LONGEST = 240;

/**
 * The sentence that tells who the first one is of whom the line tells the name alone: "Mr. Orr left", "[Bo] Orr left". Undefined where there is
 * nobody, or nothing tells. Sentences for nouns (“the visit”, “the seat”) are not looked for: of twelve that readers saw one helped, and one misled.
 */
export function contextOfLine(
  line: LineWithNames,
  paragraphs: readonly Paragraph[],
): LineContext | undefined {
  const names = bareNames(line);
  // of "[Bo] Orr met Mr. Lind" Lind first: of Orr the line tells more
  const inOrder = [false, true].flatMap((isHelped) =>
    names.filter((name) => (bracketOf(line, name) !== undefined) === isHelped),
  );
  for (const name of inOrder) {
    const range = introductionOf(line, name, paragraphs);
    if (range !== undefined) return { range, introduces: name.name };
  }
  for (const phrase of line.leaning) {
    const range = introductionOfNoun(line, phrase, paragraphs);
    if (range !== undefined) return { range, introduces: tokenAt(line, phrase.head).lower };
  }
  return undefined;
}

/** So many sentences before a line may bring up what it leans on. */
const NOUN_REACH = 8;

/**
 * The last sentence before a line that brings up what a noun of it stands for: "a ban on rallies", "the Tarn ban" in front of "the ban";
 * undefined where another may be meant, "a second ban", or nothing more is told of it.
 */
function introductionOfNoun(
  line: LineWithNames,
  phrase: NounPhrase,
  paragraphs: readonly Paragraph[],
): Range | undefined {
  const { words, language } = line;
  const { document } = words;
  const { head, sentence } = phrase;
  const known = phrasesByNoun(document).get(tokenAt(line, head).lower) ?? [];
  const before = known.filter((one) => one.sentence < sentence && sentence - one.sentence <= NOUN_REACH); // prettier-ignore
  const last = before.findLast((one) => bringsUp(line, one));
  if (last === undefined || words.inQuote(last.head)) return undefined;
  const isOther = before.some(({ from, head: noun }) => {
    for (let at = from; at < noun; at++)
      if (language.names.setApart.has(words.text(at)) || language.lines.ofOrder.has(words.text(at))) return true; // prettier-ignore
    return false;
  });
  const place = document.sentences[last.sentence];
  if (isOther || place === undefined || !isProse(place, paragraphs)) return undefined;
  if (!tellsOf(line, phrase, place)) return undefined;
  return untied(line, rangeIn(document, place, last.head));
}

/** A sentence has all that stands in front of a noun: not "a game in Tarn" for "the home game", "a former minister" for "the prime minister". */
function tellsOf(
  { words, lines }: LineWithNames,
  { from, head }: NounPhrase,
  place: Sentence,
): boolean {
  for (let at = from + 1; at < head; at++) {
    const word = words.text(at);
    if (lines.mere.has(word) || words.document.at(at).tag === 'HYPH') continue;
    let before = place.from;
    while (before < place.to && words.text(before) !== word) before++;
    if (before === place.to) return false;
  }
  return true;
}

/** "a ban", "a ban on rallies", "the Tarn ban": it tells of one for the first time, or which; not "the ban", "the whole ban". */
function bringsUp(line: LineWithNames, phrase: NounPhrase): boolean {
  const { lines } = line.language;
  const { from, head } = phrase;
  if (lines.anew.has(tokenAt(line, from).lower)) return true;
  for (let at = from; at < head; at++) if (isA(tokenAt(line, at), Class.proper)) return true;
  return false;
}

/** Those of whom a line tells the name alone, in their order; who is named in a quote or in what is left out is not asked. */
function bareNames(line: LineWithNames): readonly Name[] {
  const { words, mention } = line;
  const { without } = mention.line;
  const names = new Set<Name>();
  const to = endOfAsked(line);
  for (let at = line.from; at < to; at++) {
    const isLeftOut = without !== undefined && at >= without.from && at < without.to;
    const name = isLeftOut || words.inQuote(at) ? undefined : bareNameAt(line, at);
    if (name !== undefined) names.add(name);
  }
  return [...names];
}

/** What brackets print of somebody: "[Bo]" of "[Bo] Orr". */
const bracketOf = ({ replaced }: LineWithNames, name: Name): string | undefined =>
  replaced.find(({ text }) => text.includes(lastName(name)))?.text;

const lastName = ({ name }: Name): string => name.slice(name.lastIndexOf(' ') + 1);

/** Somebody whose last name alone stands here, or of whom brackets tell the name alone; and no office. */
function bareNameAt(line: LineWithNames, at: number): Name | undefined {
  const token = tokenAt(line, at);
  const printed = { start: tokenAt(line, line.from).start, end: tokenAt(line, line.to - 1).end };
  const isPlace = line.lines.placing.has(tokenAt(line, at - 1).lower); // "at Greenhill", a firm
  const name =
    isA(token, Class.proper) && !isPlace
      ? line.named.find((one) => one.name.kind === 'person' && overlaps(one.mention, token))?.name
      : undefined;
  if (name === undefined || !name.name.includes(' ') || line.isMain(name)) return undefined;
  if (name.offices.some(({ start }) => start >= printed.start && start < printed.end))
    return undefined;
  const bracket = bracketOf(line, name);
  if (bracket !== undefined) return onlyLetters(bracket) === name.name ? name : undefined;
  const [given = ''] = name.name.split(' ');
  const isInFull = name.mentions.some(
    (one) => contains(printed, one) && textOf(line.words.document, one).includes(given),
  );
  return isInFull ? undefined : name;
}

const textOf = ({ body }: Document, { start, end }: Range): string => body.slice(start, end);

/** "Bo Orr" of "[Bo] Orr". */
const onlyLetters = (text: string): string => text.replace(/[[\]]/g, '').trim();

/** Where somebody is first named in full before the line, if that sentence tells who it is: by an office, or set apart by a comma. */
function introductionOf(
  line: LineWithNames,
  name: Name,
  paragraphs: readonly Paragraph[],
): Range | undefined {
  const { document } = line.words;
  const { start } = document.sentences[tokenAt(line, line.from).sentence] ?? { start: 0 };
  const [given = ''] = name.name.split(' ');
  const place = name.mentions.find((one) => {
    const text = textOf(document, one);
    return one.start < start && text.includes(given) && text.includes(lastName(name));
  });
  if (place === undefined) return undefined;
  const token = document.indexAt(place.start);
  const sentence = document.sentences[document.at(token).sentence];
  if (sentence === undefined || !isProse(sentence, paragraphs)) return undefined;
  const last = document.indexAt(place.end - 1);
  const isApart = isSetApart(line, { from: token, to: last + 1 });
  const hasOffice = name.offices.some(
    (office) => office.start >= sentence.start && office.start < sentence.end,
  );
  return isApart || hasOffice ? untied(line, rangeIn(document, sentence, token)) : undefined;
}

/** "Ann Lind, a judge", "the judge, Ann Lind,"; not "In May, Ann Lind left", "If it asks Ann Lind, the vote is lost". */
function isSetApart({ words: { document, inDate } }: LineWithNames, name: PhraseRange): boolean {
  const { at, clauses } = document;
  const { from, to } = name;
  const clause = clauses[lowerBound(clauses, (one) => one.to <= from)];
  const isOpening = clause?.opener !== undefined && clause.to <= to + 1;
  const isTold = /^(?:DT|CD|W.*|VBN|NN|JJ|PRP\$)$/.test(at(to + 1).tag);
  if (at(to).text === ',' && isTold && !isOpening) return true;
  const isNoun = isA(at(from - 2), Class.noun) && !inDate(from - 2);
  return at(from - 1).text === ',' && isNoun && /^[,.;)]$/.test(at(to).text);
}

/**
 * What is left behind "But" and "However,", which tie it to a sentence that is not printed; undefined where a pronoun or "these" opens it:
 * "He met Bo Orr, a judge".
 */
function untied(
  { words: { document, is, text }, lines }: LineWithNames,
  range: Range | undefined,
): Range | undefined {
  if (range === undefined) return undefined;
  const first = document.indexAt(range.start);
  let at = first;
  if (is(at, EventTag.lightConnective)) at++;
  else if (is(at, EventTag.connective) && text(at + 1) === ',') at += 2;
  const start = at === first ? range.start : document.at(at).start;
  while (/^["“‘'(]/.test(document.at(at).text)) at++;
  const opening = document.at(at);
  const isLeaning =
    isA(opening, Class.pronoun) ||
    opening.tag === 'PRP$' ||
    (lines.pointing.has(opening.lower) && !isA(document.at(at + 1), Class.wh));
  return isLeaning ? undefined : { ...range, start };
}

/** Running text: no caption, headline, or heading. */
const isProse = ({ form, start }: Sentence, paragraphs: readonly Paragraph[]): boolean =>
  form !== 'caption' &&
  form !== 'headline' &&
  paragraphs[indexAt(paragraphs, start)]?.isSubhead !== true;

/** The sentence, with all of the speech that it is a part of; of a long one the clauses that hold a token. */
function rangeIn(document: Document, whole: Sentence, token: number): Range | undefined {
  const { quotations, body } = document;
  const first = quotations[indexAt(quotations, whole.start)];
  const last = quotations[indexAt(quotations, whole.end - 1)];
  const spoken = {
    start: Math.min(whole.start, first?.start ?? whole.start),
    end: Math.max(whole.end, last?.end ?? whole.end),
  };
  const range =
    fitRange(document, spoken, LONGEST) ??
    cutBehind(document, whole, token) ??
    cutBefore(document, whole, token);
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

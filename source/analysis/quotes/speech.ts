// Quotations of a passage → those that are speech, each with who is beside it. Titles, nicknames and scare quotes are not.
import type { Language } from '../../languages/language.js';
import { isCapital, isLetter, isNumber } from '../../model/letters.js';
import { does, has, Is, Use } from '../word-classes.js';
import { afterQuotation, beforeQuotation, type Attribution } from './attribute.js';
import { framesAt } from './cues.js';
import { isSign, type Passage, type Token } from './passages.js';

/** A quotation that stands as a sentence or object of a verb of saying. */
export type Speech = {
  readonly at: number;
  /** Index of its sentence in the passage. */
  readonly sentence: number;
  readonly attribution: Attribution | undefined;
};

export function readSpeeches(body: string, passage: Passage, language: Language): Speech[] {
  const speeches: Speech[] = [];
  passage.sentences.forEach(({ from, to }, sentence) => {
    for (let at = from; at < to; at++) {
      if (passage.tokens[at]!.marked === undefined) continue;
      const attribution = readSpeech(body, passage, at, from, to, language);
      if (attribution !== 'none') speeches.push({ at, sentence, attribution });
    }
  });
  return speeches;
}

const STOPPED = /[,.?!…—–-]['’”"]?\s*$/;

const ENDED = /[.?!…]['’”"]?\s*$/;

/** Whether the quotation is speech, and who is beside it; "none" for a scare quote, a title, a part of a clause. */
function readSpeech(
  body: string,
  passage: Passage,
  at: number,
  from: number,
  to: number,
  language: Language,
): Attribution | undefined | 'none' {
  const { tokens } = passage;
  const { marked } = tokens[at]!;
  const text = body.slice(marked!.inner.start, marked!.inner.end).trim();
  const next = tokens[at + 1];
  const stopped =
    STOPPED.test(text) ||
    !marked!.closed ||
    isSign(next, ',?!') ||
    (isSign(next, '.') && at > from);
  // “… should have seen” it coming: the sentence goes on with the quoted words as its part
  const goesOn =
    next !== undefined &&
    at + 1 < to &&
    !has(next, Is.sign | Is.capital) &&
    next.marked === undefined;
  if (opensSentence(body, tokens, at, from))
    return readOpening(passage, at, to, text, { stopped, goesOn }, language);
  if (goesOn && !stopped) return 'none';
  return readInside(
    tokens,
    at,
    from,
    text,
    { stopped, after: stopped ? afterQuotation(passage, at, language) : undefined },
    language,
  );
}

/** True where nothing but "But", a bullet or another whole quotation stands before the marks. */
function opensSentence(body: string, tokens: readonly Token[], at: number, from: number): boolean {
  if (at === from) return true;
  const previous = tokens[at - 1]!;
  if (previous.marked !== undefined)
    return STOPPED.test(body.slice(previous.start, previous.end - 1));
  if (at - from > 2) return false;
  for (let index = from; index < at; index++)
    if (!isSign(tokens[index], '—–-•*([') && !has(tokens[index], Is.conjunction)) return false;
  return true;
}

/** A quotation that begins its sentence. */
function readOpening(
  passage: Passage,
  at: number,
  to: number,
  text: string,
  { stopped, goesOn }: { readonly stopped: boolean; readonly goesOn: boolean },
  language: Language,
): Attribution | undefined | 'none' {
  const { tokens } = passage;
  const next = tokens[at + 1];
  const length = text.split(/\s+/).length;
  const after = stopped || length > 3 ? afterQuotation(passage, at, language) : undefined;
  if (after !== undefined) return after;
  const alone = at + 1 >= to || isSign(next, '.)]') || next?.marked !== undefined;
  if (length < 4 && isTitle(text) && !ENDED.test(text)) return 'none';
  if (alone) return undefined;
  if (!stopped || goesOn) return 'none';
  return ENDED.test(text) || length > 5 ? undefined : 'none';
}

/** A quotation with words of its sentence before it. */
function readInside(
  tokens: readonly Token[],
  at: number,
  from: number,
  text: string,
  { stopped, after }: { readonly stopped: boolean; readonly after: Attribution | undefined },
  language: Language,
): Attribution | 'none' {
  const previous = tokens[at - 1];
  const capital = startsWithCapital(text);
  const length = text.split(/\s+/).length;
  const colon = isSign(previous, ':');
  const comma = colon || isSign(previous, ',—–-');
  const lead = beforeQuotation(tokens, at, from, language);
  // “That,” he said, “is late.”: the second part of a quotation may be any part of its sentence
  const split = comma && lead?.clean === true && tokens[from]?.marked !== undefined;
  if (!colon && !split && isPredicate(tokens[at], text, comma, language)) return 'none';
  const adjacent = lead?.cue !== undefined && lead.cue.to >= (comma ? at - 1 : at);
  if (
    !colon &&
    isTitle(text) &&
    (!stopped || !adjacent) &&
    capital &&
    (length < 4 || !ENDED.test(text))
  )
    return 'none';
  if (lead?.clean === true && !isTitleRef(tokens, comma ? at - 1 : at, language)) {
    if (lead.rule === 'colon' && after !== undefined) return after;
    const says = colon || saysSo(tokens, lead, language);
    if (comma && (says || (capital && stopped) || split || isDirectCue(tokens, lead, language)))
      return lead;
    if (!comma && says && !isRelative(tokens, lead)) {
      if (adjacent) return lead;
      const addressed = framesAt(tokens, lead.cue!.from, language.quotes).has('addressee');
      if (addressed && at - lead.cue!.to < 4 && !has(previous, Is.preposition | Is.determiner))
        return lead;
      if (capital && stopped && length > 3 && !has(previous, Is.preposition | Is.determiner))
        return lead;
    }
    if (
      !comma &&
      adjacent &&
      capital &&
      stopped &&
      !isRelative(tokens, lead) &&
      framesAt(tokens, lead.cue.from, language.quotes).has('direct')
    )
      return lead;
  }
  if (colon && stopped)
    return lead?.rule === 'colon' && after !== undefined ? after : (lead ?? after ?? 'none');
  if (comma && stopped && capital) {
    if (after !== undefined && length > 2) return after;
    if (lead !== undefined && length > 5) return lead;
  }
  return 'none';
}

/** "A Change of Heart", "The Daily Show": capitals throughout, but for short words. Not: "I Am here now". */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => lettersEnd(word) >= 4);
  return (
    words.length > 0 && words.length < 12 && words.every((word) => isCapital(word.charCodeAt(0)))
  );
}

/** True where the first letter or number is a capital or a number. */
function startsWithCapital(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isCapital(code) || isNumber(code)) return true;
    if (isLetter(code)) return false;
  }
  return false;
}

/** Where the letters and those signs end with which the text begins. */
function lettersEnd(text: string, signs = ''): number {
  let end = 0;
  while (end < text.length && (isLetter(text.charCodeAt(end)) || signs.includes(text[end]!))) end++;
  return end;
}

/** "has no plans", "to go", "with care": words that need the subject before the marks. */
function isPredicate(
  token: Token | undefined,
  text: string,
  comma: boolean,
  { grammar }: Language,
): boolean {
  const first = text.slice(0, lettersEnd(text, "'’"));
  if (token?.verb?.finite === true) return true;
  return !comma && (grammar.preposition.has(first) || grammar.uses.infinitive.has(first));
}

const isDirectCue = (
  tokens: readonly Token[],
  { cue }: Attribution,
  { quotes }: Language,
): boolean => framesAt(tokens, cue!.from, quotes).has('direct');

const saysSo = (
  tokens: readonly Token[],
  { cue, rule }: Attribution,
  { quotes }: Language,
): boolean => {
  if (rule === 'according to' || rule === 'verb + source') return true;
  const frames = framesAt(tokens, cue!.from, quotes);
  return (
    frames.has('clause') || frames.has('addressee') || (frames.has('that') && frames.has('direct'))
  );
};

/** "a sign that said “…”", "which read “…”". */
const isRelative = (tokens: readonly Token[], { cue }: Attribution): boolean =>
  has(tokens[cue!.from - 1], Is.relative) && !does(tokens[cue!.from - 1], Use.who);

const isTitleRef = (tokens: readonly Token[], at: number, { quotes }: Language): boolean =>
  quotes.notSpeechBefore.has(tokens[at - 1]?.lower ?? '') && !has(tokens[at - 1], Is.cue);

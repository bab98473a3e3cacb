// Passages → direct quotes: quotations that are speech, each with its source, split and continued ones joined.
import type { Language } from '../../languages/language.js';
import { isCapital, isLetter, isNumber } from '../../model/letters.js';
import { does, has, Is, Use } from '../word-classes.js';
import { afterQuotation, beforeQuotation, framesAt, type Attribution } from './attribute.js';
import { resolvePhrase, subjectOf, type Cast, type Found } from './cast.js';
import type { Draft } from './draft.js';
import { isFinite, isSign, type Passage, type Token } from './passages.js';
import type { Phrase } from './phrases.js';

/** A quotation that stands as a sentence or object of a verb of saying. */
type Speech = {
  readonly at: number;
  /** Index of its sentence in the passage. */
  readonly sentence: number;
  readonly attribution: Attribution | undefined;
};

/** The direct quotes, and the quotations taken by them; the rest is left to reported speech. */
export function readDirect(body: string, passages: readonly Passage[], cast: Cast): Draft[] {
  const drafts: Draft[] = [];
  // the parts of each draft: a quote over many paragraphs is put together when all are known
  const parts: Draft[][] = [];
  passages.forEach((passage, index) => {
    const before = passages[index - 1];
    const last = drafts.at(-1);
    const speeches = readSpeeches(body, passage, cast.language);
    // the mark that opens this paragraph only repeats the one that the last paragraph left open
    const continued =
      before?.tokens.at(-1)?.marked?.continues === true && passage.tokens[0]?.marked !== undefined;
    let open: Draft | undefined =
      continued && last?.paragraph === before.paragraph ? last : undefined;
    const groups = groupSpeeches(passage, speeches);
    let previous: Draft | undefined;
    for (const group of groups) {
      const draft = toDraft(passage, group, cast, {
        previous,
        last: drafts.at(-1),
        groups,
        before,
      });
      if (open !== undefined && group[0]!.at === 0) {
        const joined = joinDrafts(open, draft);
        drafts[drafts.length - 1] = joined;
        parts.at(-1)!.push(draft);
        previous = joined;
      } else {
        drafts.push(draft);
        parts.push([draft]);
        previous = draft;
      }
      open = undefined;
    }
  });
  return drafts.map((draft, index) => ({
    ...draft,
    fragments: parts[index]!.flatMap(({ fragments }) => fragments),
    marks: parts[index]!.flatMap(({ marks }) => marks),
  }));
}

/** One draft for both, but for its fragments and marks. */
function joinDrafts(first: Draft, second: Draft): Draft {
  const known =
    first.sourceRange !== undefined ? first : second.sourceRange !== undefined ? second : first;
  return {
    ...known,
    paragraph: second.paragraph,
    range: { start: first.range.start, end: second.range.end },
  };
}

function readSpeeches(body: string, passage: Passage, language: Language): Speech[] {
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

/** "A Change of Heart", "The Daily Show": capitals throughout, but for short words. Not: "I Am here now". */
function isTitle(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => lettersEnd(word) >= 4);
  return (
    words.length > 0 && words.length < 12 && words.every((word) => isCapital(word.charCodeAt(0)))
  );
}

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
  if (!colon && !split && isPredicate(text, comma, language)) return 'none';
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
function isPredicate(text: string, comma: boolean, { grammar }: Language): boolean {
  const first = text.slice(0, lettersEnd(text, "'’"));
  if (grammar.auxiliary.has(first) || grammar.finite.has(first)) return true;
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

/** “…,” Orr said. “…”: quotations with nothing but the attribution between them are one quote. */
function groupSpeeches(passage: Passage, speeches: readonly Speech[]): Speech[][] {
  const groups: Speech[][] = [];
  for (const speech of speeches) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last !== undefined && follows(passage, last, speech)) group!.push(speech);
    else groups.push([speech]);
  }
  return groups;
}

function follows({ tokens }: Passage, last: Speech, speech: Speech): boolean {
  if (speech.at === last.at + 1)
    return speech.attribution === undefined || last.attribution === undefined;
  if (
    speech.attribution?.cue !== undefined &&
    last.attribution?.cue?.from !== speech.attribution.cue.from
  )
    return false;
  // from the last quotation to this one there is only one sentence end, and the attribution
  const between = speech.sentence - last.sentence;
  const cue = last.attribution?.cue;
  if (between > 1) return false;
  if (cue !== undefined && cue.from > last.at) return true;
  for (let at = last.at + 1; at < speech.at; at++)
    if (isFinite(tokens, at) && tokens[at]!.name === undefined) return false;
  return cue === undefined || cue.from < last.at;
}

function toDraft(
  passage: Passage,
  group: readonly Speech[],
  cast: Cast,
  near: {
    previous: Draft | undefined;
    last: Draft | undefined;
    groups: readonly Speech[][];
    before: Passage | undefined;
  },
): Draft {
  const { tokens, paragraph } = passage;
  const quotations = group.map(({ at }) => tokens[at]!.marked!);
  const base = {
    kind: 'direct' as const,
    fragments: quotations.map(({ inner }) => inner),
    quoted: [],
    marks: quotations.map(({ start }) => start),
    range: { start: quotations[0]!.start, end: quotations.at(-1)!.end },
    paragraph,
  };
  const attribution =
    group.find(({ attribution: own }) => own?.phrase !== undefined)?.attribution ??
    group[0]!.attribution;
  if (attribution?.phrase !== undefined)
    return { ...base, ...sourceOfDraft(tokens, attribution.phrase, attribution, cast, paragraph) };
  const cueRange = attribution?.cue && {
    start: tokens[attribution.cue.from]?.start ?? base.range.start,
    end: tokens[attribution.cue.to - 1]?.end ?? base.range.start,
  };
  const inherited = inherit(passage, group, cast, near);
  return {
    ...base,
    source: inherited?.source ?? { name: undefined, by: 'unnamed' },
    sourceRange: undefined,
    cueRange,
    rule: inherited?.rule ?? 'none',
  };
}

function sourceOfDraft(
  tokens: readonly Token[],
  phrase: Phrase,
  attribution: Attribution,
  cast: Cast,
  paragraph: number,
): Pick<Draft, 'source' | 'sourceRange' | 'cueRange' | 'rule'> {
  const { cue, rule } = attribution;
  return {
    source: resolvePhrase(cast, tokens, phrase, paragraph),
    sourceRange: { start: tokens[phrase.first]!.start, end: tokens[phrase.last]!.end },
    cueRange: cue && {
      start: tokens[cue.from]!.start,
      end: tokens[Math.min(cue.to, tokens.length) - 1]!.end,
    },
    rule,
  };
}

/** A quotation without a source of its own takes the one of its paragraph, or of the paragraph before. */
function inherit(
  passage: Passage,
  group: readonly Speech[],
  cast: Cast,
  {
    previous,
    last,
    groups,
    before,
  }: {
    previous: Draft | undefined;
    last: Draft | undefined;
    groups: readonly Speech[][];
    before: Passage | undefined;
  },
): { source: Found; rule: string } | undefined {
  const { at } = group[0]!;
  const { start } = passage.tokens[at]!;
  const ends =
    previous &&
    Math.max(previous.range.end, previous.cueRange?.end ?? 0, previous.sourceRange?.end ?? 0);
  const subject = subjectOf(cast, start, passage.paragraph);
  if (previous !== undefined && (subject === undefined || subject.at < ends!))
    return { source: previous.source, rule: 'same paragraph' };
  if (subject !== undefined)
    return { source: { name: subject.name, by: 'role' }, rule: 'subject before' };
  const later = groups
    .slice(groups.indexOf(group as Speech[]) + 1)
    .flat()
    .find(({ attribution }) => attribution?.phrase !== undefined);
  if (later !== undefined)
    return {
      source: resolvePhrase(cast, passage.tokens, later.attribution!.phrase!, passage.paragraph),
      rule: 'same paragraph',
    };
  if (before === undefined || at > 0) return undefined;
  if (isSign(before.tokens.at(-1), ':')) {
    const lead = beforeQuotation(
      before.tokens,
      before.tokens.length,
      before.sentences.at(-1)!.from,
      cast.language,
    );
    if (lead?.phrase !== undefined)
      return {
        source: resolvePhrase(cast, before.tokens, lead.phrase, before.paragraph),
        rule: 'paragraph before',
      };
  }
  const subjectBefore = subjectOf(cast, start, before.paragraph);
  const lastEnds =
    last && Math.max(last.range.end, last.cueRange?.end ?? 0, last.sourceRange?.end ?? 0);
  if (
    last?.paragraph === before.paragraph &&
    (subjectBefore === undefined || subjectBefore.at < lastEnds!)
  )
    return { source: last.source, rule: 'paragraph before' };
  if (subjectBefore !== undefined)
    return { source: { name: subjectBefore.name, by: 'role' }, rule: 'subject before' };
  return undefined;
}

// Speech → direct quotes: what belongs together is joined, and a quotation without a source of its own takes the one near it.
import { afterQuotation, beforeQuotation, BY_ANOTHER, type Attribution } from './attribute.js';
import {
  lastSubject,
  type Antecedent,
  type Coreference,
  type SourceMention,
} from '../coreference/coreference.js';
import { describeSource } from '../coreference/antecedents/described.js';
import { resolveSource } from '../coreference/antecedents/resolve-mention.js';
import { countBefore } from '../../text/range.js';
import { DOUBTS, namesWithTitle } from './doubts.js';
import { has, Is } from '../word-classes.js';
import type { QuoteDraft } from './draft.js';
import type { Name } from '../../model/briefing.js';
import type { Tried } from '../../model/trace.js';
import { isFiniteToken, isSign, type Passage, type PassageToken } from '../passages/passages.js';
import type { Phrase } from '../passages/phrases.js';
import { isBehindCaption, isSecondHalf } from './over-paragraphs.js';
import { signedBelow } from './signatures.js';
import { readSpeeches, type Speech } from './speech.js';

/** The direct quotes, and the quotations taken by them; the rest is left to reported speech. */
export function readDirect(
  body: string,
  passages: readonly Passage[],
  coreference: Coreference,
): QuoteDraft[] {
  const drafts: QuoteDraft[] = [];
  // the parts of each draft: a quote over many paragraphs is put together when all are known
  const parts: QuoteDraft[][] = [];
  passages.forEach((passage, index) => {
    const before = passages[index - 1];
    const last = drafts.at(-1);
    const speeches = readSpeeches(body, passage, coreference.language, coreference.trace);
    // the mark that opens this paragraph only repeats the one that the last paragraph left open
    const continued =
      before?.tokens.at(-1)?.marked?.continues === true && passage.tokens[0]?.marked !== undefined;
    const groups = groupSpeeches(passage, speeches, continued);
    const goesOn =
      (continued && last?.paragraph === before.paragraph) ||
      (last !== undefined &&
        isSourceless(groups[0]) &&
        (isBehindCaption(passages, index, last) ||
          isSecondHalf(passage, last, { body, before, language: coreference.language })));
    let open: QuoteDraft | undefined = goesOn ? last : undefined;
    let previous: QuoteDraft | undefined;
    for (const group of groups) {
      const draft = toDraft(passage, group, coreference, {
        previous,
        last: drafts.at(-1),
        groups,
        before,
        body,
        below: passages.slice(index + 1, index + 3),
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

const isSourceless = (group: readonly Speech[] | undefined): boolean =>
  group?.every(({ attribution }) => attribution?.phrase === undefined) === true;

/** One draft for both, but for its fragments and marks. */
function joinDrafts(first: QuoteDraft, second: QuoteDraft): QuoteDraft {
  const isFirst = first.sourceRange !== undefined;
  const isSecond = second.sourceRange !== undefined || second.rule === 'signature';
  const known = !isFirst && isSecond ? second : first;
  return {
    ...known,
    paragraph: second.paragraph,
    range: { start: first.range.start, end: second.range.end },
  };
}

/** “…,” Orr said. “…”: quotations with nothing but the attribution between them are one quote. */
function groupSpeeches(
  passage: Passage,
  speeches: readonly Speech[],
  continued: boolean,
): Speech[][] {
  const groups: Speech[][] = [];
  for (const speech of speeches) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    // “We left. [paragraph] It rained.” “We came back,” Lind said.: the one ends, the other is Lind’s
    const isOthers = continued && last?.at === 0 && speech.attribution?.phrase !== undefined;
    if (last !== undefined && !isOthers && follows(passage, last, speech)) group!.push(speech);
    else groups.push([speech]);
  }
  return groups;
}

function follows({ tokens }: Passage, last: Speech, speech: Speech): boolean {
  if (speech.at === last.at + 1)
    return (
      (speech.attribution === undefined || last.attribution === undefined) &&
      !isExchange(tokens, last.at)
    );
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
    if (isFiniteToken(tokens, at) && tokens[at]!.name === undefined) return false;
  return cue === undefined || cue.from < last.at;
}

/** “Is it late?” “It is.”: a question and an answer, or the other way round, by two people. Near miss: “Is it late? It is.” */
function isExchange(tokens: readonly PassageToken[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const isClosed = first?.marked?.closed === true && second?.marked !== undefined;
  return isClosed && (first.ends === '?' || second.ends === '?');
}

/** What stands around the quotations of a draft. */
type Near = {
  readonly previous: QuoteDraft | undefined;
  readonly last: QuoteDraft | undefined;
  readonly groups: readonly Speech[][];
  readonly before: Passage | undefined;
  readonly body: string;
  readonly below: readonly Passage[];
};

function toDraft(
  passage: Passage,
  group: readonly Speech[],
  coreference: Coreference,
  near: Near,
): QuoteDraft {
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
  if (attribution?.phrase !== undefined) {
    const found = sourceOfDraft(tokens, attribution.phrase, attribution, coreference, paragraph);
    const own = withoutSelf(found, attribution.phrase, {
      passage,
      group,
      coreference,
      body: near.body,
    });
    noteSource(coreference, base, own, []);
    return { ...base, ...own };
  }
  const cueRange = attribution?.cue && {
    start: tokens[attribution.cue.from]?.start ?? base.range.start,
    end: tokens[attribution.cue.to - 1]?.end ?? base.range.start,
  };
  const tried: Tried[] = [];
  const { at } = group.at(-1) ?? { at: 0 };
  // “Is it late?” “It is,” Orr said.: whoever asks is not the one who answers
  const isAsked =
    tokens[at]?.ends === '?' && tokens[at + 1]?.marked !== undefined && isExchange(tokens, at);
  const inherited =
    attribution?.rule === BY_ANOTHER || isAsked
      ? { source: { name: undefined, by: 'unnamed' as const }, rule: BY_ANOTHER }
      : inherit(passage, group, coreference, near, tried);
  const source = inherited ?? { source: { name: undefined, by: 'unnamed' as const }, rule: 'none' };
  noteSource(coreference, base, source, [
    { name: 'somebody named beside the quotation', result: 'nobody' },
    ...tried,
  ]);
  return { ...base, ...source, sourceRange: undefined, cueRange };
}

/** Tells who a draft was given to, and by which rule. */
function noteSource(
  { trace }: Coreference,
  { range }: Pick<QuoteDraft, 'range'>,
  { source, rule }: Pick<QuoteDraft, 'source' | 'rule'>,
  tried: readonly Tried[],
): void {
  trace?.({ about: 'speaker', at: range, rule, outcome: source.name?.name ?? '', tried });
}

function sourceOfDraft(
  tokens: readonly PassageToken[],
  phrase: Phrase,
  attribution: Attribution,
  coreference: Coreference,
  paragraph: number,
): Pick<QuoteDraft, 'source' | 'sourceRange' | 'cueRange' | 'rule'> {
  const { cue, rule } = attribution;
  return {
    source: resolveSource(coreference, tokens, phrase, { paragraph }),
    sourceRange: { start: tokens[phrase.first]!.start, end: tokens[phrase.last]!.end },
    cueRange: cue && {
      start: tokens[cue.from]!.start,
      end: tokens[Math.min(cue.to, tokens.length) - 1]!.end,
    },
    rule,
  };
}

/** What the rules ask of a quotation without a source of its own. */
type Sourceless = Near & {
  readonly passage: Passage;
  readonly group: readonly Speech[];
  readonly coreference: Coreference;
  /** Token of the quotation. */
  readonly at: number;
  /** Offset of the quotation. */
  readonly start: number;
};

/** Where the source of a quotation without one is looked for; the first that answers decides. */
const INHERITANCE: readonly {
  /** As the quote keeps it. */
  readonly rule: string;
  /** In full. */
  readonly name: string;
  /** What the words tell may speak against it: nobody is tied to them. */
  readonly weak?: true;
  readonly find: (asked: Sourceless) => Antecedent | undefined;
}[] = [
  {
    // “We left.” [paragraph] — Ann Orr, baker; near miss: “We left.” [paragraph] — Ann Orr wept
    rule: 'signature',
    name: 'who signs the paragraph below',
    find: (asked) => {
      const { passage, group, coreference } = asked;
      const isLast = (group.at(-1)?.at ?? 0) >= passage.tokens.length - 2;
      const signed = isLast ? signedBelow(passage, asked, coreference.language) : undefined;
      if (signed === undefined) return undefined;
      const { tokens, paragraph } = signed.passage;
      return resolveSource(coreference, tokens, signed.phrase, { paragraph });
    },
  },
  {
    // “We left,” [paragraph] said Ann Orr.; near misses: “We left.” [paragraph] Ann Orr said it rained., “We left,” [paragraph] It rained, said Ann Orr.
    rule: 'paragraph below',
    name: 'who is told to say it in the paragraph below, where it ends in a comma',
    find: ({ passage, group, below: [below], coreference }) => {
      const last = group.at(-1)?.at ?? 0;
      if (below === undefined || last < passage.tokens.length - 1) return undefined;
      if (passage.tokens[last]?.ends !== ',') return undefined;
      const phrase = afterQuotation(below, -1, coreference.language)?.phrase;
      const { paragraph, tokens } = below;
      return phrase && resolveSource(coreference, tokens, phrase, { paragraph });
    },
  },
  {
    // “We left.” Orr looked tired. “It rained.”; near miss: “We left,” Orr said. Berg shook his head. “It rained.”
    rule: 'same paragraph',
    name: 'who spoke last in the paragraph, if nobody else acted since',
    find: (asked) => {
      const { previous } = asked;
      // “Is it late?” “It is.”: whoever answers did not ask
      if (previous?.rule === BY_ANOTHER && previous.source.name === undefined) return undefined;
      if (previous === undefined || spokeSince(asked, endOf(previous))) return undefined;
      const subject = subjectIn(asked, asked.passage);
      return subject === undefined || subject.start < endOf(previous) ? previous.source : undefined;
    },
  },
  {
    // Police said it was late. “It rained.”; near miss: Police said it was late. Orr left. “It rained.”
    rule: 'subject before',
    name: 'whom the paragraph before it told to say something, if nobody known acted since',
    weak: true,
    find: (asked) => spokeLast(asked, asked.passage),
  },
  {
    rule: 'subject before',
    name: 'who acts in the sentence before, in the paragraph',
    weak: true,
    find: (asked) => byRole(nearestIn(asked, asked.passage, asked.at)),
  },
  {
    rule: 'same paragraph',
    name: 'who speaks next in the paragraph',
    find: ({ passage, group, groups, coreference }) => {
      const later = groups
        .slice(groups.indexOf(group as Speech[]) + 1)
        .flat()
        .find(({ attribution }) => attribution?.phrase !== undefined);
      const phrase = later?.attribution?.phrase;
      return (
        phrase &&
        resolveSource(coreference, passage.tokens, phrase, { paragraph: passage.paragraph })
      );
    },
  },
  {
    // "Orr went on:" and the quotation below
    rule: 'paragraph before',
    name: 'whom the paragraph before introduces with a colon',
    find: (asked) => {
      const before = paragraphBefore(asked);
      if (before === undefined || !isSign(before.tokens.at(-1), ':')) return undefined;
      const { tokens, sentences, paragraph } = before;
      const { language } = asked.coreference;
      const lead = beforeQuotation(tokens, tokens.length, sentences.at(-1)!.from, language);
      return lead?.phrase && resolveSource(asked.coreference, tokens, lead.phrase, { paragraph });
    },
  },
  {
    rule: 'paragraph before',
    name: 'who spoke last in the paragraph before, if nobody else acted since',
    find: (asked) => {
      const before = paragraphBefore(asked);
      const { last } = asked;
      if (last === undefined || last.paragraph !== before?.paragraph) return undefined;
      if (spokeSince(asked, endOf(last))) return undefined;
      const subject = subjectIn(asked, before);
      return subject === undefined || subject.start < endOf(last) ? last.source : undefined;
    },
  },
  {
    rule: 'subject before',
    name: 'whom the paragraph before told to say something, if nobody known acted since',
    weak: true,
    find: (asked) => {
      const before = paragraphBefore(asked);
      return before && spokeLast(asked, before);
    },
  },
  {
    rule: 'subject before',
    name: 'who acts last in the paragraph before',
    weak: true,
    find: (asked) => {
      const before = paragraphBefore(asked);
      return before && byRole(nearestIn(asked, before, before.tokens.length));
    },
  },
];

/** A quotation without a source of its own takes the one of its paragraph, or of the paragraph before. Adds what it asked to `tried`. */
function inherit(
  passage: Passage,
  group: readonly Speech[],
  coreference: Coreference,
  near: Near,
  tried: Tried[],
): { source: Antecedent; rule: string } | undefined {
  const { at } = group[0]!;
  const asked = { ...near, passage, group, coreference, at, start: passage.tokens[at]!.start };
  let doubted = false;
  const behind = namedBehind(passage, group);
  for (const { rule, name, weak, find } of INHERITANCE) {
    if (weak && doubted) continue;
    const source = find(asked);
    const isOther = behind.length > 0 && !behind.some((one) => one === source?.name);
    if (isOther && rule !== 'paragraph below') continue;
    const doubt = source?.name && doubtOf(asked, source.name, weak);
    const found = source ? (source.name?.name ?? 'a source without a name') : 'nobody';
    tried.push({ name, result: doubt ? `${found}, but ${doubt}` : found });
    if (doubt) doubted = true;
    else if (source !== undefined) return { source, rule };
  }
  return undefined;
}

/** “We left,” and people behind it in the sentence, whom nothing known ties to the words: nobody else further off says them. */
function namedBehind({ tokens }: Passage, group: readonly Speech[]): readonly Name[] {
  const at = group.at(-1)?.at ?? 0;
  if (tokens[at]?.ends !== ',') return [];
  const end = tokens.findIndex(
    (token, next) => next > at && (token.marked !== undefined || isSign(token, '.?!')),
  );
  return tokens
    .slice(at + 1, end < 0 ? undefined : end)
    .flatMap(({ name }) => (name?.kind === 'person' ? [name] : []));
}

type Words = Pick<Sourceless, 'passage' | 'group' | 'coreference' | 'body'>;

/** A source that a pronoun or an office stands for, unless the words name that one with a title: it is somebody else then, told of as printed. */
function withoutSelf(
  found: ReturnType<typeof sourceOfDraft>,
  phrase: Phrase,
  words: Words,
): ReturnType<typeof sourceOfDraft> {
  const { name, by } = found.source;
  if (name === undefined || by === 'name' || doubtOf(words, name, false) === undefined)
    return found;
  const { tokens } = words.passage;
  const description = describeSource(tokens, phrase, words.coreference.language);
  return {
    ...found,
    source: {
      name: undefined,
      by: 'unnamed',
      ...(description === undefined ? {} : { description }),
    },
  };
}

/** Why it may not be that one who says the words; of somebody who is told to say something near, only that they name that one with a title. */
function doubtOf(
  { passage, group, coreference, body }: Words,
  name: Name,
  isWeak: boolean | undefined,
): string | undefined {
  const marks = group.flatMap(({ at }) => passage.tokens[at]?.marked ?? []);
  const nearby = {
    name,
    gender: coreference.genders.get(name),
    quotations: marks.map(({ inner }) => inner),
    body,
    language: coreference.language,
  };
  if (namesWithTitle(nearby)) return 'the words name that one with a title';
  return isWeak === true ? DOUBTS.find(({ applies }) => applies(nearby))?.name : undefined;
}

const byRole = (name: Antecedent['name']): Antecedent | undefined => name && { name, by: 'role' };

/** Who acts last in a paragraph before the quotation. */
const subjectIn = (
  { coreference, start }: Pick<Sourceless, 'coreference' | 'start'>,
  { paragraph }: Passage,
): ReturnType<typeof lastSubject> => lastSubject(coreference, start, paragraph);

/** "“We left,” Orr said. The board said it rained. “…”": somebody else says something from an offset on. */
function spokeSince({ coreference: { sources }, start }: Sourceless, from: number): boolean {
  const last = sources[countBefore(sources, start) - 1];
  return last?.speaks === true && last.start >= from;
}

/** Who acts in the sentence right in front of a token; undefined for who acted further back. */
function nearestIn(asked: Sourceless, passage: Passage, at: number): Name | undefined {
  const subject = subjectIn(asked, passage);
  const sentence = passage.sentences.findLast(({ from }) => from < at);
  const start = passage.tokens[sentence?.from ?? 0]?.start ?? 0;
  if (subject === undefined || subject.start < start) return undefined;
  return isInFirstPerson(asked, passage, subject.start) ? undefined : subject.name;
}

/** "I know what Orr said": the sentence that holds an offset is somebody's speech, whose marks were lost. */
function isInFirstPerson(
  { coreference: { language } }: Sourceless,
  { tokens, sentences }: Passage,
  offset: number,
): boolean {
  const { grammar, quotes } = language;
  const sentence = sentences.findLast(({ from }) => (tokens[from]?.start ?? 0) <= offset);
  return tokens
    .slice(sentence?.from, sentence?.to)
    .some(
      (token) =>
        has(token, Is.subject) &&
        token.name === undefined &&
        grammar.notSource.has(token.lower) &&
        !quotes.it.has(token.lower),
    );
}

/** Who says something last in a paragraph before the quotation, in other words than marked ones; undefined where somebody known acts since. */
function spokeLast(asked: Sourceless, passage: Passage): Antecedent | undefined {
  const { sources } = asked.coreference;
  const at = countBefore(sources, asked.start) - 1;
  const nearest = sources[at];
  if (nearest?.speaks !== true || nearest.paragraph !== passage.paragraph) return undefined;
  const before = sources[at - 1];
  const last =
    issuerOf(asked.coreference, nearest, before) ?? relayedBy(passage, nearest, before) ?? nearest;
  if (last.antecedent.name?.kind === 'place') return undefined;
  const subject = subjectIn(asked, passage);
  if (subject !== undefined && subject.start >= last.end) return undefined;
  const isPronoun = last.antecedent.by === 'pronoun';
  if (isPronoun && isInFirstPerson(asked, passage, last.start)) return undefined;
  const { antecedent, sort } = last;
  // a law or a lawsuit is seldom quoted at length
  if (antecedent.name === undefined && sort === 'body') return undefined;
  return antecedent.name === undefined ? antecedent : { ...antecedent, by: 'role' };
}

/** "Ann Orr said it was late, according to the Post": whoever said it in the sentence, not the body that tells so. Near miss: "Police said it was late, according to Ann Orr". */
function relayedBy(
  { tokens, sentences, paragraph }: Passage,
  { antecedent, start }: SourceMention,
  before: SourceMention | undefined,
): SourceMention | undefined {
  const sentence = sentences.findLast(({ from }) => (tokens[from]?.start ?? 0) <= start);
  const isBody = antecedent.name?.kind === 'organisation';
  const isPerson = before?.speaks === true && before.antecedent.name?.kind === 'person';
  if (!isBody || !isPerson || before.paragraph !== paragraph) return undefined;
  return before.start >= (tokens[sentence?.from ?? 0]?.start ?? 0) ? before : undefined;
}

/** "The board denied it. The statement said …": whoever spoke right before "the statement". Near miss: "A statement said …". */
function issuerOf(
  { language: { quotes, grammar } }: Coreference,
  { antecedent, paragraph }: SourceMention,
  before: SourceMention | undefined,
): SourceMention | undefined {
  const [article = '', noun = '', ...more] = antecedent.description?.toLowerCase().split(' ') ?? [];
  const isIts = grammar.uses.definite.has(article) && quotes.communication.has(noun);
  if (!isIts || more.length > 0 || before?.speaks !== true) return undefined;
  if (paragraph - before.paragraph > 1) return undefined;
  return before.antecedent.description === undefined ? before : { ...before, sort: 'one' };
}

/** The paragraph before one that opens with the quotation. */
const paragraphBefore = ({ before, at }: Sourceless): Passage | undefined =>
  at > 0 ? undefined : before;

/** Where a draft ends, its verb and its source included. */
const endOf = ({ range, cueRange, sourceRange }: QuoteDraft): number =>
  Math.max(range.end, cueRange?.end ?? 0, sourceRange?.end ?? 0);

// Speech → direct quotes: what belongs together is joined, and a quotation without a source of its own takes the one near it.
import { beforeQuotation, type Attribution } from './attribute.js';
import { resolvePhrase, subjectOf, type Cast, type Found } from './cast.js';
import type { Draft } from './draft.js';
import { isFinite, isSign, type Passage, type Token } from './passages.js';
import type { Phrase } from './phrases.js';
import { readSpeeches, type Speech } from './speech.js';

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

// Article → quotes with their speakers.
import { chooseRole } from '../../languages/choose-role.js';
import type { Language } from '../../languages/language.js';
import type { Quote } from '../../model/briefing.js';
import type { Range } from '../../text/range.js';
import type { Coreference } from '../coreference/coreference.js';
import { idIn, type Reading } from '../reading.js';
import { contextOf } from './context.js';
import { readDirect } from './direct.js';
import type { QuoteDraft } from './draft.js';
import { withParts } from './over-paragraphs.js';
import { readInterview } from './interview.js';
import type { Passage } from '../passages/passages.js';
import { readReported } from './reported.js';
import { readTranscript } from './transcript.js';

/** Direct, mixed and indirect quotes of the body in order of appearance. */
export function findQuotes(
  reading: Reading,
  passages: readonly Passage[],
  coreference: Coreference,
): Quote[] {
  const { body } = reading.article;
  const labels = readTranscript(body, passages, coreference);
  const transcript = labels.length > 0 ? labels : readInterview(passages, coreference);
  const labelled = new Set(transcript.map(({ paragraph }) => paragraph));
  const prose = passages.filter(({ paragraph }) => !labelled.has(paragraph));
  const direct = readDirect(body, prose, coreference);
  const taken = new Set(direct.flatMap(({ marks }) => marks));
  const used = new Set(direct.flatMap(({ cueRange }) => cueRange?.start ?? []));
  const reported = readReported(prose, coreference, taken, used);
  const drafts = [...transcript, ...withParts(direct, withoutRelayed(reported), passages)];
  const ordered = oneOfEach(body, drafts).sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
  return ordered
    .map((draft, at) =>
      toQuote(reading, draft, {
        coreference,
        near: ordered.slice(Math.max(0, at - NEAR), at + NEAR),
      }),
    )
    .filter(({ text }) => text !== '');
}

/** So many quotes before and behind one may hold the sentence before it. */
const NEAR = 12;

/** "Orr announced that Lind had warned that it leaks": words that two verbs claim alike are the nearer one's. */
function oneOfEach(body: string, drafts: readonly QuoteDraft[]): QuoteDraft[] {
  const found = new Map<string, QuoteDraft>();
  for (const draft of drafts) {
    const key = `${draft.kind} ${draft.range.start} ${textOf(body, draft.fragments)}`;
    const other = found.get(key);
    if (other === undefined || cueDistance(draft) < cueDistance(other)) found.set(key, draft);
  }
  return [...found.values()];
}

/**
 * "Ann Orr said it was late, Reuters reported": whom a paper or body quotes says it, not the paper. Near miss: "Reuters reported that Ann Orr
 * left", "Per Lind said that Ann Orr had said it was late".
 */
function withoutRelayed(drafts: readonly QuoteDraft[]): readonly QuoteDraft[] {
  const inner = drafts.filter(({ source }) => source.name?.kind === 'person');
  return drafts.filter((draft) => {
    const { name } = draft.source;
    if (name === undefined) return true;
    // "Orr called him and told him to go": nothing is called so
    if (name.kind === 'person')
      return draft.rule !== 'name' || !inner.some((one) => holdsOwn(draft, one));
    return !inner.some((one) => relays(draft, one));
  });
}

/** True where the words of a draft hold another's words to their end, with its verb and its speaker. */
function relays({ range, paragraph }: QuoteDraft, inner: QuoteDraft): boolean {
  const { cueRange, sourceRange } = inner;
  return (
    inner.paragraph === paragraph &&
    cueRange !== undefined &&
    sourceRange !== undefined &&
    range.start <= Math.min(cueRange.start, sourceRange.start) &&
    inner.range.end >= range.end - SLACK &&
    inner.range.end <= range.end + SLACK
  );
}

/** True where a later verb of the same subject stands in the words. */
const holdsOwn = ({ range, source, cueRange }: QuoteDraft, inner: QuoteDraft): boolean =>
  inner.source.name === source.name &&
  inner.cueRange !== undefined &&
  inner.cueRange.start > (cueRange?.end ?? range.end) &&
  inner.cueRange.start < range.end;

/** In characters: the signs that one of the two may hold more. */
const SLACK = 2;

/** Characters between the verb and the words; a quote without a verb has none that is nearer. */
const cueDistance = ({ cueRange, range }: QuoteDraft): number =>
  cueRange === undefined
    ? Infinity
    : Math.max(range.start - cueRange.end, cueRange.start - range.end, 0);

/**
 * The fragments as one text. “We left,” Orr said. “It rained.” are two sentences, “We left. It rained.”: the comma stood there for the
 * words between alone; “We left,” Orr said, “It rained.” may be one or two: “We left … It rained.” Near miss: “We left,” Orr said,
 * “when it rained.”, one sentence.
 */
function textOf(body: string, fragments: readonly Range[]): string {
  const parts = trimmed(body, fragments);
  return parts
    .map(({ start, end }, index) => {
      const words = body.slice(start, end);
      const next = parts[index + 1];
      if (next === undefined || words.length < 2 || !words.endsWith(',')) return words;
      const isSentence = SENTENCE_START.test(body.slice(next.start, next.start + 2));
      if (!isSentence) return words;
      const isStopped = STOP.test(body.slice(end, next.start));
      return words.slice(0, -1) + (isStopped ? '.' : ' …');
    })
    .join(' ');
}

/** "We", "“We", "1"; near miss: "we". */
const SENTENCE_START = /^[^\p{L}\p{N}]?[\p{Lu}\p{N}]/u;
/** `” Orr said. “`; near miss: `” Mr. Orr said, “`. */
const STOP = /[.!?:][\s"'“”‘’)\]]*$/;

/** The ranges without the blanks at their ends; one of blanks alone is left out. */
function trimmed(body: string, ranges: readonly Range[]): Range[] {
  return ranges.flatMap(({ start, end }) => {
    const words = body.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const to = from + words.trim().length;
    return from < to ? { start: from, end: to } : [];
  });
}

/** Everybody who says it, by name. */
const speakersOf = ({ name, together }: QuoteDraft['source']): readonly string[] =>
  name === undefined ? [] : (together ?? [name.name]);

/** "Ana Tor, Max Vale and Per Lind", of all. */
function speakerOf(
  speakers: readonly string[],
  { grammar: { uses } }: Language,
): string | undefined {
  const [and = ''] = uses.additive;
  return speakers.length < 2
    ? speakers[0]
    : `${speakers.slice(0, -1).join(', ')} ${and} ${speakers.at(-1)}`;
}

function toQuote(
  reading: Reading,
  draft: QuoteDraft,
  {
    coreference,
    near,
  }: { readonly coreference: Coreference; readonly near: readonly QuoteDraft[] },
): Quote {
  const { article } = reading;
  const context = contextOf(reading, draft, near, coreference);
  const { body } = article;
  const fragments = trimmed(body, draft.fragments);
  const text = textOf(body, fragments);
  const speakers = speakersOf(draft.source);
  const speaker = speakerOf(speakers, reading.language);
  const speakerText =
    draft.sourceRange && body.slice(draft.sourceRange.start, draft.sourceRange.end);
  return {
    id: idIn(reading, draft.kind, String(draft.range.start), text),
    kind: draft.kind,
    text,
    speaker,
    speakers,
    speakerDescription: speaker === undefined ? draft.source.description : undefined,
    speakerRole:
      draft.source.name && speakers.length < 2
        ? chooseRole(
            { offices: coreference.owned.get(draft.source.name) ?? draft.source.name.offices },
            { articleId: article.id, ...draft.range },
            reading.language.names,
          )
        : undefined,
    speakerCertainty:
      draft.source.by === 'name' && draft.sourceRange !== undefined ? 'explicit' : 'inferred',
    speakerRule: draft.rule,
    eventIds: [],
    variantOf: undefined,
    conflicts: [],
    occurrences: [
      {
        articleId: article.id,
        ...draft.range,
        kind: draft.kind,
        text,
        fragments,
        quoted: trimmed(body, draft.quoted),
        speakerText,
        cue: draft.cueRange && body.slice(draft.cueRange.start, draft.cueRange.end),
        ...(context === undefined ? {} : { context }),
      },
    ],
  };
}

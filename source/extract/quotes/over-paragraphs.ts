// A paragraph that opens with a quotation → whether the last quote, or the clause with marked words, goes on in it.
import type { Language } from '../../languages/language.js';
import type { QuoteDraft } from './draft.js';
import { isFiniteToken, isSign, type Passage } from '../passages/passages.js';

/** So many paragraphs of so many words may be captions between two paragraphs of one quotation. */
const MOST_CAPTIONS = 3;
const LONGEST_CAPTION = 30;

/** “We left. [caption] “It rained.”: the paragraph of the last quote left its mark open, and captions alone stand between. */
export function isBehindCaption(
  passages: readonly Passage[],
  index: number,
  last: QuoteDraft,
): boolean {
  if (passages[index]?.tokens[0]?.marked === undefined) return false;
  for (let at = index - 1; at >= Math.max(0, index - 1 - MOST_CAPTIONS); at--) {
    const { tokens, paragraph } = passages[at]!;
    const marked = tokens.at(-1)?.marked;
    if (paragraph === last.paragraph) return at < index - 1 && marked?.closed === false;
    const hasMarks = tokens.some((token) => token.marked !== undefined || isSign(token, '"“”'));
    // "Afterwards, Orr said,": what stands behind it is of Orr
    if (tokens.length > LONGEST_CAPTION || hasMarks || isSign(tokens.at(-1), ',:')) return false;
  }
  return false;
}

/**
 * “Dictators are like dinosaurs,” Orr said. [paragraph] “They go extinct.”: a speech of few words, or one that goes on with “But”, is told in two
 * paragraphs. Near misses: “… they go extinct.” Orr rose. [paragraph] “But …”; a speech of more words, which stands by itself; “…,” Orr replied.
 * [paragraph] “…”, where whoever asked speaks again.
 */
export function isSecondHalf(
  { tokens: [first] }: Passage,
  last: QuoteDraft,
  {
    body,
    before,
    language,
  }: { readonly body: string; readonly before: Passage | undefined; readonly language: Language },
): boolean {
  const { uses } = language.grammar;
  const { paragraph, fragments, cueRange, sourceRange } = last;
  const mark = first?.marked;
  const end = fragments.at(-1)?.end ?? 0;
  if (mark === undefined || before?.paragraph !== paragraph || fragments.length > 1) return false;
  if (cueRange === undefined || sourceRange === undefined) return false;
  const cue = body.slice(cueRange.start, cueRange.end).toLowerCase();
  if (language.quotes.answeringCues.has(cue)) return false;
  const isBehind =
    Math.min(cueRange.start, sourceRange.start) > end && body.charAt(end - 1) === ',';
  const told = Math.max(cueRange.end, sourceRange.end);
  const goesOn = before.tokens.some(
    (token, at) =>
      token.start >= told && (token.marked !== undefined || isFiniteToken(before.tokens, at)),
  );
  if (!isBehind || goesOn) return false;
  const [opening = ''] = body
    .slice(mark.inner.start, mark.inner.start + 8)
    .toLowerCase()
    .split(' ');
  return (
    body.slice(last.range.start, end).split(/\s+/).length <= FEW_WORDS ||
    uses.adversative.has(opening) ||
    uses.additive.has(opening)
  );
}
/** So few words say little alone. */
const FEW_WORDS = 11;

/**
 * Orr said the pier “was lost in an hour. [paragraph] It fell into the sea.”: what goes on in the next paragraphs is of the one clause. Near miss: what somebody
 * beside it is told to say.
 */
export function withParts(
  direct: readonly QuoteDraft[],
  reported: readonly QuoteDraft[],
  passages: readonly Passage[],
): readonly QuoteDraft[] {
  const clauses = new Map(reported.map((clause) => [clause.quoted.at(-1)?.end, clause]));
  const partAt = new Map(direct.map((draft) => [draft.range.start, draft]));
  const parts = new Map<QuoteDraft, QuoteDraft>();
  passages.forEach(({ tokens }, index) => {
    const open = passages[index - 1]?.tokens.at(-1)?.marked;
    const clause = open?.continues === true ? clauses.get(open.inner.end) : undefined;
    const part = partAt.get(tokens[0]?.marked?.start ?? -1);
    if (clause !== undefined && part !== undefined && part.sourceRange === undefined)
      parts.set(clause, part);
  });
  const taken = new Set(parts.values());
  const whole = reported.map((clause) => {
    const part = parts.get(clause);
    return part === undefined ? clause : { ...clause, ...joined(clause, part) };
  });
  return [...direct.filter((draft) => !taken.has(draft)), ...whole];
}

const joined = (
  { fragments, quoted, range }: QuoteDraft,
  part: QuoteDraft,
): Pick<QuoteDraft, 'fragments' | 'quoted' | 'range'> => ({
  fragments: [...fragments, ...part.fragments],
  quoted: [...quoted, ...part.fragments],
  range: { start: range.start, end: part.range.end },
});

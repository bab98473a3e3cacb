// Passages → what is said in a transcript: paragraphs that open with a label, "Q.", "INTERVIEWER:", "ANN ORR:".
import type { Language, QuoteLexicon } from '../../languages/language.js';
import { has, Is } from '../word-classes.js';
import type { QuoteDraft } from './draft.js';
import { isUnsettled } from './surnames.js';
import { isSign, type Passage, type PassageToken } from './passages.js';

/** So many labelled paragraphs make a transcript; two may be a list: "Where: Oslo". */
const FEWEST = 3;
const LONGEST_LABEL = 6;

/** One direct quote per labelled paragraph; none where the article is no transcript. */
export function readTranscript(passages: readonly Passage[], { quotes }: Language): QuoteDraft[] {
  const lines = passages.flatMap((passage) => {
    const to = labelEnd(passage.tokens, quotes);
    return to > 0 && to < passage.tokens.length ? [{ passage, to }] : [];
  });
  const labels = new Set(lines.map(({ passage }) => passage.tokens[0]!.lower));
  if (lines.length < FEWEST || labels.size < 2) return [];
  return lines.map(({ passage: { tokens, paragraph }, to }) => {
    const range = { start: tokens[to]!.start, end: tokens.at(-1)!.end };
    // "Q." holds its stop, "ANN ORR" stands before a colon
    const label = isSign(tokens[to - 1], ':.') ? tokens[to - 2]! : tokens[to - 1]!;
    const name = label.name && isUnsettled(label.name) ? undefined : label.name;
    return {
      kind: 'direct',
      fragments: [range],
      quoted: [],
      range,
      source: { name, by: name === undefined ? 'unnamed' : 'name' },
      sourceRange: { start: tokens[0]!.start, end: label.end },
      cueRange: undefined,
      rule: 'transcript',
      paragraph,
      marks: [],
    };
  });
}

/** The index after the label and its colon, or 0: "Q.", "A:", "MR. ORR:", and "Ann Orr:" where the name is known. */
function labelEnd(tokens: readonly PassageToken[], { questionAndAnswer }: QuoteLexicon): number {
  if (tokens[0]!.text.length < 3 && questionAndAnswer.has(tokens[0]!.text.replace('.', ''))) {
    if (tokens[0]!.text.endsWith('.')) return unlessMarked(tokens, 1);
    return isSign(tokens[1], ':.') ? unlessMarked(tokens, 2) : 0;
  }
  for (let at = 0; at < LONGEST_LABEL; at++) {
    const token = tokens[at];
    if (token === undefined) return 0;
    if (at > 0 && isSign(token, ':')) return unlessMarked(tokens, at + 1);
    const shouted = has(token, Is.capital) && token.text === token.text.toUpperCase();
    if (!shouted && token.name?.kind !== 'person') return 0;
  }
  return 0;
}

/** Words in marks behind a label are read as any other quotation. */
const unlessMarked = (tokens: readonly PassageToken[], to: number): number =>
  tokens[to] === undefined || tokens[to].marked !== undefined ? 0 : to;

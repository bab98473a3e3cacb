// An article as the finders of events read it: its tokens, what each does, and which stand in dates and quotations.
import type { DateMention } from '../../model/briefing.js';
import { overlaps, type Range } from '../../text/range.js';
import type { Document, Quotation } from '../../document/document.js';
import type { DateToken } from '../tokens.js';
import { hasTag, type EventTag } from './event-tags.js';

/** A date mention as tokens, `to` exclusive. */
export type Run = { readonly from: number; readonly to: number; readonly mention: DateMention };

export type EventWords = {
  readonly tokens: readonly DateToken[];
  readonly datelines: readonly Range[];
  /** Quotations, in order. */
  readonly quotations: readonly Quotation[];
  /** True where the token has that use. */
  readonly is: (at: number, use: EventTag) => boolean;
  /** The word of a token; '' beyond the ends. */
  readonly text: (at: number) => string;
  readonly inDate: (at: number) => boolean;
  readonly inQuote: (at: number) => boolean;
};

export function readEventWords(
  tokens: readonly DateToken[],
  runs: readonly Run[],
  document: Document | undefined,
): EventWords {
  const { datelines, quotations } = document ?? { datelines: [], quotations: [] };
  const dated = new Uint8Array(tokens.length);
  for (const { from, to } of runs) dated.fill(1, from, to);
  const quoted = quotedTokens(tokens, quotations);
  return {
    tokens,
    datelines,
    quotations,
    is: (at, use) => {
      const token = tokens[at];
      return token !== undefined && hasTag(token, use);
    },
    text: (at) => tokens[at]?.text ?? '',
    inDate: (at) => dated[at] === 1,
    inQuote: (at) => quoted[at] === 1,
  };
}

/** 1 for every token of a quotation, its marks included. Both lists are sorted. */
function quotedTokens(tokens: readonly DateToken[], quotations: readonly Range[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let at = 0;
  for (const quotation of quotations) {
    while (at < tokens.length && tokens[at]!.start < quotation.start) at++;
    while (at < tokens.length && tokens[at]!.start < quotation.end) quoted[at++] = 1;
  }
  return quoted;
}

/** Mentions as runs of tokens. Both lists are sorted. */
export function runsOf(tokens: readonly DateToken[], mentions: readonly DateMention[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const mention of mentions) {
    while (at < tokens.length && tokens[at]!.start < mention.start) at++;
    const from = at;
    while (at < tokens.length && overlaps(tokens[at]!, mention)) at++;
    if (at > from) runs.push({ from, to: at, mention });
  }
  return runs;
}

// An article as the finders of events read it: its tokens, what each does, and which stand in dates and quotations.
import type { DateMention } from '../../model/briefing.js';
import { overlaps } from '../../model/range.js';
import type { Token } from '../tokens.js';
import { hasUse, type Use } from './uses.js';

/** A date mention as tokens, `to` exclusive. */
export type Run = { readonly from: number; readonly to: number; readonly mention: DateMention };

export type Words = {
  readonly tokens: readonly Token[];
  /** True where the token has that use. */
  readonly is: (at: number, use: Use) => boolean;
  /** The word of a token; '' beyond the ends. */
  readonly text: (at: number) => string;
  readonly inDate: (at: number) => boolean;
  readonly inQuote: (at: number) => boolean;
};

export function readWords(tokens: readonly Token[], runs: readonly Run[]): Words {
  const dated = new Uint8Array(tokens.length);
  for (const { from, to } of runs) dated.fill(1, from, to);
  const quoted = quotedTokens(tokens);
  return {
    tokens,
    is: (at, use) => {
      const token = tokens[at];
      return token !== undefined && hasUse(token, use);
    },
    text: (at) => tokens[at]?.text ?? '',
    inDate: (at) => dated[at] === 1,
    inQuote: (at) => quoted[at] === 1,
  };
}

/** A quotation mark that nothing closes is forgotten after so many tokens. */
const LONGEST_QUOTE = 400;

/**
 * 1 for every token inside quotation marks; a mark left open ends with its paragraph. A straight mark opens where white
 * space stands before it and none behind: counting marks would go wrong for the rest of a text that lost one.
 */
function quotedTokens(tokens: readonly Token[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let opened = -1;
  tokens.forEach(({ text, opens, start, end }, at) => {
    if (opens || at - opened > LONGEST_QUOTE) opened = -1;
    const before = tokens[at - 1];
    const isSpaced = before === undefined || before.end < start || before.text === '(';
    const straight = text === '"' && (opens || (isSpaced && tokens[at + 1]?.start === end));
    if (opened >= 0) quoted[at] = 1;
    if (text === '“' || (straight && opened < 0)) opened = at;
    else if (text === '”' || text === '"') opened = -1;
    if (opened === at) quoted[at] = 1;
  });
  return quoted;
}

/** Mentions as runs of tokens. Both lists are sorted. */
export function runsOf(tokens: readonly Token[], mentions: readonly DateMention[]): Run[] {
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

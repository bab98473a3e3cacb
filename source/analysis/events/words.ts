// An article as the finders of events read it: its tokens, what each does, and which stand in dates and quotations.
import type { EventData, WordUse } from '../../languages/language.js';
import type { DateMention } from '../../model/briefing.js';
import { overlaps } from '../../model/range.js';
import type { Token } from '../dates/tokens.js';

/** A date mention as tokens, `to` exclusive. */
export type Run = { readonly from: number; readonly to: number; readonly mention: DateMention };

export type Words = {
  readonly tokens: readonly Token[];
  /** True where the token has that use. */
  readonly is: (at: number, use: WordUse | 'ing') => boolean;
  /** The word of a token; '' beyond the ends. */
  readonly text: (at: number) => string;
  readonly inDate: (at: number) => boolean;
  readonly inQuote: (at: number) => boolean;
};

/** The uses that are asked for at every word; the others are looked up. */
const COMMON = [
  'base', 'presentForm', 'past', 'participle', 'notVerb', 'modal', 'future', 'hedged', 'be', 'pastBe', 'have', 'do', 'adverb',
  'planning', 'cancelling', 'saying', 'telling', 'stative', 'habitual', 'conditional', 'subordinator', 'notOnDate', 'connective',
  'attribution', 'determiner', 'pronoun', 'preposition', 'degree', 'datePreposition', 'ing',
  'passing', 'eventNoun',
] as const; // prettier-ignore

const BIT = Object.fromEntries(COMMON.map((use, index) => [use, 1 << index])) as Readonly<
  Record<(typeof COMMON)[number], number> & Partial<Record<WordUse, number>>
>;

const known = new WeakMap<EventData, ReadonlyMap<string, number>>();

/** The uses of every listed word, one bit each. */
function lexiconOf(data: EventData): ReadonlyMap<string, number> {
  const found = known.get(data);
  if (found) return found;
  const lexicon = new Map<string, number>();
  for (const [use, words] of Object.entries(data.uses))
    for (const word of words)
      lexicon.set(word, (lexicon.get(word) ?? 0) | (BIT[use as WordUse] ?? 0));
  known.set(data, lexicon);
  return lexicon;
}

export function readWords(tokens: readonly Token[], runs: readonly Run[], data: EventData): Words {
  const lexicon = lexiconOf(data);
  const uses = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    const listed = lexicon.get(text) ?? 0;
    uses[at] = listed | endingUses(text, listed);
  }
  const dated = new Uint8Array(tokens.length);
  for (const { from, to } of runs) dated.fill(1, from, to);
  const quoted = quotedTokens(tokens);
  return {
    tokens,
    is: (at, use) => {
      const bit = BIT[use];
      if (bit !== undefined) return (uses[at]! & bit) !== 0;
      return use !== 'ing' && data.uses[use].has(tokens[at]?.text ?? '');
    },
    text: (at) => tokens[at]?.text ?? '',
    inDate: (at) => dated[at] === 1,
    inQuote: (at) => quoted[at] === 1,
  };
}

/** What the ending tells: "launched" is a past form, "quickly" an adverb, "saying" a gerund; "'ll" is "will". */
function endingUses(text: string, listed: number): number {
  const { length } = text;
  if (length < 5) return 0;
  switch (text.charCodeAt(length - 1)) {
    case LETTER.d:
      if (text.charCodeAt(length - 2) !== LETTER.e) return 0;
      return (listed & BIT.notVerb) === 0 ? BIT.past | BIT.participle : 0;
    case LETTER.y:
      return text.charCodeAt(length - 2) === LETTER.l ? BIT.adverb : 0;
    case LETTER.g:
      return length > 5 && text.endsWith('ing') ? BIT.ing : 0;
    default:
      return 0;
  }
}

const LETTER = { d: 100, e: 101, g: 103, l: 108, y: 121 } as const;

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

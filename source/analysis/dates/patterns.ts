// Rows of DatePattern → the longest expression that starts at a token. Patterns are compiled once per language.
import type { CalendarData, DatePattern, WordSense } from '../../languages/language.js';
import type { Token } from './tokens.js';

type Element = {
  readonly tag: string | undefined;
  readonly words: ReadonlySet<string>;
  readonly optional: boolean;
};

type Compiled = { readonly pattern: DatePattern; readonly elements: readonly Element[] };

/** Which patterns can start with a word (its text) or with a tag ("<month>"). */
export type Grammar = ReadonlyMap<string, readonly Compiled[]>;

/** An expression as written: tokens `from` to `to` (exclusive) and what their words say, by tag. */
export type Expression = {
  readonly rule: string;
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly says: WordSense;
};

const grammars = new WeakMap<CalendarData, Grammar>();

/** The grammar of a language, compiled on first use. */
export function grammarOf(data: CalendarData): Grammar {
  const known = grammars.get(data);
  if (known) return known;
  const grammar = new Map<string, Compiled[]>();
  for (const pattern of data.patterns) {
    const elements = pattern.pattern.split(' ').map(readElement);
    for (const key of firstKeys(elements)) {
      const starting = grammar.get(key);
      if (starting) starting.push({ pattern, elements });
      else grammar.set(key, [{ pattern, elements }]);
    }
  }
  grammars.set(data, grammar);
  return grammar;
}

function readElement(written: string): Element {
  const optional = written.length > 1 && written.endsWith('?');
  const body = optional ? written.slice(0, -1) : written;
  return body.startsWith('<')
    ? { tag: body.slice(1, -1), words: new Set(), optional }
    : { tag: undefined, words: new Set(body.split('|')), optional };
}

function firstKeys(elements: readonly Element[]): Set<string> {
  const keys = new Set<string>();
  for (const { tag, words, optional } of elements) {
    if (tag !== undefined) keys.add(`<${tag}>`);
    for (const word of words) keys.add(word);
    if (!optional) break;
  }
  return keys;
}

/** Every expression that starts at token `at`, longest first; of equal length the earlier row first. */
export function expressionsAt(
  grammar: Grammar,
  tokens: readonly Token[],
  at: number,
): Expression[] {
  const token = tokens[at]!;
  const found: Expression[] = [];
  const tryAll = (patterns: readonly Compiled[] | undefined): void => {
    for (const { pattern, elements } of patterns ?? []) {
      const says: Record<string, number | string> = { ...pattern.with };
      const to = match(elements, 0, tokens, at, at, says);
      if (to > at) found.push({ rule: pattern.rule, kind: pattern.kind, from: at, to, says });
    }
  };
  tryAll(grammar.get(token.text));
  for (const tag in token.sense) tryAll(grammar.get(`<${tag}>`));
  return found.length > 1 ? found.sort((a, b) => b.to - a.to) : found;
}

/** Where a row of elements that starts at `at` ends, or -1. Greedy; steps back over optional elements only. */
function match(
  elements: readonly Element[],
  index: number,
  tokens: readonly Token[],
  at: number,
  from: number,
  says: Record<string, number | string>,
): number {
  const element = elements[index];
  if (element === undefined) return at;
  const token = tokens[at];
  if (token !== undefined && !(token.opens && at > from)) {
    const value = element.tag === undefined ? undefined : token.sense?.[element.tag];
    if (
      value !== undefined ||
      (element.tag === undefined && element.words.has(token.text) && fits(token, tokens[at - 1]))
    ) {
      const end = match(elements, index + 1, tokens, at + 1, from, says);
      if (end >= 0) {
        if (element.tag !== undefined && value !== undefined) says[element.tag] = value;
        return end;
      }
    }
  }
  return element.optional ? match(elements, index + 1, tokens, at, from, says) : -1;
}

/** A stop belongs to the date only right behind a short form: "Dec.", not "in December." */
function fits(token: Token, before: Token | undefined): boolean {
  if (token.text !== '.' || before === undefined) return true;
  return (
    before.end === token.start &&
    before.sense?.fullmonth === undefined &&
    before.sense?.fullweekday === undefined
  );
}

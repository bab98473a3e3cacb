// A text → a line of all of it, as the rules of faults are asked.
import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../source/extract/events/clauses/clauses.js';
import { predicatesOf } from '../../source/extract/events/clauses/predicates.js';
import type { EventMention } from '../../source/extract/events/event-mention.js';
import { askedLine, tokenAt, type AskedLine } from '../../source/extract/events/line/asked-line.js';
import type { NamedPerson } from '../../source/extract/events/stand-ins/stand-ins.js';
import { findNames } from '../../source/extract/names/find-names.js';
import { english } from '../../source/languages/english/english.js';
import { articleOf, readingOf } from './article.js';
import { rangeOf } from './briefing.js';
import { eventWordsOf } from './event-words.js';

/** The first sentence of a body without its stop; brackets stand in the place of the words of `replaced`. */
export function lineIn(body: string, replaced: readonly string[] = []): AskedLine {
  const { words } = eventWordsOf(body);
  const { sentences, indexAt } = words.document;
  const from = 0;
  const end = sentences[0]?.to ?? 0;
  const to = words.text(end - 1) === '.' ? end - 1 : end;
  const predicates = predicatesOf(words);
  const [clause] = clausesOf(words, from, to, predicates);
  const named = findNames(readingOf(articleOf(body))).flatMap((name) =>
    name.mentions.map((mention) => ({ name, mention })),
  ) as unknown as readonly NamedPerson[];
  const line = { from, to, without: undefined, isCut: false };
  const mention = { predicate: predicates[0] ?? { head: -1, from: -1 }, clause, line };
  return askedLine({
    words,
    from,
    to,
    language: english,
    mention: mention as unknown as EventMention,
    replaced: replaced.map((told) => {
      const { start, end: stop } = rangeOf(body, told);
      return { from: indexAt(start), to: indexAt(stop - 1) + 1, text: `[${told}]` };
    }),
    named,
    roles: new Set(),
    headline: new Set(),
  });
}

/** Where a word of a line stands; a test that names a word its line lacks is wrong. */
export function placeIn(line: AskedLine, word: string): number {
  for (let at = line.from; at < line.to; at++) if (tokenAt(line, at).text === word) return at;
  throw new Error(`not in the line: ${word}`);
}

/** The line and the place of the word that ^ stands in front of. */
function askedAt(marked: string): readonly [AskedLine, number] {
  const word = /\^(?<word>\w+)/.exec(marked)?.groups?.word ?? '';
  const line = lineIn(marked.replace('^', ''));
  return [line, placeIn(line, word)];
}

/** [name; what is asked; sentences of which it is true, of the word that ^ stands in front of; those of which it is not] */
export type AskedRows = readonly (readonly [
  name: string,
  asks: (line: AskedLine, at: number) => boolean,
  hits: readonly string[],
  misses: readonly string[],
])[];

/** Each row as a test of its own. */
export function describeAsked(rows: AskedRows): void {
  describe.each(rows)('%s', (_name, asks, hits, misses) => {
    it.each([...hits])('%s', (marked) => {
      expect(asks(...askedAt(marked))).toBe(true);
    });

    it.each([...misses])('not: %s', (marked) => {
      expect(asks(...askedAt(marked))).toBe(false);
    });
  });
}

// Texts → a word index; a query → the few records worth a closer look, and which words of them were meant.
// Fuse costs about ten microseconds per record and word; this costs about as much per query.
import { fold, WORD } from '../text/fold.js';
import { runThrough } from '../text/values/in-steps.js';
import { lowerBound } from '../text/values/lower-bound.js';
import { memoizeRecent } from '../text/values/memoize.js';
import { typos, type WordsByLength } from './typos.js';

export type WordIndex = WordsByLength & {
  /** Records that hold word w: `records.subarray(starts[w], starts[w + 1])`, ascending. */
  readonly starts: Uint32Array;
  readonly records: Uint32Array;
  readonly size: number;
  /**
   * The words of a text in order, each its number (-1 for one that the set does not hold), its start and its end. Those read last
   * are kept: each letter that is typed looks at many of them again.
   */
  readonly wordsIn: (text: string) => Int32Array;
};

/** Numbers that {@link WordIndex.wordsIn} has for each word. */
export const NUMBERS_OF_A_WORD = 3;

/** Words of the set that a word of the query may mean, each with how near it is: 1 is the word itself. */
export type Meaning = ReadonlyMap<number, number>;

export type Candidates = {
  /** Record numbers, the likeliest first. */
  readonly records: readonly number[];
  readonly meanings: readonly Meaning[];
};

/** The index of texts. */
export const indexWords = (texts: Iterable<string>): WordIndex => runThrough(indexInSteps(texts));

/** Builds the index in steps, between which others may work. Record i is text i: all its fields in one string. */
export function* indexInSteps(texts: Iterable<string>): Generator<void, WordIndex> {
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  const counts: number[] = [];
  const last: number[] = [];
  const wordsOf: number[][] = [];
  let characters = 0;
  for (const text of texts) {
    const record = wordsOf.length;
    const own: number[] = [];
    for (const [printed] of text.matchAll(WORD)) {
      let word = known.get(printed);
      if (word === undefined) {
        const folded = fold(printed);
        word = numbers.get(folded) ?? numbers.size;
        numbers.set(folded, word);
        known.set(printed, word);
      }
      if (last[word] === record) continue;
      last[word] = record;
      counts[word] = (counts[word] ?? 0) + 1;
      own.push(word);
    }
    wordsOf.push(own);
    characters += text.length;
    if (characters < STEP_CHARACTERS) continue;
    characters = 0;
    yield;
  }
  const found = [...numbers.keys()];
  const words = [...found].sort();
  yield;
  const place = new Map(words.map((word, index) => [word, index]));
  /** Where each word, by its number so far, stands among the sorted ones. */
  const sorted = Uint32Array.from(found, (word) => place.get(word) ?? 0);
  const countOf = new Uint32Array(words.length);
  for (const [word, count] of counts.entries()) countOf[sorted[word] ?? 0] = count;
  const starts = new Uint32Array(words.length + 1);
  let start = 0;
  for (const [word, count] of countOf.entries()) starts[word + 1] = start += count;
  const next = starts.slice();
  yield;
  const records = new Uint32Array(start);
  for (const [record, own] of wordsOf.entries())
    for (const number of own) {
      const word = sorted[number] ?? 0;
      const at = next[word] ?? 0;
      records[at] = record;
      next[word] = at + 1;
    }
  const byLength: number[][] = [];
  words.forEach((word, index) => (byLength[word.length] ??= []).push(index));
  return {
    words,
    byLength,
    starts,
    records,
    size: wordsOf.length,
    wordsIn: memoizeRecent(MOST_READ, (text) => {
      const read: number[] = [];
      for (const { 0: printed, index: start } of text.matchAll(WORD))
        read.push(place.get(fold(printed)) ?? -1, start, start + printed.length);
      return Int32Array.from(read);
    }),
  };
}

/** So many texts are kept as words: those that a search looks at closely, and the next letter's. */
const MOST_READ = 2_000;

/** What is read in one step: about ten milliseconds. */
export const STEP_CHARACTERS = 250_000;

/** A query longer than this is cut: nobody types more, and a pasted page must not stall the screen. */
const MOST_WORDS = 12;
/** How near a word is that begins as typed; each letter more takes a little off. */
const LIKELY = 0.95;

/** The words of a query; the last one may be unfinished. */
function queryWords(query: string): string[] {
  return (query.match(WORD) ?? []).slice(0, MOST_WORDS).map(fold);
}

/**
 * The records that hold every word of the query, best first. The last word counts as unfinished unless a space follows it; the others mean
 * themselves, or what they begin where they are no words; a word that the set does not know is taken for a slip.
 * `allowed` narrows the records; no more than `most` are answered.
 */
export function candidates(
  index: WordIndex,
  query: string,
  allowed: (record: number) => boolean,
  most: number,
): Candidates {
  const words = queryWords(query);
  const typing = !/\s$/.test(query);
  const meanings = words.map((word, i) => meaningOf(index, word, typing && i === words.length - 1));
  const order = [...meanings].sort((a, b) => spread(index, a) - spread(index, b));
  let scores: Float64Array | undefined;
  for (const meaning of order) {
    const found = new Float64Array(index.size).fill(LEFT_OUT);
    for (const [word, near] of meaning) {
      const records = recordsOf(index, word);
      const worth = near * Math.log(1 + index.size / records.length);
      for (const record of records) {
        const before = scores?.[record] ?? (allowed(record) ? 0 : LEFT_OUT);
        if (before !== LEFT_OUT)
          found[record] = Math.max(found[record] ?? LEFT_OUT, before + worth);
      }
    }
    scores = found;
  }
  return { records: scores ? best(scores, most) : [], meanings };
}

/** The score of a record that lacks a word of the query, below that of every other. */
const LEFT_OUT = -1;

/** The records of the `most` highest scores; of equals the first. A single letter may be met by all of them. */
function best(scores: Float64Array, most: number): number[] {
  const least = leastOfHighest(scores, most);
  const rows: { readonly record: number; readonly score: number }[] = [];
  scores.forEach((score, record) => {
    if (score !== LEFT_OUT && score >= least) rows.push({ record, score });
  });
  return rows
    .sort((a, b) => b.score - a.score || a.record - b.record)
    .slice(0, most)
    .map(({ record }) => record);
}

/**
 * The lowest of the `most` highest scores; of fewer the one that says "left out". Sorting them all would take longer than all
 * else that a letter asks for: only what is above the lowest so far is taken in, and cut back now and then.
 */
function leastOfHighest(scores: Float64Array, most: number): number {
  const high = new Float64Array(2 * most);
  let count = 0;
  let least = LEFT_OUT;
  for (const score of scores) {
    if (score <= least) continue;
    high[count++] = score;
    if (count < high.length) continue;
    high.sort().copyWithin(0, most);
    count = most;
    least = high[0] ?? LEFT_OUT;
  }
  return count < most ? least : (high.subarray(0, count).sort().at(-most) ?? least);
}

/** 1 at the number of each record that holds a word that begins so. */
export function recordsWith(index: WordIndex, beginning: string): Uint8Array {
  const holders = new Uint8Array(index.size);
  let at = lowerBound(index.words, (other) => other < beginning);
  for (; index.words[at]?.startsWith(beginning); at++)
    for (const record of recordsOf(index, at)) holders[record] = 1;
  return holders;
}

function recordsOf(index: WordIndex, word: number): Uint32Array {
  return index.records.subarray(index.starts[word], index.starts[word + 1]);
}

function spread(index: WordIndex, meaning: Meaning): number {
  let sum = 0;
  for (const word of meaning.keys()) sum += recordsOf(index, word).length;
  return sum;
}

function meaningOf(index: WordIndex, word: string, unfinished: boolean): Meaning {
  const meaning = new Map<number, number>();
  const from = lowerBound(index.words, (other) => other < word);
  const exact = index.words[from] === word;
  if (exact) meaning.set(from, 1);
  if (exact && !unfinished) return meaning;
  for (let at = from, other = index.words[at]; other?.startsWith(word); other = index.words[++at])
    if (!meaning.has(at)) meaning.set(at, LIKELY - 0.01 * Math.min(10, other.length - word.length));
  return meaning.size > 0 ? meaning : new Map(typos(word, index));
}

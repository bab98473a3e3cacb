// Tagged sentences → weights of the tagger: an averaged perceptron, in whole numbers but for the averages.
import type { DocumentLexicon } from '../../source/languages/document-words.js';
import { hashText } from '../../source/document/tagger/hash.js';
import {
  allFeatures,
  atStart,
  makeEdges,
  MOST_FEATURES,
  pass,
  rowOf,
  type FormRow,
} from '../../source/document/tagger/features.js';
import { FormMaker, lowerOf, normalForm } from '../../source/document/tagger/forms.js';
import { tagNumber, TAGS } from '../../source/document/tagger/tag-set.js';
import type { TagLexicon } from '../../source/document/tagger/weights.js';
import { seeded, shuffle } from './random.js';

export type TaggedSentence = {
  readonly words: readonly string[];
  readonly tags: readonly string[];
};

export type TaggerOptions = {
  readonly rounds: number;
  /** So many taggers are learned, each from another order of the sentences, and averaged: chance weighs less in the mean. */
  readonly runs: number;
  /** Features are hashed to so many bits. */
  readonly bits: number;
  /** A word that is seen less often is learned as if it were never seen: that is what most words of a new text are. */
  readonly knownFrom: number;
  /** So often must a word be seen for its tags to be all that it can have. */
  readonly completeFrom: number;
  /** A feature that is seen less often is not learned. */
  readonly leastSeen: number;
};

/** Weights nearer to nought than `leastWeight` are dropped; the others are multiplied with `scale` and rounded. */
export type Rounding = { readonly leastWeight: number; readonly scale: number };

/** Slot of a feature → its weights by tag: [tag, value], ascending. */
export type SparseWeights = ReadonlyMap<number, readonly (readonly [number, number])[]>;

export type LearnedTagger = {
  readonly bits: number;
  readonly lexicon: TagLexicon;
  readonly weights: SparseWeights;
};

/** Learns to tag. Sentences with a tag that TAGS has not are left out. Same sentences, same weights. */
export function trainTagger(
  sentences: readonly TaggedSentence[],
  data: DocumentLexicon,
  options: TaggerOptions,
): (rounding: Rounding) => LearnedTagger {
  const usable = sentences.filter(({ tags }) => tags.every((tag) => tagNumber(tag) !== undefined));
  const lexicon = learnLexicon(usable, options);
  const lessons = lessonsOf(usable, lexicon, data);
  const model = new Model(lessons, options);
  for (let run = 1; run <= options.runs; run++) {
    const random = seeded(run);
    for (let round = 0; round < options.rounds; round++) {
      shuffle(lessons, random);
      for (const lesson of lessons) model.learn(lesson);
    }
    model.endRun();
  }
  return (rounding) => ({ bits: options.bits, lexicon, weights: model.averaged(rounding) });
}

type Lesson = { readonly row: FormRow; readonly gold: readonly number[] };

function lessonsOf(
  sentences: readonly TaggedSentence[],
  lexicon: TagLexicon,
  data: DocumentLexicon,
): Lesson[] {
  const maker = new FormMaker(lexicon, data);
  const forms = new Map(
    sentences.flatMap(({ words }) => words).map((word) => [word, undefined] as const),
  );
  const made = new Map([...forms.keys()].map((word) => [word, maker.make(word)] as const));
  const edges = makeEdges();
  return sentences.map(({ words, tags }) => ({
    row: rowOf(
      words.map((word) => made.get(word) ?? maker.make(word)),
      edges,
    ),
    gold: tags.map((tag) => tagNumber(tag) ?? 0),
  }));
}

/** A tag of a word that makes up less of it is an error or a rarity. */
const LEAST_SHARE = 0.02;

/** Which tags each word has, where it was seen often enough. */
export function learnLexicon(
  sentences: readonly TaggedSentence[],
  { knownFrom, completeFrom }: Pick<TaggerOptions, 'knownFrom' | 'completeFrom'>,
): TagLexicon {
  const counts = new Map<string, Map<number, number>>();
  for (const { words, tags } of sentences) {
    for (const [at, word] of words.entries()) {
      const normal = normalForm(lowerOf(word));
      const tag = tagNumber(tags[at] ?? '') ?? 0;
      const count = counts.get(normal) ?? new Map<number, number>();
      counts.set(normal, count.set(tag, (count.get(tag) ?? 0) + 1));
    }
  }
  const sets = new Map<string, number>();
  const rows: (readonly [hash: number, which: number])[] = [];
  for (const [word, count] of counts) {
    const total = [...count.values()].reduce((a, b) => a + b, 0);
    if (total < knownFrom) continue;
    const kept = [...count].filter(([, times]) => times >= LEAST_SHARE * total);
    const key = kept.map(([tag]) => tag).sort((a, b) => a - b).join(' '); // prettier-ignore
    const set = sets.get(key) ?? sets.size;
    sets.set(key, set);
    rows.push([hashText(word), 2 * set + (total >= completeFrom ? 1 : 0)]);
  }
  rows.sort(([a], [b]) => a - b);
  return {
    hashes: Int32Array.from(rows, ([hash]) => hash),
    which: Uint16Array.from(rows, ([, which]) => which),
    sets: [...sets.keys()].map((key) => Uint8Array.from(key.split(' ').map(Number))),
  };
}

const CLASSES = TAGS.length;

class Model {
  /** Of each slot the row of its weights; -1 where its feature is too rare. */
  readonly #rows: Int32Array;
  readonly #weights: Int32Array;
  /** Every change of a weight times the decisions made before it: what the average must not count. */
  readonly #late: Float64Array;
  /** The averages of the runs so far, added up. */
  readonly #total: Float64Array;
  #runs = 0;
  readonly #sums = new Int32Array(CLASSES);
  readonly #features = new Int32Array(MOST_FEATURES);
  readonly #mask: number;
  #decisions = 1;

  constructor(lessons: readonly Lesson[], { bits, leastSeen }: TaggerOptions) {
    this.#mask = (1 << bits) - 1;
    const seen = new Uint8Array(1 << bits);
    for (const { row, gold } of lessons) {
      const left = atStart();
      for (const [at, tag] of gold.entries()) {
        const size = this.#read(row, at, left);
        for (let feature = 0; feature < size; feature++) {
          const slot = this.#features[feature]!;
          if (seen[slot]! < 255) seen[slot]!++;
        }
        pass(left, row, at, tag);
      }
    }
    let rows = 0;
    this.#rows = Int32Array.from(seen, (times) => (times < leastSeen ? -1 : rows++));
    this.#weights = new Int32Array(rows * CLASSES);
    this.#late = new Float64Array(rows * CLASSES);
    this.#total = new Float64Array(rows * CLASSES);
  }

  /** The slots of a word's features; answers how many. */
  #read(row: FormRow, at: number, left: ReturnType<typeof atStart>): number {
    const features = this.#features;
    const size = allFeatures(row, at, left, features);
    for (let feature = 0; feature < size; feature++) features[feature]! &= this.#mask;
    return size;
  }

  learn({ row, gold }: Lesson): void {
    const left = atStart();
    for (const [at, right] of gold.entries()) {
      const { choices } = row.forms[at + 2]!;
      let told = choices?.[0] ?? 0;
      if (choices?.length !== 1) {
        const size = this.#read(row, at, left);
        told = this.#decide(size, choices);
        this.#decisions++;
        if (told !== right && (choices?.includes(right) ?? true)) this.#correct(size, right, told);
      }
      pass(left, row, at, told);
    }
  }

  #decide(size: number, choices: Uint8Array | undefined): number {
    const sums = this.#sums.fill(0);
    for (let feature = 0; feature < size; feature++) {
      const row = this.#rows[this.#features[feature]!]! * CLASSES;
      if (row < 0) continue;
      if (choices === undefined)
        for (let tag = 0; tag < CLASSES; tag++) sums[tag]! += this.#weights[row + tag]!;
      else for (const tag of choices) sums[tag]! += this.#weights[row + tag]!;
    }
    let best = choices?.[0] ?? 0;
    for (const tag of choices ?? sums.keys()) if (sums[tag]! > sums[best]!) best = tag;
    return best;
  }

  #correct(size: number, right: number, wrong: number): void {
    for (let feature = 0; feature < size; feature++) {
      const row = this.#rows[this.#features[feature]!]! * CLASSES;
      if (row < 0) continue;
      this.#weights[row + right]! += 1;
      this.#late[row + right]! += this.#decisions;
      this.#weights[row + wrong]! -= 1;
      this.#late[row + wrong]! -= this.#decisions;
    }
  }

  /** Adds the averages of this run to the total, and forgets them. */
  endRun(): void {
    for (const [at, weight] of this.#weights.entries())
      this.#total[at]! += weight - this.#late[at]! / this.#decisions;
    this.#weights.fill(0);
    this.#late.fill(0);
    this.#decisions = 1;
    this.#runs++;
  }

  averaged({ leastWeight, scale }: Rounding): SparseWeights {
    const found = new Map<number, (readonly [number, number])[]>();
    for (const [slot, row] of this.#rows.entries()) {
      if (row < 0) continue;
      const kept: (readonly [number, number])[] = [];
      for (let tag = 0; tag < CLASSES; tag++) {
        const average = this.#total[row * CLASSES + tag]! / this.#runs;
        const value = Math.max(-511, Math.min(511, Math.round(average * scale)));
        if (Math.abs(average) >= leastWeight && value !== 0) kept.push([tag, value]);
      }
      if (kept.length > 0) found.set(slot, kept);
    }
    return found;
  }
}

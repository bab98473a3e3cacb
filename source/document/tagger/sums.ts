// Features of one form → the sums of their weights by tag, worked out once and kept: most words are met again and again.
import {
  besideFeatures,
  MOST_FEATURES,
  ownFeatures,
  tagFeatures,
  verbFeatures,
  VERBS,
} from './features.js';
import type { Form } from './forms.js';
import { TAGS } from './tag-set.js';
import { addWeights, type TagWeights } from './weights.js';

/** A row holds what a form says of itself, and of a word at each of four places beside it: parts of a number for each tag. */
const PART = 50;
const ROW = 256;
/** So many forms have a row of their own; the others share the first, which is filled anew each time. */
const MOST_ROWS = 1 << 13;
const FIRST_ROWS = 1 << 9;
/** So many numbers are kept of forms with the tag in front of them, and with the verbs of their clause. */
const MOST_PAIRS = 1 << 20;
const FIRST_PAIRS = 1 << 16;
/** Pairs of a form: one with each tag, with none in front, and with each kind of verbs. */
const PAIRS = TAGS.length + 1 + VERBS;
const EMPTY = -32768;

export class SumTable {
  readonly #weights: TagWeights;
  readonly #features = new Int32Array(MOST_FEATURES);
  readonly #sums = new Int32Array(TAGS.length);
  /** Where `own` and `beside` point; another one whenever it grew. */
  parts = new Int16Array(FIRST_ROWS * ROW);
  #rows = 1;
  /** Where `tagged` and `amongVerbs` point: a number for each choice of the form; another one whenever it grew. */
  pairs = new Int16Array(FIRST_PAIRS);
  #pairsEnd = PAIRS * TAGS.length;

  constructor(weights: TagWeights) {
    this.#weights = weights;
  }

  /** Where the sums of a form by itself start in `parts`, by tag. */
  own(form: Form): number {
    const start = this.#rowOf(form);
    if ((form.filled & 1) === 0) {
      this.#keep(ownFeatures(form, this.#features), start);
      if (start >= ROW) form.filled |= 1;
    }
    return start;
  }

  /** Where what it says of a word at a place beside it starts in `parts`, by tag. */
  beside(form: Form, place: number): number {
    const start = this.#rowOf(form) + PART * (place + 1);
    if ((form.filled & (2 << place)) === 0) {
      this.#keep(besideFeatures(form, place, this.#features), start);
      if (start >= ROW) form.filled |= 2 << place;
    }
    return start;
  }

  /** Where the sums of a form behind that tag, -1 for none, start in `pairs`, by choice. */
  tagged(form: Form, choices: Uint8Array, tag: number): number {
    const start = this.#pairsOf(form, choices) + (tag + 1) * choices.length;
    if (form.pairs === 0 || this.pairs[start] === EMPTY)
      this.#keepChoices(tagFeatures(form, tag, this.#features), choices, start);
    return start;
  }

  /** Where the sums of a form among such verbs start in `pairs`, by choice. */
  amongVerbs(form: Form, choices: Uint8Array, verbs: number): number {
    const start = this.#pairsOf(form, choices) + (TAGS.length + 1 + verbs) * choices.length;
    if (form.pairs === 0 || this.pairs[start] === EMPTY)
      this.#keepChoices(verbFeatures(form, verbs, this.#features), choices, start);
    return start;
  }

  #rowOf(form: Form): number {
    if (form.row < 0) {
      form.row = this.#rows < MOST_ROWS ? ROW * this.#rows++ : 0;
      if (ROW * this.#rows > this.parts.length) this.parts = twiceAsLong(this.parts);
    }
    return form.row;
  }

  #pairsOf(form: Form, choices: Uint8Array): number {
    if (form.pairs >= 0) return form.pairs;
    const size = PAIRS * choices.length;
    form.pairs = 0;
    if (form.row === 0 || this.#pairsEnd + size > MOST_PAIRS) return 0;
    form.pairs = this.#pairsEnd;
    if (this.#pairsEnd + size > this.pairs.length) this.pairs = twiceAsLong(this.pairs);
    this.pairs.fill(EMPTY, form.pairs, form.pairs + size);
    this.#pairsEnd += size;
    return form.pairs;
  }

  #keep(size: number, start: number): void {
    const sums = this.#sum(size);
    const { parts } = this;
    for (let tag = 0; tag < sums.length; tag++) parts[start + tag] = sums[tag]!;
  }

  #keepChoices(size: number, choices: Uint8Array, start: number): void {
    const sums = this.#sum(size);
    for (let at = 0; at < choices.length; at++) this.pairs[start + at] = sums[choices[at]!]!;
  }

  #sum(size: number): Int32Array {
    const sums = this.#sums;
    for (let tag = 0; tag < sums.length; tag++) sums[tag] = 0;
    addWeights(this.#weights, this.#features, size, sums);
    return sums;
  }
}

function twiceAsLong(numbers: Int16Array<ArrayBuffer>): Int16Array<ArrayBuffer> {
  const longer = new Int16Array(2 * numbers.length);
  longer.set(numbers);
  return longer;
}

// Sentences of forms → tags, left to right: the sum of integer weights decides, ties go to the lower tag.
import type { DocumentLexicon } from '../../languages/document-words.js';
import { atStart, MOST_FEATURES, ownFeatures, pass, placedFeatures, rowOf } from './features.js';
import { FormMaker, type Form } from './forms.js';
import { TAGS } from './tag-set.js';
import { rowStart, type TagWeights, type Weights } from './weights.js';

export type Tagger = {
  /** The form of a printed word, made once and remembered. */
  readonly formOf: (body: string, start: number, end: number) => Form;
  /** The number of the tag of each word of one sentence. */
  readonly tag: (words: readonly Form[]) => Uint8Array;
};

/** A tagger that knows those weights. It keeps the forms that it met, a bounded number, to be faster; nothing else. */
export function makeTagger({ tags, lexicon }: Weights, data: DocumentLexicon): Tagger {
  const forms = new FormTable(new FormMaker(lexicon, data));
  const features = new Int32Array(MOST_FEATURES);
  const sums = new Int32Array(TAGS.length);
  const ownOf = (form: Form): Int32Array => {
    if (form.own !== undefined) return form.own;
    const own = new Int32Array(TAGS.length);
    addWeights(tags, features, ownFeatures(form, features), own);
    form.own = own;
    return own;
  };
  const tag = (words: readonly Form[]): Uint8Array => {
    const row = rowOf(words);
    const left = atStart();
    const found = new Uint8Array(words.length);
    for (let at = 0; at < words.length; at++) {
      const form = words[at]!;
      const { choices } = form;
      let best = choices?.[0] ?? 0;
      if (choices?.length !== 1) {
        sums.set(ownOf(form));
        addWeights(tags, features, placedFeatures(row, at, left, features), sums);
        best = choices === undefined ? bestOfAll(sums) : bestOf(sums, choices);
      }
      found[at] = best;
      pass(left, row, at, best);
    }
    return found;
  };
  return { formOf: (body, start, end) => forms.formOf(body, start, end), tag };
}

/** Adds the weights of the first `size` features to the sums of their tags; forgets the features. */
function addWeights(
  weights: TagWeights,
  features: Int32Array,
  size: number,
  sums: Int32Array,
): void {
  const { bits, blocks, rows } = weights;
  const mask = (1 << bits) - 1;
  // first which have any, without a branch: the memory of all is asked for at once
  let kept = 0;
  for (let at = 0; at < size; at++) {
    const slot = features[at]! & mask;
    features[kept] = slot;
    kept += (blocks[2 * (slot >>> 5)]! >>> (slot & 31)) & 1;
  }
  for (let at = 0; at < kept; at++) {
    const start = rowStart(weights, features[at]!);
    const end = start + rows[start]!;
    for (let entry = start + 1; entry <= end; entry++) {
      const value = rows[entry]!;
      sums[value & 63]! += value >> 6;
    }
  }
}

function bestOf(sums: Int32Array, choices: Uint8Array): number {
  let best = choices[0]!;
  for (let at = 1; at < choices.length; at++)
    if (sums[choices[at]!]! > sums[best]!) best = choices[at]!;
  return best;
}

function bestOfAll(sums: Int32Array): number {
  let best = 0;
  for (let tag = 1; tag < sums.length; tag++) if (sums[tag]! > sums[best]!) best = tag;
  return best;
}

const SLOTS = 1 << 16;
const MOST_FORMS = SLOTS / 2;
/** Longer words are cut out anew each time: V8 would keep their whole article alive for them. */
const LONGEST_KEPT = 12;

/** Forms met so far, by their letters: a word that was read once is not cut out and looked up again. */
class FormTable {
  readonly #slots = new Array<Form | undefined>(SLOTS).fill(undefined);
  #size = 0;
  readonly #maker: FormMaker;
  constructor(maker: FormMaker) {
    this.#maker = maker;
  }

  formOf(body: string, start: number, end: number): Form {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + body.charCodeAt(at)) | 0;
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (;;) {
      const form = this.#slots[slot];
      if (form === undefined) break;
      if (isPrinted(form.text, body, start, end)) return form;
      slot = (slot + 1) & (SLOTS - 1);
    }
    const form = this.#maker.make(body.slice(start, end));
    if (end - start <= LONGEST_KEPT && this.#size < MOST_FORMS) {
      this.#slots[slot] = form;
      this.#size++;
    }
    return form;
  }
}

function isPrinted(text: string, body: string, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let at = start; at < end; at++)
    if (body.charCodeAt(at) !== text.charCodeAt(at - start)) return false;
  return true;
}

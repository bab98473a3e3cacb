// Sentences of forms → tags, left to right: the sum of integer weights decides, ties go to the lower tag.
import type { DocumentLexicon } from '../../languages/document-words.js';
import {
  atStart,
  makeEdges,
  MOST_FEATURES,
  pass,
  placedFeatures,
  rowOf,
  tagFeatures,
  verbFeatures,
  verbsAt,
  type FormRow,
  type Left,
} from './features.js';
import { FormMaker, type Form } from './forms.js';
import { SumTable } from './sums.js';
import { TAGS } from './tag-set.js';
import { addWeights, type Weights } from './weights.js';

export type Tagger = {
  /** The form of a printed word, made once and remembered. */
  readonly formOf: (body: string, start: number, end: number) => Form;
  /** The number of the tag of each word of one sentence. */
  readonly tag: (words: readonly Form[]) => Uint8Array;
};

/** A tagger that knows those weights. It keeps the forms that it met, a bounded number, to be faster; nothing else. */
export function makeTagger({ tags, lexicon }: Weights, data: DocumentLexicon): Tagger {
  const forms = new FormTable(new FormMaker(lexicon, data));
  const edges = makeEdges();
  const kept = new SumTable(tags);
  const features = new Int32Array(MOST_FEATURES);
  const sums = new Int32Array(TAGS.length);
  /** What a word and those beside it weigh for each of some tags. */
  const weighForms = ({ forms: row }: FormRow, at: number, choices: Uint8Array): void => {
    const own = kept.own(row[at + 2]!);
    const before2 = kept.beside(row[at]!, 0);
    const before = kept.beside(row[at + 1]!, 1);
    const next = kept.beside(row[at + 3]!, 2);
    const next2 = kept.beside(row[at + 4]!, 3);
    const { parts } = kept;
    for (const tag of choices)
      sums[tag] =
        parts[own + tag]! +
        parts[before2 + tag]! +
        parts[before + tag]! +
        parts[next + tag]! +
        parts[next2 + tag]!;
  };
  /** What the tags in front weigh for a word that may have any tag. */
  const weighAll = (row: FormRow, at: number, left: Left): void => {
    const form = row.forms[at + 2]!;
    let size = tagFeatures(form, left.tag, features);
    size += verbFeatures(form, verbsAt(row, at, left), features, size);
    addWeights(tags, features, size, sums);
  };
  /** The same for a word of a few tags. */
  const weighChoices = (row: FormRow, at: number, left: Left, choices: Uint8Array): void => {
    const form = row.forms[at + 2]!;
    const tagged = kept.tagged(form, choices, left.tag);
    const verbs = kept.amongVerbs(form, choices, verbsAt(row, at, left));
    const { pairs } = kept;
    for (let choice = 0; choice < choices.length; choice++)
      sums[choices[choice]!]! += pairs[tagged + choice]! + pairs[verbs + choice]!;
  };
  /** The best tag of a word. */
  const weigh = (row: FormRow, at: number, left: Left, few: Uint8Array | undefined): number => {
    const choices = few ?? ALL;
    weighForms(row, at, choices);
    if (few === undefined) weighAll(row, at, left);
    else weighChoices(row, at, left, few);
    const early = bestOf(sums, choices);
    if (isSure(sums, choices, early)) return early;
    addWeights(tags, features, placedFeatures(row, at, left, features), sums);
    return bestOf(sums, choices);
  };
  const tag = (words: readonly Form[]): Uint8Array => {
    const row = rowOf(words, edges);
    const left = atStart();
    const found = new Uint8Array(words.length);
    for (let at = 0; at < words.length; at++) {
      const { choices } = words[at]!;
      const isOpen = choices === undefined || choices.length > 1;
      const best = isOpen ? weigh(row, at, left, choices) : (choices[0] ?? 0);
      found[at] = best;
      pass(left, row, at, best);
    }
    return found;
  };
  return { formOf: (body, start, end) => forms.formOf(body, start, end), tag };
}

function bestOf(sums: Int32Array, choices: Uint8Array): number {
  let best = choices[0]!;
  for (let at = 1; at < choices.length; at++)
    if (sums[choices[at]!]! > sums[best]!) best = choices[at]!;
  return best;
}

const ALL = Uint8Array.from(TAGS.keys());

/** What costs little to know of a word decides alone from such a margin on: of 1,000 such words the rest would change one. */
const SURE = 80;

function isSure(sums: Int32Array, choices: Uint8Array, best: number): boolean {
  const least = sums[best]! - SURE;
  for (const tag of choices) if (sums[tag]! > least && tag !== best) return false;
  return true;
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
      form.row = -1;
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

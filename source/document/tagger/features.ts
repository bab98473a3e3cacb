// A word in its sentence → the features that the tagger weighs, as numbers. Training and reading share this file: a change
// here asks for new weights.
import { NOT_KEPT, type Form } from './forms.js';
import { hashText, mix } from './hash.js';
import { Class, CLASSES } from './tag-set.js';

/** A sentence as the tagger sees it: its forms with two edges on both sides, and what each can see of the rest. */
export type FormRow = {
  /** Two edges, the words, two edges. */
  readonly forms: readonly Form[];
  /** Of each word: how likely a verb of a whole clause stands on its right before the next mark, "and", "that" or "who". */
  readonly ahead: Uint8Array;
  /** Where such a stretch ends: the word is a mark, "and", "that" or "who". */
  readonly parts: Uint8Array;
};

const edge = (name: string): Form => ({
  text: '',
  lower: '',
  word: hashText(name),
  last2: 0,
  last3: 0,
  last4: 0,
  first3: 0,
  shape: hashText(name),
  kin: hashText(name),
  choices: new Uint8Array(0),
  finite: 0,
  helps: 0,
  parts: 0,
  past: undefined,
  ...NOT_KEPT,
  row: -1,
});

/** What stands in front of a sentence and behind it: two forms each. */
export type Edges = readonly [Form, Form, Form, Form];

/** Made anew for each tagger, which keeps its sums in them. */
export const makeEdges = (): Edges => [edge('<2'), edge('<1'), edge('>1'), edge('>2')];

export function rowOf(words: readonly Form[], edges: Edges): FormRow {
  const size = words.length;
  const ahead = new Uint8Array(size);
  const parts = new Uint8Array(size);
  let seen = 0;
  for (let at = size - 1; at >= 0; at--) {
    const form = words[at]!;
    ahead[at] = seen;
    parts[at] = form.parts;
    seen = parts[at] === 1 ? 0 : Math.max(seen, form.finite);
  }
  return { forms: [edges[0], edges[1], ...words, edges[2], edges[3]], ahead, parts };
}

/** What was decided on the left: the last two tags, and of the clause: 0 no verb, 1 a verb, 2 be, have or do
 * without one behind it, 3 a modal. */
export type Left = { tag: number; tag2: number; verb: number };

export const atStart = (): Left => ({ tag: -1, tag2: -1, verb: 0 });

/** Goes over the word at `at`, which was given that tag. */
export function pass(left: Left, row: FormRow, at: number, tag: number): void {
  left.tag2 = left.tag;
  left.tag = tag;
  const classes = CLASSES[tag]!;
  if (row.parts[at] === 1) left.verb = 0;
  else if ((classes & Class.finite) !== 0)
    left.verb = (classes & Class.modal) !== 0 ? 3 : row.forms[at + 2]!.helps === 0 ? 1 : 2;
  else if ((classes & Class.verb) !== 0 && left.verb > 1 && row.forms[at + 2]!.helps === 0)
    left.verb = 1;
}

export const MOST_FEATURES = 64;

/*
 * What follows writes features into `into`, from an index on, and answers how many. Most hang on one form and little else, so that
 * the sums of their weights can be kept with it (sums.ts).
 */

/** Features of a form by itself. */
export function ownFeatures(form: Form, into: Int32Array, from = 0): number {
  let size = from;
  into[size++] = mix(1, 0);
  into[size++] = mix(2, form.word);
  into[size++] = mix(3, form.last2);
  into[size++] = mix(4, form.last3);
  into[size++] = mix(5, form.last4);
  into[size++] = mix(6, form.first3);
  into[size++] = mix(7, form.shape);
  into[size++] = mix(8, form.kin);
  into[size++] = mix(9, mix(form.kin, form.shape));
  into[size++] = mix(10, mix(form.last3, form.shape));
  into[size++] = mix(11, mix(form.word, form.shape));
  return size - from;
}

/** Features of a form beside a word, whatever the word is. Places: two in front of it 0, one 1, one behind 2, two 3. */
export function besideFeatures(form: Form, place: number, into: Int32Array, from = 0): number {
  let size = from;
  if (place === 0) into[size++] = mix(26, form.word);
  else if (place === 1) {
    into[size++] = mix(24, form.word);
    into[size++] = mix(25, form.last3);
  } else if (place === 2) {
    into[size++] = mix(27, form.word);
    into[size++] = mix(28, form.last3);
    into[size++] = mix(36, form.kin);
  } else into[size++] = mix(29, form.word);
  return size - from;
}

/** Features of a form behind a word with that tag. */
export function tagFeatures(form: Form, tag: number, into: Int32Array, from = 0): number {
  let size = from;
  into[size++] = mix(21, tag);
  into[size++] = mix(23, mix(tag, form.word));
  into[size++] = mix(32, mix(tag, form.last3));
  into[size++] = mix(38, mix(form.kin, tag));
  return size - from;
}

/** What the clause has of verbs, in front of the word and ahead: below `VERBS`. */
export const verbsAt = (row: FormRow, at: number, left: Left): number =>
  4 * left.verb + row.ahead[at]!;
export const VERBS = 16;

/** Features of a form in a clause that has such verbs. */
export function verbFeatures(form: Form, verbs: number, into: Int32Array, from = 0): number {
  let size = from;
  into[size++] = mix(43, mix(form.kin, verbs));
  into[size++] = mix(45, mix(form.word, verbs));
  return size - from;
}

/** Features of the word at `at` together with others. */
export function placedFeatures(row: FormRow, at: number, left: Left, into: Int32Array): number {
  const { forms } = row;
  const form = forms[at + 2]!;
  const before = forms[at + 1]!;
  const next = forms[at + 3]!;
  const next2 = forms[at + 4]!;
  const { word, kin, shape } = form;
  const { tag, tag2 } = left;
  const tags = mix(tag, tag2);
  let size = 0;
  into[size++] = mix(22, tags);
  into[size++] = mix(30, mix(shape, next.shape));
  into[size++] = mix(31, mix(shape, before.shape));
  into[size++] = mix(33, mix(word, next.word));
  into[size++] = mix(34, mix(before.word, word));
  into[size++] = mix(35, mix(at === 0 ? 1 : 0, mix(shape, kin)));
  into[size++] = mix(48, mix(mix(before.shape, shape), next.shape));
  into[size++] = mix(49, mix(mix(shape, tag), next.shape));
  into[size++] = mix(37, mix(kin, next.kin));
  into[size++] = mix(39, mix(mix(kin, next.kin), tag));
  into[size++] = mix(40, mix(next.kin, next2.kin));
  into[size++] = mix(41, mix(kin, tags));
  into[size++] = mix(42, mix(mix(kin, tag), mix(next.kin, next2.kin)));
  into[size++] = mix(44, mix(mix(kin, verbsAt(row, at, left)), tag));
  into[size++] = mix(46, mix(kin, next.word));
  into[size++] = mix(47, mix(kin, before.word));
  return size;
}

/** All features of the word at `at`: what is learned. */
export function allFeatures(row: FormRow, at: number, left: Left, into: Int32Array): number {
  const form = row.forms[at + 2]!;
  let size = placedFeatures(row, at, left, into);
  size += ownFeatures(form, into, size);
  for (const [place, apart] of [-2, -1, 1, 2].entries())
    size += besideFeatures(row.forms[at + 2 + apart]!, place, into, size);
  size += tagFeatures(form, left.tag, into, size);
  return size + verbFeatures(form, verbsAt(row, at, left), into, size);
}

// A word in its sentence → the features that the tagger weighs, as numbers. Training and reading share this file: a change
// here asks for new weights.
import type { Form } from './forms.js';
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
  past: undefined,
  own: undefined,
});

const EDGES = ['<2', '<1', '>1', '>2'].map(edge) as [Form, Form, Form, Form];

/** Words at which a clause may end. */
const PARTING = new Set([
  ',',
  ';',
  ':',
  '(',
  ')',
  '"',
  '“',
  '”',
  '—',
  '–',
  'and',
  'but',
  'or',
  'that',
  'which',
  'who',
]);

export function rowOf(words: readonly Form[]): FormRow {
  const size = words.length;
  const ahead = new Uint8Array(size);
  const parts = new Uint8Array(size);
  let seen = 0;
  for (let at = size - 1; at >= 0; at--) {
    const form = words[at]!;
    ahead[at] = seen;
    parts[at] = PARTING.has(form.lower) ? 1 : 0;
    seen = parts[at] === 1 ? 0 : Math.max(seen, form.finite);
  }
  return { forms: [EDGES[0], EDGES[1], ...words, EDGES[2], EDGES[3]], ahead, parts };
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

/** Features of a form by itself, written into `into`; answers how many. */
export function ownFeatures(form: Form, into: Int32Array): number {
  let size = 0;
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
  return size;
}

/** Features of the word at `at` among the others; written into `into`; answers how many. */
export function placedFeatures(row: FormRow, at: number, left: Left, into: Int32Array): number {
  const { forms } = row;
  const form = forms[at + 2]!;
  const before = forms[at + 1]!;
  const before2 = forms[at]!;
  const next = forms[at + 3]!;
  const next2 = forms[at + 4]!;
  const { word, kin, shape, last3 } = form;
  const { tag, tag2 } = left;
  const verbs = 4 * left.verb + row.ahead[at]!;
  const tags = mix(tag, tag2);
  let size = 0;
  into[size++] = mix(21, tag);
  into[size++] = mix(22, tags);
  into[size++] = mix(23, mix(tag, word));
  into[size++] = mix(24, before.word);
  into[size++] = mix(25, before.last3);
  into[size++] = mix(26, before2.word);
  into[size++] = mix(27, next.word);
  into[size++] = mix(28, next.last3);
  into[size++] = mix(29, next2.word);
  into[size++] = mix(30, mix(shape, next.shape));
  into[size++] = mix(31, mix(shape, before.shape));
  into[size++] = mix(32, mix(tag, last3));
  into[size++] = mix(33, mix(word, next.word));
  into[size++] = mix(34, mix(before.word, word));
  into[size++] = mix(35, mix(at === 0 ? 1 : 0, mix(shape, kin)));
  into[size++] = mix(48, mix(mix(before.shape, shape), next.shape));
  into[size++] = mix(49, mix(mix(shape, tag), next.shape));
  into[size++] = mix(36, next.kin);
  into[size++] = mix(37, mix(kin, next.kin));
  into[size++] = mix(38, mix(kin, tag));
  into[size++] = mix(39, mix(mix(kin, next.kin), tag));
  into[size++] = mix(40, mix(next.kin, next2.kin));
  into[size++] = mix(41, mix(kin, tags));
  into[size++] = mix(42, mix(mix(kin, tag), mix(next.kin, next2.kin)));
  into[size++] = mix(43, mix(kin, verbs));
  into[size++] = mix(44, mix(mix(kin, verbs), tag));
  into[size++] = mix(45, mix(word, verbs));
  into[size++] = mix(46, mix(kin, next.word));
  into[size++] = mix(47, mix(kin, before.word));
  return size;
}

// A printed word → a Form: what can be said of it wherever it stands. Each form is worked out once and shared.
import type { DocumentLexicon } from '../../languages/document-words.js';
import { lowerBound } from '../../text/values/lower-bound.js';
import { hashText, mix } from './hash.js';
import { CLASSES, Class, tagNumber } from './tag-set.js';
import type { TagLexicon } from './weights.js';

/** Of a form whose sums are worked out each time. */
export const NOT_KEPT = { row: 0, filled: 0, pairs: -1 };

export type Form = {
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  /** Hashes of the word, of its last letters and first three, of its shape ("Xx", "XX", "0"). */
  readonly word: number;
  readonly last2: number;
  readonly last3: number;
  readonly last4: number;
  readonly first3: number;
  readonly shape: number;
  /** A hash of the tags it had, of its stem's where it was never seen, of its ending where that is unknown too. */
  readonly kin: number;
  /** The tags that it can have, by number, ascending; undefined for a word that can have any. */
  readonly choices: Uint8Array | undefined;
  /** Is it the verb of a whole clause wherever it stands: 2 for "was", 1 for what often is, 0 for the rest. */
  readonly finite: number;
  /** 1 for a form of be, 2 of have, 3 of do, 0 for the rest: what it makes of the verb behind it. */
  readonly helps: number;
  /** 1 for a word at which a clause may end: a mark, "and", "that", "who". */
  readonly parts: number;
  /** Of an irregular verb: "shot", which is no base form; "hit", whose past is printed like its base. */
  readonly past: 'only' | 'unchanged' | undefined;
  /** Where sums.ts keeps the sums of its weights, and which it has; the tagger that made the form changes them alone. */
  row: number;
  filled: number;
  pairs: number;
};

const PARTING: ReadonlySet<string> = new Set([
  ',', ';', ':', '(', ')', '"', '“', '”', '—', '–', 'and', 'but', 'or', 'that', 'which', 'who',
]); // prettier-ignore

/** What stands for a word of which only its kind of number matters: "3.5" and "4.1" are one, years another. */
export function normalForm(lower: string): string {
  if (!/\d/.test(lower)) return lower;
  return /^(?:1[5-9]|20)\d\d$/.test(lower) ? '!year' : lower.replace(/\d+/g, '0');
}

const startsWithCapital = (text: string): boolean =>
  text.charCodeAt(0) < 128 ? /^[A-Z]/.test(text) : /^\p{Lu}/u.test(text);

/** How a word is written: "Oslo" → "Xx", "U.S." → "X.X.", "22-b" → "0-x". */
const shapeOf = (text: string): string =>
  text
    .slice(0, 8)
    .replace(/\p{Lu}+/gu, 'X')
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{Nd}+/gu, '0');

export const lowerOf = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** Makes forms. `lexicon` says which tags a word had where the tagger learned. */
export class FormMaker {
  readonly #lexicon: TagLexicon;
  readonly #data: DocumentLexicon;
  constructor(lexicon: TagLexicon, data: DocumentLexicon) {
    this.#lexicon = lexicon;
    this.#data = data;
  }

  make(text: string): Form {
    const lower = lowerOf(text);
    const normal = normalForm(lower);
    const known = findWord(this.#lexicon, normal);
    const set = known === undefined ? undefined : this.#lexicon.sets[known >> 1];
    return {
      text,
      lower,
      word: hashText(normal),
      last2: hashText(`2${normal.slice(-2)}`),
      last3: hashText(`3${normal.slice(-3)}`),
      last4: hashText(`4${normal.slice(-4)}`),
      first3: hashText(`1${normal.slice(0, 3)}`),
      shape: hashText(shapeOf(text)),
      kin: set === undefined ? this.#kinOf(normal) : hashSet(set),
      choices:
        set === undefined
          ? this.#irregularChoices(normal)
          : choicesOf(set, (known ?? 0) % 2 === 1, text),
      finite: set === undefined ? 0 : finiteness(set),
      helps: this.#helps(lower),
      parts: PARTING.has(lower) ? 1 : 0,
      past: this.#pastOf(lower),
      ...NOT_KEPT,
    };
  }

  /** "shrank" is a past and nothing else; other words that were never seen can be anything. */
  #irregularChoices(normal: string): Uint8Array | undefined {
    return this.#data.pastForms.get(normal) === 'past' ? ONLY_PAST : undefined;
  }

  #pastOf(lower: string): Form['past'] {
    if (this.#data.unchangedPasts.has(lower)) return 'unchanged';
    return this.#data.onlyPasts.has(lower) ? 'only' : undefined;
  }

  #helps(lower: string): number {
    if (this.#data.be.has(lower)) return 1;
    if (this.#data.have.has(lower)) return 2;
    return this.#data.do.has(lower) ? 3 : 0;
  }

  /** Of a word that was never seen: by its irregular form, its stem and ending, or its ending alone. */
  #kinOf(normal: string): number {
    const past = this.#data.pastForms.get(normal);
    if (past !== undefined) return hashText(`past ${past}`);
    for (const prefix of this.#data.prefixes) {
      if (!normal.startsWith(prefix) || normal.length < prefix.length + 4) continue;
      const set = this.#setOf(normal.slice(prefix.length));
      if (set !== undefined) return hashSet(set);
    }
    for (const ending of this.#data.endings) {
      if (!normal.endsWith(ending) || normal.length < ending.length + 3) continue;
      const set = this.#stemSet(normal.slice(0, -ending.length));
      if (set !== undefined) return mix(hashText(ending), coarse(set));
    }
    return hashText(`-${normal.slice(-2)}`);
  }

  /** "hop" of "hopped", "hope" of "hoped", "carry" of "carried". */
  #stemSet(stem: string): Uint8Array | undefined {
    const isDoubled = stem.length > 3 && stem.at(-1) === stem.at(-2);
    return (
      this.#setOf(stem) ??
      this.#setOf(`${stem}e`) ??
      this.#setOf(`${stem}y`) ??
      (isDoubled ? this.#setOf(stem.slice(0, -1)) : undefined)
    );
  }

  #setOf(word: string): Uint8Array | undefined {
    const known = findWord(this.#lexicon, word);
    return known === undefined ? undefined : this.#lexicon.sets[known >> 1];
  }
}

/** What the lexicon holds of a word; undefined where it holds nothing. */
function findWord({ hashes, which }: TagLexicon, word: string): number | undefined {
  const hash = hashText(word);
  const place = lowerBound(hashes, (other) => other < hash);
  return hashes[place] === hash ? which[place] : undefined;
}

const hashSet = (set: Uint8Array): number => set.reduce(mix, 17);

/** Is it ever a verb, a noun, an adjective. */
const coarse = (set: Uint8Array): number =>
  set.reduce((all, tag) => all | (CLASSES[tag] ?? 0), 0) &
  (Class.verb | Class.noun | Class.adjective);

const isFiniteTag = (tag: number): boolean => ((CLASSES[tag] ?? 0) & Class.finite) !== 0;

/** Of "was" and "will" 2, of "said" (or VBN) 1. */
function finiteness(set: Uint8Array): number {
  if (set.every(isFiniteTag)) return 2;
  return set.some(isFiniteTag) ? 1 : 0;
}

/** What a word that was seen seldom can be though it was not seen so: a past is a participle, a noun a name. */
const COMPANIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['VBD', ['VBN']],
  ['VBN', ['VBD', 'JJ']],
  ['NN', ['VB', 'VBP', 'JJ']],
  ['NNS', ['VBZ']],
  ['VB', ['VBP', 'NN']],
  ['VBP', ['VB']],
  ['VBZ', ['NNS']],
  ['VBG', ['NN', 'JJ']],
  ['JJ', ['NN']],
  ['NNP', ['NN', 'JJ']],
  ['NNPS', ['NNS']],
]);

const numbersOf = (tags: readonly string[]): number[] =>
  tags.map(tagNumber).filter((tag) => tag !== undefined);

const ONLY_PAST = Uint8Array.from(numbersOf(['VBD']));

const COMPANION_NUMBERS: ReadonlyMap<number | undefined, readonly number[]> = new Map(
  [...COMPANIONS].map(([tag, others]) => [tagNumber(tag), numbersOf(others)]),
);

const PROPER = numbersOf(['NNP', 'NNPS']);
const NOUNS: ReadonlySet<number> = new Set(numbersOf(['NN', 'NNS', 'JJ', 'NNP', 'NNPS']));

function choicesOf(set: Uint8Array, isComplete: boolean, text: string): Uint8Array {
  const choices = new Set(set);
  if (!isComplete)
    for (const tag of set) for (const other of COMPANION_NUMBERS.get(tag) ?? []) choices.add(other);
  if (startsWithCapital(text) && set.some((tag) => NOUNS.has(tag)))
    for (const tag of PROPER) choices.add(tag);
  return Uint8Array.from(choices).sort();
}

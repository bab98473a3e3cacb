// A file of weights → tables that are looked up by feature. Written by tools/train/pack.ts; the layout stands here.
//
// The file, decompressed, holds numbers as varints (seven bits a byte, the lowest first). Ascending numbers are written as the
// gaps between them, signed ones in zigzag (0, -1, 1, -2 → 0, 1, 2, 3).
//   Of the tagger: bits, number of features that have weights, number of weights; the slots of the features, ascending; how
//   many weights each has; their tags, ascending within each; their values.
//   Of the lexicon: number of tag sets, and each: number of tags, tags; number of words, and of each, in the order of its
//   hash: gap (of 32 bits), index of its set, doubled, plus 1 where the set is complete.
//   Of the ranker of dates: bits, number of weights; their slots, ascending; their values.

/**
 * Rows of a sparse matrix: the weights of a feature stand next to each other. Those of 32 features in turn stand together, so that
 * few lines of memory are read for each: that is what tagging takes its time for.
 */
export type TagWeights = {
  /** Features are numbers below 2 ** bits. */
  readonly bits: number;
  /** Of each 32 slots two numbers: a bit a slot, set where the feature has weights; where their rows start in `rows`. */
  readonly blocks: Int32Array;
  /** A row is the number of its weights, then each as value * 64 + tag. */
  readonly rows: Int16Array;
};

/** Which tags a word had where the tagger learned. */
export type TagLexicon = {
  /** Hashes of words, ascending. */
  readonly hashes: Int32Array;
  /** Of each word its index into `sets`, doubled, plus 1 where it was seen so often that the set is complete. */
  readonly which: Uint16Array;
  readonly sets: readonly Uint8Array[];
};

export type DateWeights = { readonly bits: number; readonly values: Int16Array };

export type Weights = {
  readonly tags: TagWeights;
  readonly lexicon: TagLexicon;
  readonly dates: DateWeights;
};

/** Reads such a file. Throws on bytes that end too early or are followed by others: the installation is broken then. */
export function readWeights(bytes: Uint8Array): Weights {
  const reader = new Reader(bytes);
  const weights = {
    tags: readTagWeights(reader),
    lexicon: readLexicon(reader),
    dates: readDateWeights(reader),
  };
  if (!reader.isDone) throw new Error('the weights of the tagger go on behind their end');
  return weights;
}

class Reader {
  #at = 0;
  readonly #bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  get isDone(): boolean {
    return this.#at === this.#bytes.length;
  }
  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new Error('the weights of the tagger end too early');
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }
  signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}

function readTagWeights(reader: Reader): TagWeights {
  const bits = reader.number();
  const features = reader.number();
  const total = reader.number();
  const blocks = new Int32Array(2 << (bits - 5));
  const rows = new Int16Array(features + total);
  const slots = new Int32Array(features);
  const starts = new Int32Array(features + 1);
  for (let feature = 0, slot = -1; feature < features; feature++) {
    slot += reader.number() + 1;
    slots[feature] = slot;
  }
  for (let feature = 0; feature < features; feature++) {
    const size = reader.number();
    rows[starts[feature]!] = size;
    starts[feature + 1] = starts[feature]! + 1 + size;
  }
  for (let feature = 0; feature < features; feature++)
    for (let at = starts[feature]! + 1, tag = -1; at < starts[feature + 1]!; at++) {
      tag += reader.number() + 1;
      rows[at] = tag;
    }
  for (let feature = 0; feature < features; feature++)
    for (let at = starts[feature]! + 1; at < starts[feature + 1]!; at++)
      rows[at]! += reader.signed() * 64;
  for (let feature = features - 1; feature >= 0; feature--) {
    const block = 2 * (slots[feature]! >>> 5);
    blocks[block]! |= 1 << (slots[feature]! & 31);
    blocks[block + 1] = starts[feature]!;
  }
  return { bits, blocks, rows };
}

/** Where the row of a slot that has one starts in `rows`. */
export function rowStart({ blocks, rows }: TagWeights, slot: number): number {
  const block = 2 * (slot >>> 5);
  let start = blocks[block + 1]!;
  for (let before = ones(blocks[block]! & ((1 << (slot & 31)) - 1)); before > 0; before--)
    start += rows[start]! + 1;
  return start;
}

/** How many bits of a 32-bit number are set. */
export function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function readLexicon(reader: Reader): TagLexicon {
  const sets = Array.from({ length: reader.number() }, () =>
    Uint8Array.from({ length: reader.number() }, () => reader.number()),
  );
  const size = reader.number();
  const hashes = new Int32Array(size);
  const which = new Uint16Array(size);
  let hash = -(2 ** 31);
  for (let at = 0; at < size; at++) {
    hash += reader.number();
    hashes[at] = hash;
    which[at] = reader.number();
  }
  return { hashes, which, sets };
}

function readDateWeights(reader: Reader): DateWeights {
  const bits = reader.number();
  const values = new Int16Array(1 << bits);
  const slots = new Int32Array(reader.number());
  for (let at = 0, slot = -1; at < slots.length; at++) {
    slot += reader.number() + 1;
    slots[at] = slot;
  }
  for (const slot of slots) values[slot] = reader.signed();
  return { bits, values };
}

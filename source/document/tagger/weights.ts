// A file of weights → tables that are looked up by feature. Written by tools/train/pack.ts; the layout stands here.
//
// The file, decompressed, starts with the weights of the tagger as they lie in memory, lowest byte first, for reading them one
// by one took longer than tagging a few articles: bits and the length of `rows` (32 bits each); of each 32 features a bit each,
// set where the feature has weights; `rows`.
// What follows are numbers as varints (seven bits a byte, the lowest first). Ascending numbers are written as the gaps between
// them, signed ones in zigzag (0, -1, 1, -2 → 0, 1, 2, 3).
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
  const { tags, end } = readTagWeights(bytes);
  const reader = new Reader(bytes.subarray(end));
  const weights = { tags, lexicon: readLexicon(reader), dates: readDateWeights(reader) };
  if (!reader.isDone) throw new Error('the weights of the tagger go on behind their end');
  return weights;
}

const TOO_SHORT = 'the weights of the tagger end too early';

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
      if (byte === undefined) throw new Error(TOO_SHORT);
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }
  signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}

/** Views of the bytes, and where they end; only where the rows of each block start is worked out. */
function readTagWeights(bytes: Uint8Array): { readonly tags: TagWeights; readonly end: number } {
  const { buffer, byteOffset, length } = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  if (length < 8) throw new Error(TOO_SHORT);
  const [bits = 0, size = 0] = new Int32Array(buffer, byteOffset, 2);
  const blocks = bits < 5 || bits > 30 ? 0 : 1 << (bits - 5);
  const end = 8 + 4 * blocks + 2 * size;
  if (blocks === 0 || size < 0 || length < end) throw new Error(TOO_SHORT);
  const sets = new Int32Array(buffer, byteOffset + 8, blocks);
  const rows = new Int16Array(buffer, byteOffset + 8 + 4 * blocks, size);
  return { tags: { bits, blocks: withStarts(sets, rows), rows }, end };
}

function withStarts(sets: Int32Array, rows: Int16Array): Int32Array {
  const blocks = new Int32Array(2 * sets.length);
  let start = 0;
  for (let block = 0; block < sets.length; block++) {
    const set = sets[block]!;
    blocks[2 * block] = set;
    blocks[2 * block + 1] = start;
    for (let left = ones(set); left > 0; left--) start += rows[start]! + 1;
  }
  return blocks;
}

/** Where the row of a slot that has one starts in `rows`. */
export function rowStart({ blocks, rows }: TagWeights, slot: number): number {
  const block = 2 * (slot >>> 5);
  let start = blocks[block + 1]!;
  for (let before = ones(blocks[block]! & ((1 << (slot & 31)) - 1)); before > 0; before--)
    start += rows[start]! + 1;
  return start;
}

/** Adds the weights of the first `size` features to the sums of their tags; forgets the features. */
export function addWeights(
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

// What was learned → the bytes of a file of weights, in the layout that document/tagger/weights.ts describes.
import type { LearnedTagger } from './train-tagger.js';

export type LearnedDates = { readonly bits: number; readonly weights: ReadonlyMap<number, number> };

export function packWeights(tagger: LearnedTagger, dates: LearnedDates): Uint8Array {
  const writer = new Writer();
  writeLexicon(writer, tagger);
  writeDates(writer, dates);
  return Buffer.concat([tagWeights(tagger), writer.bytes()]);
}

class Writer {
  readonly #bytes: number[] = [];
  number(value: number): void {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) this.#bytes.push((rest % 128) + 128);
    this.#bytes.push(rest);
  }
  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }
  /** Ascending numbers, as what lies between them. */
  gaps(numbers: readonly number[]): void {
    for (const [at, number] of numbers.entries()) this.number(number - (numbers[at - 1] ?? -1) - 1);
  }
  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** As `TagWeights` holds them, without the starts. */
function tagWeights({ bits, weights }: LearnedTagger): Uint8Array {
  const sets = new Int32Array(1 << (bits - 5));
  const rows: number[] = [];
  for (const [slot, row] of [...weights].sort(([a], [b]) => a - b)) {
    sets[slot >>> 5] = (sets[slot >>> 5] ?? 0) | (1 << (slot & 31));
    rows.push(row.length, ...row.map(([tag, value]) => value * 64 + tag));
  }
  const head = Int32Array.from([bits, rows.length]);
  return Buffer.concat(
    [head, sets, Int16Array.from(rows)].map(({ buffer }) => Buffer.from(buffer)),
  );
}

function writeLexicon(writer: Writer, { lexicon }: LearnedTagger): void {
  writer.number(lexicon.sets.length);
  for (const set of lexicon.sets) {
    writer.number(set.length);
    for (const tag of set) writer.number(tag);
  }
  writer.number(lexicon.hashes.length);
  let lastHash = -(2 ** 31);
  for (const [at, hash] of lexicon.hashes.entries()) {
    writer.number(hash - lastHash);
    lastHash = hash;
    writer.number(lexicon.which[at] ?? 0);
  }
}

function writeDates(writer: Writer, { bits, weights }: LearnedDates): void {
  writer.number(bits);
  writer.number(weights.size);
  const rows = [...weights].sort(([a], [b]) => a - b);
  writer.gaps(rows.map(([slot]) => slot));
  for (const [, value] of rows) writer.signed(value);
}

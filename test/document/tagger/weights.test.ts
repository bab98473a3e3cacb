import { describe, expect, it } from 'vitest';
import { ones, readWeights, rowStart } from '../../../source/document/tagger/weights.js';
import { packWeights } from '../../../tools/train/pack.js';

const TAGGER = {
  bits: 6,
  lexicon: {
    hashes: Int32Array.from([-(2 ** 31), -7, 0, 2 ** 31 - 1]),
    which: Uint16Array.from([0, 1, 2, 3]),
    sets: [Uint8Array.from([3]), Uint8Array.from([1, 40])],
  },
  weights: new Map([
    [63, [[48, -511]] as const],
    [0, [[0, 1], [5, -1], [6, 200]] as const],
    [33, [[7, 511]] as const],
  ]), // prettier-ignore
};
const DATES = { bits: 5, weights: new Map([[31, -300], [2, 4]]) }; // prettier-ignore

describe('readWeights', () => {
  const { tags, lexicon, dates } = readWeights(packWeights(TAGGER, DATES));

  it('gives each feature its weights', () => {
    const found = [...TAGGER.weights.keys()].map((slot) => {
      const start = rowStart(tags, slot);
      const row = tags.rows.slice(start + 1, start + 1 + (tags.rows[start] ?? 0));
      return [slot, [...row].map((entry) => [entry & 63, entry >> 6])];
    });
    expect(found).toEqual([...TAGGER.weights]);
    const blocks = tags.blocks.filter((_, at) => at % 2 === 0);
    expect(blocks.reduce((all, block) => all + ones(block), 0)).toBe(3);
  });

  it('gives the lexicon and the ranker as they were', () => {
    expect(lexicon).toEqual(TAGGER.lexicon);
    expect([...dates.values.entries()].filter(([, value]) => value !== 0)).toEqual([[2, 4], [31, -300]]); // prettier-ignore
  });

  it('refuses a file that was cut off or goes on', () => {
    const bytes = packWeights(TAGGER, DATES);
    expect(() => readWeights(bytes.slice(0, -1))).toThrow('end too early');
    expect(() => readWeights(Uint8Array.of(...bytes, 0))).toThrow('go on');
  });
});

describe('ones', () => {
  it.each([[0, 0], [1, 1], [-1, 32], [0x80000000 | 0, 1], [0x00ff00f0, 12]])('%i has %i', (bits, expected) => {
    expect(ones(bits)).toBe(expected);
  }); // prettier-ignore
});

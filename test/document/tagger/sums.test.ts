import { describe, expect, it } from 'vitest';
import { ownFeatures, tagFeatures } from '../../../source/document/tagger/features.js';
import { SumTable } from '../../../source/document/tagger/sums.js';
import { readWeights } from '../../../source/document/tagger/weights.js';
import { packWeights } from '../../../tools/train/pack.js';
import { FormMaker, type Form } from '../../../source/document/tagger/forms.js';
import { documentLexicon } from '../../../source/languages/english/grammar/document-words.js';

const BITS = 12;
const LEXICON = { hashes: new Int32Array(0), which: new Uint16Array(0), sets: [] };

/** Weights in which those features weigh so much for the tag 3, and one less for the tag 5. */
function weightsOf(features: readonly number[], value: number) {
  const rows = features.map((slot) => [slot & ((1 << BITS) - 1), [[3, value], [5, value - 1]]] as const); // prettier-ignore
  const tagger = { bits: BITS, lexicon: LEXICON, weights: new Map(rows) };
  return readWeights(packWeights(tagger, { bits: 5, weights: new Map() })).tags;
}

const formOf = (text: string): Form => new FormMaker(LEXICON, documentLexicon).make(text);

const featuresOf = (write: (into: Int32Array) => number): number[] => {
  const into = new Int32Array(64);
  return [...into.subarray(0, write(into))];
};

describe('SumTable', () => {
  it.each(['kept', 'not kept'])('adds the weights of a form that is %s', (state) => {
    const form = formOf('harbour');
    form.row = state === 'kept' ? -1 : 0;
    const features = featuresOf((into) => ownFeatures(form, into));
    const table = new SumTable(weightsOf(features, 7));
    for (const time of [1, 2]) {
      const start = table.own(form);
      const sums = [3, 5, 4].map((tag) => table.parts[start + tag]);
      expect(sums, `time ${time}`).toEqual([7 * features.length, 6 * features.length, 0]);
    }
  });

  it.each(['kept', 'not kept'])(
    'adds them by choice behind a tag, of a form that is %s',
    (state) => {
      const form = formOf('harbour');
      form.row = state === 'kept' ? -1 : 0;
      const features = featuresOf((into) => tagFeatures(form, 9, into));
      const table = new SumTable(weightsOf(features, 2));
      const choices = Uint8Array.of(5, 3);
      table.own(form);
      const sumsBehind = (tag: number) => {
        const start = table.tagged(form, choices, tag);
        return [...table.pairs.subarray(start, start + 2)];
      };
      expect(sumsBehind(9)).toEqual([features.length, 2 * features.length]);
      expect(sumsBehind(-1)).toEqual([0, 0]);
      expect(sumsBehind(9)).toEqual([features.length, 2 * features.length]);
    },
  );

  it('grows for many forms, up to its bound', () => {
    const table = new SumTable(weightsOf([], 1));
    const forms = Array.from({ length: 9000 }, () => ({ ...formOf('harbour'), row: -1 }));
    for (const form of forms) table.own(form);
    expect(new Set(forms.map(({ row }) => row)).size).toBe(8192); // those that are left over share the first
    expect(table.parts.length).toBe(8192 * 256);
  });
});

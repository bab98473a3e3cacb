import { describe, expect, it } from 'vitest';
import {
  allFeatures,
  atStart,
  makeEdges,
  MOST_FEATURES,
  pass,
  rowOf,
} from '../../../source/document/tagger/features.js';
import { tagNumber } from '../../../source/document/tagger/tag-set.js';
import { englishReader } from '../../helpers/document.js';

const formsOf = (text: string) =>
  text.split(' ').map((word) => englishReader().tagger.formOf(word, 0, word.length));

describe('features', () => {
  it('fit into their room', () => {
    const row = rowOf(formsOf('It rained'), makeEdges());
    const into = new Int32Array(MOST_FEATURES);
    const size = allFeatures(row, 1, atStart(), into);
    expect(size).toBeLessThanOrEqual(MOST_FEATURES);
    expect(new Set(into.subarray(0, size)).size).toBe(size); // none stands for two things
  });

  it('see a verb ahead up to the next comma or "and"', () => {
    expect([...rowOf(formsOf('ships that was , left'), makeEdges()).ahead]).toEqual([
      0, 2, 0, 1, 0,
    ]);
  });

  it('remember the verb of a clause until it ends', () => {
    const row = rowOf(formsOf('It was seen and it may sink'), makeEdges());
    const left = atStart();
    const verbs = ['PRP', 'VBD', 'VBN', 'CC', 'PRP', 'MD', 'VB'].map((tag, at) => {
      pass(left, row, at, tagNumber(tag) ?? 0);
      return left.verb;
    });
    expect(verbs).toEqual([0, 2, 1, 0, 0, 3, 1]);
  });
});

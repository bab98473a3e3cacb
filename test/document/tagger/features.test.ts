import { describe, expect, it } from 'vitest';
import {
  atStart,
  MOST_FEATURES,
  ownFeatures,
  pass,
  placedFeatures,
  rowOf,
} from '../../../source/document/tagger/features.js';
import { tagNumber } from '../../../source/document/tagger/tag-set.js';
import { englishReader } from '../../helpers/document.js';

const formsOf = (text: string) =>
  text.split(' ').map((word) => englishReader().tagger.formOf(word, 0, word.length));

describe('features', () => {
  it('fit into their room', () => {
    const row = rowOf(formsOf('It rained'));
    const into = new Int32Array(MOST_FEATURES);
    const form = row.forms[2];
    expect(form).toBeDefined();
    if (form !== undefined) expect(ownFeatures(form, into)).toBeLessThanOrEqual(MOST_FEATURES);
    expect(placedFeatures(row, 1, atStart(), into)).toBeLessThanOrEqual(MOST_FEATURES);
  });

  it('see a verb ahead up to the next comma or "and"', () => {
    expect([...rowOf(formsOf('ships that was , left')).ahead]).toEqual([0, 2, 0, 1, 0]);
  });

  it('remember the verb of a clause until it ends', () => {
    const row = rowOf(formsOf('It was seen and it may sink'));
    const left = atStart();
    const verbs = ['PRP', 'VBD', 'VBN', 'CC', 'PRP', 'MD', 'VB'].map((tag, at) => {
      pass(left, row, at, tagNumber(tag) ?? 0);
      return left.verb;
    });
    expect(verbs).toEqual([0, 2, 1, 0, 0, 3, 1]);
  });
});

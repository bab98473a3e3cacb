// Whether what a word points at or compares with is in the line: the word behind ^.
import { describe, expect, it } from 'vitest';
import type { AskedLine } from '../../../../source/extract/events/line/asked-line.js';
import {
  comparesBack,
  pointsBack,
  pointsThere,
} from '../../../../source/extract/events/line/pointing-words.js';
import { askedAt } from '../../../helpers/asked-line.js';

type Test = (line: AskedLine, at: number) => boolean;

const TABLE: readonly (readonly [string, Test, readonly string[], readonly string[]])[] = [
  ['comparesBack', comparesBack, ['^Another inquiry found it.', '^Such attacks were rare.'], ['Lind sank ^another ship.', '^Another 20 people left.']],
  ['pointsBack', pointsBack, ['^This technique was sold.', '^That is late.'], ['^Those who left were late.', '^This year was late.']],
  ['pointsThere', pointsThere, ['Nine hits were recorded ^there on Friday.'], ['Bo Orr flew to Tarn and recorded nine hits ^there.', '^There were nine men in Tarn.']],
]; // prettier-ignore

describe.each(TABLE)('%s', (_name, test, hits, misses) => {
  it.each([...hits])('%s', (marked) => {
    expect(test(...askedAt(marked))).toBe(true);
  });

  it.each([...misses])('not: %s', (marked) => {
    expect(test(...askedAt(marked))).toBe(false);
  });
});

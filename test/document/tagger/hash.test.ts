import { describe, expect, it } from 'vitest';
import { hashText, mix } from '../../../source/document/tagger/hash.js';

describe('hash', () => {
  it('is the same on every machine: weights are found by it', () => {
    expect(['', 'a', 'ferry', '’s'].map(hashText)).toMatchInlineSnapshot(`
      [
        447841614,
        187539957,
        -311410692,
        -1742110762,
      ]
    `);
    expect([mix(1, 2), mix(2, 1), mix(0, 0)]).toMatchInlineSnapshot(`
      [
        -1454796281,
        -1651705967,
        0,
      ]
    `);
  });

  it('tells apart what differs in order', () => {
    expect(hashText('ab')).not.toBe(hashText('ba'));
    expect(mix(1, 2)).not.toBe(mix(2, 1));
  });
});

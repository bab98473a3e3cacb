import { describe, expect, it } from 'vitest';
import { decodeOnce } from '../../../source/intake/text/decode-entities.js';

describe('decodeOnce', () => {
  it.each([
    ['Lind &amp; Berg', 'Lind & Berg'],
    ['it&#8217;s', 'it’s'],
    ['the Orlow&#x2019;s crew', 'the Orlow’s crew'],
    ['5&nbsp;May', '5\u00a0May'],
    ['caf&eacute;', 'café'],
    // Once, and no more.
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ])('decodes %j', (text, expected) => {
    expect(decodeOnce(text)).toBe(expected);
  });

  it.each(['AT&T', 'R&D;', 'Lind &copy Berg', '&unknown;', 'a & b', ''])('leaves %j', (text) => {
    expect(decodeOnce(text)).toBe(text);
  });
});

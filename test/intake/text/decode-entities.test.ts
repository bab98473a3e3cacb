import { expect, it } from 'vitest';
import { decodeWritten } from '../../../source/intake/text/decode-entities.js';

it.each([
  ['R&amp;B singer', 'R&B singer'],
  ['Velm&amp;amp;Orr', 'Velm&Orr'],
  ['Velm &amp;amp; Orr', 'Velm & Orr'],
  ['it&#8217;s', 'it’s'],
  ['&quot;No,&quot; she said', '"No," she said'],
  ['AT&T; a firm', 'AT&T; a firm'],
  ['&lt;b&gt;', '&lt;b&gt;'],
  ['R&D &c.', 'R&D &c.'],
])('reads %s as %s', (text, read) => {
  expect(decodeWritten(text)).toBe(read);
});

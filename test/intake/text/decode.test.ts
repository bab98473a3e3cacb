import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../source/intake/text/decode.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf16 = (text: string, mark: boolean): Uint8Array =>
  Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');

describe('decodeText', () => {
  const TEXTS: readonly [why: string, bytes: Uint8Array, text: string][] = [
    ['UTF-8', Buffer.from('café “yes”'), 'café “yes”'],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0x61), 'a'],
    ['UTF-16 with a mark', utf16('Talks begin.', true), 'Talks begin.'],
    ['UTF-16 without one', utf16('Talks begin.', false), 'Talks begin.'],
    ['big-endian UTF-16', Buffer.from(utf16('Talks', true)).swap16(), 'Talks'],
    ['windows-1252', bytes(0x93, 0x63, 0x61, 0x66, 0xe9, 0x94), '“café”'],
    [
      'the charset of a meta element',
      Buffer.from('<html><meta charset=koi8-r><p>\xed\xc9\xd2', 'latin1'),
      '<html><meta charset=koi8-r><p>Мир',
    ],
    [
      'the charset of an XML declaration',
      Buffer.from('<?xml version="1.0" encoding="iso-8859-2"?>\xb1', 'latin1'),
      '<?xml version="1.0" encoding="iso-8859-2"?>ą',
    ],
    [
      'UTF-8 rather than what is declared',
      Buffer.from('<meta charset="koi8-r">“yes”'),
      '<meta charset="koi8-r">“yes”',
    ],
    [
      'a charset that nobody knows',
      Buffer.from('<meta charset="lamp-8">caf\xe9', 'latin1'),
      '<meta charset="lamp-8">café',
    ],
    [
      'English in Mac Roman',
      bytes(0xd2, 0x49, 0x74, 0xd5, 0x73, 0x20, 0x6f, 0x75, 0x74, 0xd3),
      '“It’s out”',
    ],
    ['English in GBK', bytes(0xa1, 0xb0, 0x4e, 0x6f, 0xa1, 0xb1), '“No”'],
    ['English in Shift_JIS', bytes(0x81, 0x67, 0x54, 0x68, 0x65, 0x81, 0x68), '“The”'],
    [
      'French names in windows-1252',
      Buffer.from('Élise, Noël and Ångström ate crème brûlée', 'latin1'),
      'Élise, Noël and Ångström ate crème brûlée',
    ],
    ['UTF-8 with a broken byte', bytes(0xe2, 0x80, 0x9c, 0x61, 0xff, 0xc3, 0xa9), '“a\ufffdé'],
    [
      'UTF-8 with more broken bytes than accents',
      Buffer.concat([Buffer.from('The café of Zoë '), bytes(0xff, 0x20, 0xfe, 0x20, 0x80)]),
      'The café of Zoë \ufffd \ufffd \ufffd',
    ],
    [
      'windows-1252 in which two bytes happen to be UTF-8',
      Buffer.concat([
        bytes(0x93),
        Buffer.from('At the CAF'),
        bytes(0xc9, 0x94),
        Buffer.from(' he ate'),
      ]),
      '“At the CAFÉ” he ate',
    ],
    ['what was once misread', Buffer.from('itâ€™s a cafÃ©, â€œyesâ€\u009d'), 'it’s a café, “yes”'],
    ['signs of a misreading beside what is none', Buffer.from('â€™ and ’'), 'â€™ and ’'],
    [
      'marks that were misread and then cut apart',
      Buffer.from(
        'The harbourâ€ ™ s Oâ€ ™ Neil ferry â€ “a â€œmarvelâ€ �, said Orr â€ “didnâ€ ™ t sail for Â£5. Pilotsâ€ ™ wages, â€ � he said of BogotÃ¡n docks …',
      ),
      'The harbour’s O’Neil ferry – a “marvel”, said Orr – didn’t sail for £5. Pilots’ wages,” he said of Bogotán docks …',
    ],
    ['letters that only look misread', Buffer.from('château «Ã©» ça'), 'château «Ã©» ça'],
  ];
  it.each(TEXTS)('reads %s', (_, input, text) => {
    expect(decodeText(input)).toBe(text);
  });

  const REFUSED: readonly [why: string, bytes: Uint8Array, reason: RegExp][] = [
    ['a PDF', Buffer.from('%PDF-1.7 …'), /PDF.*save it as/],
    ['an office file', Buffer.from('PK\u0003\u0004…'), /office or zip.*save it as/],
    ['zeros', new Uint8Array(100), /binary/],
    ['text with a zero in it', Buffer.from('abc\u0000def, more of it'), /binary/],
    ['bytes of a program', bytes(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 3, 4, 0xff, 6, 7), /binary/],
  ];
  it.each(REFUSED)('refuses %s', (_, input, reason) => {
    const refused = decodeText(input);
    expect(typeof refused === 'string' ? refused : refused.reason).toMatch(reason);
  });
});

import { describe, expect, it } from 'vitest';
import { decodeText } from '../../source/intake/decode.js';

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

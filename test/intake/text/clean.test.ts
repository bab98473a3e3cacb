import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../source/intake/text/clean.js';

const CASES: readonly [why: string, text: string, clean: string][] = [
  ['plain text', 'Two ships met.\nThey passed.', 'Two ships met.\nThey passed.'],
  ['line breaks of Windows and old Macs', 'a\r\nb\rc', 'a\nb\nc'],
  ['colour', '\u001b[31mred\u001b[0m text', 'red text'],
  ['eight-bit colour', '\u009b31mred', 'red'],
  ['a window title', '\u001b]0;owned\u0007text', 'text'],
  ['a device string', '\u001bPq#0\u001b\\text', 'text'],
  ['a title without an end keeps its words', '\u001b]0;still here\nnext', '0;still here\nnext'],
  ['a reset', '\u001bctext', 'text'],
  ['bells and backspaces', 'a\u0007b\u0008c', 'abc'],
  ['a word that reads backwards', 'the \u202egnikcah\u202c word', 'the gnikcah word'],
  ['isolates', '\u2066a\u2069', 'a'],
  ['zero-width characters', 'se\u200bcu\u2060ri\ufeffty', 'security'],
  ['joiners between Latin letters', 'a\u200db', 'ab'],
  ['joiners that emoji need', '👩\u200d🚀', '👩\u200d🚀'],
  ['joiners that Persian needs', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['spaces of other widths', 'RT.\u00a0 Next\u2009one\ttab', 'RT.  Next one tab'],
  [
    'a soft hyphen at the end of a row',
    'on Mon\u00ad\nday they met\nagain',
    'on Monday\nthey met\nagain',
  ],
  ['bars for dashes', 'Tarn \u2015 a port', 'Tarn — a port'],
  ['ligatures', 'the o\ufb03ce \ufb02ooded \ufb01rst', 'the office flooded first'],
  ['soft hyphens', 'nego\u00adtiations', 'negotiations'],
  ['an unfinished title in another', '\u009d\u009d0;a\u001b]0;b\u0007c', '0;ac'],
  ['nothing that was no character before', 'a\ue0f0nb\t\ue0f0j', 'a\ue0f0nb \ue0f0j'],
  ['half a character', 'a\ud800b', 'a\ufffdb'],
  ['accents without end', `e${'\u0301'.repeat(99)}`, `e${'\u0301'.repeat(8)}`],
  ['an accent for the apostrophe of a surname', 'Ann O´Rork, Per D`Amo', 'Ann O’Rork, Per D’Amo'],
  ['a mark that opens for it', 'Ann O‘Rork left', 'Ann O’Rork left'],
  ['blanks beside it', 'Ann O ’ Rork, Per O’ Rork', 'Ann O’Rork, Per O’Rork'],
  ['an apostrophe as it should be', "Ann O'Rork and O’Rork", "Ann O'Rork and O’Rork"],
  [
    'a mark that ends what another opened',
    "‘Type O’ Blood, 'Type O' Blood",
    "‘Type O’ Blood, 'Type O' Blood",
  ],
  ['marks behind a letter', 'vitamin D ‘Best’', 'vitamin D ‘Best’'],
  ['invisible tags', 'a\u{e0041}\u{e0042}b', 'ab'],
];

describe('cleanText', () => {
  it.each(CASES)('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('leaves nothing that moves a cursor or hides, and keeps the number of lines', () => {
    const nasty = fc.string({
      unit: fc.constantFrom(
        'a',
        '\n',
        ' ',
        '\u001b',
        '[',
        ']',
        '0',
        'm',
        '\u0007',
        '\u202e',
        '\u200b',
        '\u009b',
        '\r',
        '\u0000',
      ),
    });
    fc.assert(
      fc.property(nasty, (text) => {
        const clean = cleanText(text);

        expect(clean).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e]/);
        expect(clean.split('\n').length).toBe(text.replace(/\r\n?/g, '\n').split('\n').length);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

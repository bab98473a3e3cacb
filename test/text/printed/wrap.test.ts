import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import stringWidth from 'string-width';
import {
  columnsOf,
  fit,
  isNarrow,
  truncate,
  wrap,
  wrapIndented,
} from '../../../source/text/printed/wrap.js';

const linesOf = (text: string, columns: number): string[] =>
  wrap(text, columns).map(({ start, end }) => text.slice(start, end));

it('every character that is taken for narrow is one column wide', () => {
  const narrow = Array.from({ length: 0x10000 }, (_unused, code) =>
    String.fromCharCode(code),
  ).filter(isNarrow);
  expect(narrow.length).toBeGreaterThan(1_000);
  expect(narrow.filter((character) => stringWidth(character) !== 1)).toEqual([]);
});

describe('columnsOf', () => {
  it.each([
    ['plain', 5],
    ['“curly” — dash…', 15],
    ['日本', 4],
    ['e\u0301', 1],
    ['👩‍👩‍👧', 2],
    ['', 0],
  ])('%s takes %i', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe('wrap', () => {
  it.each<[string, string, number, string[]]>([
    ['breaks at white space', 'one two three', 7, ['one two', 'three']],
    ['keeps a line that just fits', 'one two', 7, ['one two']],
    ['cuts a word longer than a line', 'abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['breaks at a line feed', 'one\ntwo', 20, ['one', 'two']],
    ['breaks after a dash between words', 'well—known', 6, ['well—', 'known']],
    ['counts wide characters twice', '日本語 日本', 6, ['日本語', '日本']],
    ['never breaks inside a grapheme', '日本', 1, ['日', '本']],
    ['no text, no line', '   ', 5, []],
  ])('%s', (_why, text, columns, lines) => {
    expect(linesOf(text, columns)).toEqual(lines);
  });

  it('loses no word and makes no line too wide', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 40 }), (text, columns) => {
        const lines = linesOf(text, columns);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe('truncate and fit', () => {
  it.each([
    ['short', 10, 'short'],
    ['a long line', 6, 'a lon…'],
    ['日本語', 4, '日…'],
    ['abc', 0, ''],
  ])('truncate %s to %i', (text, columns, shown) => {
    expect(truncate(text, columns)).toBe(shown);
  });

  it('fit is always exactly as wide as asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 30 }),
        (text, columns) => {
          expect(columnsOf(fit(text.replace(/\p{C}/gu, ''), columns))).toBe(columns);
        },
      ),
    );
  });
});

it('puts words that run to the left on lines of their own, with the numbers among them', () => {
  expect(linesOf('He said שלום עליכם 2021 on Monday.', 40)).toEqual([
    'He said',
    'שלום עליכם 2021',
    'on Monday.',
  ]);
});

it('wrapIndented counts the indent', () => {
  expect(wrapIndented('one two three', 9, '    ', '- ')).toEqual(['- one', '    two', '    three']);
});

import { describe, expect, it } from 'vitest';
import { isSentence, joinDatelines, splitLines } from '../../../source/intake/text/lines.js';

const texts = (lines: ReturnType<typeof joinDatelines>): string[] => lines.map(({ text }) => text);

describe('splitLines', () => {
  it('numbers lines as the file does and knows where a blank line stands', () => {
    expect(
      splitLines('One  two.\n\n \nThree\n').map(({ number, text, gap, words, ends, key }) => [
        number,
        text,
        gap,
        words,
        ends,
        key,
      ]),
    ).toEqual([
      [1, 'One two.', true, 2, true, 'one two'],
      [4, 'Three', true, 1, false, 'three'],
    ]);
  });

  const ENDS: readonly [text: string, ends: boolean][] = [
    ['He left.', true],
    ['“He left.”', true],
    ['He left (at last.)', true],
    ['Did he?', true],
    ['He left …', true],
    ['the demands.3', true],
    ['He left,', false],
    ['Share', false],
    ['He said:', false],
  ];
  it.each(ENDS)('%s ends as a sentence: %s', (text, ends) => {
    expect(splitLines(text)[0]!.ends).toBe(ends);
  });

  it.each([
    ['It opened on 3 May 2021.', true],
    ['THE QUAY OPENED ON 3 MAY 2021.', true],
    ['Ann Lee said on 3 May that it leaks.', true],
    ['Tuesday, 3 May 2021 6.30 p.m.', false],
    ['Ann Lee 3 May 2021 Comment Now!', false],
    ['It opened on 3 May 2021', false],
    ['It opened in May.', false],
  ])('%s is a sentence that tells something: %s', (text, tells) => {
    expect(isSentence(splitLines(text)[0]!)).toBe(tells);
  });
});

describe('joinDatelines', () => {
  it('puts a lone dateline in front of its paragraph', () => {
    expect(
      texts(joinDatelines(splitLines('A title\n\nPORT LOUIS (AP) --\n\nThe council met.'))),
    ).toEqual(['A title', 'PORT LOUIS (AP) -- The council met.']);
  });

  it('leaves other lines that end in a dash', () => {
    expect(texts(joinDatelines(splitLines('He said —\nand left.')))).toEqual([
      'He said —',
      'and left.',
    ]);
  });
});

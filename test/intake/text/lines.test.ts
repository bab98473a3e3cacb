import { describe, expect, it } from 'vitest';
import {
  isSentence,
  joinDatelines,
  joinWrappedLines,
  splitLines,
} from '../../../source/intake/text/lines.js';

const texts = (
  lines: ReturnType<typeof splitLines> | ReturnType<typeof joinWrappedLines>,
): string[] => lines.map(({ text }) => text);

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

describe('joinWrappedLines', () => {
  const WRAPPED = [
    'The council of the island met on Tuesday to hear what its envoy had',
    'brought home from the talks, and it found that there was little in it',
    'that could be signed before the winter.',
    '',
    'The envoy said that he would travel again in a week, when the harbour',
    'of the neighbouring island will be free of ice and its own council has',
    'chosen a new head.',
  ].join('\n');

  it('joins the lines of a text that was broken at a fixed width', () => {
    const joined = joinWrappedLines(splitLines(WRAPPED));
    expect(joined.map(({ number }) => number)).toEqual([1, 5]);
    expect(joined[1]!.text).toMatch(/^The envoy .* harbour of the .* new head\.$/);
  });

  it('leaves lines alone that merely follow one another', () => {
    const menu = [
      'Home',
      'News of the day and of the week before it',
      'Sport',
      'Contact us',
      'About the paper',
    ];
    expect(texts(joinWrappedLines(splitLines(menu.join('\n'))))).toEqual(menu);
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

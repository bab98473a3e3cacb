import { describe, expect, it } from 'vitest';
import { eventWordsOf, printed } from '../../../helpers/event-words.js';

/** The words of a text for which a question is answered with yes. */
const wordsWhere = (
  body: string,
  holds: (words: ReturnType<typeof eventWordsOf>['words'], at: number) => boolean,
): string => {
  const { words } = eventWordsOf(body);
  return words.tokens.flatMap(({ text }, at) => (holds(words, at) ? [text] : [])).join(' ');
};

describe('readEventWords', () => {
  it.each([
    ['They met on Friday in Oslo.', 'friday'],
    ['They met on May 4, 2020, and left.', 'may 4 , 2020'],
    ['They may march.', ''],
  ])('knows the words of dates: %s', (body, expected) => {
    expect(wordsWhere(body, (words, at) => words.inDate(at))).toBe(expected);
  });

  it.each([
    ['“We left,” Lind said.', '“ we left , ”'],
    ['Lind said she left.', ''],
  ])('knows the words of quotations, marks included: %s', (body, expected) => {
    expect(wordsWhere(body, (words, at) => words.inQuote(at))).toBe(expected);
  });

  it.each([
    ['Ships left.\n\nThey sank.', 'ships they'],
    ['Ships left. They sank.', 'ships'],
  ])('knows where a paragraph opens', (body, expected) => {
    expect(wordsWhere(body, ({ tokens }, at) => tokens[at]?.opens === true)).toBe(expected);
  });

  it('reads marks of a typewriter as printed ones', () => {
    expect(wordsWhere("``We left,'' he said--once", () => true)).toBe(
      '“ we left , ” he said — once',
    );
  });

  it('has no text beyond the ends', () => {
    const { words } = eventWordsOf('Ships left.');
    expect([words.text(-1), words.text(99)]).toEqual(['', '']);
  });
});

describe('runsOf', () => {
  it('gives the tokens of each date', () => {
    const { words, runs } = eventWordsOf('From May 4, 2020, they met every Monday.');
    expect(runs.map(({ from, to }) => printed(words, from, to))).toEqual([
      'May 4, 2020',
      'every Monday',
    ]);
  });
});

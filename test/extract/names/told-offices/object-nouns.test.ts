import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../source/extract/names/find-names.js';
import { nounsEnd } from '../../../../source/extract/names/told-offices/object-nouns.js';
import { articleOf, readingOf } from '../../../helpers/article.js';
import { placeOf, printedTokens, taggedWordsOf } from '../../../helpers/passage.js';

const toldIn = (body: string): string[] =>
  findNames(readingOf(articleOf(body)))
    .flatMap(({ offices }) => offices)
    .map(({ told }) => told);

describe('nounsEnd', () => {
  it.each([
    ['head of Bank of Norland’s harbour fund left.', 'Bank of Norland ’s harbour fund'],
    ['head of aid group the Red Boat left.', 'aid group the Red Boat'],
    ['head of Physics and astronomy left.', 'Physics'],
    ['head of movies including Harbour Lights left.', 'movies'],
  ])('%s', (body, nouns) => {
    const text = taggedWordsOf(body);
    const from = placeOf(text.words, 'of') + 1;
    expect(printedTokens(text.words, from, nounsEnd(text, from, from + 12))).toBe(nouns);
  });

  it('none where they reach beyond the limit', () => {
    const text = taggedWordsOf('head of Bank of Norland’s harbour fund left.');
    expect(nounsEnd(text, 2, 4)).toBe(2);
  });
});

describe('the branch of a body in a town with its state', () => {
  it.each([
    [
      'It leaks, said Anita Orr, president of the Orange City, Mo., branch of the League.',
      'president of the Orange City, Mo., branch of the League',
    ],
    [
      'It leaks, said Anita Orr, head of the Oldby, Ohio, chapter of the Rowing League.',
      'head of the Oldby, Ohio, chapter of the Rowing League',
    ],
    [
      'It leaks, said Per Lind, director of the Oldby, Norway, office of Merrow Foods.',
      'director of the Oldby, Norway, office of Merrow Foods',
    ],
    ['It leaks, said Anita Orr, mayor of Oldby, Ohio, and a doctor.', 'mayor of Oldby'],
    ['Anita Orr, director of the Oldby Zoo, Ohio, left.', 'director of the Oldby Zoo'],
    ['Anita Orr, head of the Oldby Zoo, Max, a tiger of renown, left.', 'head of the Oldby Zoo'],
  ])('%s', (body, told) => {
    expect(toldIn(body)[0]).toBe(told);
  });
});

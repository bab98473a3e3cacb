import { describe, expect, it } from 'vitest';
import { isAdjective, knownEnd, lowerText, officeText, plainText } from '../../../../source/extract/names/chunks/known-names.js'; // prettier-ignore
import { wordsOf } from '../../../../source/extract/words.js';
import { english } from '../../../../source/languages/english/english.js';
import { articleOf, readingOf } from '../../../helpers/article.js';

const wordsIn = (body: string) => wordsOf(readingOf(articleOf(body)));

describe('knownEnd', () => {
  it.each([
    ['United States officials', 'United States'],
    ['Norway left', 'Norway'],
    ['United Nations talks', 'United Nations'],
    ['United Ferries', ''],
    ['Lind left', ''],
  ])('%s', (body, expected) => {
    const words = wordsIn(body);
    const end = knownEnd(words, 0, words.length, english);
    expect(plainText(words, 0, end)).toBe(expected);
  });
});

describe('isAdjective', () => {
  it.each([
    ['Russian', true],
    ['Russia', false],
    ['U.S.', false],
    ['Lind', false],
  ])('%s', (body, expected) => {
    const words = wordsIn(body);
    expect(isAdjective(words, 0, words.length, english)).toBe(expected);
  });
});

describe('the text of words', () => {
  const words = wordsIn('Norwegian  Foreign Minister Lind');

  it('is joined by one space', () => {
    expect(plainText(words, 0, 4)).toBe('Norwegian Foreign Minister Lind');
    expect(lowerText(words, 1, 3)).toBe('foreign minister');
  });

  it('keeps the capital of a country in an office', () => {
    expect(officeText(words, 0, 3, english)).toBe('Norwegian foreign minister');
  });
});

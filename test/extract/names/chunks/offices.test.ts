import { describe, expect, it } from 'vitest';
import {
  endsOrganisation,
  leadsOn,
  roleEnd,
} from '../../../../source/extract/names/chunks/offices.js';
import { plainText } from '../../../../source/extract/names/chunks/known-names.js';
import { wordsOf } from '../../../../source/extract/words.js';
import { english } from '../../../../source/languages/english/english.js';
import { articleOf, readingOf } from '../../../helpers/article.js';

const wordsIn = (body: string) => wordsOf(readingOf(articleOf(body)));

describe('roleEnd', () => {
  it.each([
    ['Deputy Foreign Minister Lind', 'Deputy Foreign Minister'],
    ['Secretary of State Orr', 'Secretary of State'],
    ['Mayor Ann Lind', 'Mayor'],
    ['Ann Lind', ''],
  ])('%s', (body, expected) => {
    const words = wordsIn(body);
    const end = roleEnd(words, 0, words.length, english);
    expect(plainText(words, 0, end)).toBe(expected);
  });
});

describe('leadsOn', () => {
  it.each([
    ['Mr. Orr', true],
    ['Minister Orr', true],
    ['Orr', false],
  ])('%s', (body, expected) => {
    const words = wordsIn(body);
    expect(leadsOn(words, 0, words.length, english)).toBe(expected);
  });
});

describe('endsOrganisation', () => {
  it.each([
    ['Harbour Council', true],
    ['Ministry of Ports', true],
    ['Ann Lind', false],
  ])('%s', (body, expected) => {
    const words = wordsIn(body);
    expect(endsOrganisation(words, 0, words.length)).toBe(expected);
  });
});

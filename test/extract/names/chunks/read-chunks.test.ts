import { describe, expect, it } from 'vitest';
import {
  isFamilyFirst,
  readChunks,
  singularOffice,
} from '../../../../source/extract/names/chunks/read-chunks.js';
import { english } from '../../../../source/languages/english/english.js';
import { printedTokens, taggedWordsOf } from '../../../helpers/passage.js';

/** "mayor: Ann Orr" for each chunk, with what stands in front of the name. */
function chunksIn(body: string, lowerCase: readonly string[] = []): string[] {
  const { words, language } = taggedWordsOf(body);
  const text = { words, language, lowerCase: new Set(lowerCase), isCommon: () => false };
  return readChunks(text).map(({ first, last, titles, roles, affiliation }) => {
    const front = [...titles, ...roles, ...(affiliation === undefined ? [] : [affiliation])];
    const name = printedTokens(words, first, last + 1);
    return front.length === 0 ? name : `${front.join(', ')}: ${name}`;
  });
}

describe('readChunks', () => {
  it.each([
    ['a name', 'They saw Ann Orr leave.', ['Ann Orr']],
    ['an office', 'They saw Mayor Ann Orr leave.', ['mayor: Ann Orr']],
    ['titles', 'They saw Lt. Gov. Ann Orr leave.', ['lt, gov: Ann Orr']],
    ['two that print runs together', 'They saw Sen. Ann Lee Mr. Orr leave.', ['sen: Ann Lee', 'mr: Orr']],
    ['a body with its small words', 'They saw Doctors Without Borders leave.', ['Doctors Without Borders']],
    ['two names apart', 'They saw Ann Orr and Per Lind leave.', ['Ann Orr', 'Per Lind']],
    ['a first name that is an office', 'They saw Dean Baker leave.', ['Dean Baker']],
    ['where a member is from', 'They saw the Merrow East MP leave.', ['Merrow East']],
    ['letters behind a name', 'They saw Ann Orr MP leave.', ['Ann Orr MP']],
    ['nothing', 'they saw it leave.', []],
  ])('%s', (_why, body, expected) => {
    expect(chunksIn(body)).toEqual(expected);
  }); // prettier-ignore

  it('knows who opens a sentence', () => {
    const { words, language } = taggedWordsOf('Orr left. They saw Lind.');
    const text = { words, language, lowerCase: new Set<string>(), isCommon: () => false };
    expect(readChunks(text).map(({ opens }) => opens)).toEqual([true, false]);
  });
});

describe('singularOffice', () => {
  it.each([
    ['ministers', 'minister'],
    ['foreign ministers', 'foreign minister'],
    ['deputies', 'deputy'],
    ['minister', 'minister'],
    ['boss', 'boss'],
  ])('%s → %s', (office, expected) => {
    expect(singularOffice(office, english.names)).toBe(expected);
  });
});

it.each([
  ['Oh Se-hoon left.', true],
  ['Oh Sehoon left.', false],
  ['Ann Se-hoon left.', false],
])('%s opens with a family name: %s', (body, expected) => {
  expect(isFamilyFirst(taggedWordsOf(body).words, 0, english.names)).toBe(expected);
});

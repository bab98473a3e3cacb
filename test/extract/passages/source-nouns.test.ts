import { describe, expect, it } from 'vitest';
import { isPersonNoun, isSource } from '../../../source/extract/passages/source-nouns.js';
import { phraseFrom } from '../../../source/extract/passages/phrases.js';
import { english } from '../../../source/languages/english/english.js';
import { passageTokensOf } from '../../helpers/passage.js';

/** Whether what stands in front of the last "slept" or "said" is somebody who can say something. */
function isSourceIn(body: string): boolean {
  const tokens = passageTokensOf(body);
  const verb = tokens.findLastIndex(({ text }) => /^(?:slept|said|suggested)$/.test(text));
  const phrase = phraseFrom(tokens, 0, verb - 1);
  return phrase !== undefined && isSource(tokens, phrase, english);
}

describe('isSource', () => {
  it.each([
    'A driver slept.',
    'The ministry slept.',
    'A new study slept.',
    'Three trade strategists slept.',
    'The oarswoman slept.',
    'A source familiar with the talks slept.',
    'Current and former clerks slept.',
    'A Norwegian slept.',
    'The yeoman said it rained.',
    'A study documenting the spread slept.',
  ])('%s', (body) => {
    expect(isSourceIn(body)).toBe(true);
  });

  it.each([
    'Her silence slept.',
    'The closing ceremony slept.',
    'The bright summer slept.',
    'The quiet suggested that it rained.',
    'A matter slept.',
  ])('not %s', (body) => {
    expect(isSourceIn(body)).toBe(false);
  });
});

describe('isPersonNoun', () => {
  it.each([
    ['shareholder', true],
    ['teammate', true],
    ['widow', true],
    ['auditor', true],
    ['strategist', true],
    ['retailer', false],
    ['report', false],
    ['people', false],
    ['letter', false],
    ['summer', false],
  ])('%s', (noun, expected) => {
    expect(isPersonNoun(noun, english)).toBe(expected);
  });
});

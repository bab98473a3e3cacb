import { describe, expect, it } from 'vitest';
import {
  BOUNDARY,
  isA,
  isVerbal,
  phraseHolding,
  phraseOpenedBy,
  subjectOfVerb,
  type NounPhrase,
} from '../../source/document/document.js';
import { Class } from '../../source/document/tagger/tag-set.js';
import { documentOf, slice } from '../helpers/document.js';

const document = documentOf('The old council closed the Merrow bridge. It must fall.');
const at = (word: string): number => document.tokens.findIndex(({ text }) => text === word);
const words = (phrase: NounPhrase | undefined): string | undefined =>
  phrase && slice(document, phrase.from, phrase.to);

describe('the words of a document', () => {
  it('are of classes', () => {
    expect(isA(document.at(at('council')), Class.noun)).toBe(true);
    expect(isA(document.at(at('council')), Class.verb)).toBe(false);
    expect(['closed', 'must', 'council'].map((word) => isVerbal(document.at(at(word))))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('end at a boundary that is of no class', () => {
    expect(document.at(-1)).toBe(BOUNDARY);
    expect(document.at(99)).toBe(BOUNDARY);
    expect(isA(BOUNDARY, ~0)).toBe(false);
  });
});

describe('phraseHolding', () => {
  it.each([
    ['old', 'The old council'],
    ['bridge', 'the Merrow bridge'],
    ['closed', undefined],
  ])('%s', (word, expected) => {
    expect(words(phraseHolding(document, at(word)))).toBe(expected);
  });
});

describe('phraseOpenedBy', () => {
  it.each([
    ['The', 'The old council'],
    ['old', undefined],
    ['closed', undefined],
  ])('%s', (word, expected) => {
    expect(words(phraseOpenedBy(document, at(word)))).toBe(expected);
  });
});

describe('subjectOfVerb', () => {
  it.each([
    ['closed', 'The old council'],
    ['must', 'It'],
    ['fall', 'It'],
    ['bridge', undefined],
  ])('%s', (word, expected) => {
    expect(words(subjectOfVerb(document, at(word)))).toBe(expected);
  });
});

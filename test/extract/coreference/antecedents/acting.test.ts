import { describe, expect, it } from 'vitest';
import {
  actingAt,
  bringsIn,
  isOccupation,
  isSubordinate,
  isTitled,
  mentionAt,
  subjectEnds,
} from '../../../../source/extract/coreference/antecedents/acting.js';
import { english } from '../../../../source/languages/english/english.js';
import { passagesOf, placeOf } from '../../../helpers/passage.js';

/** The first sentence of a body, and a word of it. */
function asked(body: string, word: string) {
  const { tokens, sentences } = passagesOf(body)[0]!;
  return { tokens, sentence: sentences[0]!, at: placeOf(tokens, word) };
}

describe('actingAt', () => {
  const acts = (body: string, word: string): string | undefined => {
    const { tokens, sentence, at } = asked(body, word);
    const acting = subjectEnds(tokens, sentence);
    const found = actingAt(tokens, at, { sentence, acting, nameOf: () => undefined, language: english }); // prettier-ignore
    return found?.mentions.map(({ name, word: own }) => name?.name ?? own).join(' + ');
  };

  it.each([
    ['Ann Lind left.', 'Lind', 'Ann Lind'],
    ['Ann Orr and Eva Lind met.', 'Lind', 'Ann Orr + Eva Lind'],
    ['A driver left.', 'driver', 'driver'],
  ])('%s', (body, word, expected) => {
    expect(acts(body, word)?.split(' + ').sort()).toEqual(expected.split(' + ').sort());
  });

  it.each([
    ['part of the name', 'Ann Lind left.', 'Ann'],
    ['an object', 'Rain hit Ann Lind.', 'Lind'],
    ['behind a preposition', 'Near Ann Lind it rained.', 'Lind'],
    ['a body', 'Velm Foods left.', 'Foods'],
    ['a thing', 'The boat left.', 'boat'],
  ])('nobody at %s', (_why, body, word) => {
    expect(acts(body, word)).toBeUndefined();
  });
});

it('ends subjects where those of finite verbs do', () => {
  const { tokens, sentence } = asked('Ann Lind left, and the old boat sank.', 'left');
  const ends = subjectEnds(tokens, sentence);
  expect(tokens.filter(({ end }) => ends.has(end)).map(({ text }) => text)).toEqual(['Lind', 'boat']); // prettier-ignore
});

it('is a mention of somebody or of nobody known', () => {
  const { tokens, at } = asked('A Driver left.', 'Driver');
  expect(mentionAt(tokens[at]!, undefined)).toMatchObject({ word: 'driver', name: undefined, start: 2, end: 8 }); // prettier-ignore
});

describe('what a word tells of who acts', () => {
  const token = (body: string, word: string) => {
    const { tokens, at } = asked(body, word);
    return tokens[at]!;
  };

  it('an occupation', () => {
    expect(isOccupation(token('A driver left.', 'driver'))).toBe(true);
    expect(isOccupation(token('The boat left.', 'boat'))).toBe(false);
    expect(isOccupation(token('They saw Mayor Orr.', 'Mayor'))).toBe(false);
  });

  it('somebody new', () => {
    expect(bringsIn(token('A driver left.', 'A'))).toBe(true);
    expect(bringsIn(token('The driver left.', 'The'))).toBe(false);
    expect(bringsIn(undefined)).toBe(false);
  });

  it.each([
    ['It rained after Orr left.', true],
    ['It rained, and Orr left.', false],
    ['After it rained, Orr left.', false],
  ])('a clause that hangs on another: %s', (body, expected) => {
    const { tokens, at } = asked(body, 'Orr');
    expect(isSubordinate(tokens, at, 0)).toBe(expected);
  });

  it('a title in front of nobody known', () => {
    const { tokens, at } = asked('They saw Tor there.', 'Tor');
    expect(isTitled(tokens, at)).toBe(false);
  });
});

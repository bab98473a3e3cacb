import { describe, expect, it } from 'vitest';
import { heardWords, rememberSaid } from '../../../source/select/quotes/heard-words.js';
import { articlesById } from '../../../source/select/lookups.js';
import { briefingOf } from '../../helpers/briefing.js';

const quoteOf = (words: string, kind: 'direct' | 'mixed') => {
  const briefing = briefingOf('a', words, {
    quotes: [{ words, kind, isMarked: kind === 'mixed' }],
  });
  return { quote: briefing.quotes[0]!, articles: articlesById(briefing) };
};

describe('heardWords', () => {
  it.each([
    ['called the pier a “dead end” and “a joke”', 'mixed', ['dead', 'end', 'a', 'joke']],
    ['the pier is dead', 'mixed', ['the', 'pier', 'is', 'dead']],
    ['The pier is a “joke”.', 'direct', ['the', 'pier', 'is', 'a', 'joke']],
  ] as const)('%s (%s): %j', (words, kind, heard) => {
    const { quote, articles } = quoteOf(words, kind);
    expect(heardWords(quote, articles)).toEqual(heard);
  });
});

describe('rememberSaid', () => {
  const said = rememberSaid();
  said.add(quoteOf('We left the pier when it rained on Monday.', 'direct').quote);

  it.each([
    ['left the pier when it rained', true],
    ['we left the pier when it snowed', true],
    ['rained on', true],
    ['on Monday it rained', false],
    ['the boats left when it snowed', false],
  ])('%s: %s', (words, known) => {
    expect(said.has(words.toLowerCase().split(' '))).toBe(known);
  });
});

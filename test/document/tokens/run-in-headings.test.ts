import { describe, expect, it } from 'vitest';
import { endsHeading, type CutWords } from '../../../source/document/tokens/run-in-headings.js';
import { englishReader } from '../../helpers/document.js';

/** Where a new sentence begins in a text without stops: "|" stands in front of each word that opens one. */
function cutOf(text: string): string {
  const { tagger, data } = englishReader();
  const spans = [...text.matchAll(/[^\s:]+|:/g)];
  const cuts: CutWords = {
    starts: spans.map(({ index }) => index),
    ends: spans.map(({ 0: word, index }) => index + word.length),
    forms: spans.map(({ 0: word }) => tagger.formOf(word, 0, word.length)),
  };
  return spans.map(({ 0: word }, at) => (endsHeading(cuts, 0, at, data) ? '|' : '') + word).join(' '); // prettier-ignore
}

describe('endsHeading', () => {
  it.each([
    'Best of times |The vote came late',
    'The Velm years |The first sale failed',
    'Tarn mill : 9 dead |In October 1991 a boiler burst',
    'Tarn mill : 9 Dead |In May a boiler burst',
    'The Velm years |In 1991 a boiler burst',
  ])('%s', (text) => {
    expect(cutOf(text.replaceAll('|', ''))).toBe(text);
  });

  it.each([
    ['a letter that tells which', 'A hepatitis A outbreak'],
    ['what it is called', 'Copies of the memoir The other shore'],
    ['a verb in front', 'Lind sold the mill The first sale failed'],
    ['what may be a deed of no day', 'Tarn mill : 9 killed In May a boiler burst'],
    ['a part of a name', 'Live At the Apollo'],
    ['a word that ends no heading', 'News of The first sale'],
    ['a paper', 'A letter to The Times'],
    ['no capital at the start', 'best times The vote came late'],
    ['the start itself', 'The vote came late'],
  ])('is none: %s', (_why, text) => {
    expect(cutOf(text)).toBe(text);
  });

  it('is none where it is longer than a heading', () => {
    expect(cutOf(`${'Rain '.repeat(24)}The vote`)).toContain('|The');
    expect(cutOf(`${'Rain '.repeat(25)}The vote`)).not.toContain('|The');
  });
});

import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../source/extract/document-of.js';
import { hintOf } from '../../../source/extract/quotes/hints.js';
import { english } from '../../../source/languages/english/english.js';
import type { QuoteKind } from '../../../source/model/briefing.js';
import { articleOf, readingOf } from '../../helpers/article.js';

/** The word by which words hint that they lean, which are all of a text about a bridge. */
function hint(words: string, kind: QuoteKind = 'direct'): string | undefined {
  const document = documentOf(readingOf(articleOf(words)));
  if (document === undefined) throw new Error('no document');
  const fragments = [{ start: 0, end: words.length }];
  const isOfStory = (noun: string): boolean => noun === 'bridge';
  return hintOf(document, english, { fragments, kind, isOfStory })?.word?.text;
}

describe('words that hint that they lean', () => {
  it.each([
    ['Both men met again on the quay in the first hours of the year.', 'Both'],
    ['Maybe Orr thinks he likes them more than all the sailors of the town.', 'them'],
    ['You are the only one of the sailors of Tarn who was fined for it last year.', 'You'],
    ['No sailor of Tarn knows whether the council of the town tried to do so last year.', 'so'],
    ['The session reviewed the damage in every town of the coast of Norland last year.', 'The'],
    ['I tried not to listen.', 'I'],
  ])('%s', (words, word) => {
    expect(hint(words)).toBe(word);
  });

  it.each([
    'Both Orr and Lind met again on the quay in the first hours of the year.',
    'The bridge was shut in every town of the coast of Norland for the whole of last year.',
    'The session of Friday reviewed damage in every town of the coast of Norland last year.',
    'Sailors of Tarn left the town in the first hours of the year, and they came home in May.',
  ])('not %s', (words) => {
    expect(hint(words)).toBeUndefined();
  });

  it('few of them only where they are quoted', () => {
    expect(hint('I tried not to listen.', 'indirect')).toBeUndefined();
  });
});

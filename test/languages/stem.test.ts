import { describe, expect, it } from 'vitest';
import { english } from '../../source/languages/english/english.js';
import { fold } from '../../source/text/fold.js';
import { stemOf } from '../../source/languages/stem.js';

/** Words of one row are one word when texts are compared. */
const ONE_WORD: readonly (readonly string[])[] = [
  ['announce', 'announced', 'announcing', 'announces', 'Announcement'],
  ['submit', 'submitted', 'submits', 'submitting'],
  ['talk', 'talks', "talk's"],
  ['hold', 'held', 'holding'],
  ['deny', 'denies', 'denied', 'denying'],
  ['negotiate', 'negotiated', 'negotiations', 'negotiation'],
  ['concession', 'concessions'],
  ['firm', 'firmly'],
  ['Erdoğan', 'Erdogan', 'Erdogan’s'],
];

/** Words of one row must stay apart. */
const APART: readonly (readonly string[])[] = [
  ['kill', 'kiln'],
  ['red', 'r'],
  ['news', 'new'],
  ['class', 'clas'],
  ['port', 'report'],
];

const stem = (word: string): string | undefined => stemOf(fold(word), english.words);

describe('stemOf', () => {
  it.each(ONE_WORD)('%s = %s', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });
  it.each(APART)('%s ≠ %s', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(words.length);
  });
  it.each(['the', 'Said', 'of', 'it'])('%s says nothing', (word) => {
    expect(stem(word)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import {
  makePhraseTree,
  phraseAt,
  phraseIn,
} from '../../../source/intake/furniture/phrase-tree.js';

const TREE = makePhraseTree(['read', 'read more', 'read more on this', 'à lire', '2 ships']);

describe('nounPhraseAt', () => {
  const ROWS: readonly [key: string, start: number, phrase: string | undefined][] = [
    ['read', 0, 'read'],
    ['read more', 0, 'read more'],
    ['read more on', 0, 'read more'],
    ['read more on that', 0, 'read more'],
    ['read more on this harbour', 0, 'read more on this'],
    ['please read more', 7, 'read more'],
    ['à lire aussi', 0, 'à lire'],
    ['2 ships', 0, '2 ships'],
    ['reads', 0, undefined],
    ['rea', 0, undefined],
    ['', 0, undefined],
    ['東京', 0, undefined],
  ];
  it.each(ROWS)('finds in "%s" from %i: %s', (key, start, phrase) => {
    expect(phraseAt(TREE, key, start)?.words).toBe(phrase);
  });
});

describe('phraseIn', () => {
  const ROWS: readonly [key: string, phrase: string | undefined][] = [
    ['who will read more of it', 'read more'],
    ['the reader saw 2 ships and read', '2 ships'],
    ['already more', undefined],
    ['', undefined],
  ];
  it.each(ROWS)('finds in "%s": %s', (key, phrase) => {
    expect(phraseIn(TREE, key)?.words).toBe(phrase);
  });

  it('finds nothing in an empty list', () => {
    expect(phraseIn(makePhraseTree([]), 'read more')).toBeUndefined();
  });
});

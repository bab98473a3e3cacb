import { describe, expect, it } from 'vitest';
import {
  aliases,
  keysOf,
  phraseList,
  phrases,
  union,
  without,
  words,
} from '../../../source/languages/english/word-list.js';

describe('word lists', () => {
  it('parts words at white space', () => {
    expect([...words(' a b\n  c a ')]).toEqual(['a', 'b', 'c']);
  });

  it('parts phrases at commas and line ends', () => {
    expect(phraseList('new york, oslo\n  el paso,\n')).toEqual(['new york', 'oslo', 'el paso']);
    expect([...phrases('oslo, oslo')]).toEqual(['oslo']);
  });

  it('unites and takes away', () => {
    expect([...union(words('a b'), ['c', 'a'])]).toEqual(['a', 'b', 'c']);
    expect([...without(words('a b c'), words('b'), words('c d'))]).toEqual(['a']);
  });

  it('maps the keys of a row to its value, which is a key of itself among aliases alone', () => {
    const rows = `
      Norway: norwegian, norwegians
      Oslo:
    `;
    expect([...keysOf(rows)]).toEqual([
      ['norwegian', 'Norway'],
      ['norwegians', 'Norway'],
    ]);
    expect([...aliases(rows)]).toEqual([
      ['norway', 'Norway'],
      ['norwegian', 'Norway'],
      ['norwegians', 'Norway'],
      ['oslo', 'Oslo'],
    ]);
  });
});

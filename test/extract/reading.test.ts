import { describe, expect, it } from 'vitest';
import { idIn, nextIdIn, type IdMaker } from '../../source/extract/reading.js';
import { articleOf, readingOf } from '../helpers/article.js';

describe('idIn', () => {
  it('hangs on the article and on what it is made of', () => {
    const here = readingOf(articleOf('Ships left.'));
    const there = readingOf(articleOf('Ships left.', { id: 'other' }));
    expect(idIn(here, 'a')).toBe(idIn(here, 'a'));
    expect(new Set([idIn(here, 'a'), idIn(here, 'b'), idIn(there, 'a')]).size).toBe(3);
  });

  it('tells how it follows from the id of the article', () => {
    const ids = new Map<string, IdMaker>();
    const here = { ...readingOf(articleOf('Ships left.')), ids };
    const there = readingOf(articleOf('Ships left.', { id: 'other' }));
    const first = idIn(here, 'a');
    const second = nextIdIn(here, first, 1);
    expect(second).not.toBe(first);
    expect(ids.get(first)?.('other')).toBe(idIn(there, 'a'));
    expect(ids.get(second)?.('article')).toBe(second);
  });
});

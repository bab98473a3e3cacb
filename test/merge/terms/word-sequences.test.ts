import { describe, expect, it } from 'vitest';
import { readArticleWords, within } from '../../../source/merge/terms/word-sequences.js';

const ARTICLES = [
  { id: 'a', body: 'The 3.5 km quay closed. The quay’s owner said seven men left.' },
  { id: 'b', body: '' },
  { id: 'c', body: 'A short-range quay' },
];
const words = readArticleWords(ARTICLES);
const printed = (articleId: string, start = 0, end = Infinity): string[] => {
  const found = within(words, articleId, { start, end });
  return [...words.ids.subarray(found.start, found.end)].map((id) => words.printed[id]!);
};

describe('readWords', () => {
  it.each([
    ['a', 'The 3.5 km quay closed The quay’s owner said seven men left'],
    ['b', ''],
    ['c', 'A short range quay'],
    ['unknown', ''],
  ])('%s: %s', (id, expected) => {
    expect(printed(id).join(' ')).toBe(expected);
  });
  it('points at the text', () => {
    for (const { id, body } of ARTICLES) {
      const { start, end } = words.of.get(id)!;
      for (let i = start; i < end; i++)
        expect(body.slice(words.starts[i], words.ends[i])).toBe(words.printed[words.ids[i]!]);
    }
  });
  it('finds the words that begin in a stretch', () => {
    const [first, second] = ['The 3.5 km quay closed.', 'The quay’s owner said seven men left.'];
    expect(printed('a', 0, first.length)).toHaveLength(5);
    expect(printed('a', first.length + 1, first.length + 1 + second.length)).toHaveLength(7);
    expect(printed('a', 1, 5)).toEqual(['3.5']);
  });
  it('knows what says a number', () => {
    const counting = words.printed.filter((_, id) => words.counts[id] === 1);
    expect(counting).toEqual(['3.5', 'seven']);
  });
});

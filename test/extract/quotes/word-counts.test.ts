import { describe, expect, it } from 'vitest';
import { timesIn, withoutPlural, wordsIn } from '../../../source/extract/quotes/word-counts.js';
import { articleOf } from '../../helpers/article.js';

describe('timesIn', () => {
  it('counts a noun, plural or not, in capitals or not, in all paragraphs', () => {
    const article = articleOf('The bill passed.\n\nBills pass. “BILL,” he said; billing is none.');
    expect(timesIn(article, 'bill')).toBe(3);
    expect(timesIn(article, 'bills')).toBe(3);
    expect(timesIn(article, 'boat')).toBe(0);
  });

  it('counts each article by itself', () => {
    expect(timesIn(articleOf('One boat.'), 'boat')).toBe(1);
    expect(timesIn(articleOf('No ship.'), 'boat')).toBe(0);
  });
});

it('takes the plural from a word', () => {
  expect(['bills', 'bill', 'us'].map(withoutPlural)).toEqual(['bill', 'bill', 'u']);
});

it('parts words at all that is no letter', () => {
  expect(wordsIn('The 2nd bill—Élan’s')).toEqual(['the', 'nd', 'bill', 'élan', 's']);
});

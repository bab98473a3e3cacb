import { describe, expect, it } from 'vitest';
import { languageOf } from '../../source/languages/registry.js';
import { amountOf } from '../../source/select/amount.js';

const { words } = languageOf('en');

describe('what a printed figure amounts to', () => {
  it.each([
    ['58 people', 58],
    ['fifty-eight people', 58],
    ['Nine dead', 9],
    ['1,250 homes', 1250],
    ['$1.5 million', 1_500_000],
    ['two hundred jobs', 200],
    ['40 percent', 40],
  ])('%s: %d', (printed, amount) => {
    expect(amountOf(printed, words)).toBe(amount);
  });

  it.each(['dozens of people', 'people, 58 of them', ''])('near miss: %s', (printed) => {
    expect(amountOf(printed, words)).toBeUndefined();
  });
});

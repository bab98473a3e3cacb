import { describe, expect, it } from 'vitest';
import { numericOrderOf } from '../../../../source/intake/metadata/day/language-order.js';

describe('numericOrderOf', () => {
  it.each([
    ['en-US', undefined, 'month-first'],
    ['en_GB', undefined, 'day-first'],
    ['en-US', 'https://lamp.co.uk/a', 'day-first'],
    ['en', 'https://lamp.com/au/a', undefined],
    [undefined, undefined, undefined],
  ])('%s at %s: %s', (language, url, order) => {
    expect(numericOrderOf(language, url)).toBe(order);
  });
});

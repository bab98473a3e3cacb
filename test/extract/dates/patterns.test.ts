import { describe, expect, it } from 'vitest';
import { expressionsAt, grammarOf } from '../../../source/extract/dates/patterns.js';
import { tokensOf } from '../../../source/extract/tokens.js';
import { english } from '../../../source/languages/english/english.js';
import { articleOf, readingOf } from '../../helpers/article.js';

/** "month-day: may 3" for each expression that starts at the first token of a text, in order. */
function expressionsIn(body: string): string[] {
  const tokens = tokensOf(readingOf(articleOf(body)));
  const grammar = grammarOf(english.calendar);
  return expressionsAt(grammar, tokens, 0).map(
    ({ rule, from, to }) => `${rule}: ${tokens.slice(from, to).map(({ text }) => text).join(' ')}`,
  ); // prettier-ignore
}

describe('expressionsAt', () => {
  it('has the longest first', () => {
    const lengths = expressionsIn('May 3, 2020 was cold').map((one) => one.length);
    expect(lengths.length).toBeGreaterThan(1);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  });

  it.each([
    ['May 3, 2020 was cold', 'month-day-year: may 3 , 2020'],
    ['Dec. 12 was cold', 'month-day: dec . 12'],
    ['Tuesday was cold', 'weekday: tuesday'],
  ])('%s', (body, longest) => {
    expect(expressionsIn(body)[0]).toBe(longest);
  });

  it.each(['Rain was cold', 'was May'])('none at the first word of %s', (body) => {
    expect(expressionsIn(body)).toEqual([]);
  });

  it('takes a stop for part of a short form alone, and never reaches into the next paragraph', () => {
    expect(expressionsIn('December. 12 men left').every((one) => !one.includes('.'))).toBe(true);
    expect(expressionsIn('May\n\n3 men left').every((one) => one.endsWith(': may'))).toBe(true);
  });

  it('says what its words say', () => {
    const tokens = tokensOf(readingOf(articleOf('May 3, 2020 was cold')));
    const [longest] = expressionsAt(grammarOf(english.calendar), tokens, 0);
    expect(longest?.says).toMatchObject({ day: 3, year: 2020 });
  });

  it('is built once', () => {
    expect(grammarOf(english.calendar)).toBe(grammarOf(english.calendar));
  });
});

import { describe, expect, it } from 'vitest';
import { fitRange, isPaired } from '../../source/extract/context-range.js';
import { documentOf } from '../helpers/document.js';

/** What is left of a whole text, of so many letters at most. */
function fitted(body: string, longest = 60): string | undefined {
  const range = fitRange(documentOf(body), { start: 0, end: body.length }, longest);
  return range && body.slice(range.start, range.end);
}

describe('fitRange', () => {
  it.each([
    ['It rained.', 'It rained.'],
    [' It rained — ', 'It rained'],
    ['It rained, and', 'It rained'],
    ['It rained;', 'It rained'],
    ['It rained. "', 'It rained.'],
    ['" Lind left.', 'Lind left.'],
    ['"We left," Lind said.', '"We left," Lind said.'],
    ['“We left.', '“We left.'],
    ['It rained. " Lind left.', undefined],
    [' – ', undefined],
    ['and', 'and'],
  ])('%s', (body, expected) => {
    expect(fitted(body)).toBe(expected);
  });

  it('is none where it is too long without its ends', () => {
    expect(fitted('It rained, and', 9)).toBe('It rained');
    expect(fitted('It rained, and', 8)).toBeUndefined();
    expect(fitted(`It rained${'—'.repeat(12)}`, 9)).toBeUndefined();
  });
});

describe('isPaired', () => {
  it.each([
    ['It rained.', true],
    ['"It" and “rained”', true],
    ['"It rained', false],
    ['“It rained', false],
    ['It rained”', false],
  ])('%s', (text, expected) => {
    expect(isPaired(text)).toBe(expected);
  });
});

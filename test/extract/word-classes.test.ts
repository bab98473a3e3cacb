import { describe, expect, it } from 'vitest';
import { classTable, does, endingUses, has, Is, Use } from '../../source/extract/word-classes.js';
import { english } from '../../source/languages/english/english.js';

describe('classTable', () => {
  const { is, use } = classTable(english);

  it.each([
    ['may', Is.auxiliary | Is.time],
    ['the', Is.determiner],
    ['minister', Is.role],
    ['norway', Is.country],
  ])('%s has all of its classes', (word, bits) => {
    expect((is.get(word) ?? 0) & bits).toBe(bits);
  });

  it('knows what function words do', () => {
    expect((use.get('of') ?? 0) & Use.of).toBe(Use.of);
    expect(use.get('ferry')).toBeUndefined();
  });
});

describe('endings', () => {
  it.each([
    ['saying', Use.participleEnding],
    ['briefed', Use.pastEnding],
    ['quay', 0],
  ])('of %s', (word, expected) => {
    expect(endingUses(word, english)).toBe(expected);
  });
});

describe('has and does', () => {
  it('are false of nothing', () => {
    expect(has(undefined, Is.role)).toBe(false);
    expect(does(undefined, Use.of)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { Class, CLASSES, tagNumber, TAGS } from '../../../source/document/tagger/tag-set.js';

const tagsOf = (bit: number): string[] =>
  TAGS.filter((_, number) => ((CLASSES[number] ?? 0) & bit) !== 0);

describe('tag set', () => {
  it('numbers tags in their order, below what a weight has room for', () => {
    expect(TAGS.map(tagNumber)).toEqual(TAGS.map((_, number) => number));
    expect(TAGS.length).toBeLessThan(64);
    expect([...TAGS].sort()).toEqual([...TAGS]);
    expect(tagNumber('VERB')).toBeUndefined();
  });

  it('knows which forms can be the verb of a clause', () => {
    expect(tagsOf(Class.finite)).toEqual(['MD', 'VBD', 'VBP', 'VBZ']);
    expect(tagsOf(Class.verb)).toEqual(['VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ']);
  });
});

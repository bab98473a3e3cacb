import { describe, expect, it } from 'vitest';
import { EventTag, hasTag, tagTable, unlistedTags } from '../../../../source/extract/events/clauses/event-tags.js'; // prettier-ignore
import { english } from '../../../../source/languages/english/english.js';

describe('EventTag', () => {
  it('gives each use a bit of its own, and every list of the language has one', () => {
    const numbers = Object.values(EventTag);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(Math.max(...numbers)).toBeLessThan(64);
    expect(Object.keys(EventTag)).toEqual(expect.arrayContaining(Object.keys(english.events.uses)));
  });
});

describe('unlistedTags', () => {
  it.each([
    ['launched', [EventTag.past, EventTag.participle]],
    ['quickly', [EventTag.adverb]],
    ['saying', [EventTag.ing]],
    ['king', []],
    ['bring', []],
    ['fed', []],
    ['quay', []],
  ])('%s', (word, tags) => {
    const found = Object.values(EventTag).filter((tag) => hasTag(unlistedTags(word), tag));
    expect(found.sort((a, b) => a - b)).toEqual([...tags].sort((a, b) => a - b));
  });
});

describe('tagTable', () => {
  const table = tagTable(english.events);
  const has = (word: string, tag: EventTag): boolean => {
    const tags = table.get(word);
    return tags !== undefined && hasTag(tags, tag);
  };

  it('has the uses of a word, on both sides of the thirty-second, with what its ending tells', () => {
    const [high = ''] = english.events.uses.moving;
    expect(has('said', EventTag.saying)).toBe(true);
    expect(has('said', EventTag.moving)).toBe(false);
    expect(has(high, EventTag.moving)).toBe(true);
    expect(has('announced', EventTag.telling)).toBe(true);
    expect(has('announced', EventTag.past)).toBe(true);
  });

  it('knows what is listed as no verb for none, whatever its ending', () => {
    const listed = [...english.events.uses.notVerb].find((word) => word.endsWith('ed')) ?? '';
    expect(has(listed, EventTag.notVerb)).toBe(true);
    expect(has(listed, EventTag.past)).toBe(false);
  });
});

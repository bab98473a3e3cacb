// Which words tell one deed, and which deeds one event.
import { describe, expect, it } from 'vitest';
import { deedFamilies, deeds } from '../../../../source/languages/english/events/deeds.js';

const share = (a: string, b: string): boolean =>
  (deeds.get(a) ?? []).some((name) => deeds.get(b)?.includes(name));

describe('classes of deeds', () => {
  it.each([
    ['raise', 'hike'],
    ['increase', 'growth'],
    ['attack', 'strike'],
    ['walkout', 'strike'],
    ['resign', 'step down'],
    ['quit', 'resignation'],
    ['sink', 'go down'],
    ['kill', 'toll'],
    ['buy', 'takeover'],
    ['strike down', 'throw out'],
    ['quash', 'annulment'],
  ])('%s and %s tell one', (a, b) => {
    expect(share(a, b)).toBe(true);
  });
  it.each([
    ['attack', 'walkout'],
    ['raise', 'cut'],
    ['arrest', 'convict'],
    ['win', 'lose'],
    ['step down', 'go down'],
    ['strike down', 'strike'],
  ])('%s and %s tell two', (a, b) => {
    expect(share(a, b)).toBe(false);
  });
  it('names in its families only classes that there are', () => {
    const classes = new Set([...deeds.values()].flat());
    expect([...deedFamilies.keys()].filter((name) => !classes.has(name))).toEqual([]);
  });
});

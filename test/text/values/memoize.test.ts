import { describe, expect, it } from 'vitest';
import { memoizeByObject, memoizeRecent } from '../../../source/text/values/memoize.js';

/** What a function was called with. */
function called<K, V>(make: (key: K) => V): { readonly make: (key: K) => V; readonly keys: K[] } {
  const keys: K[] = [];
  return {
    keys,
    make: (key) => {
      keys.push(key);
      return make(key);
    },
  };
}

describe('a function that works once', () => {
  it('for an object', () => {
    const { make, keys } = called((_key: object) => undefined);
    const once = memoizeByObject(make);
    const [a, b] = [{}, {}];
    for (const key of [a, b, a, b]) once(key);
    expect(keys).toEqual([a, b]);
  });

  it('for a word, until there are too many', () => {
    const { make, keys } = called((key: string) => (key === 'b' ? undefined : key.toUpperCase()));
    const once = memoizeRecent(2, make);
    expect(['a', 'b', 'b', 'a'].map(once)).toEqual(['A', undefined, undefined, 'A']);
    expect(keys).toEqual(['a', 'b']);
    expect(['c', 'a'].map(once)).toEqual(['C', 'A']);
    expect(keys).toEqual(['a', 'b', 'c', 'a']);
  });
});

// Tables of words as they are typed in the data files → sets and maps.

/** The words of a list typed with white space between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The phrases of a list typed with commas or line ends between them, in order. */
export const phraseList = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** The same as a set. */
export const phrases = (list: string): ReadonlySet<string> => new Set(phraseList(list));

/** Whatever one of the lists has. */
export const union = (...lists: readonly Iterable<string>[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => [...list]));

/** What the first list has and no other. */
export const without = (
  list: ReadonlySet<string>,
  ...others: readonly ReadonlySet<string>[]
): ReadonlySet<string> =>
  new Set([...list].filter((word) => !others.some((other) => other.has(word))));

/** A map from rows "Value: key, key, key", each on a line. The value is a key of itself, in lower case. */
export function aliases(rows: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [value, keys] of keyed(rows)) {
    map.set(value.toLowerCase(), value);
    for (const key of keys) map.set(key, value);
  }
  return map;
}

/** A map from rows "value: key, key": key → value. The value is no key. */
export const keysOf = (rows: string): ReadonlyMap<string, string> =>
  new Map(keyed(rows).flatMap(([value, keys]) => keys.map((key) => [key, value] as const)));

const keyed = (rows: string): readonly (readonly [value: string, keys: readonly string[]])[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [value = '', keys = ''] = row.split(':');
      return [value.trim(), phraseList(keys)];
    });

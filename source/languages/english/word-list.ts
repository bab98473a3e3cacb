// Tables of words as they are typed in the data files → sets and maps.

/** The words of a list typed with white space between them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The phrases of a list typed with commas or line ends between them. */
export const phrases = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/[,\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  );

/** A map from rows "Value: key, key, key". The value is a key of itself, in lower case. */
export function aliases(rows: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const row of rows.trim().split('\n')) {
    const [value = '', keys = ''] = row.split(':').map((part) => part.trim());
    map.set(value.toLowerCase(), value);
    for (const key of keys.split(',')) if (key.trim() !== '') map.set(key.trim(), value);
  }
  return map;
}

// A list of folded phrases → a tree of their letters: one walk tells which of them stands at a word of a folded line,
// without a slice or a look-up for each word.

/** A phrase of a list, folded, and its number of words. */
export type ListedPhrase = { readonly words: string; readonly count: number };

export type PhraseTree = {
  /** The column of each character code; 0 for one that no phrase has. */
  readonly columns: Uint8Array;
  readonly width: number;
  /** The next node, by node and column; 0 where no phrase goes on. */
  readonly next: Uint16Array;
  /** The phrase that ends at a node. */
  readonly ends: readonly (ListedPhrase | undefined)[];
};

const SPACE = 32;

/** The tree of phrases that are folded as lines are (`foldText`): lower case, single spaces. */
export function makePhraseTree(phrases: readonly string[]): PhraseTree {
  const letters = phrases.join('');
  const codes = new Set<number>();
  for (let at = 0; at < letters.length; at++) codes.add(letters.charCodeAt(at));
  const columns = new Uint8Array(Math.max(0, ...codes) + 1);
  let width = 1;
  for (const code of codes) columns[code] = width++;
  const next = new Uint16Array((letters.length + 1) * width);
  const ends: (ListedPhrase | undefined)[] = [undefined];
  for (const words of phrases) {
    let node = 0;
    for (let at = 0; at < words.length; at++) {
      const cell = node * width + (columns[words.charCodeAt(at)] ?? 0);
      const known = next[cell] ?? 0;
      node = known === 0 ? ends.push(undefined) - 1 : known;
      next[cell] = node;
    }
    ends[node] = { words, count: words.split(' ').length };
  }
  return { columns, width, next, ends };
}

/** The longest phrase that begins at `start`, the start of a word, and ends with a word; undefined where none does. */
export function phraseAt(
  { columns, width, next, ends }: PhraseTree,
  key: string,
  start: number,
): ListedPhrase | undefined {
  let found: ListedPhrase | undefined;
  let node = 0;
  for (let at = start; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (code === SPACE) found = ends[node] ?? found;
    const column = columns[code] ?? 0;
    node = column === 0 ? 0 : (next[node * width + column] ?? 0);
    if (node === 0) return found;
  }
  return ends[node] ?? found;
}

/** The first phrase that stands anywhere in the key, whole words only; the longest of those that begin at one word. */
export function phraseIn(tree: PhraseTree, key: string): ListedPhrase | undefined {
  for (let start = 0; ;) {
    const found = phraseAt(tree, key, start);
    if (found) return found;
    start = key.indexOf(' ', start) + 1;
    if (start === 0) return undefined;
  }
}

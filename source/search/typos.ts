// A word → the words of an index that it may be a slip of.

export type WordsByLength = {
  /** Distinct folded words, sorted. */
  readonly words: readonly string[];
  /** Where those of each length in letters stand among them. */
  readonly byLength: readonly (readonly number[] | undefined)[];
};

/** Shorter words have too many neighbours: "us" is one letter from a hundred words. */
const SHORTEST = 4;
/** From this length on two slips are forgiven: "stoltnbreg". */
const LONG = 8;

/** Words within one edit (two in a long word), a swap of neighbours being one edit, with how near they are. */
export function typos(word: string, index: WordsByLength): [number, number][] {
  if (word.length < SHORTEST) return [];
  const most = word.length >= LONG ? 2 : 1;
  const letters = lettersOf(word);
  const found: [number, number][] = [];
  for (let length = word.length - most; length <= word.length + most; length++)
    for (const at of index.byLength[length] ?? []) {
      const other = index.words[at];
      if (other === undefined || bitCount(letters ^ lettersOf(other)) > 2 * most) continue;
      const edits = editsBetween(word, other, most);
      if (edits <= most && !/\d/.test(other))
        found.push([at, 0.7 - 0.2 * edits - (other.startsWith(word.charAt(0)) ? 0 : 0.1)]);
    }
  return found;
}

/** One bit for each letter that a word has. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Optimal string alignment distance; more than `most` is answered as `most` + 1. */
function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const [up, left, corner] = [previous[j] ?? FAR, row[j - 1] ?? FAR, previous[j - 1] ?? FAR];
      let edits = Math.min(up + 1, left + 1, corner + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (before[j - 2] ?? FAR) + 1);
      row.push(edits);
      best = Math.min(best, edits);
    }
    if (best > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous.at(-1) ?? FAR;
}

/** Beyond the ends of the words. */
const FAR = Infinity;

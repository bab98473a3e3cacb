// The lines of all files → which of them an outlet prints in several: its menus, boxes and small print.
import type { ArticleDraft } from '../draft.js';
import type { Line } from '../text/lines.js';

/** Files are near-duplicates when so much of the shorter one's long lines stand in the other. */
const SAME_TEXT = 0.6;
const LONG_WORDS = 10;
/** A long line in more files than this is furniture for certain and says nothing about two files being copies. */
const MOST_COPIES = 12;

/**
 * For each draft, in order, whether a line stands in other texts of its outlet too. Copies of one text count once: files that
 * hold the line are one text where each is a copy of another of them, so that neither the order of the files nor a page that
 * shares nothing else decides. What is repeated is so in all that hold it.
 */
export function findRepeatedLines(
  drafts: readonly ArticleDraft[],
  outlets: readonly (string | undefined)[],
): ((line: Line) => boolean)[] {
  const copies = findCopies(drafts);
  const byOutlet = new Map<string | undefined, LineHolders>();
  drafts.forEach(({ lines }, index) => {
    const outlet = outlets[index];
    const holders = byOutlet.get(outlet) ?? new Map<string, number[]>();
    byOutlet.set(outlet, holders);
    hold(
      holders,
      index,
      lines.filter((line) => mayRepeat(line, outlet)),
    );
  });
  const repeated = new Map(
    [...byOutlet].map(([outlet, holders]) => {
      const keys = [...holders].flatMap(([key, files]) => (areOneText(files, copies) ? [] : key));
      return [outlet, new Set(keys)];
    }),
  );
  return outlets.map((outlet) => {
    const keys = repeated.get(outlet);
    return (line) => mayRepeat(line, outlet) && keys?.has(line.key) === true;
  });
}

/** Without a known outlet, a sentence in two files is likelier one agency's text in two papers. */
function mayRepeat({ ends }: Line, outlet: string | undefined): boolean {
  return outlet !== undefined || !ends;
}

/** By the key of a line: the drafts in which it stands, by number, ascending. */
type LineHolders = Map<string, number[]>;

/** Adds a draft to the holders of its lines; answers each of their keys once. */
function hold(holders: LineHolders, index: number, lines: readonly Line[]): string[] {
  const alone = [index]; // shared: most lines stand in one file only
  const keys: string[] = [];
  for (const { key } of lines) {
    const files = holders.get(key);
    if (files?.at(-1) === index) continue;
    keys.push(key);
    if (files && files.length > 1) files.push(index);
    else holders.set(key, files ? [...files, index] : alone);
  }
  return keys;
}

/** For each draft its near-duplicates, by number: the same article saved twice, or a copy of it. */
function findCopies(drafts: readonly ArticleDraft[]): ReadonlyMap<number, readonly number[]> {
  const holders: LineHolders = new Map();
  const longLines = drafts.map(({ lines }, index) =>
    hold(
      holders,
      index,
      lines.filter(({ words }) => words >= LONG_WORDS),
    ),
  );
  const copies = new Map<number, number[]>();
  const add = (index: number, other: number): void => {
    const own = copies.get(index);
    if (own === undefined) copies.set(index, [other]);
    else own.push(other);
  };
  longLines.forEach((keys, index) => {
    const shared = new Map<number, number>();
    for (const key of keys) {
      const files = holders.get(key);
      if (files === undefined || files.length > MOST_COPIES) continue;
      for (const other of files) if (other < index) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared)
      if (count >= SAME_TEXT * Math.min(keys.length, longLines[other]?.length ?? 0)) {
        add(index, other);
        add(other, index);
      }
  });
  return copies;
}

/** True where a way leads from each of the files to each other, from copy to copy among them. */
function areOneText(
  files: readonly number[],
  copies: ReadonlyMap<number, readonly number[]>,
): boolean {
  if (files.length === 1) return true;
  const [, ...others] = files;
  const left = new Set(others);
  const reached = files.slice(0, 1);
  for (const file of reached)
    for (const copy of copies.get(file) ?? []) if (left.delete(copy)) reached.push(copy);
  return left.size === 0;
}

// The lines of all files → which of them an outlet prints in several: its menus, boxes and small print.
import type { Draft } from './draft.js';
import type { Line } from './lines.js';

/** Files are near-duplicates when so much of the shorter one's long lines stand in the other. */
const SAME_TEXT = 0.6;
const LONG_WORDS = 10;
/** A long line in more files than this is furniture for certain and says nothing about two files being copies. */
const MOST_COPIES = 12;
const SEVERAL = -1;

/** For each draft, in order, whether a line stands in other texts of its outlet too; copies of one text count once. */
export function findRepeatedLines(
  drafts: readonly Draft[],
  outlets: readonly (string | undefined)[],
): ((line: Line) => boolean)[] {
  const texts = sameTexts(drafts);
  /** By outlet and line: the one text that it stands in, or SEVERAL. */
  const textsOf = new Map<string | undefined, Map<string, number>>();
  drafts.forEach(({ lines }, index) => {
    const text = texts[index]!;
    const known = textsOf.get(outlets[index]) ?? new Map<string, number>();
    textsOf.set(outlets[index], known);
    for (const line of lines) {
      if (!mayRepeat(line, outlets[index])) continue;
      const { key } = line;
      const other = known.get(key);
      if (other === undefined) known.set(key, text);
      else if (other !== text) known.set(key, SEVERAL);
    }
  });
  return drafts.map((_, index) => {
    const known = textsOf.get(outlets[index]);
    return (line) => mayRepeat(line, outlets[index]) && known?.get(line.key) === SEVERAL;
  });
}

/** Without a known outlet, a sentence in two files is likelier one agency's text in two papers. */
function mayRepeat({ ends }: Line, outlet: string | undefined): boolean {
  return outlet !== undefined || !ends;
}

/** A number for each draft, the same for near-duplicates: the same article saved twice, or a copy of it. */
function sameTexts(drafts: readonly Draft[]): number[] {
  const holders = new Map<string, number[]>();
  const longLines = drafts.map(({ lines }, index) => {
    const alone = [index]; // shared: most lines stand in one file only
    const keys: string[] = [];
    for (const { key, words } of lines) {
      if (words < LONG_WORDS) continue;
      const files = holders.get(key);
      if (files?.at(-1) === index) continue;
      keys.push(key);
      if (files && files.length > 1) files.push(index);
      else holders.set(key, files ? [...files, index] : alone);
    }
    return keys;
  });
  const textOf = drafts.map((_, index) => index);
  longLines.forEach((keys, index) => {
    const shared = new Map<number, number>();
    for (const key of keys) {
      const files = holders.get(key)!;
      if (files.length > MOST_COPIES) continue;
      for (const other of files) if (other < index) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared)
      if (count >= SAME_TEXT * Math.min(keys.length, longLines[other]!.length)) {
        textOf[index] = textOf[other]!;
        break;
      }
  });
  return textOf;
}

// Clean text → its lines with what the furniture engine asks of each: how long, how it ends, how much like prose.
import type { FurnitureData } from '../languages/language.js';

/** A line that holds something. */
export type Line = {
  /** 1-based, in the file. */
  readonly number: number;
  /** Trimmed, inner runs of spaces made one. */
  readonly text: string;
  /** True when a blank line, or the start of the file, stands above. */
  readonly gap: boolean;
  /** Lower case, letters and digits alone: the form in which lines are compared. */
  readonly key: string;
  readonly words: number;
  /** True for a line that ends as a sentence does: "…", he said.” Not: "Share". */
  readonly ends: boolean;
  /** What the markup says that the line is: "navigation", "caption". */
  readonly mark?: string | undefined;
  /** True for a line that a reader of pages leaves out of the article. */
  readonly isOutside?: boolean;
};

/** A full stop or the like, closing marks after it allowed: `rise."` `(yes?)` Not `etc.,` */
const SENTENCE_END = /[.!?…][\])}"'”’»]{0,3}\d?$/;

/** Beyond this a line is compared by its first characters alone. */
const KEY_LENGTH = 600;

/** The lines that hold something, numbered as in the file. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const [index, raw] of text.split('\n').entries()) {
    const trimmed = raw.trim();
    const words = trimmed.includes('  ') ? trimmed.replace(/ {2,}/g, ' ') : trimmed;
    if (words === '') gap = true;
    else {
      lines.push(lineOf(words, index + 1, gap));
      gap = false;
    }
  }
  return lines;
}

export function lineOf(text: string, number: number, gap: boolean): Line {
  return {
    number,
    text,
    gap,
    key: foldText(text.slice(0, KEY_LENGTH)),
    words: countWords(text),
    ends: SENTENCE_END.test(text.slice(-6)),
  };
}

/** Lower case, letters and digits with single spaces between: "Don’t Miss: X" → "dont miss x". */
export function foldText(text: string): string {
  return foldLatin(text) ?? foldAny(text);
}

/** The same for text of common characters, which most of it is, without a regular expression. */
function foldLatin(text: string): string | undefined {
  let folded = '';
  let from = -1;
  let isApart = false;
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? kindOf(text.charCodeAt(at)) : 'apart';
    if (kind === 'other') return undefined;
    if (kind === 'word') {
      if (from < 0) from = at;
      continue;
    }
    if (from >= 0) {
      folded += isApart && folded !== '' ? ` ${text.slice(from, at)}` : text.slice(from, at);
      from = -1;
      isApart = false;
    }
    if (kind === 'apart') isApart = true;
  }
  return folded.toLowerCase();
}

/** What a character does to a word: belongs to it, is dropped from it (an apostrophe), ends it; `other` is not known. */
function kindOf(code: number): 'word' | 'dropped' | 'apart' | 'other' {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word';
  if (code >= 48 && code <= 57) return 'word';
  if (code === 39 || code === 0x2018 || code === 0x2019) return 'dropped';
  if (code < 128 || (code >= 0x2010 && code <= 0x2027)) return 'apart';
  return code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7 ? 'word' : 'other';
}

function foldAny(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True for text with a letter of any script. The plain ones are looked for first: \p takes long to compile. */
export function hasLetter(text: string): boolean {
  return /[a-z]/i.test(text) || /\p{L}/u.test(text);
}

export function countWords(text: string): number {
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
}

/** True where at least such a share of a line's words, 0 to 1, is among the commonest of the language. */
export function hasStopWords({ key }: Line, share: number, { stopWords }: FurnitureData): boolean {
  const words = key.split(' ');
  let needed = share * words.length;
  for (const word of words) if (needed > 0 && stopWords.has(word)) needed--;
  return needed <= 0;
}

/** Lines of at least this length in a file whose lines were broken by a mail program or a printer. */
const WRAP_FROM = 50;
const WRAP_TO = 110;

/**
 * Joins lines that were broken at a fixed width, as text from mail and agencies is: a line was broken when the first
 * word of the next one would not have fitted. Lines of a page that merely follow one another stay apart.
 */
export function joinWrappedLines(lines: readonly Line[]): readonly Line[] {
  const width = lines.reduce((longest, line) => Math.max(longest, line.text.length), 0);
  if (width < WRAP_FROM || width > WRAP_TO) return lines;
  const continues = lines.map((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || line.gap) return false;
    const first = !line.text.includes(' ') ? line.text.length : line.text.indexOf(' ');
    return (
      above.text.length + 1 + first > width - 2 || (!above.ends && /^[\p{Ll}\d(]/u.test(line.text))
    );
  });
  const followers = lines.filter((line) => !line.gap).length;
  const broken = continues.filter(Boolean).length;
  if (broken < 3 || broken < followers * 0.7) return lines;
  const paragraphs: Line[][] = [];
  lines.forEach((line, index) => {
    if (continues[index]) paragraphs.at(-1)!.push(line);
    else paragraphs.push([line]);
  });
  return paragraphs.map((parts) => {
    const [first] = parts as [Line];
    return parts.length === 1
      ? first
      : lineOf(parts.map(({ text }) => text).join(' '), first.number, first.gap);
  });
}

/** "HAVANA (AP) --", "PORT LOUIS, Mauritius, May 3 —": a dateline that was set as a line of its own. */
const LONE_DATELINE = /^\p{Lu}{2}[^!?]{1,60}(?:--|[–—_-])$/u;

/** Puts a dateline that stands alone in front of the paragraph that it opens. */
export function joinDatelines(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(
    ({ text, words }) => words <= 10 && /[–—_-]$/.test(text) && LONE_DATELINE.test(text),
  );
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next) return lines;
  return lines.toSpliced(at, 2, lineOf(`${line.text} ${next.text}`, line.number, line.gap));
}

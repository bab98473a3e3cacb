// Clean text → its lines with what the furniture engine asks of each: how long, how it ends, how much like prose.
import { safeText, type SafeText } from '../../text/printed/safe-text.js';
import { phraseAt, type PhraseTree } from '../furniture/phrase-tree.js';
import { scan } from './scan.js';

/** A line that holds something. */
export type Line = {
  /** 1-based, in the file. */
  readonly number: number;
  /** Trimmed, inner runs of spaces made one; through the gate, so that no format can pass it by. */
  readonly text: SafeText;
  /** True when a blank line, or the start of the file, stands above. */
  readonly gap: boolean;
  /** Lower case, letters and digits alone: the form in which lines are compared. */
  readonly key: string;
  readonly words: number;
  /** Which of SIGN stand in it. */
  readonly signs: number;
  /** True for a line that ends as a sentence does: "…", he said.” Not: "Share". */
  readonly ends: boolean;
  /** What the markup says that the line is: "navigation", "caption". */
  readonly mark?: string | undefined;
  /** Whether a reader of pages leaves it out of the article, or takes it in; undefined where none was asked or it found nothing. */
  readonly isOutside?: boolean;
  /** A row of a table, an item of a list that is no list of links. */
  readonly kind?: 'row' | 'item' | undefined;
  /** Whether the markup says that it names who wrote; undefined where there is no markup. */
  readonly isByline?: boolean;
};

/** Beyond this a line is compared by its first characters alone. */
const KEY_LENGTH = 600;

/** The lines that hold something, numbered as in the file. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let number = 1;
  for (let start = 0; start <= text.length; number++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const trimmed = text.slice(start, end).trim();
    start = end + 1;
    if (trimmed === '') gap = true;
    else {
      const words = trimmed.includes('  ') ? trimmed.replace(/ {2,}/g, ' ') : trimmed;
      lines.push(lineOf(words, number, gap));
      gap = false;
    }
  }
  return lines;
}

export function lineOf(cleaned: string, number: number, gap: boolean): Line {
  const text = safeText(cleaned);
  const { key, words, signs } = scan(text, KEY_LENGTH);
  return { number, text, gap, key, words, signs, ends: endsAsSentence(text) };
}

const CLOSERS = '])}"\'”’»';
const MOST_CLOSERS = 3;

/** True for a full stop or the like, closing marks and the digit of a note after it allowed: `rise."` `(yes?)` `so.3` Not `etc.,` */
export function endsAsSentence(text: string): boolean {
  let at = text.length - 1;
  const last = text.charAt(at);
  if (last >= '0' && last <= '9') at--;
  const least = at - MOST_CLOSERS;
  while (at > least && at > 0 && CLOSERS.includes(text.charAt(at))) at--;
  return at >= 0 && '.!?…'.includes(text.charAt(at));
}

/** A word that is no name: "Ann Lee said". Not "Ann Lee5 hours". */
const LOWER_CASE = /(?<!\S)[a-z]{2,}(?!\S)/;

/**
 * "It opened on 3 May 2021." tells something, and so does a line that is all in capitals; "Tuesday, 3 May 2021 6.30 p.m."
 * and "Ann Lee 3 May 2021 Comment Now!" only date the page.
 */
export function isSentence({ text, words, ends }: Line): boolean {
  if (words <= 5 || !ends || /\bm\.?$/i.test(text)) return false;
  return LOWER_CASE.test(text) || text === text.toUpperCase();
}

/** True where at least such a share of a line's words, 0 to 1, is among the commonest of the language. */
export function hasStopWords({ key }: Line, share: number, stopWords: PhraseTree): boolean {
  let words = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) words++;
  let needed = share * words;
  for (let start = 0; needed > 0;) {
    if (phraseAt(stopWords, key, start)) needed--;
    start = key.indexOf(' ', start) + 1;
    if (start === 0) break;
  }
  return needed <= 0;
}

/** "HAVANA (AP) --", "PORT LOUIS, Mauritius, May 3 —": a dateline that was set as a line of its own. */
const LONE_DATELINE = /^\p{Lu}{2}[^!?]{1,60}(?:--|[–—_-])$/u;

/** Puts a dateline that stands alone in front of the paragraph that it opens. */
export function joinDatelines(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(
    ({ text, words }) => words <= 10 && '–—_-'.includes(text.slice(-1)) && LONE_DATELINE.test(text),
  );
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next) return lines;
  return lines.toSpliced(at, 2, lineOf(`${line.text} ${next.text}`, line.number, line.gap));
}

// What the readers of export layouts share: rows with their numbers, an article of several in a file, its draft.
import { english } from '../../../languages/english/english.js';
import { cleanText } from '../../text/clean.js';
import { lineOf, type Line } from '../../text/lines.js';
import { readLines } from '../../text/unwrap.js';
import type { ArticleDraft } from '../../draft.js';
import { readStatedDate } from '../../metadata/day/stated-date.js';
import { statedIn } from '../record.js';

/** A row of the file; blanks at the start of `text` are kept, as centred rows are told by them, those of `plain` are not. */
export type Row = { readonly number: number; readonly text: string; readonly plain: string };

/** One article of an export: the rows of its text, and what the rows around it say of it. */
export type Exported = {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
  readonly body: readonly Row[];
  /** The other rows of the article: labels, heads, copyright. */
  readonly others: readonly Row[];
  /** True where nothing is stated, so that headline, byline and day are to be found among the rows. */
  readonly isPlain?: boolean;
};

export const rowsOf = (text: string): Row[] =>
  text.split('\n').map((row, index) => rowOf(index + 1, row));

export const rowOf = (number: number, text: string): Row => ({
  number,
  text: text.trimEnd(),
  plain: text.trim(),
});

export const isBlank = ({ plain }: Row): boolean => plain === '';

/** How many rows match. */
export const countRows = (rows: readonly Row[], pattern: RegExp): number =>
  rows.filter(({ plain }) => pattern.test(plain)).length;

/** Runs of rows without a blank row between. */
export function blocksOf(rows: readonly Row[]): Row[][] {
  const blocks: Row[][] = [];
  let open: Row[] | undefined;
  for (const row of rows)
    if (isBlank(row)) open = undefined;
    else if (open) open.push(row);
    else blocks.push((open = [row]));
  return blocks;
}

/** The words of rows in one line; undefined for none. */
export function joined(rows: readonly Row[]): string | undefined {
  const words = rows.flatMap(({ plain }) => plain.split(/\s+/)).filter((word) => word !== '');
  return words.length === 0 ? undefined : words.join(' ');
}

/** A row of no more words that reads as a day is one; "The vote of 5 March 2019 …" is none. */
const DATE_WORDS = 9;

/** True for "March 5, 2019 Tuesday", "5 March 2019", "Tuesday 5 March 2019 12:00 AM GMT". */
export function isDateRow({ plain }: Row): boolean {
  if (!/\d{4}/.test(plain) || plain.split(/\s+/).length > DATE_WORDS) return false;
  const first = /^[\p{L}\d]{1,12}/u.exec(plain)?.[0].toLowerCase() ?? '';
  const { months, weekdays } = english.furniture;
  const opensDate =
    /^\d/.test(first) || [...months, ...weekdays].some((names) => names.includes(first));
  return opensDate && readStatedDate(plain).publishedAt !== undefined;
}

/** Lines of an export are broken at a width between these. */
const [SHORTEST, LONGEST] = [40, 100];

/** Lines without a blank line between that were broken at a width, joined: what blank lines part are the paragraphs. */
function joinBlocks(lines: readonly Line[]): readonly Line[] {
  const blocks: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const open = line.gap ? undefined : blocks.at(-1);
    if (open) open.push(line);
    else blocks.push([line]);
  }
  return blocks.flatMap((block) => {
    const above = block.slice(0, -1);
    const isBroken =
      block.every(({ text }) => text.length <= LONGEST) &&
      above.every(({ text }) => text.length >= SHORTEST) &&
      above.some(({ ends }) => !ends);
    const [first] = block;
    return isBroken
      ? [lineOf(block.map(({ text }) => text).join(' '), first.number, first.gap)]
      : block;
  });
}

/** The draft of an article of an export; undefined where it has no text. Its lines are joined where they were broken at a width. */
export function exportedDraft(path: string, article: Exported, maxLength: number): ArticleDraft | undefined {
  const first = article.body.findIndex((row) => !isBlank(row));
  if (first < 0) return undefined;
  const text = cleanText(article.body.slice(first).map((row) => row.text).join('\n'));
  const lines = joinBlocks(readLines(text.slice(0, maxLength))).map((line): Line => ({ ...line, number: article.body[first + line.number - 1]?.number ?? 1 }));
  const taken = article.others.flatMap((row) => isBlank(row) ? [] : [lineOf(cleanText(row.plain), row.number, false)]);
  const { title, publisher, date, url, language } = article;
  return {
    path,
    lines,
    taken,
    stated: article.isPlain === true ? { publisher } : statedIn({ title, author: article.author, publisher, date, url, language }),
    numbered: true,
    isClean: article.isPlain !== true,
    isCut: text.length > maxLength,
  };
} // prettier-ignore

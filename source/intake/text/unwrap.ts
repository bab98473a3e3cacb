// Rows of a text as it was copied from a mail, a print or a PDF → its lines: marks of quotation off, rows that were broken at a
// width joined to paragraphs again, words that were cut at the end of a row made whole.
import { english } from '../../languages/english/english.js';
import { endsAsSentence, lineOf, type Line } from './lines.js';

/** A row of the file that holds something. */
type Row = {
  readonly number: number;
  readonly text: string;
  /** True where a blank row, or the start of the file, stands above. */
  readonly gap: boolean;
  readonly indent: number;
  readonly ends: boolean;
};

/** The lines that hold something, numbered as in the file, each a paragraph wherever the rows tell where one ends. */
export function readLines(text: string): readonly Line[] {
  const rows = rowsOf(withoutLinkMarks(withoutQuoteMarks(text)));
  return unwrapped(rows) ?? rows.map((row) => lineOf(row.text, row.number, row.gap));
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let gap = true;
  for (const [at, row] of text.split('\n').entries()) {
    const trimmed = row.trim();
    const words = trimmed.includes('  ') ? trimmed.replace(/ {2,}/g, ' ') : trimmed;
    if (words === '') gap = true;
    else {
      rows.push({
        number: at + 1,
        text: words,
        gap,
        indent: row.length - row.trimStart().length,
        ends: endsAsSentence(words),
      });
      gap = false;
    }
  }
  return rows;
}

/** "> ", ">> ": before a row that somebody else wrote. */
const QUOTE_MARK = /^(?: {0,3}> ?){1,5}/;
const QUOTED_SHARE = 0.8;
const FEWEST_ROWS = 4;

/** The text without the marks of quotation, where nearly every row has one; a blank row for a row of marks alone. */
function withoutQuoteMarks(text: string): string {
  if (!/^ {0,3}>/m.test(text)) return text;
  const rows = text.split('\n');
  const filled = rows.filter((row) => /\S/.test(row));
  const marked = filled.filter((row) => QUOTE_MARK.test(row)).length;
  if (marked < FEWEST_ROWS || marked < QUOTED_SHARE * filled.length) return text;
  return rows.map((row) => row.replace(QUOTE_MARK, '')).join('\n');
}

/** "References", then "1. https://lamp.example/" or "[1] https://…": what lynx, links and w3m print below a page. */
const LINK_LIST =
  /\n\s{0,8}References:?\s{0,8}\n+(?:\s{0,8}(?:Visible links|Hidden links):?\s{0,8}\n+)?\s{0,8}(?:1\.|\[1\]) (?:https?|file|mailto):/;
/** "[4]Ann Lee": the number of a link. Not the "[4]" of a note behind a word. */
const LINK_MARK = /(?<!\S)\[\d{1,4}\](?=\S)/g;

/** The text without the list of links that a browser of text printed below it, and without their numbers. */
function withoutLinkMarks(text: string): string {
  const list = text.includes('References') ? LINK_LIST.exec(text) : null;
  return list ? text.slice(0, list.index).replace(LINK_MARK, '') : text;
}

const NARROWEST = 28;
const WIDEST = 130;
/** Columns narrower than this are believed where more rows tell. */
const NARROW = 50;
const FEWEST_BREAKS = { narrow: 6, wide: 3 } as const;
/** Such a share of the rows that end within a sentence must have been broken at the width. */
const BROKEN_SHARE = 0.7;
/** … and they, with what they go on with where that begins in lower case, hold such a share of the text: not a menu above paragraphs of a row each. */
const TEXT_SHARE = 0.4;
const FEWEST_GOING_ON = 2;
/** Of the rows below broken ones such a share begins with no capitalised word: a headline, a byline and names do not go on. */
const GOING_ON_SHARE = 0.3;
const CAPITALISED = /^["“‘'(]?\p{Lu}\p{Ll}/u;
/** In print, letters have widths of their own: a row of as many columns may be so much shorter. */
const RAGGED = 0.2;
/** Where nearly every row has a blank one above, blank rows tell nothing of paragraphs. */
const SPACED_SHARE = 0.85;
const FEWEST_SPACED = 6;
/** … and where hardly a row has, they tell as little. */
const GAPS_SHARE = 0.1;
/** Blank rows around headline, byline and day. */
const MOST_HEAD_GAPS = 4;
/** A row of fewer words is a label, whatever stands below it. */
const FEWEST_WORDS = 4;
/** No more rows are looked at to find a width. */
const MOST_LOOKED_AT = 2000;

type Wrapping = {
  /** True where a row was broken because the next word would not have fitted. */
  readonly isFull: (row: Row, next: Row) => boolean;
  /** True where blank rows part paragraphs. */
  readonly hasGaps: boolean;
  /** True where neither blank rows nor rows set in do. */
  readonly isBlind: boolean;
  /** How far a row is set in that begins a paragraph; undefined where none is. */
  readonly indent: number | undefined;
};

/** The paragraphs of rows that were broken at a width; undefined where they were not. */
function unwrapped(rows: readonly Row[]): Line[] | undefined {
  const wrapping = findWrapping(rows);
  if (wrapping === undefined) return undefined;
  const paragraphs: [Row, ...Row[]][] = [];
  for (const row of rows) {
    const open = paragraphs.at(-1);
    const above = open?.at(-1);
    const isLong = open !== undefined && open.length >= LONG_PARAGRAPH;
    if (open && above && continues(above, row, { wrapping, isLong })) open.push(row);
    else paragraphs.push([row]);
  }
  const words = wordsOf(rows);
  return paragraphs.map((parts) => {
    const [{ number, gap }] = parts;
    return lineOf(joined(parts, words), number, gap);
  });
}

/** A row that is nothing but a host or an address: "lamp.example", "https://lamp.example/a". Not "U.S." or "3.5". */
const ADDRESS = /^(?:https?:\/\/\S+|[a-z][\w-]*(?:\.[\w-]+){1,6})$/;

/** Where nothing else tells, a sentence that ends a full row ends a paragraph of so many rows. */
const LONG_PARAGRAPH = 2;

function continues(
  above: Row,
  row: Row,
  { wrapping, isLong }: { readonly wrapping: Wrapping; readonly isLong: boolean },
): boolean {
  const { isFull, hasGaps, indent, isBlind } = wrapping;
  if (ADDRESS.test(row.text) || ADDRESS.test(above.text)) return false;
  if (isBlind && isLong && above.ends && /^["“‘'(]?\p{Lu}/u.test(row.text)) return false;
  if (indent !== undefined && row.indent >= indent && above.indent < indent) return false;
  const isOpen = !above.ends && /^\p{Ll}/u.test(row.text);
  // a page of a print may end within a sentence
  if (hasGaps && row.gap) return isOpen && isFull(above, row) && above.text.length >= NARROWEST;
  return isFull(above, row) || (isOpen && above.text.length <= WIDEST);
}

function findWrapping(rows: readonly Row[]): Wrapping | undefined {
  const looked = rows.slice(0, MOST_LOOKED_AT);
  const gaps = looked.filter(({ gap }) => gap).length;
  const hasGaps = gaps < FEWEST_SPACED || gaps < SPACED_SHARE * looked.length;
  const pairs = looked.flatMap((row, at) => {
    const next = looked[at + 1];
    return next === undefined || (hasGaps && next.gap) ? [] : [[row, next] as const];
  });
  const open = pairs.filter(
    ([row]) => !row.ends && row.text.split(' ', FEWEST_WORDS).length === FEWEST_WORDS,
  );
  for (const ragged of [0, RAGGED]) {
    const width = bestWidth(open, ragged);
    if (width === undefined) continue;
    const isFull = (row: Row, next: Row): boolean => isBroken(row, next, width, ragged);
    const broken = open.filter(([row, next]) => isFull(row, next)).length;
    const fewest = width < NARROW ? FEWEST_BREAKS.narrow : FEWEST_BREAKS.wide;
    if (broken < fewest || broken < BROKEN_SHARE * open.length) continue;
    const cut = open.filter((pair) => isFull(...pair));
    const goingOn = cut.filter(([, next]) => !CAPITALISED.test(next.text)).length;
    if (goingOn < GOING_ON_SHARE * cut.length) continue;
    const isTold = goingOn >= FEWEST_GOING_ON && 2 * goingOn >= cut.length;
    const wrapped = new Set(isTold ? cut.flat() : cut.map(([row]) => row));
    if (lengthOf([...wrapped]) < TEXT_SHARE * lengthOf(looked)) continue;
    const indent = indentOf(pairs, isFull);
    const isBlind =
      indent === undefined && (!hasGaps || gaps < MOST_HEAD_GAPS + GAPS_SHARE * looked.length);
    return { isFull, hasGaps, isBlind, indent };
  }
  return undefined;
}

/** A row whose cut word was made whole is so much wider than the others. */
const MOST_BEYOND = 12;

const lengthOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { text }) => sum + text.length, 0);

const firstWord = ({ text }: Row): number => (text.indexOf(' ') + 1 || text.length + 1) - 1;

/** True for a row no wider than the width after which the first word of the next would not have fitted. */
function isBroken(row: Row, next: Row, width: number, ragged: number): boolean {
  const length = row.indent + row.text.length;
  return length <= width + MOST_BEYOND && length + 1 + firstWord(next) > width * (1 - ragged) - 1;
}

/** The width at which most of the rows were broken that end within a sentence. */
function bestWidth(
  open: readonly (readonly [row: Row, next: Row])[],
  ragged: number,
): number | undefined {
  const counts = new Int32Array(WIDEST + 2);
  for (const [row, next] of open) {
    const length = row.indent + row.text.length;
    const last = Math.floor((length + 1 + firstWord(next)) / (1 - ragged));
    if (length > WIDEST) continue;
    for (let width = Math.max(NARROWEST, length); width <= Math.min(last, WIDEST); width++)
      counts[width] = (counts[width] ?? 0) + 1;
  }
  let best: number | undefined;
  for (let width = NARROWEST; width <= WIDEST; width++)
    if ((counts[width] ?? 0) > (best === undefined ? 0 : (counts[best] ?? 0))) best = width;
  return best;
}

const FEWEST_INDENTED = 2;
const MOST_INDENT = 12;

/** How far the first row of a paragraph is set in, where rows below it are not. */
function indentOf(
  pairs: readonly (readonly [row: Row, next: Row])[],
  isFull: Wrapping['isFull'],
): number | undefined {
  const flush = Math.min(...pairs.map(([row, next]) => Math.min(row.indent, next.indent)));
  const set = pairs.filter(([row, next]) => next.indent > flush + 1 && row.indent <= flush + 1);
  const isParagraph = set.filter(([row, next]) => row.ends || !isFull(row, next)).length;
  if (set.length < FEWEST_INDENTED || isParagraph < set.length * BROKEN_SHARE) return undefined;
  const indent = Math.min(...set.map(([, next]) => next.indent));
  return indent > flush + MOST_INDENT ? undefined : indent;
}

/** "Mon-" at the end of a row: a word that may go on in the next. */
const CUT_WORD = /(?<![\p{L}\p{N}-])(?<start>\p{L}{1,20})-$/u;
const REST = /^(?<rest>\p{Ll}{1,20})/u;

/** The words of all rows, those with a hyphen too, by which a cut one is known. */
function wordsOf(rows: readonly Row[]): ReadonlySet<string> {
  if (!rows.some(({ text }) => text.endsWith('-'))) return new Set();
  return new Set(rows.flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}-]+/u)));
}

/** The rows of a paragraph in a line, their cut words whole: "Mon-" and "day" → "Monday", "well-" and "known" → "well-known". */
function joined(parts: readonly Row[], words: ReadonlySet<string>): string {
  let text = '';
  for (const row of parts) {
    const start = text.endsWith('-') ? CUT_WORD.exec(text)?.groups?.start : undefined;
    const rest = start === undefined ? undefined : REST.exec(row.text)?.groups?.rest;
    if (start !== undefined && rest !== undefined)
      text = (isCompound(start, rest, words) ? text : text.slice(0, -1)) + row.text;
    else text += text === '' || /\d-$/.test(text) ? row.text : ` ${row.text}`;
  }
  return text;
}

/** "er" and "ing" end a word. */
const SHORTEST_PART = 4;

/** True where a hyphen at the end of a row is the word's own. */
function isCompound(start: string, rest: string, words: ReadonlySet<string>): boolean {
  const [first, last] = [start.toLowerCase(), rest.toLowerCase()];
  if (words.has(`${first}-${last}`)) return true;
  if (words.has(first + last) || last.length < SHORTEST_PART) return false;
  const { compoundStarts, mayStartCompounds } = english.furniture;
  return compoundStarts.has(first) || (mayStartCompounds.has(first) && words.has(last));
}

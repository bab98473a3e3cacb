// Painted lines → their columns, each a character and its look; and what turns the lines on the screen into others.
import { isNarrow } from '../layout.js';
import { onceForEach } from '../model/once-for.js';

/** A line whose every character is one column wide. A look is the SGR parameters that make it: "1;35", "" for none. */
type Cells = { readonly characters: string; readonly looks: readonly string[] };

/** "\x1b[1;35m" but not "\x1b[2K". */
const SGR = /\u001B\[([\d;]*)m/g;

/** What switches each look off, and those that it switches off. */
const OFF: Readonly<Record<string, readonly string[]>> = {
  22: ['1', '2'],
  24: ['4'],
  27: ['7'],
  29: ['9'],
  39: ['35'],
};
const ON: ReadonlySet<string> = new Set(Object.values(OFF).flat());

/** The look after the parameters of one sequence; undefined where a parameter is none of ours. */
function lookAfter(look: string, parameters: string): string | undefined {
  const seen = new Set(look === '' ? [] : look.split(';'));
  for (const code of parameters.split(';')) {
    if (ON.has(code)) seen.add(code);
    else if (code === '0' || code === '') seen.clear();
    else if (OFF[code]) for (const off of OFF[code]) seen.delete(off);
    else return undefined;
  }
  return [...seen].sort().join(';');
}

const MOST_LOOKS = 100;

/** {@link lookAfter}, remembered: the same few steps come again and again. */
const nextLook = onceForEach(MOST_LOOKS, (look: string) =>
  onceForEach(MOST_LOOKS, (parameters: string) => lookAfter(look, parameters)),
);

/** What of a look is seen where nothing is written: a blank is neither bold nor coloured, but it may be underlined. */
const seenOnBlank = (look: string): string => (/[479]/.test(look) ? look : '');

const MOST_LINES = 500;

/** The columns of a painted line, remembered: the next frame is compared with it, and most lines come again. */
const cellsOf: (line: string) => Cells | undefined = onceForEach(MOST_LINES, part);

/** The columns of a painted line; undefined where a character is not one column wide, or a look unknown. */
function part(line: string): Cells | undefined {
  const looks: string[] = [];
  let characters = '';
  let look = '';
  let from = 0;
  const add = (text: string): void => {
    characters += text;
    // Each of one unit, or the line is not compared.
    for (const character of text) looks.push(character === ' ' ? seenOnBlank(look) : look);
  };
  for (const { 0: sequence, 1: parameters = '', index } of line.matchAll(SGR)) {
    add(line.slice(from, index));
    from = index + sequence.length;
    const next = nextLook(look)(parameters);
    if (next === undefined) return undefined;
    look = next;
  }
  add(line.slice(from));
  return isNarrow(characters) ? { characters, looks } : undefined;
}

const CSI = '\u001B[';

/** Written so that what a terminal draws wider than we think is cut at the edge, not carried into the next line. */
export const unwrapped = (text: string): string => `${CSI}?7l${text}${CSI}?7h`;

const shorter = (one: string, other: string): string =>
  Buffer.byteLength(other) < Buffer.byteLength(one) ? other : one;

/** {@link changeOfLook}, remembered. */
const lookChange = onceForEach(MOST_LOOKS, (from: string) =>
  onceForEach(MOST_LOOKS, (to: string) => changeOfLook(from, to)),
);

/** From one look to another: what is missing is put on, or all taken off and the other put on. */
function changeOfLook(from: string, to: string): string {
  if (from === to) return '';
  const worn = from === '' ? [] : from.split(';');
  const wanted = to === '' ? [] : to.split(';');
  const missing = wanted.filter((code) => !worn.includes(code));
  const isMore = missing.length > 0 && worn.every((code) => wanted.includes(code));
  return `${CSI}${isMore ? missing.join(';') : to === '' ? '' : `;${to}`}m`;
}

/** "\x1b[C" for one column to the right, "\x1b[12C" for twelve. */
const forward = (columns: number): string => `${CSI}${columns === 1 ? '' : columns}C`;

/** Where the cursor of a terminal stands, from 0, and the look that it writes in; no column after words of unsure width. */
type Pen = { readonly row: number; readonly column: number | undefined; readonly look: string };

function goTo(pen: Pen, row: number, column: number): string {
  const place = `${CSI}${row + 1}${column === 0 ? '' : `;${column + 1}`}H`;
  if (row === pen.row + 1) return shorter(place, `\n${column === 0 ? '' : forward(column)}`);
  if (row !== pen.row || pen.column === undefined || column < pen.column) return place;
  return column === pen.column ? '' : shorter(place, forward(column - pen.column));
}

const isBlankAt = ({ characters, looks }: Cells, column: number): boolean =>
  characters[column] === ' ' && looks[column] === '';

/** Writes the columns `from` to `to` of a row on which the pen stands at `from`. */
function write(
  line: Cells,
  pen: Pen,
  from: number,
  to: number,
): { readonly sent: string; readonly pen: Pen } {
  const { characters, looks } = line;
  const isBlank = (column: number): boolean => isBlankAt(line, column);
  let { look } = pen;
  let sent = '';
  for (let column = from; column < to;) {
    let end = column + 1;
    if (!isBlank(column)) {
      while (end < to && looks[end] === looks[column] && !isBlank(end)) end++;
      sent += lookChange(look)(looks[column]!) + characters.slice(column, end);
      look = looks[column]!;
      column = end;
      continue;
    }
    while (end < to && isBlank(end)) end++;
    if (seenOnBlank(look) !== '') {
      // Blanks may wear what is not seen on them: best what the words behind them do.
      const next = end < to ? looks[end]! : '';
      const plain = seenOnBlank(next) === '' ? next : '';
      sent += lookChange(look)(plain);
      look = plain;
    }
    const count = end - column;
    const erased = end === characters.length ? `${CSI}K` : `${CSI}${count}X`;
    // Erasing leaves the cursor where it is: that is enough where nothing follows.
    if (end === to && erased.length < count)
      return { sent: sent + erased, pen: { ...pen, column, look } };
    sent += shorter(' '.repeat(count), erased + forward(count));
    column = end;
  }
  return { sent, pen: { ...pen, column: to, look } };
}

/** To write this many unchanged columns again may cost less than to step over them. */
const SHORT_GAP = 8;

/** What is sent of a row whose columns differ from those shown. */
function rowChange(
  old: Cells,
  now: Cells,
  before: Pen,
  row: number,
): { readonly sent: string; readonly pen: Pen } {
  const width = now.characters.length;
  const differs = (column: number): boolean =>
    old.characters[column] !== now.characters[column] || old.looks[column] !== now.looks[column];
  let pen = before;
  let sent = '';
  for (let from = 0; from < width; from++) {
    if (!differs(from)) continue;
    // Blanks between words that go are erased with them.
    let to = from + 1;
    for (let end = to; end < width; end++) {
      if (differs(end)) to = end + 1;
      else if (!isBlankAt(now, end) || !isBlankAt(now, to - 1)) break;
    }
    const step = goTo(pen, row, from);
    const stepped = write(now, { ...pen, row, column: from }, from, to);
    let best = { ...stepped, sent: step + stepped.sent };
    if (pen.row === row && pen.column !== undefined && from - pen.column <= SHORT_GAP) {
      const joined = write(now, pen, pen.column, to);
      if (shorter(best.sent, joined.sent) === joined.sent) best = joined;
    }
    sent += best.sent;
    pen = best.pen;
    from = to;
  }
  return { sent, pen };
}

/**
 * What a terminal that shows the lines of `before` must be sent so that it shows those of `after`: the changed columns
 * alone. A line that holds a character of another width than one column is written whole: terminals differ in how they
 * draw it, and what is drawn from the first column on can't be wrong.
 */
export function frameChange(before: readonly string[], after: readonly string[]): string {
  let pen: Pen = { row: -2, column: undefined, look: '' };
  let sent = '';
  for (const [row, line] of after.entries()) {
    if (before[row] === line) continue;
    const old = cellsOf(before[row]!);
    const now = cellsOf(line);
    if (!old || !now) {
      sent += lookChange(pen.look)('') + unwrapped(`${CSI}${row + 1}H${CSI}2K${line}${CSI}m`);
      pen = { row, column: undefined, look: '' };
      continue;
    }
    const width = Math.max(old.characters.length, now.characters.length);
    const change = rowChange(padded(old, width), padded(now, width), pen, row);
    sent += change.sent;
    pen = change.pen;
  }
  return sent + lookChange(pen.look)('');
}

/** The line with blanks at its end, as the terminal shows it. */
const padded = ({ characters, looks }: Cells, width: number): Cells => ({
  characters: characters.padEnd(width),
  looks: [...looks, ...new Array<string>(width - looks.length).fill('')],
});

// A row of the screen → the same in ASCII, exactly as wide: what takes more columns than its sign takes them from blanks.
import { asciiSign, type Charset } from '../../../text/printed/ascii.js';
import { span, type Row } from './row.js';

/** Borders, behind which another panel's blanks are. */
const BORDERS: ReadonlySet<string> = new Set('│├┤┼┬┴╭╮╰╯');

type Cell = { text: string; readonly isBorder: boolean };

export function asciiRow(row: Row, charset: Exclude<Charset, 'unicode'>): Row {
  const stretches = row.map(({ text }) =>
    Array.from(text, (one): Cell => ({ text: one, isBorder: BORDERS.has(one) })),
  );
  const cells = stretches.flat();
  // Where words are typed the cursor stands in its column.
  const mayWiden = row.every(({ style }) => style !== 'cursor');
  const printed = cells.map(({ text }) => text);
  cells.forEach((cell, at) => {
    const around = [printed[at - 1] ?? ' ', printed[at + 1] ?? ' '] as const;
    const sign = asciiSign(cell.text, around, charset);
    if (!sign) return;
    const { narrow, wide = narrow, mayShift = false } = sign;
    const isRoom = mayWiden && takeBlanks(cells, at, wide.length - narrow.length, mayShift);
    cell.text = isRoom ? wide : narrow;
  });
  return row.map((one, index) => {
    const words = (stretches[index] ?? []).map(({ text }) => text).join('');
    return { ...one, text: span(words).text };
  });
}

/** Empties so many blanks of the next run that leaves one, behind the cell, else perhaps before it; false where there is none. */
function takeBlanks(cells: readonly Cell[], at: number, count: number, mayShift: boolean): boolean {
  if (count === 0) return true;
  const run = runOf(cells, at, 1, count) ?? (mayShift ? runOf(cells, at, -1, count) : undefined);
  for (const cell of run ?? []) cell.text = '';
  return run !== undefined;
}

/** The blanks to take, on the way from the cell to the border. */
function runOf(
  cells: readonly Cell[],
  at: number,
  step: 1 | -1,
  count: number,
): readonly Cell[] | undefined {
  let run: Cell[] = [];
  for (let index = at + step; ; index += step) {
    const cell = cells[index];
    if (!cell || cell.isBorder) return undefined;
    if (cell.text === ' ') run.push(cell);
    else if (cell.text !== '') run = [];
    if (run.length > count) return run.slice(0, count);
  }
}

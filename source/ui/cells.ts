// A painted line → its columns, each a character and its look; and what turns one line on the screen into another.
import { isNarrow } from '../layout.js';

/** A line whose every character is one column wide. A look is the SGR parameters that make it: "1;36", "" for none. */
type Cells = { readonly characters: string; readonly looks: readonly string[] };

/** "\x1b[1;36m" but not "\x1b[2K". */
const SGR = /\u001B\[([\d;]*)m/g;

/** What switches each look off, and those that it switches off. */
const OFF: Readonly<Record<string, readonly string[]>> = {
  22: ['1', '2'],
  24: ['4'],
  27: ['7'],
  29: ['9'],
  39: ['36'],
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

const known = new Map<string, string | undefined>();

/** {@link lookAfter}, remembered: the same few steps come again and again. */
function nextLook(look: string, parameters: string): string | undefined {
  const key = `${look}m${parameters}`;
  if (!known.has(key)) known.set(key, lookAfter(look, parameters));
  return known.get(key);
}

/** The columns of a painted line; undefined where a character is not one column wide, or a look unknown. */
function cellsOf(line: string): Cells | undefined {
  const looks: string[] = [];
  let characters = '';
  let look = '';
  let from = 0;
  const add = (text: string): void => {
    characters += text;
    for (const _character of text) looks.push(look); // each of one unit, or the line is not compared
  };
  for (const { 0: sequence, 1: parameters = '', index } of line.matchAll(SGR)) {
    add(line.slice(from, index));
    from = index + sequence.length;
    const next = nextLook(look, parameters);
    if (next === undefined) return undefined;
    look = next;
  }
  add(line.slice(from));
  return isNarrow(characters) ? { characters, looks } : undefined;
}

const CSI = '\u001B[';
const wear = (look: string): string => (look === '' ? `${CSI}m` : `${CSI}0;${look}m`);

/** Written so that what a terminal draws wider than we think is cut at the edge, not carried into the next line. */
export const unwrapped = (text: string): string => `${CSI}?7l${text}${CSI}?7h`;

/** To write this many unchanged columns again costs less than to step over them. */
const SHORT_GAP = 5;

/**
 * What a terminal must be sent so that `row` (from 1), which shows `before`, shows `after`: the changed columns alone.
 * A line that holds a character of another width than one column is written whole: terminals differ in how they draw it,
 * and what is drawn from the first column on can't be wrong.
 */
export function lineChange(before: string, after: string, row: number): string {
  if (before === after) return '';
  const old = cellsOf(before);
  const now = cellsOf(after);
  if (!old || !now) return unwrapped(`${CSI}${row}H${CSI}2K${after}${CSI}m`);
  const width = Math.max(old.characters.length, now.characters.length);
  const differs = (column: number): boolean =>
    (old.characters[column] ?? ' ') !== (now.characters[column] ?? ' ') ||
    (old.looks[column] ?? '') !== (now.looks[column] ?? '');
  let sent = '';
  let look = '';
  for (let column = 0; column < width; column++) {
    if (!differs(column)) continue;
    sent += `${CSI}${row};${column + 1}H`;
    let last = column;
    for (let end = column; end < width && end - last <= SHORT_GAP; end++)
      if (differs(end)) last = end;
    for (; column <= last; column++) {
      if (column >= now.characters.length) {
        sent += (look === '' ? '' : wear('')) + `${CSI}K`;
        return sent;
      }
      const wanted = now.looks[column]!;
      if (wanted !== look) sent += wear((look = wanted));
      sent += now.characters[column]!;
    }
  }
  return look === '' ? sent : sent + wear('');
}

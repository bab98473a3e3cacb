// What each style looks like: one accent colour, bold, dim, underline and inverse, from the terminal's own palette.
// Nothing is told by colour alone: with NO_COLOR the accent is left out and every style still differs from the rest.
import type { Row, Style } from './row.js';

/** "Select Graphic Rendition": what switches a look on, and what switches it off again. */
type Look = readonly [on: number, off: number];
const BOLD: Look = [1, 22];
const DIM: Look = [2, 22];
const UNDERLINE: Look = [4, 24];
const INVERSE: Look = [7, 27];
const STRUCK: Look = [9, 29];
const ACCENT: Look = [35, 39]; // magenta: of the palette's colours the one that reads on white as on black, bright or not

const LOOKS: Readonly<Record<Style, readonly Look[]>> = {
  plain: [],
  dim: [DIM],
  strong: [BOLD],
  accent: [ACCENT, BOLD],
  edge: [ACCENT],
  lit: [BOLD],
  words: [ACCENT, BOLD, UNDERLINE],
  selected: [INVERSE],
  'selected-strong': [INVERSE, BOLD],
  match: [ACCENT, BOLD, UNDERLINE],
  chip: [ACCENT, INVERSE],
  removed: [DIM, STRUCK],
  cursor: [], // the terminal draws its own
};

const sgr = (codes: readonly number[]): string =>
  codes.length === 0 ? '' : `\u001B[${codes.join(';')}m`;

/** What is written before and after words of each style. */
const wrapping = (coloured: boolean): Readonly<Record<string, readonly [string, string]>> =>
  Object.fromEntries(
    Object.entries(LOOKS).map(([style, looks]) => {
      const colourless = looks.filter((look) => look !== ACCENT);
      const seen = coloured
        ? looks
        : looks.length > 0 && colourless.length === 0
          ? [BOLD]
          : colourless;
      return [style, [sgr(seen.map(([on]) => on)), sgr(seen.map(([, off]) => off).toReversed())]];
    }),
  );

const COLOURED = wrapping(true);
const COLOURLESS = wrapping(false);

/** True where a blank in that style looks as one in none. */
const isUnseenOnBlanks = (style: Style): boolean =>
  LOOKS[style].every((look) => look === BOLD || look === DIM || look === ACCENT);

/**
 * The same to see in fewer spans: blanks go with what stands before them, those at the end are left out, and neighbours in
 * one style are one. Each change of style before a place that changes is sent again with it, which over ssh is a part of
 * what a key costs.
 */
function fewSpans(row: Row): readonly Stretch[] {
  const spans: Stretch[] = [];
  for (const { text, style: own } of row) {
    if (text === '') continue;
    const last = spans.at(-1);
    const isBlank = isUnseenOnBlanks(own) && text.trim() === '';
    const style = !isBlank ? own : last && isUnseenOnBlanks(last.style) ? last.style : 'plain';
    if (last?.style === style) spans[spans.length - 1] = { text: last.text + text, style };
    else spans.push({ text, style });
  }
  const last = spans.at(-1);
  if (last && isUnseenOnBlanks(last.style))
    spans[spans.length - 1] = { text: last.text.trimEnd(), style: last.style };
  return spans;
}

type Stretch = { readonly text: string; readonly style: Style };

declare const painted: unique symbol;
/** A line as a terminal takes it: SafeText and our own looks. Nothing else is drawn, and nothing else makes it. */
export type PaintedLine = string & { readonly [painted]: true };

/** The row as a terminal takes it; without colour where `NO_COLOR` is set to anything (no-color.org). */
export function paint(row: Row): PaintedLine {
  const looks = process.env.NO_COLOR ? COLOURLESS : COLOURED;
  return fewSpans(row)
    .map(({ text, style }) => {
      const [on, off] = looks[style] ?? ['', ''];
      return on + text + off;
    })
    .join('') as PaintedLine;
}

// What Ink draws of a column of whole lines: those lines. The build puts this before Ink's own drawing, which lays every
// character into a grid because boxes may lie over one another: most of the time from a key to its frame.
import { isNarrow } from '../layout.js';

/** What is read of an element as Ink keeps it: a box, a text in it, the string that it holds. */
type Element = {
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly childNodes?: readonly Element[];
};

/** "\x1b[1;35m" but not "\x1b[2K". */
const LOOK = /\u001B\[[\d;]*m/g;

/** How wide each line is, of those that Ink draws as they are written: no control in them, each character one column. */
let known = new Map<string, number | undefined>();

function columnsOf(line: string): number | undefined {
  if (known.has(line)) return known.get(line);
  const words = line.replaceAll(LOOK, '');
  const columns = isNarrow(words) ? words.length : undefined;
  known.set(line, columns);
  return columns;
}

const only = ({ childNodes = [] }: Element): Element | undefined =>
  childNodes.length === 1 ? childNodes[0] : undefined;

const lineOf = (element: Element): string | undefined =>
  element.nodeName === 'ink-text' ? only(element)?.nodeValue : undefined;

/** The size of a text of one such line where it fits into that width; else it is for Ink to say. */
export function wholeLineSize(
  text: Element,
  width: number,
): { readonly width: number; readonly height: number } | undefined {
  const line = lineOf(text);
  const columns = line === undefined ? undefined : columnsOf(line);
  return columns === undefined || columns > width ? undefined : { width: columns, height: 1 };
}

/** The lines of a screen that is one box of such lines; undefined for any other: it is for Ink to draw. */
export function wholeLines(screen: Element): string[] | undefined {
  const box = only(screen);
  const lines = box?.nodeName === 'ink-box' ? box.childNodes?.map(lineOf) : undefined;
  if (!lines?.every((line) => line !== undefined)) return undefined;
  known = new Map(lines.map((line) => [line, columnsOf(line)]));
  return lines.every((line) => known.get(line) !== undefined) ? lines : undefined;
}

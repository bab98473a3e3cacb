// What Ink draws of a column of whole lines: those lines. The build puts this before Ink's own drawing, which lays every
// character into a grid because boxes may lie over one another: most of the time from a key to its frame. Ink draws the
// few lines that are not drawn as they are written, each by itself.
import { isNarrow } from '../layout.js';

/** What is read of an element as Ink keeps it: a box, a text in it, the string that it holds. */
type Element = {
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly childNodes?: readonly Element[];
};

/** "\x1b[1;35m" but not "\x1b[2K". */
const LOOK = /\u001B\[[\d;]*m/g;

/** How wide a line is that Ink draws as it is written: no control in it, each character one column; else undefined. */
function columnsOf(line: string): number | undefined {
  const words = line.replaceAll(LOOK, '');
  return isNarrow(words) ? words.length : undefined;
}

/** What is drawn of each line that stands on the screen. */
let drawn = new Map<string, string>();

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

/**
 * The lines of a screen that is one box of texts, a line each; undefined for any other: it is for Ink to draw.
 * @param draw lets Ink draw a text by itself
 */
export function wholeLines(screen: Element, draw: (text: Element) => string): string[] | undefined {
  const box = only(screen);
  const texts = box?.nodeName === 'ink-box' ? (box.childNodes ?? []) : [];
  const known = drawn;
  const now = new Map<string, string>();
  const lines: string[] = [];
  for (const text of texts) {
    const line = lineOf(text);
    if (line === undefined || line.includes('\n')) return undefined;
    const shown =
      now.get(line) ?? known.get(line) ?? (columnsOf(line) === undefined ? draw(text) : line);
    now.set(line, shown);
    lines.push(shown);
  }
  if (lines.length === 0) return undefined;
  drawn = now;
  return lines;
}

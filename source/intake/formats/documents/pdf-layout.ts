// The pieces of text on the pages of a PDF → its text: pieces make lines, lines columns and paragraphs; heads and feet of
// pages go, words that were cut at a line's end are whole again.

/** A piece of text; lengths in points, `y` from the bottom of the page. */
export type PdfPiece = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};
export type PdfPage = { readonly width: number; readonly pieces: readonly PdfPiece[] };

/** A gap of so many times the size of the letters parts columns. */
const WIDE = 2.5;

type TextLine = {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
};

/** The text in paragraphs, and the address that a browser printed at the foot of its pages. */
export function pdfText(pages: readonly PdfPage[]): { text: string; url: string | undefined } {
  const lined = pages.map(({ pieces, width }) => inReadingOrder(linesOf(pieces), width));
  const repeated = repeatedEdges(lined);
  const url = lined.flat().map(({ text }) => PRINTED_FOOT.exec(text)?.groups?.url).find((each) => each !== undefined);
  const kept = lined.map((lines) =>
    lines.filter((line, index) => !isEdge(line, index, lines.length, repeated)),
  );
  return { text: mended(paragraphsOf(kept)), url };
} // prettier-ignore

/** Pieces on one height without a wide gap between are a line; they come in the order in which the page was written. */
function linesOf(pieces: readonly PdfPiece[]): TextLine[] {
  const lines: TextLine[] = [];
  let open: TextLine | undefined;
  for (const { text, x, y, width, size } of pieces) {
    const isWhite = text.trim() === '';
    if (isWhite && width > WIDE * size) open = undefined; // the gap between two columns
    if (isWhite && open === undefined) continue;
    const isSame =
      open !== undefined &&
      Math.abs(open.y - y) < 0.5 * Math.max(open.size, size, 1) &&
      x - open.end < WIDE * Math.max(open.size, size, 1) &&
      x - open.end > -2 * Math.max(open.size, size, 1);
    if (isSame && open !== undefined) {
      const isApart = x - open.end > 0.18 * size && !/\s$/.test(open.text) && !/^\s/.test(text);
      open = { ...open, text: open.text + (isApart ? ' ' : '') + text, end: Math.max(open.end, x + width), size: Math.max(open.size, isWhite ? 0 : size) };
      lines[lines.length - 1] = open;
    } else if (!isWhite) {
      open = { text, x, y, end: x + width, size };
      lines.push(open);
    }
  }
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }));
} // prettier-ignore

/** So many lines side by side with another tell that a page was written across its columns. */
const SIDE_BY_SIDE = 0.3;

/** Lines column by column where the page was written across its columns; else as they were written. */
function inReadingOrder(lines: readonly TextLine[], width: number): readonly TextLine[] {
  const isBeside = (line: TextLine, other: TextLine | undefined): boolean =>
    other !== undefined && Math.abs(other.y - line.y) < 2 && Math.abs(other.x - line.x) > 40;
  const beside = lines.filter((line, at) => isBeside(line, lines[at - 1]) || isBeside(line, lines[at + 1]));
  if (beside.length < 6 || beside.length < SIDE_BY_SIDE * lines.length) return lines;
  const starts = columnStarts(beside);
  if (starts.length < 2) return lines;
  const columnOf = ({ x }: TextLine): number => starts.filter((start) => x > start - 6).length;
  const isAcross = ({ x, end }: TextLine): boolean => {
    const next = starts.find((start) => start > x + 6);
    return (next !== undefined && end > next + 6) || end - x > 0.7 * width;
  };
  const sorted = [...lines].sort((a, b) => b.y - a.y);
  const ordered: TextLine[] = [];
  let band: TextLine[] = [];
  const flush = (): void => {
    ordered.push(...band.sort((a, b) => columnOf(a) - columnOf(b) || b.y - a.y));
    band = [];
  };
  for (const line of sorted)
    if (isAcross(line)) {
      flush();
      ordered.push(line);
    } else band.push(line);
  flush();
  return ordered;
} // prettier-ignore

/** Where columns begin: left edges that a fifth of the lines share, ten points apart at least. */
function columnStarts(lines: readonly TextLine[]): number[] {
  const counts = new Map<number, number>();
  for (const { x } of lines) {
    const key = Math.round(x / 10);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 0.2 * lines.length)
    .map(([key]) => key * 10)
    .sort((a, b) => a - b)
    .filter((start, index, all) => index === 0 || start - (all[index - 1] ?? 0) > 40);
}

/** "Page 2 of 3", "2/3", "- 2 -", "12". Not "2019". */
const PAGE_NUMBER = /^(?:page )?[-–—[(]?\s?\d{1,3}\s?(?:(?:of|\/)\s?\d{1,3})?\s?[-–—\])]?$/i;
/** "3/5/19, 2:05 PM Ferry strikes pier": what browsers print above a page. */
const PRINTED_HEAD = /^\d{1,4}[/.]\d{1,2}[/.]\d{1,4},? \d{1,2}:\d\d(?: ?[AP]M)?(?: |$)/i;
/** "https://lamp.example/a 1/3": what they print below. */
const PRINTED_FOOT = /^(?<url>https?:\/\/\S{4,500})(?: \d{1,3}\/\d{1,3})?$/;

/** So many lines at either end of a page may be its head or foot. */
const EDGE = 2;

const masked = (text: string): string => text.toLowerCase().replace(/\d+/g, '#');

/** Lines that stand at the edge of at least half of the pages, whatever their numbers. */
function repeatedEdges(pages: readonly (readonly TextLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edges = new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)].map(({ text }) => masked(text)));
    for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  const most = Math.max(2, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= most).map(([text]) => text));
} // prettier-ignore

function isEdge(
  { text }: TextLine,
  index: number,
  count: number,
  repeated: ReadonlySet<string>,
): boolean {
  if (index >= EDGE && index < count - EDGE) return false;
  return (
    PAGE_NUMBER.test(text) ||
    PRINTED_HEAD.test(text) ||
    PRINTED_FOOT.test(text) ||
    repeated.has(masked(text))
  );
}

const SENTENCE_END = /[.!?…]["”’)]{0,2}$/;

/** Paragraphs of lines, told by the space above, the indent of the first line, or another size of letters. */
function paragraphsOf(pages: readonly (readonly TextLine[])[]): string[][] {
  const paragraphs: string[][] = [];
  const leading = usualLeading(pages);
  for (const lines of pages) {
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1];
      const open = paragraphs.at(-1);
      const begins =
        above === undefined ? !goesOn(open, line) : opensParagraph(above, line, leading);
      if (open === undefined || begins) paragraphs.push([line.text]);
      else open.push(line.text);
    }
  }
  return paragraphs;
}

/** True where a page begins within a paragraph: the last line of the one before ends none, and this begins small. */
function goesOn(open: readonly string[] | undefined, { text }: TextLine): boolean {
  const last = open?.at(-1);
  return last !== undefined && !SENTENCE_END.test(last) && /^\p{Ll}/u.test(text);
}

function opensParagraph(above: TextLine, line: TextLine, leading: number): boolean {
  const step = above.y - line.y;
  const isNextColumn = step < -leading;
  if (isNextColumn) return SENTENCE_END.test(above.text) || !/^[\p{Ll}\d]/u.test(line.text);
  if (step > 1.35 * leading) return true;
  if (Math.abs(above.size - line.size) > 0.12 * Math.max(above.size, line.size)) return true;
  const isIndented = line.x - above.x > 0.7 * line.size && line.x - above.x < 5 * line.size;
  return isIndented && SENTENCE_END.test(above.text);
}

/** The distance between lines that most have, the smaller of two as common. */
function usualLeading(pages: readonly (readonly TextLine[])[]): number {
  const counts = new Map<number, number>();
  for (const lines of pages)
    for (const [index, line] of lines.entries()) {
      const step = Math.round(((lines[index - 1]?.y ?? 0) - line.y) * 2) / 2;
      if (index > 0 && step > 2 && step < 60) counts.set(step, (counts.get(step) ?? 0) + 1);
    }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return most?.[0] ?? 12;
}

const LIGATURES: Readonly<Record<string, string>> = {
  'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl', 'ﬅ': 'st', 'ﬆ': 'st',
}; // prettier-ignore

/** A word that is cut at the end of a line: "Mon-", "re\u00ad". Not "– " or "1-". */
const CUT = /(?<head>\p{L}{2,30})[-\u00ad\u2010]$/u;

/** Paragraphs joined, their words whole. A hyphen stays where the text writes the same word with one elsewhere. */
function mended(paragraphs: readonly (readonly string[])[]): string {
  const all = paragraphs.flat().join(' ');
  return paragraphs
    .map((lines) =>
      lines.reduce((text, line) => {
        if (text === '') return line;
        const head = CUT.exec(text)?.groups?.head;
        const tail = /^\p{Ll}{1,30}/u.exec(line)?.[0];
        if (head === undefined || tail === undefined) return `${text} ${line}`;
        const keeps = !text.endsWith('\u00ad') && all.includes(`${head}-${tail}`);
        return keeps ? `${text}${line}` : `${text.slice(0, -1)}${line}`;
      }, ''),
    )
    .join('\n\n')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => LIGATURES[ligature] ?? ligature);
}

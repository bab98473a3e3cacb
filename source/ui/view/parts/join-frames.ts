// Frames that share a border → rows in which it stands once, with the sign that joins what meets there, open at both sides.
import { FOCUSED_EDGE } from './frame.js';
import { span, type Row, type Span } from './row.js';

/** What two signs of neighbouring borders become: the last of the left frame and the first of the right one. */
const SIDE_BY_SIDE: Readonly<Record<string, string>> = {
  '││': '│',
  '╮╭': '┬',
  '╯╰': '┴',
  '│├': '├',
  '┤│': '┤',
  '┤├': '┼',
  '│╭': '├',
  '│╰': '├',
};

/** The first sign of a lower frame, and its last, where another frame stands above it. */
const BELOW: Readonly<Record<string, string>> = { '╭': '├', '╮': '┤' };

/** Frames of one width under each other: the last row of each goes, and the title of the next stands in its place. */
export function stackFrames(frames: readonly (readonly Row[])[]): readonly Row[] {
  return frames.reduce((above, below) => {
    if (above.length === 0) return below;
    const [title = [], ...rest] = below;
    return [...above.slice(0, -1), withTitle(above.at(-1) ?? [], title), ...rest];
  }, []);
}

/** The border shows the focus of either panel. */
function withTitle(border: Row, title: Row): Row {
  const isFocused = [border, title].some(([edge]) => edge?.style === FOCUSED_EDGE);
  return title.map(({ text, style }, index) => {
    const isEdge = index === 0 || index >= title.length - 2;
    return isEdge ? span(BELOW[text] ?? text, isFocused ? FOCUSED_EDGE : style) : { text, style };
  });
}

/** Frames of one height beside each other: where two meet their borders become one. */
export function joinFrames(frames: readonly (readonly Row[])[]): readonly Row[] {
  return frames.reduce((left, right) =>
    left.map((row, index) => {
      const [edge, ...rest] = right[index] ?? [];
      const last = row.at(-1);
      return last && edge ? [...row.slice(0, -1), joint(last, edge), ...rest] : row;
    }),
  );
}

const joint = (left: Span, right: Span): Span =>
  span(
    SIDE_BY_SIDE[left.text + right.text] ?? right.text,
    left.style === FOCUSED_EDGE ? left.style : right.style,
  );

/** What becomes of the signs of a border that nothing stands beyond. */
const AT_THE_EDGE: Readonly<Record<string, string>> = {
  '│': ' ',
  '╭': '─',
  '╮': '─',
  '╰': '─',
  '╯': '─',
  '├': '─',
  '┤': '─',
};

/**
 * The rows without the borders at the edges of the screen, which part nothing: a row ends with its words then, and no more
 * of it is sent when they change.
 */
export function openSides(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) =>
    row.map((edge, index) =>
      index === 0 || index === row.length - 1
        ? { ...edge, ...span(AT_THE_EDGE[edge.text] ?? edge.text, edge.style) }
        : edge,
    ),
  );
}

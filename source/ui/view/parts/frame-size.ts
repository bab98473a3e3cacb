// How much of a panel its frame takes.
import type { Size } from '../screen-layout.js';

/** Columns of a border and a blank at each side. */
export const FRAME_COLUMNS = 4;
/** Rows of the borders above and below. */
export const FRAME_ROWS = 2;

/** The room inside the frame of a panel of that size. */
export const innerSize = ({ columns, rows }: Size): Size => ({
  columns: columns - FRAME_COLUMNS,
  rows: rows - FRAME_ROWS,
});

// How much of a panel its frame takes.
import { FRAME_COLUMNS, FRAME_ROWS, type Size } from '../screen-layout.js';

/** The room inside the frame of a panel of that size. */
export const innerSize = ({ columns, rows }: Size): Size => ({
  columns: columns - FRAME_COLUMNS,
  rows: rows - FRAME_ROWS,
});

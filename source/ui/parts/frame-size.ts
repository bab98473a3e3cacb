// How much of a panel its frame takes.

/** Columns of a border and a blank at each side. */
export const FRAME_COLUMNS = 4;
/** Rows of the borders above and below. */
export const FRAME_ROWS = 2;

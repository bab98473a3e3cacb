// Terminal size → which panels stand where. Panels tile the screen exactly: a header row, the panels, a status row.

export type Panel = 'events' | 'quotes' | 'source';

/** What fills the body of the screen: the linked panels, the open source, a search over the source, or help. */
export type Mode = 'panels' | 'open' | 'search' | 'help';

/** Outer size of a panel. */
export type Size = { readonly columns: number; readonly rows: number };

export type ScreenLayout = {
  /** tiny: too small to show anything but a word about it. */
  readonly kind: 'wide' | 'middle' | 'small' | 'tiny';
  /** Panels side by side, each a column of panels from top to bottom. */
  readonly body: readonly (readonly {
    readonly panel: Panel | 'search' | 'help';
    readonly size: Size;
  }[])[];
};

const WIDE_COLUMNS = 100;
const MIDDLE_COLUMNS = 60;
const SMALL_ROWS = 16;
export const SMALLEST = { columns: 24, rows: 6 } as const;

/** Rows above and below the panels. */
const HEADER_ROWS = 1;
const STATUS_ROWS = 1;

/**
 * Lays the screen out.
 * @param lower the panel that shares a middle-sized screen with the event list
 * @param focus the panel that a small screen shows
 */
export function layScreenOut(
  { columns, rows }: Size,
  mode: Mode,
  focus: Panel,
  lower: 'quotes' | 'source',
): ScreenLayout {
  if (columns < SMALLEST.columns || rows < SMALLEST.rows) return { kind: 'tiny', body: [] };
  const kind =
    rows < SMALL_ROWS || columns < MIDDLE_COLUMNS
      ? 'small'
      : columns < WIDE_COLUMNS
        ? 'middle'
        : 'wide';
  const height = rows - HEADER_ROWS - STATUS_ROWS;
  const whole = (panel: Panel | 'search' | 'help'): ScreenLayout => ({
    kind,
    body: [[{ panel, size: { columns, rows: height } }]],
  });
  if (mode === 'help') return whole('help');
  if (mode === 'open') return whole('source');
  const first = mode === 'search' ? 'search' : 'events';
  if (kind === 'small') return whole(mode === 'search' ? 'search' : focus);
  if (kind === 'middle') {
    const above = Math.round(height * 0.48);
    return {
      kind,
      body: [
        [
          { panel: first, size: { columns, rows: above } },
          { panel: mode === 'search' ? 'source' : lower, size: { columns, rows: height - above } },
        ],
      ],
    };
  }
  const left = Math.round(columns * 0.48);
  const right = columns - left;
  const upper = Math.round(height * 0.4);
  return {
    kind,
    body: [
      [{ panel: first, size: { columns: left, rows: height } }],
      mode === 'search'
        ? [{ panel: 'source', size: { columns: right, rows: height } }]
        : [
            { panel: 'quotes', size: { columns: right, rows: upper } },
            { panel: 'source', size: { columns: right, rows: height - upper } },
          ],
    ],
  };
}

/** The outer size of a panel, or undefined where the layout does not show it. */
export function sizeOf(layout: ScreenLayout, panel: Panel | 'search' | 'help'): Size | undefined {
  return layout.body.flat().find((place) => place.panel === panel)?.size;
}

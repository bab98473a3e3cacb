// Terminal size → which panels stand where: a header row, the panels, a status row. Neighbours share the border between them.

export type Panel = 'events' | 'quotes' | 'source';

/**
 * What may be opened over the linked panels: the article cleaned or as its file has it, tables of many or one, why it was
 * read so, and on quitting the notes that are not kept. By days the panels stay, and keys move over the bars.
 */
export type View =
  | 'open'
  | 'original'
  | 'coverage'
  | 'wordings'
  | 'why'
  | 'unkept'
  | 'days'
  | 'differences'
  | 'draft'
  | 'stories';

/** What fills the body of the screen: the linked panels or a view, a search over the source, a list to choose from. */
export type Mode = 'panels' | View | 'search' | 'help' | 'chooser';

/** Whatever has a place on the screen. */
export type ScreenPlace =
  | Panel
  | 'search'
  | 'chooser'
  | 'coverage'
  | 'wordings'
  | 'why'
  | 'unkept'
  | 'differences'
  | 'draft'
  | 'stories';

/** Outer size of a panel. */
export type Size = { readonly columns: number; readonly rows: number };

export type ScreenLayout = {
  /** tiny: too small to show anything but a word about it. */
  readonly kind: 'wide' | 'middle' | 'small' | 'tiny';
  /** Panels side by side, each a column of panels from top to bottom; where two meet, both sizes count the border there. */
  readonly body: readonly (readonly {
    readonly panel: ScreenPlace;
    readonly size: Size;
  }[])[];
};

/** Text is never set wider: the eye loses the line. */
export const MOST_TEXT_COLUMNS = 76;

/** From here each panel has a column of its own. */
const WIDEST_COLUMNS = 180;
const WIDE_COLUMNS = 100;
const MIDDLE_COLUMNS = 60;
const SMALL_ROWS = 16;
export const SMALLEST = { columns: 24, rows: 6 } as const;

const PANEL_ORDER: readonly Panel[] = ['events', 'quotes', 'source'];

/** Columns of a border and a blank at each side of a panel, and rows of the borders above and below. */
export const FRAME_COLUMNS = 4;
export const FRAME_ROWS = 2;

/** The border between two neighbours is one row or column of both. */
const SHARED_BORDER = 1;

/** Rows above and below the panels. */
const HEADER_ROWS = 1;
const STATUS_ROWS = 1;

/** The panels that were chosen to be seen. */
type Chosen = {
  /** The panel that a small screen shows. */
  readonly focus: Panel;
  /** The panel that shares a middle-sized screen with the event list. */
  readonly lower: 'quotes' | 'source';
  /** The panel that stands beside a search or a list to choose from. */
  readonly beside: 'quotes' | 'source';
};

/** The panel in that column and row of the screen, from 0, and the column in which it begins; of two on a border the later. */
export function panelAt(
  { body }: ScreenLayout,
  { column, row }: { readonly column: number; readonly row: number },
): { readonly panel: ScreenPlace; readonly left: number } | undefined {
  let found: { readonly panel: ScreenPlace; readonly left: number } | undefined;
  let left = 0;
  for (const stacked of body) {
    const width = stacked[0]?.size.columns ?? 0;
    let top = HEADER_ROWS;
    for (const { panel, size } of stacked) {
      const isIn = column >= left && column < left + width && row >= top && row < top + size.rows;
      if (isIn) found = { panel, left };
      top += size.rows - SHARED_BORDER;
    }
    left += width - SHARED_BORDER;
  }
  return found;
}

/** Lays the screen out. */
export function layScreenOut(
  { columns, rows }: Size,
  mode: Mode,
  { focus, lower, beside }: Chosen,
): ScreenLayout {
  if (columns < SMALLEST.columns || rows < SMALLEST.rows) return { kind: 'tiny', body: [] };
  const kind =
    rows < SMALL_ROWS || columns < MIDDLE_COLUMNS
      ? 'small'
      : columns < WIDE_COLUMNS
        ? 'middle'
        : 'wide';
  const height = rows - HEADER_ROWS - STATUS_ROWS;
  const whole = (panel: ScreenPlace): ScreenLayout => ({
    kind,
    body: [[{ panel, size: { columns, rows: height } }]],
  });
  if (mode === 'help') return whole('chooser');
  if (mode === 'open' || mode === 'original') return whole('source');
  const isPanels = mode === 'panels' || mode === 'days';
  if (!isPanels && mode !== 'search' && mode !== 'chooser') return whole(mode);
  const [first, below, right] = isPanels
    ? (['events', lower, ['quotes', 'source']] as const)
    : ([mode, beside, [beside]] as const);
  if (kind === 'small') return whole(isPanels ? focus : first);
  if (kind === 'middle') {
    const above = Math.round(height * 0.48);
    return {
      kind,
      body: [
        [
          { panel: first, size: { columns, rows: above } },
          { panel: below, size: { columns, rows: height - above + SHARED_BORDER } },
        ],
      ],
    };
  }
  if (columns >= WIDEST_COLUMNS && right.length > 1) {
    const source = MOST_TEXT_COLUMNS + FRAME_COLUMNS;
    const quotes = Math.round((columns - source) * 0.46);
    const events = columns - source - quotes + 2 * SHARED_BORDER;
    const widths = { events, quotes, source };
    return {
      kind,
      body: PANEL_ORDER.map((panel) => [{ panel, size: { columns: widths[panel], rows: height } }]),
    };
  }
  const left = Math.round(columns * 0.48);
  const upper = right.length === 1 ? height : Math.round(height * 0.4);
  return {
    kind,
    body: [
      [{ panel: first, size: { columns: left, rows: height } }],
      right.map((panel, index) => ({
        panel,
        size: {
          columns: columns - left + SHARED_BORDER,
          rows: index === 0 ? upper : height - upper + SHARED_BORDER,
        },
      })),
    ],
  };
}

/** The outer size of a panel, or undefined where the layout does not show it. */
export function sizeOf(layout: ScreenLayout, panel: ScreenPlace): Size | undefined {
  return layout.body.flat().find((place) => place.panel === panel)?.size;
}

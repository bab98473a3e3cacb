// Briefing and state → every row of the screen, each exactly as wide as it. Pure: what is drawn is what is returned here.
import { chooserPanel } from './panels/chooser-panel.js';
import { coverageTable } from './panels/coverage-table.js';
import { differencesView } from './panels/differences-view.js';
import { draftView } from './panels/draft-view.js';
import { eventList } from './panels/event-list.js';
import type { PanelProps } from './panels/panel-props.js';
import { quotePanel } from './panels/quote-panel.js';
import { searchPanel } from './panels/search-panel.js';
import { sourceView } from './panels/source-view.js';
import { headerRow, statusRows, tooSmallRows } from './panels/status-line.js';
import { storiesView } from './panels/stories-view.js';
import { unkeptView } from './panels/unkept-view.js';
import { whyPanel } from './panels/why-panel.js';
import { wordingsView } from './panels/wordings-view.js';
import { joinFrames, openSides, stackFrames } from './parts/join-frames.js';
import { rowColumns, type Row } from './parts/row.js';
import type { ViewModel } from '../state/selectors/view-model.js';
import type { ScreenPlace } from './screen-layout.js';
import { activePanel, layoutOf } from '../state/selectors/selectors.js';
import type { State } from '../state/state.js';

const PANELS: Readonly<Record<ScreenPlace, (props: PanelProps) => Row[]>> = {
  events: eventList,
  quotes: quotePanel,
  source: sourceView,
  search: searchPanel,
  chooser: chooserPanel,
  coverage: coverageTable,
  wordings: wordingsView,
  unkept: unkeptView,
  why: whyPanel,
  differences: differencesView,
  draft: draftView,
  stories: storiesView,
};

/**
 * The header, the panels side by side and under each other, the status line.
 * @param linked what the panels that keys do not move in still show, where they are late
 */
export function drawScreen(viewModel: ViewModel, state: State, linked?: State): readonly Row[] {
  const layout = layoutOf(state);
  if (layout.kind === 'tiny') return tooSmallRows(state.size);
  const active = activePanel(state);
  const columns = layout.body.map((column) =>
    stackFrames(
      column.map(({ panel, size }) =>
        panel !== active && linked
          ? PANELS[panel]({ viewModel, state: linked, size, focused: false, late: true })
          : PANELS[panel]({
              viewModel,
              state,
              size,
              focused: panel === active,
              fast: linked !== undefined,
            }),
      ),
    ),
  );
  const rows = [headerRow(viewModel, state), ...openSides(joinFrames(columns))];
  // What is said in more words than a row holds stands over the foot of the panels until the next key.
  const status = statusRows(viewModel, state);
  return [...rows.slice(0, state.size.rows - status.length), ...status];
}

/** Where the cursor stands in those rows, columns and rows from 0; undefined where nothing is typed. */
export function cursorIn(
  rows: readonly Row[],
): { readonly x: number; readonly y: number } | undefined {
  for (const [y, row] of rows.entries()) {
    const at = row.findIndex(({ style }) => style === 'cursor');
    if (at >= 0) return { x: rowColumns(row.slice(0, at)), y };
  }
  return undefined;
}

// What the mouse did → what it means in this state, done: the wheel goes on in the panel under it, a click chooses there.
import { drawScreen } from '../view/draw-screen.js';
import type { Row } from '../view/parts/row.js';
import { columnsOf } from '../../text/printed/wrap.js';
import { panelAt, type ScreenPlace } from '../view/screen-layout.js';
import { listIn } from './selectors/list-in.js';
import { reduce } from './reduce.js';
import { layoutOf } from './selectors/selectors.js';
import type { State } from './state.js';
import type { ViewModel } from './selectors/view-model.js';

/** Column and row are counted from 0. */
export type MouseReport = {
  readonly does: 'click' | 'wheel-up' | 'wheel-down';
  readonly column: number;
  readonly row: number;
};

/** Lines that a text goes on by; of a list it is one of its own. */
const WHEEL_LINES = 3;
const TEXTS: ReadonlySet<ScreenPlace> = new Set<ScreenPlace>(['source', 'wordings', 'why']);

/** Lists in which a click on what is chosen already does what Enter does. */
const DONE_BY_CLICK: ReadonlySet<ScreenPlace> = new Set<ScreenPlace>([
  'search',
  'chooser',
  'stories',
]);

export function pressMouse(viewModel: ViewModel, state: State, report: MouseReport): State {
  const found = panelAt(layoutOf(state), report);
  if (!found) return state;
  const { panel, left } = found;
  if (report.does === 'click') return click(viewModel, state, { panel, left, ...report });
  const by = report.does === 'wheel-up' ? -1 : 1;
  // Above the first hit stands the search before, which is asked for by a key alone.
  if (panel === 'search' && by < 0 && state.search?.selected === 0) return state;
  const distance = by * (TEXTS.has(panel) ? WHEEL_LINES : 1);
  return reduce(viewModel, state, { type: 'wheel', panel, by: distance });
}

function click(
  viewModel: ViewModel,
  state: State,
  {
    panel,
    left,
    column,
    row,
  }: MouseReport & { readonly panel: ScreenPlace; readonly left: number },
): State {
  const drawn = drawScreen(viewModel, state)[row] ?? [];
  const at = memberAt(drawn, left, column);
  if (at !== undefined && DONE_BY_CLICK.has(panel) && listIn(viewModel, state, panel)?.at === at)
    return reduce(viewModel, state, { type: 'accept' });
  return reduce(viewModel, state, { type: 'pick', panel, at: panel === 'source' ? undefined : at });
}

/** Which of its list the row under the pointer is of, in the panel that begins at that column. */
function memberAt(row: Row, left: number, column: number): number | undefined {
  let at: number | undefined;
  let start = 0;
  for (const span of row) {
    if (start > column) break;
    if (start >= left) at = span.member ?? at;
    start += columnsOf(span.text);
  }
  return at;
}

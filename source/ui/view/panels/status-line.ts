// The rows above and below the panels: the story and its extent; why the claim is as it is, and the keys that matter now.
import { inCharset } from '../../../text/printed/ascii.js';
import { safeText } from '../../../text/printed/safe-text.js';
import { columnsOf, wrap } from '../../../text/printed/wrap.js';
import type { Briefing } from '../../../model/briefing.js';
import { outletName } from '../../../model/outlet.js';
import { memoizeByObject } from '../../../text/values/memoize.js';
import {
  sayConflict,
  sayCount,
  sayDateOrigin,
  sayOpeningDate,
  sayExtent,
  sayMovedFigure,
  sayPlace,
  sayShortExtent,
  saySpeakerOrigin,
} from '../../../select/wording.js';
import { differencesIn, disputesOf, movesOf } from '../../../select/differences.js';
import { hintsOf } from '../../state/keymap.js';
import { fitRow, rowColumns, span, splitRow, type Row } from '../parts/row.js';
import type { ViewModel } from '../../state/selectors/view-model.js';
import { letterOf } from '../../state/selectors/view-model.js';
import { sayUnkept } from '../../state/keep.js';
import {
  claimedEvent,
  claimedQuote,
  modeOf,
  shownArticle,
  shownSighting,
} from '../../state/selectors/selectors.js';
import { SMALLEST, type Size } from '../screen-layout.js';
import type { State } from '../../state/state.js';

/** How much is read and how much of it is in dispute, longest first; the same with every key. */
const extentsOf = memoizeByObject((briefing: Briefing): readonly string[] => {
  const extent = sayExtent(briefing);
  const differing = differencesIn(briefing).differences.length;
  return [
    ...(differing > 0 ? [`${extent} · ${sayCount(differing, 'difference')}`] : []),
    extent,
    sayShortExtent(briefing),
    sayCount(briefing.articles.length, 'article'),
  ];
});

/** The story's title and extent. What does not fit is left out from the right. */
export function headerRow(viewModel: ViewModel, state: State): Row {
  const { columns } = state.size;
  const { briefing } = viewModel;
  const title = span(` ${briefing.title}`, 'strong');
  const troubles = [
    ...(state.isRereading ? ['reading again · '] : []),
    ...(state.trouble === undefined || state.unkept.length === 0
      ? []
      : [`${sayUnkept(state.unkept)} not kept · `]),
    ...(briefing.warnings.length === 0
      ? []
      : [`${sayCount(briefing.warnings.length, 'warning')} · `]),
  ].join('');
  const extents = extentsOf(briefing).map((words) => span(`${troubles}${words} `, 'dim'));
  const fitting = extents.find((extent) => rowColumns([title, extent]) + 2 <= columns);
  return fitting ? splitRow([title], [fitting], columns) : fitRow([title], columns);
}

/**
 * What is said until the next key, in as many rows as it takes: a path that is cut can't be used. Else the one row of
 * {@link statusRow}.
 */
export function statusRows(viewModel: ViewModel, state: State): Row[] {
  const { columns, rows } = state.size;
  const notice = state.notice ?? '';
  if (columnsOf(notice) + 2 <= columns) return [statusRow(viewModel, state)];
  return wrap(notice, columns - 2)
    .slice(0, rows - 1)
    .map(({ start, end }) => fitRow([span(` ${notice.slice(start, end)}`)], columns));
}

/** Why the chosen claim says what it says; at the right the keys, as many as fit and never none. */
export function statusRow(viewModel: ViewModel, state: State): Row {
  const { columns } = state.size;
  const origin = ` ${state.notice ?? originOf(viewModel, state)}`;
  const mode = state.chooser?.kind === 'note' ? 'note' : modeOf(state);
  if (state.notice !== undefined && columnsOf(origin) + LEAST_HINT > columns)
    return fitRow([span(origin)], columns);
  const hints = fittingHints(hintsOf(viewModel.keys, mode), columns - columnsOf(origin) - 3);
  const blanks = ' '.repeat(widest(hints) - columnsOf(hints));
  const left = fitRow([span(origin)], Math.max(0, columns - widest(hints) - 3));
  return fitRow([...left, span(`  ${blanks}${hints} `, 'dim')], columns);
}

/** Its columns where they are most: in ASCII “Enter” stands for “↵”, and “E” where there is no room, which is another key. */
const widest = (hints: string): number =>
  Math.max(columnsOf(hints), columnsOf(inCharset(safeText(hints), 'ascii')));

/** Beside what is said stands a hint where there is room for one. */
const LEAST_HINT = '   ? help '.length;

/** As many hints as fit, most needed last; the most needed stands there even where it does not. */
function fittingHints(hints: readonly string[], columns: number): string {
  const fitting = hints.findLastIndex(
    (_hint, index) => widest(hints.slice(0, index + 1).join('  ')) <= columns,
  );
  return hints
    .slice(0, Math.max(1, fitting + 1))
    .toReversed()
    .join('  ');
}

function originOf(viewModel: ViewModel, state: State): string {
  if (state.chooser || modeOf(state) === 'stories') return '';
  const shown = shownSighting(viewModel, state);
  const article = shownArticle(viewModel, state);
  if (!shown || !article) return '';
  const place = sayPlace(article, shown.start);
  if (state.search) return place;
  const event = claimedEvent(viewModel, state);
  if (event) {
    const letter = (id: string): string => letterOf(viewModel, id);
    const [conflict] = disputesOf(event, viewModel.articles);
    if (conflict) return sayConflict(conflict, letter);
    const [moved] = movesOf(event, viewModel.articles);
    if (moved) return sayMovedFigure(moved, letter);
    const occurrence = event.occurrences[state.sighting];
    return occurrence
      ? `${sayOpeningDate(event.date)} ← ${sayDateOrigin(occurrence, article)}`
      : '';
  }
  const quote = claimedQuote(viewModel, state);
  const occurrence = quote?.occurrences[state.sighting];
  if (quote && occurrence) return saySpeakerOrigin(quote, occurrence);
  return `${outletName(article)} · ${place}`;
}

/** What a terminal too small for any panel shows: a word in its first row. */
export function tooSmallRows({ columns, rows }: Size): Row[] {
  const words = `make it ${SMALLEST.columns}×${SMALLEST.rows} or more`;
  return Array.from({ length: rows }, (_unused, row) =>
    fitRow(row === 0 ? [span(words)] : [], columns),
  );
}

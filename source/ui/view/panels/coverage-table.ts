// Events × outlets as a table: who tells which event, in its lead or further down, and who told it first.
import { columnsOf, fit, truncate } from '../../../text/printed/wrap.js';
import type { Event, EventOccurrence, Outlet } from '../../../model/briefing.js';
import { outletName } from '../../../model/outlet.js';
import { disputesOf, sayLine } from '../../../select/differences.js';
import { sayCount, sayListDate, sayOutlets } from '../../../select/wording.js';
import { eventMark } from '../parts/event-mark.js';
import { innerSize } from '../parts/frame-size.js';
import { frame } from '../parts/frame.js';
import { fitRow, ofMember, span, type Row } from '../parts/row.js';
import { windowTop } from '../parts/window-top.js';
import { MOST_LETTERS } from '../parts/coverage.js';
import { lettered, type ViewModel } from '../../state/selectors/view-model.js';
import type { Size } from '../screen-layout.js';
import type { State } from '../../state/state.js';
import type { PanelProps } from './panel-props.js';
import { sayKey } from '../../state/keymap.js';

const DATE_COLUMNS = 6;
/** The mark of the chosen row, the date, the status and the blanks around them. */
const LEFT_COLUMNS = 2 + DATE_COLUMNS + 3;
/** Room for " ●2! 1st", and where the outlets have letters of their own for enough of their names. */
const LETTERED_CELL = 8;
const NAMED_CELL = 12;
const WIDEST_CELL = 14;
const SHARE_OF_CELLS = 0.55;
const LEAST_SUMMARY = 12;

/** The first that fits is shown, each of one or two lines. */
const LEGENDS: readonly (readonly string[])[] = [
  [
    '● in its lead  ○ further down  2 in so many places  · silent  ! sources differ  1st of several to report it',
  ],
  ['● lead  ○ below  2 places  · silent  ! differs  1st of several'],
  ['● lead  ○ below  2 places  · silent', '! sources differ  1st of several'],
  ['● lead  ○ below'],
];
/** In a lower table the events need every row. */
const ROWS_WITH_LEGEND = 4;
const ROWS_WITH_TWO_LINES = 10;

const legendFor = ({ columns, rows }: Size): readonly string[] =>
  rows < ROWS_WITH_LEGEND
    ? []
    : (LEGENDS.find(
        (lines) =>
          lines.every((line) => columnsOf(line) <= columns) &&
          (lines.length === 1 || rows >= ROWS_WITH_TWO_LINES),
      ) ?? []);

export function coverageTable({ viewModel, state, size, focused }: PanelProps): Row[] {
  const room = innerSize(size);
  return frame({
    title: `Coverage · ${sayCount(viewModel.events.length, 'event')} × ${sayOutlets(viewModel.briefing)}`,
    size,
    focused,
    content: coverageRows(viewModel, state, room),
  });
}

/** The head, the events around the chosen one, the legend. Outlets that do not fit come in as ← → goes to them. */
function coverageRows(viewModel: ViewModel, state: State, room: Size): Row[] {
  const { events, list } = viewModel;
  if (events.length === 0)
    return [
      [
        span(
          `No dated event was found. Press ${sayKey(viewModel.keys, 'back')}, then ${sayKey(viewModel.keys, 'quotes')} for the quotes.`,
          'dim',
        ),
      ],
    ];
  const chosen = events[viewModel.placeOf(state.eventId)];
  const here = outletOf(viewModel, chosen?.occurrences[state.sighting]);
  const table = { ...columnsFor(viewModel.briefing.outlets, here, room.columns), chosen, here };
  const legend = legendFor(room);
  const rows = Math.max(0, room.rows - 1 - legend.length);
  const top = windowTop(viewModel.rowOf(state.eventId), list.length, rows);
  const body = list.slice(top, top + rows).flatMap((row): Row[] => {
    if ('heading' in row) return [[span(row.heading, 'strong')]];
    const event = events[row.event];
    return event ? ofMember([eventLine(viewModel, event, table)], row.event) : [];
  });
  const blank = Array.from({ length: rows - body.length }, (): Row => []);
  return [
    headLine(viewModel, table),
    ...body,
    ...blank,
    ...legend.map((line): Row => [span(line, 'dim')]),
  ];
}

/** The outlets that are shown, which of all they are where some are not, and how wide their cells and the summaries are. */
type Columns = {
  readonly shown: readonly string[];
  readonly extent: string;
  readonly cell: number;
  readonly summary: number;
};

/** What all rows of the table are drawn by. */
type Table = Columns & {
  readonly chosen: Event | undefined;
  /** The outlet of the sighting that the source shows. */
  readonly here: string | undefined;
};

function columnsFor(
  outlets: readonly Outlet[],
  here: string | undefined,
  columns: number,
): Columns {
  const narrowest = outlets.length > MOST_LETTERS ? NAMED_CELL : LETTERED_CELL;
  const most = Math.floor((columns - LEFT_COLUMNS - LEAST_SUMMARY) / narrowest);
  const forCells = (columns - LEFT_COLUMNS) * SHARE_OF_CELLS;
  // Where they can't all be seen, the events are to be read.
  const count =
    outlets.length <= most ? outlets.length : Math.max(1, Math.floor(forCells / narrowest));
  const cell = Math.min(WIDEST_CELL, Math.max(narrowest, Math.floor(forCells / count)));
  const at = Math.max(
    0,
    outlets.findIndex(({ name }) => name === here),
  );
  const first = Math.max(0, Math.min(at - count + 1, outlets.length - count));
  return {
    shown: outlets.slice(first, first + count).map(({ name }) => name),
    extent: outlets.length > count ? `${first + 1}–${first + count} of ${outlets.length}` : '',
    cell,
    summary: Math.max(1, columns - LEFT_COLUMNS - cell * count),
  };
}

const headLine = (viewModel: ViewModel, { shown, extent, cell, summary, here }: Table): Row => [
  span(' '.repeat(LEFT_COLUMNS) + fit(extent, summary), 'dim'),
  ...shown.map((name) =>
    span(
      fit(` ${truncate(lettered(viewModel, name), cell - 1)}`, cell),
      name === here ? 'strong' : 'plain',
    ),
  ),
];

function eventLine(viewModel: ViewModel, event: Event, table: Table): Row {
  const { shown, cell, summary, here } = table;
  const isChosen = event === table.chosen;
  const style = isChosen ? 'strong' : 'plain';
  return [
    span(isChosen ? '▸ ' : '  ', 'accent'),
    span(`${sayListDate(event.date).padStart(DATE_COLUMNS)} `, style),
    span(`${eventMark(viewModel, event)} `, 'dim'),
    ...fitRow([span(sayLine(event, viewModel.articles), style)], summary),
    ...shown.map((name) =>
      span(
        fit(` ${cellOf(viewModel, event, name)}`, cell),
        isChosen && name === here ? 'selected' : 'plain',
      ),
    ),
  ];
}

/** What one outlet makes of an event: "●2", "○ 1st", "·". */
function cellOf(viewModel: ViewModel, event: Event, outlet: string): string {
  const told = event.occurrences.filter((occurrence) => outletOf(viewModel, occurrence) === outlet);
  if (told.length === 0) return '·';
  const sign = told.some(({ lead }) => lead) ? '●' : '○';
  const { articleId, certain } = event.firstReported;
  const isFirst =
    certain &&
    outletOf(viewModel, { articleId }) === outlet &&
    event.occurrences.some((other) => outletOf(viewModel, other) !== outlet);
  const differs = disputesOf(event, viewModel.articles).some(({ values }) =>
    values.some(({ articleIds }) => told.some((one) => articleIds.includes(one.articleId))),
  );
  return `${sign}${told.length > 1 ? told.length : ''}${differs ? '!' : ''}${isFirst ? ' 1st' : ''}`;
}

function outletOf(
  viewModel: ViewModel,
  occurrence: Pick<EventOccurrence, 'articleId'> | undefined,
): string | undefined {
  const article = viewModel.articles.get(occurrence?.articleId ?? '');
  return article && outletName(article);
}

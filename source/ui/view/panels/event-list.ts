// The events by date under their months, the chosen one in full, each with its coverage strip.
import { memoizeByObject } from '../../../text/values/memoize.js';
import { columnsOf, wrap } from '../../../text/printed/wrap.js';
import type { Event } from '../../../model/briefing.js';
import { outletName } from '../../../model/outlet.js';
import { contextOfEvent, sayEventContext } from '../../../select/events/event-context.js';
import { NEW_MARK } from '../../../select/news/say-news.js';
import type { Range } from '../../../text/range.js';
import { sayLine } from '../../../select/differences.js';
import { sayListDate, sayListDay } from '../../../select/wording.js';
import { bookmarksOf } from '../../../library/draft.js';
import { eventMark } from '../parts/event-mark.js';
import { coverageRow, type StripLook } from '../parts/coverage.js';
import { innerSize } from '../parts/frame-size.js';
import { asideRoom, frame } from '../parts/frame.js';
import { hasStrip, legendLine, legendLines } from '../parts/legend.js';
import { fitRow, ofMember, rowColumns, span, type Row } from '../parts/row.js';
import { windowTop } from '../parts/window-top.js';
import type { ViewModel } from '../../state/selectors/view-model.js';
import { claimedEvent, modeOf } from '../../state/selectors/selectors.js';
import { timelineRows } from '../timeline.js';
import type { Size } from '../screen-layout.js';
import type { State } from '../../state/state.js';
import type { PanelProps } from './panel-props.js';
import { sayKey } from '../../state/keymap.js';

/** Columns of the mark of the chosen row, the date, the status mark and the blanks around them. */
const DATE_COLUMNS = 6;
const LEFT_COLUMNS = 2 + DATE_COLUMNS + 3;
const LEAST_WORDS = 8;
/** In a narrower panel strips, marks and the column of the days go: the words need it all. */
const NARROW_COLUMNS = 36;
/** A narrow panel of so few rows has the chosen event alone, and its day in the border. */
const ROWS_OF_ONE_EVENT = 4;

export function eventList({
  viewModel,
  state,
  size,
  focused,
  late = false,
  fast = false,
}: PanelProps): Row[] {
  const at = viewModel.placeOf(state.eventId);
  const { length } = viewModel.events;
  const room = innerSize(size);
  const place = late || isScrolled(viewModel, size) ? '' : `${at + 1}/`;
  const counts = length === 0 ? 'Events' : `Events ${place}${length}`;
  const chosen = viewModel.events[at];
  const byDay = modeOf(state) === 'days';
  const title =
    chosen && holdsOne(room)
      ? `${at + 1}/${length} · ${sayListDay(chosen.date)}`
      : `${counts}${byDay ? ' · by day' : ''}`;
  const timeline = timelineOf(viewModel, late ? undefined : chosen, room, byDay);
  const rest = { ...room, rows: room.rows - timeline.length };
  const { rows, isLegendIn } = eventRows(viewModel, state, rest, { focused, late, fast });
  const content = [...timeline, ...rows];
  const isUnnamed = !isLegendIn && !isNarrow(room) && hasStrip(viewModel);
  const aside = isUnnamed ? legendLine(viewModel, asideRoom(title, size), true) : '';
  return frame({ title, size, focused, content, aside });
}

const isNarrow = ({ columns }: Pick<Size, 'columns'>): boolean => columns < NARROW_COLUMNS;
const holdsOne = (room: Size): boolean => isNarrow(room) && room.rows <= ROWS_OF_ONE_EVENT;

/** In a lower panel the list needs every row. */
const ROWS_OF_A_TALL_PANEL = 14;

const timelineOf = (
  { events }: ViewModel,
  chosen: Event | undefined,
  room: Size,
  byDay: boolean,
): readonly Row[] =>
  room.rows < ROWS_OF_A_TALL_PANEL ? [] : timelineRows(events, chosen, room.columns, byDay);

/** How many rows of events a panel of that size shows at once. */
export function rowsOfList(viewModel: ViewModel, size: Size): number {
  const room = innerSize(size);
  const rows = rowsBelowBars(viewModel, room);
  return isLong(viewModel, room) ? rows - 1 - linesBelow(viewModel, room.columns) : rows;
}

const rowsBelowBars = (viewModel: ViewModel, room: Size): number =>
  room.rows - timelineOf(viewModel, undefined, room, false).length;

/** True where the list goes on beyond the panel: its place is said below it, where a key changes rows anyway. */
const isScrolled = (viewModel: ViewModel, size: Size): boolean =>
  isLong(viewModel, innerSize(size)) && viewModel.list.length > rowsOfList(viewModel, size);

/** True where the list has a row of each event, and the words of the chosen one, with its place, below it. */
function isLong(viewModel: ViewModel, room: Size): boolean {
  const rows = rowsBelowBars(viewModel, room);
  return hasWordsBelow(rows, foldOf(viewModel, { ...room, rows }));
}

/** Lines that an event may take while it is not the chosen one, most first: as many as the whole list has room for. */
const FOLDS = [6, 3, 2] as const;
/** Lines that are kept for the whole words of the chosen event where the others have one: for so many letters, or three. */
const LETTERS_KEPT = 160;
const linesKept = (columns: number): number => Math.min(3, Math.ceil(LETTERS_KEPT / columns));
/** Lines that are kept below a long list: with some for what introduces its words, where any event of it needs that. */
const linesBelow = (viewModel: ViewModel, columns: number): number =>
  linesKept(columns) + (hasContexts(viewModel) ? CONTEXT_LINES : 0);
const CONTEXT_LINES = 2;

const hasContexts = memoizeByObject(({ events, articles }: ViewModel): boolean =>
  events.some((event) => contextOfEvent(event, articles) !== undefined),
);

/**
 * The rows of the list that fit into `room`: the chosen event, what stands around it, and the heading of the first row's
 * month kept at the top. Events that fit are shown in full. A long list has a row of each, and the whole words of the
 * chosen one below it, so that no row moves as one goes through it; in a low panel, which has no room for that, they
 * stand in the list.
 */
function eventRows(
  viewModel: ViewModel,
  state: State,
  room: Size,
  { focused, late, fast }: Required<Pick<PanelProps, 'focused' | 'late' | 'fast'>>,
): ListedRows {
  const { events, list } = viewModel;
  if (events.length === 0) return { rows: emptyRows(viewModel, room.columns), isLegendIn: true };
  const only = holdsOne(room) ? events[viewModel.placeOf(state.eventId)] : undefined;
  if (only) return { rows: oneEvent(viewModel, only, room, focused), isLegendIn: false };
  const fold = foldOf(viewModel, room);
  const look = { focused, late, fold, unfolded: !fast, kept: linesKept(room.columns) };
  if (!hasWordsBelow(room.rows, fold)) return rowsAround(viewModel, state, room, look);
  const chosen = events[viewModel.placeOf(state.eventId)];
  const kept = linesBelow(viewModel, room.columns);
  const isSaid = !late && list.length > room.rows - 1 - kept;
  const place = isSaid ? `${viewModel.placeOf(state.eventId) + 1} of ${events.length}` : '';
  const known = late || fast ? undefined : chosen;
  const below = [
    ruleBelow(place, room.columns),
    ...wordsBelow(viewModel, known, { columns: room.columns, rows: kept }),
  ];
  const rest = { ...room, rows: room.rows - below.length };
  const listed = rowsAround(viewModel, state, rest, { ...look, unfolded: false, kept: 0 });
  return { ...listed, rows: [...filled(listed.rows, rest.rows), ...below] };
}

/** The words of one event over the whole panel. */
function oneEvent({ articles }: ViewModel, event: Event, room: Size, focused: boolean): Row[] {
  const words = sayLine(event, articles);
  const style = focused ? 'selected' : 'strong';
  return cutLines(words, wrap(words, room.columns), room.rows).map((line) =>
    fitRow([span(line, style)], room.columns, style),
  );
}

/** At most so many of the lines, the last with all that follows where some are left out, so that it is seen to be cut. */
const cutLines = (words: string, lines: readonly Range[], most: number): string[] =>
  lines
    .slice(0, most)
    .map(({ start, end }, index) =>
      index + 1 === most && index + 1 < lines.length ? words.slice(start) : words.slice(start, end),
    );

const hasWordsBelow = (rows: number, fold: number): boolean =>
  rows >= ROWS_OF_A_TALL_PANEL && fold === 1;

const filled = (rows: readonly Row[], count: number): Row[] =>
  Array.from({ length: count }, (_unused, index) => rows[index] ?? []);

/** A rule with the place of the event in the list. */
function ruleBelow(place: string, columns: number): Row {
  const foot = place === '' ? '' : ` ${place} ─`;
  return [span('─'.repeat(Math.max(0, columns - columnsOf(foot))) + foot, 'dim')];
}

/** What the event is told in, and what introduces its words where there is room; blank while it is not known which. */
function wordsBelow(viewModel: ViewModel, event: Event | undefined, room: Size): Row[] {
  const words = event ? sayLine(event, viewModel.articles) : '';
  const lines = wrap(words, room.columns).map(({ start, end }): Row => [
    span(words.slice(start, end)),
  ]);
  const left = { ...room, rows: room.rows - lines.length };
  const rows = event ? [...lines, ...contextRows(viewModel, event, left)] : lines;
  return filled(rows, Math.max(room.rows, rows.length));
}

/** What introduces the words of an event, in as many rows as there are. */
function contextRows({ articles }: ViewModel, event: Event, room: Size, indent = 0): Row[] {
  const context = sayEventContext(event, articles);
  if (context === undefined || room.rows < 1) return [];
  const columns = room.columns - indent;
  return cutLines(context, wrap(context, columns), room.rows).map((line) => [
    span(' '.repeat(indent)),
    ...fitRow([span(line, 'dim')], columns, 'plain'),
  ]);
}

/** The stretch of the list around the chosen event, which is shown in all its lines where it is to be unfolded. */
function rowsAround(
  viewModel: ViewModel,
  state: State,
  room: Size,
  look: Record<'focused' | 'late' | 'unfolded', boolean> & Record<'fold' | 'kept', number>,
): ListedRows {
  const { events, list } = viewModel;
  const { fold } = look;
  const chosen = viewModel.rowOf(state.eventId);
  const marked = new Set(bookmarksOf(state.notebook).map(({ id }) => id));
  const here = look.late ? undefined : outletShown(viewModel, state);
  const draw = (event: Event, isChosen: boolean, most: number): Row[] =>
    ofMember(
      eventRow(viewModel, event, room.columns, {
        chosen: isChosen && !look.late,
        focused: look.focused,
        mark: marked.has(event.id) ? '*' : viewModel.news.has(event.id) ? NEW_MARK : ' ',
        most: isChosen && look.unfolded ? Infinity : most,
        here,
      }),
      viewModel.placeOf(event.id),
    );
  const chosenEvent = events[eventAt(viewModel, chosen)];
  const inFull = chosenEvent ? draw(chosenEvent, true, fold) : [];
  const count = fold > 1 ? list.length : Math.max(1, room.rows - look.kept);
  const lowest = Math.max(
    windowTop(chosen, list.length, count),
    chosen + inFull.length - room.rows,
  );
  // Of an event that needs more rows than there are the first are seen.
  const top = chosen < 0 ? lowest : Math.min(chosen, lowest);
  const rows = list.slice(top, top + room.rows).flatMap((row, index): Row[] => {
    if ('heading' in row) return [headingRow(row.heading)];
    if (top + index === chosen) return inFull;
    const event = events[row.event];
    return event ? draw(event, false, fold) : [];
  });
  const [first, second] = list.slice(top, top + 2);
  if (fold > 1 && look.unfolded && chosenEvent && !look.late && !isNarrow(room)) {
    const left = { ...room, rows: room.rows - rows.length };
    const below = rows.indexOf(inFull.at(-1) ?? []) + 1;
    if (below > 0)
      rows.splice(below, 0, ...contextRows(viewModel, chosenEvent, left, LEFT_COLUMNS));
  }
  const belowItsHeading = first && 'event' in first && second && 'event' in second;
  if (belowItsHeading && chosen > top) rows[0] = headingRow(headingAbove(viewModel, top));
  return withLegend(viewModel, rows.slice(0, room.rows), room);
}

/** The rows of the list, and whether what its letters stand for is among them. */
type ListedRows = { readonly rows: readonly Row[]; readonly isLegendIn: boolean };

/** The outlet whose words the source shows of the chosen event. */
function outletShown(viewModel: ViewModel, state: State): string | undefined {
  const shown = claimedEvent(viewModel, state)?.occurrences[state.sighting];
  const article = viewModel.articles.get(shown?.articleId ?? '');
  return article && outletName(article);
}

/** How many lines each event may take, so that the list still stands there as a whole; 1 where it can't. */
function foldOf(viewModel: ViewModel, room: Size): number {
  const { events, list } = viewModel;
  if (list.length > room.rows) return 1;
  const lines = events.map((event) =>
    isNarrow(room)
      ? narrowLines(viewModel, event, room.columns).lines.length
      : wrap(sayLine(event, viewModel.articles), wordsRoom(viewModel, event, room.columns).words)
          .length,
  );
  const longest = Math.max(...lines);
  const rowsAt = (fold: number): number =>
    lines.reduce((sum, count) => sum + Math.min(count, fold), list.length - events.length) +
    Math.max(0, longest - fold);
  return FOLDS.find((fold) => rowsAt(fold) <= room.rows) ?? 1;
}

/** Below the list, where there is room for it and a blank row, whose letters stand in the coverage strip. */
function withLegend(viewModel: ViewModel, rows: readonly Row[], room: Size): ListedRows {
  const left = room.rows - rows.length;
  const legend =
    left < 2 || isNarrow(room) ? [] : legendLines(viewModel, { ...room, rows: left - 1 });
  const gap = Array.from({ length: left - legend.length }, (): Row => []);
  return {
    rows: [...rows, ...gap, ...legend.map((line): Row => [span(line, 'dim')])],
    isLegendIn: legend.length > 0,
  };
}

const eventAt = (viewModel: ViewModel, row: number): number => {
  const listed = viewModel.list[row];
  return listed && 'event' in listed ? listed.event : 0;
};

const headingRow = (heading: string): Row => [span(heading, 'strong')];

function headingAbove(viewModel: ViewModel, top: number): string {
  const row = viewModel.list.slice(0, top).findLast((listed) => 'heading' in listed);
  return row && 'heading' in row ? row.heading : '';
}

/** The coverage strip and the columns that it leaves to the words. */
function wordsRoom(
  viewModel: ViewModel,
  event: Event,
  columns: number,
  look: StripLook = {},
): { readonly strip: Row; readonly words: number } {
  const whole = coverageRow(viewModel, event, look);
  // Where there is no room for both, the words go first: which outlets tell it can be seen in the source view.
  const strip =
    columns - LEFT_COLUMNS - rowColumns(whole) - 1 < LEAST_WORDS
      ? []
      : [span(' ', look.selected ? 'selected' : 'plain'), ...whole];
  return { strip, words: Math.max(1, columns - LEFT_COLUMNS - rowColumns(strip)) };
}

type EventLook = {
  readonly chosen: boolean;
  readonly focused: boolean;
  /** Stands beside the mark of the chosen row. */
  readonly mark: string;
  readonly most: number;
  /** The outlet whose words the source shows of the chosen event. */
  readonly here: string | undefined;
};

/** One event: as many rows as its summary needs, or `most`. The chosen one is inverse from edge to edge. */
function eventRow(viewModel: ViewModel, event: Event, columns: number, look: EventLook): Row[] {
  const selected = look.chosen && look.focused;
  const style = selected ? 'selected' : look.chosen ? 'strong' : 'plain';
  const aside = selected ? 'selected' : 'plain';
  const sign = span((look.chosen ? '▸' : ' ') + look.mark, selected ? 'selected' : 'accent');
  if (isNarrow({ columns })) {
    const { words, lines } = narrowLines(viewModel, event, columns);
    return cutLines(words, lines, look.most).map((line, index) => [
      index === 0 ? sign : span('  ', aside),
      ...fitRow([span(line, style)], columns - 2, aside),
    ]);
  }
  const { strip, words: room } = wordsRoom(viewModel, event, columns, {
    selected,
    here: look.chosen ? look.here : undefined,
  });
  const left: Row = [
    sign,
    span(sayListDate(event.date).padStart(DATE_COLUMNS) + ' ', style),
    span(`${eventMark(viewModel, event)} `, selected ? 'selected' : 'dim'),
  ];
  const words = sayLine(event, viewModel.articles);
  return cutLines(words, wrap(words, room), look.most).map((line, index) => [
    ...(index === 0 ? left : [span(' '.repeat(LEFT_COLUMNS), aside)]),
    ...fitRow([span(line, style)], room, aside),
    ...(index === 0 ? strip : [span(' '.repeat(rowColumns(strip)), aside)]),
  ]);
}

/** In a narrow panel the day stands before the words, and all lines but the first are as wide as the panel. */
function narrowLines(
  { articles }: ViewModel,
  event: Event,
  columns: number,
): { readonly words: string; readonly lines: readonly Range[] } {
  const words = `${sayListDate(event.date)} ${sayLine(event, articles)}`;
  return { words, lines: wrap(words, columns - 2) };
}

function emptyRows({ keys }: ViewModel, columns: number): Row[] {
  const words = `No dated event was found in these articles. Press ${sayKey(keys, 'quotes')} for the quotes, ${sayKey(keys, 'source')} for the source.`;
  return wrap(words, columns).map(({ start, end }) => [span(words.slice(start, end), 'dim')]);
}

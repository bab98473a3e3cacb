// The events by date under their months, the chosen one in full, each with its coverage strip.
import { wrap } from '../../layout.js';
import type { Event } from '../../model/briefing.js';
import { sayEvent, sayListDate } from '../../wording.js';
import { eventMark } from '../parts/event-mark.js';
import { coverageRow } from '../parts/coverage.js';
import { innerSize } from '../parts/frame-size.js';
import { frame } from '../parts/frame.js';
import { fitRow, rowColumns, span, type Row } from '../parts/row.js';
import type { Reader } from '../reader.js';
import { timelineRows } from '../timeline.js';
import type { Size } from '../screen-layout.js';
import type { State } from '../state.js';
import type { PanelProps } from './panel-props.js';

/** Columns of the mark of the chosen row, the date, the status mark and the blanks around them. */
const DATE_COLUMNS = 6;
const LEFT_COLUMNS = 2 + DATE_COLUMNS + 3;
const LEAST_WORDS = 8;

export function eventList({ reader, state, size, focused }: PanelProps): Row[] {
  const at = reader.events.findIndex(({ id }) => id === state.eventId);
  const title = reader.events.length === 0 ? 'Events' : `Events ${at + 1}/${reader.events.length}`;
  const room = innerSize(size);
  const timeline =
    room.rows < ROWS_FOR_A_TIMELINE
      ? []
      : timelineRows(reader.events, reader.events[at], room.columns);
  const rest = { ...room, rows: room.rows - timeline.length };
  return frame({
    title,
    size,
    focused,
    content: [...timeline, ...eventRows(reader, state, rest, focused)],
  });
}

/** In a lower panel the list needs every row. */
const ROWS_FOR_A_TIMELINE = 14;

/**
 * The rows of the list that fit into `room`: the chosen event with its whole summary, what stands around it, and
 * the heading of the first row's month kept at the top.
 */
export function eventRows(reader: Reader, state: State, room: Size, focused: boolean): Row[] {
  if (reader.events.length === 0) return emptyRows(room.columns);
  const chosen = reader.list.findIndex(
    (row) => 'event' in row && reader.events[row.event]!.id === state.eventId,
  );
  const marked = new Set(state.notebook.map(({ id }) => id));
  const rowsOf = (event: Event, isChosen: boolean): Row[] =>
    eventRow(reader, event, room.columns, {
      chosen: isChosen,
      focused,
      marked: marked.has(event.id),
    });
  const inFull = rowsOf(reader.events[eventAt(reader, chosen)]!, true);
  const extra = inFull.length - 1;
  const count = Math.max(1, room.rows - extra);
  const top = Math.max(0, Math.min(chosen - Math.floor(count / 2), reader.list.length - count));
  const rows = reader.list.slice(top, top + count).flatMap((row, index): Row[] => {
    if ('heading' in row) return [headingRow(row.heading)];
    if (top + index === chosen) return inFull;
    return rowsOf(reader.events[row.event]!, false);
  });
  const [first, second] = reader.list.slice(top, top + 2);
  const belowItsHeading = first && 'event' in first && second && 'event' in second;
  if (belowItsHeading && chosen > top) rows[0] = headingRow(headingAbove(reader, top));
  return rows.slice(0, room.rows);
}

const eventAt = (reader: Reader, row: number): number => {
  const listed = reader.list[row];
  return listed && 'event' in listed ? listed.event : 0;
};

const headingRow = (heading: string): Row => [span(heading, 'strong')];

function headingAbove(reader: Reader, top: number): string {
  const row = reader.list.slice(0, top).findLast((listed) => 'heading' in listed);
  return row && 'heading' in row ? row.heading : '';
}

/** One event: a row, or as many as its summary needs when it is the chosen one. */
function eventRow(
  reader: Reader,
  event: Event,
  columns: number,
  {
    chosen,
    focused,
    marked,
  }: { readonly chosen: boolean; readonly focused: boolean; readonly marked: boolean },
): Row[] {
  const whole = coverageRow(reader, event);
  // Where there is no room for both, the words go first: which outlets tell it can be seen in the source view.
  const strip = columns - LEFT_COLUMNS - rowColumns(whole) - 1 < LEAST_WORDS ? [] : whole;
  const gap = strip.length === 0 ? [] : [span(' ')];
  const room = Math.max(1, columns - LEFT_COLUMNS - rowColumns(strip) - gap.length);
  const mark = eventMark(reader, event);
  const style = chosen ? (focused ? 'selected' : 'strong') : 'plain';
  const left = (date: string, sign: string): Row => [
    span(sign === '' ? '  ' : (chosen ? '▸' : ' ') + (marked ? '*' : ' '), 'accent'),
    span(date.padStart(DATE_COLUMNS) + ' ', chosen ? 'strong' : 'plain'),
    span((sign || ' ') + ' ', 'dim'),
  ];
  const first = left(sayListDate(event.date), mark);
  const words = sayEvent(event);
  if (!chosen) return [[...first, ...fitRow([span(words)], room), ...gap, ...strip]];
  return wrap(words, room).map(({ start, end }, index) => [
    ...(index === 0 ? first : left('', '')),
    ...fitRow([span(words.slice(start, end), style)], room),
    ...(index === 0 ? [...gap, ...strip] : []),
  ]);
}

function emptyRows(columns: number): Row[] {
  const words =
    'No dated event was found in these articles. Press 2 for the quotes, 3 for the source.';
  return wrap(words, columns).map(({ start, end }) => [span(words.slice(start, end), 'dim')]);
}

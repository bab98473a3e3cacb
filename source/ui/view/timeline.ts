// Events → a bar per stretch of days: how much the articles tell of each, as block characters.
import { columnsOf, fit } from '../../text/printed/wrap.js';
import type { Event, EventDate } from '../../model/briefing.js';
import { dayNumber, isoDay } from '../../calendar/civil-days.js';
import { memoizeByObject, memoizeRecent } from '../../text/values/memoize.js';
import {
  sayDay,
  sayEventDate,
  sayListDay,
  sayMarkedDay,
  sayShortDay,
} from '../../select/wording.js';
import { fitRow, span, type Row } from './parts/row.js';

const BLOCKS = '▁▂▃▄▅▆▇█';

/** A bar of this many days at most stands alone; what lies further away is left out and said to be. */
const MOST_DAYS_OF_A_BAR = 7;

type SightedDay = { readonly day: number; readonly sightings: number };

/** The stretch shown, the days that a bar stands for, how wide it is, and what is told of each. */
type Bars = {
  readonly first: number;
  readonly last: number;
  readonly perBar: number;
  readonly width: number;
  readonly heights: readonly number[];
};

const MOST_WIDTHS = 100;

/** The bars of a list of events, by columns; kept, for they stay while one moves in the list. */
const barsOf = memoizeByObject((events: readonly Event[]) =>
  memoizeRecent(MOST_WIDTHS, (columns: number) => measureBars(events, columns)),
);

function measureBars(events: readonly Event[], columns: number): Bars | undefined {
  const sightedDays = events.flatMap(sightedDaysOf);
  const days = [...new Set(sightedDays.map(({ day }) => day))].sort((a, b) => a - b);
  if (days.length < 3 || columns < 16) return undefined;
  const { first, last } = denseStretch(sightedDays, days, columns * MOST_DAYS_OF_A_BAR);
  const length = last - first + 1;
  const perBar = Math.ceil(length / columns);
  const heights = new Array<number>(Math.ceil(length / perBar)).fill(0);
  for (const { day, sightings } of sightedDays) {
    if (day < first || day > last) continue;
    const bar = Math.floor((day - first) / perBar);
    heights[bar] = (heights[bar] ?? 0) + sightings;
  }
  return { first, last, perBar, width: Math.max(1, Math.floor(columns / heights.length)), heights };
}

/** The days of an event; of several each has its share of what is told. What is known by its month, or lasted longer, has none. */
function sightedDaysOf({ date, occurrences }: Event): readonly SightedDay[] {
  if (date === undefined || date.precision === 'month') return [];
  const [first, last] = [dayNumber(date.start), dayNumber(date.end)];
  const length = last - first + 1;
  if (length > MOST_DAYS_OF_AN_EVENT) return [];
  const sightings = occurrences.length / length;
  return Array.from({ length }, (_unused, at) => ({ day: first + at, sightings }));
}
const MOST_DAYS_OF_AN_EVENT = 28;

/**
 * Two rows: the bars, the chosen event's in the accent, and below them the first and the last day with "▲" under the
 * chosen event's first and last. No row where there is nothing to compare: fewer than three days with an event.
 */
export function timelineRows(
  events: readonly Event[],
  chosen: Event | undefined,
  columns: number,
  isMoving = false,
): Row[] {
  const bars = barsOf(events)(columns);
  if (!bars) return [];
  const { width, heights } = bars;
  const most = Math.max(...heights);
  const at = barsOfDate(bars, chosen?.date);

  const row = heights.map((height, index) => {
    const block = height === 0 ? undefined : BLOCKS[Math.ceil((height / most) * BLOCKS.length) - 1];
    const isChosen = at !== undefined && index >= at.from && index <= at.to;
    const style = isChosen ? 'accent' : height === 0 ? 'dim' : 'plain';
    return span((block ?? '·').repeat(width), style);
  });
  return [fitRow(row, columns), fitRow(labels(bars, chosen?.date, at, isMoving), columns)];
}

/** Bars, from 0. */
type BarRange = { readonly from: number; readonly to: number };

/** The bars that a date covers; undefined where none of it is in the stretch. */
function barsOfDate(
  { first, last, perBar }: Bars,
  date: EventDate | undefined,
): BarRange | undefined {
  if (date === undefined) return undefined;
  const [start, end] = [dayNumber(date.start), dayNumber(date.end)];
  if (end < first || start > last) return undefined;
  const barOf = (day: number): number =>
    Math.floor((Math.max(first, Math.min(day, last)) - first) / perBar);
  return { from: barOf(start), to: barOf(end) };
}

/**
 * "21 Dec    ▲ 28 Dec     12 Jan": the ends of the stretch and the chosen event's day, which goes before an end; "▲──▲ 13–19 Dec"
 * where it is several. With the years where the stretch has more than one. Where a bar is some days the day is named only
 * while one moves by it: each event would change a row that has nothing new to say.
 */
function labels(
  { first, last, perBar, width, heights }: Bars,
  date: EventDate | undefined,
  at: BarRange | undefined,
  isMoving: boolean,
): Row {
  const columns = heights.length * width;
  const ends = [isoDay(first), isoDay(last)] as const;
  const hasYears = ends[0].slice(0, 4) !== ends[1].slice(0, 4);
  const [left, right] = ends.map(hasYears ? sayDay : sayShortDay) as [string, string];
  if (at === undefined) {
    const scale = perBar > 1 ? `a bar is ${perBar} days` : '';
    const room = columns - columnsOf(left) - columnsOf(right) - columnsOf(scale);
    const middle = room < 4 ? '' : scale;
    const gap = Math.max(1, columns - columnsOf(left) - columnsOf(right) - columnsOf(middle));
    const before = Math.max(1, Math.floor(gap / 2));
    return [
      span(
        left + ' '.repeat(before) + middle + ' '.repeat(Math.max(0, gap - before)) + right,
        'dim',
      ),
    ];
  }
  const half = Math.floor((width - 1) / 2);
  const place = at.from * width + half;
  const length = (at.to - at.from) * width;
  const sign = length === 0 ? '▲' : `▲${'─'.repeat(length - 1)}▲`;
  const isNamed = date !== undefined && (isMoving || perBar === 1);
  const day = isNamed ? sayBarDate(date, hasYears) : '';
  const isRight = place + length + 2 + columnsOf(day) <= columns;
  const mark = (isRight ? `${sign} ${day}` : `${day} ${sign}`).trim();
  const from = Math.max(0, place - (isRight || !isNamed ? 0 : columnsOf(day) + 1));
  const before = columnsOf(left) < from ? left : '';
  const room = columns - from - columnsOf(mark);
  const after = columnsOf(right) < room ? right : '';
  return [
    span(fit(before, from), 'dim'),
    span(mark, isMoving ? 'selected' : 'accent'),
    span(' '.repeat(Math.max(1, room - columnsOf(after))) + after, 'dim'),
  ];
}

/** "28 Dec", "13–19 Dec", "Dec", with the year where it is not plain. */
const sayBarDate = (date: EventDate, hasYears: boolean): string =>
  hasYears && date.start === date.end
    ? sayMarkedDay(date)
    : hasYears
      ? sayEventDate(date)
      : sayListDay(date);

/** The stretch of at most `most` days that holds the most sightings: one event of years ago must not flatten the rest. */
function denseStretch(
  sightedDays: readonly SightedDay[],
  days: readonly number[],
  most: number,
): { readonly first: number; readonly last: number } {
  const sums = new Map<number, number>();
  for (const { day, sightings } of sightedDays) sums.set(day, (sums.get(day) ?? 0) + sightings);
  const within: SightedDay[] = [];
  let best = { first: 0, last: 0, sum: -1 };
  let sum = 0;
  for (const last of days) {
    const now: SightedDay = { day: last, sightings: sums.get(last) ?? 0 };
    within.push(now);
    sum += now.sightings;
    while (last - (within[0] ?? now).day >= most) sum -= within.shift()?.sightings ?? 0;
    if (sum > best.sum) best = { first: (within[0] ?? now).day, last, sum };
  }
  return best;
}

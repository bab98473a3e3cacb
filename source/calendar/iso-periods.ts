// Calendar arithmetic on ISO values as strings and on day numbers, without clock, zone or Date object.
// A day number counts days since 1 January 1970. Proleptic Gregorian, years 0 to 9999.
import {
  civilDay,
  dayNumber,
  daysInMonth,
  daysSince,
  dayValue,
  isCivilDay,
  isoDay,
  pad,
  weekdayOf,
} from './civil-days.js';
import { memoizeRecent } from '../text/values/memoize.js';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'range'
  | 'century';

/** Inclusive days and how fine the value is: what an ISO value covers. */
export type Period = { readonly start: string; readonly end: string; readonly unit: Unit };

export const yearOf = (iso: string): number => Number(iso.slice(0, 4));
export const monthOf = (iso: string): number => Number(iso.slice(5, 7));
export const dayOf = (iso: string): number => Number(iso.slice(8, 10));

export const monthValue = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;

/** ISO 8601 week of a day number: "2021-W52". */
export function weekValue(number: number): string {
  const thursday = number - weekdayOf(number) + 4;
  const year = yearOf(isoDay(thursday));
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - civilDay(year, 1, 1)) / 7) + 1)}`;
}

/** Day number of the Monday of an ISO week. */
function mondayOf(year: number, week: number): number {
  const fourth = civilDay(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** The unit that holds `day`, moved by `count` units, as an ISO value: ("2021-12-28", "month", -1) is "2021-11". */
export function shiftUnit(day: string, unit: Unit, count: number): string {
  const number = dayNumber(day);
  const months = yearOf(day) * 12 + monthOf(day) - 1;
  switch (unit) {
    case 'day':
      return isoDay(number + count);
    case 'week':
      return weekValue(number + 7 * count);
    case 'weekend':
      return `${weekValue(number + 7 * count)}-WE`;
    case 'month':
      return monthValue(
        Math.floor((months + count) / 12),
        ((((months + count) % 12) + 12) % 12) + 1,
      );
    case 'quarter': {
      const quarters = Math.floor(months / 3) + count;
      return `${pad(Math.floor(quarters / 4), 4)}-Q${(((quarters % 4) + 4) % 4) + 1}`;
    }
    case 'half': {
      const halves = Math.floor(months / 6) + count;
      return `${pad(Math.floor(halves / 2), 4)}-H${(((halves % 2) + 2) % 2) + 1}`;
    }
    case 'decade':
      return pad(Math.floor(yearOf(day) / 10) + count, 3);
    case 'century':
      return pad(Math.floor(yearOf(day) / 100) + count, 2);
    default:
      return pad(yearOf(day) + count, 4);
  }
}

const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
};

/** An ISO or TIMEX3 value in its parts. Matches "2021-W52-WE", "2021-Q4"; not "P3D", "PRESENT_REF". */
const VALUE =
  /^(?<year>\d{4})(?:-(?:W(?<week>\d\d)(?<weekend>-WE)?|Q(?<quarter>[1-4])|H(?<half>[12])|(?<season>SP|SU|FA|WI)|(?<month>\d\d)(?:-(?<day>\d\d))?))?(?:T.*)?$/;

/** "199" and "19": a decade and a century. */
function longSpanOf(value: string): Period | undefined {
  if (/^\d\d\d$/.test(value))
    return { start: `${value}0-01-01`, end: `${value}9-12-31`, unit: 'decade' };
  if (/^\d\d$/.test(value))
    return { start: `${value}00-01-01`, end: `${value}99-12-31`, unit: 'century' };
  return undefined;
}

/** News says the same days again and again. */
const MOST_SPANS = 10_000;

/** The inclusive days that a value covers; undefined for durations, sets, REF values and open values (XXXX). */
export const periodOf: (value: string) => Period | undefined = memoizeRecent(MOST_SPANS, readSpan);

function readSpan(value: string): Period | undefined {
  if (value.length < 4) return longSpanOf(value);
  const parts = VALUE.exec(value)?.groups;
  if (!parts) return intervalOf(value);
  const year = Number(parts.year);
  if (parts.day !== undefined) {
    const day = dayValue(year, Number(parts.month), Number(parts.day));
    return day === undefined ? undefined : { start: day, end: day, unit: 'day' };
  }
  if (parts.week !== undefined) {
    const monday = mondayOf(year, Number(parts.week));
    return parts.weekend === undefined
      ? { start: isoDay(monday), end: isoDay(monday + 6), unit: 'week' }
      : { start: isoDay(monday + 5), end: isoDay(monday + 6), unit: 'weekend' };
  }
  const months = (first: number, last: number, unit: Unit): Period => {
    const [lastYear, lastMonth] = last > 12 ? [year + 1, last - 12] : [year, last];
    return {
      start: `${monthValue(year, first)}-01`,
      end: `${monthValue(lastYear, lastMonth)}-${pad(daysInMonth(lastYear, lastMonth))}`,
      unit,
    };
  };
  if (parts.month !== undefined) {
    const month = Number(parts.month);
    return month >= 1 && month <= 12 ? months(month, month, 'month') : undefined;
  }
  if (parts.quarter !== undefined) {
    const first = 3 * Number(parts.quarter) - 2;
    return months(first, first + 2, 'quarter');
  }
  if (parts.half !== undefined) {
    const first = 6 * Number(parts.half) - 5;
    return months(first, first + 5, 'half');
  }
  const season = SEASON_MONTHS[parts.season ?? ''];
  return season ? months(...season, 'season') : months(1, 12, 'year');
}

/**
 * The first day of a value that covers days.
 * @throws RangeError for one that covers none, which only a fault of the program can pass
 */
export function startOf(value: string): string {
  const period = periodOf(value);
  if (period === undefined) throw new RangeError(`no days in ${value}`);
  return period.start;
}

/** Values that name no days: "P3D", "XXXX-WXX-2", "PAST_REF". Not "0NaN-WNaN". */
const WITHOUT_DAYS = /^(?:P[\dTX]|XXXX-|[A-Z]+_REF$)/;

/**
 * True for a value whose days the calendar has; false beyond the years 1 to 9999 and for what no calendar knows:
 * "10007-06-19", "2021-02-31". A decade or century, and what names no days, is in it too.
 */
export function isInCalendar(value: string): boolean {
  if (WITHOUT_DAYS.test(value)) return true;
  const span = periodOf(value);
  if (span === undefined) return false;
  return value.length < 4 || (isCivilDay(span.start) && isCivilDay(span.end));
}

/** The days of "2021-04-13/2021-05-12", both ends included. */
function intervalOf(value: string): Period | undefined {
  const [start = '', end = '', ...more] = value.split('/');
  const isDays = more.length === 0 && ISO_DAY.test(start) && ISO_DAY.test(end);
  return isDays ? { start, end, unit: 'range' } : undefined;
}

/** "2021-12-28"; not "2021-12". */
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** Sunday of Easter in the Gregorian calendar (anonymous algorithm, Nature 1876), as a day number. */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const m = Math.floor((a + 11 * h) / 319);
  const l = (2 * (b % 4) + 2 * Math.floor(c / 4) - (c % 4) - h + m + 32) % 7;
  const month = Math.floor((h - m + l + 90) / 25);
  return civilDay(year, month, (h - m + l + month + 19) % 32);
}

/** Day number of the n-th weekday of a month; n = -1 for the last one, -2 for the one before it. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n < 0) {
    const last = civilDay(year, month, daysInMonth(year, month));
    return last - daysSince(weekday, last) + (n + 1) * 7;
  }
  const first = civilDay(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}

// Days of the calendar as numbers, without clock, zone or Date object: proleptic Gregorian, counted from 1 January 1970.
import { memoizeRecent } from '../text/values/memoize.js';

/** News says the same days again and again. */
const MOST_DAYS = 10_000;

/** Day number of an ISO day, for differences too; what stands behind the day ("T16:25") counts for nothing. */
export const dayNumber: (iso: string) => number = memoizeRecent(MOST_DAYS, (iso) =>
  civilDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))),
);

/** Day number of a civil date (Howard Hinnant, "chrono-compatible low-level date algorithms"). */
export function civilDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** Days since it was last that weekday, 0 on it: since Monday (1) on a Wednesday 2. */
export const daysSince = (weekday: number, number: number): number =>
  (weekdayOf(number) - weekday + 7) % 7;

export function daysInMonth(year: number, month: number): number {
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return civilDay(nextYear, nextMonth, 1) - civilDay(year, month, 1);
}

const LAST_YEAR = 9999;

/** "2021-12-28", or undefined for a day that no calendar has (31 November) and for years that four digits can't write. */
export function dayValue(year: number, month: number, day: number): string | undefined {
  const isYear = year >= 1 && year <= LAST_YEAR;
  if (!isYear || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** "2021-12-28". Not "2021-12", "2021-12-28T16:25". */
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** True for an ISO day that the calendar has: "2020-02-29". Not "2021-02-29", "9999-99-99", "0000-01-01". */
export function isCivilDay(text: string): boolean {
  if (!ISO_DAY.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return dayValue(year, month, day) !== undefined;
}

/** An ISO day, month or year. "2021-12-28", "2021-12", "2021". Not "28.12.". */
const ISO_PERIOD = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** True for an ISO day, month or year that the calendar has: "2020-02-29", "2021-12". Not "2021-02-31", "2021-13", "0000". */
export const isCivilPeriod = (text: string): boolean =>
  ISO_PERIOD.test(text) && isCivilDay(text + '-01-01'.slice(text.length - 'YYYY'.length));

declare const checked: unique symbol;

/** An ISO day that the calendar has, with the time behind it where one is stated: "2021-12-28T16:25". */
export type StatedDay = string & { readonly [checked]: true };

/** Programs write 1 January of the year 1 where they know no day. */
const EARLIEST = '1000-01-01';

/** "16:25". Not "99:99". */
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/**
 * The one way by which a day that somebody states enters: undefined for one that no calendar has. A time that no clock
 * shows is left out, and so is midnight to the minute, which programs write where they know no time.
 */
export function statedDay(day: string, time?: string): StatedDay | undefined {
  if (!isCivilDay(day) || day < EARLIEST) return undefined;
  const isTime = time !== undefined && time !== '00:00' && CLOCK.test(time);
  return (isTime ? `${day}T${time}` : day) as StatedDay;
}

/** ISO day of a day number: the inverse of `dayNumber`. */
export function isoDay(number: number): string {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * m + 2) / 5) + 1;
  const month = m < 10 ? m + 3 : m - 9;
  return `${pad(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4)}-${pad(month)}-${pad(day)}`;
}

/** Digits of a calendar value: "07", "0987". */
export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

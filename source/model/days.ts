// Days of the calendar as numbers, without clock, zone or Date object: proleptic Gregorian, counted from 1 January 1970.
import { onceForEach } from './once-for.js';

/** News says the same days again and again. */
const MOST_DAYS = 10_000;

/** Day number of an ISO day, for differences too; what stands behind the day ("T16:25") counts for nothing. */
export const dayNumber: (iso: string) => number = onceForEach(MOST_DAYS, (iso) =>
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

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

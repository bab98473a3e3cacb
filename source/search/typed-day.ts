// What was typed → the days that it names, so that a day can be gone to by its date.
import { daysInMonth, isoDay } from '../calendar/civil-days.js';
import { nthWeekday } from '../calendar/iso-periods.js';
import { MONTHS, WEEKDAYS } from '../select/wording.js';
import { fold } from '../text/fold.js';

/** Inclusive ISO days. */
export type TypedDays = { readonly start: string; readonly end: string };

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];
const SHORTEST_NAME = 3;

/** The number, from 0, of the name that begins so; -1 for none: "mar" is March, "ma" none. */
export const placeOfName = (names: readonly string[], word = ''): number =>
  word.length < SHORTEST_NAME ? -1 : names.findIndex((name) => fold(name).startsWith(word));

/**
 * The days that the whole of the text names, in the ways in which people type one: "2011-03-19", "2011-03", "19 mar 2011",
 * "Mar 19", "march 2011", "last tuesday of march 2011".
 * @param years for a day without a year, the likeliest first; the first in which the calendar has the day is taken
 * @returns undefined for anything else, and for a day that no calendar has
 */
export function typedDays(text: string, years: readonly number[]): TypedDays | undefined {
  const words = fold(text)
    .replace(/[,.]/g, ' ')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== 'of' && word !== 'the' && word !== 'in');
  if (words.length > MOST_WORDS) return undefined;
  return isoDays(words) ?? weekdayOfMonth(words) ?? monthDay(words, years);
}
const MOST_WORDS = 4;

function isoDays(words: readonly string[]): TypedDays | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(words.join(' ')) ?? [];
  if (year === undefined || month === undefined) return undefined;
  return daysOf(Number(year), Number(month), day === undefined ? undefined : Number(day));
}

/** "19 mar", "mar 19th 2011", "march 2011". */
function monthDay(words: readonly string[], years: readonly number[]): TypedDays | undefined {
  const month =
    1 + words.map((word) => placeOfName(MONTHS, word)).reduce((a, b) => Math.max(a, b), -1);
  const others = words.filter((word) => placeOfName(MONTHS, word) < 0);
  if (month === 0 || words.length - others.length !== 1) return undefined;
  const year = others.filter((word) => /^\d{4}$/.test(word)).map(Number);
  const day = others
    .filter((word) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word))
    .map((word) => Number.parseInt(word, 10));
  if (year.length > 1 || day.length > 1 || year.length + day.length !== others.length)
    return undefined;
  if (others.length === 0) return undefined; // "may" alone is a word
  return [...year, ...(year.length > 0 ? [] : years)]
    .map((one) => daysOf(one, month, day[0]))
    .find((days) => days !== undefined);
}

/** "last tuesday march 2011", "2nd monday may 2011"; "tuesday march 2011" is none. */
function weekdayOfMonth([which = '', weekdayName, monthName, yearName = '']: readonly string[]):
  TypedDays | undefined {
  const weekday = 1 + placeOfName(WEEKDAYS, weekdayName);
  const month = 1 + placeOfName(MONTHS, monthName);
  if (weekday === 0 || month === 0 || !/^\d{4}$/.test(yearName)) return undefined;
  const ordinal = 1 + placeOfName(ORDINALS, which);
  const nth = which === 'last' ? -1 : ordinal > 0 ? ordinal : Number.parseInt(which, 10);
  if (!(nth === -1 || (nth >= 1 && nth <= ORDINALS.length))) return undefined;
  const day = isoDay(nthWeekday(Number(yearName), month, weekday, nth));
  const whole = daysOf(Number(yearName), month, undefined);
  return whole !== undefined && day >= whole.start && day <= whole.end
    ? { start: day, end: day }
    : undefined;
}

function daysOf(year: number, month: number, day: number | undefined): TypedDays | undefined {
  if (month < 1 || month > 12) return undefined;
  const most = daysInMonth(year, month);
  if (day !== undefined && (day < 1 || day > most)) return undefined;
  const iso = (date: number): string =>
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return { start: iso(day ?? 1), end: iso(day ?? most) };
}

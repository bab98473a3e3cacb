// A line → the calendar days that are printed in it, with the time beside them. Zones are left alone, never guessed.
import type { FurnitureLexicon } from '../../languages/language.js';
import { dayValue } from '../../calendar/civil-days.js';
import { memoizeRecent } from '../../text/memoize.js';
import type { Range } from '../../text/range.js';

/** Whether 3/4/2021 is the 3rd of April or the 4th of March. */
export type NumericOrder = 'day-first' | 'month-first';

export type PrintedDate = Range & {
  /** ISO day; undefined for a numeric date that may be read two ways. */
  readonly day: string | undefined;
  /** The two readings of such a date. */
  readonly readings: Readonly<Record<NumericOrder, string>> | undefined;
  /** How a numeric date that can be read one way alone is written: 28/12/2021 is day-first. */
  readonly order: NumericOrder | undefined;
  /** "16:25", undefined where none is printed. */
  readonly time: string | undefined;
};

export type DateFinder = (text: string) => readonly PrintedDate[];

type FoundDate = Range & Pick<PrintedDate, 'day' | 'readings' | 'order'>;

/** A year or a numeric date, without which no pattern below matches; hardly a line has one. */
const MAY_BE_DATE = /(?:19|20)\d\d|\d[-/.]\d\d?[-/.]\d\d/;

/** "2021-12-28", "2021/12/28", also with "T16:25" behind. Not "12021-12-281". */
const ISO =
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<mark>[-/.])(?<month>\d\d?)\k<mark>(?<day>\d\d?)(?!\d)/g;

/** "28/12/2021", "12-28-2021", "28.12.21". Not a version "1.2.3.4". */
const NUMERIC =
  /(?<![\d./-])(?<first>\d\d?)(?<mark>[-/.])(?<second>\d\d?)\k<mark>(?<year>(?:19|20)?\d\d)(?![\d/]|[.-]\d)/g;

/** After a date: " | 04:25 PM", ", 3:35 a.m.", " at 19.09", "T16:25", " 8 p.m.". Not " 12 people". */
const TIME_AFTER =
  /^(?:T|[\s,|@•·–—-]{0,5}(?:at\s|\/\s)?)(?:(?<hour>\d{1,2})[:.h](?<minute>\d\d)(?::\d\d(?:\.\d+)?)?(?!\d)\s?(?<half>[ap]\.?m\b)?|(?<bareHour>\d{1,2})\s?(?<bareHalf>[ap]\.?m\b))/i;

/** Before a date: "22:04, 22 Apr 2024", "6:37 PM EST on Dec 28, 2021", "11:00 am, Tuesday, 28 Dec 2021". */
const TIME_BEFORE =
  /(?<!\d)(?<hour>\d{1,2})[:.](?<minute>\d\d)\s?(?<half>[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,5}\)?)?[\s,|•·–—-]{0,4}(?:on\s)?(?:[A-Za-z]{3,9}\.?,?\s)?$/;

const WINDOW = 40;

/** A day in words as it is printed; its ISO day, undefined where no calendar has it: "31 February 2021". */
type WordedDay = { readonly match: RegExpExecArray; readonly day: string | undefined };

/** Builds what finds "December 28, 2021", "Dec. 28th 2021", "28 December 2021", "28th of Dec, 2021", "28-Dec-2021". */
export function makeWordedDays({
  months,
}: Pick<FurnitureLexicon, 'months'>): (text: string) => readonly WordedDay[] {
  const numberOf = new Map(
    months.flatMap((names, index) => names.map((name) => [name, index + 1])),
  );
  const month = `(?<month>${months
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|')})`;
  const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
  const year = '(?<year>(?:19|20)\\d\\d)';
  const monthFirst = new RegExp(
    `(?<![a-z])${month}\\.?[\\s-]{0,2}${day}(?:,\\s?|[\\s-]{1,2}|\\s,\\s?)${year}`,
    'gi',
  );
  const dayFirst = new RegExp(
    `(?<!\\d)${day}(?:\\sof)?[\\s-]{0,2}${month}\\.?,?[\\s-]{0,2}${year}`,
    'gi',
  );
  return (text) =>
    [monthFirst, dayFirst].flatMap((pattern) =>
      Array.from(text.matchAll(pattern), (match) => {
        const { year: y, month: m = '', day: d } = match.groups ?? {};
        return { match, day: dayValue(Number(y), numberOf.get(m.toLowerCase()) ?? 0, Number(d)) };
      }),
    );
}

/** Builds the finder for a language. Dates come in the order of the text and do not overlap. */
export function makeDateFinder(data: FurnitureLexicon): DateFinder {
  const wordedDays = makeWordedDays(data);
  const findAll = (text: string): readonly PrintedDate[] => {
    const found: FoundDate[] = [];
    const add = (
      match: RegExpExecArray,
      dates: Pick<FoundDate, 'day' | 'readings' | 'order'>,
    ): void => {
      const range = { start: match.index, end: match.index + match[0].length };
      if (!found.some((other) => range.start < other.end && other.start < range.end))
        found.push({ ...range, ...dates });
    };
    for (const { match, day } of wordedDays(text))
      if (day) add(match, { day, readings: undefined, order: undefined });
    for (const match of text.matchAll(ISO)) {
      const { year: y, month: m, day: d } = match.groups ?? {};
      const iso = dayValue(Number(y), Number(m), Number(d));
      if (iso) add(match, { day: iso, readings: undefined, order: undefined });
    }
    for (const match of text.matchAll(NUMERIC)) {
      const dates = readNumeric(match.groups ?? {});
      if (dates) add(match, dates);
    }
    return found
      .sort((a, b) => a.start - b.start)
      .map((date) => ({ ...date, time: timeBeside(text, date) }));
  };
  // Byline, date line and date of an article are looked for in the same few lines.
  const find = memoizeRecent(MOST_KNOWN, findAll);
  return (text) => (MAY_BE_DATE.test(text) ? find(text) : NONE);
}

const NONE: readonly PrintedDate[] = [];
const MOST_KNOWN = 64;

function readNumeric(
  groups: Readonly<Record<string, string>>,
): Pick<FoundDate, 'day' | 'readings' | 'order'> | undefined {
  const [first, second] = [Number(groups.first), Number(groups.second)];
  const { year: written = '' } = groups;
  const year =
    written.length === 2 ? (Number(written) < 70 ? 2000 : 1900) + Number(written) : Number(written);
  const dayFirst = dayValue(year, second, first);
  const monthFirst = dayValue(year, first, second);
  if (dayFirst && monthFirst && dayFirst !== monthFirst)
    return {
      day: undefined,
      readings: { 'day-first': dayFirst, 'month-first': monthFirst },
      order: undefined,
    };
  const day = dayFirst ?? monthFirst;
  if (day === undefined) return undefined;
  const isBoth = dayFirst !== undefined && monthFirst !== undefined;
  return {
    day,
    readings: undefined,
    order: isBoth ? undefined : dayFirst ? 'day-first' : 'month-first',
  };
}

/** The time right behind or right before a date, on the 24-hour clock. */
function timeBeside(text: string, { start, end }: Range): string | undefined {
  const after = TIME_AFTER.exec(text.slice(end, end + WINDOW))?.groups;
  const before = TIME_BEFORE.exec(text.slice(Math.max(0, start - WINDOW), start))?.groups;
  const groups = after ?? before;
  if (!groups) return undefined;
  const half = (groups.half ?? groups.bareHalf)?.[0]?.toLowerCase();
  let hour = Number(groups.hour ?? groups.bareHour);
  const minute = Number(groups.minute ?? 0);
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  if (hour > 23 || minute > 59) return undefined;
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

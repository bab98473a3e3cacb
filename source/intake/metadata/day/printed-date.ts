// A line → the calendar days that are printed in it, with the time beside them. Zones are left alone, never guessed.
import type { FurnitureLexicon } from '../../../languages/lexicons/furniture-lexicon.js';
import { dayNumber, dayValue, weekdayOf } from '../../../calendar/civil-days.js';
import { memoizeRecent } from '../../../text/values/memoize.js';
import type { Range } from '../../../text/range.js';

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

/** Four digits, a numeric date or a short year in words, without which no form below matches; hardly a line has one. */
const MAY_BE_DATE = /\d{4}|\d[-/.]\d\d?[-/.]\d\d|[-\s'’]\d\d(?!\d)/;

/** "2021-12-28", "2021/12/28", also with "T16:25" behind. Not "12021-12-281". */
const ISO =
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<mark>[-/.])(?<month>\d\d?)\k<mark>(?<day>\d\d?)(?!\d)/g;

/** "2021年12月28日". */
const IDEOGRAPHIC = /(?<!\d)(?<year>(?:19|20)\d\d) ?年 ?(?<month>\d\d?) ?月 ?(?<day>\d\d?) ?日/g;

/** "20211228", "20211228T1625". Not "120211228", "20211399". */
const COMPACT =
  /(?<![\w.-])(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)(?=T\d\d|\s|[,;|)]|$)/g;

/** "LP-OS-12-28-21 1625EST": agency, desk and day as American wires stamp them. Not "A-12-28-21". */
const WIRE_STAMP =
  /(?<![A-Z-])[A-Z]{2,4}-[A-Z]{2,3}-(?<month>\d\d)-(?<day>\d\d)-(?<year>\d\d)(?= \d{4}[A-Z]{3}|$)/g;

/** "28/12/2021", "12-28-2021", "28.12.21", "28/12/2564". Not a version "1.2.3.4". */
const NUMERIC =
  /(?<![\d./-])(?<first>\d\d?)(?<mark>[-/.])(?<second>\d\d?)\k<mark>(?<year>25[4-9]\d|(?:19|20)?\d\d)(?![\d/]|[.-]\d)/g;

/** A clock of North America, where the month is written first: "5:45 AM PST". Not "CST", which is China's too. */
const MONTH_FIRST_ZONE = /\d ?(?:[ap]\.?m\.? )?(?:E[DS]?T|P[DS]?T|CDT|MDT|MST)\b/i;

/** After a date: " | 04:25 PM", ", 3:35 a.m.", " at 19.09", "T16:25", " 8 p.m.". Not " 12 people". */
const TIME_AFTER =
  /^(?:T|[\s,|@•·–—-]{0,5}(?:at\s?|\/\s)?)(?:(?<hour>\d{1,2})[:.h](?<minute>\d\d)(?::\d\d(?:\.\d+)?)?(?!\d)\s?(?<half>[ap]\.?m\b)?|(?<bareHour>\d{1,2})\s?(?<bareHalf>[ap]\.?m\b))/i;

/** Before a date: "22:04, 22 Apr 2024", "6:37 PM EST on Dec 28, 2021", "11:00 am, Tuesday, 28 Dec 2021". */
const TIME_BEFORE =
  /(?<!\d)(?<hour>\d{1,2})[:.](?<minute>\d\d)\s?(?<half>[ap]\.?m\.?)?(?:\s?\(?[A-Z]{2,5}\)?)?[\s,|•·–—-]{0,4}(?:on\s)?(?:[A-Za-z]{3,9}\.?,?\s)?$/;

const WINDOW = 40;

/** A day in words as it is printed, and where; its ISO day, undefined where no calendar has it: "31 February 2021". */
type WordedDay = {
  readonly words: string;
  readonly start: number;
  readonly day: string | undefined;
};

/** Behind a day and a month: "2021", "’21", and 2564 of the Buddhist calendar. */
const YEAR = "(?<year>(?:19|20)\\d\\d|25[4-9]\\d|['’]\\d\\d)";

/** A short year without its mark, "5 MAR 19", where a clock, a sign or nothing follows. Not "5 March 19 people", "5 March 10 am". */
const SHORT_YEAR =
  '(?<short>\\d\\d)(?=\\s*$|\\s+(?:\\d{1,2}[:.]\\d\\d|\\d{4}\\b|[|·•–—,(-])|\\s*[,;|)])';

/** "14:05:00 CET ": what "Tue Mar 5 14:05:00 CET 2019" has between day and year. */
const CLOCK_BEFORE_YEAR = '(?:\\d\\d:\\d\\d(?::\\d\\d)?\\s(?:[A-Z+:\\d]{3,9}\\s)?)?';

/**
 * Builds what finds "December 28, 2021", "Dec. 28th 2021", "28 December 2021", "28th of Dec, 2021", "28-Dec-2021", "28 DEC 21",
 * "Dec. 28, ’21", "Tue Dec 28 16:25:00 2021", and "EditorDecember 28, 2021", which was set without a space.
 */
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
  const monthFirst = new RegExp(
    `(?<glue>[a-z])?${month}\\.?[\\s/-]{0,2}${day}(?:,\\s?|[\\s/-]{1,2}|\\s,\\s?)${CLOCK_BEFORE_YEAR}${YEAR}`,
    'gi',
  );
  const dayFirst = new RegExp(
    `(?<!\\d)${day}(?:\\sof)?[\\s/-]{0,2}${month}\\.?,?[\\s/-]{0,2}(?:${YEAR}|${SHORT_YEAR})`,
    'gi',
  );
  return (text) =>
    [monthFirst, dayFirst].flatMap((pattern) =>
      Array.from(text.matchAll(pattern)).flatMap((match) => {
        const { glue = '', year, short, month: m = '', day: d } = match.groups ?? {};
        if (glue !== '' && !/^[A-Z][a-z]/.test(m)) return [];
        const iso = dayValue(
          yearOf(year ?? short ?? ''),
          numberOf.get(m.toLowerCase()) ?? 0,
          Number(d),
        );
        return [{ words: match[0].slice(glue.length), start: match.index + glue.length, day: iso }];
      }),
    );
}

/** "2021", "’21" and "21" → 2021, "71" → 1971, "2564" → 2021: the Buddhist calendar is 543 years ahead. */
function yearOf(written: string): number {
  const year = Number(written.replace(/^['’]/, ''));
  if (year >= 2540) return year - 543;
  return year < 70 ? 2000 + year : year < 100 ? 1900 + year : year;
}

/** A form of date whose parts are named, and what tells its day. */
const READ_ALONE: readonly RegExp[] = [ISO, IDEOGRAPHIC, WIRE_STAMP, COMPACT];

/** Builds the finder for a language. Dates come in the order of the text and do not overlap. */
export function makeDateFinder(data: FurnitureLexicon): DateFinder {
  const wordedDays = makeWordedDays(data);
  const weekdayIn = makeWeekdayFinder(data);
  const findAll = (text: string): readonly PrintedDate[] => {
    const found: FoundDate[] = [];
    const add = (
      { start, end }: Range,
      dates: Pick<FoundDate, 'day' | 'readings' | 'order'>,
    ): void => {
      if (!found.some((other) => start < other.end && other.start < end))
        found.push({ start, end, ...dates });
    };
    const rangeOf = (match: RegExpExecArray): Range => ({
      start: match.index,
      end: match.index + match[0].length,
    });
    for (const { words, start, day } of wordedDays(text))
      if (day) add({ start, end: start + words.length }, { day, ...ALONE });
    for (const form of READ_ALONE)
      for (const match of text.matchAll(form)) {
        const { year = '', month, day } = match.groups ?? {};
        const iso = dayValue(yearOf(year), Number(month), Number(day));
        if (iso) add(rangeOf(match), { day: iso, ...ALONE });
      }
    for (const match of text.matchAll(NUMERIC)) {
      const dates = readNumeric(match.groups ?? {});
      if (dates) add(rangeOf(match), decided(dates, text, weekdayIn));
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

const ALONE = { readings: undefined, order: undefined } as const;

type NumericReading = Pick<FoundDate, 'day' | 'readings' | 'order'>;

/** Both readings of a numeric date, or the one that a calendar has; with dots it is the day that stands first, wherever it can be. */
function readNumeric(groups: Readonly<Record<string, string>>): NumericReading | undefined {
  const [first, second] = [Number(groups.first), Number(groups.second)];
  const year = yearOf(groups.year ?? '');
  const dayFirst = dayValue(year, second, first);
  const monthFirst = dayValue(year, first, second);
  if (dayFirst && groups.mark === '.') return { day: dayFirst, ...ALONE };
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

/** A date of two readings, decided by the weekday beside it, "Tuesday 05/03/2019", or by an American clock. */
function decided(
  reading: NumericReading,
  text: string,
  weekdayIn: (text: string) => number | undefined,
): NumericReading {
  const { readings } = reading;
  if (readings === undefined) return reading;
  const weekday = weekdayIn(text);
  const fits = (order: NumericOrder): boolean => weekdayOf(dayNumber(readings[order])) === weekday;
  const order = MONTH_FIRST_ZONE.test(text)
    ? 'month-first'
    : fits('day-first') === fits('month-first')
      ? undefined
      : fits('day-first')
        ? 'day-first'
        : 'month-first';
  return order === undefined ? reading : { day: readings[order], readings: undefined, order };
}

/** Builds what answers the one weekday that a text names, 1 for Monday; undefined for none or several. */
function makeWeekdayFinder({
  weekdays,
}: Pick<FurnitureLexicon, 'weekdays'>): (text: string) => number | undefined {
  const names = new Map(weekdays.flatMap((row, index) => row.map((name) => [name, index + 1])));
  return (text) => {
    const found = new Set(
      text
        .toLowerCase()
        .split(/[^a-z]+/)
        .flatMap((word) => names.get(word) ?? []),
    );
    const [only, other] = found;
    return other === undefined ? only : undefined;
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

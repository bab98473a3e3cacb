// A printed word or number → what it says of a date.
import type { CalendarLexicon, WordSense } from '../../languages/lexicons/calendar-lexicon.js';
import { dayValue } from '../../calendar/civil-days.js';
import { isNumber } from '../../text/letters.js';

/** "2021-12-28"; not "2021-12". */
const ISO_DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/;
/** "28/12/2021", "28.12.21"; not "24/7". */
const NUMERIC_DAY = /^\d\d?(?<mark>[./-])\d\d?\k<mark>(?:\d{4}|\d\d)$/;
/** "10:30", "10:30pm", "8.30pm", "5pm"; not "10:75", "10", "8.30". */
const CLOCK =
  /^(?<hour>[01]?\d|2[0-4])(?::(?<minute>[0-5]\d)(?<half>am|pm)?|(?:\.(?<past>[0-5]\d))?(?<only>am|pm))$/;
/** "9.40", in front of "p.m."; not "9.75", "13.40", which no "p.m." follows. */
const DOTTED = /^(?<hour>0?[1-9]|1[0-2])\.(?<minute>[0-5]\d)$/;
/** "0430", "2100", in front of "GMT"; not "2500". */
const FOUR_DIGITS = /^(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)$/;
/** "12th", "3rd"; not "12". */
const ORDINAL = /^(?<number>\d{1,3})(?:st|nd|rd|th)$/;
/** "1990s", "80s"; not "90". */
const DECADE = /^(?<century>\d\d)?(?<tens>\d)0s$/;
const CURRENCY = new Set(['$', '£', '€', '¥', '₹', '#']);
const LONGEST_NUMBER = 12;

type PrintedWord = {
  /** Lower case, without the stop of "Jan.". */
  readonly text: string;
  readonly capital: boolean;
  /** The word or mark in front, lower case. */
  readonly before: string;
};

/** What a word says of a date, by tag; undefined for most. */
export function senseOf(
  { text, capital, before }: PrintedWord,
  { words, capitalised }: CalendarLexicon,
): WordSense | undefined {
  if (isNumber(text.charCodeAt(0))) return dateValueOf(text, before);
  const said = words.get(text);
  const isPlain = said !== undefined && !capital && capitalised.has(text); // "ships may march"
  return isPlain ? undefined : said;
}

/** What a number says of a date: {day, number, hour}, {year}, {iso}, {decade} …; undefined for decimals, and for money, which the sign `before` tells. */
function dateValueOf(text: string, before: string): WordSense | undefined {
  if (text.length > LONGEST_NUMBER || CURRENCY.has(before)) return undefined;
  for (const { pattern, says } of SPELLINGS) {
    const match = pattern.exec(text);
    if (match) return says(text, match.groups ?? {});
  }
  return undefined;
}

type Spelling = {
  readonly name: string;
  readonly pattern: RegExp;
  /** undefined for what is spelled so and yet no date: "January 0th". */
  readonly says: (
    text: string,
    groups: Readonly<Record<string, string | undefined>>,
  ) => WordSense | undefined;
};

/** How numbers are written, none as another. */
const SPELLINGS: readonly Spelling[] = [
  { name: 'digits', pattern: /^\d{1,4}$/, says: digitsSense },
  { name: 'ordinal', pattern: ORDINAL, says: (_, { number }) => ordinalSense(Number(number)) },
  {
    name: 'decade',
    pattern: DECADE,
    says: (_, { century = '19', tens = '' }) => ({ decade: `${century}${tens}` }),
  },
  {
    name: 'ISO day',
    pattern: ISO_DAY,
    says: (_, { year, month, day }) => {
      const iso = dayValue(Number(year), Number(month), Number(day));
      return iso === undefined ? undefined : { iso };
    },
  },
  { name: 'half', pattern: /^1\/2$/, says: () => ({ fraction: 'half' }) },
  { name: 'day in numbers', pattern: NUMERIC_DAY, says: (numeric) => ({ numeric }) },
  { name: 'clock', pattern: CLOCK, says: clockSense },
  {
    name: 'clock with a point',
    pattern: DOTTED,
    says: (_, { hour = '', minute = '' }) => ({ dotclock: `T${hour.padStart(2, '0')}:${minute}` }),
  },
  {
    name: 'thousands',
    pattern: /^\d{1,3}(?:,\d{3})+$/,
    says: (text) => ({ number: Number(text.replaceAll(',', '')) }),
  },
];

function ordinalSense(number: number): WordSense | undefined {
  if (number === 0) return undefined; // "January 0th"
  return number <= 31 ? { ordinal: number, day: number } : { ordinal: number };
}

/** "10:30pm" says its half of the day itself, "10:30" leaves it to what follows. */
function clockSense(
  _: string,
  { hour, minute, past, half: behind, only }: Readonly<Record<string, string | undefined>>,
): WordSense {
  const half = behind ?? only;
  const value = `T${hourOfDay(Number(hour), half)}:${minute ?? past ?? '00'}`;
  return half === undefined ? { clock: value } : { clock: value, timed: value };
}

/** "22" for (10, "pm"); the hour as printed without a half. */
export const hourOfDay = (hour: number, half: string | undefined): string =>
  String(half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)).padStart(2, '0');

function digitsSense(text: string): WordSense {
  const number = Number(text);
  if (text.length === 4) {
    const { hour, minute } = FOUR_DIGITS.exec(text)?.groups ?? {};
    const clock: WordSense = hour === undefined ? {} : { fourclock: `T${hour}:${minute}` };
    return number >= 1000 && number <= 2199
      ? { year: number, number, ...clock }
      : { number, ...clock };
  }
  if (text.length > 2 || number < 1 || number > 31) return { number };
  return number <= 12 ? { number, day: number, hour: number } : { number, day: number };
}

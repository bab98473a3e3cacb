// A printed number → what it says of a date.
import type { WordSense } from '../../languages/language.js';
import { dayValue } from '../../calendar/civil-days.js';

/** "2021-12-28"; not "2021-12". */
const ISO_DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/;
/** "28/12/2021", "28.12.21"; not "24/7". */
const NUMERIC_DAY = /^\d\d?(?<mark>[./-])\d\d?\k<mark>(?:\d{4}|\d\d)$/;
/** "10:30", "10:30pm", "8.30pm", "5pm"; not "10:75", "10", "8.30". */
const CLOCK =
  /^(?<hour>[01]?\d|2[0-4])(?::(?<minute>[0-5]\d)(?<half>am|pm)?|(?:\.(?<past>[0-5]\d))?(?<only>am|pm))$/;
/** "12th", "3rd"; not "12". */
const ORDINAL = /^(?<number>\d{1,3})(?:st|nd|rd|th)$/;
/** "1990s", "80s"; not "90". */
const DECADE = /^(?<century>\d\d)?(?<tens>\d)0s$/;
const CURRENCY = new Set(['$', '£', '€', '¥', '₹', '#']);
const LONGEST_NUMBER = 12;

/** What a number says of a date: {day, number, hour}, {year}, {iso}, {decade} …; undefined for decimals, and for money, which the sign `before` tells. */
export function dateValueOf(text: string, before: string): WordSense | undefined {
  if (text.length > LONGEST_NUMBER || CURRENCY.has(before)) return undefined;
  if (/^\d{1,4}$/.test(text)) return digitsSense(text);
  const ordinal = ORDINAL.exec(text)?.groups;
  if (ordinal) {
    const number = Number(ordinal.number);
    if (number === 0) return undefined; // "January 0th"
    return number <= 31 ? { ordinal: number, day: number } : { ordinal: number };
  }
  const decade = DECADE.exec(text)?.groups;
  if (decade) return { decade: `${decade.century ?? '19'}${decade.tens ?? ''}` };
  const iso = ISO_DAY.exec(text)?.groups;
  if (iso) {
    const value = dayValue(Number(iso.year), Number(iso.month), Number(iso.day));
    return value === undefined ? undefined : { iso: value };
  }
  if (text === '1/2') return { fraction: 'half' };
  if (NUMERIC_DAY.test(text)) return { numeric: text };
  const clock = CLOCK.exec(text)?.groups;
  if (clock) {
    const half = clock.half ?? clock.only;
    const hour =
      half === undefined
        ? Number(clock.hour)
        : (Number(clock.hour) % 12) + (half === 'pm' ? 12 : 0);
    const value = `T${String(hour).padStart(2, '0')}:${clock.minute ?? clock.past ?? '00'}`;
    return half === undefined ? { clock: value } : { clock: value, timed: value };
  }
  return /^\d{1,3}(?:,\d{3})+$/.test(text)
    ? { number: Number(text.replaceAll(',', '')) }
    : undefined;
}

function digitsSense(text: string): WordSense {
  const number = Number(text);
  if (text.length === 4)
    return number >= 1000 && number <= 2199 ? { year: number, number } : { number };
  if (text.length > 2 || number < 1 || number > 31) return { number };
  return number <= 12 ? { number, day: number, hour: number } : { number, day: number };
}

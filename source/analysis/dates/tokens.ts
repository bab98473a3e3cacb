// Text → words, numbers and marks, each with what it says of a date. One pass, linear, white space left out.
import type { CalendarData, WordSense } from '../../languages/language.js';
import type { Range } from '../../model/range.js';
import { dayValue } from './calendar.js';

export type Token = Range & {
  /** Lower case, curly apostrophes made straight. */
  readonly text: string;
  readonly capital: boolean;
  /** What the word or number says of a date, by tag; undefined for most words. */
  readonly sense: WordSense | undefined;
  /** A paragraph starts here: no expression reaches across. */
  readonly opens: boolean;
};

/**
 * One token: "a.m.", "Q3", "weeks", "'s", "2021-12-28", "10:30pm", "1990s", a mark. Not: white space.
 * Each alternative is bounded or takes characters of one class only, so the scan is linear.
 */
const TOKEN =
  /[ap]\.m\b\.?|[QH][1-4]\b|[A-Za-z\u00C0-\u024F]+|['’][a-z]{1,2}\b|\d+(?:[.,:/-]\d+){0,3}[A-Za-z]{0,2}|\S/giu;

/** "2021-12-28"; not "2021-12". */
const ISO_DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/;
/** "28/12/2021", "28.12.21"; not "24/7". */
const NUMERIC_DAY = /^(?<first>\d\d?)(?<mark>[./-])(?<second>\d\d?)\k<mark>(?<year>\d{4}|\d\d)$/;
/** "10:30", "10:30pm", "5pm"; not "10:75". */
const CLOCK = /^(?<hour>[01]?\d|2[0-4])(?::(?<minute>[0-5]\d))?(?<half>am|pm)?$/;
/** "12th", "3rd"; not "12". */
const ORDINAL = /^(?<number>\d{1,3})(?:st|nd|rd|th)$/;
/** "1990s", "80s"; not "90". */
const DECADE = /^(?<century>\d\d)?(?<tens>\d)0s$/;
const DIGITS = /^\d{1,4}$/;
const CURRENCY = new Set(['$', '£', '€', '¥', '₹', '#']);

export function tokenise(body: string, data: CalendarData): Token[] {
  const tokens: Token[] = [];
  let last: Token | undefined;
  for (const match of body.matchAll(TOKEN)) {
    const start = match.index;
    const printed = match[0];
    const code = printed.charCodeAt(0);
    const text = printed.toLowerCase().replace('’', "'");
    const capital = code >= 65 && code <= 90;
    const opens =
      last === undefined || (start - last.end > 1 && /\n\s*\n/.test(body.slice(last.end, start)));
    const isNumber = code >= 48 && code <= 57;
    let sense = isNumber ? numberSense(text, last?.text ?? '') : data.words.get(text);
    if (sense !== undefined && !capital && data.capitalised.has(text)) sense = undefined;
    last = { start, end: start + printed.length, text, capital, sense, opens };
    tokens.push(last);
  }
  return tokens;
}

/** What a number says of a date: {day, number, hour}, {year}, {iso}, {decade} …; undefined for money and decimals. */
function numberSense(text: string, before: string): WordSense | undefined {
  if (CURRENCY.has(before)) return undefined;
  if (DIGITS.test(text)) {
    const number = Number(text);
    if (text.length === 4)
      return number >= 1000 && number <= 2199 ? { year: number, number } : { number };
    return {
      number,
      ...(number >= 1 && number <= 31 && text.length <= 2 ? { day: number } : {}),
      ...(number >= 1 && number <= 12 && text.length <= 2 ? { hour: number } : {}),
    };
  }
  const ordinal = ORDINAL.exec(text)?.groups;
  if (ordinal) {
    const number = Number(ordinal.number);
    return number <= 31 ? { ordinal: number, day: number } : { ordinal: number };
  }
  const decade = DECADE.exec(text)?.groups;
  if (decade) return { decade: `${decade.century ?? '19'}${decade.tens ?? ''}` };
  const iso = ISO_DAY.exec(text)?.groups;
  if (iso) {
    const value = dayValue(Number(iso.year), Number(iso.month), Number(iso.day));
    return value === undefined ? undefined : { iso: value };
  }
  const numeric = NUMERIC_DAY.exec(text)?.groups;
  if (numeric) return { numeric: text };
  const clock = CLOCK.exec(text)?.groups;
  if (clock) {
    const hour = (Number(clock.hour) % (clock.half ? 12 : 25)) + (clock.half === 'pm' ? 12 : 0);
    const value = `T${String(hour).padStart(2, '0')}:${clock.minute ?? '00'}`;
    return clock.half ? { clock: value, halfday: clock.half, timed: value } : { clock: value };
  }
  if (/^\d{1,3}(?:,\d{3})+$/.test(text)) return { number: Number(text.replaceAll(',', '')) };
  return undefined;
}

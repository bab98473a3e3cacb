// Text → words, numbers and marks, each with what it says of a date. One pass, linear, white space left out.
import type { CalendarData, WordSense } from '../../languages/language.js';
import type { Article } from '../../model/article.js';
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

/** "2021-12-28", "28-12-2021"; not "10-12". */
const HYPHENED_DAY = /\d{4}-\d\d-\d\d|\d\d?-\d\d?-\d{4}/y;
/** "a.m.", "p.m"; not "a m". */
const HALF_DAY = /[ap]\.m\b\.?/iy;

const known = new WeakMap<Article, readonly Token[]>();

/** The tokens of an article's body; made once, since dates and events both read them. */
export function tokensOf(article: Article, data: CalendarData): readonly Token[] {
  const tokens = known.get(article) ?? tokenise(article.body, data);
  known.set(article, tokens);
  return tokens;
}

export function tokenise(body: string, data: CalendarData): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let lines = 2;
  while (at < body.length) {
    const code = body.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10) lines++;
      at++;
      continue;
    }
    const end = isLetter(code)
      ? wordEnd(body, at)
      : isDigit(code)
        ? numberEnd(body, at)
        : isApostrophe(code)
          ? cliticEnd(body, at)
          : at + 1;
    tokens.push(makeToken(body, at, end, code, lines > 1, tokens.at(-1), data));
    lines = 0;
    at = end;
  }
  return tokens;
}

function makeToken(
  body: string,
  start: number,
  end: number,
  code: number,
  opens: boolean,
  before: Token | undefined,
  data: CalendarData,
): Token {
  const printed = body.slice(start, end);
  const capital = isUpper(code, printed);
  const text = capital ? printed.toLowerCase() : code === 0x2019 ? `'${printed.slice(1)}` : printed;
  let sense = isDigit(code) ? numberSense(text, before?.text ?? '') : data.words.get(text);
  if (sense !== undefined && !capital && data.capitalised.has(text)) sense = undefined;
  return { start, end, text, capital, sense, opens };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0xfeff;
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
const isUpper = (code: number, printed: string): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && !printed.startsWith(printed[0]!.toLowerCase()));

/** The end of a word; "a.m." and "Q3" are words. */
function wordEnd(body: string, start: number): number {
  let end = start + 1;
  while (end < body.length && isLetter(body.charCodeAt(end))) end++;
  if (end > start + 1) return end;
  const next = body.charCodeAt(end);
  if (next === 46) {
    HALF_DAY.lastIndex = start;
    if (HALF_DAY.test(body)) return HALF_DAY.lastIndex;
  }
  const isQuarter =
    /[QHqh]/.test(body[start]!) && next >= 49 && next <= 52 && !isDigit(body.charCodeAt(end + 1));
  return isQuarter ? end + 1 : end;
}

/** "'s", "'ll" are tokens of their own. */
function cliticEnd(body: string, start: number): number {
  let end = start + 1;
  while (end < start + 3 && isLetter(body.charCodeAt(end))) end++;
  return isLetter(body.charCodeAt(end)) ? start + 1 : end;
}

/** Digits with marks between ("10:30", "1,500", "28/12/2021"), and a short ending ("12th", "1990s", "5pm"). */
function numberEnd(body: string, start: number): number {
  let end = start + 1;
  while (isDigit(body.charCodeAt(end))) end++;
  if (body.charCodeAt(end) === 45) {
    HYPHENED_DAY.lastIndex = start;
    if (HYPHENED_DAY.test(body)) return HYPHENED_DAY.lastIndex;
  }
  while (/[.,:/]/.test(body[end] ?? '') && isDigit(body.charCodeAt(end + 1))) {
    end += 2;
    while (isDigit(body.charCodeAt(end))) end++;
  }
  let ending = end;
  while (ending < end + 2 && isLetter(body.charCodeAt(ending))) ending++;
  return isLetter(body.charCodeAt(ending)) ? end : ending;
}

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

/** What a number says of a date: {day, number, hour}, {year}, {iso}, {decade} …; undefined for money and decimals. */
function numberSense(text: string, before: string): WordSense | undefined {
  if (text.length > LONGEST_NUMBER || CURRENCY.has(before)) return undefined;
  if (/^\d{1,4}$/.test(text)) return digitsSense(text);
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

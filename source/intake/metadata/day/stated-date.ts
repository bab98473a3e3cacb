// What a format states as the day of an article, in any printed form → that day, or the words that are none.
import { english } from '../../../languages/english/english.js';
import { dayValue, isoDay, statedDay, type StatedDay } from '../../../calendar/civil-days.js';
import { makeDateFinder, type NumericOrder } from './printed-date.js';

/** The day that is stated, with the time as written; else the words that stand where it should, where they look like one. */
export type DateStated = {
  readonly publishedAt?: StatedDay | undefined;
  readonly unreadDate?: string | undefined;
};

/** "2021-12-28", "2021-12-28T16:25:00+05:00", "1850-05-01 09:30". Not "2021-12-281". */
const ISO = /^(?<day>\d{4}-\d\d-\d\d)(?!\d)(?:[T ](?<time>\d\d:\d\d))?/;

/** "20211228T162500Z", as GDELT writes. */
const COMPACT =
  /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?:T?(?<hour>\d\d)(?<minute>\d\d)\d{0,2}Z?)?$/;

/** "1640708700", "1640708700000", "1640708700.25": seconds or milliseconds since 1970. */
const SECONDS = /^(?<seconds>\d{10})(?:\d{3})?(?:\.\d{1,9})?$/;
const SECONDS_OF_A_DAY = 86_400;

/** "20211399", "2021-13-45T99:99", "31/02/2021", "31st of Feb, 2021", "Feb. 31, 2021". Not "version 2", "yesterday". */
const LIKE_A_DAY =
  /\d{4}-?\d\d-?\d\d|\d{1,2}[-/.]\d{1,2}[-/.]\d{2}|\d[a-z]{0,2}[\s-](?:of )?[a-z]{3,9}\.?,?[\s-]\d{4}|[a-z]{3}\.? \d{1,2}[a-z]{0,2},? \d{4}/i;

/** As many characters of what is no day are quoted in a warning. */
const QUOTED = 40;

const findDates = makeDateFinder(english.furniture);

/**
 * Reads a stated date; the zone is left out, never guessed, and seconds since 1970 give a day. Empty where nothing is stated.
 * @param order how "3/4/2021" is meant, where something tells
 */
export function readStatedDate(text: string | undefined, order?: NumericOrder): DateStated {
  if (text === undefined) return {};
  const publishedAt = dayIn(text.trim(), order);
  if (publishedAt !== undefined) return { publishedAt };
  return LIKE_A_DAY.test(text) ? { unreadDate: text.trim().slice(0, QUOTED) } : {};
}

function dayIn(text: string, order: NumericOrder | undefined): StatedDay | undefined {
  const iso = ISO.exec(text)?.groups;
  if (iso?.day !== undefined) return statedDay(iso.day, iso.time);
  const compact = COMPACT.exec(text)?.groups;
  if (compact) {
    const { year, month, day, hour, minute } = compact;
    return statedDay(
      `${year}-${month}-${day}`,
      hour === undefined ? undefined : `${hour}:${minute}`,
    );
  }
  const seconds = SECONDS.exec(text)?.groups?.seconds;
  if (seconds !== undefined)
    return statedDay(isoDay(Math.floor(Number(seconds) / SECONDS_OF_A_DAY)));
  const [date] = findDates(text);
  const day = date?.day ?? (order && date?.readings?.[order]);
  return day === undefined ? undefined : statedDay(day, date?.time);
}

/** "/2021/12/28/", "/2021-12-28-talks", "/a-20211228.html", "/2021/dec/28/". Not "/2021/12/", "/id/20211399". */
const IN_ADDRESS =
  /[/_-](?<year>(?:19|20)\d\d)(?<mark>[/_-]?)(?<month>\d\d?|[a-z]{3})\k<mark>(?<day>\d\d?)(?=[/_.?#-]|$)/i;

/** The day that an address has in its path; undefined where it has none. */
export function dayInAddress(url: string | undefined): StatedDay | undefined {
  const path = url?.replace(/^[a-z]{2,6}:\/\/[^/]*/i, '') ?? '';
  const { year, mark, month = '', day } = IN_ADDRESS.exec(path)?.groups ?? {};
  if (mark === '' && (month.length !== 2 || day?.length !== 2)) return undefined;
  const named = english.furniture.months.findIndex((names) => names.includes(month.toLowerCase()));
  const iso = dayValue(Number(year), named < 0 ? Number(month) : named + 1, Number(day));
  return iso === undefined ? undefined : statedDay(iso);
}

/** The words of a warning about what is stated as a day and is none. */
export const unreadDates = ([first = '', ...others]: readonly string[]): string => {
  const more = others.length > 0 ? ` (and ${others.length} more like it)` : '';
  return `states “${first}”${more} as its day, which can't be read as a day of the calendar and is left out; --date or briefing.yaml can say which it is`;
};

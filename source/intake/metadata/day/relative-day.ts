// "2 hours ago" near the headline, and when the page was saved → the day on which its article appeared.
import { english } from '../../../languages/english/english.js';
import { dayNumber, isoDay, statedDay, type StatedDay } from '../../../calendar/civil-days.js';
import type { PageLine } from '../../furniture/page-text.js';
import { readStatedDate } from './stated-date.js';

/** "2 hours ago", "Published 3 days ago", "an hour ago", "yesterday". Not "It began 2 hours ago in Oslo". */
const AGO =
  /^(?:\w{4,9}:? )?(?:(?<count>\d{1,3}|an?) (?<unit>[a-z]{1,7}) ago|(?<day>yesterday|today))$/i;

const MINUTES_OF_A_DAY = 1440;
const REACH = 10;

/** The minutes of a unit by its first letters: "min", "hrs", "days", "weeks". */
const MINUTES: readonly (readonly [start: string, minutes: number])[] = [
  ['s', 0],
  ['mi', 1],
  ['h', 60],
  ['d', MINUTES_OF_A_DAY],
  ['w', 7 * MINUTES_OF_A_DAY],
];

/**
 * The day that a time "ago" among the first lines below the headline gives.
 * @param saved when a browser saved the page, as it wrote it: "Tue Mar 05 2019 16:30:00 GMT+0100"
 */
export function relativeDay(
  lines: readonly PageLine[],
  saved: string | undefined,
): StatedDay | undefined {
  const at = readStatedDate(saved).publishedAt;
  if (at === undefined) return undefined;
  const headline = Math.max(
    0,
    lines.findIndex(({ heading }) => heading === 1),
  );
  for (const { text, words } of lines.slice(headline, headline + REACH)) {
    const minutes = words <= 5 ? minutesAgo(text) : undefined;
    if (minutes === undefined) continue;
    const [day = '', time = '12:00'] = at.split('T');
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const total = dayNumber(day) * MINUTES_OF_A_DAY + hour * 60 + minute - minutes;
    return statedDay(isoDay(Math.floor(total / MINUTES_OF_A_DAY)));
  }
  return undefined;
}

function minutesAgo(text: string): number | undefined {
  const { count, unit = '', day } = AGO.exec(text)?.groups ?? {};
  if (day !== undefined) return day.toLowerCase() === 'today' ? 0 : MINUTES_OF_A_DAY;
  if (count === undefined || !english.furniture.timeAgoUnits.has(unit.toLowerCase()))
    return undefined;
  const minutes = MINUTES.find(([start]) => unit.toLowerCase().startsWith(start))?.[1];
  return minutes === undefined ? undefined : minutes * (/^an?$/i.test(count) ? 1 : Number(count));
}

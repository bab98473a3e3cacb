// Article → the day that its text was told on, which may lie beside that of the page: weekdays are counted from it.
import type { Article } from '../../model/article.js';
import type { DateMention } from '../../model/briefing.js';
import { dayNumber } from '../../calendar/civil-days.js';
import { periodOf } from '../../calendar/iso-periods.js';
import type { Expression } from './patterns.js';

/** So many days lie at most between a page and its text. */
const BESIDE = 2;

/** The rules that count from the day of the text. */
const FROM_TEXT: ReadonlySet<string> = new Set([
  'weekday',
  'weekday-part',
  'edge-weekday',
  'month-day',
]);

/** The publication day, else that of the dateline. */
export const dayOfPage = ({ publishedAt, dateline }: Article): string | undefined =>
  publishedAt?.slice(0, 10) ?? dateline?.date;

/** The day that a text was told on: that of its page, or one beside it that its dates are counted from. */
export function dayOfText(article: Article, mentions: readonly DateMention[]): string | undefined {
  const page = dayOfPage(article);
  if (page === undefined) return undefined;
  const days = mentions.flatMap(({ trace: { rule, anchor } }) =>
    anchor !== undefined && FROM_TEXT.has(rule) ? anchor : [],
  );
  return days.findLast((day) => Math.abs(dayNumber(day) - dayNumber(page)) <= BESIDE) ?? page;
}

/** True for a day close to the day `published` but not the same. */
export function isBeside(value: string, published: string | undefined): boolean {
  if (published === undefined || periodOf(value)?.unit !== 'day') return false;
  const days = Math.abs(dayNumber(published) - dayNumber(value));
  return days > 0 && days <= BESIDE;
}

/** How many tokens open an article. */
const LEAD = 40;
const ALMOST_A_WEEK = 6;

/**
 * "TARN (Wire) - Lind said Wednesday she has quit", on a page of Tuesday: no news from afar opens with what is almost a week old.
 * Where it was told, the next day had begun, and all days of the text are counted from that.
 */
export const tellsOfTomorrow = (
  expression: Expression,
  value: string | undefined,
  published: string,
): boolean => expression.from < LEAD && isAlmostAWeekOld(expression, value, published);

const BARE_WEEKDAY: ReadonlySet<string> = new Set([
  'weekday',
  'edge-weekday',
  'weekday-part',
  'part-weekday',
  'clock-day',
]);

/** A bare weekday that would lie six days before the page: the name of the day behind it. Near miss: "last Friday". */
export const isAlmostAWeekOld = (
  { says, rule }: Expression,
  value: string | undefined,
  published: string,
): boolean =>
  BARE_WEEKDAY.has(rule) &&
  (says.shift ?? says.prior) === undefined &&
  value !== undefined &&
  dayNumber(published) - dayNumber(value.slice(0, 10)) === ALMOST_A_WEEK;

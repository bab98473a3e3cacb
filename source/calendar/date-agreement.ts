// Two dates of events → whether they can be one day, and which of the two says more.
import type { Certainty } from '../model/article.js';
import type { EventDate, EventStatus } from '../model/briefing.js';
import { dayNumber } from './civil-days.js';

/** The days of a date in numbers. */
export type DayRange = {
  readonly first: number;
  readonly last: number;
  readonly days: number;
  readonly isStated: boolean;
};

export function dayRangeOf(date: EventDate): DayRange {
  const first = dayNumber(date.start);
  const days = lengthOf(date);
  return { first, last: first + days - 1, days, isStated: isStated(date) };
}

/**
 * same: equal days; within: one holds the other ("last week" and "on Saturday"); loose: one holds the other and is so long ("in 2003")
 * that it says little; near: a day apart where one is a guess (overnight, time zones); window: a guess up to three days after the other,
 * for what is told on a day may be some days old; rival: two stated days up to two weeks apart, which may be one event told with
 * two dates; apart: anything else.
 */
export type Agreement = 'same' | 'within' | 'loose' | 'near' | 'window' | 'rival' | 'apart';

/** A longer stretch of days, a season at most, holds hundreds of events. */
const LONGEST_OUTER = 100;
/** Around a day that was guessed, one of more than a week says little already; so does one that was guessed itself. */
const LONGEST_AROUND_GUESS = 7;

export function datesAgree(a: DayRange, b: DayRange): Agreement {
  if (a.first === b.first && a.last === b.last) return 'same';
  if (a.days === 1 && b.days === 1) {
    const days = Math.abs(a.first - b.first);
    if (!a.isStated || !b.isStated)
      return days === 1 ? 'near' : isInWindow(a, b) ? 'window' : 'apart';
    return days <= MOST_RIVAL_DAYS ? 'rival' : 'apart';
  }
  if (a.last < b.first || b.last < a.first) return isInWindow(a, b) ? 'window' : 'apart';
  const outer = a.days >= b.days ? a : b;
  const inner = a.days >= b.days ? b : a;
  if (inner.first < outer.first || outer.last < inner.last) return 'apart';
  const longest = inner.isStated && outer.isStated ? LONGEST_OUTER : LONGEST_AROUND_GUESS;
  return outer.days <= longest ? 'within' : 'loose';
}

/** True where the later of the two is a guessed day, and so little later that it may be the day when the news was told. */
function isInWindow(a: DayRange, b: DayRange): boolean {
  const [earlier, later] = a.first <= b.first ? [a, b] : [b, a];
  return !later.isStated && later.days === 1 && later.first - earlier.last <= LONGEST_WINDOW;
}

const LONGEST_WINDOW = 3;

/** Two dates further apart are two events. */
const MOST_RIVAL_DAYS = 14;

/** True for a date that the text gives, rather than one that was guessed. */
export const isStated = (date: EventDate): boolean => date.certainty !== 'inferred';

/**
 * True when two days cannot both be right: they differ, and not by the one day that lies between an evening and a dateline, or
 * between two time zones, unless both are printed in full.
 */
export function contradict(a: EventDate, b: EventDate): boolean {
  const days = Math.abs(dayNumber(a.start) - dayNumber(b.start));
  return days > 1 || (days === 1 && a.certainty === 'explicit' && b.certainty === 'explicit');
}

const SURENESS: Readonly<Record<Certainty, number>> = { explicit: 0, resolved: 1, inferred: 2 };

/** Orders dates by how much they say: the finer first, then the surer, then the earlier; what has only come about by its day last. */
export function byDetail(a: EventDate, b: EventDate): number {
  return (
    lengthOf(a) - lengthOf(b) ||
    SURENESS[a.certainty] - SURENESS[b.certainty] ||
    (a.start < b.start ? -1 : a.start > b.start ? 1 : 0) ||
    Number(a.isLatest === true) - Number(b.isLatest === true)
  );
}

/** How many days a date spans. */
export function lengthOf(date: EventDate): number {
  return date.start === date.end ? 1 : dayNumber(date.end) - dayNumber(date.start) + 1;
}

/** A day that is not printed with what it dates, as a guess. */
export const inferredDay = (day: string): EventDate => ({
  start: day,
  end: day,
  precision: 'day',
  certainty: 'inferred',
});

/** The day by which something has come about: that of a page, or of its news, for what it tells without one. A longer date as it is. */
export const asLatest = (date: EventDate): EventDate =>
  date.start === date.end ? { ...date, certainty: 'inferred', isLatest: true } : date;

/** A date beside the status of what it dates: what is still to come has not come about by any day. */
export function dateWithStatus(
  date: EventDate | undefined,
  status: EventStatus,
): EventDate | undefined {
  if (date?.isLatest !== true || status !== 'planned') return date;
  const { isLatest: _, ...guess } = date;
  return guess;
}

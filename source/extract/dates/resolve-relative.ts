// Dates that lean on another day → values: "Tuesday", "last week", "two years ago", "a day earlier", "the quarter".
import { dayNumber, daysSince, dayValue, isoDay, weekdayOf } from '../../calendar/civil-days.js';
import {
  monthOf,
  monthValue,
  nthWeekday,
  periodOf,
  shiftUnit,
  startOf,
  yearOf,
  type Unit,
} from '../../calendar/iso-periods.js';
import {
  type Anchors,
  counted,
  countOf,
  partOfYear,
  plain,
  type Resolved,
  type Says,
  unitOf,
} from './resolved.js';

/** A bare weekday is the last one, the publication day included; a verb that points ahead makes it the next. */
export function resolveWeekday(
  says: Says,
  anchors: Anchors,
  rule = 'weekday',
): Resolved | undefined {
  const weekday = says.number('weekday') ?? says.number('fullweekday');
  if (weekday === undefined) return undefined;
  const { published } = anchors;
  const part = says.word('part') ?? '';
  if (published === undefined) return plain('DATE', `XXXX-WXX-${weekday}${part}`);
  if (rule === 'nth-weekday-of-unit')
    return nthWeekdayIn(monthTold(says, published, anchors), says, anchors);
  const prior = says.number('prior');
  if (prior !== undefined)
    return weekdayBeside(prior, weekday, { base: anchors.last('day') ?? published, part });
  const anchor = dayNumber(published);
  const moved =
    says.number('ofweek') === undefined
      ? (weeksMoved(says, weekday, anchor) ?? daysMoved(says, weekday, anchor))
      : weekday - weekdayOf(anchor) + 7 * (says.number('shift') ?? 0); // "Tuesday of last week"
  const back = daysSince(weekday, anchor);
  const grain = back >= NEARER_AHEAD ? 'due day' : undefined;
  const ahead = moved === undefined && back > 0 && anchors.direction(grain) === 'future';
  const days = moved ?? (ahead ? 7 - back : -back);
  const certainty =
    rule !== 'weekday-shift-week' && says.number('shift') === 1 ? 'inferred' : 'resolved';
  return counted(isoDay(anchor + days) + part, published, certainty);
}

/** A weekday that is so many days back is nearer ahead. */
const NEARER_AHEAD = 4;

/** "the previous Friday", "the following Friday": the one before or after the day that the text speaks of. */
function weekdayBeside(
  prior: number,
  weekday: number,
  { base, part }: { readonly base: string; readonly part: string },
): Resolved | undefined {
  const from = dayNumber(base);
  const gap = daysSince(weekday, from);
  return counted(isoDay(prior === -1 ? from - (gap || 7) : from + (7 - gap)) + part, base);
}

/** By how many days "last Friday", "this Friday", "next Friday" lie beside an anchor. */
function daysMoved(says: Says, weekday: number, anchor: number): number | undefined {
  const back = daysSince(weekday, anchor);
  switch (says.number('shift')) {
    case -1:
      return back === 1 ? -8 : -(back || 7); // nobody calls yesterday "last Monday"
    case 0:
      return weekday - weekdayOf(anchor);
    case 1:
      return 7 - back;
    default:
      return undefined;
  }
}

/** By how many days "Monday week", "two weeks from Friday", "a week ago last Friday", "three weeks ago on Sunday" lie beside it. */
function weeksMoved(says: Says, weekday: number, anchor: number): number | undefined {
  const [ahead, behind, number] = [
    says.number('ahead'),
    says.number('behind'),
    says.number('number'),
  ];
  const weeks = number ?? ahead ?? behind;
  if (weeks === undefined) return undefined;
  const back = daysSince(weekday, anchor);
  return behind === undefined ? 7 - back + 7 * weeks : -back - 7 * weeks;
}

/** "the last Thursday in March", "the second Sunday of the month": that weekday of a month. */
export function nthWeekdayIn(
  month: Resolved | undefined,
  says: Says,
  { published }: Anchors,
): Resolved | undefined {
  const span = month && periodOf(month.value);
  const [weekday, nth] = [says.number('fullweekday'), says.number('ordinal')];
  if (span === undefined || weekday === undefined || nth === undefined || nth > 5) return undefined;
  const value = isoDay(nthWeekday(yearOf(span.start), monthOf(span.start), weekday, nth));
  if (value < span.start || value > span.end) return undefined;
  return published === undefined ? plain('DATE', value) : counted(value, published);
}

/** "of the month", "of that month": the one that the text speaks of; "of this month", "of next month". */
function monthTold(says: Says, published: string, { last }: Anchors): Resolved | undefined {
  const shift = says.number('shift');
  const base = says.number('told') === undefined ? published : (last('month') ?? published);
  return counted(shiftUnit(base, 'month', shift ?? 0), published);
}

export function resolveDeictic(says: Says, { published }: Anchors): Resolved | undefined {
  const part = says.word('part') ?? '';
  if (published === undefined) return plain('DATE', `XXXX-XX-XX${part}`);
  return counted(isoDay(dayNumber(published) + (says.number('offset') ?? 0)) + part, published);
}

/** "last month", "this spring", "next March", "the second quarter". */
export function resolveUnit(says: Says, anchors: Anchors, rule: string): Resolved | undefined {
  const { published, last, direction } = anchors;
  const unit = unitOf(says);
  if (published !== undefined && isBehindMonday(says, anchors))
    return counted(shiftUnit(published, 'week', -1), published);
  if (published !== undefined && isComingWeek(says, anchors))
    return counted(shiftUnit(published, 'week', 1), published);
  // "It sank in May 1998. The next year it was raised": told with a past verb, it follows what was told.
  const told = rule === 'the-shift-unit' && unit !== undefined ? last(unit) : undefined;
  if (published !== undefined && isJustOver(says, published, rule) && direction() === 'past')
    return counted(shiftUnit(published, 'weekend', -1), published);
  const isBehind = told !== undefined && published !== undefined && told < published;
  if (isBehind && unit !== undefined && says.number('shift') === 1 && direction() === 'past')
    return counted(shiftUnit(told, unit, 1), told);
  return published === undefined ? undefined : counted(unitValue(says, published, rule), published);
}

/** "won the race this weekend", told on a Monday or Tuesday: the one just over, where the verb is a past one. */
const isJustOver = (says: Says, published: string, rule: string): boolean =>
  rule === 'shift-unit' &&
  unitOf(says) === 'weekend' &&
  says.number('shift') === 0 &&
  weekdayOf(dayNumber(published)) <= 2;

function unitValue(says: Says, published: string, rule: string): string | undefined {
  const shift = says.number('shift') ?? 0;
  const year = yearOf(published);
  if (says.number('yearend') !== undefined) return String(year);
  const season = says.word('season');
  if (season !== undefined)
    return says.word('unit') === undefined && shift === -1
      ? lastSeason(published, season)
      : `${year + shift}-${season}`;
  const ordinal = says.number('ordinal');
  if (ordinal !== undefined)
    return partOfYear(year + shift, says.word('unit') ?? 'quarter', ordinal);
  const month = says.number('fullmonth') ?? says.number('month');
  if (month !== undefined) return monthOrDay(says, month, published);
  const unit = unitOf(says);
  if (unit === undefined || WITHIN_DAY.has(unit)) return undefined;
  if (unit === 'week') return shiftUnit(published, unit, weekShift(shift, published));
  return shiftUnit(
    published,
    unit,
    unit === 'weekend' ? weekendShift(shift, published, rule) : shift,
  );
}

/** "last week", told on a Sunday, is the one that ends that day. */
const weekShift = (shift: number, published: string): number =>
  shift === -1 && weekdayOf(dayNumber(published)) === 7 ? 0 : shift;

/** "earlier this week", "earlier in the week", told on a Monday: the week before, of its own nothing lies behind it. Not "will meet early this week". */
const isBehindMonday = (says: Says, { published, direction }: Anchors): boolean =>
  published !== undefined &&
  unitOf(says) === 'week' &&
  says.word('edge') === 'START' &&
  (says.number('shift') ?? 0) === 0 &&
  weekdayOf(dayNumber(published)) === 1 &&
  direction() !== 'future';

/** "will meet this week", told on a weekend: the week that begins. Not "met this week", "will meet later this week" of a Friday. */
const isComingWeek = (says: Says, { published, direction }: Anchors): boolean =>
  published !== undefined &&
  unitOf(says) === 'week' &&
  says.number('shift') === 0 &&
  isOnWeekend(published) &&
  direction() === 'future';

/** Units shorter than a day: no count of them names one. */
const WITHIN_DAY: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour']);

/** "last March", "March of last year", "March 3 last year": the month itself moves only where no year is named. */
function monthOrDay(says: Says, month: number, published: string): string | undefined {
  const shift = says.number('shift') ?? 0;
  const year = yearOf(published);
  const day = says.number('day');
  if (day !== undefined) return dayValue(year + shift, month, day);
  if (says.number('ofyear') !== undefined) return monthValue(year + shift, month);
  const now = monthOf(published);
  if (shift === -1) return monthValue(month < now ? year : year - 1, month);
  if (shift === 1) return monthValue(month > now ? year : year + 1, month);
  return monthValue(year, month);
}

/** "last weekend", told on a Sunday, is the one before; other words for it keep to the one of the week. */
function weekendShift(shift: number, published: string, rule: string): number {
  const ahead = rule === 'the-shift-unit' || rule === 'shift-unit' ? shift : 0;
  return ahead < 0 && isOnWeekend(published) ? -1 : ahead;
}

const isOnWeekend = (day: string): boolean => weekdayOf(dayNumber(day)) > 5;

function lastSeason(published: string, season: string): string {
  const year = yearOf(published);
  const span = periodOf(`${year}-${season}`);
  return span !== undefined && span.end < published ? `${year}-${season}` : `${year - 1}-${season}`;
}

/** "the third quarter": of the year in which it last ended or, when not yet ended, is ending. */
export function resolveQuarter(says: Says, anchors: Anchors, rule: string): Resolved | undefined {
  const { published, direction } = anchors;
  const ordinal = says.number('quarter') ?? says.number('ordinal');
  if (rule === 'latest') return latestQuarter(anchors);
  if (published === undefined || ordinal === undefined) return undefined;
  const half = says.word('unit') === 'half';
  if (ordinal > (half ? 2 : 4)) return undefined;
  const year = yearOf(published);
  const value = (of: number): string => `${of}-${half ? 'H' : 'Q'}${ordinal}`;
  const start = startOf(value(year));
  // "earned 4 million in the fourth quarter", a month into it: a firm's own, which nobody says when it began
  const isUnended =
    !half &&
    start <= published &&
    dayNumber(periodOf(value(year))?.end ?? start) - dayNumber(published) > MONTH &&
    direction() === 'past';
  if (isUnended) return undefined;
  const ahead =
    start > published && direction() !== 'future' && dayNumber(start) - dayNumber(published) > 90;
  return counted(value(ahead ? year - 1 : year), published);
}

/** Days, about, of a month. */
const MONTH = 31;

/** The quarter that the text spoke of, else the last one that had ended. */
function latestQuarter({ published, lastQuarter }: Anchors): Resolved | undefined {
  if (published === undefined) return undefined;
  return counted(lastQuarter ?? shiftUnit(published, 'quarter', -1), published);
}

/** "two weeks ago": years, months and longer keep their grain; days give a day; weeks a week. */
export function resolveAgo(says: Says, { published, lastQuarter }: Anchors): Resolved | undefined {
  const unit = unitOf(says);
  const count = countOf(says);
  const sign = says.number('sign') ?? -1;
  if (says.word('vague') !== undefined || count === undefined)
    return plain('DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  if (published === undefined || unit === undefined) return undefined;
  if (unit === 'year' && count === 1 && lastQuarter !== undefined)
    return counted(yearBefore(lastQuarter), published);
  // "2 1/2 years ago": the year that holds the month.
  if (unit === 'year' && says.word('fraction') === 'half')
    return counted(shiftUnit(published, 'month', sign * (12 * count + 6)).slice(0, 4), published);
  const isExact = says.number('exact') !== undefined && (unit === 'week' || unit === 'day');
  if (!isExact) return counted(shiftBy(published, unit, sign * count), published);
  // "two weeks from today", "in three weeks' time", "a week ago yesterday"
  const days = sign * count * (unit === 'week' ? 7 : 1) + (says.number('offset') ?? 0);
  return counted(shiftBy(published, 'day', days), published);
}

function shiftBy(day: string, unit: Unit, count: number): string | undefined {
  if (WITHIN_DAY.has(unit)) return undefined;
  if (unit === 'decade') return shiftUnit(day, 'year', 10 * count);
  if (unit === 'century') return shiftUnit(day, 'year', 100 * count);
  if (Math.abs(count) > 2000) return undefined;
  return shiftUnit(day, unit, count);
}

/** "a day earlier", "the following week", "the same month": from the last day the text spoke of. */
export function resolveAnaphoric(says: Says, anchors: Anchors, rule: string): Resolved | undefined {
  if (rule === 'month-of-told-year') return monthOfToldYear(says, anchors);
  if (rule === 'same-period-earlier') return samePeriod(says, anchors);
  const unit = unitOf(says);
  const moved = unitsMoved(says, anchors, rule);
  if (unit === undefined || moved === undefined) return undefined;
  if (unit === 'weekend' && rule === 'the-unit') return theWeekend(anchors);
  if (unit === 'quarter') {
    const latest = latestQuarter(anchors);
    return latest && counted(shiftUnit(startOf(latest.value), unit, moved), latest.value);
  }
  const { lastQuarter } = anchors;
  if (unit === 'year' && moved === -1 && lastQuarter !== undefined)
    return counted(yearBefore(lastQuarter), startOf(lastQuarter));
  const base = dayToldOf(anchors, unit, rule);
  if (base === undefined) return undefined;
  if (isUncounted(anchors, rule, unit))
    return WITHIN_DAY.has(unit) ? undefined : plain('DATE', OPEN_DAY);
  const value = shiftBy(base, unit, moved);
  return value === undefined ? undefined : counted(`${value}${says.word('part') ?? ''}`, base);
}

/** "the same quarter a year earlier", "the corresponding period of 2019": that of another year; of one that the text spoke of. */
function samePeriod(says: Says, { lastPeriod, published }: Anchors): Resolved | undefined {
  const unit = says.word('unit');
  const told = lastPeriod(
    unit === 'month' || unit === 'quarter' || unit === 'half' ? unit : undefined,
  );
  const isLastOfPage = told === undefined && unit === 'quarter' && published !== undefined;
  const period = isLastOfPage ? shiftUnit(published, 'quarter', -1) : told;
  if (period === undefined) return undefined;
  const year = says.number('year') ?? yearOf(period) - 1;
  return counted(`${year}${period.slice(4)}`, startOf(period));
}

/** By how many units it lies beside what it is counted from. */
function unitsMoved(says: Says, anchors: Anchors, rule: string): number | undefined {
  if (rule === 'edge-the-unit' && isBehindMonday(says, anchors)) return -1;
  const count = says.number('prior') ?? countOf(says);
  return count === undefined ? undefined : count * (says.number('sign') ?? 1);
}

/**
 * "It was removed three days later", "had slipped the night before": counted from a day of what is told, never from that of the page. Not
 * "fell 3 points a day earlier", which a page of that day compares.
 */
const isUncounted = ({ published, last }: Anchors, rule: string, unit: Unit): boolean =>
  COUNTED_FROM_TOLD.has(rule) && published !== undefined && last(unit) === undefined;

const COUNTED_FROM_TOLD: ReadonlySet<string> = new Set(['later', 'prior-part', 'next-part']);

/** A day that nobody told. */
const OPEN_DAY = 'XXXX-XX-XX';

/** "in March of the same year", "on May 3 that year". */
function monthOfToldYear(says: Says, { published, last }: Anchors): Resolved | undefined {
  const base = last('year') ?? published;
  const month = says.number('fullmonth');
  if (base === undefined || month === undefined) return undefined;
  const year = yearOf(base) + (says.number('toldyear') ?? 0);
  const day = says.number('day');
  return counted(day === undefined ? monthValue(year, month) : dayValue(year, month, day), base);
}

/** The day that "the week", "a day earlier" is counted from: one that the text named, else that of publication. */
function dayToldOf({ published, last }: Anchors, unit: Unit, rule: string): string | undefined {
  const isNow = unit !== 'day' && /^(?:the-unit|edge-the-unit|full-year)$/.test(rule);
  const named = isNow ? undefined : last(unit);
  if (named === undefined) return published;
  // "Earlier in the day", far below a sentence on how it all began: the day of the news.
  if (rule === 'edge-the-unit' && named < weekBefore(published)) return published;
  // "for much of the day", "later in the day", after a plan: of the two the day that has been.
  const isPlan = published !== undefined && named > published;
  return OF_UNIT.has(rule) && isPlan ? published : named;
}

const OF_UNIT: ReadonlySet<string> = new Set(['the-unit', 'edge-the-unit']);

/** "2020-Q3" of "2021-Q3". */
const yearBefore = (value: string): string => `${yearOf(value) - 1}${value.slice(4)}`;

const weekBefore = (day: string | undefined): string =>
  day === undefined ? '' : isoDay(dayNumber(day) - 7);

/** "over the weekend": the one going on or just over; the coming one only where the verb points ahead. */
function theWeekend({ published, direction }: Anchors): Resolved | undefined {
  if (published === undefined) return undefined;
  const isThis = isOnWeekend(published) || direction() === 'future';
  return counted(shiftUnit(published, 'weekend', isThis ? 0 : -1), published);
}

// Dates that lean on another day → values: "Tuesday", "last week", "two years ago", "a day earlier", "the quarter".
import { dayNumber, dayValue, isoDay, weekdayOf } from '../../calendar/civil-days.js';
import {
  monthOf,
  monthValue,
  shiftUnit,
  periodOf,
  yearOf,
  type Unit,
} from '../../calendar/iso-periods.js';
import {
  type Anchors,
  counted,
  countOf,
  plain,
  type Resolved,
  type Says,
  unitOf,
} from './resolved.js';

/** A bare weekday is the last one, the publication day included; a verb that points ahead makes it the next. */
export function resolveWeekday(says: Says, anchors: Anchors): Resolved | undefined {
  const weekday = says.number('weekday') ?? says.number('fullweekday');
  if (weekday === undefined) return undefined;
  const part = says.word('part') ?? '';
  const { published } = anchors;
  if (published === undefined) return plain('DATE', `XXXX-WXX-${weekday}${part}`);
  const anchor = dayNumber(published);
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const shift = says.number('shift') ?? says.number('prior');
  const monday = anchor - weekdayOf(anchor) + 1;
  if (says.number('prior') !== undefined) {
    // "the previous Friday" is the one before the day that the text speaks of.
    const base = anchors.last('day') ?? published;
    const from = dayNumber(base);
    const gap = (weekdayOf(from) - weekday + 7) % 7;
    return counted(isoDay(shift === -1 ? from - (gap || 7) : from + (7 - gap)) + part, base);
  }
  if (shift === -1) return counted(isoDay(anchor - (back || 7)) + part, published);
  if (shift === 0) return counted(isoDay(monday + weekday - 1) + part, published);
  if (shift === 1) return counted(isoDay(anchor + (7 - back)) + part, published, 'inferred');
  const ahead = back > 0 && anchors.direction() === 'future';
  return counted(isoDay(ahead ? anchor + 7 - back : anchor - back) + part, published);
}

export function resolveDeictic(says: Says, { published }: Anchors): Resolved | undefined {
  const part = says.word('part') ?? '';
  if (published === undefined) return plain('DATE', `XXXX-XX-XX${part}`);
  return counted(isoDay(dayNumber(published) + (says.number('offset') ?? 0)) + part, published);
}

export function resolveUnit(says: Says, anchors: Anchors, rule: string): Resolved | undefined {
  const { published } = anchors;
  const shift = says.number('shift') ?? 0;
  if (published === undefined) return undefined;
  const year = yearOf(published);
  if (says.number('yearend') !== undefined) return counted(`${year}`, published);
  const season = says.word('season');
  if (season !== undefined && says.word('unit') === undefined && shift === -1)
    return counted(lastSeason(published, season), published);
  if (season !== undefined) return counted(`${year + shift}-${season}`, published);
  const ordinal = says.number('ordinal');
  if (ordinal !== undefined)
    return counted(ordinal <= 4 ? `${year + shift}-Q${ordinal}` : undefined, published);
  const fullmonth = says.number('fullmonth') ?? says.number('month');
  const unit = unitOf(says);
  if (fullmonth !== undefined) {
    const day = says.number('day');
    if (day !== undefined) return counted(dayValue(year + shift, fullmonth, day), published);
    if (says.number('ofyear') !== undefined)
      return counted(monthValue(year + shift, fullmonth), published);
    const now = monthOf(published);
    if (shift === -1)
      return counted(monthValue(fullmonth < now ? year : year - 1, fullmonth), published);
    if (shift === 1)
      return counted(monthValue(fullmonth > now ? year : year + 1, fullmonth), published);
    return counted(monthValue(year, fullmonth), published);
  }
  if (unit === undefined || unit === 'second' || unit === 'minute' || unit === 'hour')
    return undefined;
  if (unit === 'weekend') {
    const isOn = weekdayOf(dayNumber(published)) > 5;
    const ahead = rule === 'the-shift-unit' || rule === 'shift-unit' ? shift : 0;
    return counted(shiftUnit(published, 'weekend', isOn && ahead < 0 ? -1 : ahead), published);
  }
  return counted(shiftUnit(published, unit, shift), published);
}

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
  const start = periodOf(value(year))!.start;
  const ahead =
    start > published && direction() !== 'future' && dayNumber(start) - dayNumber(published) > 90;
  return counted(value(ahead ? year - 1 : year), published);
}

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
    return counted(`${yearOf(lastQuarter) - 1}${lastQuarter.slice(4)}`, published);
  // "2 1/2 years ago": the year that holds the month.
  if (unit === 'year' && says.word('fraction') === 'half')
    return counted(shiftUnit(published, 'month', sign * (12 * count + 6)).slice(0, 4), published);
  return counted(shiftBy(published, unit, sign * count), published);
}

function shiftBy(day: string, unit: Unit, count: number): string | undefined {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return undefined;
  if (unit === 'decade') return shiftUnit(day, 'year', 10 * count);
  if (unit === 'century') return shiftUnit(day, 'year', 100 * count);
  if (Math.abs(count) > 2000) return undefined;
  return shiftUnit(day, unit, count);
}

/** "a day earlier", "the following week", "the same month": from the last day the text spoke of. */
export function resolveAnaphoric(says: Says, anchors: Anchors, rule: string): Resolved | undefined {
  const { published, last, lastQuarter } = anchors;
  const unit = unitOf(says);
  const count = says.number('prior') ?? countOf(says);
  if (unit === undefined || count === undefined) return undefined;
  const moved = count * (says.number('sign') ?? 1);
  if (unit === 'weekend' && rule === 'the-unit') return theWeekend(anchors);
  if (unit === 'quarter') {
    const latest = latestQuarter(anchors);
    return latest && counted(shiftUnit(periodOf(latest.value)!.start, unit, moved), latest.value);
  }
  if (unit === 'year' && moved === -1 && lastQuarter !== undefined)
    return counted(
      `${yearOf(lastQuarter) - 1}${lastQuarter.slice(4)}`,
      periodOf(lastQuarter)!.start,
    );
  const isNow = unit !== 'day' && /^(?:the-unit|edge-the-unit|full-year)$/.test(rule);
  const named = isNow ? undefined : last(unit);
  // "Earlier in the day", far below a sentence on how it all began: the day of the news.
  const isNews = rule === 'edge-the-unit' && (named ?? '') < weekBefore(published);
  const told = isNews ? undefined : named;
  // "for much of the day", after a plan: of the two the day that has been.
  const isPlan = told !== undefined && published !== undefined && told > published;
  const base = (rule === 'the-unit' && isPlan ? undefined : told) ?? published;
  if (base === undefined) return undefined;
  const value = shiftBy(base, unit, moved);
  return value === undefined ? undefined : counted(`${value}${says.word('part') ?? ''}`, base);
}

const weekBefore = (day: string | undefined): string =>
  day === undefined ? '' : isoDay(dayNumber(day) - 7);

/** "over the weekend": the one going on or just over; the coming one only where the verb points ahead. */
function theWeekend({ published, direction }: Anchors): Resolved | undefined {
  if (published === undefined) return undefined;
  const isOn = weekdayOf(dayNumber(published)) > 5;
  return counted(
    shiftUnit(published, 'weekend', isOn || direction() === 'future' ? 0 : -1),
    published,
  );
}

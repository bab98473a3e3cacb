// An expression as written → its TIMEX3 type and value, counted from the right day. One function per kind of expression.
import type { Certainty } from '../../model/article.js';
import type { DateType } from '../../model/briefing.js';
import {
  dayNumber,
  dayValue,
  easterOf,
  isoDay,
  monthOf,
  monthValue,
  nthWeekday,
  numberOf,
  shiftUnit,
  spanOf,
  weekValue,
  weekdayOf,
  yearOf,
  type Unit,
} from './calendar.js';
import type { Direction } from './direction.js';
import type { Expression } from './patterns.js';

/** What an expression is counted from. */
export type Anchors = {
  /** The day the article was published; undefined where it is not known. */
  readonly published: string | undefined;
  /** The first day of the last mention that is as fine as the unit or finer: what "that year", "a day later" count from. */
  readonly last: (unit: Unit) => string | undefined;
  /** The last quarter that the text spoke of and that had ended. */
  readonly lastQuarter: string | undefined;
  /** The past day or month, with its year, that this paragraph is telling of: a month after it is of that time. */
  readonly narrative: string | undefined;
  /** Day or month first in "10/01/2022", as the rest of the article writes it. */
  readonly dayFirst: boolean | undefined;
  /** Asked only where it matters. */
  readonly direction: () => Direction | undefined;
};

export type Resolved = {
  readonly type: DateType;
  readonly value: string;
  readonly certainty: Certainty;
  readonly anchor: string | undefined;
  readonly direction: 'past' | 'future' | 'same' | undefined;
};

type Says = {
  readonly number: (tag: string) => number | undefined;
  readonly word: (tag: string) => string | undefined;
};

type Resolver = (says: Says, anchors: Anchors, rule: string) => Resolved | undefined;

/** The type and value of an expression; undefined where it has none (31 November, "last week" of an unknown day). */
export function resolve(expression: Expression, anchors: Anchors): Resolved | undefined {
  const { says } = expression;
  const reader: Says = {
    number: (tag) => (typeof says[tag] === 'number' ? says[tag] : undefined),
    word: (tag) => (typeof says[tag] === 'string' ? says[tag] : undefined),
  };
  return RESOLVERS[expression.kind]?.(reader, anchors, expression.rule);
}

const RESOLVERS: Readonly<Record<string, Resolver>> = {
  calendar: resolveCalendar,
  weekday: resolveWeekday,
  deictic: resolveDeictic,
  unit: resolveUnit,
  quarter: resolveQuarter,
  ago: resolveAgo,
  anaphoric: resolveAnaphoric,
  ref: (says) => plain('DATE', says.word('ref')),
  duration: (says) => plain('DURATION', durationOf(says)),
  set: resolveSet,
  clock: resolveClock,
  holiday: resolveHoliday,
};

const plain = (type: DateType, value: string | undefined): Resolved | undefined =>
  value === undefined
    ? undefined
    : { type, value, certainty: 'explicit', anchor: undefined, direction: undefined };

const dateOrTime = (value: string): DateType => (value.includes('T') ? 'TIME' : 'DATE');

/** A value counted from an anchor. */
function counted(
  value: string | undefined,
  anchor: string,
  certainty: Certainty = 'resolved',
): Resolved | undefined {
  if (value === undefined) return undefined;
  const start = spanOf(value)?.start ?? anchor;
  const end = spanOf(value)?.end ?? anchor;
  const direction = end < anchor ? 'past' : start > anchor ? 'future' : 'same';
  return { type: dateOrTime(value), value, certainty, anchor, direction };
}

const countOf = (says: Says): number | undefined =>
  says.number('count') ??
  (says.number('tens') !== undefined
    ? says.number('tens')! + (says.number('small') ?? 0)
    : says.number('number'));

const unitOf = (says: Says): Unit | undefined => (says.word('unit') ?? says.word('units')) as Unit;

/** "1996" from "1996" or from "nineteen ninety-six". */
function yearSaid(says: Says): number | undefined {
  const century = says.number('century');
  if (century !== undefined)
    return century * 100 + (says.number('tens') ?? 0) + (says.number('small') ?? 0);
  return says.number('year');
}

function resolveCalendar(says: Says, anchors: Anchors, rule: string): Resolved | undefined {
  const iso = says.word('iso');
  if (iso !== undefined) return plain('DATE', iso);
  const numeric = says.word('numeric');
  if (numeric !== undefined) return resolveNumeric(numeric, anchors);
  const decade =
    says.word('decade') ??
    (says.number('nameddecade') !== undefined ? `19${says.number('nameddecade')}` : undefined);
  if (decade !== undefined) return plain('DATE', decade);
  const ordinal = says.number('ordinal');
  if (rule === 'century' && ordinal !== undefined)
    return plain('DATE', String(ordinal - 1).padStart(2, '0'));
  const year = yearSaid(says);
  const quarter = says.number('quarter') ?? ordinal;
  const unit = says.word('unit');
  if (unit !== undefined && year !== undefined && quarter !== undefined)
    return quarter <= (unit === 'half' ? 2 : 4)
      ? plain('DATE', `${year}-${unit === 'half' ? 'H' : 'Q'}${quarter}`)
      : undefined;
  const season = says.word('season');
  if (season !== undefined) return plain('DATE', `${year}-${season}`);
  const month = says.number('month') ?? says.number('fullmonth');
  if (month === undefined) {
    const weekday = says.number('weekday');
    if (weekday !== undefined) return resolveWeekday(says, anchors);
    return year === undefined ? undefined : plain('DATE', String(year).padStart(4, '0'));
  }
  const day = says.number('day') ?? ordinal;
  const date =
    says.number('tens') !== undefined && ordinal !== undefined
      ? says.number('tens')! + ordinal
      : day;
  if (date === undefined)
    return year === undefined
      ? resolveMonth(month, anchors)
      : plain('DATE', monthValue(year, month));
  if (year !== undefined) return plain('DATE', dayValue(year, month, date));
  return resolveMonthDay(month, date, anchors);
}

/** "10/01/2022": a number above twelve is the day; else as the rest of the article has it, else month first. */
function resolveNumeric(text: string, anchors: Anchors): Resolved | undefined {
  const [first = 0, second = 0, short = 0] = text.split(/[./-]/).map(Number);
  const year = short < 100 ? short + (short < 70 ? 2000 : 1900) : short;
  const decided = first > 12 || second > 12 || anchors.dayFirst !== undefined || text.includes('.');
  const dayFirst = first > 12 || (second <= 12 && (anchors.dayFirst ?? text.includes('.')));
  const value = dayFirst ? dayValue(year, second, first) : dayValue(year, first, second);
  const found = plain('DATE', value);
  return found && { ...found, certainty: decided ? 'explicit' : 'inferred' };
}

/** "March": the last one, this month's year for this month; the next one only where the verb points ahead. */
function resolveMonth(
  month: number,
  { published, narrative, direction }: Anchors,
): Resolved | undefined {
  if (published === undefined) return plain('DATE', `XXXX-${String(month).padStart(2, '0')}`);
  if (narrative !== undefined)
    return counted(monthValue(nextYear(narrative, month), month), narrative);
  const year = yearOf(published);
  const now = monthOf(published);
  const isAhead = month !== now && direction() === 'future';
  if (isAhead) return counted(monthValue(month < now ? year + 1 : year, month), published);
  return counted(monthValue(month <= now ? year : year - 1, month), published);
}

/** The year of the first such month from the day told of. */
const nextYear = (from: string, month: number): number =>
  yearOf(from) + (month < monthOf(from) ? 1 : 0);

/** "January 10": the nearest one; where two are about as near the verb decides. */
function resolveMonthDay(
  month: number,
  date: number,
  { published, narrative, direction }: Anchors,
): Resolved | undefined {
  if (published === undefined)
    return date <= 31
      ? plain('DATE', `XXXX-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
      : undefined;
  if (narrative !== undefined)
    return counted(dayValue(nextYear(narrative, month), month, date), narrative);
  const anchor = numberOf(published);
  const choices = [-1, 0, 1]
    .map((shift) => dayValue(yearOf(published) + shift, month, date))
    .filter((value) => value !== undefined)
    .map((value) => ({ value, distance: numberOf(value) - anchor }))
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  const [nearest, other] = choices;
  if (nearest === undefined) return undefined;
  if (other !== undefined && Math.abs(nearest.distance) > UNDECIDED_DAYS) {
    const way = direction();
    const told = way && [nearest, other].find(({ distance }) => distance < 0 === (way === 'past'));
    if (told) return counted(told.value, published);
  }
  return counted(nearest.value, published);
}

/** A day so far from publication may as well be the one on the other side. */
const UNDECIDED_DAYS = 120;

/** A bare weekday is the last one, the publication day included; a verb that points ahead makes it the next. */
function resolveWeekday(says: Says, anchors: Anchors): Resolved | undefined {
  const weekday = says.number('weekday') ?? says.number('fullweekday');
  if (weekday === undefined) return undefined;
  const part = says.word('part') ?? '';
  const { published } = anchors;
  if (published === undefined) return plain('DATE', `XXXX-WXX-${weekday}${part}`);
  const anchor = numberOf(published);
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const shift = says.number('shift') ?? says.number('prior');
  const monday = anchor - weekdayOf(anchor) + 1;
  if (says.number('prior') !== undefined) {
    // "the previous Friday" is the one before the day that the text speaks of.
    const base = anchors.last('day') ?? published;
    const from = numberOf(base);
    const gap = (weekdayOf(from) - weekday + 7) % 7;
    return counted(isoDay(shift === -1 ? from - (gap || 7) : from + (7 - gap)) + part, base);
  }
  if (shift === -1) return counted(isoDay(anchor - (back || 7)) + part, published);
  if (shift === 0) return counted(isoDay(monday + weekday - 1) + part, published);
  if (shift === 1) return counted(isoDay(anchor + (7 - back)) + part, published, 'inferred');
  const ahead = back > 0 && anchors.direction() === 'future';
  return counted(isoDay(ahead ? anchor + 7 - back : anchor - back) + part, published);
}

function resolveDeictic(says: Says, { published }: Anchors): Resolved | undefined {
  const part = says.word('part') ?? '';
  if (published === undefined) return plain('DATE', `XXXX-XX-XX${part}`);
  return counted(isoDay(numberOf(published) + (says.number('offset') ?? 0)) + part, published);
}

function resolveUnit(says: Says, anchors: Anchors, rule: string): Resolved | undefined {
  const { published } = anchors;
  const shift = says.number('shift') ?? 0;
  if (published === undefined) return undefined;
  const year = yearOf(published);
  if (says.number('yearend') !== undefined) return counted(`${year}-12-31`, published);
  if (rule === 'week-of') {
    const day = resolveMonthDay(says.number('month') ?? 1, says.number('day') ?? 1, anchors)?.value;
    return day === undefined ? undefined : counted(weekValue(numberOf(day)), published);
  }
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
    const isOn = weekdayOf(numberOf(published)) > 5;
    const ahead = rule === 'the-shift-unit' || rule === 'shift-unit' ? shift : 0;
    return counted(shiftUnit(published, 'weekend', isOn && ahead < 0 ? -1 : ahead), published);
  }
  return counted(shiftUnit(published, unit, shift), published);
}

function lastSeason(published: string, season: string): string {
  const year = yearOf(published);
  const span = spanOf(`${year}-${season}`);
  return span !== undefined && span.end < published ? `${year}-${season}` : `${year - 1}-${season}`;
}

/** "the third quarter": of the year in which it last ended or, when not yet ended, is ending. */
function resolveQuarter(says: Says, anchors: Anchors, rule: string): Resolved | undefined {
  const { published, direction } = anchors;
  const ordinal = says.number('quarter') ?? says.number('ordinal');
  if (rule === 'latest') return latestQuarter(anchors);
  if (published === undefined || ordinal === undefined) return undefined;
  const half = says.word('unit') === 'half';
  if (ordinal > (half ? 2 : 4)) return undefined;
  const year = yearOf(published);
  const value = (of: number): string => `${of}-${half ? 'H' : 'Q'}${ordinal}`;
  const start = spanOf(value(year))!.start;
  const ahead =
    start > published && direction() !== 'future' && numberOf(start) - numberOf(published) > 90;
  return counted(value(ahead ? year - 1 : year), published);
}

/** The quarter that the text spoke of, else the last one that had ended. */
function latestQuarter({ published, lastQuarter }: Anchors): Resolved | undefined {
  if (published === undefined) return undefined;
  return counted(lastQuarter ?? shiftUnit(published, 'quarter', -1), published);
}

/** "two weeks ago": years, months and longer keep their grain; days give a day; weeks a week. */
function resolveAgo(says: Says, { published, lastQuarter }: Anchors): Resolved | undefined {
  const unit = unitOf(says);
  const count = countOf(says);
  const sign = says.number('sign') ?? -1;
  if (says.word('vague') !== undefined || count === undefined)
    return plain('DATE', sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  if (published === undefined || unit === undefined) return undefined;
  if (unit === 'year' && count === 1 && lastQuarter !== undefined)
    return counted(`${yearOf(lastQuarter) - 1}${lastQuarter.slice(4)}`, published);
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
function resolveAnaphoric(says: Says, anchors: Anchors, rule: string): Resolved | undefined {
  const { published, last, lastQuarter } = anchors;
  const unit = unitOf(says);
  const count = says.number('prior') ?? countOf(says);
  if (unit === undefined || count === undefined) return undefined;
  const moved = count * (says.number('sign') ?? 1);
  if (unit === 'weekend' && rule === 'the-unit') return theWeekend(anchors);
  if (unit === 'quarter') {
    const latest = latestQuarter(anchors);
    return latest && counted(shiftUnit(spanOf(latest.value)!.start, unit, moved), latest.value);
  }
  if (unit === 'year' && moved === -1 && lastQuarter !== undefined)
    return counted(`${yearOf(lastQuarter) - 1}${lastQuarter.slice(4)}`, spanOf(lastQuarter)!.start);
  const isNow = unit !== 'day' && /^(?:the-unit|edge-the-unit|full-year)$/.test(rule);
  const base = (isNow ? undefined : last(unit)) ?? published;
  if (base === undefined) return undefined;
  const value = shiftBy(base, unit, moved);
  return value === undefined ? undefined : counted(`${value}${says.word('part') ?? ''}`, base);
}

/** "over the weekend": the one going on or just over; the coming one only where the verb points ahead. */
function theWeekend({ published, direction }: Anchors): Resolved | undefined {
  if (published === undefined) return undefined;
  const isOn = weekdayOf(numberOf(published)) > 5;
  return counted(
    shiftUnit(published, 'weekend', isOn || direction() === 'future' ? 0 : -1),
    published,
  );
}

const DURATION_LETTERS: Readonly<Record<string, string>> = {
  second: 'TS', minute: 'TM', hour: 'TH', day: 'D', weekend: 'WE', week: 'W', month: 'M', quarter: 'Q',
  season: 'M', half: 'M', year: 'Y', decade: 'E', century: 'C',
}; // prettier-ignore

/** "P3D", "PT10H", "PXY"; a decade counts as ten years, a quarter as three months. */
function durationOf(says: Says): string | undefined {
  const unit = unitOf(says);
  if (unit === undefined) return undefined;
  const vague = says.word('vague');
  let count: number | string | undefined = countOf(says) ?? (vague === 'half' ? undefined : vague);
  if (vague === 'half')
    return unit === 'year'
      ? 'P6M'
      : unit === 'hour'
        ? 'PT30M'
        : unit === 'century'
          ? 'P50Y'
          : undefined;
  count ??= 'X';
  const letter = DURATION_LETTERS[unit]!;
  if (letter.startsWith('T')) return `PT${count}${letter.slice(1)}`;
  if (typeof count === 'number' && unit === 'decade') return `P${10 * count}Y`;
  if (typeof count === 'number' && unit === 'century') return `P${100 * count}Y`;
  if (typeof count === 'number' && unit === 'quarter') return `P${3 * count}M`;
  return `P${count}${letter}`;
}

function resolveSet(says: Says): Resolved | undefined {
  const weekday = says.number('fullweekday') ?? says.number('weekdays');
  if (weekday !== undefined) return plain('SET', `XXXX-WXX-${weekday}${says.word('parts') ?? ''}`);
  return plain('SET', durationOf(says));
}

function resolveClock(says: Says, anchors: Anchors): Resolved | undefined {
  const half = says.word('halfday');
  let time = says.word('clock') ?? says.word('part');
  const hour = says.number('hour');
  if (says.word('timed') === undefined && half !== undefined) {
    const printed = hour ?? Number(time?.slice(1, 3));
    const minutes = hour === undefined ? (time?.slice(3) ?? ':00') : ':00';
    time = `T${String((printed % 12) + (half === 'pm' ? 12 : 0)).padStart(2, '0')}${minutes}`;
  }
  time ??= 'T12:00';
  const month = says.number('month');
  const date = says.number('day');
  const day =
    month !== undefined && date !== undefined
      ? resolveMonthDay(month, date, anchors)?.value
      : says.number('fullweekday') === undefined
        ? (anchors.last('hour') ?? anchors.published)
        : resolveWeekday({ ...says, word: () => undefined }, anchors)?.value;
  const found =
    anchors.published === undefined
      ? plain('TIME', `XXXX-XX-XX${time}`)
      : counted(`${day}${time}`, anchors.published);
  return found && { ...found, type: 'TIME' };
}

function resolveHoliday(says: Says, { published, direction }: Anchors): Resolved | undefined {
  if (published === undefined) return undefined;
  const anchor = numberOf(published);
  const dayIn = (year: number): number => {
    const easter = says.number('easter');
    const month = says.number('month') ?? 1;
    if (easter !== undefined) return easterOf(year) + easter;
    const nth = says.number('nth');
    if (nth !== undefined)
      return nthWeekday(year, month, says.number('weekday') ?? 1, nth) + (says.number('add') ?? 0);
    return dayNumber(year, month, says.number('date') ?? 1);
  };
  const year = yearOf(published);
  const days = [year - 1, year, year + 1].map(dayIn);
  const byDistance = [...days].sort((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor));
  const way = Math.abs(byDistance[0]! - anchor) > 90 ? direction() : undefined;
  const chosen =
    (way && byDistance.find((day) => day < anchor === (way === 'past'))) ?? byDistance[0]!;
  const value = says.word('wide') === 'week' ? weekValue(chosen) : isoDay(chosen);
  return counted(value, published);
}

// Dates by name or number → values: "Jan. 10, 2022", "mid-May", "28/12/2021", "noon Friday", "Easter Monday".
import { civilDay, dayNumber, dayValue, isoDay } from '../../calendar/civil-days.js';
import {
  easterOf,
  monthOf,
  monthValue,
  nthWeekday,
  weekValue,
  yearOf,
} from '../../calendar/iso-periods.js';
import { FEASTS } from '../../calendar/feasts.js';
import { hourOfDay } from './date-values.js';
import { nthWeekdayIn, resolveWeekday } from './resolve-relative.js';
import { type Anchors, counted, partOfYear, plain, type Resolved, type Says } from './resolved.js';

/** "1996" from "1996" or from "nineteen ninety-six". */
function yearSaid(says: Says): number | undefined {
  const century = says.number('century');
  if (century !== undefined)
    return century * 100 + (says.number('tens') ?? 0) + (says.number('small') ?? 0);
  return says.number('year');
}

export function resolveCalendar(says: Says, anchors: Anchors, rule: string): Resolved | undefined {
  const iso = says.word('iso');
  if (iso !== undefined) return plain('DATE', iso);
  const numeric = says.word('numeric');
  if (numeric !== undefined) return resolveNumeric(numeric, anchors);
  const longSpan = decadeSaid(says) ?? centurySaid(says, rule);
  if (longSpan !== undefined) return plain('DATE', longSpan);
  const year = yearSaid(says);
  const unit = says.word('unit');
  const part = says.number('quarter') ?? says.number('ordinal');
  if (unit !== undefined && year !== undefined && part !== undefined)
    return plain('DATE', partOfYear(year, unit, part));
  const season = says.word('season');
  if (season !== undefined) return plain('DATE', `${year}-${season}`);
  const month = says.number('month') ?? says.number('fullmonth');
  if (rule === 'nth-weekday' && month !== undefined)
    return nthWeekdayIn(
      resolveInMonth({ ...says, number: monthAndYear(says) }, month, asDue(anchors), 'month'),
      says,
      anchors,
    );
  if (month !== undefined) return resolveInMonth(says, month, anchors, rule);
  if (says.number('weekday') !== undefined) return resolveWeekday(says, anchors);
  return year === undefined ? undefined : plain('DATE', String(year).padStart(4, '0'));
}

/** "Polling day is the last Friday in May": of such a day the present tense, too, points ahead. */
const asDue = (anchors: Anchors): Anchors => ({
  ...anchors,
  direction: (grain) => anchors.direction('due day') ?? anchors.direction(grain),
});

/** What is said of the month alone: "the second Sunday in October" tells no day of it. */
const monthAndYear =
  (says: Says): Says['number'] =>
  (tag) =>
    tag === 'month' || tag === 'fullmonth' || tag === 'year' ? says.number(tag) : undefined;

/** "the 1990s", "the nineties": three digits. */
function decadeSaid(says: Says): string | undefined {
  const named = says.number('nameddecade');
  return says.word('decade') ?? (named === undefined ? undefined : `19${named}`);
}

/** "the 19th century" is "18". */
function centurySaid(says: Says, rule: string): string | undefined {
  const ordinal = says.number('ordinal');
  return rule === 'century' && ordinal !== undefined
    ? String(ordinal - 1).padStart(2, '0')
    : undefined;
}

/** "March", "March 2021", "March 21st", "the week of March 3, 2021". */
function resolveInMonth(
  says: Says,
  month: number,
  anchors: Anchors,
  rule: string,
): Resolved | undefined {
  const year = yearSaid(says);
  const date = dateSaid(says);
  if (date === undefined)
    return year === undefined
      ? resolveMonth(month, anchors)
      : plain('DATE', monthValue(year, month));
  const found =
    year === undefined
      ? resolveMonthDay(month, date, anchors)
      : plain('DATE', dayValue(year, month, date));
  if (rule !== 'week-of' || found === undefined || anchors.published === undefined) return found;
  return counted(weekValue(dayNumber(found.value)), anchors.published);
}

/** "21" of "21", "21st" and "twenty-first". */
function dateSaid(says: Says): number | undefined {
  const ordinal = says.number('ordinal');
  const tens = says.number('tens');
  return tens !== undefined && ordinal !== undefined
    ? tens + ordinal
    : (says.number('day') ?? ordinal);
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

/**
 * "March": the last one, this month's year for this month; the next one only where the verb points ahead. "He was jailed in June 2005. She was
 * charged in September", told in May 2022: of that year, but for the last months.
 */
function resolveMonth(
  month: number,
  { published, narrative, year: told, isMonthOfYear, isRecalled, direction }: Anchors,
): Resolved | undefined {
  if (published === undefined) return plain('DATE', `XXXX-${String(month).padStart(2, '0')}`);
  if (narrative !== undefined)
    return counted(monthValue(nextYear(narrative, month), month), narrative);
  const year = yearOf(published);
  const now = monthOf(published);
  const monthsAhead = (month - now + 12) % 12;
  const isLately = (now - month + 12) % 12 < MONTHS_OF_NEWS;
  if (
    told !== undefined &&
    isMonthOfYear &&
    !isRecalled &&
    !isLately &&
    direction('far month') === 'past'
  )
    return counted(monthValue(told, month), published);
  const way =
    monthsAhead === 0 ? 'past' : direction(monthsAhead <= MONTHS_NEAR ? 'month' : 'far month');
  // "a summit in April", told in March: no verb says that it was a year ago.
  if (way === 'future' || (way === undefined && monthsAhead <= MONTHS_NEXT))
    return counted(monthValue(month < now ? year + 1 : year, month), published);
  return counted(monthValue(month <= now ? year : year - 1, month), published);
}

/** So many months ahead a plan is likelier than a memory; and so many ahead without any verb. */
const MONTHS_NEAR = 6;
const MONTHS_NEXT = 2;
/** So many months behind the page are of the news, whatever year was named before. */
const MONTHS_OF_NEWS = 4;

/** The year of the first such month from the day told of. */
const nextYear = (from: string, month: number): number =>
  yearOf(from) + (month < monthOf(from) ? 1 : 0);

/** "January 10": the nearest one; where two are about as near the verb decides. */
function resolveMonthDay(month: number, date: number, anchors: Anchors): Resolved | undefined {
  const { published, narrative, year, yearOfMonth, direction } = anchors;
  if (published === undefined)
    return date <= 31
      ? plain('DATE', `XXXX-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
      : undefined;
  if (narrative !== undefined)
    return counted(dayValue(nextYear(narrative, month), month, date), narrative);
  const anchor = dayNumber(published);
  const choices = [-1, 0, 1]
    .map((shift) => dayValue(yearOf(published) + shift, month, date))
    .filter((value) => value !== undefined)
    .map((value) => ({ value, distance: dayNumber(value) - anchor }))
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance));
  const [nearest, other] = choices;
  if (nearest === undefined) return undefined;
  // "one night of the 1969 season. On September 9, Tarn met Merrow"; a day of the last weeks is one of the news.
  const recent = anchors.isRecalled ? RECALLED_DAYS : NEWS_DAYS;
  const isNews = nearest.distance >= -recent && nearest.distance <= AHEAD_DAYS;
  // "the ball of May 13, 2011 … It began on May 12", told in April 2012: no day to come, where the verb is a past one
  const told = year ?? (nearest.distance > 0 ? yearOfMonth(month) : undefined);
  if (told !== undefined && !isNews && direction() === 'past')
    return counted(dayValue(told, month, date), published);
  // "was arrested on Feb. 3", told in November
  if (nearest.distance > AHEAD_DAYS && anchors.isDoneOn())
    return counted(choices.find(({ distance }) => distance <= 0)?.value, published);
  if (other !== undefined && Math.abs(nearest.distance) > UNDECIDED_DAYS) {
    const way = direction();
    const chosen =
      way && [nearest, other].find(({ distance }) => distance < 0 === (way === 'past'));
    if (chosen) return counted(chosen.value, published);
  }
  return counted(nearest.value, published);
}

const NEWS_DAYS = 31;
/** The same, behind a year that people remember. */
const RECALLED_DAYS = 14;
/** A past verb may be told of a day that its page is a little behind. */
const AHEAD_DAYS = 2;

/** A day so far from publication may as well be the one on the other side. */
const UNDECIDED_DAYS = 90;

export function resolveClock(says: Says, anchors: Anchors): Resolved | undefined {
  const half = says.word('halfday');
  let time = ['clock', 'timed', 'dotclock', 'fourclock', 'part']
    .map((tag) => says.word(tag))
    .find((word) => word !== undefined);
  const hour = says.number('hour');
  if (says.word('timed') === undefined && half !== undefined) {
    const printed = hour ?? Number(time?.slice(1, 3));
    const minutes = hour === undefined ? (time?.slice(3) ?? ':00') : ':00';
    time = `T${hourOfDay(printed, half)}${minutes}`;
  }
  time ??= 'T12:00';
  const month = says.number('month');
  const date = says.number('day');
  const year = says.number('year');
  const day =
    month !== undefined && date !== undefined
      ? year === undefined
        ? resolveMonthDay(month, date, anchors)?.value
        : dayValue(year, month, date)
      : says.number('fullweekday') === undefined
        ? anchors.published
        : resolveWeekday({ ...says, word: () => undefined }, anchors)?.value;
  const found =
    anchors.published === undefined
      ? plain('TIME', `XXXX-XX-XX${time}`)
      : counted(`${day}${time}`, anchors.published);
  return found && { ...found, type: 'TIME' };
}

/** "Christmas", "last Easter", "Ramadan 2021": the nearest one; where that is far off the verb decides. */
export function resolveHoliday(
  says: Says,
  { published, direction }: Anchors,
): Resolved | undefined {
  const said = says.number('year');
  if (said !== undefined)
    return plain('DATE', holidaysOf(says, said).map((day) => holidayValue(says, day))[0]);
  if (published === undefined) return undefined;
  const anchor = dayNumber(published);
  const year = yearOf(published);
  const days = [year - 1, year, year + 1].flatMap((one) => holidaysOf(says, one));
  const byDistance = days.sort((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor));
  const shift = says.number('shift');
  const way =
    shift === -1
      ? 'past'
      : shift === 1
        ? 'future'
        : shift === undefined && Math.abs((byDistance[0] ?? anchor) - anchor) > UNDECIDED_DAYS
          ? direction()
          : undefined;
  const chosen =
    (way && byDistance.find((day) => day < anchor === (way === 'past'))) ?? byDistance[0];
  return chosen === undefined ? undefined : counted(holidayValue(says, chosen), published);
}

/** The day numbers on which a holiday begins in a year: one, and for a feast of the lunar year none or two. */
function holidaysOf(says: Says, year: number): number[] {
  const feast = says.word('feast');
  if (feast !== undefined)
    return (FEASTS[feast] ?? []).filter((day) => Number(day.slice(0, 4)) === year).map(feastNumber);
  const easter = says.number('easter');
  if (easter !== undefined) return [easterOf(year) + easter];
  const month = says.number('month') ?? 1;
  const nth = says.number('nth');
  return nth === undefined
    ? [civilDay(year, month, says.number('date') ?? 1)]
    : [nthWeekday(year, month, says.number('weekday') ?? 1, nth) + (says.number('add') ?? 0)];
}

const feastNumber = (day: string): number =>
  civilDay(Number(day.slice(0, 4)), Number(day.slice(4, 6)), Number(day.slice(6, 8)));

/** A day; a week for "the New Year holidays"; first and last day for "Ramadan". */
function holidayValue(says: Says, day: number): string | undefined {
  const until = says.word('until');
  if (until === undefined) return says.word('wide') === 'week' ? weekValue(day) : isoDay(day);
  const next = (FEASTS[until] ?? []).map(feastNumber).find((other) => other > day);
  return next === undefined ? undefined : `${isoDay(day)}/${isoDay(next - 1)}`;
}

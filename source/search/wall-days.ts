// "yesterday", "last tuesday", "3 days ago" as typed → the days that the calendar on the wall means by it.
import { dayNumber, daysSince, isoDay } from '../calendar/civil-days.js';
import { periodOf, shiftUnit, type Unit } from '../calendar/iso-periods.js';
import { placeOfName, type TypedDays } from './typed-day.js';
import { WEEKDAYS } from '../select/wording.js';
import { fold } from '../text/fold.js';

type WallRule = {
  readonly name: string;
  readonly example: string;
  readonly nearMiss: string;
  readonly applies: RegExp;
  /** The days, of the parts that were met, on a day of the wall; undefined where they name none. */
  readonly effect: (
    parts: Readonly<Record<string, string>>,
    today: string,
  ) => TypedDays | undefined;
};

const DAYS_BEFORE: Readonly<Record<string, number>> = { today: 0, yesterday: 1 };

const oneDay = (number: number): TypedDays => ({ start: isoDay(number), end: isoDay(number) });

const RULES: readonly WallRule[] = [
  {
    name: 'named',
    example: 'yesterday',
    nearMiss: 'yesterdays',
    applies: /^(?<day>today|yesterday)$/,
    effect: ({ day = '' }, today) => oneDay(dayNumber(today) - (DAYS_BEFORE[day] ?? 0)),
  },
  {
    name: 'ago',
    example: '3 days ago',
    nearMiss: 'days ago',
    applies: /^(?<count>an?|\d{1,4}) (?<unit>day|week|month|year)s? ago$/,
    effect: ({ count = '', unit }, today) => {
      const many = Number.isNaN(Number(count)) ? 1 : Number(count);
      if (unit === 'day' || unit === 'week')
        return oneDay(dayNumber(today) - many * (unit === 'week' ? 7 : 1));
      return periodOf(shiftUnit(today, unit as Unit, -many));
    },
  },
  {
    name: 'last weekday',
    example: 'last tuesday',
    nearMiss: 'last tuesday of march 2011',
    applies: /^last (?<weekday>[a-z]+)$/,
    effect: ({ weekday }, today) => {
      const place = placeOfName(WEEKDAYS, weekday);
      const yesterday = dayNumber(today) - 1;
      return place < 0 ? undefined : oneDay(yesterday - daysSince(place + 1, yesterday));
    },
  },
  {
    name: 'last stretch',
    example: 'last week',
    nearMiss: 'last night',
    applies: /^(?<which>last|this) (?<unit>week|month|year)$/,
    effect: ({ which, unit }, today) =>
      periodOf(shiftUnit(today, unit as Unit, which === 'last' ? -1 : 0)),
  },
];

/**
 * The days that only the clock tells; undefined for all else.
 * @param today the ISO day on the wall
 */
export function wallDays(typed: string, today: string): TypedDays | undefined {
  const words = fold(typed).trim().replace(/\s+/g, ' ');
  for (const { applies, effect } of RULES) {
    const parts = applies.exec(words)?.groups;
    const days = parts && effect(parts, today);
    if (days) return { start: days.start, end: days.end };
  }
  return undefined;
}

/** True for days that only the clock tells. */
export const isWallDay = (typed: string): boolean => wallDays(typed, SOME_DAY) !== undefined;
const SOME_DAY = '2000-01-01';

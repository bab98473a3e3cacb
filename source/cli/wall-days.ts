// "today" and "yesterday" as typed → the ISO day on the wall.
import { dayNumber, isoDay } from '../calendar/civil-days.js';

const DAYS_BEFORE: Readonly<Record<string, number>> = { today: 0, yesterday: 1 };

/** True for a day that only the clock can tell. */
export const isWallDay = (typed: string): boolean =>
  Object.hasOwn(DAYS_BEFORE, typed.trim().toLowerCase());

/** The ISO day of "today" or "yesterday"; undefined for all else. `today` is the ISO day on the wall. */
export function wallDay(typed: string, today: string): string | undefined {
  if (!isWallDay(typed)) return undefined;
  return isoDay(dayNumber(today) - (DAYS_BEFORE[typed.trim().toLowerCase()] ?? 0));
}

/** `after:yesterday`, `before:"today"`. Near miss: `after:yesterdays`. */
const CONDITION = /\b(?<key>after|before):"?(?<day>today|yesterday)"?(?=\s|$)/giu;

/** A query with the days in its conditions that only the clock tells as ISO days. */
export const withWallDays = (query: string, today: string): string =>
  query.replace(CONDITION, (whole, key: string, day: string) => {
    const iso = wallDay(day, today);
    return iso === undefined ? whole : `${key}:${iso}`;
  });

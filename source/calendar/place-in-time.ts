// The date of an event → where it stands among others, and whether that is under a year.
import type { EventDate, Precision } from '../model/briefing.js';

/**
 * What dates are put in order by, as a text to compare: of one that stands under a year its year, so that it stands before
 * the months and not among them; else its first day.
 */
export const placeInTime = (date: EventDate): string =>
  isOfYear(date) ? date.start.slice(0, 4) : date.start;

/** It stands under its year or decade, as it is no finer than that. */
export const isOfYear = (date: EventDate): boolean =>
  COARSE.has(date.precision) || lastsYears(date);

/** "between 1996 and 2011": from the first day of a year to the last of another. Not "from January to December 2011". */
export const lastsYears = ({ start, end, precision }: EventDate): boolean =>
  precision === 'range' &&
  start.endsWith('-01-01') &&
  end.endsWith('-12-31') &&
  start.slice(0, 4) !== end.slice(0, 4);

/** Precisions of more than a month. */
const COARSE: ReadonlySet<Precision> = new Set(['season', 'quarter', 'half', 'year', 'decade']);

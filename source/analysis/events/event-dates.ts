// A date mention → the date of an event, and whether the words in front of it let it date one.
import type { DateMention, EventDate, Precision } from '../../model/briefing.js';
import { spanOf, type Unit } from '../dates/calendar.js';

const PRECISION: Readonly<Partial<Record<Unit, Precision>>> = {
  day: 'day', weekend: 'weekend', week: 'week', month: 'month', season: 'season', quarter: 'quarter', half: 'half',
  year: 'year', decade: 'decade',
}; // prettier-ignore

/** Inclusive days and precision of a mention; undefined for durations, sets, REF words and open values. */
export function eventDateOf({ value, certainty }: DateMention): EventDate | undefined {
  const span = spanOf(value);
  const precision = span && PRECISION[span.unit];
  if (span === undefined || precision === undefined) return undefined;
  const { start, end } = span;
  return {
    start,
    end,
    precision: precision === 'day' && value.includes('T') ? 'time' : precision,
    certainty,
  };
}

/** The publication day as a guess. */
export const inferredDay = (day: string): EventDate => ({
  start: day,
  end: day,
  precision: 'day',
  certainty: 'inferred',
});

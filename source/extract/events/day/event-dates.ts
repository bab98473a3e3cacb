// A date mention → the date of an event.
import type { DateMention, EventDate, Precision } from '../../../model/briefing.js';
import { dayNumber, isoDay } from '../../../calendar/civil-days.js';
import { periodOf, type Unit } from '../../../calendar/iso-periods.js';
import { EventTag } from '../clauses/event-tags.js';
import type { Run, EventWords } from '../clauses/event-words.js';

const PRECISION: Readonly<Partial<Record<Unit, Precision>>> = {
  day: 'day', weekend: 'weekend', week: 'week', month: 'month', season: 'season', quarter: 'quarter', half: 'half',
  year: 'year', decade: 'decade', range: 'range',
}; // prettier-ignore

const WIDTH: readonly Precision[] = [
  'time', 'day', 'weekend', 'week', 'range', 'month', 'season', 'quarter', 'half', 'year', 'decade',
]; // prettier-ignore

/** Finer dates have smaller numbers. */
export const widthOf = ({ precision }: EventDate): number => WIDTH.indexOf(precision);

/** Inclusive days and precision of a mention; undefined for durations, sets, REF words and open values. */
export function eventDateOf({ value, certainty }: DateMention): EventDate | undefined {
  const span = periodOf(value);
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

/** "less than two weeks ago", "over the past year": a day from then to the publication day. */
export function withinOf(
  words: EventWords,
  run: Run,
  published: string | undefined,
): EventDate | undefined {
  const date = eventDateOf(run.mention);
  if (date === undefined || published === undefined || date.end >= published) return undefined;
  if (isStretchToNow(words, run))
    return { ...date, start: isoDay(dayNumber(published) - daysOf(date)), end: published, precision: 'range' };
  const isBound = words.is(run.from - 2, EventTag.fewer) && words.text(run.from - 1) === 'than';
  return isBound ? { ...date, end: published, precision: 'range' } : undefined;
} // prettier-ignore

/** "over |the past year", "in |the last week", "this |past month": up to the page, and not of the calendar. Not "last year", "the last week of May". */
function isStretchToNow({ text, among }: EventWords, { from, to }: Run): boolean {
  const which = text(to - 2);
  const isDefinite = which === 'past' || (which === 'last' && text(to - 3) === 'the');
  return to - from <= 3 && isDefinite && among(to - 1, 'unitsToNow') && text(to) !== 'of';
}

const daysOf = ({ start, end }: EventDate): number => dayNumber(end) - dayNumber(start) + 1;

/** "from May 4 to May 9", "between Monday and Friday", "May 4-9": the days from the one mention to the next. */
export function rangeOf(words: EventWords, run: Run, next: Run | undefined): EventDate | undefined {
  if (next?.from !== run.to + 1) return undefined;
  const lead = words.text(run.from - 1);
  const link = words.text(run.to);
  const isRange =
    (lead === 'from' && words.among(run.to, 'rangeEnds')) ||
    (lead === 'between' && link === 'and') ||
    link === 'through' ||
    ((link === '-' || link === '–') && words.tokens[run.to]!.start === run.mention.end);
  const first = eventDateOf(run.mention);
  const last = eventDateOf(next.mention);
  // "on April 24 and 25": one meeting over both days.
  const isRow =
    link === 'and' && first && last && dayNumber(last.start) === dayNumber(first.end) + 1;
  if (!(isRange || isRow) || first === undefined || last === undefined || last.end <= first.start)
    return undefined;
  const certainty = first.certainty === 'inferred' ? first.certainty : last.certainty;
  return { start: first.start, end: last.end, precision: 'range', certainty };
}

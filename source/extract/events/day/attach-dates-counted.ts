// A stretch of time and what it is counted from → a date: "two days after Monday's vote", "in five days"; and what lasts since a day.
import type { DateMention, EventDate } from '../../../model/briefing.js';
import { dayNumber, isCivilDay, isoDay } from '../../../calendar/civil-days.js';
import { periodOf, shiftUnit } from '../../../calendar/iso-periods.js';
import { isA } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { eventDateOf } from './event-dates.js';
import type { Predicate } from '../clauses/predicates.js';
import { EventTag } from '../clauses/event-tags.js';
import type { Run, EventWords } from '../clauses/event-words.js';

/** So many days, weeks, months or years; not "P3.5D", "PT3H". */
const COUNT = /^P(?<count>\d{1,3})(?<unit>[DWMY])$/;
/** So many hours: "PT48H". */
const HOURS = /^PT(?<hours>\d{1,3})H$/;

/** The stretch of time of a mention; of hours that are whole days so many days: "48 hours after the blast". */
function stretchOf(value: string): string {
  const hours = Number(HOURS.exec(value)?.groups?.hours);
  return hours > 0 && hours % 24 === 0 ? `P${hours / 24}D` : value;
}
const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7 };

/** How far, in tokens, the day stands from "after": "two days after the long vote of Monday". */
const REACH = 8;

type CountedDate = { readonly run: Run; readonly date: EventDate };

/** The date that the stretch of time `run` counts, from the date `next` or from publication; undefined where it counts none. `published` is an ISO day. */
export function countedDate(
  words: EventWords,
  run: Run,
  next: Run | undefined,
  published: string | undefined,
): CountedDate | undefined {
  const sign = signBehind(words, run);
  const isWithin = /^(?:than|within)$/.test(words.text(run.from - 1));
  if (sign !== undefined && !(isWithin && HOURS.test(run.mention.value)))
    return besideDate(words, run, next, sign);
  if (run.mention.value.startsWith('PT') && words.text(run.to) === 'after')
    return soonAfter(words, run, next);
  // "will leave in five days"
  if (published === undefined || words.text(run.from - 1) !== 'in') return undefined;
  const date = moved(run.mention, { start: published, end: published }, 1);
  return date && { run, date: { ...date, certainty: 'inferred' } };
}

/**
 * "the day after the vote on Tuesday", "the night before the final of 3 May": the day beside that of a date. Undefined for any other date, and
 * where a comma or a verb stands between.
 */
export function dayBesideDate(words: EventWords, run: Run): CountedDate | undefined {
  const base = eventDateOf(run.mention);
  if (base?.precision !== 'day') return undefined;
  for (let at = run.from - 1; at > run.from - REACH; at--) {
    const text = words.text(at);
    if (text === ',' || isA(words.document.at(at), Class.finite)) return undefined;
    if (text !== 'after' && text !== 'before' && text !== 'following') continue;
    if (words.text(at - 2) !== 'the' || !words.among(at - 1, 'dayParts')) return undefined;
    const date = moved({ value: 'P1D' }, base, text === 'before' ? -1 : 1);
    const to = words.text(run.to) === "'s" ? run.to + 1 : run.to;
    return date && { run: { ...run, from: at - 2, to }, date: { ...date, certainty: 'inferred' } };
  }
  return undefined;
}

/** "hours after Monday's blast": likely of that day. */
function soonAfter(words: EventWords, run: Run, inner: Run | undefined): CountedDate | undefined {
  const date = inner && eventDateOf(inner.mention);
  if (inner === undefined || date?.precision !== 'day' || inner.from - run.to > REACH)
    return undefined;
  const to = words.text(inner.to) === "'s" ? inner.to + 1 : inner.to;
  const whole = { ...run, to, mention: { ...run.mention, end: inner.mention.end } };
  return { run: whole, date: { ...date, certainty: 'inferred' } };
}

/**
 * 1 behind "after" and "following", -1 behind "before": the word that a stretch of time is followed by. Not "led it for two years before",
 * which tells how long.
 */
export function signBehind(words: EventWords, { from, to, mention }: Run): 1 | -1 | undefined {
  if (isHowLong(words, from)) return undefined;
  if (!COUNT.test(stretchOf(mention.value))) return undefined;
  const text = words.text(to);
  if (text === 'after' || text === 'following') return 1;
  return text === 'before' ? -1 : undefined;
}

/** "for |two years", "for almost |six years" */
const isHowLong = ({ text, among }: EventWords, from: number): boolean =>
  text(from - 1) === 'for' || (text(from - 2) === 'for' && among(from - 1, 'beforeCounts'));

/** "two days after Monday's vote", "ten days after he vanished on May 3". */
function besideDate(
  words: EventWords,
  run: Run,
  inner: Run | undefined,
  sign: 1 | -1,
): CountedDate | undefined {
  const base = inner && eventDateOf(inner.mention);
  if (inner === undefined || base === undefined || inner.from - run.to > REACH) return undefined;
  for (let at = run.to; at < inner.from; at++) if (words.text(at) === ',') return undefined;
  const date = moved(run.mention, base, sign);
  if (date === undefined) return undefined;
  const { end } = inner.mention;
  // a run of its own: the words of the count are not the date of the line, and stay in it
  const to = words.text(inner.to) === "'s" ? inner.to + 1 : inner.to;
  const whole = { ...run, to, mention: { ...run.mention, end } };
  return { run: whole, date: { ...date, certainty: base.certainty } };
}

/** Days moved by the stretch of time of a run: days and weeks to a day, months and years to one. */
export function moved(
  { value }: Pick<DateMention, 'value'>,
  { start, end }: Pick<EventDate, 'start' | 'end'>,
  sign: 1 | -1,
): EventDate | undefined {
  const { count = '', unit = '' } = COUNT.exec(stretchOf(value))?.groups ?? {};
  const by = sign * Number(count);
  const days = DAYS[unit];
  if (count === '' || by === 0) return undefined;
  if (days === undefined) {
    const span = periodOf(shiftUnit(start, unit === 'M' ? 'month' : 'year', by));
    return span && { ...span, precision: unit === 'M' ? 'month' : 'year', certainty: 'resolved' };
  }
  const [first, last] = [start, end].map((day) => isoDay(dayNumber(day) + by * days));
  if (first === undefined || last === undefined || !isCivilDay(first) || !isCivilDay(last))
    return undefined;
  return {
    start: first,
    end: last,
    precision: first === last ? 'day' : 'range',
    certainty: 'resolved',
  };
}

/** "has been fighting it since 2004", "had been barred since May", "has received two grants since May"; not "lost since May". */
export const isOfWhatGoesOn = (_: EventWords, { kind }: Predicate): boolean => kind === 'perfect';

/** "the lowest level |since May", "for the first time |since May"; not "has shut its largest mill, idle |since May". */
export function isRecord({ document, text }: EventWords, since: number): boolean {
  for (let at = since - 1; at > since - RECORD_REACH && text(at) !== ','; at--) {
    const { tag } = document.at(at);
    if (tag === 'JJS' || tag === 'RBS' || text(at) === 'first') return true;
    if (tag.startsWith('VB')) return false;
  }
  return false;
}
const RECORD_REACH = 7;

/** What lasts since a day is told with the day that it began; what came about since then, with the days from then to publication. */
export function sinceThen(
  words: EventWords,
  predicate: Predicate,
  date: EventDate,
  published: string | undefined,
): EventDate {
  const isLasting =
    predicate.copula || words.is(predicate.head, EventTag.ing) || isPassive(words, predicate);
  if (isLasting || published === undefined || date.end >= published) return date;
  return { ...date, end: published, precision: 'range' };
}

/** "had been barred" */
function isPassive(words: EventWords, { from, head }: Predicate): boolean {
  for (let at = from; at < head; at++) if (words.text(at) === 'been') return true;
  return false;
}

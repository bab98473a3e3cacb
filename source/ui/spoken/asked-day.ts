// A day that was typed, often without its year → the days meant, and the event of the list that stands on them or nearest to them.
import { dayNumber } from '../../calendar/civil-days.js';
import type { Event, EventDate } from '../../model/briefing.js';
import { typedDays, type TypedDays } from '../../search/typed-day.js';
import type { ViewModel } from '../state/selectors/view-model.js';

/**
 * The days that were typed; of a day without a year those that lie nearest to the story, and among them those nearest to one
 * of its events: “5 Mar” of a story of December 2021 and January 2022 is in 2022, whatever years its background names.
 * @returns undefined for what names no day
 */
export function askedDays(
  { briefing: { span }, events }: Pick<ViewModel, 'briefing' | 'events'>,
  typed: string,
): TypedDays | undefined {
  const dates = events.flatMap(({ date }) => (date === undefined ? [] : [date]));
  const own = dates.filter(isOfDays);
  const told = own.length > 0 ? own : dates;
  const stretches = [...(span === undefined ? [] : [span]), ...told];
  const years = new Set(stretches.flatMap(({ start, end }) => [yearOf(start), yearOf(end)]));
  const found = [...years].flatMap((year) => typedDays(typed, [year]) ?? []);
  const all = found.length > 0 ? found : [typedDays(typed, [])].flatMap((days) => days ?? []);
  return nearestOf(all, (days) => [
    span === undefined ? 0 : apart(days, span),
    Math.min(...told.map((date) => apart(days, date))),
  ]);
}

/**
 * Where the event of those days stands in the list: one within them, else one that began before and lasted; where there is
 * none, the nearest that has days of its own, and not merely a month or a year. -1 where nothing has a date.
 */
export function eventOn(
  events: readonly Event[],
  asked: TypedDays,
): { readonly at: number; readonly isOn: boolean } {
  const dated = events.flatMap(({ date }, at) => (date === undefined ? [] : [{ date, at }]));
  const within = dated.find(({ date }) => date.start >= asked.start && date.end <= asked.end);
  const own = dated.filter(({ date }) => isOfDays(date));
  const lasting = own.find(({ date }) => date.start <= asked.start && date.end >= asked.end);
  const on = within ?? lasting;
  if (on) return { at: on.at, isOn: true };
  const nearest = nearestOf(own.length > 0 ? own : dated, ({ date }) => [apart(asked, date)]);
  return { at: nearest?.at ?? -1, isOn: false };
}

/** Days and stretches of them: not a month, a year, or what lasts longer than one. */
const isOfDays = ({ start, end, precision }: EventDate): boolean =>
  start === end || (precision !== 'month' && dayNumber(end) - dayNumber(start) < DAYS_OF_A_MONTH);
const DAYS_OF_A_MONTH = 28;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** How many days lie between two stretches; 0 where they touch. */
const apart = (one: TypedDays, other: TypedDays): number =>
  Math.max(
    0,
    dayNumber(other.start) - dayNumber(one.end),
    dayNumber(one.start) - dayNumber(other.end),
  );

/** The first of those that are nearest by the first measure, and of them by the next; undefined for none. */
const nearestOf = <T>(all: readonly T[], measures: (one: T) => readonly number[]): T | undefined =>
  all
    .map((one) => ({ one, measured: measures(one) }))
    .toSorted((a, b) => {
      const differing = a.measured.findIndex((away, index) => away !== b.measured[index]);
      return differing < 0 ? 0 : (a.measured[differing] ?? 0) - (b.measured[differing] ?? 0);
    })[0]?.one;

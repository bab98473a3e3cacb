// Which events a reader is shown first. Screen and print ask the same question and get the same list.
import type { Briefing, Event } from './briefing.js';

/** An event of at least this importance is shown without being asked for. */
export const IMPORTANCE_THRESHOLD = 1.1;

/** The events to show: the dated ones that matter enough, or with `all` every one. They keep the order of the briefing. */
export function mainEvents(
  briefing: Pick<Briefing, 'events'>,
  { all = false }: { readonly all?: boolean } = {},
): readonly Event[] {
  if (all) return briefing.events;
  return briefing.events.filter(
    (event) => event.date !== undefined && event.importance >= IMPORTANCE_THRESHOLD,
  );
}

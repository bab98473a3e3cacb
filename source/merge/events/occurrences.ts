// Events → where each article tells them, in order, so that what stands beside a sighting can be found.
import type { Event, EventDate } from '../../model/briefing.js';
import type { Range } from '../../text/range.js';
import { compare } from '../cluster/sorted-lists.js';

export type EventSighting = Range & {
  readonly event: Event;
  /** What this telling gives, which may be coarser than the day of the event. */
  readonly date: EventDate | undefined;
  readonly verb: Range | undefined;
};

/** The sightings of each article by place; between equal places by event. */
export type SightingsByArticle = ReadonlyMap<string, readonly EventSighting[]>;

export function sightingsByArticle(events: readonly Event[]): SightingsByArticle {
  const sightings = new Map<string, EventSighting[]>();
  for (const event of events)
    for (const { articleId, start, end, date, verb } of event.occurrences) {
      const own = sightings.get(articleId);
      if (own === undefined) sightings.set(articleId, [{ start, end, event, date, verb }]);
      else own.push({ start, end, event, date, verb });
    }
  for (const own of sightings.values())
    own.sort((a, b) => a.start - b.start || compare(a.event.id, b.event.id));
  return sightings;
}

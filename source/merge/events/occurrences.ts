// Events → where each article tells them, in order, so that what stands beside a sighting can be found.
import type { Event, EventOccurrence } from '../../model/briefing.js';
import type { Range } from '../../text/range.js';
import { compare } from '../cluster/sorted-lists.js';

export type EventSighting = Range & {
  readonly event: Event;
  /** The telling, whose date may be coarser than the day of the event. */
  readonly occurrence: EventOccurrence;
};

/** The sightings of each article by place; between equal places by event. */
export type SightingsByArticle = ReadonlyMap<string, readonly EventSighting[]>;

export function sightingsByArticle(events: readonly Event[]): SightingsByArticle {
  const sightings = new Map<string, EventSighting[]>();
  for (const event of events)
    for (const occurrence of event.occurrences) {
      const { articleId, start, end } = occurrence;
      const own = sightings.get(articleId);
      if (own === undefined) sightings.set(articleId, [{ start, end, event, occurrence }]);
      else own.push({ start, end, event, occurrence });
    }
  for (const own of sightings.values())
    own.sort((a, b) => a.start - b.start || compare(a.event.id, b.event.id));
  return sightings;
}

// Events → where each article tells them, in order, so that what stands beside a sighting can be found.
import type { Event, EventOccurrence } from '../model/briefing.js';
import { compare } from './listing.js';

export type Sighting = EventOccurrence & { readonly event: Event };

/** The sightings of each article by place; between equal places by event. */
export function sightingsByArticle(
  events: readonly Event[],
): ReadonlyMap<string, readonly Sighting[]> {
  const sightings = new Map<string, Sighting[]>();
  for (const event of events)
    for (const occurrence of event.occurrences) {
      const list = sightings.get(occurrence.articleId) ?? [];
      sightings.set(occurrence.articleId, list);
      list.push({ ...occurrence, event });
    }
  for (const list of sightings.values())
    list.sort((a, b) => a.start - b.start || compare(a.event.id, b.event.id));
  return sightings;
}

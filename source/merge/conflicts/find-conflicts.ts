// Merged events and quotes → the same with what their sources disagree about.
import type { Conflict, Event, Quote } from '../../model/briefing.js';
import { claimConflicts } from './claim-conflicts.js';
import { dateConflict } from './date-conflicts.js';
import { figureConflicts, type Knowledge } from './figure-conflicts.js';
import type { SightingsByArticle } from '../events/occurrences.js';
import { wordingConflict } from './wording-conflicts.js';

/** Fills in `conflicts`: dates, figures and denials of events, wordings of quotes; an event also has those of its quotes. */
export function findConflicts(
  { events, quotes }: { readonly events: readonly Event[]; readonly quotes: readonly Quote[] },
  sightings: SightingsByArticle,
  knowledge: Knowledge,
): { events: Event[]; quotes: Quote[] } {
  const byId = new Map(knowledge.articles.map((article) => [article.id, article]));
  const figures = figureConflicts(sightings, quotes, knowledge);
  const claims = claimConflicts(events, knowledge.stories, knowledge.vocabulary);
  const wordings = new Map<string, Conflict[]>();
  const disputed = quotes.map((quote) => {
    const conflict = wordingConflict(quote, byId);
    if (conflict === undefined) return { ...quote, conflicts: [] };
    for (const eventId of quote.eventIds)
      wordings.set(eventId, [...(wordings.get(eventId) ?? []), conflict]);
    return { ...quote, conflicts: [conflict] };
  });
  return {
    quotes: disputed,
    events: events.map((event) => ({
      ...event,
      conflicts: [
        ...[dateConflict(event)].flatMap((conflict) => conflict ?? []),
        ...(claims.get(event.id) ?? []),
        ...(figures.get(event.id) ?? []),
        ...(wordings.get(event.id) ?? []),
      ],
    })),
  };
}

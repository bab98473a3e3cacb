// Briefings → one Briefing. Merging takes and returns the same type.
import type { Briefing } from '../model/briefing.js';

/** One briefing of all. The order of the input does not matter. */
export function mergeBriefings(briefings: readonly Briefing[]): Briefing {
  return {
    title: briefings[0]?.title ?? '',
    span: undefined,
    outlets: briefings.flatMap((briefing) => briefing.outlets),
    stories: [],
    articles: briefings.flatMap((briefing) => briefing.articles),
    events: briefings.flatMap((briefing) => briefing.events),
    quotes: briefings.flatMap((briefing) => briefing.quotes),
    speakers: [],
    names: briefings.flatMap((briefing) => briefing.names),
    warnings: briefings.flatMap((briefing) => briefing.warnings),
  };
}

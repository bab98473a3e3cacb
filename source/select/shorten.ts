// Briefing → one of fewer events and quotes: those that were asked for, or the few that matter most.
import type { Briefing } from '../model/briefing.js';
import { chooseEvents, storiesIn } from './events/main-events.js';
import { chooseQuotes } from './quotes/main-quotes.js';

/** The briefing with those events and quotes alone, by their ids. Articles, stories and names stay. */
export const onlyClaims = (briefing: Briefing, ids: ReadonlySet<string>): Briefing => ({
  ...briefing,
  events: briefing.events.filter(({ id }) => ids.has(id)),
  quotes: briefing.quotes.filter(({ id }) => ids.has(id)),
});

/** The briefing with so many events and so many quotes of each story, those that were chosen first. */
export function topOf(briefing: Briefing, count: number): Briefing {
  const isAmong = ({ place }: { readonly place: number | undefined }): boolean =>
    place !== undefined && place <= count;
  const ids = storiesIn(briefing).flatMap((story) => {
    const events = chooseEvents(story);
    const quotes = chooseQuotes(story);
    return [
      ...story.events.filter((event) => isAmong(events.whyOf(event))),
      ...story.quotes.filter((quote) => isAmong(quotes.whyOf(quote))),
    ].map(({ id }) => id);
  });
  return onlyClaims(briefing, new Set(ids));
}

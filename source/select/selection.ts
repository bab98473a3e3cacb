// Briefing → what a reader is shown of it first, in order: the one choice that print, screen, Markdown and JSON take from here.
import type { Briefing, Event, Quote } from '../model/briefing.js';
import type { ChoiceTrace } from '../model/trace.js';
import { memoizeByObject } from '../text/values/memoize.js';
import { differencesIn, type Difference, type MovingFigure } from './differences.js';
import { headOf, whyOnTop, type Head } from './head.js';
import { chooseEvents, storiesIn } from './events/main-events.js';
import { chooseQuotes } from './quotes/main-quotes.js';

/** The page of one story. */
export type StorySelection = {
  readonly story: Briefing;
  readonly head: Head;
  /** What the sources tell in two ways of the event of the head that is in dispute. */
  readonly dispute: Difference | undefined;
  /** WHAT HAPPENED, by day. */
  readonly events: readonly Event[];
  /** BEFORE: what is older than the story, by day. */
  readonly background: readonly Event[];
  /** WHO SAID WHAT: one speaker after the other, in order of weight. */
  readonly quotes: readonly Quote[];
  readonly differences: readonly Difference[];
  readonly figures: readonly MovingFigure[];
};

/** What is shown first of each story of a briefing, the largest story first. Made once for a briefing. */
export const selectFrom = memoizeByObject((briefing: Briefing): readonly StorySelection[] =>
  storiesIn(briefing).map(selectStory),
);

/** The event that the page of the largest story tells first; undefined where none is listed. */
export function firstTold(briefing: Briefing): Event | undefined {
  const [story] = storiesIn(briefing);
  if (story === undefined) return undefined;
  const { head, events } = selectStory(story);
  return head.whatHappened[0] ?? events[0];
}

const selectStory = memoizeByObject((story: Briefing): StorySelection => {
  const { news, background } = chooseEvents(story);
  const { quotes } = chooseQuotes(story);
  const { figures, differences } = differencesIn(story);
  const disputed = differences
    .filter(({ kind }) => kind !== 'wording')
    .flatMap(({ events }) => events);
  const head = headOf(story, byPlace(story, news), byPlace(story, disputed));
  return {
    story,
    head,
    dispute: byKind(differences).find(({ events }) =>
      events.some((event) => head.inDispute.includes(event)),
    ),
    events: news,
    background,
    quotes: bySpeaker(quotes),
    differences,
    figures,
  };
});

/** Of one event it matters most whether it is so, then how large it was. */
const KINDS: readonly Difference['kind'][] = ['claim', 'figure', 'date'];

const byKind = (differences: readonly Difference[]): readonly Difference[] =>
  KINDS.flatMap((kind) => differences.filter((one) => one.kind === kind));

/** The one that was chosen first in front; those that were not chosen behind. */
function byPlace(story: Briefing, events: readonly Event[]): readonly Event[] {
  const { whyOf } = chooseEvents(story);
  const placeOf = (event: Event): number => whyOf(event).place ?? story.events.length + 1;
  return [...events].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Why an event of a story is listed, and stands on top, or is not. */
export function whyChosen(story: Briefing, event: Event): ChoiceTrace {
  const { head, events } = selectStory(story);
  const place = byPlace(story, events).indexOf(event);
  return { ...chooseEvents(story).whyOf(event), onTop: whyOnTop(story, { head, place }, event) };
}

/** One speaker after the other, in the order in which the first of each was chosen. */
function bySpeaker(quotes: readonly Quote[]): readonly Quote[] {
  const named = Map.groupBy(quotes, (quote) => quote.speaker ?? '');
  const unnamed = named.get('') ?? [];
  named.delete('');
  return [...[...named.values()].flat(), ...unnamed];
}

// Briefing → what a reader is shown of it first, in order: the one choice that print, screen, Markdown and JSON take from here.
import type { Briefing, Conflict, Event, Quote } from '../model/briefing.js';
import type { ChoiceTrace } from '../model/trace.js';
import { dayNumber } from '../calendar/civil-days.js';
import { memoizeByObject } from '../text/values/memoize.js';
import { languageOf } from '../languages/registry.js';
import { amountOf } from './amount.js';
import { articlesById } from './lookups.js';
import { headOf, whyOnTop, type Head } from './head.js';
import { chooseEvents, storiesIn } from './events/main-events.js';
import { chooseQuotes } from './quotes/main-quotes.js';

/** The page of one story. */
export type StorySelection = {
  readonly story: Briefing;
  readonly head: Head;
  /** WHAT HAPPENED, by day. */
  readonly events: readonly Event[];
  /** BEFORE: what is older than the story, by day. */
  readonly background: readonly Event[];
  /** WHO SAID WHAT: one speaker after the other, in order of weight. */
  readonly quotes: readonly Quote[];
  readonly differences: readonly Difference[];
  readonly figures: readonly MovingFigure[];
};

/** What the sources tell in two ways. */
export type Difference = {
  readonly kind: Conflict['kind'];
  readonly events: readonly Event[];
  readonly quotes: readonly Quote[];
  readonly values: Conflict['values'];
};

/** A figure that rose from one day of print to the next: a development, no difference. Near miss: a lower one that is printed later. */
export type MovingFigure = {
  readonly event: Event;
  readonly values: readonly (Conflict['values'][number] & { readonly date: string })[];
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
  const disputed = differences.flatMap(({ events }) => events);
  return {
    story,
    head: headOf(story, byPlace(story, news), byPlace(story, disputed)),
    events: news,
    background,
    quotes: bySpeaker(quotes),
    differences,
    figures,
  };
});

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

/** What the sources of a story tell in two ways, and the figures that moved. */
export const differencesIn = memoizeByObject(readDifferences);

function readDifferences(story: Briefing): Pick<StorySelection, 'differences' | 'figures'> {
  const articles = articlesById(story);
  const all = [
    ...story.events.flatMap((event) =>
      event.conflicts.map((conflict) => ({ conflict, events: [event], quotes: [] as Quote[] })),
    ),
    ...story.quotes.flatMap((quote) =>
      quote.conflicts.map((conflict) => ({ conflict, events: [] as Event[], quotes: [quote] })),
    ),
  ];
  // Two lines that hold one quote have its difference, too: it is told once.
  const rows = [...Map.groupBy(all, ({ conflict }) => JSON.stringify(conflict)).values()].flatMap(
    (same) => same.find(({ quotes }) => quotes.length > 0) ?? same.slice(0, 1),
  );
  const told = rows.map((row) => {
    const dated = row.conflict.values.map((value) => ({
      ...value,
      date: firstDay(value.articleIds.flatMap((id) => articles.get(id)?.publishedAt ?? [])),
      amount: amountOf(
        value.value,
        languageOf(articles.get(value.articleIds[0] ?? '')?.language ?? 'en').words,
      ),
    }));
    return { ...row, moved: row.conflict.kind === 'figure' ? movedFigure(dated) : undefined };
  });
  return {
    differences: told
      .filter(({ moved }) => moved === undefined)
      .map(({ conflict: { kind, values }, events, quotes }) => ({ kind, events, quotes, values })),
    figures: told.flatMap(({ moved, events: [event] }) =>
      moved === undefined || event === undefined ? [] : [{ event, values: moved }],
    ),
  };
}

const firstDay = (printed: readonly string[]): string | undefined =>
  printed.map((day) => day.slice(0, 10)).sort()[0];

/**
 * In order of the days on which they were first printed; undefined where two were printed on one day, where a day is not known, or where a
 * later one is no higher: who counts the dead anew may find fewer, but who prints less a day later mostly has older news.
 */
function movedFigure(values: readonly DatedFigure[]): MovingFigure['values'] | undefined {
  const dated = values.flatMap(({ date, ...value }) =>
    date === undefined ? [] : [{ ...value, date }],
  );
  if (dated.length < values.length) return undefined;
  if (new Set(dated.map(({ date }) => dayNumber(date))).size < dated.length) return undefined;
  const inOrder = dated.sort((a, b) => (a.date < b.date ? -1 : 1));
  const rises = inOrder.every(({ amount }, at) => {
    const before = inOrder[at - 1]?.amount;
    return at === 0 || (amount !== undefined && before !== undefined && amount > before);
  });
  return rises ? inOrder.map(({ amount: _amount, ...value }) => value) : undefined;
}

type DatedFigure = Conflict['values'][number] & {
  readonly date: string | undefined;
  readonly amount: number | undefined;
};

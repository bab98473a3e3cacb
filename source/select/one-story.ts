// One story of a folder that holds several, as a briefing of its own.
import type { Briefing, Story } from '../model/briefing.js';
import { spanOfEvents } from '../merge/span.js';

/** What that story's articles tell; ids, and with them places and citations, stay as they are in the whole. */
export function briefingOfStory(whole: Briefing, story: Story): Briefing {
  return storyCutter(whole)(story);
}

/** The same for many stories of one briefing, which is read once for all of them. */
export function storyCutter(whole: Briefing): (story: Story) => Briefing {
  const articleAt = placesOf(whole.articles, ({ id }) => [id]);
  const eventAt = placesOf(whole.events, ({ id }) => [id]);
  const quotesAt = placesOf(whole.quotes, ({ occurrences }) =>
    occurrences.map(({ articleId }) => articleId),
  );
  const outletAt = placesOf(whole.outlets, ({ articleIds }) => articleIds);
  const speakerAt = placesOf(whole.speakers, ({ quoteIds }) => quoteIds);
  return (story) => {
    const articles = pick(whole.articles, articleAt, story.articleIds);
    const events = pick(whole.events, eventAt, story.eventIds);
    const quotes = pick(whole.quotes, quotesAt, story.articleIds);
    return {
      ...whole,
      title: story.title,
      span: spanOfEvents({ events, articles }),
      outlets: valuesAt(whole.outlets, namesAt(outletAt, articles)).map(([outlet, articleIds]) => ({
        ...outlet,
        articleIds,
      })),
      stories: [story],
      articles,
      events,
      quotes,
      speakers: valuesAt(whole.speakers, namesAt(speakerAt, quotes)).map(([speaker, quoteIds]) => ({
        ...speaker,
        quoteIds,
      })),
    };
  };
}

/** The story with that number in the list, or everything when none is asked for; undefined where there is none so far down. */
export function oneStory(whole: Briefing, number: number | undefined): Briefing | undefined {
  if (number === undefined) return whole;
  const story = whole.stories[number - 1];
  return story && briefingOfStory(whole, story);
}

/** Where the values that go by a name stand in their list. */
function placesOf<T>(
  values: readonly T[],
  names: (value: T) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  values.forEach((value, at) => {
    for (const name of names(value)) {
      const own = places.get(name);
      if (own === undefined) places.set(name, [at]);
      else if (own.at(-1) !== at) own.push(at);
    }
  });
  return places;
}

/** The values that go by one of the names, each once, in the order of their list. */
function pick<T>(
  values: readonly T[],
  places: ReadonlyMap<string, readonly number[]>,
  names: readonly string[],
): T[] {
  const found = new Set(names.flatMap((name) => places.get(name) ?? []));
  const picked: T[] = [];
  for (const at of [...found].sort((a, b) => a - b)) {
    const value = values[at];
    if (value !== undefined) picked.push(value);
  }
  return picked;
}

/** The values of a list that stand at some places, each with what goes with its place. */
const valuesAt = <T, V>(values: readonly T[], rows: ReadonlyMap<number, V>): (readonly [T, V])[] =>
  [...rows].flatMap(([at, row]) => {
    const value = values[at];
    return value === undefined ? [] : [[value, row] as const];
  });

/** The places that ids of values lead to, ascending, with those ids in their order. */
function namesAt(
  places: ReadonlyMap<string, readonly number[]>,
  values: readonly { readonly id: string }[],
): ReadonlyMap<number, readonly string[]> {
  const ids = [...new Set(values.map(({ id }) => id))];
  const rows = ids.flatMap((id) => (places.get(id) ?? []).map((at) => ({ at, id })));
  rows.sort((a, b) => a.at - b.at);
  const found = new Map<number, string[]>();
  for (const { at, id } of rows) {
    const own = found.get(at);
    if (own === undefined) found.set(at, [id]);
    else own.push(id);
  }
  return found;
}

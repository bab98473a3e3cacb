// Briefing and Memory, or a day → News: what an article that is new or was rewritten tells and none told before. Names of
// files and ids may change between two readings: articles are known by their text, claims by the words that tell them.
import type { BriefedArticle, Briefing, Event, News, Quote } from '../../model/briefing.js';
import type { Memory, RememberedArticle, RememberedSighting } from '../../model/memory.js';
import { articlesById } from '../lookups.js';
import { textHash, wordsHash, type RememberOptions, type Told } from './memory.js';

export type NewsOptions = RememberOptions & {
  /** What it is new since, in words. */
  readonly since: string;
  /** True for an article that may well be there, but could not be read this time: it is not called withdrawn. */
  readonly isUnread: (path: string) => boolean;
};

/**
 * What is new in a briefing beside what is remembered. An event or quote is new where none of its places told it before and
 * one of them stands in an article that is new or rewritten: what a newer program finds in the old words is not news.
 * A date has changed where an event that was told before had another, whichever of the events it was joined of.
 */
export function findNews(briefing: Briefing, memory: Memory, options: NewsOptions): News {
  const kin = kinOf(briefing, memory, options);
  const byId = articlesById(briefing);
  const knownQuotes = claimsByPlace(memory.quotes);
  const knownEvents = claimsByPlace(memory.events);
  const knownAs = (known: ClaimsByPlace, places: readonly Told[]): number[] =>
    places.flatMap((place) => {
      const article = byId.get(place.articleId);
      const at = kin.get(place.articleId)?.at;
      return article === undefined || at === undefined
        ? []
        : (known.get(placeKey([at, wordsHash(article, place)])) ?? []);
    });
  const isToldAnew = ({ occurrences }: Event | Quote): boolean =>
    occurrences.some(({ articleId }) => kin.get(articleId)?.isSame !== true);
  const isNew = (known: ClaimsByPlace, claim: Event | Quote): boolean =>
    isToldAnew(claim) && knownAs(known, claim.occurrences).length === 0;
  const idsOf = (claims: readonly { readonly id: string }[]): string[] =>
    claims.map(({ id }) => id);
  return {
    since: options.since,
    articleIds: idsOf(briefing.articles.filter(({ id }) => !kin.has(id))),
    rewrittenIds: idsOf(briefing.articles.filter(({ id }) => kin.get(id)?.isSame === false)),
    eventIds: idsOf(briefing.events.filter((event) => isNew(knownEvents, event))),
    quoteIds: idsOf(briefing.quotes.filter((quote) => isNew(knownQuotes, quote))),
    movedDates: briefing.events.flatMap((event) => {
      const judged = memory.program === options.program || isToldAnew(event);
      const known = judged ? knownAs(knownEvents, event.occurrences) : [];
      const was = mostFrequent(known);
      const isMoved =
        was !== undefined && known.every((at) => !isSameDate(memory.events[at]?.date, event.date));
      return isMoved ? [{ eventId: event.id, was: memory.events[was]?.date }] : [];
    }),
    changedFigures: briefing.events.flatMap((event) =>
      knownAs(knownEvents, event.occurrences).length === 0
        ? []
        : newFigures(event, (id) => kin.get(id)?.isSame === true),
    ),
    withdrawn: withdrawnOf(briefing, memory, { ...options, kin }),
  };
}

/** The figures of an event that no article has which was read before, with those that such articles have: "16", was "8". */
const newFigures = (
  { id, conflicts }: Event,
  wasRead: (articleId: string) => boolean,
): News['changedFigures'] =>
  conflicts.flatMap(({ kind, values }) => {
    const was = values.filter(({ articleIds }) => articleIds.some(wasRead));
    return kind !== 'figure' || was.length === 0
      ? []
      : values
          .filter((value) => !was.includes(value))
          .map(({ value }) => ({ eventId: id, figure: value, was: was.map((old) => old.value) }));
  });

/** What articles of that day or later tell and no earlier or undated one. */
export function newsSinceDay(briefing: Briefing, day: string, since: string): News {
  const isLater = ({ publishedAt }: BriefedArticle): boolean =>
    publishedAt !== undefined && publishedAt.slice(0, day.length) >= day;
  const later = new Set(briefing.articles.filter(isLater).map(({ id }) => id));
  const idsToldBy = (claims: readonly (Event | Quote)[]): string[] =>
    claims.flatMap(({ id, occurrences }) =>
      occurrences.every(({ articleId }) => later.has(articleId)) ? [id] : [],
    );
  return {
    since,
    articleIds: [...later],
    rewrittenIds: [],
    eventIds: idsToldBy(briefing.events),
    quoteIds: idsToldBy(briefing.quotes),
    movedDates: [],
    changedFigures: [],
    withdrawn: [],
  };
}

/** An article of the memory that an article is, or was. */
type Kin = { readonly at: number; readonly isSame: boolean };

type Kinship = ReadonlyMap<string, Kin>;

/** By what an article that was rewritten is known, where one and one alone goes by it in both readings; the surest first. */
const TRAITS: readonly ((
  article: Pick<RememberedArticle, 'path' | 'url' | 'title'>,
) => string | undefined)[] = [
  // a feed's item, whatever feed it stands in
  ({ url }) => url,
  // "news.jsonl" with many articles
  ({ path, title }) => `${path}\n${title}`,
  // a file with one
  ({ path }) => path,
];

/** Which remembered article each article is, by its id: the one of its text, else one that it stands in the place of. */
function kinOf(
  { articles }: Briefing,
  memory: Memory,
  { pathOf }: Pick<RememberOptions, 'pathOf'>,
): Kinship {
  const kin = new Map<string, Kin>();
  const texts = new Map(memory.articles.map(({ text }, at) => [text, at] as const).toReversed());
  const here = new Set(articles.map(textHash));
  for (const article of articles) {
    const at = texts.get(textHash(article));
    if (at !== undefined) kin.set(article.id, { at, isSame: true });
  }
  const gone = new Map([...memory.articles.entries()].filter(([, { text }]) => !here.has(text)));
  for (const trait of TRAITS) {
    const before = uniqueBy([...gone], ([, article]) => trait(article));
    const now = uniqueBy(
      articles.filter(({ id }) => !kin.has(id)),
      ({ path, url, title }) => trait({ path: pathOf(path), url, title }),
    );
    for (const [name, { id }] of now) {
      const [at] = before.get(name) ?? [];
      if (at === undefined) continue;
      kin.set(id, { at, isSame: false });
      gone.delete(at);
    }
  }
  return kin;
}

/** The values by their names, without those whose name another has too. */
function uniqueBy<T>(
  values: readonly T[],
  nameOf: (value: T) => string | undefined,
): ReadonlyMap<string, T> {
  const found = new Map<string, T | undefined>();
  for (const value of values) {
    const name = nameOf(value);
    if (name !== undefined) found.set(name, found.has(name) ? undefined : value);
  }
  return new Map(
    [...found].flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}

/** The remembered articles that nothing stands for any more, each text once. */
function withdrawnOf(
  { articles }: Briefing,
  memory: Memory,
  { kin, isUnread }: Pick<NewsOptions, 'isUnread'> & { readonly kin: Kinship },
): News['withdrawn'] {
  const here = new Set(articles.map(textHash));
  const taken = new Set([...kin.values()].map(({ at }) => at));
  const gone = memory.articles.filter(
    ({ text, path }, at) => !here.has(text) && !taken.has(at) && !isUnread(path),
  );
  const texts = new Map(gone.map((article) => [article.text, article]));
  return [...texts.values()].map(({ title, path }) => ({ title, path }));
}

/** Which claims of the memory were told at a place; by {@link placeKey}. */
type ClaimsByPlace = ReadonlyMap<string, readonly number[]>;

const placeKey = ([article, words]: RememberedSighting): string => `${article} ${words}`;

function claimsByPlace(
  claims: readonly { readonly sightings: readonly RememberedSighting[] }[],
): ClaimsByPlace {
  const found = new Map<string, number[]>();
  claims.forEach(({ sightings }, claim) => {
    for (const sighting of sightings) {
      const known = found.get(placeKey(sighting));
      if (known === undefined) found.set(placeKey(sighting), [claim]);
      else if (known.at(-1) !== claim) known.push(claim);
    }
  });
  return found;
}

/** The number that stands there most often, of several the first; undefined for none. */
function mostFrequent(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

type Days = Pick<NonNullable<Event['date']>, 'start' | 'end'> | undefined;

const isSameDate = (date: Days, other: Days): boolean =>
  date?.start === other?.start && date?.end === other?.end;

// Briefing → Memory: what it tells and where, by the content of its articles, so that the next reading can be compared with it.
import type { BriefedArticle, Event } from '../../model/briefing.js';
import type { Memory, RememberedArticle, RememberedSighting } from '../../model/memory.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import { contentHash } from '../../text/values/stable-id.js';
import type { Range } from '../../text/range.js';

/** A place in an article. */
export type Told = Range & { readonly articleId: string };

type Body = Pick<BriefedArticle, 'body'>;

/** The hash of an article's body. */
export const textHash = memoizeByObject(({ body }: Body): string => contentHash(body));

/** The hash of the words of a place, whatever blanks stand between them. */
export const wordsHash = ({ body }: Body, { start, end }: Range): string =>
  contentHash(body.slice(start, end).replace(/\s+/gu, ' ').toLowerCase());

export type RememberOptions = {
  /** The version of the program. */
  readonly program: string;
  /** The path of an article as it is known again, from wherever the program is started. */
  readonly pathOf: (path: string) => string;
};

/** What of a briefing is remembered; a document of `--json` holds it too. */
export type Rememberable = {
  readonly articles: readonly Pick<BriefedArticle, 'id' | 'path' | 'url' | 'title' | 'body'>[];
  readonly events: readonly {
    readonly date: Pick<NonNullable<Event['date']>, 'start' | 'end' | 'precision'> | undefined;
    readonly occurrences: readonly Told[];
  }[];
  readonly quotes: readonly { readonly occurrences: readonly Told[] }[];
};

/** What is remembered of a briefing. Articles of one text stand in it each, what they tell with the first of them. */
export function remember(briefing: Rememberable, { program, pathOf }: RememberOptions): Memory {
  const byId = new Map(briefing.articles.map((article) => [article.id, article]));
  const first = new Map<string, number>();
  briefing.articles.forEach((article, at) => {
    const text = textHash(article);
    if (!first.has(text)) first.set(text, at);
  });
  const sightingsOf = (told: readonly Told[]): RememberedSighting[] =>
    told.flatMap((place): RememberedSighting[] => {
      const article = byId.get(place.articleId);
      return article ? [[first.get(textHash(article)) ?? 0, wordsHash(article, place)]] : [];
    });
  return {
    program,
    articles: briefing.articles.map((article): RememberedArticle => ({
      text: textHash(article),
      path: pathOf(article.path),
      url: article.url,
      title: article.title.slice(0, LONGEST_TITLE),
    })),
    events: briefing.events.map(({ date, occurrences }) => ({
      date: date && { start: date.start, end: date.end, precision: date.precision },
      sightings: sightingsOf(occurrences),
    })),
    quotes: briefing.quotes.map(({ occurrences }) => ({ sightings: sightingsOf(occurrences) })),
  };
}

/** As much of a title as tells which article was withdrawn. */
const LONGEST_TITLE = 200;

/** The memory with what it can't know better now: of articles that could not be read this time, what was known of them. */
export function keepUnread(
  memory: Memory,
  before: Memory,
  isUnread: (path: string) => boolean,
): Memory {
  const known = new Set(memory.articles.map(({ path }) => path));
  const kept = before.articles.flatMap((article, at) =>
    !known.has(article.path) && isUnread(article.path) ? [{ article, at }] : [],
  );
  if (kept.length === 0) return memory;
  const places = new Map(kept.map(({ at }, index) => [at, memory.articles.length + index]));
  const moved = <T extends { readonly sightings: readonly RememberedSighting[] }>(
    claims: readonly T[],
  ): T[] =>
    claims.flatMap((claim) => {
      const sightings = claim.sightings.flatMap(([at, words]): RememberedSighting[] => {
        const place = places.get(at);
        return place === undefined ? [] : [[place, words]];
      });
      return sightings.length === 0 ? [] : [{ ...claim, sightings }];
    });
  return {
    ...memory,
    articles: [...memory.articles, ...kept.map(({ article }) => article)],
    events: [...memory.events, ...moved(before.events)],
    quotes: [...memory.quotes, ...moved(before.quotes)],
  };
}

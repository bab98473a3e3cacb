// Briefing → the page that every printed format sets: the same events, order and words, before any markup.
import type { BriefedArticle, Briefing, Event, Quote } from '../model/briefing.js';
import { placeInFile } from '../select/place-in-file.js';
import { once } from '../text/values/memoize.js';
import { webAddress } from '../text/web-address.js';
import { passagesOf, sightingsByArticle, type PagePassage } from './passages.js';
import type { NonEmpty } from '../text/values/non-empty.js';
import { NO_OUTLET, outletName } from '../model/outlet.js';
import { chooseEvents } from '../select/events/main-events.js';
import { mainQuotes, quoteDays } from '../select/quotes/main-quotes.js';
import { sayEventContext } from '../select/events/event-context.js';
import { sayInContext } from '../select/quotes/quote-context.js';
import type { Head } from '../select/head.js';
import { disputePieces, disputesOf, sayLine, type Difference } from '../select/differences.js';
import { selectFrom, type StorySelection } from '../select/selection.js';
import { safeName } from '../text/printed/safe-text.js';
import { articlesById } from '../select/lookups.js';
import { newIds, newsLines, sayNews } from '../select/news/say-news.js';
import {
  NO_DIFFERENCE,
  sayByline,
  conflictPieces,
  sayCopies,
  sayCount,
  sayCoverage,
  sayEvent,
  sayOpeningDate,
  sayExtent,
  sayListDate,
  movedFigurePieces,
  sayPeriod,
  sayQuote,
  sayQuoteDay,
  saySpeaker,
  sayWording,
  STATUS_MARKS,
} from '../select/wording.js';

export type BriefingPage = {
  readonly title: string;
  readonly extent: string;
  /** What the page is narrowed to, and how little of the whole that is; undefined for all. */
  readonly narrowed: string | undefined;
  /** What is new, and what of it no other line tells; undefined where nothing is and nobody asked, or there is nothing to compare with. */
  readonly news: { readonly says: string; readonly lines: readonly string[] } | undefined;
  /** One, or as many as the folder holds, the largest first. */
  readonly stories: readonly PageStory[];
  readonly sources: readonly PageSource[];
};

export type PageStory = {
  readonly title: string;
  readonly extent: string;
  /** What no article could be dated by; undefined where most print a day. */
  readonly undated: string | undefined;
  /** The lines on top: "What happened", with an event each. */
  readonly head: readonly PageHeadLine[];
  readonly periods: readonly PagePeriod[];
  /** What is said where no event is listed. */
  readonly none: string;
  /** What is told in two ways, then how figures moved. */
  readonly differences: readonly PageDifference[];
  /** How many of them are differences, and no figure that moved. */
  readonly differing: number;
  /** What an empty list of differences means; undefined where one is given, or there is one source alone. */
  readonly noDifference: string | undefined;
  /** What is older than the story. */
  readonly background: readonly PagePeriod[];
  /** How many events and quotes there are beside those listed. */
  readonly more: { readonly events: number; readonly quotes: number };
  readonly speakers: readonly { readonly heading: string; readonly quotes: readonly PageQuote[] }[];
  /** What each outlet reports of it; empty for a single outlet. */
  readonly coverage: readonly {
    readonly outlet: string;
    readonly says: string;
    /** The ids of the listed events that it tells. */
    readonly events: readonly string[];
  }[];
};

/** A line on top: an event, or what is told of one in two ways. */
export type PageHeadLine = PageHeadEvent | { readonly label: string; readonly says: PageText };

export type PageHeadEvent = {
  readonly label: string;
  readonly day: string;
  readonly event: PageEvent;
};

/** Words, and the numbers of the sources that they name. */
export type PageText = readonly (string | { readonly source: string })[];

export type PagePeriod = { readonly heading: string; readonly events: readonly PageEvent[] };

/** What is told in two ways: of what, and who tells which; or how a figure moved. */
export type PageDifference = { readonly of: string; readonly says: readonly PageText[] };

/** The words of a text with its sources in brackets: "84 (5 May [2])". */
export const sayPageText = (text: PageText): string =>
  text.map((piece) => (typeof piece === 'string' ? piece : `[${piece.source}]`)).join('');

/** "3:9": article 3 of the sources, line 9 of its file ("3:¶2" where the file has no useful lines). */
export type Citation = string;

export type PageEvent = {
  readonly id: string;
  /** The days of it, ISO; undefined where it has no date. */
  readonly days: { readonly start: string; readonly end: string } | undefined;
  readonly date: string;
  /** "planned", "cancelled" …; empty for what happened. */
  readonly status: string;
  readonly summary: string;
  /** Who somebody is of whom the line has the name alone, in words of its article: "context: …"; undefined where nothing is needed. */
  readonly context: string | undefined;
  readonly citations: readonly Citation[];
  /** The list of differences tells what its sources disagree about. */
  readonly isDisputed: boolean;
  readonly isNew: boolean;
};

export type PageQuote = {
  readonly id: string;
  /** The listed events that it belongs to, by their ids. */
  readonly events: readonly string[];
  readonly text: string;
  /** What it leans on, in words of its article: "context: …"; undefined where the text says it, or nothing is needed. */
  readonly context: string | undefined;
  readonly isNew: boolean;
  readonly day: string;
  readonly citations: readonly Citation[];
  /** The other wordings in which outlets print it. */
  readonly wordings: readonly { readonly text: string; readonly citations: readonly Citation[] }[];
  /** The same statement in another translation, or as the speaker put it elsewhere. */
  readonly variants: readonly PageQuote[];
};

export type PageSource = {
  readonly number: number;
  /** Its address, where it is one of the web. */
  readonly url: string | undefined;
  /** The cited paragraphs, in the order of the text; made when they are asked for. */
  readonly passages: () => readonly PagePassage[];
  readonly title: string;
  readonly isNew: boolean;
  readonly byline: string;
  readonly path: string;
};

export type PageOptions = {
  /** Columns of a line, where lines are wrapped. */
  readonly columns: number;
  /** Lists every event and quote, however small. */
  readonly all: boolean;
  /** The head and the main events alone. */
  readonly short?: boolean;
  /** What the page is narrowed to, in words. */
  readonly narrowed?: string | undefined;
  /** The whole that a story was taken from: its sources keep the numbers that they have there. */
  readonly numbered?: Briefing;
  /** Says so, too, where nothing is new. */
  readonly asksForNews?: boolean;
};

/** Sets the page. `all` lists every event and quote, however small. Stories are set apart; sources are numbered through. */
export function composePage(
  briefing: Briefing,
  {
    all,
    short = false,
    narrowed,
    numbered = briefing,
    asksForNews = false,
  }: Omit<PageOptions, 'columns'>,
): BriefingPage {
  const sources = sourcesOf(numbered.articles);
  const held = articlesById(briefing);
  const cite = citer(briefing, sources);
  const selections = selectFrom(briefing);
  const sightings = once(() => sightingsByArticle(selections, all));
  return {
    title: briefing.title,
    extent: sayExtent(briefing),
    narrowed,
    news: pageNews(briefing, asksForNews),
    stories: selections.map((selection) => {
      const story = pageStory(selection, cite, all);
      const told = narrowed === undefined ? story : { ...story, none: NONE_MET };
      return short ? shortened(told, selection) : told;
    }),
    sources: sources.flatMap((copies, index) => {
      const [article, ...others] = copies.filter(({ id }) => held.has(id));
      if (article === undefined) return [];
      return [
        {
          number: index + 1,
          url: article.url === undefined ? undefined : webAddress(article.url),
          passages: () =>
            passagesOf(article, sightings().get(article.id) ?? [], cite.number(article.id)),
          title: article.title,
          isNew: cite.news.has(article.id),
          byline: sayByline(article, NO_OUTLET),
          path: [safeName(article.path), ...sayCopies(others.length)].join(' '),
        },
      ];
    }),
  };
}

function pageNews(briefing: Briefing, isAsked: boolean): BriefingPage['news'] {
  const words = sayNews(briefing);
  if (!briefing.news || (words === '' && !isAsked)) return undefined;
  return {
    says: `Since ${briefing.news.since}: ${words === '' ? 'nothing new' : words}.`,
    lines: newsLines(briefing),
  };
}

/** How many events a short page has beside those of the head. */
const SHORT_EVENTS = 6;

/** The head, which is that of the whole page, and the events that matter most beside it. */
function shortened(story: PageStory, { story: whole, events }: StorySelection): PageStory {
  const { whyOf } = chooseEvents(whole);
  const onTop = new Set(story.head.flatMap((line) => ('event' in line ? line.event.id : [])));
  const place = (event: Event): number => whyOf(event).place ?? Infinity;
  const kept = new Set(
    events
      .filter(({ id }) => !onTop.has(id))
      .sort((a, b) => place(a) - place(b))
      .slice(0, SHORT_EVENTS)
      .map(({ id }) => id),
  );
  const periods = story.periods.flatMap((period) => {
    const own = period.events.filter(({ id }) => kept.has(id));
    return own.length === 0 ? [] : [{ ...period, events: own }];
  });
  return {
    ...story,
    periods,
    none: story.periods.length === 0 ? story.none : 'Only what stands above.',
    more: { events: 0, quotes: 0 },
    differences: [],
    noDifference: undefined,
    background: [],
    speakers: [],
    coverage: [],
  };
}

function pageStory(selection: StorySelection, cite: Cite, all: boolean): PageStory {
  const { story } = selection;
  const events = all ? story.events : selection.events;
  const background = all ? [] : selection.background;
  const quotes = all ? story.quotes : selection.quotes;
  const differences = pageDifferences(selection, cite);
  return {
    title: story.title,
    extent: sayExtent(story),
    undated: story.articles.some(({ publishedAt }) => publishedAt !== undefined)
      ? undefined
      : UNDATED,
    head: pageHead(selection, cite),
    periods: pagePeriods(events, cite),
    none: 'No dated event was found.',
    differences,
    differing: selection.differences.length,
    noDifference:
      differences.length > 0 ||
      new Set(story.articles.map(({ sourceGroup }) => sourceGroup)).size < 2
        ? undefined
        : `${NO_DIFFERENCE.charAt(0).toUpperCase()}${NO_DIFFERENCE.slice(1)}.`,
    background: pagePeriods(background, cite),
    speakers: pageSpeakers(selection, cite, all),
    coverage: pageCoverage(story, [...events, ...background], cite),
    more: {
      events: story.events.length - events.length - background.length,
      quotes: story.quotes.length - quotes.length,
    },
  };
}

const NONE_MET = 'No event meets that.';

const UNDATED =
  'These articles print no day, so that “on Friday” has none: give it with --date, or in a briefing.yaml beside them.';

/** So many lines above a line are still in sight. */
const LINES_ABOVE = 3;

const pagePeriods = (events: readonly Event[], cite: Cite): readonly PagePeriod[] =>
  [...Map.groupBy(events, ({ date }) => sayPeriod(date))].map(([heading, own]) => ({
    heading,
    events: own.map((event, at) =>
      pageEvent(event, cite, own.slice(Math.max(0, at - LINES_ABOVE), at)),
    ),
  }));

/** The lines on top in their order. */
const HEAD_LABELS: readonly (readonly [keyof Head, string])[] = [
  ['whatHappened', 'What happened'],
  ['whereItStands', 'Where it stands'],
  ['inDispute', 'In dispute'],
  ['toCome', 'To come'],
];

function pageHead({ head, dispute }: StorySelection, cite: Cite): PageStory['head'] {
  const isTold = dispute?.events.some((event) => head.whatHappened.includes(event)) === true;
  return HEAD_LABELS.flatMap(([key, label]): readonly PageHeadLine[] => {
    if (key === 'inDispute')
      return dispute === undefined
        ? []
        : [
            {
              label,
              says: disputePieces(dispute, {
                isTold,
                articles: cite.articles,
                cite: (id) => ({ source: cite.number(id) }),
              }),
            },
          ];
    return head[key].map((event) => ({
      label,
      day: event.date === undefined ? '' : sayOpeningDate(event.date),
      event: pageEvent(event, cite),
    }));
  });
}

function pageDifferences(
  { differences, figures }: StorySelection,
  cite: Cite,
): readonly PageDifference[] {
  const citing = (id: string): { readonly source: string } => ({ source: cite.number(id) });
  const about = ({ events: [event], quotes: [quote] }: Difference): string =>
    event !== undefined
      ? sayEvent(event)
      : quote !== undefined
        ? sayQuote(quote, cite.articles)
        : '';
  const rows = [
    ...differences.map((difference) => ({
      of: about(difference),
      says: conflictPieces(difference, citing),
    })),
    ...figures.map(({ event, values }) => ({
      of: sayEvent(event),
      says: movedFigurePieces(values, citing),
    })),
  ];
  return [...Map.groupBy(rows, ({ of }) => of)].map(([of, same]) => ({
    of,
    says: same.map(({ says }) => says),
  }));
}

/** The articles, those that are one text under one byline as one source: a file that was saved twice, or 5,000 times. */
function sourcesOf(articles: readonly BriefedArticle[]): readonly NonEmpty<BriefedArticle>[] {
  const texts = Map.groupBy(articles, ({ body }) => body);
  const sources = Map.groupBy(articles, (article) => {
    const copies = texts.get(article.body) ?? [article];
    if (copies.length === 1) return article;
    return copies.find(
      (one) =>
        one.title === article.title &&
        one.publisher === article.publisher &&
        one.author === article.author &&
        one.publishedAt === article.publishedAt,
    );
  });
  return [...sources.values()].flatMap(([article, ...copies]) =>
    article === undefined ? [] : [[article, ...copies]],
  );
}

type Cite = {
  /** The ids of what is new. */
  readonly news: ReadonlySet<string>;
  readonly articles: ReadonlyMap<string, BriefedArticle>;
  /** The number of an article in the list of sources. */
  readonly number: (articleId: string) => string;
  /** One citation per article and line, in order of the sources. */
  readonly places: (
    sightings: readonly { readonly articleId: string; readonly start: number }[],
  ) => Citation[];
};

function citer(briefing: Briefing, sources: readonly (readonly BriefedArticle[])[]): Cite {
  const articles = articlesById(briefing);
  const numbers = new Map(
    sources.flatMap((copies, index) => copies.map(({ id }): [string, number] => [id, index + 1])),
  );
  const number = (articleId: string): string => String(numbers.get(articleId) ?? 0);
  return {
    news: newIds(briefing),
    articles,
    number,
    places: (sightings) => {
      const sorted = sightings.toSorted(
        (a, b) =>
          (numbers.get(a.articleId) ?? 0) - (numbers.get(b.articleId) ?? 0) || a.start - b.start,
      );
      const cited = sorted.flatMap(({ articleId, start }) => {
        const article = articles.get(articleId);
        return article ? [`${number(articleId)}:${placeInFile(article, start)}`] : [];
      });
      return [...new Set(cited)];
    },
  };
}

function pageEvent(event: Event, cite: Cite, above: readonly Event[] = []): PageEvent {
  return {
    id: event.id,
    days: event.date && { start: event.date.start, end: event.date.end },
    date: sayListDate(event.date),
    status: STATUS_MARKS[event.status].word,
    summary: sayLine(event, cite.articles),
    context: sayEventContext(event, cite.articles, above),
    citations: cite.places(event.occurrences),
    isDisputed: disputesOf(event, cite.articles).length > 0,
    isNew: cite.news.has(event.id),
  };
}

function pageSpeakers(selection: StorySelection, cite: Cite, all: boolean): PageStory['speakers'] {
  const { story, quotes: chosen } = selection;
  const days = quoteDays(story);
  const quotes = all ? mainQuotes(story, { all }) : chosen;
  const ids = new Set(story.quotes.map(({ id }) => id));
  const isVariant = ({ variantOf }: Quote): boolean =>
    variantOf !== undefined && ids.has(variantOf);
  const variants = Map.groupBy(story.quotes.filter(isVariant), ({ variantOf }) => variantOf);
  const listed = new Set([...selection.events, ...selection.background].map(({ id }) => id));
  const pageQuote = (quote: Quote, above?: Quote): PageQuote => ({
    id: quote.id,
    events: quote.eventIds.filter((id) => listed.has(id)),
    ...sayInContext(quote, cite.articles, above),
    isNew: cite.news.has(quote.id),
    day: sayQuoteDay(days.get(quote.id)),
    ...wordings(quote, cite),
    variants: (variants.get(quote.id) ?? []).map((variant) => pageQuote(variant)),
  });
  const heads = quotes.filter((quote) => !isVariant(quote));
  const named = Map.groupBy(
    heads.filter(({ speaker }) => speaker !== undefined),
    ({ speaker }) => speaker,
  );
  const unnamed = Map.groupBy(
    heads.filter(({ speaker }) => speaker === undefined),
    saySpeaker,
  );
  const bySize = (a: readonly Quote[], b: readonly Quote[]): number => b.length - a.length;
  const groups = [...named.values()];
  return [...(all ? groups.sort(bySize) : groups), ...unnamed.values()].map((group) => ({
    heading: headingOf(group),
    quotes: group.map((quote, at) => pageQuote(quote, group[at - 1])),
  }));
}

/** Who said some quotes, with the office where one of them prints it. */
function headingOf(quotes: readonly Quote[]): string {
  const speaking = quotes.find(({ speakerRole }) => speakerRole !== undefined) ?? quotes[0];
  return speaking === undefined ? '' : saySpeaker(speaking);
}

/** How many of the listed events each outlet reports, which nobody else does, and which it is known to have been first with. */
function pageCoverage(
  briefing: Briefing,
  events: readonly Event[],
  { articles }: Cite,
): PageStory['coverage'] {
  const named = new Set(briefing.articles.flatMap(({ publisher }) => publisher ?? []));
  // Articles that name no outlet may be of one or of many: they claim nothing of who tells what alone or first.
  const unnamed = new Set(
    briefing.articles.flatMap((article) =>
      article.publisher === undefined ? outletName(article) : [],
    ),
  );
  if (named.size === 0 || named.size + unnamed.size < 2 || events.length === 0) return [];
  const copies = new Set(sourcesOf(briefing.articles).flatMap((same) => same.slice(1)));
  const shown = new Set(
    briefing.articles.filter((article) => !copies.has(article)).map(outletName),
  );
  const nameOf = (articleId: string): string => {
    const article = articles.get(articleId);
    return article ? outletName(article) : articleId;
  };
  const tellers = events.map(
    ({ occurrences }) => new Set(occurrences.map(({ articleId }) => nameOf(articleId))),
  );
  const first = events.map(({ firstReported }, index) =>
    firstReported.certain && (tellers[index]?.size ?? 0) > 1
      ? nameOf(firstReported.articleId)
      : undefined,
  );
  const told = countEach(tellers.flatMap((names) => [...names]));
  const alone = countEach(tellers.flatMap((names) => (names.size === 1 ? [...names] : [])));
  const firsts = countEach(first);
  const isOfUnnamed = (names: ReadonlySet<string>): boolean =>
    [...names].some((name) => unnamed.has(name));
  const ofUnnamed = events.flatMap(({ id }, at) =>
    isOfUnnamed(tellers[at] ?? new Set()) ? [id] : [],
  );
  const rest = {
    outlet: `unnamed (${sayCount(unnamed.size, 'article')})`,
    events: ofUnnamed,
    says: sayCoverage({ told: ofUnnamed.length, alone: 0, first: 0, of: events.length }),
  };
  const rows = briefing.outlets
    .filter(({ name }) => shown.has(name) && named.has(name))
    .map(({ name }) => ({
      outlet: name,
      events: events.flatMap(({ id }, at) => (tellers[at]?.has(name) === true ? [id] : [])),
      says: sayCoverage({
        told: told(name),
        alone: alone(name),
        first: firsts(name),
        of: events.length,
      }),
    }));
  return unnamed.size === 0 ? rows : [...rows, rest];
}

/** How often each value stands in a list. */
function countEach<T>(values: readonly T[]): (value: T) => number {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (value) => counts.get(value) ?? 0;
}

/** Which articles print the quote as it is shown or a part of it, and in which other words the rest print it. */
function wordings(quote: Quote, cite: Cite): Pick<PageQuote, 'citations' | 'wordings'> {
  const shown = plainWords(quote.text);
  const isPart = (text: string): boolean => ` ${shown} `.includes(` ${plainWords(text)} `);
  const others = Map.groupBy(
    quote.occurrences.filter(({ text }) => !isPart(text)),
    ({ text }) => plainWords(text),
  );
  return {
    citations: cite.places(quote.occurrences.filter(({ text }) => isPart(text))),
    wordings: [...others.values()].flatMap((sightings) =>
      sightings.slice(0, 1).map((first) => ({
        text: sayWording(first, cite.articles),
        citations: cite.places(sightings),
      })),
    ),
  };
}

/** Letters and digits in lower case: two prints that differ in marks and spacing alone are one wording. */
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

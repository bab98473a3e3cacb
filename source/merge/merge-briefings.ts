// Briefings → one Briefing. Merging takes and returns the same type: a briefing of one merged with nothing is itself.
import type {
  BriefedArticle,
  Briefing,
  Event,
  Name,
  Outlet,
  Quote,
  Speaker,
  Story,
} from '../model/briefing.js';
import { runThrough } from '../text/values/in-steps.js';
import { spanOfEvents } from './span.js';
import { outletName } from '../model/outlet.js';
import { chooseRole } from '../languages/choose-role.js';
import type { Language } from '../languages/language.js';
import { languageOf } from '../languages/registry.js';
import type { NonEmpty } from '../text/values/non-empty.js';
import { stableId } from '../text/values/stable-id.js';
import { findConflicts } from './conflicts/find-conflicts.js';
import { readVocabulary, type Vocabulary } from './terms/vocabulary.js';
import { linkQuotes } from './quotes/link-quotes.js';
import { nameByOffice } from './quotes/office-speakers.js';
import { withDaySaid } from './quotes/said-on.js';
import { linkVariants } from './quotes/link-variants.js';
import {
  byCount,
  compare,
  comparePlaces,
  distinct,
  distinctBy,
  groupBy,
} from './cluster/sorted-lists.js';
import { rankEvents } from './events/rank.js';
import { readArticleWords, type ArticleWords } from './terms/word-sequences.js';
import { joinEvents } from './events/same-event.js';
import { storyDays, withStoryDay } from './events/story-days.js';
import { openingsOf } from './events/openings.js';
import { joinQuotes } from './quotes/same-quote.js';
import { joinNames } from './names/same-name.js';
import { groupSources } from './articles/near-copies.js';
import { sightingsByArticle } from './events/occurrences.js';
import { groupStories } from './articles/stories.js';
import { namesByArticle, storyTitle } from './articles/story-title.js';

/** One briefing of all. The order of the input does not matter, and merging the result again changes nothing. */
export function mergeBriefings(briefings: readonly Briefing[]): Briefing {
  return runThrough(mergeInSteps(briefings));
}

/**
 * The same in steps, between which others may work: with thousands of articles it takes seconds. Of the briefings given
 * it holds what was found alone, so that whoever gives them up has the room of the rest.
 */
export function mergeInSteps(briefings: readonly Briefing[]): Generator<void, Briefing> {
  const found = foundIn(briefings);
  return conclude(joinFound(found), found.warnings);
}

/** What merging needs of briefings. */
type Found = Pick<Briefing, 'articles' | 'names' | 'events' | 'quotes' | 'warnings'>;

const foundIn = (briefings: readonly Briefing[]): Found => ({
  articles: distinctArticles(briefings),
  names: briefings.flatMap(({ names }) => names),
  events: briefings.flatMap(({ events }) => events),
  quotes: briefings.flatMap(({ quotes }) => quotes),
  warnings: distinctBy(
    briefings.flatMap(({ warnings }) => warnings),
    ({ path, message }) => `${path}\n${message}`,
  ),
});

/** What is one, joined; the articles by story. */
type Joined = Pick<Briefing, 'articles' | 'names' | 'events' | 'quotes'> & {
  readonly grouped: readonly NonEmpty<BriefedArticle>[];
  readonly words: ArticleWords;
  readonly vocabulary: Vocabulary;
};

function* joinFound({ articles: given, ...found }: Found): Generator<void, Joined> {
  const words = readArticleWords(given);
  yield;
  const articles = groupSources(given, words);
  yield;
  const { names, canonical } = joinNames(found.names, articles);
  yield;
  const vocabulary = readVocabulary(articles, names, words);
  yield;
  const grouped = groupStories(articles, vocabulary);
  yield;
  const named = renameIn(found, canonical);
  const languages = new Map(articles.map(({ id, language }) => [id, languageOf(language)]));
  const languageIn = (id: string): Language => languages.get(id) ?? languageOf('');
  const joinedQuotes = joinQuotes(nameByOffice(named.quotes, names, languageIn), languageIn);
  const quotes = withRoles(joinedQuotes, names, articles);
  yield;
  const days = storyDays(named.events, grouped, vocabulary);
  const dated = named.events.map((event) => withStoryDay(event, days));
  const isOpening = openingsOf(dated, new Map(articles.map((own) => [own.id, own])));
  const joined = yield* joinEvents(dated, { quotes, stories: grouped, vocabulary, isOpening });
  yield;
  const events = rankEvents(joined, grouped, vocabulary);
  return { articles, names, events, quotes, grouped, words, vocabulary };
}

/** The rest, once what was joined is all that is held of it. */
function* conclude(
  linkage: Generator<void, Joined>,
  warnings: Briefing['warnings'],
): Generator<void, Briefing> {
  const joined = yield* linkage;
  const { articles, names, grouped, words, vocabulary } = joined;
  const sightings = sightingsByArticle(joined.events);
  const variants = linkVariants(joined.quotes, articles);
  const dated = withDaySaid(variants, sightings, articles);
  const linked = linkQuotes(dated, sightings, articles).sort(byPlace);
  yield;
  const { events, quotes } = findConflicts({ events: joined.events, quotes: linked }, sightings, {
    articles,
    stories: grouped,
    words,
    vocabulary,
  });
  yield;
  const stories = storiesOf(grouped, events, names, vocabulary);
  return {
    title: titleOf(stories),
    span: spanOfEvents({ events, articles }),
    outlets: outletsOf(articles),
    stories,
    articles,
    events,
    quotes,
    speakers: speakersOf(quotes, names),
    names,
    warnings,
  };
}

function storiesOf(
  grouped: readonly NonEmpty<BriefedArticle>[],
  events: readonly Event[],
  names: readonly Name[],
  vocabulary: Vocabulary,
): Story[] {
  const mentioned = namesByArticle(names);
  const storyNumber = new Map(
    grouped.flatMap((articles, number) => articles.map(({ id }) => [id, number] as const)),
  );
  const inStories = events.flatMap(({ id, occurrences }) => {
    const numbers = occurrences.map(({ articleId }) => storyNumber.get(articleId));
    return distinct(numbers).map((number) => ({ id, number }));
  });
  const byStory = groupBy(inStories, ({ number }) => number);
  return grouped.map((articles, number) => ({
    id: stableId(articles[0].id),
    title: storyTitle(articles, mentioned, vocabulary),
    articleIds: articles.map(({ id }) => id),
    eventIds: (byStory.get(number) ?? []).map(({ id }) => id),
  }));
}

/** The title of the largest story, and how many more there are. */
function titleOf(stories: readonly Story[]): string {
  const title = stories[0]?.title ?? '';
  return stories.length > 1 ? `${title} + ${stories.length - 1} more` : title;
}

/** Every article once, in order of ids. */
function distinctArticles(briefings: readonly Briefing[]): BriefedArticle[] {
  const groups = groupBy(
    briefings.flatMap(({ articles }) => articles),
    ({ id }) => id,
  );
  return [...groups.values()].map(([first]) => first).sort((a, b) => compare(a.id, b.id));
}

/** Events and quotes with everybody under one name. */
export function renameIn(
  { events, quotes }: Pick<Briefing, 'events' | 'quotes'>,
  canonical: (articleId: string, form: string) => string,
): Pick<Briefing, 'events' | 'quotes'> {
  const rename =
    (found: { readonly occurrences: readonly { articleId: string }[] }) => (form: string) => {
      for (const { articleId } of found.occurrences) {
        const name = canonical(articleId, form);
        if (name !== form) return name;
      }
      return form;
    };
  return {
    events: events.map((event) => {
      if (event.people.length === 0 && event.places.length === 0) return event;
      const people = distinct(event.people.map(rename(event)));
      const places = distinct(event.places.map(rename(event)));
      return { ...event, people, places };
    }),
    quotes: quotes.map((quote) => ({ ...quote, ...renamedSpeakers(quote, rename(quote)) })),
  };
}

/** One speaker under the new name; of two each part of how they are told of. */
function renamedSpeakers(
  { speaker, speakers }: Quote,
  rename: (form: string) => string,
): Pick<Quote, 'speaker' | 'speakers'> {
  if (speaker === undefined) return { speaker, speakers };
  const renamed = speakers.map(rename);
  if (speakers.length < 2) return { speaker: rename(speaker), speakers: renamed };
  const told = speakers.reduce(
    (text, one, at) => (text.includes(one) ? text.replace(one, () => renamed[at] ?? one) : text),
    speaker,
  );
  return { speaker: told, speakers: renamed };
}

/** Each quote with the office of its speaker that all articles together tell best. */
function withRoles(
  quotes: readonly Quote[],
  names: readonly Name[],
  articles: readonly BriefedArticle[],
): Quote[] {
  const people = new Map(
    names.filter(({ kind }) => kind === 'person').map((name) => [name.name, name] as const),
  );
  const languages = new Map(articles.map(({ id, language }) => [id, language]));
  return quotes.map((quote) => {
    const [name, place] = [people.get(quote.speaker ?? ''), quote.occurrences[0]];
    if (name === undefined || place === undefined || quote.speakers.length > 1) return quote;
    const language = languageOf(languages.get(place.articleId) ?? '');
    return { ...quote, speakerRole: chooseRole(name, place, language.names) };
  });
}

function outletsOf(articles: readonly BriefedArticle[]): Outlet[] {
  return [...groupBy(articles, outletName)]
    .map(([name, own]) => ({ name, articleIds: own.map(({ id }) => id) }))
    .sort((a, b) => compare(a.name, b.name));
}

/** Quotes in the order in which they are first printed. */
function byPlace(a: Quote, b: Quote): number {
  const [[first], [other]] = [a.occurrences, b.occurrences];
  return (first && other ? comparePlaces(first, other) : 0) || compare(a.id, b.id);
}

/** Everybody who is quoted by name, the most quoted first. */
function speakersOf(quotes: readonly Quote[], names: readonly Name[]): Speaker[] {
  const nameOf = new Map(names.map((name) => [name.name, name]));
  const bySpeaker = new Map<string, Quote[]>();
  for (const quote of quotes)
    for (const speaker of quote.speakers) {
      const theirs = bySpeaker.get(speaker) ?? [];
      theirs.push(quote);
      bySpeaker.set(speaker, theirs);
    }
  const said = [...bySpeaker].map(([speaker, theirs]) => ({ speaker, theirs }));
  said.sort((a, b) => b.theirs.length - a.theirs.length || compare(a.speaker, b.speaker));
  return said.map(({ speaker, theirs }) => {
    const own = theirs.filter((quote) => quote.speaker === speaker);
    const roles = own.flatMap(({ speakerRole }) => speakerRole ?? []);
    return {
      name: speaker,
      roles: [...new Set([...(nameOf.get(speaker)?.roles ?? []), ...byCount(roles)])],
      aliases: (nameOf.get(speaker)?.aliases ?? []).filter((alias) => alias !== speaker),
      quoteIds: theirs.map(({ id }) => id),
    };
  });
}

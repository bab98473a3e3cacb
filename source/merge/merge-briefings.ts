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
import { mainEvents } from '../model/main-events.js';
import { outletName } from '../model/outlet.js';
import { stableId } from '../model/stable-id.js';
import { readLexicon } from './lexicon.js';
import { linkQuotes } from './link-quotes.js';
import { linkVariants } from './link-variants.js';
import { byCount, compare, distinctBy, groupById, placeKey } from './listing.js';
import { rankEvents } from './rank.js';
import { joinEvents } from './same-event.js';
import { joinQuotes } from './same-quote.js';
import { joinNames } from './same-speaker.js';
import { groupSources } from './same-text.js';
import { storyTitle } from './story-title.js';

/** One briefing of all. The order of the input does not matter, and merging the result again changes nothing. */
export function mergeBriefings(briefings: readonly Briefing[]): Briefing {
  const articles = groupSources(distinctArticles(briefings));
  const { names, canonical } = joinNames(
    briefings.flatMap((briefing) => briefing.names),
    articles,
  );
  const lexicon = readLexicon(articles, names);
  const named = renameIn(briefings, canonical);
  const joinedQuotes = joinQuotes(named.quotes);
  const events = rankEvents(
    joinEvents(named.events, joinedQuotes, articles, lexicon),
    articles,
    lexicon,
  );
  const quotes = linkQuotes(linkVariants(joinedQuotes, articles), events, articles).sort(byPlace);
  const shown = mainEvents({ events }).flatMap(({ date }) => date ?? []);
  const title = storyTitle(articles, names);
  return {
    title,
    span:
      shown.length === 0
        ? undefined
        : {
            start: shown.map(({ start }) => start).sort(compare)[0]!,
            end: shown
              .map(({ end }) => end)
              .sort(compare)
              .at(-1)!,
          },
    outlets: outletsOf(articles),
    stories: articles.length === 0 ? [] : [storyOf(title, articles, events)],
    articles,
    events,
    quotes,
    speakers: speakersOf(quotes, names),
    names,
    warnings: distinctBy(
      briefings.flatMap((briefing) => briefing.warnings),
      ({ path, message }) => `${path}\n${message}`,
    ),
  };
}

function storyOf(
  title: string,
  articles: readonly BriefedArticle[],
  events: readonly Event[],
): Story {
  const articleIds = articles.map(({ id }) => id);
  return { id: stableId(...articleIds), title, articleIds, eventIds: events.map(({ id }) => id) };
}

/** Every article once, in order of ids. */
function distinctArticles(briefings: readonly Briefing[]): BriefedArticle[] {
  const groups = groupById(briefings.flatMap(({ articles }) => articles));
  return [...groups.values()].map((same) => same[0]!).sort((a, b) => compare(a.id, b.id));
}

/** Events and quotes with everybody under one name. */
function renameIn(
  briefings: readonly Briefing[],
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
    events: briefings
      .flatMap(({ events }) => events)
      .map((event) => ({
        ...event,
        people: [...new Set(event.people.map(rename(event)))],
        places: [...new Set(event.places.map(rename(event)))],
      })),
    quotes: briefings
      .flatMap(({ quotes }) => quotes)
      .map((quote) => ({
        ...quote,
        speaker: quote.speaker === undefined ? undefined : rename(quote)(quote.speaker),
      })),
  };
}

function outletsOf(articles: readonly BriefedArticle[]): Outlet[] {
  const outlets = new Map<string, string[]>();
  for (const article of articles)
    outlets.set(outletName(article), [...(outlets.get(outletName(article)) ?? []), article.id]);
  return [...outlets]
    .map(([name, articleIds]) => ({ name, articleIds }))
    .sort((a, b) => compare(a.name, b.name));
}

/** Quotes in the order in which they are first printed. */
function byPlace(a: Quote, b: Quote): number {
  return compare(placeKey(a.occurrences[0]!), placeKey(b.occurrences[0]!)) || compare(a.id, b.id);
}

/** Everybody who is quoted by name, the most quoted first. */
function speakersOf(quotes: readonly Quote[], names: readonly Name[]): Speaker[] {
  const nameOf = new Map(names.map((name) => [name.name, name]));
  const said = new Map<string, Quote[]>();
  for (const quote of quotes)
    if (quote.speaker !== undefined)
      said.set(quote.speaker, [...(said.get(quote.speaker) ?? []), quote]);
  const speakers = [...said].sort((a, b) => b[1].length - a[1].length || compare(a[0], b[0]));
  return speakers.map(([speaker, theirs]) => {
    const roles = theirs.flatMap(({ speakerRole }) => speakerRole ?? []);
    return {
      name: speaker,
      roles: [...new Set([...(nameOf.get(speaker)?.roles ?? []), ...byCount(roles)])],
      aliases: (nameOf.get(speaker)?.aliases ?? []).filter((alias) => alias !== speaker),
      quoteIds: theirs.map(({ id }) => id),
    };
  });
}

// A claim of a finished briefing → why it was found as it was, and words → the claims that they name. What decides is asked
// again with somebody who listens, so that ordinary runs keep nothing for it, and what is told can't differ from what was done.
import { extractArticle } from '../extract/extract-article.js';
import { traceVariant } from '../merge/quotes/link-variants.js';
import { traceJoins, traceNeighbours, tracePair, traceRank } from '../merge/events/trace-events.js';
import type { BriefedArticle, Briefing, Event } from '../model/briefing.js';
import { whyChosen } from '../select/selection.js';
import { chooseQuotes } from '../select/quotes/main-quotes.js';
import { fold } from '../text/fold.js';
import { memoizeByObject } from '../text/values/memoize.js';
import { articlesById } from '../select/lookups.js';
import { briefingOfStory } from '../select/one-story.js';
import type { Claim, ClaimTrace, Decision } from '../model/trace.js';
import { buildSearcher, searchFiltered } from '../search/filtered-search.js';

/** An article read again by itself, with every decision. */
const readAgain = memoizeByObject((article: BriefedArticle) => {
  const decisions: Decision[] = [];
  const { events } = extractArticle(article, {
    trace: (decision) => decisions.push(decision),
  });
  return { events, decisions };
});

/** Why the claim was found as it was; undefined where the briefing has none with that id. */
export function traceClaim(briefing: Briefing, claim: Claim): ClaimTrace | undefined {
  const { id, kind } = claim;
  const eventWith = (one: string): Event | undefined =>
    briefing.events.find((event) => event.id === one);
  switch (kind) {
    case 'event': {
      const event = eventWith(id);
      return event && traceEvent(briefing, event);
    }
    case 'quote':
      return traceQuote(briefing, id);
    case 'article': {
      const article = briefing.articles.find((one) => one.id === id);
      return article && { kind, article };
    }
    case 'pair': {
      const a = eventWith(id);
      const b = eventWith(claim.otherId);
      return a && b && { kind, a, b, closeness: tracePair(briefing, a, b) };
    }
  }
}

function traceEvent(briefing: Briefing, event: Event): ClaimTrace {
  const articles = articlesOf(briefing, event);
  const story = storyWith(briefing, articles);
  return {
    kind: 'event',
    event,
    decisions: new Map(articles.map((article) => [article.id, readAgain(article).decisions])),
    joined: traceJoins(briefing, event, readAlone(articles), () => readAlone(story.articles)),
    neighbours: traceNeighbours(briefing, event),
    rank: traceRank(briefing, event),
    choice: whyChosen(story, event),
  };
}

const readAlone = (articles: readonly BriefedArticle[]): readonly Event[] =>
  articles.flatMap((article) => readAgain(article).events);

function traceQuote(briefing: Briefing, id: string): ClaimTrace | undefined {
  const quote = briefing.quotes.find((one) => one.id === id);
  if (quote === undefined) return undefined;
  const articles = articlesOf(briefing, quote);
  const story = storyWith(briefing, articles);
  const main = briefing.quotes.find((one) => one.id === quote.variantOf);
  return {
    kind: 'quote',
    quote,
    decisions: new Map(articles.map((article) => [article.id, readAgain(article).decisions])),
    variant: main && { main, trace: traceVariant(quote, main, articlesById(briefing)) },
    choice: chooseQuotes(story).whyOf(quote),
  };
}

function articlesOf(
  briefing: Briefing,
  { occurrences }: { readonly occurrences: readonly { readonly articleId: string }[] },
): readonly BriefedArticle[] {
  const ids = new Set(occurrences.map(({ articleId }) => articleId));
  return briefing.articles.filter(({ id }) => ids.has(id));
}

/** The story on whose page what those articles tell is listed. */
function storyWith(briefing: Briefing, [article]: readonly BriefedArticle[]): Briefing {
  const story = briefing.stories.find(({ articleIds }) => articleIds.includes(article?.id ?? ''));
  return story && briefing.stories.length > 1 ? briefingOfStory(briefing, story) : briefing;
}

/** So many other claims are named that the words could mean. */
const MOST_CLAIMS = 6;

/**
 * The claims that words mean, the best first: an id of an event, quote or article, two ids of events, the path of an article, words as
 * they are searched, or words of a line that was left out of an article.
 */
export function findClaims(briefing: Briefing, words: string): readonly Claim[] {
  const [first = '', second, ...others] = words.trim().split(/\s+/);
  if (second !== undefined && others.length === 0) {
    const [a, b] = [first, second].map((id) => claimWith(briefing, id));
    if (a?.kind === 'event' && b?.kind === 'event')
      return [{ kind: 'pair', id: a.id, otherId: b.id }];
  }
  const named = claimWith(briefing, words.trim());
  if (named) return [named];
  const searcher = buildSearcher(briefing);
  const hits = searchFiltered(searcher, { text: words, scope: 'all', order: 'rank' });
  const found = hits.map(({ kind, id, articleId }): Claim =>
    kind === 'sentence' || id === undefined ? { kind: 'article', id: articleId } : { kind, id },
  );
  const claims = found.length > 0 ? found : articlesThatLeftOut(briefing, words);
  return [...new Map(claims.map((claim) => [`${claim.kind} ${claim.id}`, claim])).values()].slice(
    0,
    MOST_CLAIMS,
  );
}

function claimWith({ events, quotes, articles }: Briefing, id: string): Claim | undefined {
  if (events.some((event) => event.id === id)) return { kind: 'event', id };
  if (quotes.some((quote) => quote.id === id)) return { kind: 'quote', id };
  const article = articles.find((one) => one.id === id || one.path === id);
  return article && { kind: 'article', id: article.id };
}

function articlesThatLeftOut({ articles }: Briefing, words: string): readonly Claim[] {
  const sought = fold(words.trim());
  return articles
    .filter(({ removed }) => removed.some(({ text }) => fold(text).includes(sought)))
    .map(({ id }) => ({ kind: 'article', id }));
}

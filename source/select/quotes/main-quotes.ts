// Which quotes a reader is shown first, and when each was said. Screen and print ask the same question.
import type { Briefing, Quote } from '../../model/briefing.js';
import { compare } from '../../merge/cluster/sorted-lists.js';
import { storiesIn } from '../events/main-events.js';
import { bestFirst } from '../best-first.js';
import { saySpeaker } from '../wording.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import { heardWords, rememberSaid } from './heard-words.js';
import { articlesById } from '../lookups.js';
import type { ChoiceTrace } from '../../model/trace.js';
import { quoteFacts, ruleFacts } from './quote-facts.js';
import { lightnessOf, refusalOf, weightsOf } from './quote-rules.js';

/** How many quotes a page has at most: 16 of one article, 17 of five, 21 of forty. */
const quoteCount = (articles: number): number => Math.round(15 + Math.sqrt(articles));

/** The quotes of a story that are shown, the weightiest first, and why the others are not. */
export type QuoteChoice = {
  readonly quotes: readonly Quote[];
  readonly whyOf: (quote: Quote) => ChoiceTrace;
};

/** Where so few are listed, light ones are, too. */
const FEW_QUOTES = 3;

/** A light quote is taken after all others. */
const BEHIND_OTHERS = 1000;

/** What each quote of a speaker that is taken costs the others: times the logarithm of one more than their number. */
const CROWDING = 0.7;

const REPEATS = 'what is listed says it already';
const FULL = 'more matter than can be read, and this less';

/** The quotes of a story that matter most, of each speaker the fewer the more others have something to say. */
export const chooseQuotes = memoizeByObject((story: Briefing): QuoteChoice => {
  const articles = articlesById(story);
  const heardOf = memoizeByObject((quote: Quote) => heardWords(quote, articles));
  const facts = ruleFacts(story, heardOf);
  const ruleOf = (quote: Quote): string | undefined => refusalOf(quote, facts);
  const factsOf = quoteFacts(story, heardOf, facts);
  const partsOf = memoizeByObject((quote: Quote) => weightsOf(factsOf(quote)));
  const worthOf = memoizeByObject((quote: Quote) =>
    partsOf(quote).reduce((sum, { value }) => sum + value, 0),
  );
  const lightOf = memoizeByObject((quote: Quote) => lightnessOf(factsOf(quote), worthOf(quote)));
  const counts = new Map<string, number>();
  const said = rememberSaid();
  let taken = 0;
  const isLight = (quote: Quote): boolean => lightOf(quote) !== undefined;
  const isLeft = (quote: Quote): boolean =>
    said.has(heardOf(quote)) || (taken >= FEW_QUOTES && isLight(quote));
  const quotes = bestFirst(
    story.quotes.filter((quote) => ruleOf(quote) === undefined),
    (quote) =>
      isLeft(quote)
        ? -Infinity
        : worthOf(quote) -
          CROWDING * Math.log(1 + (counts.get(sourceOf(quote)) ?? 0)) -
          (isLight(quote) ? BEHIND_OTHERS : 0),
    (quote) => {
      taken++;
      said.add(quote);
      counts.set(sourceOf(quote), (counts.get(sourceOf(quote)) ?? 0) + 1);
    },
    quoteCount(story.articles.length),
  );
  const places = new Map(quotes.map((quote, at) => [quote, at + 1]));
  return {
    quotes,
    whyOf: (quote) => ({
      parts: partsOf(quote),
      place: places.get(quote),
      leftOut: places.has(quote)
        ? undefined
        : (ruleOf(quote) ?? (said.has(heardOf(quote)) ? REPEATS : (lightOf(quote) ?? FULL))),
    }),
  };
});

/** The name of who speaks, or how an unnamed source is printed. */
const sourceOf = (quote: Quote): string => quote.speaker ?? saySpeaker(quote);

/**
 * The quotes to show of one story or of all, in reading order (day, then article and place in it): those chosen, or with `all`
 * every one. JSON and search hold every quote.
 */
export function mainQuotes(briefing: Briefing, { all }: { readonly all: boolean }): Quote[] {
  const chosen = new Set(storiesIn(briefing).flatMap((story) => chooseQuotes(story).quotes));
  const order = new Map(briefing.articles.map((article, index) => [article.id, index]));
  const days = quoteDays(briefing);
  return briefing.quotes
    .filter((quote) => (all ? quote.kind !== 'question' : chosen.has(quote)))
    .map((quote) => ({
      quote,
      day: days.get(quote.id)?.day ?? '9999',
      article: order.get(quote.occurrences[0]?.articleId ?? '') ?? 0,
      start: quote.occurrences[0]?.start ?? 0,
    }))
    .sort((a, b) => compare(a.day, b.day) || a.article - b.article || a.start - b.start)
    .map(({ quote }) => quote);
}

/** When a quote was said: the day that a text prints with the saying, else the day on which it was first printed. */
export type QuoteDay = {
  readonly day: string;
  /** What a text prints with the saying, where that is no day: "2009", "2022-03", "../2022-05-05"; `day` is its first, or that of print. */
  readonly time?: string;
  readonly source: 'saying' | 'print';
  /** Of another year than the last of the articles. */
  readonly isOfOtherYear: boolean;
};

/** The day of each quote by its id, whichever events are shown; a quote of undated articles is left out. */
export function quoteDays(briefing: Briefing): ReadonlyMap<string, QuoteDay> {
  const articles = articlesById(briefing);
  const lastYear = briefing.articles
    .flatMap(({ publishedAt }) => publishedAt?.slice(0, 4) ?? [])
    .sort()
    .at(-1);
  const days = new Map<string, QuoteDay>();
  for (const { id, saidOn, occurrences } of briefing.quotes) {
    const printed = occurrences
      .flatMap(({ articleId }) => articles.get(articleId)?.publishedAt?.slice(0, 10) ?? [])
      .sort()[0];
    const isOpen = saidOn?.startsWith('../') === true;
    const first = isOpen ? undefined : saidOn && firstDayOf(saidOn);
    const day = first ?? printed;
    if (day !== undefined)
      days.set(id, {
        day,
        ...(saidOn !== undefined && saidOn !== day && { time: saidOn }),
        source: saidOn === undefined ? 'print' : 'saying',
        isOfOtherYear: lastYear !== undefined && !day.startsWith(lastYear),
      });
  }
  return days;
}

/** "2009-01-01" of "2009", "2022-04-25" of "2022-04-25/2022-05-01". */
const firstDayOf = (value: string): string => `${value.split('/')[0] ?? ''}-01-01`.slice(0, 10);

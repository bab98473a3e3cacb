// A story → what the rules of quotes ask of each: who prints it, where, how much of it is heard, and what it leans on.
import { languageOf } from '../../languages/registry.js';
import type { BriefedArticle, Briefing, Quote } from '../../model/briefing.js';
import { lowerBound } from '../../text/values/lower-bound.js';
import { memoizeByObject, once } from '../../text/values/memoize.js';
import { contains, overlapFinder, type Range } from '../../text/range.js';
import { articlesById } from '../lookups.js';

/** What a quote is weighed by. */
export type QuoteFacts = {
  readonly quote: Quote;
  /** How many independent texts print it. */
  readonly texts: number;
  /** The share of the articles that name the speaker. */
  readonly speakerShare: number;
  /** Where in its articles it stands first, 0 for the top and 1 for the end. */
  readonly depth: number;
  readonly words: number;
  /** How many words of it are the speaker's own. */
  readonly heard: number;
  /** It begins as an answer does: “Well, …”. */
  readonly isAnswer: boolean;
  /** A paper, agency or channel says it. */
  readonly isPaper: boolean;
  /** An organisation says it. */
  readonly isBody: boolean;
  /** It is what somebody calls or blames something or somebody. */
  readonly isVerdict: boolean;
  /** Who says it is nobody of whom was told before: "a driver". */
  readonly isOfNewcomer: boolean;
  /** What stands right before it is told as said by the same one. */
  readonly isSaidOn: boolean;
};

/** What the rules look up. */
export type RuleFacts = {
  readonly isRelay: (quote: Quote) => boolean;
  /** How many words of it are the speaker's own. */
  readonly heardIn: (quote: Quote) => number;
  readonly isVerdict: (quote: Quote) => boolean;
  readonly isLeaning: (quote: Quote) => boolean;
  readonly isPaper: (quote: Quote) => boolean;
  /** The language of an article. */
  readonly languageOf: (articleId: string) => ReturnType<typeof languageOf>;
};

/** Words of its text, by white space. */
export const wordsIn = ({ text }: Quote): number => text.split(/\s+/).length;

/** What the rules of a story look up; `heardOf` gives the words of a quote that are the speaker's own. */
export function ruleFacts(
  story: Briefing,
  heardOf: (quote: Quote) => readonly string[],
): RuleFacts {
  const articles = articlesById(story);
  const names = byName(story.names);
  const isBody = ({ speaker }: Quote): boolean =>
    speaker !== undefined && names.get(speaker)?.kind === 'organisation';
  return {
    isRelay: relayTest(story.quotes.filter(({ kind }) => kind !== 'indirect')),
    heardIn: (quote) => heardOf(quote).length,
    isVerdict: (quote) => isVerdict(quote, articles),
    isLeaning: (quote) => isLeaning(quote, articles, isBody(quote)),
    isPaper: (quote) => isBody(quote) && isPaper(quote, articles),
    languageOf: (id) => languageOf(articles.get(id)?.language ?? 'en'),
  };
}

/** What a verb names, describes or blames is told with the verb: these rules found it. */
const VERDICTS: ReadonlySet<string | undefined> = new Set(['name', 'as', 'of', 'for']);

/**
 * Orr “called the lawsuit “frivolous””, which says whose verdict is on what. Near misses: “called it “late””, “calling the plan “late””, “accused the
 * port of playing the “fool””, where the deed is told by the reporter; somebody unnamed.
 */
function isVerdict(quote: Quote, articles: ReadonlyMap<string, BriefedArticle>): boolean {
  const { speaker, speakerRule, text } = quote;
  if (speaker === undefined || !VERDICTS.has(speakerRule)) return false;
  const { grammar } = languageIn(quote, articles);
  const words = text.toLowerCase().split(' ');
  const [verb = '', object = ''] = words;
  const { of, purpose, as, be } = grammar.uses;
  const tellsDeed = words.some(
    (word, at) =>
      [of, purpose, as].some((link) => link.has(words[at - 1] ?? '')) &&
      word.endsWith(grammar.endings.participle) &&
      !be.has(word),
  );
  return !verb.endsWith(grammar.endings.participle) && !grammar.object.has(object) && !tellsDeed;
}

/** The language of the article that prints a quote first. */
const languageIn = (
  { occurrences: [sighting] }: Quote,
  articles: ReadonlyMap<string, BriefedArticle>,
): ReturnType<typeof languageOf> =>
  languageOf(articles.get(sighting?.articleId ?? '')?.language ?? 'en');

/**
 * True where the reporter's first word is “that”, “to” or “while”, or his second “him”: it is told before of whom or of what.
 * “It” is the speaker where that is a body.
 */
function isLeaning(
  quote: Quote,
  articles: ReadonlyMap<string, BriefedArticle>,
  isBody: boolean,
): boolean {
  const { grammar, words } = languageIn(quote, articles);
  const [first = '', second = ''] = quote.text.toLowerCase().split(/[\s,]+/, 2);
  if (words.demonstratives.has(first)) return !(isBody && grammar.subject.has(first));
  if (grammar.uses.infinitive.has(first) || grammar.uses.aside.has(first)) return true;
  const opens = [grammar.subordinator, grammar.preposition, grammar.auxiliary];
  return (
    grammar.object.has(second) &&
    !grammar.possessive.has(second) &&
    !opens.some((openers) => openers.has(first))
  );
}

/** "The Oldby Post": a word of its name is one that papers have. */
const isPaper = (quote: Quote, articles: ReadonlyMap<string, BriefedArticle>): boolean => {
  const { quotes, names } = languageIn(quote, articles);
  const { speaker = '' } = quote;
  return (
    names.media.has(speaker) || quotes.paperWords.has(speaker.toLowerCase().split(' ').at(-1) ?? '')
  );
};

const byName = memoizeByObject(
  (names: Briefing['names']) => new Map(names.map((name) => [name.name, name])),
);

/** “Well, we’ll see”; near misses: “Well over half left”, “Well done, all of you”, “No train ran”. */
const OPENING_WORD = /^["“‘']{0,2}(?<word>[\p{L}-]+)[,.…!]/u;

const isAnswer = (quote: Quote, articles: ReadonlyMap<string, BriefedArticle>): boolean =>
  languageIn(quote, articles).quotes.answering.has(
    OPENING_WORD.exec(quote.text)?.groups?.word?.toLowerCase() ?? '',
  );

/**
 * "A driver", "One of the crew", "42 senators", whom an article need not have named; near misses: "The driver", "Drivers", of whom it may
 * have told before; "A letter", which somebody wrote.
 */
function isOfNewcomer(quote: Quote, articles: ReadonlyMap<string, BriefedArticle>): boolean {
  const { speaker, speakerDescription } = quote;
  if (speaker !== undefined || speakerDescription === undefined) return false;
  const { quotes, words } = languageIn(quote, articles);
  const described = speakerDescription.toLowerCase().split(/[\s-]+/);
  const [first = ''] = described;
  return (
    (quotes.anybody.has(first) || words.numbers.has(first) || /^\d/.test(first)) &&
    !quotes.communication.has(described.at(-1) ?? '')
  );
}

/** Between two sayings of one and the same stand so many characters at most: a mark, and a space or a new paragraph. */
const NO_WORD = 4;

/**
 * True where, wherever a quote stands, what is told as said right before it is of the same speaker: Lind said the pier was lost. “It was
 * late.” Near misses: Lind said so and left. “It was late.” Berg said so. “It was late.”
 */
function saidOnTest(quotes: readonly Quote[]): (quote: Quote) => boolean {
  const sayings = quotes
    .flatMap(({ speaker, occurrences }) =>
      occurrences.map(({ articleId, start, end }) => ({ speaker, articleId, start, end })),
    )
    .sort((a, b) => a.end - b.end);
  const inArticle = Map.groupBy(sayings, ({ articleId }) => articleId);
  return ({ speaker, occurrences }) =>
    speaker !== undefined &&
    occurrences.every(({ articleId, start }) => {
      const own = inArticle.get(articleId) ?? [];
      const before = own[lowerBound(own, ({ end }) => end <= start) - 1];
      return before?.speaker === speaker && start - before.end <= NO_WORD;
    });
}

/** What quotes of a story are weighed by. */
export function quoteFacts(
  story: Briefing,
  heardOf: (quote: Quote) => readonly string[],
  rules: Pick<RuleFacts, 'isPaper' | 'isVerdict'>,
): (quote: Quote) => QuoteFacts {
  const articles = articlesById(story);
  // Of the names of all stories only those of who speaks in this one are looked at.
  const names = byName(story.names);
  const isSaidOn = once(() => saidOnTest(story.quotes));
  const shares = new Map<string, number>();
  const shareOf = (speaker: string): number => {
    const known = shares.get(speaker);
    if (known !== undefined) return known;
    const ids = (names.get(speaker)?.mentions ?? []).flatMap(({ articleId }) =>
      articles.has(articleId) ? articleId : [],
    );
    const share = new Set(ids).size / articles.size;
    shares.set(speaker, share);
    return share;
  };
  return (quote) => {
    const told = quote.occurrences.flatMap(({ articleId, start }) => {
      const article = articles.get(articleId);
      return article === undefined ? [] : [{ article, start }];
    });
    return {
      quote,
      texts: Math.max(1, new Set(told.map(({ article }) => article.sourceGroup)).size),
      speakerShare: quote.speaker === undefined ? 0 : shareOf(quote.speaker),
      depth: Math.min(1, ...told.map(({ article, start }) => start / (article.body.length + 1))),
      words: wordsIn(quote),
      heard: heardOf(quote).length,
      isAnswer: isAnswer(quote, articles),
      isPaper: rules.isPaper(quote),
      isBody: quote.speaker !== undefined && names.get(quote.speaker)?.kind === 'organisation',
      isVerdict: rules.isVerdict(quote),
      isOfNewcomer: isOfNewcomer(quote, articles),
      isSaidOn: isSaidOn()(quote),
    };
  };
}

/** A test for quotes that hold another speaker's quote in every article that prints them. */
function relayTest(quotes: readonly Quote[]): (outer: Quote) => boolean {
  const inArticle = Map.groupBy(
    quotes
      .flatMap(({ speaker, occurrences }) =>
        occurrences.map(({ articleId, start, end }) => ({ speaker, articleId, start, end })),
      )
      .sort((a, b) => a.start - b.start),
    ({ articleId }) => articleId,
  );
  const findersOf = new Map([...inArticle].map(([id, own]) => [id, overlapFinder(own)] as const));
  return (outer) =>
    outer.occurrences.every((around) =>
      findersOf
        .get(around.articleId)?.(around)
        .some((sighting) => sighting.speaker !== outer.speaker && isInside(sighting, around)),
    );
}

/** True when `inner` lies within `outer` and is shorter. */
const isInside = (inner: Range, outer: Range): boolean =>
  contains(outer, inner) && inner.end - inner.start < outer.end - outer.start;

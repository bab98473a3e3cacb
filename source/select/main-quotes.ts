// Which quotes a reader is shown first, and when each was said. Screen and print ask the same question.
import { languageOf } from '../languages/registry.js';
import type { BriefedArticle, Briefing, Quote } from '../model/briefing.js';
import { storiesIn } from './main-events.js';
import { bestFirst } from './best-first.js';
import { saySpeaker } from './wording.js';
import { memoizeByObject } from '../text/memoize.js';
import { contains, overlapFinder, type Range } from '../text/range.js';
import { heardWords, rememberSaid } from './heard-words.js';
import { articlesById } from './lookups.js';
import type { ChoiceTrace, Weight } from '../model/trace.js';

/** How many quotes a page has at most: 14 of one article, 15 of five, 19 of forty. */
const quoteCount = (articles: number): number => Math.round(13 + Math.sqrt(articles));

/** The quotes of a story that are shown, the weightiest first, and why the others are not. */
export type QuoteChoice = {
  readonly quotes: readonly Quote[];
  readonly whyOf: (quote: Quote) => ChoiceTrace;
};

/** What a quote is weighed by. */
type QuoteFacts = {
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
};

/** What a quote weighs: the sum of these. Set by hand after trials over 22 stories; each part is told by `--why`. */
const WORTH: readonly { readonly name: string; readonly weight: (facts: QuoteFacts) => number }[] =
  [
    { name: 'independent texts that print it', weight: ({ texts }) => Math.log(texts) },
    {
      name: 'its speaker is named',
      weight: ({ quote: { speaker } }) => (speaker === undefined ? 0 : 0.5),
    },
    { name: 'articles that name its speaker', weight: ({ speakerShare }) => 0.25 * speakerShare },
    { name: 'how far down it stands', weight: ({ depth }) => -0.25 * depth },
    { name: 'it says enough', weight: ({ words }) => 0.5 * Math.min(1, words / ENOUGH_WORDS) },
    { name: 'it is a scrap', weight: ({ words }) => (words < FEWEST_WORDS ? -0.5 : 0) },
    {
      name: 'a part of it is told',
      weight: ({ quote: { kind }, heard }) =>
        kind === 'mixed' ? (heard < ENOUGH_HEARD ? -0.6 : -0.3) : 0,
    },
    {
      name: 'it ends in a question',
      weight: ({ quote: { text } }) => (ENDS_ASKING.test(text) ? -0.3 : 0),
    },
  ];
/** “Are you late?”; near miss: “Late? No.” */
const ENDS_ASKING = /\?["”’')\]]*$/;
const FEWEST_WORDS = 6;
const ENOUGH_WORDS = 25;

/**
 * Rules for quotes that are listed only where hardly any other is: few words lean on what was asked or said before ("It is," "Not us").
 * Of such lines that readers judged one in three was good, of the others two in three, and an editor kept one in three.
 */
const LIGHT: readonly {
  readonly name: string;
  readonly applies: (facts: QuoteFacts, worth: number) => boolean;
}[] = [
  {
    name: 'a few words, and others say more',
    applies: ({ words }) => words < FEWEST_OF_A_LINE,
  },
  // “It was chaos in there for a while,” a driver said; near miss: the same said by “the mayor of Oldby”, or by six words more.
  {
    name: 'a short remark of somebody whose part is not told, and others say more',
    applies: ({ words, quote: { speakerRole } }) =>
      words < FEWEST_OF_ANYBODY && speakerRole === undefined,
  },
  // Of such quotes one in four was good, of the others two in three.
  {
    name: 'it weighs little, and others say more',
    applies: (_facts, worth) => worth < LEAST_WORTH,
  },
];
const LEAST_WORTH = 0.3;
const FEWEST_OF_A_LINE = 8;
const FEWEST_OF_ANYBODY = 12;
/** Where so few are listed, light ones are, too. */
const FEW_QUOTES = 3;

/** So many marked words of somebody's own are a statement; readers found 7 of 10 such quotes good, 1 of 4 of those with fewer than 5. */
const ENOUGH_HEARD = 8;
const FEWEST_HEARD = 5;

const wordsIn = ({ text }: Quote): number => text.split(/\s+/).length;

/** Reported speech in so few words says nothing where it is listed: "that the mayor". */
export const isScrap = (quote: Quote): boolean =>
  quote.kind === 'indirect' && wordsIn(quote) < FEWEST_WORDS;

/** What each quote of a speaker that is taken costs the others: times the logarithm of one more than their number. */
const CROWDING = 0.7;

/** What the rules look up. */
type RuleFacts = {
  readonly isRelay: (quote: Quote) => boolean;
  /** How many words of it are the speaker's own. */
  readonly heardIn: (quote: Quote) => number;
  readonly isVerdict: (quote: Quote) => boolean;
  readonly isLeaning: (quote: Quote) => boolean;
  readonly isPaper: (quote: Quote) => boolean;
  /** The language of an article. */
  readonly languageOf: (articleId: string) => ReturnType<typeof languageOf>;
};

/** “...you do is”, “… and it rained”; near miss: “... We wait.” */
const BEGINS_CUT = /^["“‘']{0,2}(?:\.\s?\.\s?\.|…)\s*\p{Ll}/u;

/** "The law", "A section of the penal code": its last word. */
const isLaw = (description: string, lawTexts: ReadonlySet<string>): boolean =>
  lawTexts.has(description.toLowerCase().split(' ').at(-1) ?? '');

/** Rules that keep a quote from being weighed; the first that applies is the reason. */
const RULES: readonly {
  readonly name: string;
  readonly applies: (quote: Quote, facts: RuleFacts) => boolean;
}[] = [
  // "Lind said the bridge would close"; near miss: Lind said the bridge was “finished”.
  {
    name: 'reported speech without a quoted word: its news stands in the events',
    applies: ({ kind }) => kind === 'indirect',
  },
  // "ARI SHAPER: Thank you for joining us."
  {
    name: 'an interviewer’s question, or a courtesy',
    applies: ({ kind }) => kind === 'question',
  },
  // “Was the bridge safe?” Near miss: “Was it safe? It was not.”
  {
    name: 'a question',
    applies: ({ text }) => !/[.!]/.test(text) && ENDS_ASKING.test(text),
  },
  // “...you do is wait,” Lind said. Near miss: “... We wait.”
  {
    name: 'it begins inside a sentence whose first words are cut away',
    applies: ({ text }) => BEGINS_CUT.test(text),
  },
  // Lind sang “we’ll be late tonight”. Near miss: Lind said “we’ll be late tonight”.
  {
    name: 'words of a song',
    applies: ({ occurrences }, { languageOf: of }) =>
      occurrences.every(({ cue, articleId }) =>
        of(articleId).quotes.singing.has(cue?.toLowerCase() ?? ''),
      ),
  },
  // The part of the criminal code that says: “Whoever …”. Near miss: “A lawyer said: …”
  {
    name: 'the text of a law',
    applies: ({ speaker, speakerDescription, occurrences: [sighting] }, { languageOf: of }) =>
      speaker === undefined &&
      isLaw(speakerDescription ?? '', of(sighting?.articleId ?? '').quotes.lawTexts),
  },
  // “We did not know”, where “We had no idea” was said before: it stands under that.
  {
    name: 'another wording of a quote, under which it stands',
    applies: ({ variantOf }) => variantOf !== undefined,
  },
  // "“…”, Lind said, the agency reported" where Lind's words are listed.
  {
    name: 'a report of a report: the quote inside it is listed',
    applies: (quote, { isRelay }) => isRelay(quote),
  },
  // Lind said the building had “massive damage”. Near miss: Lind said the roof “had been damaged beyond repair”.
  {
    name: 'a few marked words in a sentence of the reporter’s',
    applies: (quote, { heardIn, isVerdict }) =>
      quote.kind === 'mixed' && heardIn(quote) < FEWEST_HEARD && !isVerdict(quote),
  },
  // According to the office, the plan would slow what it calls “the growth of the benefits”.
  // Lind said that would “end the matter”, “calling it late”, to “end the strike”. Near misses: “that will end it”; the council said it “had no say”.
  {
    name: 'a clause whose first words lean on what was told before',
    applies: (quote, { isLeaning }) => quote.kind === 'mixed' && isLeaning(quote),
  },
  // The Oldby Post said that the mayor “was met with applause”. Near misses: Emily Post said so; the words of its leader, all in marks.
  {
    name: 'what a paper reports, in the words of another: no speech',
    applies: (quote, { isPaper }) => quote.kind === 'mixed' && isPaper(quote),
  },
  {
    name: 'what a source is read to say, in the reporter’s words',
    applies: (quote, { heardIn }) =>
      quote.kind === 'mixed' &&
      quote.speakerRule === 'according to' &&
      heardIn(quote) < ENOUGH_HEARD,
  },
];

/** What a verb names, describes or blames is told with the verb: these rules found it. */
const VERDICTS: ReadonlySet<string | undefined> = new Set(['name', 'as', 'of', 'for']);

/** Orr “called the lawsuit “frivolous””, which says whose verdict is on what. Near misses: “called it “late””, “calling the plan “late””, somebody unnamed. */
function isVerdict(
  { speaker, speakerRule, text, occurrences: [sighting] }: Quote,
  articles: ReadonlyMap<string, BriefedArticle>,
): boolean {
  if (speaker === undefined || !VERDICTS.has(speakerRule)) return false;
  const { grammar } = languageOf(articles.get(sighting?.articleId ?? '')?.language ?? 'en');
  const [verb = '', object = ''] = text.toLowerCase().split(' ');
  return !verb.endsWith(grammar.endings.participle) && !grammar.object.has(object);
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

const REPEATS = 'what is listed says it already';
const FULL = 'more matter than can be read, and this less';

/** The quotes of a story that matter most, of each speaker the fewer the more others have something to say. */
export const chooseQuotes = memoizeByObject((story: Briefing): QuoteChoice => {
  const articles = articlesById(story);
  const heardOf = memoizeByObject((quote: Quote) => heardWords(quote, articles));
  const names = byName(story.names);
  const isBody = ({ speaker }: Quote): boolean =>
    speaker !== undefined && names.get(speaker)?.kind === 'organisation';
  const facts: RuleFacts = {
    isRelay: relayTest(story.quotes.filter(({ kind }) => kind !== 'indirect')),
    heardIn: (quote) => heardOf(quote).length,
    isVerdict: (quote) => isVerdict(quote, articles),
    isLeaning: (quote) => isLeaning(quote, articles, isBody(quote)),
    isPaper: (quote) => isBody(quote) && isPaper(quote, articles),
    languageOf: (id) => languageOf(articles.get(id)?.language ?? 'en'),
  };
  const ruleOf = (quote: Quote): string | undefined =>
    RULES.find(({ applies }) => applies(quote, facts))?.name;
  const factsOf = quoteFacts(story, heardOf);
  const partsOf = memoizeByObject((quote: Quote): readonly Weight[] => {
    const own = factsOf(quote);
    return WORTH.map(({ name, weight }) => ({ name, value: weight(own) }));
  });
  const worthOf = memoizeByObject((quote: Quote) =>
    partsOf(quote).reduce((sum, { value }) => sum + value, 0),
  );
  // What several texts print says something, however short.
  const lightOf = memoizeByObject((quote: Quote) =>
    factsOf(quote).texts > 1 || facts.isVerdict(quote)
      ? undefined
      : LIGHT.find(({ applies }) => applies(factsOf(quote), worthOf(quote)))?.name,
  );
  const counts = new Map<string, number>();
  const said = rememberSaid();
  let taken = 0;
  const isLeft = (quote: Quote): boolean =>
    said.has(heardOf(quote)) || (taken >= FEW_QUOTES && lightOf(quote) !== undefined);
  const quotes = bestFirst(
    story.quotes.filter((quote) => ruleOf(quote) === undefined),
    (quote) =>
      isLeft(quote)
        ? -Infinity
        : worthOf(quote) - CROWDING * Math.log(1 + (counts.get(sourceOf(quote)) ?? 0)),
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

const byName = memoizeByObject(
  (names: Briefing['names']) => new Map(names.map((name) => [name.name, name])),
);

function quoteFacts(
  story: Briefing,
  heardOf: (quote: Quote) => readonly string[],
): (quote: Quote) => QuoteFacts {
  const articles = articlesById(story);
  // Of the names of all stories only those of who speaks in this one are looked at.
  const names = byName(story.names);
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
    };
  };
}

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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** When a quote was said: the day of an event that it belongs to, else the day on which it was first printed. */
export type QuoteDay = {
  readonly day: string;
  readonly source: 'event' | 'print';
  /** Of another year than the last of the articles. */
  readonly isOfOtherYear: boolean;
};

/** The day of each quote by its id; a quote of undated articles that belongs to no dated event is left out. */
export function quoteDays(briefing: Briefing): ReadonlyMap<string, QuoteDay> {
  const articles = articlesById(briefing);
  const eventDays = new Map(
    briefing.events.flatMap(({ id, date, status }) =>
      date && date.start === date.end && status !== 'planned' ? [[id, date.start] as const] : [],
    ),
  );
  const lastYear = briefing.articles
    .flatMap(({ publishedAt }) => publishedAt?.slice(0, 4) ?? [])
    .sort()
    .at(-1);
  const days = new Map<string, QuoteDay>();
  for (const quote of briefing.quotes) {
    const said = quote.eventIds.map((id) => eventDays.get(id)).find((day) => day !== undefined);
    const printed = quote.occurrences
      .flatMap(({ articleId }) => articles.get(articleId)?.publishedAt?.slice(0, 10) ?? [])
      .sort()[0];
    const day = said ?? printed;
    if (day !== undefined)
      days.set(quote.id, {
        day,
        source: said === undefined ? 'print' : 'event',
        isOfOtherYear: lastYear !== undefined && !day.startsWith(lastYear),
      });
  }
  return days;
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

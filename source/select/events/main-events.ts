// Which events a reader is shown first, as news and as background. Screen and print ask the same question and get the same list.
import { languageOf } from '../../languages/registry.js';
import type { BriefedArticle, Briefing, Event } from '../../model/briefing.js';
import type { ChoiceTrace, Weight } from '../../model/trace.js';
import { fold, WORD } from '../../text/fold.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import {
  candidacyIn,
  DAY_OF_PAGE,
  isPlan,
  isSaidIn,
  openingNews,
  UNTOLD_DAY,
} from './candidacy.js';
import { overlaps } from '../../text/range.js';
import { bestFirst } from '../best-first.js';
import { daysTold, isBackground, isLongPast, isOfTheStory, type DaysTold } from './days-told.js';
import { commentOdds } from './comment-odds.js';
import { lineFacts } from './line-facts.js';
import { lineOdds } from './line-odds.js';
import { isPlanToCome, isToldOfAbove, MOST_PLANS } from './plans-ahead.js';
import { articlesById, isTold, lineFinder } from '../lookups.js';
import { sightOfLine } from '../../model/sight-of-line.js';
import { storyCutter } from '../one-story.js';
import { storyTerms } from './story-terms.js';
import { retellingFinder } from './told-already.js';

/** How many lines a page has for events at most: 8 of one article, 17 of five, 21 of ten, 24 of twenty and more. */
const lineCount = (articles: number): number =>
  Math.min(8 * articles, MOST_LINES, Math.round(8 + 4 * Math.sqrt(articles)));
const MOST_LINES = 24;

/** So many of the lines may be background. */
const MOST_BACKGROUND = 6;

/** The events of a story that are shown, in the order of the briefing, and why the others are not. */
export type EventChoice = {
  readonly news: readonly Event[];
  /** Older than the story. */
  readonly background: readonly Event[];
  /** What an event weighs before others are chosen; the place at which it was chosen, 1 for the first, or the rule that kept it out. */
  readonly whyOf: (event: Event) => ChoiceTrace;
};

/** What an event is weighed by. */
type EventFacts = {
  readonly event: Event;
  readonly perfect: ReadonlySet<string>;
  /** An analyst or the like says it. */
  readonly isOfOnlooker: boolean;
  readonly told: DaysTold;
};

/**
 * What speaks for a line beside the words that it adds; each part is told by `--why`. It says in which order lines are taken of those
 * that an editor may keep (`line-odds.ts`), so that together they tell the story. Set by hand after trials over 22 stories with the facts
 * that an editor wants: in the order of the odds their lines hold .51 of the facts, in this .55.
 */
const WORTH: readonly { readonly name: string; readonly weight: (facts: EventFacts) => number }[] =
  [
    { name: 'importance', weight: ({ event }) => 0.4 * Math.log(1 + event.importance) },
    {
      name: 'independent texts that tell it',
      weight: ({ event }) => 0.35 * Math.log(event.sourceGroups),
    },
    {
      name: 'it has a date',
      weight: ({ event: { date } }) =>
        date === undefined ? 0 : date.certainty === 'inferred' ? 0.28 : 0.5,
    },
    {
      name: 'its day is one of the story',
      weight: ({ event, told }) => (isOfTheStory(event, told) ? 0.1 : 0),
    },
    { name: 'it says who', weight: ({ event }) => (event.people.length > 0 ? 0.1 : 0) },
    {
      name: 'it holds speech',
      weight: ({ event }) => (/[“"]/.test(event.summary) ? -0.1 : 0),
    },
    // Of guessed days with fewer points one in four was right and worth a line, of the others more than half.
    {
      name: 'too little speaks for its day',
      weight: ({ event: { occurrences } }) => {
        const points = occurrences.map(({ daySupport = ENOUGH_SUPPORT }) => daySupport);
        return 0.2 * Math.min(0, Math.max(...points) - ENOUGH_SUPPORT);
      },
    },
    // "Orr was born in 1970", "The bank failed in 2009".
    {
      name: 'it is long past',
      weight: ({ event, told }) => (isLongPast(event, told) ? -0.4 : 0),
    },
    // "Towns have asked for help", in the middle of an article: how things stand; an editor kept a sixth of them, of the others a half.
    {
      name: 'it tells in passing what has come about',
      weight: ({ event, perfect }) =>
        !isTold(event) && (fold(event.summary).match(WORD) ?? []).some((word) => perfect.has(word))
          ? -0.2
          : 0,
    },
    // "Lind, an analyst at Orlow Bank, said the talks were doomed"; near misses: "Lind told analysts", "The analyst was arrested". Of 14
    // such lines one was what an editor would list.
    {
      name: 'somebody says it who has no part in it',
      weight: ({ isOfOnlooker }) => (isOfOnlooker ? -0.5 : 0),
    },
    {
      name: 'its status',
      weight: ({ event: { status } }) => STATUS_WEIGHT[status],
    },
  ];

/** Of twenty plans that a page listed one was good, of what it listed as background one in seven. */
const STATUS_WEIGHT: Readonly<Record<Event['status'], number>> = {
  happened: 0,
  cancelled: 0,
  planned: -0.45,
  conditional: -0.4,
  background: -0.4,
};

/** So many points for a guessed day take nothing from its line. */
const ENOUGH_SUPPORT = 4;

/** How much the words count that a line tells and no line before it. */
const NEWS = 1.4;
/** What is left of a word's weight each time that it is told again. */
const TOLD_AGAIN = 0.3;

/**
 * What an editor would keep less often than three in ten times is no line: odds of 29 %, as a log. Higher, fewer lines are wrong, and facts
 * that an editor wants go with them; lower, the page has more lines of which most are wrong.
 */
const LEAST_ODDS = -0.9;
/** The same of one text alone, of which an editor keeps more: odds of 15 %. */
const LEAST_ODDS_OF_ONE = -1.7;

/**
 * What readers call comment more often than one in five times is no line of one text alone: odds of 20 %, as a log. Where several tell a story
 * editors take such lines too, and fewer facts are told without them.
 */
const MOST_COMMENT = -1.4;

/** So many lines of a story, those with the best odds, are lines in any case. */
const FEWEST_LINES = 3;
/** So much of the headlines tells what is a line of a page that has no others, although no text tells its day. */
const LIKE_HEADLINES = 0.3;

const FULL = 'more matter than can be read, and others tell more of the story';
const UNLIKELY = 'of lines like it an editor keeps too few';
const COMMENT = 'of lines like it too many are comment, or tell how things stand';
const SAME_SENTENCE = 'its sentence matters more for what it tells of another day';
const FULL_BACKGROUND = 'older than the story, and other background tells more of it';

/**
 * The lines that tell most of a story together: each time the one is taken that matters most and whose words, weighed by how many
 * independent texts have them, were least told by those before it (Carbonell and Goldstein 1998; Lin and Bilmes 2011).
 */
export const chooseEvents = memoizeByObject((story: Briefing): EventChoice => {
  const { termsOf, newsIn, likeHeadlines } = storyTerms(story);
  const articles = articlesById(story);
  const told = daysTold(story.articles);
  const isDated =
    2 * story.articles.filter(({ publishedAt }) => publishedAt !== undefined).length >=
    story.articles.length;
  const times = new Map<string, number>();
  const taken: Event[] = [];
  const tellsAgain = retellingFinder(story);
  const toldAlready = (event: Event): string | undefined => tellsAgain(event, taken);
  /** With how many of those taken an event was compared; Infinity of one that is told. */
  const comparedWith = new Map<Event, number>();
  /** Asked again and again while lines are taken: each two are compared once. */
  const isTold = (event: Event): boolean => {
    const before = comparedWith.get(event) ?? 0;
    const isAgain = before === Infinity || tellsAgain(event, taken.slice(before)) !== undefined;
    comparedWith.set(event, isAgain ? Infinity : taken.length);
    return isAgain;
  };
  const partsOf = memoizeByObject((event: Event): readonly Weight[] => {
    const facts = factsOf(event, articles, told);
    return WORTH.map(({ name, weight }) => ({ name, value: weight(facts) }));
  });
  const oddsOf = lineOdds(story);
  const factsOfLine = lineFacts(story);
  const commentOf = memoizeByObject((event: Event) => commentOdds(factsOfLine(event)));
  const worthOf = (event: Event): number =>
    sumOf(partsOf(event)) + NEWS * newsIn(event, (term) => TOLD_AGAIN ** (times.get(term) ?? 0));
  const most = lineCount(story.articles.length);
  const isOfOne = new Set(story.articles.map(({ sourceGroup }) => sourceGroup)).size === 1;
  const least = isDated ? (isOfOne ? LEAST_ODDS_OF_ONE : LEAST_ODDS) : -Infinity;
  const order = new Map<Event, number>();
  let backgrounds = 0;
  const isOld = (event: Event): boolean => isBackground(event, told);
  const ruleAgainst = candidacyIn(story, isDated);
  const weighed = story.events.filter((event) => ruleAgainst(event) === undefined);
  // A page of "The snail was found in Tarn", "A paper told of it", of a text that prints no day, is better than an empty one.
  const spare =
    weighed.length < FEWEST_LINES
      ? story.events.filter(
          (event) =>
            event.status === 'happened' &&
            [UNTOLD_DAY, DAY_OF_PAGE].includes(ruleAgainst(event) ?? '') &&
            likeHeadlines(event) >= LIKE_HEADLINES,
        )
      : [];
  const isNews = openingNews(story);
  const isLikely = (event: Event): boolean => isNews(event) || sumOf(oddsOf(event)) >= least;
  const isComment = (event: Event): boolean =>
    isDated && isOfOne && !isNews(event) && sumOf(commentOf(event)) > MOST_COMMENT;
  const byOdds = [...weighed, ...spare].sort((a, b) => sumOf(oddsOf(b)) - sumOf(oddsOf(a)));
  const likely = new Set(
    byOdds.filter((event, at) => at < FEWEST_LINES || (isLikely(event) && !isComment(event))),
  );
  const reasonAgainst = (event: Event): string | undefined =>
    likely.has(event) ? undefined : (ruleAgainst(event) ?? (isLikely(event) ? COMMENT : UNLIKELY));
  const candidates = story.events.filter((event) => likely.has(event));
  const outweighed = outweighedInSentence(candidates, (event) => sumOf(partsOf(event)));
  const take = (event: Event): void => {
    if (isOld(event)) backgrounds++;
    order.set(event, order.size + 1);
    taken.push(event);
    for (const term of termsOf(event)) times.set(term, (times.get(term) ?? 0) + 1);
  };
  bestFirst(
    candidates,
    (event) =>
      outweighed.has(event) || (isOld(event) && backgrounds >= MOST_BACKGROUND) || isTold(event)
        ? -Infinity
        : worthOf(event),
    take,
    most,
  );
  // What is to come is a line of the head, and seldom one of what is told most.
  let plans = taken.filter((event) => isPlanToCome(event, told)).length;
  const toCome = story.events
    .filter(
      (event) =>
        isPlanToCome(event, told) &&
        (ruleAgainst(event) === undefined || isToldOfAbove(event, taken, articles)),
    )
    .sort((a, b) => sumOf(oddsOf(b)) - sumOf(oddsOf(a)));
  for (const event of toCome) {
    if (plans >= MOST_PLANS) break;
    if (order.has(event) || taken.some((other) => areInOneLine(event, other))) continue;
    if (tellsAgain(event, taken.filter(isPlan)) !== undefined) continue;
    take(event);
    plans++;
  }
  const shown = story.events.filter((event) => order.has(event));
  return {
    news: shown.filter((event) => !isOld(event)),
    background: shown.filter(isOld),
    whyOf: (event) => ({
      parts: partsOf(event),
      odds: oddsOf(event),
      commentOdds: commentOf(event),
      place: order.get(event),
      leftOut: order.has(event)
        ? undefined
        : (reasonAgainst(event) ??
          toldAlready(event) ??
          (outweighed.has(event) ? SAME_SENTENCE : undefined) ??
          (isOld(event) ? FULL_BACKGROUND : FULL)),
    }),
  };
});

/** "Lind said on Monday that the inquiry reports in May" is the line of the saying and of the report. */
const areInOneLine = ({ summaryRange: a }: Event, { summaryRange: b }: Event): boolean =>
  a.articleId === b.articleId && overlaps(a, b);

/** Events whose line lies in the same words as that of one that weighs more: of "Lind said on Monday that talks begin in May", the talks. */
function outweighedInSentence(
  events: readonly Event[],
  worthOf: (event: Event) => number,
): ReadonlySet<Event> {
  const linesAt = lineFinder(events);
  return new Set(
    events.filter((event) => linesAt(event).some((other) => worthOf(other) > worthOf(event))),
  );
}

function factsOf(
  event: Event,
  articles: ReadonlyMap<string, BriefedArticle>,
  told: DaysTold,
): EventFacts {
  const { lines } = languageOf(articles.get(event.summaryRange.articleId)?.language ?? 'en');
  return { event, perfect: lines.perfect, isOfOnlooker: isOfOnlooker(event, articles), told };
}

const sumOf = (parts: readonly Weight[]): number =>
  parts.reduce((sum, { value }) => sum + value, 0);

/** Its verb tells that somebody says it, and who does is one of those who only look on. */
function isOfOnlooker(event: Event, articles: ReadonlyMap<string, BriefedArticle>): boolean {
  const sight = sightOfLine(event);
  const article = articles.get(event.summaryRange.articleId);
  if (sight?.verb === undefined || article === undefined || !isSaidIn(event, article)) return false;
  const { verb, start } = sight;
  const { lines } = languageOf(article.language);
  const front = article.body.slice(start, verb.start);
  const behind = article.body.slice(verb.end, verb.end + SAYER);
  const sayer = INVERTED.test(`${front.slice(-2)}|${behind}`) ? front + behind : front;
  return (fold(sayer).match(WORD) ?? []).some((word) => lines.onlookers.has(word));
}
/** "…, |said Bo Berg, an analyst": so many characters hold who says it. */
const SAYER = 60;
/** ", |said Bo"; near miss: "Berg |told Bo". */
const INVERTED = /[,”"] ?\| \p{Lu}/u;

/** The events to show of one story or of all: those chosen, or with `all` every one. They keep the order of the briefing. */
export function mainEvents(
  briefing: Briefing,
  { all = false }: { readonly all?: boolean } = {},
): readonly Event[] {
  if (all) return briefing.events;
  const chosen = new Set(
    storiesIn(briefing).flatMap((story) => {
      const { news, background } = chooseEvents(story);
      return [...news, ...background];
    }),
  );
  return briefing.events.filter((event) => chosen.has(event));
}

/** The stories of a briefing as briefings of their own, cut once; itself where it is one. */
export const storiesIn = memoizeByObject((briefing: Briefing): readonly Briefing[] =>
  briefing.stories.length > 1 ? briefing.stories.map(storyCutter(briefing)) : [briefing],
);

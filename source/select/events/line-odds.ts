// The line of an event → the odds that an editor would keep it, by facts that were learned from lines that readers judged.
import { dayNumber } from '../../calendar/civil-days.js';
import type { Language } from '../../languages/language.js';
import { languageOf } from '../../languages/registry.js';
import type { BriefedArticle, Briefing, Event, EventOccurrence } from '../../model/briefing.js';
import type { Weight } from '../../model/trace.js';
import { fold, WORD } from '../../text/fold.js';
import { lowerBound } from '../../text/values/lower-bound.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import { leadingActorReader } from './actors.js';
import { daysTold, isOfTheStory, type DaysTold } from './days-told.js';
import { articlesById, isGuess, isTold } from '../lookups.js';
import { sightOfLine } from '../../model/sight-of-line.js';
import { storyTerms, type StoryTerms } from './story-terms.js';

/** What is asked of an event and its line. */
type LineFacts = {
  readonly event: Event;
  /** The telling that the line is taken from, in its article. */
  readonly sight: EventOccurrence | undefined;
  readonly article: BriefedArticle | undefined;
  readonly language: Language;
  /** Its words, folded; its verb among them. */
  readonly words: readonly string[];
  readonly verb: string;
  readonly terms: StoryTerms;
  readonly told: DaysTold;
  /** So many articles tell the story. */
  readonly articles: number;
  /** Who acts, where the line begins with the name. */
  readonly leader: string | undefined;
  /** The line begins with a name. */
  readonly beginsWithName: boolean;
  /** The first sentence that tells it, of whatever article: 0 opens one. */
  readonly sentence: number;
  /** The share of the independent texts that tell something of its day. */
  readonly tellDay: number;
};

/** What a line without any of the facts has. */
const ANY_LINE = -3.56;

/**
 * Facts of a line and what each adds to the log of the odds that it is good and worth a line: logistic regression with a ridge
 * (`npm run train-lines`) over 2932 lines of 224 stories that readers judged. Of stories that it did not learn from it tells kept lines from
 * others at .76 (area under the curve).
 */
export const LINE_FACTS: readonly {
  readonly name: string;
  readonly weight: number;
  readonly of: (facts: LineFacts) => number | boolean;
}[] = [
  // Of the story
  {
    name: 'how much of the headlines it tells',
    weight: 0.61,
    of: ({ event, terms }) => terms.likeHeadlines(event),
  },
  {
    name: 'another text has a sentence like it',
    weight: 0.78,
    of: ({ event, terms }) => terms.echoOf(event),
  },
  {
    name: 'how many sentences stand before it',
    weight: -0.18,
    of: ({ sentence }) => Math.log(1 + sentence),
  },
  // Of its day
  {
    name: 'its own sentence prints the day',
    weight: 0.61,
    of: ({ sight }) => sight?.dateText !== undefined,
  },
  { name: 'how many texts tell of its day', weight: 0.55, of: ({ tellDay }) => tellDay },
  {
    name: 'its day is one of the story',
    weight: 0.4,
    of: ({ event, told }) => isOfTheStory(event, told),
  },
  // "On Monday the bank failed. … Lind left", in a paper of Thursday, taken to be of Monday; near miss: of Wednesday
  { name: 'its day is guessed, and not the one of its page', weight: -0.54, of: isGuessedFar },
  {
    name: 'nothing but the page has a day for it',
    weight: -0.43,
    of: ({ event: { occurrences } }) => occurrences.every(({ isUndated }) => isUndated === true),
  },
  {
    name: 'one article of a few tells it, in passing and on a guessed day',
    weight: -0.44,
    of: ({ event, articles }) =>
      articles <= FEW_ARTICLES && event.sourceGroups === 1 && isGuess(event) && !isTold(event),
  },
  // Of how it is told
  { name: 'it has happened', weight: 0.4, of: ({ event: { status } }) => status === 'happened' },
  {
    name: 'it may or may not come',
    weight: -1.09,
    of: ({ event: { status } }) => status === 'conditional',
  },
  {
    name: 'it tells how things stand',
    weight: -0.6,
    of: ({ event: { status } }) => status === 'background',
  },
  // "The bridge is the oldest of the town"
  {
    name: 'its verb tells what something is',
    weight: -0.44,
    of: ({ verb, language }) => language.events.uses.be.has(verb),
  },
  // Of its words
  { name: 'somebody named does it', weight: 0.34, of: ({ leader }) => leader !== undefined },
  { name: 'it begins with a name', weight: 0.34, of: ({ beginsWithName }) => beginsWithName },
  // "[Ann Lind] said", where the article has "she"
  {
    name: 'who does it is told by another sentence',
    weight: -0.27,
    of: ({ event: { summary } }) => summary.startsWith('['),
  },
  // "Berg was found", "Both sides were tight-lipped" say little
  { name: 'how long it is', weight: 0.45, of: ({ words }) => Math.log(words.length) },
  // "They said it was theirs, and he knew that"
  {
    name: 'how many of its words point elsewhere',
    weight: -0.1,
    of: ({ words, language: { events } }) =>
      words.filter((word) => events.uses.pronoun.has(word) || events.uses.possessive.has(word))
        .length,
  },
  // "…, Lind said", "according to Lind"
  {
    name: 'it tells who says so',
    weight: 0.38,
    of: ({ words, language: { events } }) =>
      words.some((word) => SAYERS.some((use) => events.uses[use].has(word))),
  },
  // "The bank failed – as Lind had said"
  {
    name: 'a dash or colon parts it',
    weight: -0.52,
    of: ({ event }) => PARTED.test(event.summary),
  },
];

const SAYERS = ['saying', 'telling', 'attribution'] as const;
/** "failed – as", "failed: Lind"; near misses: "10:30", "the Gaza-born". */
const PARTED = /[;–—]| -+ |:\s/;

/** A story that so many articles tell has hardly a line that two of them tell. */
const FEW_ARTICLES = 4;

/** Its day was guessed before the eve of its page, or behind it. */
function isGuessedFar({ event, article }: LineFacts): boolean {
  const { date } = event;
  if (date === undefined || !isGuess(event) || date.start !== date.end) return false;
  if (article?.publishedAt === undefined) return false;
  const before = dayNumber(article.publishedAt.slice(0, 10)) - dayNumber(date.start);
  return before > 1 || before < 0;
}

/** What speaks for and against each line of a story; the sum is the log of the odds that an editor would keep it. */
export const lineOdds = memoizeByObject(
  (story: Briefing): ((event: Event) => readonly Weight[]) => {
    const factsOf = lineFacts(story);
    return memoizeByObject((event: Event) => {
      const facts = factsOf(event);
      return [
        { name: 'any line', value: ANY_LINE },
        ...LINE_FACTS.map(({ name, weight, of }) => ({ name, value: weight * Number(of(facts)) })),
      ];
    });
  },
);

/** Reads of a story what is asked of its lines. */
export function lineFacts(story: Briefing): (event: Event) => LineFacts {
  const articles = articlesById(story);
  const told = daysTold(story.articles);
  const terms = storyTerms(story);
  const leaderOf = leadingActorReader(story);
  const openers = openersOf(story.names);
  const tellDay = shareOfDays(story, articles);
  const sentenceOf = ({ articleId, start }: EventOccurrence): number =>
    lowerBound(articles.get(articleId)?.sentences ?? [], ({ end }) => end <= start);
  return (event) => {
    const article = articles.get(event.summaryRange.articleId);
    const language = languageOf(article?.language ?? 'en');
    const sight = sightOfLine(event);
    const { start = 0, end = 0 } = sight?.verb ?? {};
    const first = fold(FIRST_WORD.exec(event.summary)?.[1] ?? '');
    return {
      event,
      sight,
      article,
      language,
      words: fold(event.summary).match(WORD) ?? [],
      verb: fold(article?.body.slice(start, end) ?? ''),
      terms,
      told,
      articles: articles.size,
      leader: leaderOf(event),
      beginsWithName:
        (openers.has(first) && !language.words.functionWords.has(first)) ||
        TWO_CAPITALS.test(event.summary),
      sentence: Math.min(...event.occurrences.map(sentenceOf)),
      tellDay: tellDay(event),
    };
  };
}

/** "Lind" of "[Lind] left". */
const FIRST_WORD = /^[["“]*([\p{L}\d]+)/u;
/** "Ann Lind", "[Ann Lind]"; near miss: "Ann left". */
const TWO_CAPITALS = /^\[?\p{Lu}\p{L}+ \p{Lu}/u;

/** The first words of names and of their other forms, folded. Stories of one briefing share the list. */
const openersOf = memoizeByObject(
  (names: Briefing['names']): ReadonlySet<string> =>
    new Set(
      names.flatMap(({ name, aliases }) =>
        [name, ...aliases].map((form) => fold(form.split(' ', 1)[0] ?? '')),
      ),
    ),
);

/** Of the independent texts of a story, how many tell something of the one day of an event. */
function shareOfDays(
  { articles, events }: Briefing,
  byId: ReadonlyMap<string, BriefedArticle>,
): (event: Event) => number {
  const telling = new Map<string, Set<string>>();
  for (const { date, occurrences } of events) {
    if (date === undefined || date.start !== date.end) continue;
    const groups = telling.get(date.start) ?? new Set();
    telling.set(date.start, groups);
    for (const { articleId } of occurrences)
      groups.add(byId.get(articleId)?.sourceGroup ?? articleId);
  }
  const all = new Set(articles.map(({ sourceGroup }) => sourceGroup)).size;
  return ({ date }) =>
    date === undefined || date.start !== date.end
      ? 0
      : (telling.get(date.start)?.size ?? 0) / Math.max(1, all);
}

// An event and its line → what is asked of them by the tables of facts that were learned from lines that readers judged.
import type { Language } from '../../languages/language.js';
import { languageOf } from '../../languages/registry.js';
import type { BriefedArticle, Briefing, Event, EventOccurrence } from '../../model/briefing.js';
import { sightOfLine } from '../../model/sight-of-line.js';
import { fold, WORD } from '../../text/fold.js';
import { lowerBound } from '../../text/values/lower-bound.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import { articlesById } from '../lookups.js';
import { leadingActorReader } from './actors.js';
import { daysTold, type DaysTold } from './days-told.js';
import { storyTerms, type StoryTerms } from './story-terms.js';

/** What is asked of an event and its line. */
export type LineFacts = {
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
  /** Who acts, where the line begins with the name. */
  readonly leader: string | undefined;
  /** The line begins with a name. */
  readonly beginsWithName: boolean;
  /** The first sentence that tells it, of whatever article: 0 opens one. */
  readonly sentence: number;
  /** The share of the independent texts that tell something of its day. */
  readonly tellDay: number;
  /** On how many other days came about what its sentence tells of. */
  readonly otherDays: number;
};

/** Something of a line that was seen, and what it adds to the log of the odds. */
export type LearnedFact = {
  readonly name: string;
  readonly weight: number;
  readonly of: (facts: LineFacts) => number | boolean;
};

/** Reads of a story what is asked of its lines; asked by several tables, read once. */
export const lineFacts = memoizeByObject((story: Briefing): ((event: Event) => LineFacts) => {
  const articles = articlesById(story);
  const told = daysTold(story.articles);
  const terms = storyTerms(story);
  const leaderOf = leadingActorReader(story);
  const openers = openersOf(story.names);
  const tellDay = shareOfDays(story, articles);
  const sentenceOf = ({ articleId, start }: Pick<EventOccurrence, 'articleId' | 'start'>): number =>
    lowerBound(articles.get(articleId)?.sentences ?? [], ({ end }) => end <= start);
  const otherDays = daysOfSentence(story.events, sentenceOf);
  return memoizeByObject((event: Event): LineFacts => {
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
      leader: leaderOf(event),
      beginsWithName:
        (openers.has(first) && !language.words.functionWords.has(first)) ||
        TWO_CAPITALS.test(event.summary),
      sentence: Math.min(...event.occurrences.map(sentenceOf)),
      tellDay: tellDay(event),
      otherDays: otherDays(event),
    };
  });
});

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

/** Of each event, on how many other days came about what else the sentence of its line tells. */
function daysOfSentence(
  events: readonly Event[],
  sentenceOf: (place: Event['summaryRange']) => number,
): (event: Event) => number {
  const keyOf = ({ summaryRange }: Event): string =>
    `${summaryRange.articleId} ${String(sentenceOf(summaryRange))}`;
  const bySentence = Map.groupBy(events, keyOf);
  return (event) => {
    const { date } = event;
    if (date === undefined) return 0;
    const others = (bySentence.get(keyOf(event)) ?? []).flatMap(({ date: other }) =>
      other !== undefined && (other.start > date.end || other.end < date.start)
        ? [other.start]
        : [],
    );
    return new Set(others).size;
  };
}

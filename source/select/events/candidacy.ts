// An event → the rule that keeps it from being weighed for a line at all: a fault of its line, or a day that no text tells.
import { languageOf } from '../../languages/registry.js';
import type { BriefedArticle, Briefing, Event, EventOccurrence } from '../../model/briefing.js';
import { sightOfLine } from '../../model/sight-of-line.js';
import { LEANING_FAULTS } from '../../model/told-before.js';
import { fold, WORD } from '../../text/fold.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import { articlesById, isGuess, lineFinder } from '../lookups.js';
import { storyTerms } from './story-terms.js';
import { tellsTheSame } from './told-already.js';

/** What is asked of the story before an event is weighed. */
type Candidacy = {
  /** Most articles have a day. */
  readonly isDated: boolean;
  /** What happened, by its first day. */
  readonly happenedOn: ReadonlyMap<string, readonly Event[]>;
  /** It is told behind the first sentences of its article. */
  readonly isInPassing: (occurrence: EventOccurrence) => boolean;
  /** The verb of its line tells that somebody says it. */
  readonly isSaid: (event: Event) => boolean;
  /** Where people come together, in the words of its line: "conference". */
  readonly gatheringsOf: (event: Event) => readonly string[];
  readonly termsOf: (event: Event) => readonly string[];
  /** What stands in words of its line and has a date. */
  readonly datedAt: (event: Event) => readonly Event[];
};

/** Rules that keep out what only its page has a day for. */
export const UNTOLD_DAY = 'no text tells its day';
export const DAY_OF_PAGE = 'only its page has a day, and one text alone tells it in passing';

/** Rules that keep an event from being weighed at all; the first that applies is the reason. */
const NOT_WEIGHED: readonly {
  readonly name: string;
  readonly applies: (event: Event, story: Candidacy) => boolean;
}[] = [
  // Where articles print no day nothing else can be listed; near miss: "Orr is to run the mill", which opens a text.
  {
    name: 'it has no date',
    applies: (event, { isDated, isInPassing }) =>
      isDated &&
      event.date === undefined &&
      (!isPlan(event) || event.occurrences.every((one) => isInPassing(one))),
  },
  // "Four towns have banned buses", in the middle of an article, whatever else is told of it, "She is known for it", "The port may close", wherever;
  // near misses: the first where it opens one, "Lind has said it was safe", where another has the day on which she did. Of 50 lines of how things
  // stand or may come, on a guessed day, seven were kept.
  {
    name: UNTOLD_DAY,
    applies: (event, { isDated, isSaid }) =>
      isDated &&
      isGuess(event) &&
      ((sightOfLine(event)?.isStanding === true && !isSaid(event)) ||
        event.status === 'background' ||
        event.status === 'conditional' ||
        event.occurrences.every(({ isStanding }) => isStanding === true)),
  },
  // "Footage appeared on a site", as the third sentence of a text that prints no day; near misses: as the second, or where two texts tell
  // it. Of 22 such lines, of three sets of stories, 2 were good.
  {
    name: DAY_OF_PAGE,
    applies: (event, { isDated, isInPassing }) =>
      isDated &&
      isGuess(event) &&
      event.sourceGroups === 1 &&
      event.occurrences.every((one) => one.isUndated === true && isInPassing(one)),
  },
  // "Talks will go on on Friday, said Lind", "The bridge shut on Monday, Lind said on Tuesday", of the saying, where the talks and the bridge have that
  // line; near misses: "Lind said that it shut on Monday", "Prices rose in May, Lind said on Tuesday"
  {
    name: 'what somebody says has a day, and stands in front',
    applies: (event, { isSaid, datedAt }) =>
      isSaid(event) &&
      datedAt(event).some(
        (told) =>
          told.lineFault === undefined &&
          (hasPrintedDay(told) || (isGuess(event) && isPlan(told))) &&
          (sightOfLine(told)?.verb?.start ?? Infinity) < (sightOfLine(event)?.verb?.start ?? 0),
      ),
  },
  // "Orlow is expected to plead guilty", where another tells that he did; near miss: what is planned for a later day.
  {
    name: 'another line tells that it has happened',
    applies: (event, { happenedOn, termsOf }) =>
      isPlan(event) &&
      (event.date === undefined
        ? [...happenedOn.values()].flat()
        : (happenedOn.get(event.date.start) ?? [])
      ).some((other) => tellsTheSame(termsOf(event), new Set(termsOf(other)))),
  },
  // "Lind is to face reporters at a news conference on Friday", where another tells what she said at it; near miss: at a rally,
  // or it was Berg.
  {
    name: 'another line tells what was done at it',
    applies: (event, { happenedOn, gatheringsOf }) => {
      const { status, date, people } = event;
      if (status !== 'planned' || date?.precision !== 'day') return false;
      const gatherings = gatheringsOf(event);
      return (happenedOn.get(date.start) ?? []).some(
        (other) =>
          other.lineFault === undefined &&
          other.date?.certainty !== 'inferred' &&
          (people.length === 0 || people.some((person) => other.people.includes(person))) &&
          gatheringsOf(other).some((word) => gatherings.includes(word)),
      );
    },
  },
];

/** So many sentences tell the news even where nothing prints its day. */
const OPENING_SENTENCES = 2;

/**
 * Reads of a story what keeps an event from being weighed.
 * @param isDated most articles have a day
 * @returns the name of the first rule that does; undefined where none does
 */
export function candidacyIn(
  story: Briefing,
  isDated: boolean,
): (event: Event) => string | undefined {
  const articles = articlesById(story);
  const { termsOf } = storyTerms(story);
  const datedAt = lineFinder(story.events.filter(({ date }) => date !== undefined));
  const candidacy: Candidacy = {
    isDated,
    happenedOn: Map.groupBy(
      story.events.filter(({ status }) => status === 'happened'),
      ({ date }) => date?.start ?? '',
    ),
    isInPassing: ({ articleId, start }) => {
      const first = articles.get(articleId)?.sentences[OPENING_SENTENCES];
      return first !== undefined && start >= first.start;
    },
    isSaid: (event) => isSaidIn(event, articles.get(event.summaryRange.articleId)),
    gatheringsOf: (event) => {
      const language = articles.get(event.summaryRange.articleId)?.language ?? 'en';
      const { gathering } = languageOf(language).events.uses;
      return (fold(event.summary).match(WORD) ?? []).filter((word) => gathering.has(word));
    },
    termsOf,
    datedAt,
  };
  const isNews = openingNews(story);
  return memoizeByObject((event: Event): string | undefined => {
    const { lineFault } = event;
    if (lineFault !== undefined && !(LEANING_FAULTS.has(lineFault) && isNews(event)))
      return lineFault;
    const rule = NOT_WEIGHED.find(({ applies }) => applies(event, candidacy))?.name;
    return rule === UNTOLD_DAY && isNews(event) ? undefined : rule;
  });
}

/**
 * Whether an event is the news of its article: the text opens with its line and the headline tells much of it, so that nothing was told before
 * it and the day of the page is its day. Near misses: “We lost all,” which opens a text on a flood; "The dam is old"; what stands behind the
 * first sentence.
 */
export const openingNews = memoizeByObject((story: Briefing): ((event: Event) => boolean) => {
  const articles = articlesById(story);
  const { shareOfHeadline } = storyTerms(story);
  return memoizeByObject((event: Event): boolean => {
    const { articleId, start } = event.summaryRange;
    const article = articles.get(articleId);
    const first = article?.sentences[0];
    if (article === undefined || first === undefined || start >= first.end) return false;
    return !isOfBeing(event, article) && shareOfHeadline(event) >= OF_HEADLINE;
  });
});
/** So much of a headline tells what it is about. */
const OF_HEADLINE = 0.3;

/** The verb of its line tells what something is, or it has none. */
function isOfBeing(event: Event, { body, language }: BriefedArticle): boolean {
  const verb = sightOfLine(event)?.verb;
  return (
    verb === undefined ||
    languageOf(language).events.uses.be.has(fold(body.slice(verb.start, verb.end)))
  );
}

/** A text prints the one day on which it was, or will be. */
const hasPrintedDay = (event: Event): boolean =>
  event.date !== undefined && event.date.start === event.date.end && !isGuess(event);

export const isPlan = ({ status }: Event): boolean => status === 'planned';

/** The verb of its line tells that somebody says it. */
export function isSaidIn(event: Event, article: BriefedArticle | undefined): boolean {
  const verb = sightOfLine(event)?.verb;
  if (verb === undefined || article === undefined) return false;
  const { saying, telling } = languageOf(article.language).events.uses;
  const word = fold(article.body.slice(verb.start, verb.end));
  return saying.has(word) || telling.has(word);
}

// Events of a set → how important each is, and who told it first.
import type { BriefedArticle, Event } from '../model/briefing.js';
import { byDetail, dayNumber, lengthOf } from './dates-agree.js';
import { weigh, type Lexicon } from './lexicon.js';
import { compare } from './listing.js';
import { isUnclear } from './summary.js';
import { cosine, type Wording } from './weighed-terms.js';

/** What the articles of one story say together. */
type Story = { readonly dayMentions: ReadonlyMap<string, number>; readonly centre: Wording };

/**
 * Fills in importance, source groups and who was first, and puts the events in order of time. `stories` are the articles, by story.
 * Importance follows what decides in timeline summarisation (Ghalandari and Ifrim 2020): how many independent texts tell it, how often its day
 * is named in the story, how central its words are to it; then whether it opens an article, and how exact its date is.
 */
export function rankEvents(
  events: readonly Event[],
  stories: readonly (readonly BriefedArticle[])[],
  lexicon: Lexicon,
): Event[] {
  const byId = new Map(stories.flat().map((article) => [article.id, article]));
  const storyOf = new Map<string, Story>();
  for (const articles of stories) {
    const story = readStory(articles, lexicon);
    for (const { id } of articles) storyOf.set(id, story);
  }
  return events
    .map((event) => {
      const ids = [...new Set(event.occurrences.map(({ articleId }) => articleId))];
      const tellers = ids.flatMap((id) => byId.get(id) ?? []);
      const sourceGroups = new Set(tellers.map(({ sourceGroup }) => sourceGroup)).size;
      const importance = importanceOf(
        storyOf.get(ids[0] ?? ''),
        event,
        tellers,
        sourceGroups,
        lexicon,
      );
      return {
        ...event,
        importance: Math.round(importance * 1000) / 1000,
        sourceGroups,
        firstReported: firstReported(tellers, event.firstReported.articleId),
      };
    })
    .sort(byTime);
}

function readStory(articles: readonly BriefedArticle[], lexicon: Lexicon): Story {
  const dayMentions = new Map<string, number>();
  for (const { dates } of articles)
    for (const { value } of dates)
      dayMentions.set(value.slice(0, 10), (dayMentions.get(value.slice(0, 10)) ?? 0) + 1);
  const leads = articles.flatMap(({ id, sentences }) =>
    sentences.slice(0, LEAD_SENTENCES).map((sentence) => ({ articleId: id, ...sentence })),
  );
  return { dayMentions, centre: weigh(lexicon, leads) };
}

/** Corroboration, the weight of its day in the story, how central it is; a day that is only guessed says nothing. */
function importanceOf(
  story: Story | undefined,
  event: Event,
  tellers: readonly BriefedArticle[],
  sourceGroups: number,
  lexicon: Lexicon,
): number {
  const stated = event.date?.certainty === 'inferred' ? undefined : event.date;
  const mentions = stated === undefined ? 0 : (story?.dayMentions.get(stated.start) ?? 0);
  const lead = event.occurrences.some((occurrence) => occurrence.lead);
  const told =
    Math.log(1 + sourceGroups) +
    0.5 * Math.log(1 + mentions) +
    (story === undefined ? 0 : 0.5 * cosine(weigh(lexicon, event.occurrences), story.centre)) +
    (lead ? 0.3 : 0) +
    (stated !== undefined && lengthOf(stated) === 1 ? 0.2 : 0) -
    (isUnclear(event, lexicon) ? 0.3 : 0) -
    STATUS_COST[event.status];
  const guessed = stated === undefined && !lead;
  const happens = event.status !== 'conditional' && event.status !== 'background';
  const delay = happens ? delayOf(stated, tellers) : 0;
  return told * (guessed ? GUESSED : 1 + Math.log(1 + delay));
}

/** What is left of the importance of an event that no article opens with and whose day nobody printed. */
const GUESSED = 0.1;
/** A day that is still told so many days later has proven to matter; longer makes no difference. */
const LONGEST_DELAY = 14;

/** Days from the event to the first article that tells it. A day told long after it passed is one that is remembered. */
function delayOf(date: Event['date'], tellers: readonly BriefedArticle[]): number {
  if (date === undefined || lengthOf(date) > 1) return 0;
  const days = tellers.map(({ publishedAt }) =>
    publishedAt === undefined ? 0 : dayNumber(publishedAt.slice(0, 10)) - dayNumber(date.start),
  );
  return Math.max(0, Math.min(LONGEST_DELAY, ...days));
}

/** How many sentences open an article, as events see it. */
const LEAD_SENTENCES = 3;

const STATUS_COST: Readonly<Record<Event['status'], number>> = {
  happened: 0,
  cancelled: 0,
  planned: 0.1,
  conditional: 0.5,
  background: 0.5,
};

/** Whose article is the oldest. Certain only if every other teller printed a later day: clocks of different places prove nothing. */
function firstReported(
  tellers: readonly BriefedArticle[],
  unknown: string,
): Event['firstReported'] {
  const day = ({ publishedAt }: BriefedArticle): string => publishedAt?.slice(0, 10) ?? '9999';
  const sorted = [...tellers].sort(
    (a, b) => compare(a.publishedAt ?? '9999', b.publishedAt ?? '9999') || compare(a.id, b.id),
  );
  const [first, ...others] = sorted;
  if (first === undefined) return { articleId: unknown, certain: false };
  const certain = sorted.every(
    ({ publishedAt, publishedAtCertainty }) =>
      publishedAt !== undefined && publishedAtCertainty === 'explicit',
  );
  return {
    articleId: first.id,
    certain: certain && others.every((other) => day(other) > day(first)),
  };
}

/** By day, the finer date first; undated ones last; then the more important. */
function byTime(a: Event, b: Event): number {
  return (
    compare(a.date?.start ?? '9999', b.date?.start ?? '9999') ||
    (a.date && b.date ? byDetail(a.date, b.date) : 0) ||
    b.importance - a.importance ||
    compare(a.id, b.id)
  );
}

// Events of a set → how important each is, and who told it first.
import type { BriefedArticle, Event } from '../model/briefing.js';
import { byDetail, lengthOf } from './dates-agree.js';
import { cosine, weigh, type Lexicon } from './lexicon.js';
import { compare } from './listing.js';

/**
 * Fills in importance, source groups and who was first, and puts the events in order of time.
 * Importance follows what decides in timeline summarisation (Ghalandari and Ifrim 2020): how many independent texts tell it, how often its day
 * is named in the whole set, how central its words are; then whether it opens an article, and how exact its date is.
 */
export function rankEvents(
  events: readonly Event[],
  articles: readonly BriefedArticle[],
  lexicon: Lexicon,
): Event[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const dayMentions = new Map<string, number>();
  for (const { dates } of articles)
    for (const { value } of dates)
      dayMentions.set(value.slice(0, 10), (dayMentions.get(value.slice(0, 10)) ?? 0) + 1);
  const centre = weigh(
    lexicon,
    articles.flatMap(({ id, sentences }) =>
      sentences.slice(0, LEAD_SENTENCES).map((sentence) => ({ articleId: id, ...sentence })),
    ),
  );
  return events
    .map((event) => {
      const tellers = [...new Set(event.occurrences.map(({ articleId }) => articleId))].flatMap(
        (id) => byId.get(id) ?? [],
      );
      const sourceGroups = new Set(tellers.map(({ sourceGroup }) => sourceGroup)).size;
      const stated = event.date?.certainty === 'inferred' ? undefined : event.date;
      const mentions = stated === undefined ? 0 : (dayMentions.get(stated.start) ?? 0);
      const exact = stated !== undefined && lengthOf(stated) === 1;
      const lead = event.occurrences.some((occurrence) => occurrence.lead);
      const importance =
        Math.log(1 + sourceGroups) +
        0.5 * Math.log(1 + mentions) +
        0.5 * cosine(weigh(lexicon, event.occurrences), centre) +
        (lead ? 0.3 : 0) +
        (exact ? 0.2 : 0) -
        (stated === undefined && !lead ? 0.2 : 0) -
        STATUS_COST[event.status];
      return {
        ...event,
        importance: Math.round(importance * 1000) / 1000,
        sourceGroups,
        firstReported: firstReported(tellers, event.firstReported.articleId),
      };
    })
    .sort(byTime);
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

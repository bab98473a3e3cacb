// Events → groups of events that may be one, with what is compared of them: words, predications, people, stories, quotes.
import type {
  BriefedArticle,
  Event,
  EventDate,
  EventOccurrence,
  Quote,
} from '../model/briefing.js';
import { indexAt, overlaps, type Range } from '../model/range.js';
import { byDetail, isStated, lengthOf } from './dates-agree.js';
import {
  distinctPredications,
  predicationOf,
  termsTold,
  type Predication,
} from './predications.js';
import { termsOf, weighTerms, type Lexicon } from './lexicon.js';
import { compare, distinctPlaces } from './listing.js';
import { sumOf, type Wording } from './weighed-terms.js';

/** Events that are one, with what is compared of them. */
export type EventGroup = {
  readonly id: string;
  readonly members: readonly Event[];
  readonly occurrences: Event['occurrences'];
  readonly date: EventDate | undefined;
  readonly people: ReadonlySet<string>;
  readonly wording: Wording;
  readonly predications: readonly Predication[];
  /** Names that stand as subject. */
  readonly subjects: ReadonlySet<number>;
  /** The stories of its articles, by number. */
  readonly stories: ReadonlySet<number>;
  /** Quotes that stand in the sentences of the sightings. */
  readonly quotes: ReadonlySet<string>;
};

/** What is compared of one sighting. */
type Seen = {
  readonly terms: readonly number[];
  /** Those of its terms that are dates. */
  readonly dates: readonly number[];
  readonly wording: Wording;
  readonly predication: Predication | undefined;
  readonly subjects: readonly number[];
  readonly story: number | undefined;
  readonly quotes: readonly string[];
};

/** A maker of groups. `quotes` are those of the whole set, already joined; `stories` its articles, by story. */
export function groupMaker(
  quotes: readonly Quote[],
  stories: readonly (readonly BriefedArticle[])[],
  lexicon: Lexicon,
): (events: readonly Event[]) => EventGroup {
  const articles = stories.flat();
  const storyOf = new Map(
    stories.flatMap((story, number) => story.map(({ id }): [string, number] => [id, number])),
  );
  const sentencesOf = new Map(articles.map(({ id, sentences }) => [id, sentences]));
  const quotesBySentence = quotesInSentences(quotes, sentencesOf);
  const sourceGroups = new Map(articles.map(({ id, sourceGroup }) => [id, sourceGroup]));
  const groupOf = (articleId: string): string => sourceGroups.get(articleId) ?? articleId;
  const seen = new Map<EventOccurrence, Seen>();
  const see = (occurrence: EventOccurrence): Seen => {
    const known = seen.get(occurrence);
    if (known !== undefined) return known;
    const { articleId, start, subject } = occurrence;
    const terms = termsTold(lexicon, occurrence);
    const sentence = indexAt(sentencesOf.get(articleId) ?? [], start);
    const fresh: Seen = {
      terms,
      dates: terms.filter((term) => lexicon.isDate[term] === 1),
      wording: weighTerms(lexicon, terms),
      predication: predicationOf(lexicon, occurrence),
      subjects: subject
        ? termsOf(lexicon, { articleId, ...subject }).filter((term) => lexicon.isName[term] === 1)
        : [],
      story: storyOf.get(articleId),
      quotes: quotesBySentence.get(`${articleId}\n${sentence}`) ?? [],
    };
    seen.set(occurrence, fresh);
    return fresh;
  };

  return (unsorted) => {
    const members =
      unsorted.length < 2 ? unsorted : [...unsorted].sort((a, b) => compare(a.id, b.id));
    const [first] = members;
    const isOne = members.length === 1;
    const occurrences = distinctPlaces(
      isOne ? first!.occurrences : members.flatMap((event) => event.occurrences),
    );
    const date = isOne ? first!.date : chooseDate(members, groupOf);
    const sights = occurrences.map(see);
    let days: ReadonlySet<string | undefined> | undefined;
    const isOwn = (term: number): boolean => {
      if (lexicon.isDate[term] === 0) return false;
      days ??= new Set([...members, ...occurrences].map((told) => told.date?.start));
      return isOwnDate(lexicon.terms[term]!, date, days);
    };
    const wordings = sights.map(({ terms, dates, wording }) =>
      dates.some(isOwn)
        ? weighTerms(
            lexicon,
            terms.filter((term) => !isOwn(term)),
          )
        : wording,
    );
    return {
      id: first!.id,
      members,
      occurrences,
      date,
      people: setOf(isOne ? first!.people : members.flatMap((event) => event.people)),
      wording: sumOf(wordings),
      predications: distinctPredications(sights.flatMap(({ predication }) => predication ?? [])),
      subjects: setOf(sights.flatMap(({ subjects }) => subjects)),
      stories: setOf(sights.flatMap(({ story }) => story ?? [])),
      quotes: setOf(sights.flatMap(({ quotes }) => quotes)),
    };
  };
}

const NOTHING: ReadonlySet<never> = new Set();

/** Most groups have none of it; one set serves them all. */
const setOf = <T>(values: readonly T[]): ReadonlySet<T> =>
  values.length === 0 ? NOTHING : new Set(values);

/**
 * The date that says most; where several days are stated, the one that most independent texts give, then the surer, then the earlier.
 */
function chooseDate(
  members: readonly Event[],
  sourceGroupOf: (articleId: string) => string,
): EventDate | undefined {
  const dates = members.flatMap((event) => event.date ?? []).sort(byDetail);
  const finest = dates.filter((date) => lengthOf(date) === lengthOf(dates[0]!));
  const stated = finest.filter(isStated);
  const [first, ...others] = stated.length > 0 ? stated : finest;
  if (first === undefined || others.every((date) => date.start === first.start)) return first;
  const texts = new Map<string, Set<string>>();
  for (const { date, occurrences } of members) {
    if (date === undefined || lengthOf(date) !== lengthOf(first)) continue;
    const groups = texts.get(date.start) ?? new Set();
    texts.set(date.start, groups);
    for (const { articleId } of occurrences) groups.add(sourceGroupOf(articleId));
  }
  const count = ({ start }: EventDate): number => texts.get(start)!.size;
  return [first, ...others].sort((a, b) => count(b) - count(a) || byDetail(a, b))[0];
}

/** A date term that says no more than the event's own dates: one of its days, or any stretch of days where the event has one too. */
function isOwnDate(
  term: string,
  date: EventDate | undefined,
  days: ReadonlySet<string | undefined>,
): boolean {
  if (date === undefined) return false;
  return DAY.test(term) ? days.has(term.slice(1)) : lengthOf(date) > 1;
}
/** "@2022-01-10"; near miss: "@2022-01", "@2021-W51". */
const DAY = /^@\d{4}-\d\d-\d\d$/;

function quotesInSentences(
  quotes: readonly Quote[],
  sentencesOf: ReadonlyMap<string, readonly Range[]>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const quote of quotes)
    for (const { articleId, ...range } of quote.occurrences) {
      const sentences = sentencesOf.get(articleId) ?? [];
      for (let i = indexAt(sentences, range.start); i >= 0 && i < sentences.length; i++) {
        if (!overlaps(sentences[i]!, range)) break;
        const key = `${articleId}\n${i}`;
        found.set(key, [...(found.get(key) ?? []), quote.id]);
      }
    }
  return found;
}

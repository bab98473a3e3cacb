// Events of many articles → one per event, with every sighting. Precision first: two entries for one event
// cost a reader a line, one entry for two events tells him something false.
import type { BriefedArticle, Event, EventStatus, Quote } from '../model/briefing.js';
import { dayNumber, isStated, lengthOf } from './dates-agree.js';
import type { Predication } from './predications.js';
import { eventCloseness, isPlanned } from './event-closeness.js';
import { groupMaker, type EventGroup } from './event-group.js';
import { joinClosest, joinClosestInRounds, type Joining } from './join-closest.js';
import type { Lexicon } from './lexicon.js';
import { compare, groupBy } from './listing.js';
import { chooseSummary } from './summary.js';
import { heaviestTerms } from './weighed-terms.js';

/** The heaviest terms of a wording, by which events find each other. */
const KEY_TERMS = 8;
/** By so many of them an event also finds its like anywhere in its year. */
const HEAVIEST = 3;

/** Joins the events that are one, in rounds. `quotes` are those of the whole set, already joined; `stories` its articles, by story. */
export function* joinEvents(
  events: readonly Event[],
  quotes: readonly Quote[],
  stories: readonly (readonly BriefedArticle[])[],
  lexicon: Lexicon,
): Generator<void, Event[]> {
  const articles = stories.flat();
  const byId = new Map(articles.map((article) => [article.id, article]));
  const published = new Map(articles.map(({ id, publishedAt }) => [id, publishedAt?.slice(0, 10)]));
  const groupOf = groupMaker(quotes, stories, lexicon);
  // What a copy prints word for word needs no comparing.
  const sameWords = groupBy(events, (event) => {
    const { articleId, start, end } = event.occurrences[0] ?? event.summaryRange;
    const article = byId.get(articleId);
    const words = article?.body.slice(start, end) ?? event.id;
    return `${article?.sourceGroup}\n${event.date?.start}\n${event.date?.end}\n${words}`;
  });
  const joining: Joining<EventGroup> = {
    order: ({ id, date }) => `${date?.start ?? '9999'}\n${id}`,
    keys: (group) => keysOf(group, lexicon),
    closeness: (a, b) => eventCloseness(a, b, lexicon),
    join: (a, b) => groupOf([...a.members, ...b.members]),
  };
  // Nearly all that is one is told within a story: those first, so that what is left to compare across stories is little.
  const byStory = groupBy([...sameWords.values()].map(groupOf), ({ stories: [story] }) => story);
  const joined: EventGroup[] = [];
  for (const groups of byStory.values()) {
    joined.push(...joinClosest(groups, joining));
    yield;
  }
  const groups = yield* joinClosestInRounds(joined, joining);
  return groups.map((group) => mergeEvents(group, lexicon, published));
}

/** Each telling term that others use too, with each time that the date touches, so that only events of one time are compared. */
function keysOf(group: EventGroup, lexicon: Lexicon): (string | number)[] {
  const saying = (term: number): string => lexicon.terms[term]!;
  const isShared = (term: number): boolean => lexicon.spread[term]! > 1;
  const terms = heaviestTerms(group.wording, KEY_TERMS, saying, isShared);
  const { date } = group;
  const predications = group.predications.flatMap((predication) =>
    predicationKeys(predication, lexicon),
  );
  if (date === undefined) return [...terms, ...predications];
  const heavy = terms.slice(0, HEAVIEST);
  const days = lengthOf(date);
  const isRival =
    isPlanned(group) || group.wording.terms.some((term) => lexicon.onceOnly.has(term));
  const first = dayNumber(date.start);
  const keys: (string | number)[] = [...group.quotes, ...predications];
  const add = (list: readonly number[], time: number): void => {
    for (const term of list) keys.push((term + 1) * TIMES + time);
  };
  // A day meets its equals by each term, and what is longer, or another day of its month, by its heaviest ones.
  if (days <= LONGEST_BY_DAYS) {
    for (let day = 0; day < days; day++) add(terms, first + day);
    add(heavy, first + days); // it may be one with an event of the next day
  }
  if (days === 1 && isStated(date))
    for (const person of group.people) keys.push(`${person}\n${date.start}`);
  const months = new Set([date.start.slice(0, 7), date.end.slice(0, 7)]);
  for (const month of months)
    add(days > LONGEST_BY_DAYS || isRival ? terms : heavy, dayNumber(`${month}-00`) + MONTHS);
  add(days > LONGEST_IN_YEAR ? terms : heavy, Number(date.start.slice(0, 4)) + YEARS);
  return keys;
}

/** A verb with each of its two heaviest partners, at whatever time: negative, so that they are no other keys. */
function predicationKeys({ verb, spelled }: Predication, lexicon: Lexicon): number[] {
  const saying = (term: number): string => lexicon.terms[term]!;
  const isPartner = (term: number): boolean => term !== verb && lexicon.spread[term]! > 1;
  return heaviestTerms(spelled, PARTNERS, saying, isPartner).map(
    (term) => -(verb * TIMES + term) - 1,
  );
}
const PARTNERS = 3;

/** A week is found by each of its days, a month by its name, and so is what is longer by its year. */
const LONGEST_BY_DAYS = 7;
const LONGEST_IN_YEAR = 100;
/** A key is a term and a time in one number: days as they are counted, months and years after all the days there are. */
const TIMES = 1e7;
const MONTHS = 4e6;
const YEARS = 9e6;

function mergeEvents(
  { id, members, occurrences, date, wording }: EventGroup,
  lexicon: Lexicon,
  published: ReadonlyMap<string, string | undefined>,
): Event {
  const best = chooseSummary(members, wording, lexicon);
  const lists = [best, ...members.filter((event) => event !== best)];
  return {
    ...best,
    id,
    date,
    status: latestStatus(members, published),
    people: [...new Set(lists.flatMap(({ people }) => people))],
    places: [...new Set(lists.flatMap(({ places }) => places))],
    occurrences,
  };
}

const STATUSES: readonly EventStatus[] = [
  'happened',
  'cancelled',
  'planned',
  'conditional',
  'background',
];

/** What the article published last says of it: planned on Monday, it may have happened by Friday. Told as background says nothing. */
function latestStatus(
  members: readonly Event[],
  published: ReadonlyMap<string, string | undefined>,
): EventStatus {
  const rows = members.map(({ status, occurrences }) => ({
    status,
    last:
      occurrences
        .map(({ articleId }) => published.get(articleId) ?? '')
        .sort(compare)
        .at(-1) ?? '',
  }));
  rows.sort(
    (a, b) =>
      Number(a.status === 'background') - Number(b.status === 'background') ||
      compare(b.last, a.last) ||
      STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
  );
  return rows[0]!.status;
}

// Events of many articles → one per event, with every sighting. Precision first: two entries for one event
// cost a reader a line, one entry for two events tells him something false.
import { dateWithStatus } from '../../calendar/date-agreement.js';
import type { BriefedArticle, Event, EventStatus, Quote } from '../../model/briefing.js';
import { eventCloseness, traceCloseness } from './event-closeness.js';
import type { ClosenessTrace, Join } from '../../model/trace.js';
import { groupMaker, type EventGroup, type GroupMaker, type Sight } from './event-features.js';
import { lastMoves } from './last-moves.js';
import type { Predication } from './predications.js';
import { foreignFinder } from './foreign-passages.js';
import { overlaps } from '../../text/range.js';
import { agreementOf, isToldBefore } from './pair-facts.js';
import { agglomerate, agglomerateInRounds, type Linkage } from '../cluster/agglomerate.js';
import { sayTerm, spreadOf, type Vocabulary } from '../terms/vocabulary.js';
import {
  compare,
  distinct,
  groupBy,
  numbering,
  type ArticleRange,
} from '../cluster/sorted-lists.js';
import { firstBy } from '../../text/values/non-empty.js';
import type { Openings } from './openings.js';
import { byWorth, linesOfStatus, rankLines, type LineWorth } from './summary.js';
import { heaviestTerms } from '../terms/term-vectors.js';

/** The heaviest terms of a wording, by which events find each other. */
const KEY_TERMS = 8;
/** By so many of them an event also finds its like anywhere in its year. */
const HEAVIEST = 3;

/** The articles that the events were found in. */
type SetOfArticles = {
  /** Those of all the articles, already joined. */
  readonly quotes: readonly Quote[];
  /** The articles, by story. */
  readonly stories: readonly (readonly BriefedArticle[])[];
  readonly vocabulary: Vocabulary;
  readonly isOpening: Openings;
};

/**
 * Joins the events that are one, in rounds.
 * @param note told of each join
 */
export function* joinEvents(
  events: readonly Event[],
  { quotes, stories, vocabulary, isOpening }: SetOfArticles,
  note?: (join: Join) => void,
): Generator<void, Event[]> {
  const articles = stories.flat();
  const byId = new Map(articles.map((article) => [article.id, article]));
  const storyOf = new Map(
    stories.flatMap((story, number) => story.map(({ id }): [string, number] => [id, number])),
  );
  const published = new Map(articles.map(({ id, publishedAt }) => [id, publishedAt?.slice(0, 10)]));
  const { groupOf, join } = groupMaker({ quotes, articles: byId, storyOf, isOpening }, vocabulary);
  const linkage: Linkage<EventGroup> = {
    order: ({ id, date }) => `${date?.start ?? '9999'}\n${id}`,
    blockingKeys: keyReader(vocabulary),
    closeness: (a, b) => eventCloseness(a, b, vocabulary),
    join: note
      ? (a, b) => {
          note({ a: a.members, b: b.members, closeness: traceCloseness(a, b, vocabulary) });
          return join(a, b);
        }
      : join,
  };
  const placeOf = ({ occurrences, summaryRange }: Event): ArticleRange =>
    occurrences[0] ?? summaryRange;
  // What a copy prints word for word needs no comparing.
  const wordsOf = (event: Event): string => {
    const { articleId, start, end } = placeOf(event);
    const article = byId.get(articleId);
    const words = article?.body.slice(start, end) ?? event.id;
    return `${article?.sourceGroup}\n${event.date?.start}\n${event.date?.end}\n${words}`;
  };
  // Nearly all that is one is told within a story: those first, so that what is left to compare across stories is little.
  const byStory = groupBy(events, (event) => storyOf.get(placeOf(event).articleId));
  const joined: EventGroup[] = [];
  for (const inStory of byStory.values()) {
    const copies = [...groupBy(inStory, wordsOf).values()];
    if (note)
      for (const [first, ...others] of copies)
        for (const other of others) note({ a: [first], b: [other], closeness: COPIED });
    const groups = markTwofold(copies.map(groupOf));
    joined.push(...agglomerate(groups, linkage));
    yield;
  }
  const waiting = yield* agglomerateInRounds(joined, linkage);
  const merged: Event[] = [];
  const maker = { groupOf, join };
  for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
    const { event, status, foreign } = lineOfGroup(group, { maker, vocabulary, published });
    if (foreign.length === 0) merged.push(mergeEvents(group, { ...event, status }));
    else {
      // What tells something else than the line is joined anew, apart from it.
      waiting.push(groupOf(group.members.filter((member) => !foreign.includes(member))));
      waiting.push(
        ...agglomerate(
          foreign.map((member) => groupOf([member])),
          linkage,
        ),
      );
    }
  }
  return merged;
}

/** What a line is chosen with. */
type LineKnowledge = {
  readonly maker: GroupMaker;
  readonly vocabulary: Vocabulary;
  /** The days on which articles appeared. */
  readonly published: ReadonlyMap<string, string | undefined>;
};

/** Which line is printed for a group, and the members that tell something else. */
function lineOfGroup(
  group: EventGroup,
  { maker, vocabulary, published }: LineKnowledge,
): Pick<LineWorth, 'event' | 'foreign'> & { readonly status: EventStatus } {
  const [first, second] = group.members;
  if (first !== undefined && second === undefined)
    return { event: first, status: first.status, foreign: [] };
  const status = latestStatus(group.members, published);
  return { ...firstBy(linesOfGroup(group, status, maker, vocabulary), byWorth), status };
}

/** The tellings of a group whose line may be printed for it, the best first. */
export function linesOfGroup(
  group: EventGroup,
  status: EventStatus,
  maker: GroupMaker,
  vocabulary: Vocabulary,
): readonly LineWorth[] {
  const moves = lastMoves(group);
  const told = moves.length > 0 ? moves : linesOfStatus(group.members, status);
  return rankLines(told, group.vector, vocabulary, {
    foreignTo: foreignFinder(group.members, maker, vocabulary),
    opens: (event) => maker.groupOf([event]).openings.length > 0,
  });
}

const COPIED: ClosenessTrace = {
  joins: true,
  alike: 1,
  steps: [{ rule: 'the same words on the same day, in copies of one text', least: 0 }],
  common: [],
};

/** So many dated tellings of one verb are asked. */
const MOST_DAYS_OF_VERB = 500;

const holds = (many: readonly number[], few: readonly number[]): boolean =>
  few.every((term) => many.includes(term));

const areOfTwoDays = (a: EventGroup, b: EventGroup): boolean =>
  agreementOf(a, b) === 'apart' || isToldBefore(a, b) || isToldBefore(b, a);

/**
 * Marks what is told without a day in the words of what is printed for two days that can't be one: nobody can say of which it tells.
 * "Norland fired a rocket", or "a rocket with two stages", of May or of June; near miss: a plan for something like it.
 */
function markTwofold(groups: readonly EventGroup[]): readonly EventGroup[] {
  const days = new Map<
    number,
    { readonly group: EventGroup; readonly predication: Predication }[]
  >();
  for (const group of groups) {
    if (group.span?.isStated !== true) continue;
    for (const predication of group.predications) {
      const told = { group, predication };
      const known = days.get(predication.verb);
      if (known === undefined) days.set(predication.verb, [told]);
      else if (known.length < MOST_DAYS_OF_VERB) known.push(told);
    }
  }
  const isTwofold = ({ span, predications, isPlanned }: EventGroup): boolean =>
    span === undefined &&
    predications.some((own) => {
      const [first, ...others] = (days.get(own.verb) ?? []).filter(
        ({ group, predication }) =>
          own.key === predication.key ||
          (!isPlanned && !group.isPlanned && holds(own.vector.terms, predication.vector.terms)),
      );
      return first !== undefined && others.some(({ group }) => areOfTwoDays(first.group, group));
    });
  return groups.map((group) => (isTwofold(group) ? { ...group, isTwofold: true } : group));
}

/** Each heavy term that others use too, with each time that the date touches, so that only events of one time are compared. */
function keyReader(vocabulary: Vocabulary): (group: EventGroup) => (string | number)[] {
  const saying = (term: number): string => sayTerm(vocabulary, term);
  const isShared = (term: number): boolean => spreadOf(vocabulary, term) > 1;
  // A key is a term and a time in one number, which is small where times are counted as they come. Time 0 is none.
  const timeOf = numbering();
  timeOf(undefined);
  const size = vocabulary.terms.length;
  return (group) => {
    const { date, span, vector } = group;
    const keys: (string | number)[] = [];
    // What articles of one story open with
    if (group.openings.length > 0) for (const story of group.stories) keys.push(`opening ${story}`);
    // A verb with each partner, at whatever time: negative, so that they are no other keys.
    for (const { verb, partners } of group.predications)
      for (const partner of partners) keys.push(-(verb * size + partner) - 1);
    const terms = heaviestTerms(vector, KEY_TERMS, saying, isShared);
    const add = (list: readonly number[], time: number | undefined): void => {
      const first = timeOf(time) * size;
      for (const term of list) keys.push(first + term);
    };
    if (!date || !span) {
      add(terms, undefined);
      return keys;
    }
    for (const quote of group.quotes) keys.push(`quote ${quote}`);
    const heavy = terms.slice(0, HEAVIEST);
    add(heavy, undefined); // an event without a date may be one with any
    const isRival = group.isPlanned || vector.terms.some((term) => vocabulary.onceOnly.has(term));
    const { first, days } = span;
    // A day meets its equals by each term, and what is longer, or another day of its month, by its heaviest ones.
    if (days <= LONGEST_BY_DAYS) {
      for (let day = 0; day < days; day++) add(terms, first + day);
      add(heavy, first + days); // it may be one with an event of the next day
    }
    if (days === 1 && span.isStated)
      for (const person of group.people) keys.push(`person ${person} ${first}`);
    const byMonth = days > LONGEST_BY_DAYS || isRival ? terms : heavy;
    const month = monthNumber(date.start);
    add(byMonth, month + MONTHS);
    if (monthNumber(date.end) !== month) add(byMonth, monthNumber(date.end) + MONTHS);
    add(days > LONGEST_IN_YEAR ? terms : heavy, Number(date.start.slice(0, 4)) + YEARS);
    return keys;
  };
}

/** A week is found by each of its days, a month by its name, and so is what is longer by its year. */
const LONGEST_BY_DAYS = 7;
const LONGEST_IN_YEAR = 100;
/** Times in one row: days as they are counted, months and years after all the days there are. */
const MONTHS = 4e6;
const YEARS = 9e6;

const monthNumber = (day: string): number => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));

/** @param best the member whose line is printed, with the status of them all */
function mergeEvents(group: EventGroup, best: Event): Event {
  const { id, members, sights, updates, date } = group;
  const [, second] = members;
  const isMoved = lastMoves(group).length > 0;
  // The day on which a toll rose, or was told, is not that of what took it.
  const later = sights.filter(({ event }) => event.date?.start !== date?.start);
  const rises = later.filter(({ event }) => updates.includes(event));
  const isLater = (sight: Sight): boolean =>
    second !== undefined &&
    later.includes(sight) &&
    rises.some(
      ({ occurrence: { articleId, start, end } }) =>
        articleId === sight.occurrence.articleId && overlaps(sight.occurrence, { start, end }),
    );
  const occurrences = sights.map((sight) =>
    isLater(sight) || (isMoved && later.includes(sight))
      ? { ...sight.occurrence, date: undefined }
      : sight.occurrence,
  );
  if (second === undefined) return { ...best, occurrences };
  const lists = [best, ...members.filter((event) => event.id !== best.id)];
  return {
    ...best,
    id,
    date: dateWithStatus(date, best.status),
    people: distinct(lists.flatMap(({ people }) => people)),
    places: distinct(lists.flatMap(({ places }) => places)),
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
  const rows = members.map(({ status, occurrences }) => {
    let last = '';
    for (const { articleId } of occurrences) {
      const day = published.get(articleId) ?? '';
      if (day > last) last = day;
    }
    return { status, last };
  });
  return firstBy(
    rows,
    (a, b) =>
      Number(a.status === 'background') - Number(b.status === 'background') ||
      compare(b.last, a.last) ||
      STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status),
  ).status;
}

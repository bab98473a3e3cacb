// Events of many articles → one per event, with every sighting. Precision first: two entries for one event
// cost a reader a line, one entry for two events tells him something false.
import type { BriefedArticle, Event, EventDate, EventStatus, Quote } from '../model/briefing.js';
import { indexAt, overlaps } from '../model/range.js';
import {
  byDetail,
  datesAgree,
  dayNumber,
  isStated,
  lengthOf,
  type Agreement,
} from './dates-agree.js';
import { countOtherwise, deedsOf, shareDeed, type Deed } from './deeds.js';
import { joinClosest } from './join-closest.js';
import { weigh, type Lexicon } from './lexicon.js';
import { compare, distinctBy, groupBy, placeKey, shareAny } from './listing.js';
import { chooseSummary } from './summary.js';
import { commonTerms, cosine, heaviestTerms, type Wording } from './weighed-terms.js';

/** Events that are one, with what is compared of them. */
type Group = {
  readonly id: string;
  readonly members: readonly Event[];
  readonly occurrences: Event['occurrences'];
  readonly date: EventDate | undefined;
  readonly people: ReadonlySet<string>;
  readonly wording: Wording;
  readonly deeds: readonly Deed[];
  /** The stories of its articles, by number. */
  readonly stories: ReadonlySet<number>;
  /** Quotes that stand in the sentences of the sightings. */
  readonly quotes: ReadonlySet<string>;
};

/** How alike the wordings of one event must be at least (cosine), by how their dates agree. */
const LEAST_ALIKE: Readonly<Record<Agreement | 'undated', number>> = {
  same: 0.3,
  within: 0.35,
  near: 0.45,
  loose: 0.55,
  undated: 0.6,
  rival: 0.4,
  apart: Infinity,
};
/** One person on one day, or two rare names, numbers or dates and a word in common, are as good as many words. */
const ALIKE_WITH_RARE = 0.2;
/** In more days, two rare names meet in more than one event. */
const LONGEST_WITH_RARE = 31;
/** Few things are planned for one and the same day. */
const ALIKE_PLANS = 0.2;
/** The same is done by or to the same, by how the dates agree. */
const ALIKE_WITH_DEED: Readonly<Record<Agreement | 'undated', number>> = {
  same: 0.1,
  within: 0.1,
  near: 0.15,
  loose: 0.15,
  undated: 0.2,
  rival: LEAST_ALIKE.rival,
  apart: Infinity,
};
/** Both print one quote: they tell of the same saying. */
const ALIKE_WITH_QUOTE = 0.1;
/** Other people act in the one than in the other. */
const OTHER_PEOPLE = 0.15;
/** An article seldom tells one event twice, unless it comes back to what somebody said. */
const SAME_ARTICLE = 0.1;
/** A term in more than this share of the sentences is not rare. */
const RARE_SHARE = 0.1;
/** The heaviest terms of a wording, by which events find each other. */
const KEY_TERMS = 8;
/** By so many of them an event also finds its like anywhere in its year. */
const HEAVIEST = 3;

/** Two stories seldom tell one event. */
const OTHER_STORY = 0.05;

/** Joins the events that are one. `quotes` are those of the whole set, already joined; `stories` its articles, by story. */
export function joinEvents(
  events: readonly Event[],
  quotes: readonly Quote[],
  stories: readonly (readonly BriefedArticle[])[],
  lexicon: Lexicon,
): Event[] {
  const articles = stories.flat();
  const storyOf = new Map(
    stories.flatMap((story, number) => story.map(({ id }): [string, number] => [id, number])),
  );
  const quotesBySentence = quotesInSentences(quotes, articles);
  const sentencesOf = new Map(articles.map(({ id, sentences }) => [id, sentences]));
  const sourceGroups = new Map(articles.map(({ id, sourceGroup }) => [id, sourceGroup]));
  const groupOf = (articleId: string): string => sourceGroups.get(articleId) ?? articleId;
  const bodies = new Map(articles.map(({ id, body }) => [id, body]));
  const published = new Map(articles.map(({ id, publishedAt }) => [id, publishedAt?.slice(0, 10)]));

  const groupFrom = (unsorted: readonly Event[]): Group => {
    const members = [...unsorted].sort((a, b) => compare(a.id, b.id));
    const occurrences = distinctBy(
      members.flatMap((event) => event.occurrences),
      placeKey,
    );
    const date = chooseDate(members, groupOf);
    const days = new Set([...members, ...occurrences].flatMap((told) => told.date?.start ?? []));
    return {
      id: members[0]!.id,
      members,
      occurrences,
      date,
      people: new Set(members.flatMap((event) => event.people)),
      wording: weigh(lexicon, occurrences, (term) => isOwnDate(term, date, days)),
      deeds: deedsOf(lexicon, occurrences),
      stories: new Set(occurrences.flatMap(({ articleId }) => storyOf.get(articleId) ?? [])),
      quotes: new Set(
        occurrences.flatMap(({ articleId, start }) => {
          const sentence = indexAt(sentencesOf.get(articleId) ?? [], start);
          return quotesBySentence.get(`${articleId}\n${sentence}`) ?? [];
        }),
      ),
    };
  };

  // What a copy prints word for word needs no comparing.
  const sameWords = groupBy(events, (event) => {
    const { articleId, start, end } = event.occurrences[0] ?? event.summaryRange;
    const words = bodies.get(articleId)?.slice(start, end) ?? event.id;
    return `${groupOf(articleId)}\n${event.date?.start}\n${event.date?.end}\n${words}`;
  });
  return joinClosest([...sameWords.values()].map(groupFrom), {
    order: ({ id, date }) => `${date?.start ?? '9999'}\n${id}`,
    keys: (group) => keysOf(group, lexicon),
    closeness: (a, b) => closeness(a, b, lexicon),
    join: (a, b) => groupFrom([...a.members, ...b.members]),
  }).map((group) => mergeEvents(group, lexicon, published));
}

/**
 * The date that says most; where several days are stated, the one that most independent texts give, then the surer, then the earlier.
 */
function chooseDate(
  members: readonly Event[],
  sourceGroupOf: (articleId: string) => string,
): EventDate | undefined {
  const dates = members.flatMap((event) => event.date ?? []).sort(byDetail);
  if (dates.length < 2) return dates[0];
  const texts = (date: EventDate): number =>
    new Set(
      members
        .filter((event) => event.date?.start === date.start && event.date.end === date.end)
        .flatMap(({ occurrences }) => occurrences.map(({ articleId }) => sourceGroupOf(articleId))),
    ).size;
  const finest = dates.filter((date) => lengthOf(date) === lengthOf(dates[0]!));
  const stated = finest.filter(isStated);
  return (stated.length > 0 ? stated : finest).sort(
    (a, b) => texts(b) - texts(a) || byDetail(a, b),
  )[0];
}

/** A date term that says no more than the event's own dates: one of its days, or any stretch of days where the event has one too. */
function isOwnDate(term: string, date: EventDate | undefined, days: ReadonlySet<string>): boolean {
  if (!term.startsWith('@') || date === undefined) return false;
  return DAY.test(term) ? days.has(term.slice(1)) : lengthOf(date) > 1;
}
/** "@2022-01-10"; near miss: "@2022-01", "@2021-W51". */
const DAY = /^@\d{4}-\d\d-\d\d$/;

function quotesInSentences(
  quotes: readonly Quote[],
  articles: readonly BriefedArticle[],
): ReadonlyMap<string, readonly string[]> {
  const sentencesOf = new Map(articles.map(({ id, sentences }) => [id, sentences]));
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

/** Each telling term that others use too, with each time that the date touches, so that only events of one time are compared. */
function keysOf(group: Group, lexicon: Lexicon): (string | number)[] {
  const terms = heaviestTerms(group.wording, Infinity, (term) => lexicon.terms[term]!)
    .filter((term) => lexicon.spread[term]! > 1)
    .slice(0, KEY_TERMS);
  const { date } = group;
  const deeds = group.deeds.flatMap((deed) => deedKeys(deed, lexicon));
  if (date === undefined) return [...terms, ...deeds];
  const heavy = terms.slice(0, HEAVIEST);
  const days = lengthOf(date);
  const isRival =
    isPlanned(group) || group.wording.terms.some((term) => lexicon.onceOnly.has(term));
  const first = dayNumber(date.start);
  const keys: (string | number)[] = [...group.quotes, ...deeds];
  const add = (list: readonly number[], time: number): void => {
    for (const term of list) keys.push((term + 1) * TIMES + time);
  };
  // A day meets its equals by each term, and what is longer, or another day of its month, by its heaviest ones.
  if (days <= LONGEST_BY_DAYS) {
    for (let day = 0; day < days; day++) add(terms, first + day);
    add(heavy, first + days); // it may be one with an event of the next day
  }
  const months = new Set([date.start.slice(0, 7), date.end.slice(0, 7)]);
  for (const month of months)
    add(days > LONGEST_BY_DAYS || isRival ? terms : heavy, dayNumber(`${month}-00`) + MONTHS);
  add(days > LONGEST_IN_YEAR ? terms : heavy, Number(date.start.slice(0, 4)) + YEARS);
  return keys;
}

/** A verb with each of its two heaviest partners, at whatever time: negative, so that they are no other keys. */
function deedKeys({ verb, wording }: Deed, lexicon: Lexicon): number[] {
  return heaviestTerms(wording, PARTNERS, (term) => lexicon.terms[term]!)
    .filter((term) => term !== verb)
    .map((term) => -(verb * TIMES + term) - 1);
}
const PARTNERS = 3;

/** A week is found by each of its days, a month by its name, and so is what is longer by its year. */
const LONGEST_BY_DAYS = 7;
const LONGEST_IN_YEAR = 100;
/** A key is a term and a time in one number: days as they are counted, months and years after all the days there are. */
const TIMES = 1e7;
const MONTHS = 4e6;
const YEARS = 9e6;

/** The cosine of the wordings where it is enough for one event, else 0. */
function closeness(a: Group, b: Group, lexicon: Lexicon): number {
  const agreement = a.date && b.date ? datesAgree(a.date, b.date) : 'undated';
  if (agreement === 'apart') return 0;
  const alike = cosine(a.wording, b.wording);
  if (alike < ALIKE_WITH_QUOTE) return 0;
  if (commonTerms(a.wording, b.wording).length < 2 && !(isPlanned(a) && isPlanned(b))) return 0;
  return alike >= leastAlike(a, b, agreement, lexicon) ? alike : 0;
}

function leastAlike(
  a: Group,
  b: Group,
  agreement: Agreement | 'undated',
  lexicon: Lexicon,
): number {
  let least = LEAST_ALIKE[agreement];
  const days = a.date && b.date ? Math.max(lengthOf(a.date), lengthOf(b.date)) : 0;
  // The dead of a whole spring are not those of one of its days.
  if (days > LONGEST_WITH_RARE && countOtherwise(a.wording, b.wording, lexicon)) return Infinity;
  const peopleInCommon = shareAny(a.people, b.people);
  if (agreement === 'same' || agreement === 'within') {
    if (shareAny(a.quotes, b.quotes)) return ALIKE_WITH_QUOTE;
    const sameActor =
      agreement === 'same' && peopleInCommon && isStated(a.date!) && isStated(b.date!);
    if (sameActor || (days <= LONGEST_WITH_RARE && haveRareInCommon(a, b, lexicon)))
      least = ALIKE_WITH_RARE;
    if (agreement === 'same' && isPlanned(a) && isPlanned(b)) least = ALIKE_PLANS;
  }
  if (ALIKE_WITH_DEED[agreement] < least && shareDeed(a.deeds, b.deeds, lexicon))
    least = ALIKE_WITH_DEED[agreement];
  if (a.people.size > 0 && b.people.size > 0 && !peopleInCommon) least += OTHER_PEOPLE;
  if (!shareAny(a.stories, b.stories)) {
    if (!peopleInCommon && !haveNameInCommon(a, b, lexicon)) return Infinity;
    least += OTHER_STORY;
  }
  const tellers = new Set(a.occurrences.map(({ articleId }) => articleId));
  const isRetold = b.occurrences.some(({ articleId }) => tellers.has(articleId));
  if (agreement === 'rival' && (isRetold || !canBeRivals(a, b, lexicon))) return Infinity;
  return isRetold && !peopleInCommon ? least + SAME_ARTICLE : least;
}

/**
 * True when two stated days can be one event told with two dates: in one story a plan, or what happens only once ("the ship sank on
 * Monday"). Protests on Monday and on Tuesday are two.
 */
function canBeRivals(a: Group, b: Group, lexicon: Lexicon): boolean {
  if (!shareAny(a.stories, b.stories)) return false;
  const common = commonTerms(a.wording, b.wording);
  return (isPlanned(a) && isPlanned(b)) || common.some((term) => lexicon.onceOnly.has(term));
}

function haveNameInCommon(a: Group, b: Group, lexicon: Lexicon): boolean {
  return commonTerms(a.wording, b.wording).some((term) => lexicon.terms[term]!.startsWith('='));
}

const isPlanned = ({ members }: Group): boolean =>
  members.every(({ status }) => status === 'planned');

/** Two rare names, numbers or dates in common, and a word. */
function haveRareInCommon(a: Group, b: Group, lexicon: Lexicon): boolean {
  const common = commonTerms(a.wording, b.wording);
  const marked = common.filter((term) => /^[=@]|\d/.test(lexicon.terms[term]!));
  const rare = marked.filter(
    (term) => lexicon.spread[term]! <= Math.max(3, RARE_SHARE * lexicon.sentenceCount),
  );
  return rare.length >= 2 && common.length > marked.length;
}

function mergeEvents(
  { id, members, occurrences, date, wording }: Group,
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

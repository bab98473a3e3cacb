// Events of a set → how important each is, and who told it first.
import type { BriefedArticle, Event } from '../../model/briefing.js';
import { dayNumber } from '../../calendar/civil-days.js';
import { byDetail, lengthOf } from '../../calendar/date-agreement.js';
import { weigh, type Vocabulary } from '../terms/vocabulary.js';
import { compare } from '../cluster/sorted-lists.js';
import { placeInTime } from '../../calendar/place-in-time.js';
import type { RankTrace, Weight } from '../../model/trace.js';
import { isFragment, isUnclear } from './summary.js';
import { cosine, type TermVector } from '../terms/term-vectors.js';

/** What the articles of one story say together. */
type RankedStory = {
  /** The source groups that name a day, and those that still name it when it has passed. */
  readonly named: SourceGroups;
  readonly remembered: SourceGroups;
  readonly centre: TermVector;
};
type SourceGroups = ReadonlyMap<string, ReadonlySet<string>>;

/** What weighs how much; each is added, but for `guessed`, the share that is left where nobody printed the day. */
const WEIGHT = {
  groups: 1, remembered: 1, centre: 1.5, lead: 0.3, day: 0.2, unclear: 1, fragment: 1, guessed: 0.1,
  dayNamed: 1, dayRemembered: 2,
} as const; // prettier-ignore

/** The events of one day share its weight: the n-th has the part n to this power, lest a day of much talk stand above a great one. */
const CROWDING = 1.5;

/** A day that is named so many days after it passed is remembered, not reported. */
const REMEMBERED_DAYS = 2;

/**
 * Fills in importance, source groups and who was first, and puts the events in order of time. `stories` are the articles, by
 * story. Importance follows what decides in timeline summarisation (Ghalandari and Ifrim 2020): first the day, by how many
 * independent texts name it, above all when it has passed; then the event, by how many tell it and how central its words are.
 * @param note told of each event what its importance is the sum of
 */
export function rankEvents(
  events: readonly Event[],
  stories: readonly (readonly BriefedArticle[])[],
  vocabulary: Vocabulary,
  note?: (event: Event, rank: RankTrace) => void,
): Event[] {
  const byId = new Map(stories.flat().map((article) => [article.id, article]));
  const storyOf = new Map<string, RankedStory>();
  for (const articles of stories) {
    const story = readStory(articles, vocabulary);
    for (const { id } of articles) storyOf.set(id, story);
  }
  const factsOf = (
    event: Event,
    story: RankedStory | undefined,
    tellers: readonly BriefedArticle[],
  ): EventFacts => {
    const day = event.date?.certainty === 'inferred' ? undefined : dayOf(event);
    return { event, story, tellers, day, vocabulary };
  };
  const weighed = events.map((event): WeighedEvent => {
    const ids = [...new Set(event.occurrences.map(({ articleId }) => articleId))];
    const tellers = ids.flatMap((id) => byId.get(id) ?? []);
    const story = storyOf.get(ids[0] ?? '');
    const sourceGroups = groupsOf(tellers).size;
    return { event, tellers, story, sourceGroups, worth: worthOf(factsOf(event, story, tellers)) };
  });
  const places = placesInDay(weighed);
  const placeOf = (event: Event): number => places.get(event) ?? 1;
  const shares = weighed.map((row): Shared => {
    const { event, story, tellers } = row;
    const whole = Math.max(0, row.worth + dayWeight(factsOf(event, story, tellers)));
    return { ...row, share: whole / placeOf(row.event) ** CROWDING };
  });
  const kept = keptBesideHeavier(shares);
  const ranked = shares.map(({ event, tellers, story, sourceGroups, share }) => ({
    ...event,
    importance: Math.round(share * kept(event, story) * 1000) / 1000,
    sourceGroups,
    firstReported: firstReported(tellers, event.firstReported.articleId),
  }));
  if (note)
    for (const { event, tellers, story } of shares) {
      const facts = factsOf(event, story, tellers);
      note(event, {
        parts: weightsOf(WORTH, facts),
        isGuess: countsLittle(event),
        dayParts: dayOf(event) === undefined || isGuessed(event) ? [] : weightsOf(DAY_WORTH, facts),
        placeInDay: placeOf(event),
        kept: kept(event, story),
      });
    }
  return ranked.sort(byTime);
}

type WeighedEvent = {
  readonly event: Event;
  readonly tellers: readonly BriefedArticle[];
  readonly story: RankedStory | undefined;
  readonly sourceGroups: number;
  readonly worth: number;
};

type Shared = WeighedEvent & { readonly share: number };

function readStory(articles: readonly BriefedArticle[], vocabulary: Vocabulary): RankedStory {
  const named = new Map<string, Set<string>>();
  const remembered = new Map<string, Set<string>>();
  for (const article of articles)
    for (const { value } of article.dates) {
      const day = value.slice(0, 10);
      if (!DAY.test(day)) continue;
      add(named, day, article.sourceGroup);
      if (daysSince(day, article) >= REMEMBERED_DAYS) add(remembered, day, article.sourceGroup);
    }
  const leads = articles.flatMap(({ id, sentences }) =>
    sentences.slice(0, LEAD_SENTENCES).map((sentence) => ({ articleId: id, ...sentence })),
  );
  return { named, remembered, centre: weigh(vocabulary, leads) };
}

/** "2021-12-28"; not "2021-12" nor "2021-W52". */
const DAY = /^\d{4}-\d\d-\d\d$/;

function add(groups: Map<string, Set<string>>, day: string, group: string): void {
  const known = groups.get(day);
  if (known) known.add(group);
  else groups.set(day, new Set([group]));
}

const groupsOf = (articles: readonly BriefedArticle[]): ReadonlySet<string> =>
  new Set(articles.map(({ sourceGroup }) => sourceGroup));

/** Days from a day to an article's publication; 0 where that is not known. */
const daysSince = (day: string, { publishedAt }: BriefedArticle): number =>
  publishedAt === undefined ? 0 : dayNumber(publishedAt.slice(0, 10)) - dayNumber(day);

/** The one day of an event, if it has one. */
const dayOf = ({ date }: Event): string | undefined =>
  date !== undefined && lengthOf(date) === 1 ? date.start : undefined;

const opens = ({ occurrences }: Event): boolean => occurrences.some(({ lead }) => lead);

/** True where nobody printed the day, and no article opens with the event or it is a state; and for "a Friday gathering" and no more. */
const isGuessed = (event: Event): boolean =>
  (event.date?.certainty === 'inferred' && (!opens(event) || event.status === 'background')) ||
  (event.status === 'background' && event.summary.split(' ').length < FEW_WORDS);
const FEW_WORDS = 5;

/** What the weight of an event is taken from. */
type EventFacts = {
  readonly event: Event;
  readonly story: RankedStory | undefined;
  readonly tellers: readonly BriefedArticle[];
  /** The one day that a text gives it; undefined where it is a guess. */
  readonly day: string | undefined;
  readonly vocabulary: Vocabulary;
};

type RankPart = { readonly name: string; readonly weight: (facts: EventFacts) => number };

/** What an event weighs by itself: the sum of these. */
const WORTH: readonly RankPart[] = [
  {
    name: 'independent texts that tell it',
    weight: ({ tellers }) => WEIGHT.groups * Math.log(1 + groupsOf(tellers).size),
  },
  {
    name: 'those that still tell it days later',
    weight: ({ tellers, day }) => {
      const later = tellers.filter(
        (teller) => day !== undefined && daysSince(day, teller) >= REMEMBERED_DAYS,
      );
      return WEIGHT.remembered * Math.log(1 + groupsOf(later).size);
    },
  },
  {
    name: 'its words are those of the openings of the story',
    weight: ({ event, story, vocabulary }) =>
      story ? WEIGHT.centre * cosine(weigh(vocabulary, event.occurrences), story.centre) : 0,
  },
  { name: 'an article opens with it', weight: ({ event }) => (opens(event) ? WEIGHT.lead : 0) },
  { name: 'it has a day', weight: ({ day }) => (day === undefined ? 0 : WEIGHT.day) },
  {
    name: 'its line does not say who acts',
    weight: ({ event, vocabulary }) => (isUnclear(event, vocabulary) ? -WEIGHT.unclear : 0),
  },
  {
    name: 'its line is part of a sentence, or speech',
    weight: ({ event }) => (isFragment(event) ? -WEIGHT.fragment : 0),
  },
  { name: 'its status', weight: ({ event }) => -STATUS_COST[event.status] },
];

/** What the day of an event weighs in its story. */
const DAY_WORTH: readonly RankPart[] = [
  {
    name: 'independent texts that name its day',
    weight: ({ event, story }) =>
      WEIGHT.dayNamed * Math.log(1 + (story?.named.get(dayOf(event) ?? '')?.size ?? 0)),
  },
  {
    name: 'those that name the day once it has passed',
    weight: ({ event, story }) =>
      WEIGHT.dayRemembered * Math.log(1 + (story?.remembered.get(dayOf(event) ?? '')?.size ?? 0)),
  },
];

const sumFor = (parts: readonly RankPart[], facts: EventFacts): number =>
  parts.reduce((sum, { weight }) => sum + weight(facts), 0);

const weightsOf = (parts: readonly RankPart[], facts: EventFacts): readonly Weight[] =>
  parts.map(({ name, weight }) => ({ name, value: weight(facts) }));

/** True where the event counts a tenth: nobody printed its day. */
const countsLittle = (event: Event): boolean => isGuessed(event) || event.date === undefined;

const worthOf = (facts: EventFacts): number =>
  sumFor(WORTH, facts) * (countsLittle(facts.event) ? WEIGHT.guessed : 1);

/** Nothing for a guess. */
const dayWeight = (facts: EventFacts): number =>
  dayOf(facts.event) === undefined || isGuessed(facts.event) ? 0 : sumFor(DAY_WORTH, facts);

/** 1 for the worthiest event of each day of a story, 2 for the next; 1 for what has no day. */
function placesInDay(weighed: readonly WeighedEvent[]): ReadonlyMap<Event, number> {
  const places = new Map<Event, number>();
  const counts = new Map<RankedStory | undefined, Map<string, number>>();
  const sorted = [...weighed].sort((a, b) => b.worth - a.worth || compare(a.event.id, b.event.id));
  for (const { event, story } of sorted) {
    const day = dayOf(event);
    const days = counts.get(story) ?? new Map<string, number>();
    counts.set(story, days);
    const place = (day === undefined ? 0 : (days.get(day) ?? 0)) + 1;
    if (day !== undefined) days.set(day, place);
    places.set(event, place);
  }
  return places;
}

/**
 * What an event keeps of its share. Of a great day is told on the next too, and the day before was full of its coming: the lighter
 * a day is than one beside it in its story, the more it loses.
 */
function keptBesideHeavier(
  shares: readonly Shared[],
): (event: Event, story: RankedStory | undefined) => number {
  const weights = new Map<RankedStory | undefined, Map<number, number>>();
  for (const { event, story, share } of shares) {
    const day = dayOf(event);
    if (day === undefined) continue;
    const days = weights.get(story) ?? new Map<number, number>();
    weights.set(story, days.set(dayNumber(day), (days.get(dayNumber(day)) ?? 0) + share));
  }
  return (event, story) => {
    const day = dayOf(event);
    const days = weights.get(story);
    if (day === undefined || days === undefined) return 1;
    const own = days.get(dayNumber(day)) ?? 0;
    return [-1, 1].reduce((kept, step) => {
      const beside = days.get(dayNumber(day) + step) ?? 0;
      return beside > own ? kept * (1 - ECHO * (1 - own / beside)) : kept;
    }, 1);
  };
}

/** The most that a day loses to one beside it. */
const ECHO = 0.7;

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

/** By day, what is known to a year before its months, the finer date first; undated ones last; then the more important. */
function byTime(a: Event, b: Event): number {
  return (
    compare(a.date ? placeInTime(a.date) : UNDATED, b.date ? placeInTime(b.date) : UNDATED) ||
    (a.date && b.date ? byDetail(a.date, b.date) : 0) ||
    b.importance - a.importance ||
    compare(a.id, b.id)
  );
}

/** Behind every day. */
const UNDATED = '9999-99';

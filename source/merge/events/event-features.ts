// Events that are one → an EventGroup: what is compared of it with other groups: day, words, predications, people, stories, quotes.
import type {
  BriefedArticle,
  Event,
  EventDate,
  EventOccurrence,
  Quote,
} from '../../model/briefing.js';
import { contains, indexAt, overlaps, type Range } from '../../text/range.js';
import {
  byDetail,
  isStated,
  lengthOf,
  dayRangeOf,
  type DayRange,
} from '../../calendar/date-agreement.js';
import { genderOf } from '../../languages/gender-of.js';
import type { Gender } from '../../languages/lexicons/name-lexicon.js';
import { languageOf } from '../../languages/registry.js';
import type { Openings } from './openings.js';
import {
  goalIn,
  leans,
  MANNER,
  readVerb,
  tellsNewDay,
  waysIn,
  wordBefore,
} from './verb-features.js';
import { lastMoves, pageNumber, type Move } from './last-moves.js';
import { predicationReader, unitePredications, type Predication } from './predications.js';
import { sayTerm, termsOf, weighTerms, type Vocabulary } from '../terms/vocabulary.js';
import {
  ascending,
  compare,
  comparePlaces,
  distinct,
  inHalves,
  inOrder,
  numbering,
  unite,
} from '../cluster/sorted-lists.js';
import { sumOfVectors, type TermVector } from '../terms/term-vectors.js';

/** Events that are one, with what is compared of them. */
export type EventGroup = GroupFeatures & {
  readonly date: EventDate | undefined;
  readonly span: DayRange | undefined;
  readonly isPlanned: boolean;
  /** All leave open whether it came about: "may be closed". */
  readonly isOpen: boolean;
  readonly vector: TermVector;
  /** The sightings that open their articles, a few of them. */
  readonly openings: readonly Sight[];
};

/** What is compared of some events whatever their date. Names, articles and the like are numbers, in ascending order. */
type GroupFeatures = {
  /** That of its first member. */
  readonly id: string;
  /** By id. */
  readonly members: readonly Event[];
  /** By place, one of each. */
  readonly sights: readonly Sight[];
  /** Members that tell how many it is by then, on whatever day: "the toll rose to 19". */
  readonly updates: readonly Event[];
  /** Plans among its members that have got a new day: "the vote was put off to May 10". */
  readonly moves: readonly Move[];
  readonly people: readonly number[];
  readonly predications: readonly Predication[];
  /** Names that stand as subject. */
  readonly subjects: readonly number[];
  /** All that its subjects are called. */
  readonly doers: readonly number[];
  /** The classes of deeds that its verbs tell, and those that any of its words does. */
  readonly deeds: readonly number[];
  readonly told: readonly number[];
  /** What it is done to, where that is not counted. */
  readonly objects: readonly number[];
  /** Where or to whom its verbs go, by name: "moved to Tarn Jail". */
  readonly goals: readonly number[];
  /** How its verbs tell it, 1 for each way: see {@link MANNER}. */
  readonly manners: number;
  /** In which ways it is said: see {@link WAY}. */
  readonly ways: number;
  /** Who acts, women or men, as far as its subjects tell. */
  readonly genders: readonly Gender[];
  /** True where it has no day, and two days are told in its very words: see {@link markTwofold}. */
  readonly isTwofold: boolean;
  /** The day of the first page that tells it as what happened, as a day number; Infinity where none has a day. */
  readonly toldBy: number;
  /** The day of the last page that tells it, as a day number; -Infinity where none has a day. */
  readonly lastTold: number;
  /** Where it happens. */
  readonly places: readonly string[];
  readonly articles: readonly number[];
  readonly stories: readonly number[];
  /** Quotes that stand in the sentence of every sighting. */
  readonly quotes: readonly number[];
};

/** A sighting, with its words. */
export type Sight = {
  readonly event: Event;
  readonly occurrence: EventOccurrence;
  readonly article: BriefedArticle | undefined;
  readonly terms: readonly number[];
  /** Those of its terms that are dates. */
  readonly dates: readonly number[];
  /** The wording without those. */
  readonly undated: TermVector;
  readonly isOpening: boolean;
  readonly deeds: readonly number[];
  readonly subjects: readonly number[];
  /** One of {@link MANNER}. */
  readonly manner: number;
};

/** What events are looked at with: the quotes of the whole set, already joined; articles and the numbers of their stories by id. */
type Surroundings = {
  readonly quotes: readonly Quote[];
  readonly articles: ReadonlyMap<string, BriefedArticle>;
  readonly storyOf: ReadonlyMap<string, number>;
  readonly isOpening: Openings;
};

/** Makes a group of events that are known to be one, and one group of two. */
export type GroupMaker = {
  readonly groupOf: (events: readonly Event[]) => EventGroup;
  readonly join: (a: EventGroup, b: EventGroup) => EventGroup;
};

const NOTHING: readonly never[] = [];

export function groupMaker(
  { quotes, articles, storyOf, isOpening }: Surroundings,
  vocabulary: Vocabulary,
): GroupMaker {
  const quotesIn = quotesInSentences(quotes, articles);
  const articleNumber = numbering();
  const personNumber = numbering();
  const readPredication = predicationReader(vocabulary);

  const featuresAt = (event: Event, occurrence: EventOccurrence): GroupFeatures => {
    const { articleId, start, verb, subject, isPassive } = occurrence;
    const article = articles.get(articleId);
    const [does, suffers] = isPassive ? [occurrence.object, subject] : [subject, occurrence.object];
    const termsIn = (range: Range | undefined): readonly number[] =>
      range === undefined ? NOTHING : termsOf(vocabulary, articleId, range, vocabulary.isDate);
    const doer = termsIn(does);
    const done = termsIn(suffers);
    // Who does it and to whom may stand elsewhere in its sentence: "the store … its launch".
    const isApart = (range: Range | undefined): boolean =>
      range !== undefined && !contains(occurrence, range);
    let terms: readonly number[] = termsOf(vocabulary, articleId, occurrence);
    if (isApart(does)) terms = unite(terms, doer);
    if (isApart(suffers)) terms = unite(terms, done);
    const predication = readPredication(termsIn(verb), unite(doer, done));
    const story = storyOf.get(articleId);
    const deedsOf = (list: readonly number[]): readonly number[] => {
      const deeds: number[] = [];
      for (const term of list) {
        const own = vocabulary.deedsOf.get(term);
        if (own !== undefined) deeds.push(...own);
      }
      return ascending(deeds);
    };
    const told = deedsOf(terms);
    const verbs = readVerb(article, verb, termsIn(verb), vocabulary);
    // "The toll rose to 19" on a day on which nobody may have died
    const tolled = doer.filter((term) => vocabulary.counted.has(term));
    const isUpdate =
      tolled.length > 0 && termsIn(verb).some((term) => vocabulary.tolling.has(term));
    const sentence = indexAt(article?.sentences ?? NOTHING, start);
    const dates = those(terms, vocabulary.isDate);
    const undated = weighTerms(vocabulary, without(dates, terms));
    // "the fire on Monday" has no verb: whatever it tells is its deed
    const deeds = isUpdate ? deedsOf(tolled) : verb === undefined ? told : verbs.deeds;
    const subjects = those(doer, vocabulary.isName);
    const moves = movesIn(event, article, occurrence, dates);
    const isDenial = verbs.manner === MANNER.negated || verbs.manner === MANNER.denied;
    const manner = mannerWith(verbs.manner, moves, !isDenial && leans(article, subject));
    const own = { article, isOpening: isOpening(occurrence), deeds, subjects, manner };
    return {
      id: event.id,
      members: [event],
      sights: [{ event, occurrence, terms, dates, undated, ...own }],
      updates: isUpdate ? [event] : NOTHING,
      moves,
      people: ascending(event.people.map(personNumber)),
      predications: predication === undefined ? NOTHING : [predication],
      subjects,
      doers: doer,
      deeds,
      told: unite(told, verbs.deeds),
      objects: done.some((term) => vocabulary.isNumber[term] === 1) ? NOTHING : done,
      goals: those(termsIn(goalIn(article, occurrence)), vocabulary.isName),
      manners: manner,
      ways: waysIn(article, occurrence),
      genders: gendersIn(article, occurrence),
      isTwofold: false,
      toldBy: event.status === 'happened' ? pageNumber(article, Infinity) : Infinity,
      lastTold: pageNumber(article, -Infinity),
      places: vocabulary.locations.within(articleId, occurrence),
      articles: [articleNumber(articleId)],
      stories: story === undefined ? NOTHING : [story],
      quotes: quotesIn.get(articleId)?.get(sentence) ?? NOTHING,
    };
  };
  const featuresOfEach = (event: Event): GroupFeatures[] =>
    event.occurrences.map((occurrence) => featuresAt(event, occurrence));
  const sourceGroupOf = (id: string): string => articles.get(id)?.sourceGroup ?? id;
  const grouped = (features: GroupFeatures): EventGroup => {
    const { members, updates } = features;
    const dated = members.filter((event) => !updates.includes(event));
    const told = dated.filter((event) => event.date !== undefined && !isStanding(event));
    const date = chooseDate(firstFilled(lastMoves(features), told, dated, members), sourceGroupOf);
    return {
      ...features,
      deeds: mainDeeds(features),
      date,
      span: date && dayRangeOf(date),
      isPlanned: members.every(isPlanned),
      isOpen: members.every(({ status }) => status === 'conditional'),
      vector: sumOfVectors(wordingsOf(features, date, vocabulary)),
      openings: openingsIn(features),
    };
  };
  return {
    groupOf: (events) => grouped(inHalves(events.flatMap(featuresOfEach), together)),
    join: (a, b) => grouped(together(a, b)),
  };
}

/** A plan with a day of its own that the telling says is a new one, as a list of one; else none. */
function movesIn(
  event: Event,
  article: BriefedArticle | undefined,
  occurrence: EventOccurrence,
  dates: readonly number[],
): readonly Move[] {
  const isNew =
    isPlanned(event) &&
    event.date !== undefined &&
    isStated(event.date) &&
    tellsNewDay(article, occurrence);
  return isNew ? [{ event, page: pageNumber(article, -Infinity), dates }] : NOTHING;
}

/** How a telling tells what it tells; "was pushed back to May 4" answers nobody. */
function mannerWith(manner: number, moves: readonly Move[], isLeaning: boolean): number {
  if (isLeaning) return MANNER.leaning;
  return moves.length > 0 && manner === MANNER.reacting ? MANNER.plain : manner;
}

/** Of whom something is done to, none: "she was arrested". */
function gendersIn(
  article: BriefedArticle | undefined,
  { subject, verb }: Pick<EventOccurrence, 'subject' | 'verb'>,
): readonly Gender[] {
  if (article === undefined || subject === undefined || verb === undefined) return NOTHING;
  const language = languageOf(article.language);
  if (language.events.uses.be.has(wordBefore(article.body, verb.start))) return NOTHING;
  const printed = article.body.slice(subject.start, subject.end);
  return GENDERS[genderOf(printed, language) ?? 'none'];
}
const GENDERS = { female: ['female'], male: ['male'], none: NOTHING } as const;

function together(a: GroupFeatures, b: GroupFeatures): GroupFeatures {
  return {
    id: compare(a.id, b.id) < 0 ? a.id : b.id,
    members: inOrder(a.members, b.members, (x, y) => compare(x.id, y.id), Object.is),
    sights: inOrder(a.sights, b.sights, byPlace, areInOnePlace),
    updates: inOrder(a.updates, b.updates, (x, y) => compare(x.id, y.id), Object.is),
    moves: a.moves.length + b.moves.length === 0 ? NOTHING : [...a.moves, ...b.moves],
    people: unite(a.people, b.people),
    predications: unitePredications(a.predications, b.predications),
    subjects: unite(a.subjects, b.subjects),
    doers: unite(a.doers, b.doers),
    deeds: unite(a.deeds, b.deeds),
    told: unite(a.told, b.told),
    objects: unite(a.objects, b.objects),
    goals: unite(a.goals, b.goals),
    manners: a.manners | b.manners,
    ways: a.ways | b.ways,
    genders: a.genders === b.genders ? a.genders : distinct([...a.genders, ...b.genders]),
    isTwofold: a.isTwofold || b.isTwofold,
    toldBy: Math.min(a.toldBy, b.toldBy),
    lastTold: Math.max(a.lastTold, b.lastTold),
    places: a.places === b.places ? a.places : distinct([...a.places, ...b.places]),
    articles: unite(a.articles, b.articles),
    stories: unite(a.stories, b.stories),
    quotes: a.quotes.filter((quote) => b.quotes.includes(quote)),
  };
}

/** The deeds that so large a share of the sightings with one tell; what one of twenty tells is not what they are about. */
const MAIN_SHARE = 0.25;

function mainDeeds({ sights, deeds }: GroupFeatures): readonly number[] {
  if (sights.length < 1 / MAIN_SHARE) return deeds;
  const counts = new Map<number, number>();
  let telling = 0;
  for (const { deeds: own } of sights) {
    if (own.length > 0) telling++;
    for (const deed of own) counts.set(deed, (counts.get(deed) ?? 0) + 1);
  }
  return deeds.filter((deed) => (counts.get(deed) ?? 0) >= MAIN_SHARE * telling);
}

/** So few that two groups are soon compared. */
const MOST_OPENINGS = 8;

function openingsIn({ sights }: GroupFeatures): readonly Sight[] {
  const found = sights.filter(({ isOpening }) => isOpening);
  return found.length === 0 ? NOTHING : found.slice(0, MOST_OPENINGS);
}

const byPlace = (a: Sight, b: Sight): number =>
  comparePlaces(a.occurrence, b.occurrence) || compare(a.event.id, b.event.id);

const isPlanned = ({ status }: Event): boolean => status === 'planned';

const areInOnePlace = (a: Sight, b: Sight): boolean =>
  comparePlaces(a.occurrence, b.occurrence) === 0;

/** The wordings of the sightings without the dates that say no more than the event's own. */
function wordingsOf(
  { members, sights }: GroupFeatures,
  date: EventDate | undefined,
  vocabulary: Vocabulary,
): TermVector[] {
  let days: Set<string | undefined> | undefined;
  const isOwn = (term: number): boolean => {
    days ??= new Set([...members, ...sights.map(({ occurrence }) => occurrence)].map(startOf));
    return isOwnDate(sayTerm(vocabulary, term), date, days);
  };
  return sights.map(({ terms, dates, undated }) => {
    if (dates.length === 0) return undated;
    const own = dates.filter(isOwn);
    return own.length === dates.length ? undated : weighTerms(vocabulary, without(own, terms));
  });
}

const startOf = ({ date }: { readonly date: EventDate | undefined }): string | undefined =>
  date?.start;

/** The terms of which `flags` has a 1. */
function those(terms: readonly number[], flags: Uint8Array): readonly number[] {
  const found = terms.filter((term) => flags[term] === 1);
  return found.length === 0 ? NOTHING : found;
}

/** No telling has a day but that by which it was so. */
const isStanding = ({ occurrences }: Event): boolean =>
  occurrences.every((occurrence) => occurrence.isStanding === true);

const firstFilled = (...lists: readonly (readonly Event[])[]): readonly Event[] =>
  lists.find(({ length }) => length > 0) ?? [];

const without = (left: readonly number[], terms: readonly number[]): readonly number[] =>
  left.length === 0 ? terms : terms.filter((term) => !left.includes(term));

/**
 * The date that says most, but no guessed day outside of a week or month that is printed; where several days are stated, the one that most independent texts give, then the surer, then the earlier.
 * @param note told which of these decided
 */
export function chooseDate(
  members: readonly Event[],
  sourceGroupOf: (articleId: string) => string,
  note?: (rule: string) => void,
): EventDate | undefined {
  const date = members[0]?.date;
  if (members.every((event) => isLike(event.date, date))) {
    note?.('every telling gives it');
    return date;
  }
  const dates = members.flatMap((event) => event.date ?? []).sort(byDetail);
  const shortest = Math.min(...dates.map(lengthOf));
  const finest = dates.filter((date) => lengthOf(date) === shortest);
  const stated = finest.filter(isStated);
  const [first, ...others] = stated.length > 0 ? stated : finest;
  const printed = printedAgainst(dates, finest);
  if (printed !== undefined) {
    note?.('a week or the like that a telling prints, of which no guessed day is');
    return printed;
  }
  if (first === undefined || others.every((date) => date.start === first.start)) {
    note?.(
      stated.length > 0
        ? 'the finest date that a telling prints'
        : 'the finest date, all are guesses',
    );
    return first;
  }
  if (stated.length === 0) {
    note?.('the first of several guesses: it had come about by then');
    return first;
  }
  const texts = new Map<string, Set<string>>();
  for (const { date, occurrences } of members) {
    if (date === undefined || lengthOf(date) !== lengthOf(first)) continue;
    const groups = texts.get(date.start) ?? new Set();
    texts.set(date.start, groups);
    for (const { articleId } of occurrences) groups.add(sourceGroupOf(articleId));
  }
  const count = ({ start }: EventDate): number => texts.get(start)?.size ?? 0;
  note?.('of several as fine, the one that most independent texts give');
  return [first, ...others].sort((a, b) => count(b) - count(a) || byDetail(a, b))[0];
}

/** The finest date that is printed, where the finest of all are guesses that lie outside of it: "in April" against the day of a page in May. */
function printedAgainst(
  dates: readonly EventDate[],
  finest: readonly EventDate[],
): EventDate | undefined {
  const printed = dates.find(isStated);
  const holds = ({ start, end }: EventDate): boolean =>
    printed !== undefined && printed.start <= start && end <= printed.end;
  return finest.some(isStated) || finest.some(holds) ? undefined : printed;
}

const isLike = (a: EventDate | undefined, b: EventDate | undefined): boolean =>
  a?.start === b?.start &&
  a?.end === b?.end &&
  a?.certainty === b?.certainty &&
  a?.isLatest === b?.isLatest;

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

/** By article and sentence. */
function quotesInSentences(
  quotes: readonly Quote[],
  articles: ReadonlyMap<string, BriefedArticle>,
): ReadonlyMap<string, ReadonlyMap<number, readonly number[]>> {
  const found = new Map<string, Map<number, readonly number[]>>();
  quotes.forEach(({ occurrences }, number) => {
    for (const occurrence of occurrences) {
      const { articleId, start } = occurrence;
      const sentences = articles.get(articleId)?.sentences ?? NOTHING;
      const own = found.get(articleId) ?? new Map<number, readonly number[]>();
      found.set(articleId, own);
      let i = indexAt(sentences, start);
      for (let sentence = sentences[i]; sentence && overlaps(sentence, occurrence);) {
        own.set(i, ascending([...(own.get(i) ?? NOTHING), number]));
        sentence = sentences[++i];
      }
    }
  });
  return found;
}

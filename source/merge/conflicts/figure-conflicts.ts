// Events and their articles → the figures that sources disagree about: "18 dead" here, "164 dead" there.
import type { WordLexicon } from '../../languages/lexicons/word-lexicon.js';
import { stemOf } from '../../languages/stem.js';
import { languageOf } from '../../languages/registry.js';
import type { BriefedArticle, Conflict, Event, Quote } from '../../model/briefing.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import { countBefore, overlapFinder, overlaps, type Range } from '../../text/range.js';
import { dayNumber } from '../../calendar/civil-days.js';
import { isStated, lengthOf } from '../../calendar/date-agreement.js';
import { isInName, weigh, type Vocabulary } from '../terms/vocabulary.js';
import { compare, comparePlaces, groupBy } from '../cluster/sorted-lists.js';
import { readFigures, type Figure } from './read-figures.js';
import type { ArticleWords } from '../terms/word-sequences.js';
import type { EventSighting, SightingsByArticle } from '../events/occurrences.js';
import { commonTerms, cosine, type TermVector } from '../terms/term-vectors.js';
import { compareTellings, type TellingPlace } from '../tellings/other-things.js';

/** The articles, and what was read of them all. */
export type Knowledge = {
  readonly articles: readonly BriefedArticle[];
  /** The same by story. */
  readonly stories: readonly (readonly BriefedArticle[])[];
  readonly words: ArticleWords;
  readonly vocabulary: Vocabulary;
};

type ReportedFigure = Figure & {
  readonly article: BriefedArticle;
  readonly vector: TermVector;
  readonly names: ReadonlySet<number>;
  /** Those of them that stand beside it. */
  readonly ownNames: readonly number[];
  /** Those of its sentence. */
  readonly places: readonly string[];
};

/** Sentences with one common unit ("percent") speak of one thing only if they are so much alike (cosine). */
const LEAST_ALIKE = 0.25;
/** A rounded figure may differ from the exact one by this share. */
const ROUNDING = 0.1;

/**
 * The figure conflicts of each event, by event id. A figure belongs to the event told in its clause; a sentence without a date of
 * its own ("The disaster killed 33 people.") to the last dated event before it in its article. An article that gives two values
 * for one unit takes no part, nor does a sentence that is dated otherwise ("In 1998 …").
 */
export function figureConflicts(
  sightings: SightingsByArticle,
  quotes: readonly Quote[],
  { articles, stories, words, vocabulary }: Knowledge,
): ReadonlyMap<string, readonly Conflict[]> {
  const spoken = groupBy(
    quotes
      .flatMap(({ occurrences }) => occurrences.filter(({ kind }) => kind === 'direct'))
      .sort(comparePlaces),
    ({ articleId }) => articleId,
  );
  const byUnit = new Map<string, ReportedFigure[]>();
  for (const article of articles) {
    const own = sightings.get(article.id) ?? [];
    if (!own.some(({ event }) => isToldByMany(event))) continue;
    const figures = figuresIn(article, own, spoken.get(article.id) ?? [], { words, vocabulary });
    for (const [eventId, figure] of figures) {
      const key = `${eventId}\n${figure.unit}`;
      const known = byUnit.get(key);
      if (known === undefined) byUnit.set(key, [figure]);
      else known.push(figure);
    }
  }
  const conflicts = new Map<string, Conflict[]>();
  const add = (eventId: string, conflict: Conflict): void => {
    conflicts.set(eventId, [...(conflicts.get(eventId) ?? []), conflict]);
  };
  /** The articles that take part in what openings differ in, with what they count. */
  const disputed = new Set<string>();
  for (const story of stories)
    for (const { unit, eventId, conflict } of openingTolls(story, sightings, {
      spoken,
      words,
      vocabulary,
    })) {
      add(eventId, conflict);
      for (const id of articlesOf(conflict)) disputed.add(`${id}\n${unit}`);
    }
  for (const [key, figures] of byUnit) {
    const conflict = conflictOf(figures, (a, b) => contradict(a, b, vocabulary));
    const [eventId = '', unit = ''] = key.split('\n');
    if (conflict === undefined) continue;
    if (!articlesOf(conflict).every((id) => disputed.has(`${id}\n${unit}`))) add(eventId, conflict);
  }
  for (const [eventId, own] of conflicts) conflicts.set(eventId, withoutParts(own));
  return conflicts;
}

/** The conflicts without those that another of them tells: "90 (a), 120 (b)" beside "100 wounded (c), 90 (a), 120 (b)". */
export const withoutParts = (own: readonly Conflict[]): Conflict[] =>
  own.filter((one) => !own.some((other) => other !== one && isPartOf(one, other)));

const isPartOf = ({ values }: Conflict, { values: all }: Conflict): boolean =>
  values.length < all.length &&
  values.every(({ value, articleIds }) =>
    all.some(
      (other) => other.value === value && articleIds.every((id) => other.articleIds.includes(id)),
    ),
  );

const articlesOf = ({ values }: Conflict): readonly string[] =>
  values.flatMap(({ articleIds }) => articleIds);

/** An article tells the toll of its story among so many first sentences. */
const LAST_OPENING = 4;
/** What it opens with is news of so many days. */
const DAYS_OF_NEWS = 7;
/** "21 workers" and "27 people" are counts of one toll where the one is so large a share of the other; "2 firemen" are some of 27. */
const LEAST_OF_OTHERS = 0.5;
/** Sentences that open articles of one story tell one toll with so many words in common beside what is done, or a name. */
const FEWEST_IN_OPENINGS = 2;

type Reader = Pick<Knowledge, 'words' | 'vocabulary'> & {
  /** Direct speech by article. */
  readonly spoken: ReadonlyMap<string, readonly Range[]>;
};

/**
 * The tolls in which articles of one story differ where they open with it, whatever event each tells it of: "A gunman killed at least 50
 * people", "Fifty-eight died when a gunman opened fire". Near miss: the toll of another attack, further below or of another month.
 */
function openingTolls(
  story: readonly BriefedArticle[],
  sightings: SightingsByArticle,
  reader: Reader,
): { readonly unit: string; readonly eventId: string; readonly conflict: Conflict }[] {
  if (story.length < 2) return [];
  const tolls = story.flatMap((article) =>
    tollsIn(article, sightings.get(article.id) ?? [], reader),
  );
  return [...groupBy(tolls, ({ toll }) => toll)].flatMap(([unit, same]) => {
    const toldAs = new Map(same.map(({ figure, tellings }) => [figure, tellings]));
    const conflict = conflictOf(
      same.map(({ figure }) => figure),
      (a, b) =>
        differInOpening(a, b, reader.vocabulary) && !areOfOthers(toldAs.get(a), toldAs.get(b)),
    );
    const [owner] = same
      .flatMap(({ events }) => events)
      .sort((a, b) => b.importance - a.importance || compare(a.id, b.id));
    return conflict === undefined || owner === undefined
      ? []
      : [{ unit, eventId: owner.id, conflict }];
  });
}

/** Another value of what may be the same: of the same place, told with some of the same words. */
const differInOpening = (a: ReportedFigure, b: ReportedFigure, vocabulary: Vocabulary): boolean =>
  a.value !== b.value &&
  !isRounded(a, b) &&
  !isRounded(b, a) &&
  !isPart(a, b) &&
  !isPart(b, a) &&
  (a.unit === b.unit ||
    Math.min(a.value, b.value) >= LEAST_OF_OTHERS * Math.max(a.value, b.value)) &&
  !vocabulary.locations.differ(a.places, b.places) &&
  areToldAlike(commonTerms(a.vector, b.vector), vocabulary);

/** A name in common, or two words that tell no deed. */
const areToldAlike = (common: readonly number[], { isName, deedsOf }: Vocabulary): boolean =>
  common.some((term) => isName[term] === 1) ||
  common.filter((term) => !deedsOf.has(term)).length >= FEWEST_IN_OPENINGS;

type OpeningToll = {
  readonly figure: ReportedFigure;
  readonly events: readonly Event[];
  /** What its sentence tells. */
  readonly tellings: readonly TellingPlace[];
};

/** "A bridge fell, killing four", "A crane fell, killing two". */
const areOfOthers = (a: readonly TellingPlace[] = [], b: readonly TellingPlace[] = []): boolean =>
  a.some((one) => b.some((other) => compareTellings(one, other)?.rule !== undefined));

/** The first figure of each toll that an article opens with, and the events that are told there. */
function tollsIn(
  article: BriefedArticle,
  sightings: readonly EventSighting[],
  { spoken, words, vocabulary }: Reader,
): (OpeningToll & { readonly toll: string })[] {
  const sightingsIn = overlapFinder(sightings);
  const found = new Map<string, OpeningToll>();
  for (const sentence of article.sentences.slice(0, LAST_OPENING)) {
    const sights = sightingsIn(sentence);
    const events = sights.map(({ event }) => event);
    if (events.length === 0 || events.some((event) => isOld(event, article))) continue;
    const figures = figuresAt(article, sentence, spoken.get(article.id) ?? [], {
      words,
      vocabulary,
    });
    for (const figure of figures) {
      const toll = tollOf(figure, languageOf(article.language).words);
      if (toll !== undefined && !found.has(toll))
        found.set(toll, {
          figure: reported(article, sentence, figure, vocabulary),
          events,
          tellings: sights.map(({ occurrence }) => ({ article, occurrence })),
        });
    }
  }
  return [...found].map(([toll, own]) => ({ toll, ...own }));
}

/** What a toll counts, whoever they were: "killed 21 workers"; near miss: "killed 12 children", who may be some of the dead. */
function tollOf({ unit, isSpecific }: Figure, data: WordLexicon): string | undefined {
  const [toll, who] = unit.split(' ');
  const areSome =
    who !== undefined && [...data.somePeople].some((one) => stemOf(one, data) === who);
  return isSpecific && !areSome ? toll : undefined;
}

/** Of a day that is no news when the article appears. */
const isOld = ({ date }: Event, { publishedAt }: BriefedArticle): boolean =>
  date !== undefined &&
  publishedAt !== undefined &&
  Math.abs(dayNumber(date.start) - dayNumber(publishedAt.slice(0, 10))) > DAYS_OF_NEWS;

function figuresIn(
  article: BriefedArticle,
  sightings: readonly EventSighting[],
  spoken: readonly Range[],
  reading: Pick<Knowledge, 'words' | 'vocabulary'>,
): [eventId: string, ReportedFigure][] {
  const datesIn = dateFinder(article);
  const owner = ownerFinder(sightings);
  return article.sentences.flatMap((sentence) => {
    const figures = figuresAt(article, sentence, spoken, reading);
    if (figures.length === 0) return [];
    const isDatedSentence = datesIn(sentence).length > 0;
    return figures.flatMap((figure): [string, ReportedFigure][] => {
      const event = owner(figure, isDatedSentence);
      return event !== undefined && isToldByMany(event)
        ? [[event.id, reported(article, sentence, figure, reading.vocabulary)]]
        : [];
    });
  });
}

const dateFinder = memoizeByObject(({ dates }: BriefedArticle) =>
  overlapFinder(dates.filter(({ type }) => type === 'DATE' || type === 'TIME')),
);

/** The figures of a sentence that its outlet tells. */
function figuresAt(
  article: BriefedArticle,
  sentence: Range,
  spoken: readonly Range[],
  { words, vocabulary }: Pick<Knowledge, 'words' | 'vocabulary'>,
): readonly Figure[] {
  const { words: data } = languageOf(article.language);
  const datesIn = dateFinder(article);
  // What somebody says in a quote is his figure, not the outlet's; another wording of it is found with the quote.
  // No number in a name is one: "Channel Four", "the Seven Sisters".
  const skip = (range: Range): boolean =>
    datesIn(range).length > 0 ||
    spoken.some((speech) => overlaps(speech, range)) ||
    isInName(vocabulary, article.id, range);
  return readFigures(article, sentence, { words, data, skip });
}

/** A figure with what is compared of its sentence. */
function reported(
  article: BriefedArticle,
  sentence: Range,
  figure: Figure,
  vocabulary: Vocabulary,
): ReportedFigure {
  const vector = weigh(vocabulary, [{ articleId: article.id, ...sentence }]);
  const isName = (term: number): boolean => vocabulary.isName[term] === 1;
  const names = new Set(vector.terms.filter(isName));
  const ownNames = weigh(vocabulary, [{ articleId: article.id, ...figure.near }]).terms.filter(
    isName,
  );
  const places = vocabulary.locations.within(article.id, sentence);
  return { ...figure, article, vector, names, ownNames, places };
}

const isToldByMany = memoizeByObject(
  ({ occurrences: [first, ...others] }: Event): boolean =>
    first !== undefined && others.some(({ articleId }) => articleId !== first.articleId),
);

const isDated = ({ event }: EventSighting): boolean =>
  event.date !== undefined && isStated(event.date);

/** "He called it a revenge for the raids this month, which killed 32", in what tells of a Monday; near miss: "on Monday". */
const isOfAnotherTime = ({ occurrence: { date }, event }: EventSighting): boolean =>
  date !== undefined && event.date !== undefined && lengthOf(date) > lengthOf(event.date);

/** "They said on Monday that it was for the raids of last week, in which 30 died": the figure may be of either. */
const areApart = ({ date: a }: Event, { date: b }: Event): boolean =>
  a !== undefined && b !== undefined && (a.end < b.start || b.end < a.start);

/** A finder of the event that a figure belongs to. */
function ownerFinder(
  sightings: readonly EventSighting[],
): (figure: Figure, isDatedSentence: boolean) => Event | undefined {
  const sightingsIn = overlapFinder(sightings);
  const happened = sightings.filter(
    (sighting) => isDated(sighting) && sighting.event.status === 'happened',
  );
  return (figure, isDatedSentence) => {
    const here = sightingsIn(figure);
    if (here.some(isOfAnotherTime)) return undefined;
    const [dated, ...others] = here.filter(isDated);
    if (dated !== undefined)
      return others.some((other) => areApart(dated.event, other.event)) ? undefined : dated.event;
    if (isDatedSentence) return undefined;
    // "In a trial the vaccine cut infections by 77 percent", behind the line of its approval: a figure of the trial. Near miss: "The fire killed
    // 33", which is of what was told before.
    const own = figure.isSpecific ? undefined : here.find(({ event }) => isToldByMany(event));
    const before = happened[countBefore(happened, figure.start) - 1];
    return (own ?? before ?? here[0])?.event;
  };
}

/** One value for each article, and at least two that cannot both be right. */
function conflictOf(
  figures: readonly ReportedFigure[],
  contradictEachOther: (a: ReportedFigure, b: ReportedFigure) => boolean,
): Conflict | undefined {
  const byArticle = groupBy(figures, ({ article }) => article.id);
  const single = [...byArticle.values()]
    .filter((own) => new Set(own.map(({ value }) => value)).size === 1)
    .map(([figure]) => figure);
  const disputed = single.filter((a) => single.some((b) => contradictEachOther(a, b)));
  if (disputed.length === 0) return undefined;
  const order = (a: ReportedFigure, b: ReportedFigure): number =>
    compare(a.article.publishedAt ?? '9999', b.article.publishedAt ?? '9999') ||
    compare(a.article.id, b.article.id);
  const values = [...groupBy(disputed.sort(order), ({ value }) => String(value)).values()];
  const [first] = disputed;
  return {
    kind: 'figure',
    ...(first?.isSpecific === true ? { what: first.unit.split(' ', 1)[0] } : {}),
    values: values.map((same) => ({
      value: same[0].article.body.slice(same[0].start, same[0].end),
      articleIds: same.map(({ article }) => article.id),
    })),
  };
}

function contradict(a: ReportedFigure, b: ReportedFigure, { locations }: Vocabulary): boolean {
  if (a.value === b.value || isRounded(a, b) || isRounded(b, a)) return false;
  if (isPart(a, b) || isPart(b, a) || locations.differ(a.places, b.places)) return false;
  return (
    a.isSpecific ||
    (cosine(a.vector, b.vector) >= LEAST_ALIKE &&
      areOfTheSame(a.names, b.names) &&
      areOfOneThing(a, b))
  );
}

/** True where a word beside the one stands beside the other: "spent $750,000 in cash", "$43,000 in cash". Near miss: "a $43,000 watch". */
const areOfOneThing = (a: ReportedFigure, b: ReportedFigure): boolean =>
  a.around.some((stem) => stem !== a.unit && b.around.includes(stem));

const isPart = (a: ReportedFigure, b: ReportedFigure): boolean =>
  a.value < b.value && (isPartOfPlace(a, b) || isShare(a, b));

/** True where the second counts all, and the first what of it is somebody's: "fined Orlow 33 euros" of "fined nine firms a total of 300 euros". */
const isShare = (a: ReportedFigure, b: ReportedFigure): boolean =>
  b.isWhole && !a.isWhole && a.ownNames.some((name) => !b.names.has(name));

/**
 * True where the first may be the part of the second that fell in one place: "three people in Lund" of "12 people across the region". Near
 * miss: "12 people" told on a later day, or on none that is known, who may be more by then.
 */
const isPartOfPlace = (a: ReportedFigure, b: ReportedFigure): boolean =>
  a.places.length > 0 &&
  b.places.length === 0 &&
  b.article.publishedAt !== undefined &&
  dayOf(b.article) <= dayOf(a.article);

const dayOf = ({ publishedAt }: BriefedArticle): string => publishedAt?.slice(0, 10) ?? '';

/** Two sentences that name somebody speak of the same only if they share most of the names: "Orlow shares closed at $4". */
function areOfTheSame(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const least = Math.min(a.size, b.size);
  return least === 0 || 2 * [...a].filter((name) => b.has(name)).length > least;
}

/** True when the first is the second in round numbers: "nearly 50" for 48, 43,000 for 43,210. */
function isRounded(a: ReportedFigure, b: ReportedFigure): boolean {
  if (Math.abs(a.value - b.value) > ROUNDING * Math.max(a.value, b.value)) return false;
  const digits = String(a.value).replace(/(?<!0)0+$/, '').length;
  return (
    a.roughly ||
    (digits <= 3 && Number(b.value.toPrecision(Math.max(1, digits))) === a.value && a.value >= 100)
  );
}

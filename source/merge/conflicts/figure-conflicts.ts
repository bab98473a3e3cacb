// Events and their articles → the figures that sources disagree about: "18 dead" here, "164 dead" there.
import { languageOf } from '../../languages/registry.js';
import type { BriefedArticle, Conflict, Event, Quote } from '../../model/briefing.js';
import { memoizeByObject } from '../../text/memoize.js';
import { countBefore, overlapFinder, type Range } from '../../text/range.js';
import { isStated, lengthOf } from '../../calendar/date-agreement.js';
import { isInName, weigh, type Vocabulary } from '../terms/vocabulary.js';
import { compare, comparePlaces, groupBy } from '../cluster/sorted-lists.js';
import { readFigures, type Figure } from './read-figures.js';
import type { ArticleWords } from '../terms/word-sequences.js';
import type { EventSighting, SightingsByArticle } from '../events/occurrences.js';
import { cosine, type TermVector } from '../terms/term-vectors.js';

/** The articles, and what was read of them all. */
export type Knowledge = {
  readonly articles: readonly BriefedArticle[];
  readonly words: ArticleWords;
  readonly vocabulary: Vocabulary;
};

type ReportedFigure = Figure & {
  readonly article: BriefedArticle;
  readonly vector: TermVector;
  readonly names: ReadonlySet<number>;
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
  { articles, words, vocabulary }: Knowledge,
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
  for (const [key, figures] of byUnit) {
    const conflict = conflictOf(figures, vocabulary);
    const eventId = key.slice(0, key.indexOf('\n'));
    if (conflict !== undefined)
      conflicts.set(eventId, [...(conflicts.get(eventId) ?? []), conflict]);
  }
  return conflicts;
}

function figuresIn(
  article: BriefedArticle,
  sightings: readonly EventSighting[],
  spoken: readonly Range[],
  { words, vocabulary }: Pick<Knowledge, 'words' | 'vocabulary'>,
): [eventId: string, ReportedFigure][] {
  const { words: data } = languageOf(article.language);
  const datesIn = overlapFinder(
    article.dates.filter(({ type }) => type === 'DATE' || type === 'TIME'),
  );
  const spokenIn = overlapFinder(spoken);
  const owner = ownerFinder(sightings);
  return article.sentences.flatMap((sentence) => {
    // What somebody says in a quote is his figure, not the outlet's; another wording of it is found with the quote.
    // No number in a name is one: "Channel Four", "the Seven Sisters".
    const skip = (range: Range): boolean =>
      datesIn(range).length > 0 ||
      spokenIn(range).length > 0 ||
      isInName(vocabulary, article.id, range);
    const figures = readFigures(article, sentence, { words, data, skip });
    if (figures.length === 0) return [];
    const isDatedSentence = datesIn(sentence).length > 0;
    const owned = figures.flatMap((figure): [Event, Figure][] => {
      const event = owner(figure, isDatedSentence);
      return event !== undefined && isToldByMany(event) ? [[event, figure]] : [];
    });
    if (owned.length === 0) return [];
    const vector = weigh(vocabulary, [{ articleId: article.id, ...sentence }]);
    const names = new Set(vector.terms.filter((term) => vocabulary.isName[term] === 1));
    const places = vocabulary.locations.within(article.id, sentence);
    return owned.map(([{ id }, figure]): [string, ReportedFigure] => [
      id,
      { ...figure, article, vector, names, places },
    ]);
  });
}

const isToldByMany = memoizeByObject(
  ({ occurrences: [first, ...others] }: Event): boolean =>
    first !== undefined && others.some(({ articleId }) => articleId !== first.articleId),
);

const isDated = ({ event }: EventSighting): boolean =>
  event.date !== undefined && isStated(event.date);

/** "He called it a revenge for the raids this month, which killed 32", in what tells of a Monday; near miss: "on Monday". */
const isOfAnotherTime = ({ date, event }: EventSighting): boolean =>
  date !== undefined && event.date !== undefined && lengthOf(date) > lengthOf(event.date);

/** "They said on Monday that it was for the raids of last week, in which 30 died": the figure may be of either. */
const areApart = ({ date: a }: Event, { date: b }: Event): boolean =>
  a !== undefined && b !== undefined && (a.end < b.start || b.end < a.start);

/** A finder of the event that a figure belongs to. */
function ownerFinder(
  sightings: readonly EventSighting[],
): (figure: Range, isDatedSentence: boolean) => Event | undefined {
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
    const before = happened[countBefore(happened, figure.start) - 1];
    return (before ?? here[0])?.event;
  };
}

/** One value for each article, and at least two that cannot both be right. */
function conflictOf(
  figures: readonly ReportedFigure[],
  vocabulary: Vocabulary,
): Conflict | undefined {
  const byArticle = groupBy(figures, ({ article }) => article.id);
  const single = [...byArticle.values()]
    .filter((own) => new Set(own.map(({ value }) => value)).size === 1)
    .map(([figure]) => figure);
  const disputed = single.filter((a) => single.some((b) => contradict(a, b, vocabulary)));
  if (disputed.length === 0) return undefined;
  const order = (a: ReportedFigure, b: ReportedFigure): number =>
    compare(a.article.publishedAt ?? '9999', b.article.publishedAt ?? '9999') ||
    compare(a.article.id, b.article.id);
  const values = [...groupBy(disputed.sort(order), ({ value }) => String(value)).values()];
  return {
    kind: 'figure',
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

/**
 * True where the first may be the part of the second that fell in one place: "three people in Lund" of "12 people across the region". Near
 * miss: "12 people" told on a later day, who may be more by then.
 */
const isPart = (a: ReportedFigure, b: ReportedFigure): boolean =>
  a.value < b.value &&
  a.places.length > 0 &&
  b.places.length === 0 &&
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

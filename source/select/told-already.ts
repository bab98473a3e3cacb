// An event and the lines that are listed → the rule by which one of them tells what its line would tell again.
import type { Briefing, Event } from '../model/briefing.js';
import { dayNumber } from '../calendar/civil-days.js';
import { memoizeByObject } from '../text/memoize.js';
import { overlaps } from '../text/range.js';
import { actorReader } from './actors.js';
import { storyTerms } from './story-terms.js';

/** Half of the telling words of the shorter line stand in the other. */
export function tellsTheSame(
  terms: readonly string[],
  others: ReadonlySet<string>,
  { fewest = FEWEST_COMMON, share = SAME_SHARE }: { fewest?: number; share?: number } = {},
): boolean {
  const shorter = Math.min(terms.length, others.size);
  const common = terms.filter((term) => others.has(term)).length;
  return common >= fewest && common >= share * shorter;
}
const FEWEST_COMMON = 3;
const FEWEST_OF_A_PLAN = 2;
const SAME_SHARE = 0.5;
/** "Talks with the US are on 10 January", "Talks with NATO are on 12 January": two days that are printed are two things. */
const SHARE_OF_TWO_DAYS = 0.7;

/** Texts give them days that have none in common. */
const hasAnotherDay = ({ date: a }: Event, { date: b }: Event): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.certainty !== 'inferred' &&
  b.certainty !== 'inferred' &&
  (a.end < b.start || b.end < a.start);

/** A line that is listed. */
type Taken = { readonly event: Event; readonly terms: ReadonlySet<string> };

/** What is asked of the story when a line is set beside a listed one. */
type Retelling = {
  readonly actorsOf: (event: Event) => ReadonlySet<string>;
  readonly weightOf: (term: string) => number;
};

/** So much of what weighs in the shorter line, and so many words, tell of one deed where one and the same acts, so many days apart. */
const SAME_DEED = { share: 0.5, terms: 5, days: 7 } as const;

/** What weighs in the shorter of two lines and stands in the other, as a share of it; 0 where less than so many words do. */
function weighedShare(
  terms: readonly string[],
  others: ReadonlySet<string>,
  { weightOf }: Retelling,
): number {
  const common = terms.filter((term) => others.has(term));
  if (common.length < SAME_DEED.terms) return 0;
  const sum = (list: Iterable<string>): number => {
    let total = 0;
    for (const term of list) total += weightOf(term);
    return total;
  };
  const least = Math.min(sum(terms), sum(others));
  return least === 0 ? 0 : sum(common) / least;
}

const isNear = ({ date: a }: Event, { date: b }: Event): boolean =>
  a !== undefined &&
  b !== undefined &&
  dayNumber(b.start) - dayNumber(a.end) <= SAME_DEED.days &&
  dayNumber(a.start) - dayNumber(b.end) <= SAME_DEED.days;

/** Rules by which a line tells what a listed one told; the first that applies is the reason. */
const TOLD_ALREADY: readonly {
  readonly name: string;
  readonly applies: (
    event: Event,
    terms: readonly string[],
    taken: Taken,
    retelling: Retelling,
  ) => boolean;
}[] = [
  {
    name: 'its sentence is listed under another day or verb',
    applies: ({ summaryRange: own }, _terms, { event: { summaryRange: other } }) =>
      own.articleId === other.articleId && overlaps(own, other),
  },
  {
    name: 'a listed line tells the same in much the same words',
    applies: (event, terms, { event: other, terms: others }) =>
      tellsTheSame(terms, others, hasAnotherDay(event, other) ? { share: SHARE_OF_TWO_DAYS } : {}),
  },
  // "Orlow Lines said on its site that 300 jobs at the Tarn yard go", "In a letter Orlow told the Tarn yard that its 300 jobs go"; near
  // miss: Berg Foods did, or on another day that is printed.
  {
    name: 'a listed line tells of the same one and much the same things',
    applies: (event, terms, { event: other, terms: others }, retelling) =>
      isNear(event, other) &&
      !hasAnotherDay(event, other) &&
      [...retelling.actorsOf(event)].some((actor) => retelling.actorsOf(other).has(actor)) &&
      weighedShare(terms, others, retelling) >= SAME_DEED.share,
  },
  // "The sentencing is set for 28 June", "A judge is to sentence Orlow on 28 June".
  {
    name: 'a listed line has the same plan for the same day',
    applies: ({ status, date }, terms, { event: other, terms: others }) =>
      status === 'planned' &&
      other.status === 'planned' &&
      date !== undefined &&
      date.start === other.date?.start &&
      tellsTheSame(terms, others, { fewest: FEWEST_OF_A_PLAN }),
  },
];

/** The name of the first rule by which one of the listed lines tells what an event's line tells; undefined where none does. */
export function retellingFinder(
  story: Briefing,
): (event: Event, listed: readonly Event[]) => string | undefined {
  const { termsOf, weightOf } = storyTerms(story);
  const retelling: Retelling = { actorsOf: actorReader(story), weightOf };
  const takenAs = memoizeByObject((event: Event): Taken => ({
    event,
    terms: new Set(termsOf(event)),
  }));
  return (event, listed) => {
    const terms = termsOf(event);
    return TOLD_ALREADY.find(({ applies }) =>
      listed.some((other) => applies(event, terms, takenAs(other), retelling)),
    )?.name;
  };
}

// Events of single articles that are one → the one whose line serves as the summary of all.
import type { Event, EventStatus } from '../../model/briefing.js';
import { isLetter } from '../../text/letters.js';
import type { Weight } from '../../model/trace.js';
import { weigh, type Vocabulary } from '../terms/vocabulary.js';
import { comparePlaces } from '../cluster/sorted-lists.js';
import { cosine, type TermVector } from '../terms/term-vectors.js';

const sumOfWeights = (weights: readonly Weight[]): number =>
  weights.reduce((sum, { value }) => sum + value, 0);

/** A summary of this many characters tells who did what and still fits the screen. */
const GOOD_LENGTH = 100;
/** Far enough over the good length to cost as much as a name is worth. */
const COSTLY_LENGTH = 150;

/** A member of a group as its line, with what speaks for it. */
export type LineWorth = {
  readonly event: Event;
  /** Its worth is the sum of these. */
  readonly parts: readonly Weight[];
  /** The members that tell something else than its line. */
  readonly foreign: readonly Event[];
};

/** Of so many, the worthiest, it is asked which passages their lines would leave without a line; a line that leaves none ends it. */
const MOST_ASKED = 6;
/** Each passage that is left without the line costs it so much: as much as opening its article and being told as news are worth. */
const COST_OF_FOREIGN = 0.2;

/** What is asked of a member of a group whose line may be printed for all. */
export type LineQuestions = {
  /** The members of the group that tell something else than its line. */
  readonly foreignTo: (event: Event) => readonly Event[];
  /** It is what an article opens with. */
  readonly opens: (event: Event) => boolean;
};

/** "A bomber hit the consulate", where another article tells further down "The militia called the attack a reprisal". */
const OPENS: Weight = { name: 'it is what its article opens with', value: 0.3 };

/**
 * The lines of events that are one, the best first: the one that is most like all of them together, that names who acts (not "he said …"),
 * of a length to read at a glance, from where an article tells its news rather than its background, and under which every passage can
 * stand. Between equals the first by article and place.
 */
export function rankLines(
  events: readonly Event[],
  whole: TermVector,
  vocabulary: Vocabulary,
  { foreignTo, opens }: LineQuestions,
): readonly LineWorth[] {
  const rows = events
    .map((event): LineWorth => {
      const parts = summaryWorth(event, whole, vocabulary);
      return { event, parts: opens(event) ? [...parts, OPENS] : parts, foreign: [] };
    })
    .sort(byWorth);
  const asked: LineWorth[] = [];
  for (const { event, parts } of rows.slice(0, MOST_ASKED)) {
    const foreign = foreignTo(event);
    const costs = {
      name: 'passages that tell something else',
      value: -COST_OF_FOREIGN * foreign.length,
    };
    asked.push({ event, foreign, parts: foreign.length === 0 ? parts : [...parts, costs] });
    if (foreign.length === 0) break;
  }
  return [...asked.sort(byWorth), ...rows.slice(asked.length)];
}

/** The better line first. */
export const byWorth = (a: LineWorth, b: LineWorth): number =>
  sumOfWeights(b.parts) - sumOfWeights(a.parts) ||
  comparePlaces(a.event.summaryRange, b.event.summaryRange);

/**
 * Those whose line may serve: of what came about, no line that still expects it ("is due to plead guilty"), unless all do.
 * @param status what is said of all of them together
 */
export function linesOfStatus(events: readonly Event[], status: EventStatus): readonly Event[] {
  const told = events.filter((event) => event.status !== 'planned');
  return status === 'planned' || told.length === 0 ? events : told;
}

/** True for a summary that does not say who acts: "He said …", "which opened in May", "“We left". */
export function isUnclear({ summary }: Event, vocabulary: Vocabulary): boolean {
  let start = 0;
  while (start < MOST_MARKS && !isLetter(summary.charCodeAt(start))) start++;
  let end = start;
  while (isLetter(summary.charCodeAt(end))) end++;
  return vocabulary.pronouns.has(summary.slice(start, end).toLowerCase());
}
/** So many marks and blanks stand at most in front of the first word. */
const MOST_MARKS = 3;

/** True for a part of a sentence, or somebody's speech: "began in May", "“We left"; not "The fair began". */
export const isFragment = ({ summary }: Event): boolean => FRAGMENT.test(summary);
const FRAGMENT = /^[\p{Ll}"“`'‘]/u;

/** What speaks for the line of one of them as the summary: the sum of these. `whole` is the sum of their term vectors. */
export function summaryWorth(
  event: Event,
  whole: TermVector,
  vocabulary: Vocabulary,
): readonly Weight[] {
  const vector = weigh(vocabulary, [event.summaryRange]);
  const named = vector.terms.some((term) => vocabulary.isName[term] === 1);
  const length = event.summary.length;
  // what stands in brackets for words of the article makes no line long
  const told = Math.min(length, event.summaryRange.end - event.summaryRange.start);
  const tooLong = (0.3 * Math.max(0, told - GOOD_LENGTH)) / COSTLY_LENGTH;
  const tooShort = (0.3 * Math.max(0, GOOD_LENGTH / 2 - length)) / (GOOD_LENGTH / 2);
  return [
    { name: 'like all tellings together', value: cosine(vector, whole) },
    { name: 'it holds a name', value: named ? 0.3 : 0 },
    { name: 'it does not say who acts', value: isUnclear(event, vocabulary) ? -0.5 : 0 },
    { name: 'it is part of a sentence, or speech', value: isFragment(event) ? -0.3 : 0 },
    { name: 'it can’t stand alone', value: event.lineFault === undefined ? 0 : -1 },
    { name: 'it is told as news', value: event.status === 'background' ? 0 : 0.1 },
    {
      name: 'its article opens with it',
      value: event.occurrences.some(({ lead }) => lead) ? 0.1 : 0,
    },
    { name: 'it is long', value: -tooLong },
    { name: 'it is short', value: -tooShort },
  ];
}

// What earlier sentences tell about the date of a sentence that prints none.
import type { EventDate } from '../../model/briefing.js';
import { dayNumber } from '../../calendar/civil-days.js';
import { isComparedWith } from './attach-dates-refusals.js';
import { isInside } from './clauses.js';
import { memoizeByObject } from '../../text/memoize.js';
import { inferredDay } from '../../calendar/date-agreement.js';
import { eventDateOf } from './event-dates.js';
import type { EventMention } from './event-mention.js';
import { EventTag } from './event-tags.js';
import type { EventWords, Run } from './event-words.js';

/** Filled sentence by sentence while an article is read. */
export type DateContext = {
  readonly published: EventDate | undefined;
  /** The day that the article opens with. */
  lead: EventDate | undefined;
  /** The time long before the page that the article opens with: "in November", of a page of December 27. */
  stretch: EventDate | undefined;
  readonly speakers: Map<string, EventDate>;
  /** What the last sentences told with a day, by the first letters of its verb, and by its class: "=resign". */
  readonly deeds: Map<string, EventDate>;
  /** The classes of deeds, by the first letters of a verb. */
  readonly classes: ReadonlyMap<string, readonly string[]>;
  last: EventMention | undefined;
};

/** An opening date counts as the day of the story among so many sentences, and so many days before publication. */
const LEAD = { sentences: 4, days: 7 } as const;

/** An empty memory. `deeds` are the classes of verbs by their base forms. */
export const newDateContext = (
  published: string | undefined,
  deeds: ReadonlyMap<string, readonly string[]>,
): DateContext => ({
  published: published === undefined ? undefined : inferredDay(published),
  lead: undefined,
  stretch: undefined,
  speakers: new Map(),
  deeds: new Map(),
  classes: classesByStem(deeds),
  last: undefined,
});

/** "announ" of "announced" and of "announcement", "vot" of "voted" and of "vote". */
export const stemOf = (word: string): string =>
  word.replace(/(?:ed|e|s|ing|ment)$/, '').slice(0, 6);

const classesByStem = memoizeByObject(
  (deeds: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> =>
    new Map([...deeds].map(([word, classes]) => [stemOf(word), classes])),
);

/**
 * The day that the text told of a deed: of its verb or noun, of one with the same root ("publication", "published"), else of another for the
 * same ("quit" after "resigned").
 */
export function dayOfDeed({ deeds, classes }: DateContext, word: string): EventDate | undefined {
  const stem = stemOf(word);
  const own = deeds.get(stem);
  if (own !== undefined) return own;
  const root = stem.slice(0, ROOT);
  if (root.length === ROOT) for (const [other, date] of deeds) if (other.startsWith(root)) return date;
  const names = MISHAP.test(word) ? MISHAPS : (classes.get(stem) ?? []);
  return names.map((name) => deeds.get(`=${name}`)).find((date) => date !== undefined);
} // prettier-ignore

/** "two days after the disaster": whatever befell */
const MISHAP = /^(?:disaster|tragedy|catastrophe|calamity)$/;
const MISHAPS = [
  'quake',
  'flood',
  'storm',
  'slide',
  'explode',
  'crash',
  'sink',
  'burn',
  'attack',
  'shoot',
  'die',
];

/** "publi" of "published" and of "publication" */
const ROOT = 5;

/** Keeps the day of what a verb or a noun tells. */
export function noteDeed(context: DateContext, word: string, date: EventDate): void {
  const stem = stemOf(word);
  context.deeds.set(stem, date);
  for (const name of context.classes.get(stem) ?? []) context.deeds.set(`=${name}`, date);
}

export function noteDate(context: DateContext, mention: EventMention): void {
  const { date, run, status, manner, sentence, speaker, clause, predicate } = mention;
  // "Lind, who left today, met Orr on Monday. She declined": what is told in passing goes on in no sentence
  const isInPassing = isInside(clause.opener);
  if (!isInPassing) context.last = mention;
  if (date === undefined || run === undefined || status !== 'happened') return;
  noteDeed(context, predicate.verb, date);
  if (isInPassing) return;
  if (manner !== 'deed') context.speakers.set(speaker, date);
  const { published } = context;
  if (
    context.lead !== undefined ||
    published === undefined ||
    sentence >= LEAD.sentences ||
    (date.precision !== 'day' && date.precision !== 'time')
  )
    return;
  const days = dayNumber(published.start) - dayNumber(date.start);
  if (days >= 0 && days <= LEAD.days) context.lead = { ...date, precision: 'day' };
}

/**
 * "a story on Sunday that prompted outrage": a day that the opening names, though it dates no verb, is the day of what it tells. Not one
 * that only bounds something ("since Sunday", "ahead of Sunday's vote"), nor one in a quotation.
 */
export function noteNamedDay(
  context: DateContext,
  words: EventWords,
  { runs, sentence }: { readonly runs: readonly Run[]; readonly sentence: number },
): void {
  const { published, lead } = context;
  if (lead !== undefined || published === undefined || sentence >= LEAD.sentences) return;
  for (const run of runs) {
    const { from, mention } = run;
    const date = eventDateOf(mention);
    if (date?.precision !== 'day' || words.inQuote(from) || isComparedWith(words, run)) continue;
    const days = dayNumber(published.start) - dayNumber(date.start);
    const isBound = [1, 2, 3, 4, 5].some((back) => words.is(from - back, EventTag.notOnDate));
    if (days <= 0 || days > LEAD.days || isBound) continue;
    context.lead = date;
    return;
  }
}

/**
 * "The parade became a race for a life in November", on a page of December 27: an opening that tells a deed of long ago, and nothing that
 * anybody says, is told of that time, and so are the deeds behind it that print no day. Not asked of a sentence with a verb of saying:
 * "Prices rose in November, the agency said".
 */
export function noteStretch(context: DateContext, tellings: readonly EventMention[]): void {
  const { published, stretch } = context;
  if (published === undefined || stretch !== undefined) return;
  const told = tellings.find(
    ({ date, run, status, clause, sentence }) =>
      sentence < STRETCH.sentences &&
      date !== undefined &&
      run !== undefined &&
      status === 'happened' &&
      !isInside(clause.opener) &&
      date.certainty !== 'inferred' &&
      date.precision !== 'decade' &&
      dayNumber(published.start) - dayNumber(date.end) > STRETCH.days,
  );
  context.stretch = told?.date;
}

/** Such an opening stands among so many sentences, more than so many days before publication. */
const STRETCH = { sentences: 2, days: 7 } as const;

/**
 * The date of a sentence without one, as a guess, and by which rule: a saying has the day of the same speaker's last one; a sentence
 * that goes on ("He then left") the day of the sentence before; else the day that the article opens with; a deed the time long ago that
 * it opens with; else its publication day.
 */
export function inheritedDate(
  context: DateContext,
  { sentence, speaker, goesOn, isDeed }: Undated,
): { readonly rule: string; readonly date: EventDate | undefined } {
  const { last } = context;
  const isNext = goesOn && last?.sentence === sentence - 1 && last.status === 'happened';
  const days: readonly (readonly [string, EventDate | undefined])[] = [
    [DAY_OF_SPEAKER, speaker === '' ? undefined : context.speakers.get(speaker)],
    ['it goes on from the sentence before', isNext ? last.date : undefined],
    [DAY_OF_OPENING, context.lead],
    ['the time long ago that the article opens with', isDeed ? context.stretch : undefined],
  ];
  const [rule, date] = days.find(([, day]) => day !== undefined) ?? [
    NO_DAY_NEAR,
    context.published,
  ];
  return { rule, date: date && { ...date, certainty: 'inferred' } };
}

export const DAY_OF_SPEAKER = 'the day on which the speaker last said something';
export const DAY_OF_OPENING = 'the day that the article opens with';
export const NO_DAY_NEAR = 'no day is printed near it: the day of publication';

/** What is asked of a sentence without a date. */
type Undated = {
  readonly sentence: number;
  readonly speaker: string;
  readonly goesOn: boolean;
  /** Its verb tells a deed in the past tense. */
  readonly isDeed: boolean;
};

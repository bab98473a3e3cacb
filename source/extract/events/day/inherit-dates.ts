// What earlier sentences tell about the date of a sentence that prints none.
import type { Language } from '../../../languages/language.js';
import type { StandingLexicon } from '../../../languages/lexicons/line-lexicon.js';
import type { EventDate } from '../../../model/briefing.js';
import { dayNumber } from '../../../calendar/civil-days.js';
import { governorAt, isComparedWith, isHourOfDay } from './attach-dates-refusals.js';
import { isInside } from '../clauses/clauses.js';
import { memoizeByObject } from '../../../text/values/memoize.js';
import { asLatest, inferredDay } from '../../../calendar/date-agreement.js';
import { eventDateOf } from './event-dates.js';
import type { EventMention } from '../event-mention.js';
import { EventTag } from '../clauses/event-tags.js';
import type { EventWords, Run } from '../clauses/event-words.js';

export const DAY_OF_SPEAKER = 'the day on which the speaker last said something';
export const DAY_OF_ACCOUNT = 'the day of what the article opens with';
export const DAY_OF_OPENING = 'the day that the article opens with';
export const NO_DAY_NEAR = 'no day is printed near it: the day of publication';
type Account = { readonly date: EventDate; readonly sentence: number };
type NamedDate = Account & { readonly from: number };

/** Filled sentence by sentence while an article is read. */
export type DateContext = {
  readonly published: EventDate | undefined;
  /** The day that the article opens with: that of its page, or the one before. */
  lead: EventDate | undefined;
  /** A day some days before the page that the article opens with: what it comes from, and not when it is told. */
  past: EventDate | undefined;
  /** The day of the deed that the opening tells, and the last sentence of that account; the same of what somebody says there. */
  account: Account | undefined;
  occasion: Account | undefined;
  /** The time long before the page that the article opens with: "in November", of a page of December 27. */
  stretch: EventDate | undefined;
  /** The last sentence that tells what came about on the day of the page, by the name of that day. */
  reached: number | undefined;
  readonly speakers: Map<string, EventDate>;
  /** What the last sentences told with a day, by the first letters of its verb, and by its class: "=resign". */
  readonly deeds: Map<string, EventDate>;
  /** The classes of deeds, by the first letters of a verb. */
  readonly classes: ReadonlyMap<string, readonly string[]>;
  /** "two days after the |disaster": words for whatever befell, and the classes of deeds that do, the likeliest first. */
  readonly calamities: ReadonlySet<string>;
  readonly befalling: readonly string[];
  /** By which words a verb tells how things stood. */
  readonly standing: StandingLexicon;
  last: EventMention | undefined;
  /** The last date that a sentence names, whatever it dates, and the token at which that sentence begins. */
  named: NamedDate | undefined;
};

/**
 * An opening date counts as the day of the story among so many sentences, and so many days before publication: a paper tells of yesterday.
 * Of 107 lines that had such a day of two to seven days before, 51 stood wrong under it and one right. `past`: so many days before.
 */
const LEAD = { sentences: 4, days: 1, past: 7 } as const;

/** An empty memory, and what it must know of a language. */
export const newDateContext = (
  published: string | undefined,
  { words, lines }: Language,
): DateContext => ({
  published: published === undefined ? undefined : inferredDay(published),
  lead: undefined,
  past: undefined,
  account: undefined,
  occasion: undefined,
  stretch: undefined,
  reached: undefined,
  speakers: new Map(),
  deeds: new Map(),
  classes: classesByStem(words.deeds),
  calamities: words.calamities,
  befalling: words.befalling,
  standing: lines.standing,
  last: undefined,
  named: undefined,
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
export function dayOfDeed({ deeds, classes, calamities, befalling }: DateContext, word: string): EventDate | undefined {
  const stem = stemOf(word);
  const own = deeds.get(stem);
  if (own !== undefined) return own;
  const root = stem.slice(0, ROOT);
  if (root.length === ROOT) for (const [other, date] of deeds) if (other.startsWith(root)) return date;
  const names = calamities.has(word) ? befalling : (classes.get(stem) ?? []);
  return names.map((name) => deeds.get(`=${name}`)).find((date) => date !== undefined);
} // prettier-ignore

/** "publi" of "published" and of "publication" */
const ROOT = 5;

/** Keeps the day of what a verb or a noun tells. */
export function noteDeed(context: DateContext, word: string, date: EventDate): void {
  const stem = stemOf(word);
  context.deeds.set(stem, date);
  for (const name of context.classes.get(stem) ?? []) context.deeds.set(`=${name}`, date);
}

export function noteDate(context: DateContext, mention: EventMention): void {
  const { date, run, status, manner, sentence, place, speaker, clause, predicate } = mention;
  // "Lind, who left today, met Orr on Monday. She declined": what is told in passing goes on in no sentence
  const isInPassing = isInside(clause.opener);
  if (!isInPassing) context.last = mention;
  if (date === undefined || run === undefined || status !== 'happened') return;
  noteDeed(context, predicate.verb, date);
  if (isInPassing) return;
  if (isOfDay(date) && date.start === context.published?.start) context.reached = sentence;
  if (manner !== 'deed' && !predicate.passive) context.speakers.set(speaker, date); // "was asked in May"
  if (place >= LEAD.sentences || (date.precision !== 'day' && date.precision !== 'time')) return;
  const day: EventDate = { ...date, precision: 'day' };
  // "A boy fell while he played on Sunday", of a page of Friday: the rest may be of any day since
  if (date.certainty === 'inferred' && daysBehind(context, day) > LEAD.days) return;
  if (isRecent(context, day))
    context[manner === 'deed' ? 'account' : 'occasion'] ??= { date: day, sentence };
  noteOpening(context, day);
}

/**
 * "Cape Orlow, 6:30 a.m. local time, May 3." A first sentence without a verb, with a place and an hour, sets the scene: what is told behind it is of
 * its one day. Not "May 3, 9 p.m.", which may be that of the page, nor a day to come, nor one of weeks ago.
 */
export function noteScene(
  context: DateContext,
  words: EventWords,
  {
    runs,
    index,
    from,
  }: { readonly runs: readonly Run[]; readonly index: number; readonly from: number },
): void {
  const hasHour = runs.some(({ mention }) => /T\d/.test(mention.value));
  if (index - words.firstSentence >= SCENE || !hasHour || words.inDate(from)) return;
  const days = new Map(
    runs.flatMap(({ mention }): [string, EventDate][] => {
      const date = eventDateOf(mention);
      const isDay = date?.precision === 'day' || date?.precision === 'time';
      return isDay ? [[date.start, { ...date, precision: 'day' }]] : [];
    }),
  );
  const [date, another] = [...days.values()];
  if (date === undefined || another !== undefined || !isRecent(context, date)) return;
  context.account ??= { date, sentence: index };
  context.occasion ??= { date, sentence: index };
}
/** So many sentences open a text: "a.m." may end one. */
const SCENE = 2;

/** "on Tuesday", "Tuesday night" */
const isOfDay = ({ precision }: EventDate): boolean => precision === 'day' || precision === 'time';

/** Keeps a day that the opening tells of. */
function noteOpening(context: DateContext, date: EventDate): void {
  if (!isRecent(context, date)) return;
  if (daysBehind(context, date) <= LEAD.days) context.lead ??= date;
  else context.past ??= date;
}

const isRecent = (context: DateContext, date: EventDate): boolean => {
  const back = daysBehind(context, date);
  return back >= 0 && back <= LEAD.past;
};

const daysBehind = ({ published }: DateContext, { start }: EventDate): number =>
  published === undefined ? -1 : dayNumber(published.start) - dayNumber(start);

/**
 * "a story on Sunday that prompted outrage": a day that the opening names, though it dates no verb, is the day of what it tells. Not one
 * that only bounds something ("since Sunday", "ahead of Sunday's vote"), nor one in a quotation.
 */
export function noteNamedDay(
  context: DateContext,
  words: EventWords,
  {
    runs,
    sentence,
    from: start,
  }: { readonly runs: readonly Run[]; readonly sentence: number; readonly from: number },
): void {
  for (const run of runs) noteRun(context, words, run, { sentence, start });
  const { published, lead } = context;
  const place = sentence - words.firstSentence;
  if (lead !== undefined || published === undefined || place >= LEAD.sentences) return;
  const isOfPage = runs.some(({ from, mention }) => {
    const date = eventDateOf(mention);
    return (
      date !== undefined && isOfDay(date) && date.start === published.start && !words.inQuote(from)
    );
  });
  if (isOfPage) {
    if (context.past === undefined) context.lead = published;
    return;
  }
  for (const run of runs) {
    const { from, mention } = run;
    const date = eventDateOf(mention);
    if (date === undefined || !isOfDay(date) || words.inQuote(from) || isComparedWith(words, run))
      continue;
    if (!isBound(words, run, FAR_BOUND)) noteOpening(context, { ...date, precision: 'day' });
  }
}

/** Keeps a day that a sentence names, and whether it opens by that of the page. */
function noteRun(
  context: DateContext,
  words: EventWords,
  run: Run,
  { sentence, start }: { readonly sentence: number; readonly start: number },
): void {
  const date = eventDateOf(run.mention);
  if (date === undefined || words.inQuote(run.from)) return;
  if (opensByPage(context, words, { run, date, start })) context.reached = sentence;
  if (isBound(words, run, NEAR_BOUND)) return;
  const { belongs, isSure } = governorAt(words, run) ?? { belongs: 'verb', isSure: false };
  // "the 2009 final", "her arrest in May"
  if (belongs === 'verb' || (belongs === 'none' && !isSure))
    context.named = { date, sentence, from: start };
}

/** "|By Sunday| the fire had", "|By noon on Sunday|", on a page of Sunday. */
const opensByPage = (
  { published }: DateContext,
  words: EventWords,
  { run, date, start }: { readonly run: Run; readonly date: EventDate; readonly start: number },
): boolean =>
  words.text(start) === 'by' &&
  run.from - start <= 2 &&
  isOfDay(date) &&
  date.start === published?.start;

/** "since Sunday", "ahead of Sunday's vote": so many words in front of a date may bound something by it. */
function isBound(words: EventWords, run: Run, reach: number): boolean {
  for (let at = run.from - 1; at >= run.from - reach; at--)
    if (words.is(at, EventTag.notOnDate))
      return !(words.among(at, 'hourLinks') && isHourOfDay(words, run));
  return false;
}
const NEAR_BOUND = 3;
const FAR_BOUND = 5;

/**
 * "The parade became a race for a life in November", on a page of December 27: an opening that tells a deed of long ago, and nothing that
 * anybody says, is told of that time, and so are the deeds behind it that print no day. Not asked of a sentence with a verb of saying:
 * "Prices rose in November, the agency said".
 */
export function noteStretch(context: DateContext, tellings: readonly EventMention[]): void {
  const { published, stretch } = context;
  if (published === undefined || stretch !== undefined) return;
  const told = tellings.find(
    ({ date, run, status, clause, place }) =>
      place < STRETCH.sentences &&
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
 * it opens with; else its publication day. A deed of a text that opens with a day well before its page may be of either.
 */
export function inheritedDate(context: DateContext, asked: Undated): Inherited {
  const found = INHERITED.map((rule) => ({ ...rule, date: rule.dateOf(context, asked) })).find(
    ({ date }) => date !== undefined,
  );
  if (found !== undefined)
    return { rule: found.name, date: found.date && { ...found.date, certainty: 'inferred' } };
  return asked.isDeed && context.past !== undefined
    ? { rule: 'the text opens with an earlier day: it may be of that, or of its page', date: undefined }
    : { rule: NO_DAY_NEAR, date: context.published && asLatest(context.published) };
} // prettier-ignore

/** A day, or a stretch up to its page: "this month"; not "in March", of a page of May, nor "over the past year". */
const isOneOccasion = ({ published }: DateContext, { precision, start, end }: EventDate): boolean =>
  precision === 'day' || precision === 'time' || published === undefined ||
  (dayNumber(published.start) - dayNumber(end) <= LEAD.past &&
    (precision !== 'range' || dayNumber(end) - dayNumber(start) <= LONGEST_OCCASION)); // prettier-ignore
const LONGEST_OCCASION = 31;

/** The day of the account that the opening began, in a deed so near to the last one of it; that of its occasion, in what is said. */
function dayOfAccount(context: DateContext, { isDeed, sentence }: Undated): EventDate | undefined {
  const kind = isDeed ? 'account' : 'occasion';
  const account = context[kind];
  if (account === undefined || sentence - account.sentence > ACCOUNT_REACH) return undefined;
  context[kind] = { ...account, sentence };
  return account.date;
}
const ACCOUNT_REACH = 4;

type Inherited = { readonly rule: string; readonly date: EventDate | undefined };

/** The first that gives a day decides. */
const INHERITED: readonly {
  readonly name: string;
  readonly dateOf: (context: DateContext, asked: Undated) => EventDate | undefined;
}[] = [
  {
    name: DAY_OF_SPEAKER,
    dateOf: (context, { speaker }) => {
      const date = speaker === '' ? undefined : context.speakers.get(speaker);
      return date && isOneOccasion(context, date) ? date : undefined;
    },
  },
  {
    name: 'it goes on from the sentence before',
    dateOf: (context, { goesOn, isSame, sentence }) => {
      const { last } = context;
      const isNext = goesOn && last?.sentence === sentence - 1 && last.status === 'happened';
      return isNext && last.date && (isSame || isOneOccasion(context, last.date))
        ? last.date
        : undefined;
    },
  },
  // "Orr said on Tuesday that she boarded it on Sunday. … Two men gave her a rug"; near miss: "Two men said it was theirs"
  { name: DAY_OF_ACCOUNT, dateOf: dayOfAccount },
  // "A dam broke on Saturday. … By noon on Sunday it had run dry. Orr said that", on a page of Sunday; near miss: "Orr said that. … By noon on Sunday"
  {
    name: 'the day of the page, which the text has come to',
    dateOf: ({ lead, published, reached }, { isDeed, sentence }) =>
      !isDeed &&
      lead !== undefined &&
      published !== undefined &&
      reached !== undefined &&
      lead.start < published.start &&
      sentence - reached <= ACCOUNT_REACH
        ? published
        : undefined,
  },
  { name: DAY_OF_OPENING, dateOf: ({ lead }) => lead && asLatest(lead) },
  {
    name: 'the time long ago that the article opens with',
    dateOf: ({ stretch }, { isDeed }) => (isDeed ? stretch : undefined),
  },
  // "Orr unveiled a plan on Monday. … Orr unveiled it in Tarn", on a page of Friday
  {
    name: 'the day on which the text told of such a deed',
    dateOf: (context, { isPlain, verb }) => {
      const told = isPlain ? undefined : dayOfDeed(context, verb);
      return told?.precision === 'day' ? told : undefined;
    },
  },
];

/** What is asked of a sentence without a date. */
type Undated = {
  readonly sentence: number;
  readonly speaker: string;
  readonly goesOn: boolean;
  /** Its verb tells a deed in the past tense. */
  readonly isDeed: boolean;
  /** It goes on with "this": what it tells is of the time of the sentence before. */
  readonly isSame: boolean;
  /** It tells what somebody says, or in no past tense. */
  readonly isPlain: boolean;
  readonly verb: string;
};

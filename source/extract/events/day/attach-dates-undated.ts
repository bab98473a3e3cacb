// A sentence that prints no day → what its words say of it: counted from a deed told before, or some day before.
import { dayNumber } from '../../../calendar/civil-days.js';
import type { EventDate } from '../../../model/briefing.js';
import { isA } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { moved } from './attach-dates-counted.js';
import { isRelative } from '../clauses/clauses.js';
import type { EventMention } from '../event-mention.js';
import { EventTag } from '../clauses/event-tags.js';
import { eventDateOf } from './event-dates.js';
import type { EventWords, Run } from '../clauses/event-words.js';
import { dayOfDeed, stemOf, type DateContext } from './inherit-dates.js';
import type { PhraseRange } from '../clauses/roles.js';

/** "a", "two", "10" */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1], ['the', 1], ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9], ['ten', 10],
]); // prettier-ignore
const UNITS: ReadonlyMap<string, string> = new Map([
  ['day', 'D'], ['days', 'D'], ['week', 'W'], ['weeks', 'W'], ['month', 'M'], ['months', 'M'], ['year', 'Y'], ['years', 'Y'],
]); // prettier-ignore

/**
 * "A day before the announcement, the school said", "The evening before he quit, he told": counted from what was announced, where the text
 * told its day; some day that nobody printed where it did not. undefined where nothing is counted, and where the text opens with what
 * came after: "Two years after the mill burned, Orr has sold it" is news, whenever the mill burned.
 */
export function countedFromDeed(
  words: EventWords,
  { from, to, place }: PhraseRange & { readonly place: number },
  memory: DateContext,
): { readonly rule: string; readonly date: EventDate | undefined } | undefined {
  for (let at = from; at < to - 2; at++) {
    const isVaguely = isVague(words, at);
    const count = countAt(words, at);
    const isNews = place === 0 && words.text(at + (isVaguely ? 1 : 2)) === 'after';
    if (isOnEve(words, at) || (isVaguely && !isNews))
      return { rule: 'so long before or after what has no day', date: undefined };
    if (count === undefined || words.inQuote(at)) continue;
    const base = dayOfDeed(memory, deedBehind(words, at + 3, to));
    const date = base && moved({ value: count }, base, words.text(at + 2) === 'before' ? -1 : 1);
    if (date === undefined && isNews) continue;
    return {
      rule: 'so long before or after what the text told',
      date: date && { ...date, certainty: 'inferred' },
    };
  }
  return undefined;
}

/** "P2W" of "two weeks after", "P1D" of "the evening before"; not "the evening", "a week in". */
function countAt({ text, among }: EventWords, at: number): string | undefined {
  if (!among(at + 2, 'countedFrom')) return undefined;
  if (text(at) === 'the' && among(at + 1, 'partsOfDay')) return 'P1D';
  const unit = UNITS.get(text(at + 1));
  const count = COUNTS.get(text(at)) ?? Number(text(at));
  return unit !== undefined && count > 0 ? `P${count}${unit}` : undefined;
} // prettier-ignore

/** The noun of "the announcement", the verb of "he quit": what is behind "before"; '' where a day is. */
function deedBehind({ text, is, inDate, document }: EventWords, from: number, to: number): string {
  if (is(from, EventTag.determiner) || is(from, EventTag.possessive)) {
    const isNoun = !isA(document.at(from + 2), Class.finite);
    if (isNoun) return text(from + 1);
  }
  for (let at = from; at < Math.min(to, from + DEED_REACH) && !inDate(at) && text(at) !== ','; at++)
    if (isA(document.at(at), Class.finite)) return text(at);
  return '';
}
const DEED_REACH = 8;

/** "on the eve of the vote" */
const isOnEve = ({ text, inQuote }: EventWords, at: number): boolean =>
  text(at) === 'eve' && text(at + 1) === 'of' && text(at - 1) === 'the' && !inQuote(at);

/** "days after the vote", "weeks before she left"; not "the days after". */
const isVague = ({ text, inQuote, among }: EventWords, at: number): boolean =>
  among(at, 'longUnits') &&
  /^(?:before|after)$/.test(text(at + 1)) &&
  !/^\w/.test(text(at - 1)) &&
  !inQuote(at);

/** An undated opening takes the day of a deed told in so many sentences, so many days before publication at most. */
const OPENING = { sentences: 3, told: 5, deeds: 8, days: 3, recent: 14 } as const;

/**
 * "A treasurer has been jailed. … The judge sentenced her on Wednesday": an opening in the perfect that prints no day, and one in the past
 * whose verb the text tells again, has the day of the first deed that prints one, as a guess; the others are left as they are.
 */
export function withDayOfDeed(
  words: EventWords,
  given: readonly EventMention[],
  { published, runs }: { readonly published: string | undefined; readonly runs: readonly Run[] },
): readonly EventMention[] {
  if (published === undefined) return given;
  const tellings = withOnlyDay(words, withCountedAhead(words, given, published), {
    published,
    runs,
  });
  const isDeed = ({ manner, status, clause, run, date, place }: EventMention): boolean =>
    manner === 'deed' &&
    status === 'happened' &&
    !isRelative(clause.opener) &&
    run !== undefined &&
    place < OPENING.deeds &&
    (date?.precision === 'day' || date?.precision === 'time') &&
    date.start <= published &&
    dayNumber(published) - dayNumber(date.start) <= OPENING.days;
  const deeds = tellings.filter(isDeed);
  if (deeds.length === 0) return tellings;
  return tellings.map((telling) => {
    const { sentence, place, run, date, status, manner, predicate } = telling;
    const isOpening = place < OPENING.sentences && manner === 'deed' && status === 'happened';
    if (!isOpening || run !== undefined || date?.start !== published) return telling;
    if (hasSince(words, telling)) return telling;
    const later = deeds.find(
      (deed) =>
        deed.sentence > sentence &&
        (predicate.kind === 'perfect' || stemOf(deed.predicate.verb) === stemOf(predicate.verb)),
    );
    return later?.date === undefined
      ? telling
      : { ...telling, date: { ...later.date, precision: 'day', certainty: 'inferred' } };
  });
}

/**
 * "The director sold his shares a day before the announcement. The firm announced the loss on Tuesday": counted from what the text tells next.
 * Not where it tells two such deeds.
 */
function withCountedAhead(
  words: EventWords,
  tellings: readonly EventMention[],
  published: string,
): readonly EventMention[] {
  return tellings.map((telling) => {
    const { run, date, status, predicate, sentence } = telling;
    if (run !== undefined || date !== undefined || status !== 'happened') return telling;
    const { to } = words.document.sentences[words.document.at(predicate.head).sentence] ?? { to: predicate.to };
    for (let at = predicate.to; at < Math.min(to - 2, predicate.to + COUNT_REACH); at++) {
      const value = countAt(words, at);
      if (value === undefined || words.inQuote(at)) continue;
      const deed = stemOf(deedBehind(words, at + 3, to));
      const next = tellings.filter(
        (other) =>
          other.sentence > sentence && other.sentence <= sentence + COUNTED_AHEAD && other.run !== undefined &&
          other.status === 'happened' && other.date?.precision === 'day' && deed.length >= 3 &&
          stemOf(other.predicate.verb).startsWith(deed.slice(0, COUNTED_ROOT)),
      );
      const base = next.length === 1 ? next[0]?.date : undefined;
      const counted = base && moved({ value }, base, words.text(at + 2) === 'before' ? -1 : 1);
      return counted === undefined || counted.start > published ? telling : { ...telling, date: { ...counted, certainty: 'inferred' } };
    }
    return telling;
  });
} // prettier-ignore
const COUNTED_AHEAD = 3;
/** So many tokens behind its verb a count stands: the work must stay linear. */
const COUNT_REACH = 40;
/** "attac" of "attack" and of "attacked" */
const COUNTED_ROOT = 5;

/**
 * "The captain turned back. … A bird was seen shortly after takeoff Saturday": a text that names one recent day and no other, nor that of its
 * page, tells of it what its first sentences, in front of that day, tell in the past without one.
 */
function withOnlyDay(
  words: EventWords,
  tellings: readonly EventMention[],
  { published, runs }: { readonly published: string; readonly runs: readonly Run[] },
): readonly EventMention[] {
  const days = new Map<string, EventDate>();
  let named = 0;
  for (const { from, mention } of runs) {
    const date = eventDateOf(mention);
    if (
      date === undefined ||
      words.inQuote(from) ||
      dayNumber(published) - dayNumber(date.end) > OPENING.recent
    )
      continue;
    if (date.precision !== 'day' && date.precision !== 'time') return tellings;
    days.set(date.start, date);
    named = words.document.at(from).sentence;
  }
  const [day, another] = [...days.values()];
  if (day === undefined || another !== undefined || day.start >= published) return tellings;
  if (dayNumber(published) - dayNumber(day.start) > OPENING.days) return tellings;
  return tellings.map((telling) => {
    const { place, run, date, status, manner, predicate } = telling;
    const isOpening = place < OPENING.told && manner !== 'saying' && status === 'happened';
    const isUndated = run === undefined && date?.start === published && predicate.kind === 'past';
    return isOpening && isUndated && words.document.at(telling.from).sentence < named
      ? { ...telling, date: { ...day, precision: 'day', certainty: 'inferred' } }
      : telling;
  });
}

/** What a noun names with its date: where its phrase begins. */
type NamedCause = {
  readonly run: Run;
  readonly date: EventDate;
  readonly from: number;
  readonly head: number;
};

/**
 * "The trains stopped |after the quake on Monday", "The queue for |Monday's hearing| ran to the quay": what the page alone would date, likely came about
 * on that day. A guess. Not "stopped before the quake on Monday", "after the 2004 quake".
 */
export function withDayOfCause(
  words: EventWords,
  tellings: readonly EventMention[],
  named: readonly NamedCause[],
): EventMention[] {
  const cause = named.find(
    ({ from, run, date }) =>
      date.precision === 'day' && run.from > from && /^(?:after|following)$/.test(words.text(from - 1)),
  );
  return tellings.map((telling) => {
    if (telling.isUndated !== true || telling.status !== 'happened' || telling.predicate.kind !== 'past') return telling;
    const found =
      cause !== undefined && telling.predicate.to <= cause.from
        ? cause
        : named.find((one) => isGatheringOf(words, telling, one));
    return found !== undefined && isNews(telling, found)
      ? { ...telling, date: { ...found.date, certainty: 'inferred' }, isUndated: false }
      : telling;
  });
} // prettier-ignore

/**
 * "|Monday's council hearing |lasted", "The queue to enter |Monday's hearing |ran": what its subject names, and no finite verb stands between. Not
 * "Monday's ruling pleased them", "Monday's hearing was put off", "Men who left Monday's rally sang", "The man hurt at Monday's rally died".
 */
function isGatheringOf(words: EventWords, { predicate, manner }: EventMention, { run, date, head }: NamedCause): boolean {
  const { text, is, among, document } = words;
  const { from, passive, head: verb } = predicate;
  if (manner !== 'deed' || passive || head >= from || text(run.to) !== "'s" || date.precision !== 'day') return false;
  if (!is(head, EventTag.gathering) || OFF_ITS_DAY.some((tag) => is(verb, tag)) || among(verb, 'dying')) return false;
  const first = document.sentences[document.at(run.from).sentence]?.from ?? run.from;
  for (let at = first; at < from; at++) {
    const { tag } = document.at(at);
    if (text(at) === ',' || /^(?:VB[DGNPZ]|MD|W)/.test(tag)) return false;
  }
  return true;
} // prettier-ignore
const OFF_ITS_DAY = [EventTag.moving, EventTag.cancelling] as const;

/** In the week before its page. */
const isNews = ({ date }: EventMention, cause: NamedCause): boolean => {
  const days = date === undefined ? -1 : dayNumber(date.start) - dayNumber(cause.date.start);
  return days >= 0 && days < 7;
};

/** "has sold coats since its launch": what goes on is of no one day. */
function hasSince({ text }: EventWords, { from, to }: EventMention): boolean {
  for (let at = from; at < to; at++) if (text(at) === 'since') return true;
  return false;
}

/** "previously denied", "at an earlier hearing", "had once led"; not "earlier this week". */
export function tellsOfEarlier(words: EventWords, { from, to }: PhraseRange): boolean {
  for (let at = from; at < to; at++) {
    const text = words.text(at);
    if (words.inQuote(at)) continue;
    if (words.among(at, 'formerly')) return true;
    if (text === 'prior' && words.text(at + 1) === 'to') return true;
    if (text === 'at' && words.text(at + 1) === 'one' && words.text(at + 2) === 'point') return true;
    if (isUntilNow(words, at) || isForTheFirstTime(words, at)) return true;
    const before = words.is(at - 1, EventTag.determiner) ? at - 2 : at - 1; // "in earlier interviews", "on an earlier occasion"
    const isNamed = words.among(before, 'earlierLinks') && !/^(?:in|today)$/.test(words.text(at + 1));
    if (isNamed && words.among(at, 'ofBefore')) return true;
  }
  return false;
} // prettier-ignore

/** "Until now it has been used there", "Before this, nobody had seen one"; not "until Monday". */
const isUntilNow = ({ text, among }: EventWords, at: number): boolean =>
  /^(?:until|before)$/.test(text(at)) && among(at + 1, 'untilNow');

/** "was first proposed by Lind", "first used to find ore"; not "the first ship", "first lost to Norland". */
const isForTheFirstTime = (words: EventWords, at: number): boolean =>
  words.text(at) === 'first' &&
  words.is(at - 1, EventTag.be) &&
  words.is(at + 1, EventTag.participle);

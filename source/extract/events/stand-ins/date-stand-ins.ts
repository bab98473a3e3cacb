// A date that leans on the day of its page → the day, in an editor's brackets: "will open tomorrow" → "will open [on 3 May]".
import type { Language } from '../../../languages/language.js';
import { dayOf, monthOf, yearOf } from '../../../calendar/iso-periods.js';
import { isA, phraseHolding } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import type { EventDate } from '../../../model/briefing.js';
import { eventDateOf } from '../day/event-dates.js';
import { EventTag } from '../clauses/event-tags.js';
import type { EventWords, Run } from '../clauses/event-words.js';
import type { PhraseRange } from '../clauses/roles.js';
import { capitalised, type StandIn } from './stand-ins.js';

type Asked = {
  readonly language: Language;
  readonly published: string | undefined;
  /** The day under which the line stands. */
  readonly own: EventDate | undefined;
};

/**
 * The day for "today", "last week", "next month" among the dates of a line, and of a weekday that is not its own; nothing for "Monday’s vote",
 * "over the last week".
 */
export function datesFor(words: EventWords, runs: readonly Run[], asked: Asked): StandIn[] {
  const { language, published, own } = asked;
  if (published === undefined) return [];
  const year = yearOf(published);
  return runs.flatMap((run, index) => {
    if (words.inQuote(run.from)) return [];
    const said = sayDate(words, run, language, year);
    if (said === undefined) return [];
    const from = leaningFrom(words, run);
    if (from === undefined)
      return isRow(run, runs[index - 1], runs[index + 1]) || said.start >= published
        ? []
        : (weekdayWith(words, run, said, own) ?? []);
    if (words.text(run.to) === "'s") return ownerFor(words, run, said, language) ?? [];
    const before = from - 1;
    if (!isEdge(words, run.from, from))
      return { from, to: run.to, text: `[${String(yearOf(said.start))}]` };
    if (words.is(before, EventTag.determiner) || words.is(before, EventTag.possessive)) return [];
    if (words.document.at(before).tag === 'TO' || words.text(before) === 'to') return []; // "from the war up to today"
    // "put out last week", "trails far behind this year"
    const isParticle =
      words.document.at(before).tag === 'RP' || isOfWay(words, before) || hasOwnOn(words, run);
    const isBare =
      !isParticle &&
      (words.is(before, EventTag.preposition) || words.is(before, EventTag.notOnDate));
    return { from, to: run.to, text: `[${isBare ? said.date : `${said.on} ${said.date}`}]` };
  });
}

/** "Friday, Saturday and Sunday" */
const isRow = ({ from, to }: Run, ...beside: readonly (Run | undefined)[]): boolean =>
  beside.some(
    (other) => other !== undefined && Math.max(from - other.to, other.from - to) <= ROW_REACH,
  );
const ROW_REACH = 2;

/** "on Tuesday" → "on Tuesday [23 August]", where the line stands under another day: which Tuesday, tells nothing else. */
function weekdayWith(
  words: EventWords,
  { from, to, mention }: Run,
  { date, start, end }: Said,
  own: EventDate | undefined,
): StandIn | undefined {
  if (own === undefined || (own.start <= end && own.end >= start)) return undefined;
  if (start !== end || words.text(to) === "'s") return undefined;
  if (words.tokens[to]?.capital === true) return undefined; // "the Sunday Post"
  for (let at = from; at < to; at++) {
    const { sense } = words.tokens[at] ?? {};
    if (sense?.fullweekday === undefined) continue;
    const { body } = words.document;
    const isPlain = at === to - 1 && !/\d/.test(body.slice(mention.start, mention.end));
    return isPlain ? { from: at, to, text: `${words.document.at(at).text} [${date}]` } : undefined;
  }
  return undefined;
}

/**
 * "Yesterday’s ruling" → "[The 3 May] ruling", "last year’s vote" → "[the 2021] vote", "last week’s final" → "[the] final [in the week of 25
 * April]"; not "today’s youth".
 */
function ownerFor(
  words: EventWords,
  run: Run,
  { date, precision }: Said,
  { grammar, events }: Language,
): StandIn | undefined {
  const phrase = phraseHolding(words.document, run.to + 1);
  if (phrase === undefined || phrase.to <= run.to + 1) return undefined;
  const before = run.from - 1;
  if (words.is(before, EventTag.possessive)) return undefined;
  const isDay = precision === 'day' || precision === 'time';
  if (isDay && !words.is(phrase.head, EventTag.eventNoun)) return undefined;
  const [article = ''] = grammar.uses.definite;
  const the =
    words.document.at(before).tag === 'DT'
      ? ''
      : words.tokens[run.from]?.capital === true
        ? capitalised(article)
        : article;
  if (isDay || ['month', 'season', 'year'].includes(precision))
    return { from: run.from, to: run.to + 1, text: `[${[the, date].filter(Boolean).join(' ')}]` };
  const { body } = words.document;
  const rest = body.slice(
    words.document.at(run.to + 1).start,
    words.document.at(phrase.to - 1).end,
  );
  const when = `[${events.standIns.inside} ${date}]`;
  return precision === 'week' && !/^[\d“"]/.test(rest)
    ? { from: run.from, to: phrase.to, text: `${the === '' ? '' : `[${the}] `}${rest} ${when}` }
    : undefined;
}

/** Where in a date the words begin that lean on the day of publication: "last" of "late last year"; undefined where none do. */
function leaningFrom(words: EventWords, { from, to }: PhraseRange): number | undefined {
  // "two days ago"; not "more than two days ago", "nearly two decades ago"
  if (words.is(to - 1, EventTag.ago))
    return words.is(from - 1, EventTag.adverb) ||
      words.is(from - 1, EventTag.bounding) ||
      words.among(from, 'approximate')
      ? undefined
      : from;
  if (isThatTime(words, { from, to })) return from;
  // "June 29 |of that year"
  if (to - from > 3 && words.text(to - 1) === 'year' && isThatTime(words, { from: to - 2, to }))
    return to - 3;
  for (let at = from; at < to; at++) {
    const { sense } = words.tokens[at] ?? {};
    const isDeictic = sense?.shift !== undefined || words.is(at, EventTag.deictic);
    if (isDeictic) return isEdge(words, from, at) ? at : yearAt(words, at, to);
  }
  return undefined;
}

/** "far behind |this year", ", out |last week": an adverb of the verb, and no preposition of the date. */
const isOfWay = (words: EventWords, at: number): boolean =>
  words.among(at, 'ways') &&
  (words.text(at - 1) === ',' || isA(words.document.at(at - 1), Class.adverb | Class.verb));

/** "that night", "that year": the time that the text told before; not "this year", "that first night". */
export const isThatTime = ({ text }: EventWords, { from, to }: PhraseRange): boolean =>
  to - from === 2 && text(from) === 'that';

/** "was operated on |this morning", "voted on |last week": the "on" is of the verb, since no such date has one; not "on last Monday". */
export function hasOwnOn(words: EventWords, run: PhraseRange): boolean {
  if (words.text(run.from - 1) !== 'on' || leaningFrom(words, run) !== run.from) return false;
  for (let at = run.from; at < run.to; at++)
    if (words.tokens[at]?.sense?.fullweekday !== undefined) return false;
  return isA(words.document.at(run.from - 2), Class.verb);
}

/** Words in front of a leaning one that stay: "late" of "late last year". */
function isEdge({ tokens }: EventWords, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (tokens[at]?.sense?.edge === undefined) return false;
  return true;
}

/** "10 July |last year": the year of a day is all that leans; not "the |next year". */
const yearAt = ({ text, is }: EventWords, at: number, to: number): number | undefined =>
  at === to - 2 && text(to - 1) === 'year' && !is(at - 1, EventTag.determiner) ? at : undefined;

type Said = {
  readonly on: string;
  readonly date: string;
} & Pick<EventDate, 'start' | 'end' | 'precision'>;

/** "3 May", "in" and "May 2021"; undefined for dates of other kinds. */
function sayDate(
  words: EventWords,
  { mention, to }: Run,
  { events }: Language,
  year: number,
): Said | undefined {
  const date = eventDateOf(mention);
  if (date === undefined) return undefined;
  const { start, end, precision } = date;
  const { monthNames, on, inside, weekOf, weekendOf } = events.standIns;
  const month = monthNames[monthOf(start) - 1] ?? '';
  const day = `${dayOf(start)} ${month}${yearOf(start) === year ? '' : ` ${yearOf(start)}`}`;
  const said = (tie: string, told: string): Said => ({
    on: tie,
    date: told,
    start,
    end,
    precision,
  });
  switch (precision) {
    case 'day':
    case 'time':
      return said(on, day);
    case 'weekend':
      return said(on, `${weekendOf} ${day}`);
    case 'week':
      return said(inside, `${weekOf} ${day}`);
    case 'month':
      return said(inside, `${month} ${yearOf(start)}`);
    case 'season': // not a winter, which is of two years
      return yearOf(start) === yearOf(end)
        ? said(inside, `${words.text(to - 1)} ${yearOf(start)}`)
        : undefined;
    case 'year':
      return said(inside, String(yearOf(start)));
    default:
      return undefined;
  }
}

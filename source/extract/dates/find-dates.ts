// Article → temporal expressions with values: read every way a date is written, guard, resolve, refine.
import type { CalendarLexicon, FamousDay } from '../../languages/lexicons/calendar-lexicon.js';
import type { DateMention } from '../../model/briefing.js';
import { dayNumber, isCivilDay, isoDay } from '../../calendar/civil-days.js';
import { isA, type Document, type VerbGroup } from '../../document/document.js';
import { Class } from '../../document/tagger/tag-set.js';
import { present } from '../../text/values/present.js';
import { contains, countBefore, type Range } from '../../text/range.js';
import { documentOf } from '../document-of.js';
import type { Reading } from '../reading.js';
import { tokensOf, type DateToken } from '../tokens.js';
import { isInCalendar, monthOf, periodOf, yearOf, type Unit } from '../../calendar/iso-periods.js';
import {
  dayOfPage,
  isAlmostAWeekOld,
  isBeside,
  printedDay,
  tellsOfTomorrow,
} from './day-of-text.js';
import { directionOf, isDoneOn, type VerbSight, type VerbTense } from './direction.js';
import { isGuarded } from './guards.js';
import { expressionsAt, grammarOf, type Expression } from './patterns.js';
import { refine } from './refine.js';
import { resolve } from './resolve.js';
import type { Anchors, Resolved } from './resolved.js';
import { withToldYears } from './told-years.js';

/** The units that a mention of a unit tells: a day tells its week and year, a year tells no day. */
const HOLDERS: Readonly<Partial<Record<Unit, readonly Unit[]>>> = {
  day: ['day', 'week', 'month', 'year', 'decade'],
  weekend: ['week', 'month', 'year', 'decade'],
  week: ['week', 'month', 'year', 'decade'],
  month: ['month', 'year', 'decade'],
  quarter: ['year', 'decade'],
  season: ['year', 'decade'],
  half: ['year', 'decade'],
  year: ['year', 'decade'],
};

/**
 * Every temporal expression of the body in order of appearance: the bare expression without preposition, its TIMEX3
 * type and value. Relative ones are counted from the publication day, else from the day of the dateline; where both
 * are unknown they get an open value (XXXX-…) or are left out.
 * Method: rules over tagged words, as in HeidelTime (Strötgen and Gertz 2010), written anew.
 */
export function findDates(reading: Reading): DateMention[] {
  const { article, language } = reading;
  const data = language.calendar;
  const tokens = tokensOf(reading);
  const expressions = refine(readExpressions(tokens, data), tokens, data);
  const dayFirst = dayFirstIn(expressions);
  const page = printedDay(article, fullDays(expressions, tokens)) ?? dayOfPage(article);
  const document = documentOf(reading);
  const datelines = document?.datelines ?? [];
  const sight = {
    tokens,
    data,
    verbs: verbsIn(document, data),
    quoted: quotedClauses(tokens, document),
  };
  const sofar: Sofar = {
    published: page,
    paragraph: 0,
    seen: 0,
    narrative: undefined,
    year: undefined,
    isMonthOfYear: false,
    isRecalled: false,
    years: new Map(),
    lastQuarter: undefined,
    periods: new Map(),
    memory: new Map(),
    lastDay: undefined,
  };
  const mentions: DateMention[] = [];
  /** The tokens of each mention by where it starts. */
  const stretches = new Map<number, Expression>();
  /** Where clock times begin that a verb of what is to come has. */
  const ahead = new Set<number>();
  for (const [index, expression] of expressions.entries()) {
    const { from, to, rule } = expression;
    enterParagraph(sofar, tokens, from);
    const { start, end: firstEnd } = present(tokens[from]);
    const { end } = present(tokens[to - 1]);
    const dateline = datelineOf(datelines, present(tokens[sofar.paragraph]).start, firstEnd);
    const anchors = (): Anchors => ({
      published: sofar.published,
      last: (unit) => sofar.memory.get(unit),
      lastQuarter: sofar.lastQuarter,
      lastPeriod: (unit) => sofar.periods.get(unit ?? 'any'),
      narrative: sofar.narrative,
      year: sofar.year,
      // "since September" goes on to the page
      isMonthOfYear:
        sofar.isMonthOfYear && !sight.data.openStarts.has(tokens[from - 1]?.text ?? ''),
      yearOfMonth: (month) => sofar.years.get(month),
      isDoneOn: () => isDoneOn(sight, expression),
      isRecalled: sofar.isRecalled,
      dayFirst,
      direction: (grain) => directionOf(sight, expression, grain),
    });
    let resolved = resolve(expression, anchors());
    const isBehindDateline = dateline !== undefined && dateline.end <= start;
    const isOnPage = sofar.published === page; // one day ahead, not two
    if (isBehindDateline && isOnPage && beginsTomorrow(sofar, expression, resolved?.value))
      resolved = resolve(expression, anchors());
    if (resolved === undefined) continue;
    if (sofar.published === page)
      resolved = asTomorrow(resolved, expression, sight, { published: page, mentions });
    const { type, certainty, anchor, direction } = resolved;
    const value = besideLast(resolved.value, mentions.at(-1), {
      isEnd: endsRange(expressions[index - 1], expression, sight),
      isSecond: rule === 'second-day' && expression.says.year === undefined,
    });
    if (!isInCalendar(value)) continue;
    // "OSLO, Jan. 9 (Wire) -" on a page of January 10: the text's Tuesday and its today are those of the ninth.
    if (isBeside(value, sofar.published) && dateline && contains(dateline, { start, end }))
      sofar.published = value;
    const text = article.body.slice(start, end);
    const trace = { rule, anchor, direction };
    if (TIMES.has(rule) && directionOf(sight, expression) === 'future') ahead.add(start);
    mentions.push({ start, end, text, type, value, certainty, trace });
    stretches.set(start, expression);
    remember(sofar, expression, value, sight);
  }
  const wayOf = ({ start }: DateMention) => directionOf(sight, present(stretches.get(start)));
  const told =
    page === undefined
      ? withToldYears(mentions, {
          body: article.body,
          paragraphs: article.paragraphs,
          wayOf,
          ofWhatIsKnown: data.ofWhatIsKnown,
        })
      : mentions;
  return lendDays(told, article.body, { published: sofar.published, ahead, saidOn: data.saidOn });
}

/** Counts from the next day on where the first words of a wire tell of it; true where they do. */
function beginsTomorrow(sofar: Sofar, expression: Expression, value: string | undefined): boolean {
  const { published } = sofar;
  if (published === undefined || !tellsOfTomorrow(expression, value, published)) return false;
  const tomorrow = isoDay(dayNumber(published) + 1);
  if (isCivilDay(tomorrow)) sofar.published = tomorrow;
  return true;
}

/** The days that are written in full, with their year. */
const fullDays = (
  expressions: readonly Expression[],
  tokens: readonly DateToken[],
): { readonly start: number; readonly end: number; readonly value: string }[] =>
  expressions.flatMap((expression) => {
    const { from, to, says } = expression;
    if (says.year === undefined || (says.day ?? says.ordinal) === undefined) return [];
    const { value = '' } = resolve(expression, NO_ANCHORS) ?? {};
    return [{ start: present(tokens[from]).start, end: present(tokens[to - 1]).end, value }];
  });

const NO_ANCHORS: Anchors = {
  published: undefined,
  last: () => undefined,
  lastQuarter: undefined,
  lastPeriod: () => undefined,
  narrative: undefined,
  year: undefined,
  yearOfMonth: () => undefined,
  isDoneOn: () => false,
  isMonthOfYear: false,
  isRecalled: false,
  dayFirst: undefined,
  direction: () => undefined,
};

/** "last Friday" and "Friday evening" */
const isSameDay = (told: string, value: string): boolean =>
  /^\d{4}-\d\d-\d\d/.test(told) && told.slice(0, DAY) === value.slice(0, DAY);
/** The letters of "2021-12-28". */
const DAY = 10;
/** So many mentions back a day counts as told: the work must stay linear. */
const NEAR_TOLD = 50;

/**
 * "said early Friday" on a page of Thursday is what the night brought: nobody calls a day by its bare name when the next day of that
 * name is tomorrow. A guess, for the page may be a weekly's. Not "since Friday", "after Friday's attack", nor where the text told of "last Friday",
 * or before it of the day before the page by its name: "officials said Wednesday".
 */
function asTomorrow(
  resolved: Resolved,
  expression: Expression,
  { tokens, data }: VerbSight,
  {
    published,
    mentions,
  }: { readonly published: string | undefined; readonly mentions: readonly DateMention[] },
): Resolved {
  const before = tokens[expression.from - 1]?.text ?? '';
  if (
    published === undefined ||
    data.openStarts.has(before) ||
    !isAlmostAWeekOld(expression, resolved.value, published) ||
    mentions.slice(-NEAR_TOLD).some(({ value }) => isSameDay(value, resolved.value))
  )
    return resolved;
  const tomorrow = isoDay(dayNumber(published) + 1);
  const dayBefore = isoDay(dayNumber(published) - 1);
  const isOfDayBefore = mentions.slice(-NEAR_TOLD).some(({ value }) => isSameDay(dayBefore, value));
  if (!isCivilDay(tomorrow) || isOfDayBefore) return resolved;
  const value = tomorrow + resolved.value.slice(tomorrow.length);
  return { ...resolved, value, certainty: 'inferred', direction: 'future' };
}

/** Where the verbs of whole clauses and the infinitives start, with their tense; the present of captions tells nothing. */
function verbsIn(
  document: Document | undefined,
  { timetable }: CalendarLexicon,
): ReadonlyMap<number, VerbTense> {
  if (document === undefined) return new Map();
  const { at, verbGroups, sentences } = document;
  const verbs = new Map<number, VerbTense>();
  const known = new Set<number>();
  for (const group of verbGroups) {
    known.add(group.sentence);
    const tense = tenseOf(document, group);
    const isUnderPicture = tense === 'present' && sentences[group.sentence]?.form === 'caption';
    if (tense !== undefined && !isUnderPicture)
      for (const token of [group.from, group.head]) verbs.set(at(token).start, tense);
  }
  // "The tribunal |sits again on Thursday", read as a noun
  for (const [number, { form, from, to }] of sentences.entries())
    for (let token = from + 2; form === 'prose' && !known.has(number) && token < to - 1; token++)
      if (at(token).tag === 'NNS' && timetable.has(at(token).lower))
        verbs.set(at(token).start, 'present');
  return verbs;
}

/** undefined for the verb of no whole clause, that is no infinitive. */
function tenseOf({ at }: Document, { tense, finite, modal, from }: VerbGroup): VerbTense | undefined {
  // "fairs, which used to follow it, |open in July": no infinitive stands behind an aside
  if (tense === 'infinitive' && modal === undefined) return at(from - 1).text === ',' ? 'present' : 'open';
  if (modal !== undefined || (tense === 'perfect' && at(from).lower !== 'had')) return 'open';
  if (!finite) return undefined;
  return tense === 'present' ? 'present' : 'past';
} // prettier-ignore

/**
 * The tokens of quoted clauses by their number. Not of a quotation that goes on with a verb: of 'the strike "will begin" on Friday' it is
 * that of the date.
 */
function quotedClauses(tokens: readonly DateToken[], document: Document | undefined): Uint32Array {
  const quoted = new Uint32Array(tokens.length);
  let at = 0;
  document?.quotations.forEach(({ start, end, inner }, index) => {
    const first = document.at(document.indexAt(inner.start));
    if (isA(first, Class.verb | Class.modal | Class.to | Class.adverb)) return;
    while ((tokens[at]?.start ?? end) < start) at++;
    while ((tokens[at]?.start ?? end) < end) quoted[at++] = index + 1;
  });
  return quoted;
}

/** What the dates and paragraphs so far tell of the ones to come. */
type Sofar = {
  published: string | undefined;
  /** The token that opens the paragraph. */
  paragraph: number;
  /** Tokens looked at for openings. */
  seen: number;
  narrative: string | undefined;
  /** The year long past that the paragraph last named. */
  year: number | undefined;
  /** It named a month or a day of it. */
  isMonthOfYear: boolean;
  /** Its sentence tells what people remember. */
  isRecalled: boolean;
  /** The years that the last full days of each month had, by month. */
  readonly years: Map<number, number>;
  lastQuarter: string | undefined;
  /** The last period that had ended, by its unit, and the last of all. */
  readonly periods: Map<Unit | 'any', string>;
  /** The first day of the last mention that tells a unit. */
  readonly memory: Map<Unit, string>;
  /** The token behind the last mention of a day. */
  lastDay: number | undefined;
};

/** A paragraph that opens up to the token `to` forgets which time the one before told of. */
function enterParagraph(sofar: Sofar, tokens: readonly DateToken[], to: number): void {
  for (; sofar.seen <= to; sofar.seen++)
    if (tokens[sofar.seen]?.opens === true) {
      sofar.paragraph = sofar.seen;
      sofar.narrative = undefined;
      sofar.year = undefined;
    }
}

/** The dateline that ends in front of `offset` or stands around it, in the paragraph that starts at another. */
function datelineOf(
  datelines: readonly Range[],
  paragraph: number,
  offset: number,
): Range | undefined {
  const last = datelines[countBefore(datelines, offset) - 1];
  return last && last.start >= paragraph ? last : undefined;
}

/** "the third quarter", "the third quarter of this year"; not "the latest quarter", which is counted from such. */
const NAMES_QUARTER = /^(?:quarter|quarter-shift-year)$/;

/** Stretches that a page compares with those of the year before. */
const PERIODS: ReadonlySet<Unit> = new Set(['month', 'quarter', 'half', 'season']);

/** Keeps what a mention tells of later ones. */
function remember(sofar: Sofar, expression: Expression, value: string, sight: VerbSight): void {
  const { published, paragraph, memory } = sofar;
  const span = periodOf(value);
  if (expression.from - paragraph < OPENING)
    sofar.narrative = told(expression, value, published) ?? sofar.narrative;
  if (span === undefined) return;
  keepYear(sofar, expression, value, sight);
  if (!isBesideDay(sofar, expression, sight))
    for (const unit of HOLDERS[span.unit] ?? []) memory.set(unit, span.start);
  if (span.unit === 'day') sofar.lastDay = expression.to;
  const isPeriod = PERIODS.has(span.unit) && expression.rule !== 'same-period-earlier';
  if (isPeriod && span.end <= (published ?? ''))
    for (const unit of [span.unit, 'any'] as const) sofar.periods.set(unit, value);
  const isQuarter = span.unit === 'quarter' && NAMES_QUARTER.test(expression.rule);
  if (isQuarter && span.end <= (published ?? '')) sofar.lastQuarter = value;
}

/** "said on Monday that it had known before the |May 4 |crash": of two days of a sentence, what is told next is not of that which only says which crash. */
function isBesideDay({ lastDay }: Sofar, { from, to }: Expression, { tokens, data }: VerbSight): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (lastDay === undefined || after === undefined || after.opens || after.capital) return false;
  if (before === undefined || !data.determiners.has(before.text) || !/^[a-z]{3,}$/.test(after.text)) return false;
  if (data.beforeDates.has(after.text)) return false;
  for (let at = lastDay; at < from; at++) if (tokens[at]?.opens === true) return false;
  return true;
} // prettier-ignore

/** "Old men still |speak of the flood of |1978": nobody does anything in that year. Not "She spoke of it in 1978". */
function tellsMemory({ tokens, data }: VerbSight, { from }: Expression): boolean {
  for (let at = from - 1; at > from - MEMORY && tokens[at + 1]?.opens === false; at--) {
    if (/^[.!?]$/.test(tokens[at]?.text ?? '.')) return false;
    if (data.memories.has(tokens[at]?.text ?? '')) return true;
  }
  return false;
}
/** How many tokens stand at most between such a word and the year. */
const MEMORY = 20;

/** Keeps the year that a mention names, if any. */
function keepYear(sofar: Sofar, expression: Expression, value: string, sight: VerbSight): void {
  const { published, years } = sofar;
  if (sight.data.famousDays.some((famous) => isFamous(famous, value))) return;
  const isFullDay = expression.says.year !== undefined && periodOf(value)?.unit === 'day';
  if (isFullDay && value < (published ?? '')) years.set(monthOf(value), yearOf(value));
  // "was jailed in June 2005 … charged in September … freed in December"
  const isOfTold = sofar.year === yearOf(value) && expression.says.year === undefined;
  if (isOfTold) return;
  sofar.year = yearTold(expression, value, published);
  sofar.isMonthOfYear = value.length > YEAR_LENGTH;
  sofar.isRecalled = sofar.year !== undefined && tellsMemory(sight, expression);
} // prettier-ignore

/** "2005" */
const YEAR_LENGTH = 4;

/** A day that texts name for itself, whatever they tell of: the Sept. 11 attacks. */
const isFamous = ({ year, month, day }: FamousDay, value: string): boolean =>
  periodOf(value)?.unit === 'day' &&
  yearOf(value) === year &&
  monthOf(value) === month &&
  Number(value.slice(8, DAY)) === day;

/** What the mention in front tells of a value: the end of its range lies behind it, a second day has its month and year. */
function besideLast(
  value: string,
  last: DateMention | undefined,
  { isEnd, isSecond }: { readonly isEnd: boolean; readonly isSecond: boolean },
): string {
  if (last === undefined) return value;
  if (isSecond && periodOf(last.value)?.unit === 'day')
    return last.value.slice(0, 8) + value.slice(8);
  return isEnd ? after(last, value) : value;
}

/** "It runs Monday through Friday": of two weekdays, months or days the second ends what the first begins, unless all is past. */
const endsRange = (first: Expression | undefined, second: Expression, sight: VerbSight): boolean =>
  first !== undefined &&
  second.from === first.to + 1 &&
  first.rule === second.rule &&
  RANGED.has(first.rule) &&
  sight.data.upTo.has(sight.tokens[first.to]?.text ?? '') &&
  directionOf(sight, first) !== 'past';

/** Rules of which two may bound a range. */
const RANGED = new Set(['weekday', 'month', 'month-day', 'day-month']);

/** A day or month that is not before the start of its range: a week or a year later where it is. */
function after({ value: start, trace }: DateMention, value: string): string {
  const [first, last] = [periodOf(start), periodOf(value)];
  if (first === undefined || last === undefined || last.start >= first.start) return value;
  return trace.rule === 'weekday'
    ? isoDay(
        dayNumber(last.start) + 7 * Math.ceil((dayNumber(first.start) - dayNumber(last.start)) / 7),
      )
    : `${yearOf(value) + 1}${value.slice(4)}`;
}

/** How far, in characters, a clock time stands from the day that it belongs to. */
const LENDING = 40;

/** "at 10:35 a.m. (0735 GMT) Friday", "on Friday at about 5pm": a clock time without a day has that of its neighbour. */
function lendDays(mentions: readonly DateMention[], body: string, day: Day): DateMention[] {
  const lent: DateMention[] = [];
  mentions.forEach((mention, at) => {
    const lender = TIMES.has(mention.trace.rule)
      ? ([dayFrom(mentions, at, 1), dayFrom(mentions, at, -1)].find((other) =>
          isNeighbour(mention, other, body),
        ) ?? dayTold(mention, lent, body, day))
      : undefined;
    lent.push(lender === undefined ? mention : withDayOf(mention, lender));
  });
  return lent;
}

/** The first mention on a side that is no clock time: "at 10:35 a.m. (0735 GMT) Friday". */
function dayFrom(
  mentions: readonly DateMention[],
  at: number,
  step: 1 | -1,
): DateMention | undefined {
  let next = at + step;
  while (next === at + step && TIMES.has(mentions[next]?.trace.rule ?? '')) next += step;
  return mentions[next];
}

/** The day of the page, where the clock times begin that are to come, and what stands in front of the day of a saying. */
type Day = {
  readonly published: string | undefined;
  readonly ahead: ReadonlySet<number>;
  readonly saidOn: RegExp;
};

const isNeighbour = (
  mention: DateMention,
  other: DateMention | undefined,
  body: string,
): other is DateMention =>
  other !== undefined && periodOf(other.value)?.unit === 'day' && isNear(mention, other, body);

function withDayOf(mention: DateMention, { value, certainty, trace }: DateMention): DateMention {
  return {
    ...mention,
    value: value.slice(0, 10) + mention.value.slice(mention.value.indexOf('T')),
    certainty,
    trace: { ...mention.trace, direction: trace.direction },
  };
}

/**
 * "The ferry sank on Friday night. … It turned over around 10 p.m.": the day, of the last week, that the text tells of. A guess; none
 * where only the day of a saying stands in front ("Lind said on Friday. Doors open at 8 p.m.").
 */
function dayTold(
  mention: DateMention,
  before: readonly DateMention[],
  body: string,
  { published, ahead, saidOn }: Day,
): DateMention | undefined {
  if (published === undefined || mention.trace.rule === 'overnight' || ahead.has(mention.start))
    return undefined;
  for (let at = before.length - 1; at >= 0; at--) {
    const day = before[at];
    if (day === undefined || mention.start - day.end > TELLING) return undefined;
    const isDay = periodOf(day.value)?.unit === 'day' && day.value.slice(0, 10) <= published;
    const isOfNews = dayNumber(published) - dayNumber(day.value.slice(0, 10)) <= 7;
    const isSaying = saidOn.test(body.slice(Math.max(0, day.start - 20), day.start));
    if (isDay && isOfNews && !isSaying) return { ...day, certainty: 'inferred' };
  }
  return undefined;
}

/** How far, in characters, a text goes on to tell of a day. */
const TELLING = 600;

/** The rules of times that name no day: "at 5pm", "overnight". */
const TIMES: ReadonlySet<string> = new Set(['clock', 'bare-clock', 'around-clock', 'overnight']);

function isNear(a: DateMention, b: DateMention, body: string): boolean {
  const [start, end] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  return (
    end - start <= LENDING &&
    !/[.!?;](?:\s|$)/.test(body.slice(start, end)) &&
    !body.slice(start, end).includes('\n\n')
  );
}

/** A paragraph that opens, in so many tokens, with a date of at least so many days ago tells of that time. */
const OPENING = 4;
const NARRATIVE_DAYS = 200;

function told(
  { says }: Expression,
  value: string,
  published: string | undefined,
): string | undefined {
  const span = periodOf(value);
  if (says.year === undefined || span === undefined || published === undefined) return undefined;
  if (span.unit !== 'day' && span.unit !== 'month') return undefined;
  return dayNumber(published) - dayNumber(span.start) > NARRATIVE_DAYS ? span.start : undefined;
}

/** The year that a mention names, where it is long past: "in 1969", "On May 4, 1969"; undefined for "since", "this year". */
function yearTold(
  { says }: Expression,
  value: string,
  published: string | undefined,
): number | undefined {
  const span = periodOf(value);
  if (says.year === undefined || span === undefined || published === undefined) return undefined;
  return dayNumber(published) - dayNumber(span.end) > NARRATIVE_DAYS ? yearOf(value) : undefined;
}

/** The longest expressions from left to right that no guard turns down; none overlaps another. */
function readExpressions(tokens: readonly DateToken[], data: CalendarLexicon): Expression[] {
  const grammar = grammarOf(data);
  const found: Expression[] = [];
  for (let at = 0; at < tokens.length;) {
    const expression = expressionsAt(grammar, tokens, at).find(
      (choice) => !isGuarded(choice, tokens, data),
    );
    if (expression) found.push(expression);
    at = expression?.to ?? at + 1;
  }
  return found;
}

/** How the article writes numeric dates, told by one whose day is above twelve. */
function dayFirstIn(expressions: readonly Expression[]): boolean | undefined {
  for (const { says } of expressions) {
    if (typeof says.numeric !== 'string') continue;
    const [first = 0, second = 0] = says.numeric.split(/[./-]/).map(Number);
    if (first > 12) return true;
    if (second > 12) return false;
  }
  return undefined;
}

// Article → temporal expressions with values: read every way a date is written, guard, resolve, refine.
import type { CalendarLexicon } from '../../languages/language.js';
import type { DateMention } from '../../model/briefing.js';
import { dayNumber, isCivilDay, isoDay } from '../../calendar/civil-days.js';
import { present } from '../../text/present.js';
import { contains, countBefore, type Range } from '../../text/range.js';
import { documentOf } from '../document-of.js';
import type { Reading } from '../reading.js';
import { tokensOf, type DateToken } from '../tokens.js';
import { isInCalendar, periodOf, yearOf, type Unit } from '../../calendar/iso-periods.js';
import { dayOfPage, isBeside, tellsOfTomorrow } from './day-of-text.js';
import { directionOf } from './direction.js';
import { isGuarded } from './guards.js';
import { expressionsAt, grammarOf, type Expression } from './patterns.js';
import { refine } from './refine.js';
import { resolve } from './resolve.js';
import type { Anchors } from './resolved.js';

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
  const expressions = refine(readExpressions(tokens, data), tokens);
  const dayFirst = dayFirstIn(expressions);
  const page = dayOfPage(article);
  const datelines = documentOf(reading)?.datelines ?? [];
  const sofar: Sofar = {
    published: page,
    paragraph: 0,
    seen: 0,
    narrative: undefined,
    lastQuarter: undefined,
    memory: new Map(),
  };
  const mentions: DateMention[] = [];
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
      narrative: sofar.narrative,
      dayFirst,
      direction: (grain) => directionOf(tokens, expression, data, grain),
    });
    let resolved = resolve(expression, anchors());
    const isBehindDateline = dateline !== undefined && dateline.end <= start;
    if (
      isBehindDateline &&
      sofar.published !== undefined &&
      sofar.published === page && // one day ahead, not two
      tellsOfTomorrow(expression, resolved?.value, sofar.published)
    ) {
      const tomorrow = isoDay(dayNumber(sofar.published) + 1);
      if (isCivilDay(tomorrow)) sofar.published = tomorrow;
      resolved = resolve(expression, anchors());
    }
    if (resolved === undefined) continue;
    const { type, certainty, anchor, direction } = resolved;
    const isEnd = endsRange(expressions[index - 1], expression, tokens, data);
    const value = isEnd ? after(mentions.at(-1)?.value ?? '', resolved.value) : resolved.value;
    if (!isInCalendar(value)) continue;
    // "OSLO, Jan. 9 (Wire) -" on a page of January 10: the text's Tuesday and its today are those of the ninth.
    if (isBeside(value, sofar.published) && dateline && contains(dateline, { start, end }))
      sofar.published = value;
    const text = article.body.slice(start, end);
    const trace = { rule, anchor, direction };
    mentions.push({ start, end, text, type, value, certainty, trace });
    remember(sofar, expression, value);
  }
  return lendDays(mentions, article.body);
}

/** What the dates and paragraphs so far tell of the ones to come. */
type Sofar = {
  published: string | undefined;
  /** The token that opens the paragraph. */
  paragraph: number;
  /** Tokens looked at for openings. */
  seen: number;
  narrative: string | undefined;
  lastQuarter: string | undefined;
  /** The first day of the last mention that tells a unit. */
  readonly memory: Map<Unit, string>;
};

/** A paragraph that opens up to the token `to` forgets which time the one before told of. */
function enterParagraph(sofar: Sofar, tokens: readonly DateToken[], to: number): void {
  for (; sofar.seen <= to; sofar.seen++)
    if (tokens[sofar.seen]?.opens === true) {
      sofar.paragraph = sofar.seen;
      sofar.narrative = undefined;
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

/** Keeps what a mention tells of later ones. */
function remember(sofar: Sofar, expression: Expression, value: string): void {
  const { published, paragraph, memory } = sofar;
  const span = periodOf(value);
  if (expression.from - paragraph < OPENING)
    sofar.narrative = told(expression, value, published) ?? sofar.narrative;
  if (span === undefined) return;
  for (const unit of HOLDERS[span.unit] ?? []) memory.set(unit, span.start);
  const isQuarter = span.unit === 'quarter' && expression.kind === 'quarter';
  if (isQuarter && span.end <= (published ?? '')) sofar.lastQuarter = value;
}

/** "It runs Monday through Friday": of two weekdays or months the second ends what the first begins, unless all is past. */
const endsRange = (
  first: Expression | undefined,
  second: Expression,
  tokens: readonly DateToken[],
  data: CalendarLexicon,
): boolean =>
  first !== undefined &&
  second.from === first.to + 1 &&
  first.rule === second.rule &&
  (first.rule === 'weekday' || first.rule === 'month') &&
  RANGE_LINK.test(tokens[first.to]?.text ?? '') &&
  directionOf(tokens, first, data) !== 'past';

/** "Monday to Friday"; not "Monday and Friday". */
const RANGE_LINK = /^(?:to|through|until|till|[-–])$/;

/** A day or month that is not before the start of its range: a week or a year later where it is. */
function after(start: string, value: string): string {
  const [first, last] = [periodOf(start), periodOf(value)];
  if (first === undefined || last === undefined || last.start >= first.start) return value;
  return last.unit === 'day'
    ? isoDay(
        dayNumber(last.start) + 7 * Math.ceil((dayNumber(first.start) - dayNumber(last.start)) / 7),
      )
    : `${yearOf(value) + 1}${value.slice(4)}`;
}

/** How far, in characters, a clock time stands from the day that it belongs to. */
const LENDING = 40;

/** "at 10:35 a.m. (0735 GMT) Friday", "on Friday at about 5pm": a clock time without a day has that of its neighbour. */
function lendDays(mentions: readonly DateMention[], body: string): DateMention[] {
  return mentions.map((mention, at) => {
    if (!TIMES.has(mention.trace.rule)) return mention;
    const lender = [mentions[at + 1], mentions[at - 1]].find(
      (other) =>
        other !== undefined &&
        periodOf(other.value)?.unit === 'day' &&
        isNear(mention, other, body),
    );
    if (lender === undefined) return mention;
    const value = lender.value.slice(0, 10) + mention.value.slice(mention.value.indexOf('T'));
    return {
      ...mention,
      value,
      certainty: lender.certainty,
      trace: { ...mention.trace, direction: lender.trace.direction },
    };
  });
}

/** The rules of times that name no day: "at 5pm", "overnight". */
const TIMES: ReadonlySet<string> = new Set(['clock', 'around-clock', 'overnight']);

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

// Article → temporal expressions with values: read every way a date is written, guard, resolve, refine.
import type { CalendarLexicon } from '../../languages/language.js';
import type { DateMention } from '../../model/briefing.js';
import { dayNumber, isCivilDay, isoDay } from '../../calendar/civil-days.js';
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
  const mentions: DateMention[] = [];
  const memory = new Map<Unit, string>();
  const datelines = documentOf(reading)?.datelines ?? [];
  /** The dateline in front of a token or around it, in the paragraph that starts at another. */
  const datelineOf = (opening: number, at: number): Range | undefined => {
    const last = datelines[countBefore(datelines, tokens[at]!.end) - 1];
    return last && last.start >= tokens[opening]!.start ? last : undefined;
  };
  const page = dayOfPage(article);
  let published = page;
  let paragraph = 0;
  let seen = 0;
  let narrative: string | undefined;
  let lastQuarter: string | undefined;
  let before: Expression | undefined;
  for (const expression of expressions) {
    const { from, to } = expression;
    const isEnd = before !== undefined && endsRange(before, expression, tokens, data);
    before = expression;
    for (; seen <= from; seen++)
      if (tokens[seen]?.opens === true) {
        paragraph = seen;
        narrative = undefined;
      }
    const anchors: Anchors = {
      published,
      last: (unit) => memory.get(unit),
      lastQuarter,
      narrative,
      dayFirst,
      direction: (grain) => directionOf(tokens, from, to, data, grain),
    };
    let resolved = resolve(expression, anchors);
    if (
      published !== undefined &&
      published === page && // one day ahead, not two
      tellsOfTomorrow(expression, resolved?.value, published) &&
      (datelineOf(paragraph, from)?.end ?? Infinity) <= tokens[from]!.start
    ) {
      const tomorrow = isoDay(dayNumber(published) + 1);
      if (isCivilDay(tomorrow)) published = tomorrow;
      resolved = resolve(expression, { ...anchors, published });
    }
    if (resolved === undefined) continue;
    const { type, certainty, anchor, direction } = resolved;
    const value = isEnd ? after(mentions.at(-1)?.value ?? '', resolved.value) : resolved.value;
    if (!isInCalendar(value)) continue;
    // "OSLO, Jan. 9 (Wire) -" on a page of January 10: the text's Tuesday and its today are those of the ninth.
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (first === undefined || last === undefined) continue;
    const { start } = first;
    const { end } = last;
    const dateline = datelineOf(paragraph, from);
    if (isBeside(value, published) && dateline && contains(dateline, { start, end }))
      published = value;
    mentions.push({
      start,
      end,
      text: article.body.slice(start, end),
      type,
      value,
      certainty,
      trace: { rule: expression.rule, anchor, direction },
    });
    const span = periodOf(value);
    if (from - paragraph < OPENING) narrative = told(expression, value, published) ?? narrative;
    if (span) for (const unit of HOLDERS[span.unit] ?? []) memory.set(unit, span.start);
    if (span?.unit === 'quarter' && expression.kind === 'quarter' && span.end <= (published ?? ''))
      lastQuarter = value;
  }
  return lendDays(mentions, article.body);
}

/** "It runs Monday through Friday": of two weekdays or months the second ends what the first begins, unless all is past. */
const endsRange = (
  first: Expression,
  second: Expression,
  tokens: readonly DateToken[],
  data: CalendarLexicon,
): boolean =>
  second.from === first.to + 1 &&
  first.rule === second.rule &&
  (first.rule === 'weekday' || first.rule === 'month') &&
  RANGE_LINK.test(tokens[first.to]?.text ?? '') &&
  directionOf(tokens, first.from, first.to, data) !== 'past';

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

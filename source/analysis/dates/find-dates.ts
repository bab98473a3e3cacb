// Article → temporal expressions with values: read every way a date is written, guard, resolve, refine.
import type { CalendarData } from '../../languages/language.js';
import type { DateMention } from '../../model/briefing.js';
import type { Reading } from '../reading.js';
import { spanOf, type Unit } from './calendar.js';
import { directionOf } from './direction.js';
import { isGuarded } from './guards.js';
import { expressionsAt, grammarOf, type Expression } from './patterns.js';
import { refine } from './refine.js';
import { resolve, type Anchors } from './resolve.js';
import { tokensOf, type Token } from './tokens.js';

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
export function findDates({ article, language }: Reading): DateMention[] {
  const data = language.calendar;
  const tokens = tokensOf(article, data);
  const published = article.publishedAt?.slice(0, 10) ?? article.dateline?.date;
  const expressions = readExpressions(tokens, data);
  const dayFirst = dayFirstIn(expressions);
  const mentions: DateMention[] = [];
  const memory = new Map<Unit, string>();
  let lastQuarter: string | undefined;
  for (const expression of expressions) {
    const { from, to } = expression;
    const anchors: Anchors = {
      published,
      last: (unit) => memory.get(unit),
      lastQuarter,
      dayFirst,
      direction: () => directionOf(tokens, from, to, data),
    };
    const resolved = resolve(expression, anchors);
    if (resolved === undefined) continue;
    const { type, value, certainty, anchor, direction } = resolved;
    const start = tokens[from]!.start;
    const end = tokens[to - 1]!.end;
    mentions.push({
      start,
      end,
      text: article.body.slice(start, end),
      type,
      value,
      certainty,
      trace: { rule: expression.rule, anchor, direction },
    });
    const span = spanOf(value);
    if (span) for (const unit of HOLDERS[span.unit] ?? []) memory.set(unit, span.start);
    if (span?.unit === 'quarter' && expression.kind === 'quarter' && span.end <= (published ?? ''))
      lastQuarter = value;
  }
  return refine(mentions, article.body);
}

/** The longest expressions from left to right that no guard turns down; none overlaps another. */
function readExpressions(tokens: readonly Token[], data: CalendarData): Expression[] {
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

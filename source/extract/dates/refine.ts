// Expressions → expressions: ordered refiners that see what stands behind.
import type { DateToken } from '../tokens.js';
import type { Expression } from './patterns.js';

type Refiner = (
  expression: Expression,
  tokens: readonly DateToken[],
  next: Expression | undefined,
) => readonly Expression[];

/** What every expression becomes: itself, or itself and more. Their order is kept, and none overlaps another. */
export function refine(
  expressions: readonly Expression[],
  tokens: readonly DateToken[],
): Expression[] {
  let refined = [...expressions];
  for (const refiner of REFINERS)
    refined = refined.flatMap((expression, at) => refiner(expression, tokens, refined[at + 1]));
  return refined.filter((expression, at) => expression.from >= (refined[at - 1]?.to ?? 0));
}

const DAY_LINKS = new Set(['-', '–', 'and', 'or', 'to', 'through']);

/** "April 24 and 25", "Jan. 10-12, 2022": the second day has the month of the first, and the first the year of the second. */
function withSecondDay(
  expression: Expression,
  tokens: readonly DateToken[],
): readonly Expression[] {
  const { rule, to, says } = expression;
  if (rule !== 'month-day' && rule !== 'weekday-month-day') return [expression];
  const day = tokens[to + 1]?.sense?.day;
  if (
    !DAY_LINKS.has(tokens[to]?.text ?? '') ||
    day === undefined ||
    says.day === undefined ||
    day <= says.day
  )
    return [expression];
  const behind = tokens[to + 2];
  const year = behind?.text === ',' ? tokens[to + 3]?.sense?.year : behind?.sense?.year;
  const isCount =
    behind !== undefined &&
    !behind.opens &&
    year === undefined &&
    /^[a-z%]/.test(behind.text) &&
    !behind.capital &&
    !ENDS_PAIR.has(behind.text);
  if (isCount) return [expression];
  const shared = { ...says, ...(year === undefined ? {} : { year }) };
  const end = year === undefined ? to + 2 : behind?.text === ',' ? to + 4 : to + 3;
  return [
    { ...expression, says: shared },
    { ...expression, rule: 'second-day', from: to + 1, to: end, says: { ...shared, day } },
  ];
}

/** Words behind "April 24 and 25" that make no count of it, as "25 people" would be. */
const ENDS_PAIR = new Set([
  'in',
  'at',
  'on',
  'and',
  'to',
  'for',
  'with',
  'when',
  'as',
  'by',
  'but',
  'during',
  'that',
  'after',
]);

/** "18 and 19 June", "10-12 January 2022": the first day has the month of the second. */
function withFirstDay(expression: Expression, tokens: readonly DateToken[]): readonly Expression[] {
  const { rule, from, says } = expression;
  const first = from - 2;
  const day = tokens[first]?.sense?.day;
  if (
    (rule !== 'day-month' && rule !== 'day-month-year') ||
    !DAY_LINKS.has(tokens[from - 1]?.text ?? '') ||
    day === undefined ||
    says.day === undefined ||
    day >= says.day ||
    tokens[from]?.opens === true ||
    tokens[from - 1]?.opens === true
  )
    return [expression];
  return [
    { ...expression, rule: 'first-day', from: first, to: from - 1, says: { ...says, day } },
    expression,
  ];
}

/** "from January to April 2015", "Nov. 18 - Dec. 19, 2015": the first has the year of the second, or the one before. */
function withSharedYear(
  expression: Expression,
  tokens: readonly DateToken[],
  next: Expression | undefined,
): readonly Expression[] {
  const { rule, to, says } = expression;
  const year = next?.says.year;
  const month = monthSaid(says);
  const nextMonth = next && monthSaid(next.says);
  if (
    next?.from !== to + 1 ||
    !DAY_LINKS.has(tokens[to]?.text ?? '') ||
    says.year !== undefined ||
    (rule !== 'month' && rule !== 'month-day' && rule !== 'day-month') ||
    typeof year !== 'number' ||
    month === undefined ||
    nextMonth === undefined
  )
    return [expression];
  return [{ ...expression, says: { ...says, year: month > nextMonth ? year - 1 : year } }];
}

function monthSaid({ month, fullmonth }: Expression['says']): number | undefined {
  const said = month ?? fullmonth;
  return typeof said === 'number' ? said : undefined;
}

const REFINERS: readonly Refiner[] = [withSharedYear, withSecondDay, withFirstDay];

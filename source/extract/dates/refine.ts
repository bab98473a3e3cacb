// Expressions → expressions: ordered refiners that see what stands behind.
import type { CalendarLexicon } from '../../languages/lexicons/calendar-lexicon.js';
import type { DateToken } from '../tokens.js';
import type { Expression } from './patterns.js';

/** What stands around an expression, and what the language says of it. */
type Around = {
  readonly tokens: readonly DateToken[];
  readonly next: Expression | undefined;
  readonly data: CalendarLexicon;
};

type Refiner = (expression: Expression, around: Around) => readonly Expression[];

/** What every expression becomes: itself, or itself and more. Their order is kept, and none overlaps another. */
export function refine(
  expressions: readonly Expression[],
  tokens: readonly DateToken[],
  data: CalendarLexicon,
): Expression[] {
  let refined = [...expressions];
  for (const refiner of REFINERS)
    refined = refined.flatMap((expression, at) =>
      refiner(expression, { tokens, next: refined[at + 1], data }),
    );
  return refined.filter((expression, at) => expression.from >= (refined[at - 1]?.to ?? 0));
}

/** "April 24 and 25", "Jan. 10-12, 2022": the second day has the month of the first, and the first the year of the second. */
function withSecondDay(expression: Expression, { tokens, data }: Around): readonly Expression[] {
  const { rule, to, says } = expression;
  if (rule !== 'month-day' && rule !== 'weekday-month-day') return [expression];
  const day = tokens[to + 1]?.sense?.day;
  const isPair = data.dayLinks.has(tokens[to]?.text ?? '') && isBefore(says.day, day);
  if (!isPair || day === undefined) return [expression];
  const { year, end } = yearFrom(tokens, to + 2);
  if (year === undefined && isCounted(tokens[to + 2], data)) return [expression];
  const shared = year === undefined ? says : { ...says, year };
  return [
    { ...expression, says: shared },
    { ...expression, rule: 'second-day', from: to + 1, to: end, says: { ...shared, day } },
  ];
}

/** False too where one of them is not said. */
const isBefore = (first: Said, second: Said): boolean =>
  first !== undefined && second !== undefined && first < second;

/** What a word says of a date. */
type Said = number | string | undefined;

/** "Dec. 12, 15 and 19", "Jan. 2, 4 and 6, 2020": a row of days has the month of the first. Not "Dec. 12, 15 people left". */
function withDayList(expression: Expression, { tokens, data }: Around): readonly Expression[] {
  const { rule, to, says } = expression;
  if (rule !== 'month-day' || says.year !== undefined) return [expression];
  const days: { readonly at: number; readonly day: number | string }[] = [];
  let at = to;
  let last: Said = says.day;
  while (data.listLinks.has(tokens[at]?.text ?? '')) {
    const next = tokens[at + 1]?.text === 'and' ? at + 2 : at + 1;
    const day = tokens[next]?.sense?.day;
    if (day === undefined || !isBefore(last, day) || tokens[next]?.opens === true) break;
    days.push({ at: next, day });
    last = day;
    at = next + 1;
  }
  const isList = days.length > 1 && tokens[at - 2]?.text !== ',';
  if (!isList || isCounted(tokens[at], data)) return [expression];
  const { year, end } = yearFrom(tokens, at);
  const shared = year === undefined ? says : { ...says, year };
  return [
    { ...expression, says: shared },
    ...days.map(({ at: from, day }) => {
      const to = from === at - 1 ? end : from + 1;
      return { ...expression, rule: 'second-day', from, to, says: { ...shared, day } };
    }),
  ]; // prettier-ignore
}

/** The year behind a day, ", 2022" or "2022", and where it ends; without one `from` itself. */
function yearFrom(
  tokens: readonly DateToken[],
  from: number,
): { readonly year: Said; readonly end: number } {
  const at = tokens[from]?.text === ',' ? from + 1 : from;
  const year = tokens[at]?.sense?.year;
  return { year, end: year === undefined ? from : at + 1 };
}

/** "people" in "April 24 and 25 people": the second number counts it. */
const isCounted = (behind: DateToken | undefined, { endsPair }: CalendarLexicon): boolean =>
  behind !== undefined &&
  !behind.opens &&
  /^[a-z%]/.test(behind.text) &&
  !behind.capital &&
  !endsPair.has(behind.text);

/** "18 and 19 June", "10-12 January 2022", "18, 20 and 25 May": the days in front have the month of the last. Not "24, died on 25 May". */
function withFirstDay(expression: Expression, { tokens, data }: Around): readonly Expression[] {
  const { rule, says } = expression;
  if (rule !== 'day-month' && rule !== 'day-month-year') return [expression];
  const days: Expression[] = [];
  let { from } = expression;
  let last: Said = says.day;
  while (tokens[from]?.opens === false && tokens[from - 1]?.opens === false) {
    const link = tokens[from - 1]?.text ?? '';
    const day = tokens[from - 2]?.sense?.day;
    const isLink = days.length === 0 ? data.dayLinks.has(link) : link === ',';
    if (!isLink || day === undefined || !isBefore(day, last)) break;
    days.unshift({ ...expression, rule: 'first-day', from: from - 2, to: from - 1, says: { ...says, day } });
    last = day;
    from -= 2;
  } // prettier-ignore
  return [...days, expression];
}

/** "from January to April 2015", "Nov. 18 - Dec. 19, 2015", "from late May until March 3, 2015": the first has the year of the second, or the one before. */
function withSharedYear(
  expression: Expression,
  { tokens, next, data }: Around,
): readonly Expression[] {
  const { rule, to, says } = expression;
  const year = next?.says.year;
  const month = monthSaid(says);
  const nextMonth = next && monthSaid(next.says);
  const isUpTo = tokens[to]?.text === 'up' && tokens[to + 1]?.text === 'to';
  if (
    next?.from !== (isUpTo ? to + 2 : to + 1) ||
    !(isUpTo || data.rangeLinks.has(tokens[to]?.text ?? '')) ||
    says.year !== undefined ||
    !SHARES_YEAR.has(rule) ||
    typeof year !== 'number' ||
    month === undefined ||
    nextMonth === undefined
  )
    return [expression];
  return [{ ...expression, says: { ...says, year: month > nextMonth ? year - 1 : year } }];
}

/** The rules of dates that may have their year from the end of the range that they begin. */
const SHARES_YEAR: ReadonlySet<string> = new Set([
  'month', 'edge-month', 'bound-month', 'month-day', 'day-month', 'month-ordinal', 'weekday-month-day', 'weekday-day-month',
]); // prettier-ignore

function monthSaid({ month, fullmonth }: Expression['says']): number | undefined {
  const said = month ?? fullmonth;
  return typeof said === 'number' ? said : undefined;
}

/** "in 1920-21", "in 1920 – 21": the second year has the century of the first. */
function withShortYear(expression: Expression, { tokens }: Around): readonly Expression[] {
  const { rule, to, says } = expression;
  const year = says.year;
  const short = tokens[to + 1];
  const isRow = rule === 'year' && /^[-–]$/.test(tokens[to]?.text ?? '') && short?.opens === false;
  if (!isRow || typeof year !== 'number' || !/^\d\d$/.test(short.text)) return [expression];
  const second = year - (year % 100) + Number(short.text);
  if (second <= year || second > year + LONGEST_ROW) return [expression];
  return [expression, { ...expression, from: to + 1, to: to + 2, says: { year: second } }];
}

/** "1914-18" is a row of years; "1914-85" is none. */
const LONGEST_ROW = 12;

/** "the September 11th attacks", "died in the towers on September 11", "the Jan. 6 riot": of one year, whatever the day of the article. */
function withYearOfAttacks(
  expression: Expression,
  { tokens, data }: Around,
): readonly Expression[] {
  const { says, from, to } = expression;
  if (says.year !== undefined) return [expression];
  const textAt = (at: number): string => tokens[at]?.text ?? '';
  const famous = data.famousDays.find(
    (day) =>
      monthSaid(says) === day.month &&
      (says.day ?? says.ordinal) === day.day &&
      ([to, to + 1].some((at) => day.namedBy.test(textAt(at))) ||
        (day.ofLinks.has(textAt(from - 1)) && day.of.test(textAt(from - 2)))),
  );
  return famous ? [{ ...expression, says: { ...says, year: famous.year } }] : [expression];
}

const REFINERS: readonly Refiner[] = [
  withSharedYear,
  withShortYear,
  withYearOfAttacks,
  withDayList,
  withSecondDay,
  withFirstDay,
];

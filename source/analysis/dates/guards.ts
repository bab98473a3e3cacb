// What looks like a date and is none: prices, names, counts, flight numbers. Each guard is named for what it sees.
import type { CalendarData } from '../../languages/language.js';
import type { Expression } from './patterns.js';
import type { Token } from './tokens.js';

type Sight = {
  readonly expression: Expression;
  readonly first: Token;
  readonly last: Token;
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  readonly data: CalendarData;
};

type Guard = { readonly name: string; readonly sees: (sight: Sight) => boolean };

const GUARDS: readonly Guard[] = [
  {
    // "Ms. May spoke", "a march through town": alone, such a month needs a word that dates take in front.
    name: 'month that is also a name or a verb',
    sees: ({ expression, first, before, after, data }) =>
      expression.rule === 'month' &&
      data.ambiguousMonths.has(first.text) &&
      !(before !== undefined && !before.capital && data.beforeDates.has(before.text)) &&
      !(
        after !== undefined &&
        /^(?:and|or|-|,|\.|\))$/.test(after.text) &&
        before !== undefined &&
        !first.opens &&
        before.text !== '.'
      ),
  },
  {
    // "in June Allyson's house" is rare, "April Ryan said" is not.
    name: 'first name before a surname',
    sees: ({ expression, first, after, before, data }) =>
      expression.rule === 'month' &&
      data.ambiguousMonths.has(first.text) &&
      after?.capital === true &&
      after.sense === undefined &&
      !(before !== undefined && data.beforeDates.has(before.text)),
  },
  {
    // "2000 people", "Flight 1971", "Windows 2000", "$1,990": a year stands alone or after a preposition.
    name: 'count or name, not a year',
    sees: ({ expression, first, before, after, data }) => {
      if (expression.rule !== 'year' || expression.to - expression.from > 1) return false;
      const year = expression.says.year;
      if (typeof year !== 'number' || year < 1500 || year > 2100) return true;
      if (after && (data.countNouns.has(after.text) || after.text === '%')) return true;
      if (before === undefined || first.opens) return !(after?.text === ',' || after?.text === '-');
      if (/^[$£€#+*=&:/.]$/.test(before.text)) return true;
      if (data.notBeforeYears.has(before.text)) return true;
      return !(
        data.beforeDates.has(before.text) ||
        before.text === ',' ||
        before.text === "'s" ||
        before.text === '-' ||
        (!before.capital && year >= 1900)
      );
    },
  },
  {
    // "Sun Microsystems", "Sat down": a short weekday counts only beside a month and a day.
    name: 'short weekday alone',
    sees: ({ expression }) =>
      expression.kind === 'weekday' && expression.says.fullweekday === undefined,
  },
  {
    name: 'fall and spring that are verbs',
    sees: ({ expression, data, last }) =>
      expression.kind === 'unit' &&
      data.ambiguousSeasons.has(last.text) &&
      expression.to - expression.from < 2,
  },
  {
    // "a second", "a second term": an ordinal.
    name: 'second as an ordinal',
    sees: ({ expression, last }) => expression.kind === 'duration' && last.text === 'second',
  },
  {
    // "4,000 am": only clock hours; "1 second half".
    name: 'set phrase that is a rate',
    sees: ({ expression, before, first }) =>
      expression.kind === 'duration' &&
      first.text === 'a' &&
      before !== undefined &&
      /^[%]$/.test(before.text),
  },
];

/** True where a guard turns the expression down. */
export function isGuarded(
  expression: Expression,
  tokens: readonly Token[],
  data: CalendarData,
): boolean {
  const sight: Sight = {
    expression,
    first: tokens[expression.from]!,
    last: tokens[expression.to - 1]!,
    before: tokens[expression.from - 1],
    after: tokens[expression.to],
    data,
  };
  return GUARDS.some(({ sees }) => sees(sight));
}

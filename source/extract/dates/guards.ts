// What looks like a date and is none: prices, names, counts, flight numbers. Each guard is named for what it sees.
import type { CalendarLexicon } from '../../languages/language.js';
import type { DateToken } from '../tokens.js';
import type { Expression } from './patterns.js';

type GuardedSight = {
  readonly expression: Expression;
  readonly first: DateToken;
  readonly last: DateToken;
  readonly before: DateToken | undefined;
  readonly after: DateToken | undefined;
  readonly data: CalendarLexicon;
};

/** "a May meeting", "his 1996 law": a date in front of a noun. */
const DETERMINER = /^(?:a|an|the|his|her|its|their|our|'s)$/;

/** "during Ramadan", "the month of Ramadan"; not "as Ramadan". */
const BEFORE_FEAST = /^(?:of|in|during|for|before|after|since|until|till|throughout|this|the)$/;

type Guard = { readonly name: string; readonly sees: (sight: GuardedSight) => boolean };

const GUARDS: readonly Guard[] = [
  {
    // "Ms. May spoke", "a march through town": alone, such a month needs a word that dates take in front.
    name: 'month that is also a name or a verb',
    sees: ({ expression, first, before, after, data }) =>
      expression.rule === 'month' &&
      !DETERMINER.test(before?.text ?? '') &&
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
      if (after?.sense?.zone !== undefined) return true; // "2100 GMT"
      if (after && (data.countNouns.has(after.text) || after.text === '%')) return true;
      if (before === undefined || first.opens) return !(after?.text === ',' || after?.text === '-');
      if (/^[$£€#+*=&:/.]$/.test(before.text)) return true;
      if (data.notBeforeYears.has(before.text)) return true;
      if (DETERMINER.test(before.text)) return false;
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
    // "a doctor who gave his name as Ramadan", "Ramadan Moss": without a word that tells the time it is a name.
    name: 'feast that is also a name',
    sees: ({ expression, first, before, after }) =>
      expression.rule === 'ramadan' &&
      expression.to - expression.from === 1 &&
      (after?.capital === true || first.opens || !BEFORE_FEAST.test(before?.text ?? '')),
  },
  {
    // "Super Tuesday", "a Sheffield Wednesday player": a name.
    name: 'named weekday',
    sees: ({ expression, before, data }) =>
      expression.kind === 'weekday' &&
      before?.capital === true &&
      data.beforeNamedDays.has(before.text),
  },
  {
    name: 'fall and spring that are verbs',
    sees: ({ expression, data, last }) =>
      expression.kind === 'unit' &&
      data.ambiguousSeasons.has(last.text) &&
      expression.to - expression.from < 2,
  },
  {
    // "the Fall Guy", "Spring Creek"
    name: 'season in a name',
    sees: ({ data, last, after }) =>
      last.capital &&
      data.ambiguousSeasons.has(last.text) &&
      after?.capital === true &&
      after.sense === undefined,
  },
  {
    // "52 years old", "three-quarters of it", "a quarter of the market": no stretch of time.
    name: 'age or share',
    sees: ({ expression, last, before, after }) =>
      expression.kind === 'duration' &&
      (after?.text === 'old' ||
        (last.text.startsWith('quarter') && (before?.text === '-' || after?.text === 'of'))),
  },
  {
    // "a second", "a second term": an ordinal.
    name: 'second as an ordinal',
    sees: ({ expression, last }) => expression.kind === 'duration' && last.text === 'second',
  },
  {
    // "The year-earlier loss", "a week-long strike": the unit is half of a word.
    name: 'unit with a hyphen behind',
    sees: ({ last, after }) =>
      after?.text === '-' &&
      after.start === last.end &&
      (last.sense?.unit !== undefined || last.sense?.units !== undefined),
  },
  {
    // ABC's "This Week": a name; "This week" opens a sentence.
    name: 'unit with a capital',
    sees: ({ expression, last }) =>
      expression.kind === 'unit' && last.capital && last.sense?.unit !== undefined,
  },
  {
    // "USA Today reported", "Al Jazeera Tonight": a name; "Today" opens a sentence.
    name: 'name that ends in today',
    sees: ({ expression, first, before }) =>
      expression.kind === 'deictic' && first.capital && before?.capital === true && !first.opens,
  },
  {
    // "the leaders of tomorrow", "the people of today": an age, not a day.
    name: 'today and tomorrow as an age',
    sees: ({ expression, before }) => expression.kind === 'deictic' && before?.text === 'of',
  },
  {
    // "Norland's Independence Day": of a country whose day is not known.
    name: 'holiday of some other country',
    sees: ({ expression, first, before }) =>
      expression.rule === 'independence-day' &&
      first.text === 'independence' &&
      (before?.text === "'s" || before?.capital === true),
  },
  {
    // "the day before the vote" is counted from the vote, not from a day the text gave.
    name: 'before or after something',
    sees: ({ expression, after }) =>
      after !== undefined &&
      ((expression.rule === 'unit-before' && !/^[.,;:!?)"”—–]$/.test(after.text)) ||
        (expression.rule === 'the-unit' && /^(?:before|after|when|that|of)$/.test(after.text))),
  },
  {
    // "in his 30s": an age.
    name: 'age',
    sees: ({ expression, first, before }) =>
      expression.rule === 'decade' &&
      first.sense?.decade !== undefined &&
      first.end - first.start < 5 &&
      before?.text !== "'" &&
      before?.text !== '’',
  },
  {
    // "soon after", "as soon as": no time of its own.
    name: 'soon that joins clauses',
    sees: ({ first, before, after }) =>
      first.text === 'soon' &&
      (before?.text === 'as' || after?.text === 'after' || after?.text === 'as'),
  },
];

/** True where a guard turns the expression down. */
export function isGuarded(
  expression: Expression,
  tokens: readonly DateToken[],
  data: CalendarLexicon,
): boolean {
  const [first, last] = [tokens[expression.from], tokens[expression.to - 1]];
  if (first === undefined || last === undefined) return false;
  const sight: GuardedSight = {
    expression,
    first,
    last,
    before: tokens[expression.from - 1],
    after: tokens[expression.to],
    data,
  };
  return GUARDS.some(({ sees }) => sees(sight));
}

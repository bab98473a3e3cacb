// The English calendar: months, weekdays, units of time and numbers, each written once.
import { phraseList, words } from '../word-list.js';

const rows = (list: string): readonly (readonly string[])[] =>
  phraseList(list).map((row) => row.split(' '));

/** Twelve rows of names and short forms, January first. */
export const MONTHS = rows(`
  january jan, february feb, march mar, april apr, may, june jun, july jul, august aug, september sept sep, october oct,
  november nov, december dec
`);

/** Seven rows of names and short forms, Monday first. */
export const WEEKDAYS = rows(`
  monday mon, tuesday tues tue, wednesday weds wed, thursday thurs thur thu, friday fri, saturday sat, sunday sun
`);

/** Every name of a month and of a weekday. */
export const monthNames: ReadonlySet<string> = new Set(MONTHS.flat());
export const weekdayNames: ReadonlySet<string> = new Set(WEEKDAYS.flat());

/** Numbers from one to nineteen, in order. */
export const CARDINALS = [
  ...words(`
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen
  `),
];

/** Twenty to ninety, in order. */
export const TENS = [...words('twenty thirty forty fifty sixty seventy eighty ninety')];

/** Units of time and their plurals: "day" → "days". */
export const UNITS: ReadonlyMap<string, string> = new Map(
  rows(`
    second seconds, minute minutes, hour hours, day days, week weeks, weekend weekends, month months, quarter quarters, year years,
    decade decades, century centuries
  `).map(([unit = '', plural = '']) => [unit, plural]),
);

// What resolvers of dates share: what an expression is counted from, what it says, what comes out.
import type { Certainty } from '../../model/article.js';
import type { DateType } from '../../model/briefing.js';
import { periodOf, type Unit } from '../../calendar/iso-periods.js';
import type { Direction, Grain } from './direction.js';

/** What an expression is counted from. */
export type Anchors = {
  /** The day the article was published; undefined where it is not known. */
  readonly published: string | undefined;
  /** The first day of the last mention that is as fine as the unit or finer: what "that year", "a day later" count from. */
  readonly last: (unit: Unit) => string | undefined;
  /** The last quarter that the text spoke of and that had ended. */
  readonly lastQuarter: string | undefined;
  /** The last quarter, half, season or month that the text spoke of and that had ended, and the last of a unit: what "the same period a year earlier" is counted from. */
  readonly lastPeriod: (unit?: Unit) => string | undefined;
  /** The past day or month, with its year, that this paragraph is telling of: a month after it is of that time. */
  readonly narrative: string | undefined;
  /** The year long past that the mention in front names: a day of a month that is told with a past verb is of that year. */
  readonly year: number | undefined;
  /** It named a month or a day of that year: "in June 2005". */
  readonly isMonthOfYear: boolean;
  /** The year of the last past day of a month, 1 to 12, that the text named in full. */
  readonly yearOfMonth: (month: number) => number | undefined;
  /** A past verb stands right in front of it: "was arrested on". */
  readonly isDoneOn: () => boolean;
  /** That year is one that people remember: "still speak of the flood of 1978". */
  readonly isRecalled: boolean;
  /** Day or month first in "10/01/2022", as the rest of the article writes it. */
  readonly dayFirst: boolean | undefined;
  /** Asked only where it matters; of a month, an infinitive in front is a plan: "agreed to buy it in January". */
  readonly direction: (grain?: Grain) => Direction | undefined;
};

export type Resolved = {
  readonly type: DateType;
  readonly value: string;
  readonly certainty: Certainty;
  readonly anchor: string | undefined;
  readonly direction: 'past' | 'future' | 'same' | undefined;
};

export type Says = {
  readonly number: (tag: string) => number | undefined;
  readonly word: (tag: string) => string | undefined;
};

export type Resolver = (says: Says, anchors: Anchors, rule: string) => Resolved | undefined;

export const plain = (type: DateType, value: string | undefined): Resolved | undefined =>
  value === undefined
    ? undefined
    : { type, value, certainty: 'explicit', anchor: undefined, direction: undefined };

const dateOrTime = (value: string): DateType => (value.includes('T') ? 'TIME' : 'DATE');

/** A value counted from an anchor. */
export function counted(
  value: string | undefined,
  anchor: string,
  certainty: Certainty = 'resolved',
): Resolved | undefined {
  if (value === undefined) return undefined;
  const { start, end } = periodOf(value) ?? { start: anchor, end: anchor };
  const direction = end < anchor ? 'past' : start > anchor ? 'future' : 'same';
  return { type: dateOrTime(value), value, certainty, anchor, direction };
}

export function countOf(says: Says): number | undefined {
  const tens = says.number('tens');
  return (
    says.number('count') ??
    (tens !== undefined ? tens + (says.number('small') ?? 0) : says.number('number'))
  );
}

export const unitOf = (says: Says): Unit | undefined =>
  (says.word('unit') ?? says.word('units')) as Unit;

/** "2019-Q3", "2019-H1"; undefined for a fifth quarter. */
export function partOfYear(year: number, unit: string, part: number): string | undefined {
  const [letter, most] = unit === 'half' ? ['H', 2] : ['Q', 4];
  return part <= most ? `${year}-${letter}${part}` : undefined;
}

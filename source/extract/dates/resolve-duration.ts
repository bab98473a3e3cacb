// Stretches of time and repetitions → values: "three weeks", "every month".
import type { Unit } from '../../calendar/iso-periods.js';
import { countOf, plain, type Resolved, type Says, unitOf } from './resolved.js';

const DURATION_LETTERS: Readonly<Record<Unit, string>> = {
  range: 'X', second: 'TS', minute: 'TM', hour: 'TH', day: 'D', weekend: 'WE', week: 'W', month: 'M', quarter: 'Q',
  season: 'M', half: 'M', year: 'Y', decade: 'E', century: 'C',
}; // prettier-ignore

/** "half a year", "half an hour". */
const HALVES: Readonly<Partial<Record<Unit, string>>> = {
  year: 'P6M',
  hour: 'PT30M',
  century: 'P50Y',
};

/** Units that are counted in smaller ones: so many of the letter. */
const COUNTED_IN: Readonly<Partial<Record<Unit, readonly [number, string]>>> = {
  decade: [10, 'Y'],
  century: [100, 'Y'],
  quarter: [3, 'M'],
};

/** "P3D", "PT10H", "PXY"; a decade counts as ten years, a quarter as three months. */
export function durationOf(says: Says): string | undefined {
  const unit = unitOf(says);
  if (unit === undefined) return undefined;
  const vague = says.word('vague');
  if (vague === 'half') return HALVES[unit];
  const count = countOf(says);
  if (count === undefined) return written(vague ?? 'X', DURATION_LETTERS[unit]);
  if (says.word('fraction') === 'half') return halfMore(count, unit);
  const [times, letter] = COUNTED_IN[unit] ?? [1, DURATION_LETTERS[unit]];
  return written(times * count, letter);
}

/** "two and a half years". */
function halfMore(count: number, unit: Unit): string {
  if (unit === 'year') return `P${count}Y6M`;
  if (unit === 'hour') return `PT${count}H30M`;
  return written(`${count}.5`, DURATION_LETTERS[unit]);
}

/** "P3D" of "D", "PT3H" of "TH". */
const written = (count: number | string, letter: string): string =>
  letter.startsWith('T') ? `PT${count}${letter.slice(1)}` : `P${count}${letter}`;

export function resolveSet(says: Says): Resolved | undefined {
  const weekday = says.number('fullweekday') ?? says.number('weekdays');
  if (weekday !== undefined) return plain('SET', `XXXX-WXX-${weekday}${says.word('parts') ?? ''}`);
  return plain('SET', durationOf(says));
}

// Stretches of time and repetitions → values: "three weeks", "every month".
import { countOf, plain, type Resolved, type Says, unitOf } from './resolved.js';

const DURATION_LETTERS: Readonly<Record<string, string>> = {
  range: 'X', second: 'TS', minute: 'TM', hour: 'TH', day: 'D', weekend: 'WE', week: 'W', month: 'M', quarter: 'Q',
  season: 'M', half: 'M', year: 'Y', decade: 'E', century: 'C',
}; // prettier-ignore

/** "P3D", "PT10H", "PXY"; a decade counts as ten years, a quarter as three months. */
export function durationOf(says: Says): string | undefined {
  const unit = unitOf(says);
  if (unit === undefined) return undefined;
  const vague = says.word('vague');
  let count: number | string | undefined = countOf(says) ?? (vague === 'half' ? undefined : vague);
  if (vague === 'half')
    return unit === 'year'
      ? 'P6M'
      : unit === 'hour'
        ? 'PT30M'
        : unit === 'century'
          ? 'P50Y'
          : undefined;
  count ??= 'X';
  const letter = DURATION_LETTERS[unit]!;
  if (says.word('fraction') === 'half' && typeof count === 'number') {
    if (unit === 'year') return `P${count}Y6M`;
    if (unit === 'hour') return `PT${count}H30M`;
    return letter.startsWith('T') ? `PT${count}.5${letter.slice(1)}` : `P${count}.5${letter}`;
  }
  if (letter.startsWith('T')) return `PT${count}${letter.slice(1)}`;
  if (typeof count === 'number' && unit === 'decade') return `P${10 * count}Y`;
  if (typeof count === 'number' && unit === 'century') return `P${100 * count}Y`;
  if (typeof count === 'number' && unit === 'quarter') return `P${3 * count}M`;
  return `P${count}${letter}`;
}

export function resolveSet(says: Says): Resolved | undefined {
  const weekday = says.number('fullweekday') ?? says.number('weekdays');
  if (weekday !== undefined) return plain('SET', `XXXX-WXX-${weekday}${says.word('parts') ?? ''}`);
  return plain('SET', durationOf(says));
}

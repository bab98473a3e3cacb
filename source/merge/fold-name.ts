// Printed names → keys under which one person's spellings meet.
import { fold } from '../model/fold.js';

/** Spellings of one sound in names written over from another alphabet, in this order: Sergei, Sergey and Sergej all end as "sergei". */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:al|el)[- ]/, ''], // "al-Sadr" and "Sadr"; near miss: "Alvarez"
  [/['’.-]/g, ''],
  [/ck|kh?/g, 'k'],
  [/ks/g, 'x'],
  [/ph/g, 'f'],
  [/ou/g, 'u'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?:ii|i)ev$/, 'ev'], // "Medvediev" and "Medvedev"
  [/ski$/, 'ski'],
];

/** The sound of one word of a name, roughly: equal for spellings that name one person, "Zelensky" and "Zelenskyy". */
export function foldName(word: string): string {
  return SPELLINGS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), fold(word));
}

/** True when two given names can be one person's: equal by sound, one the initial of the other, or one letter apart in five or more. */
export function givenNamesAgree(a: string, b: string): boolean {
  const [x, y] = [foldName(a), foldName(b)];
  if (x === y) return true;
  if (x.length === 1 || y.length === 1) return x.startsWith(y) || y.startsWith(x);
  return Math.min(x.length, y.length) >= 5 && oneEditApart(x, y);
}

/** True when one letter put in, left out or changed makes one word of the other. */
function oneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (
    end < short.length - start &&
    short[short.length - 1 - end] === long[long.length - 1 - end]
  )
    end++;
  return long.length - start - end <= 1;
}

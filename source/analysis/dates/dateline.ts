// The first words of a text that say where, through whom and when it was filed, not what happened.
import type { Token } from './tokens.js';

/** Tokens that the place and the bracket may take. */
const LONGEST = { place: 8, bracket: 20 } as const;

/** "NEW YORK, March 12": names, marks and a day. */
const mayStandInPlace = ({ capital, text, sense }: Token): boolean =>
  capital || text === ',' || text === '.' || sense?.day !== undefined;

/** Token behind "OSLO (Agency / Other - 28th December, 2021) " or "OSLO (Agency) -"; `from` where there is none. */
export function datelineEnd(tokens: readonly Token[], from: number, to: number): number {
  let open = from;
  const lastOpen = Math.min(to, from + LONGEST.place);
  while (open < lastOpen && mayStandInPlace(tokens[open]!)) open++;
  if (open === from || tokens[open]?.text !== '(') return from;
  let close = open;
  const lastClose = Math.min(to, open + LONGEST.bracket);
  while (close < lastClose && tokens[close]!.text !== ')') close++;
  if (tokens[close]?.text !== ')') return from;
  let end = close + 1;
  while (end < to && /^[-—–:_]$/.test(tokens[end]!.text)) end++;
  const isMarked = end > close + 1;
  const isLong =
    close - open > 4 &&
    tokens[from]!.end - tokens[from]!.start > 2 &&
    tokens[end]?.capital === true;
  return isMarked || isLong ? end : from;
}

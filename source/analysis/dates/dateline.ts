// The first words of a text that say where, through whom and when it was filed, not what happened.
import type { Token } from '../tokens.js';

/** Tokens that the place, the bracket, and words left over from a page in front of both may take. */
const LONGEST = { place: 8, bracket: 20, leftover: 150, agency: 5 } as const;

/** "NEW YORK, March 12", "OSLO/TARN": names, marks and a day; a slash may be left escaped. */
const mayStandInPlace = ({ capital, text, sense }: Token): boolean =>
  capital || /^[,./\\]$/.test(text) || sense?.day !== undefined;

/** Token behind "OSLO (Agency / Other - 28th December, 2021) " or "OSLO (Agency) -"; `from` where there is none. */
export function datelineEnd(tokens: readonly Token[], from: number, to: number): number {
  let open = from;
  const lastOpen = Math.min(to, from + LONGEST.place);
  while (open < lastOpen && mayStandInPlace(tokens[open]!)) open++;
  if (open === from || tokens[open]?.text !== '(') return buriedEnd(tokens, from, to);
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

/** True for a day that a dateline prints: between it and the dateline's end stand only names and marks, in one paragraph. */
export function isInDateline(
  tokens: readonly Token[],
  opening: number,
  { from, to }: TokenRange,
): boolean {
  if (from - opening >= LONGEST.leftover) return false;
  const end = datelineEnd(tokens, opening, tokens.length);
  for (let at = to; at < end; at++)
    if (tokens[at]!.opens || (!tokens[at]!.capital && /^\w/.test(tokens[at]!.text))) return false;
  return end >= to;
}

type TokenRange = { readonly from: number; readonly to: number };

/** Token behind "(Wire) -" without a place, or deeper in a sentence: a headline without a stop ran into the dateline. */
function buriedEnd(tokens: readonly Token[], from: number, to: number): number {
  const last = Math.min(to, from + LONGEST.leftover);
  for (let open = from; open < last; open++) {
    if (tokens[open]!.text !== '(' || (open > from && !tokens[open - 1]!.capital)) continue;
    let close = open + 1;
    while (
      close < Math.min(last, open + LONGEST.agency) &&
      (tokens[close]!.capital || tokens[close]!.text === '/')
    )
      close++;
    if (
      close === open + 1 ||
      tokens[close]?.text !== ')' ||
      !DASH.test(tokens[close + 1]?.text ?? '')
    )
      continue;
    let end = close + 1;
    while (end < to && DASH.test(tokens[end]!.text)) end++;
    return end;
  }
  return from;
}

const DASH = /^[-—–_]$/;

// The first words of a text that say where, through whom and when it was filed, not what happened.
import type { Token } from '../tokens.js';

/** Tokens that the place, the bracket, and words left over from a page in front of both may take. */
const LONGEST = { place: 8, bracket: 20, leftover: 150, agency: 5 } as const;

/** "NEW YORK, March 12", "OSLO/TARN": names, marks and a day; a slash may be left escaped. */
const mayStandInPlace = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.capital || /^[,./\\]$/.test(token.text) || token.sense?.day !== undefined);

/** The text of a token; none outside the text. */
const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** True for a word or mark of several characters. */
const isLongToken = (token: Token | undefined): boolean =>
  token !== undefined && token.end - token.start > 2;

/** True for a word that begins with a capital. */
const isCapital = (token: Token | undefined): boolean => token?.capital === true;

/** Token behind "OSLO (Agency / Other - 28th December, 2021) " or "OSLO (Agency) -"; `from` where there is none. */
export function datelineEnd(tokens: readonly Token[], from: number, to: number): number {
  let open = from;
  const lastOpen = Math.min(to, from + LONGEST.place);
  while (open < lastOpen && mayStandInPlace(tokens[open])) open++;
  if (open === from || tokens[open]?.text !== '(') return buriedEnd(tokens, from, to);
  let close = open;
  const lastClose = Math.min(to, open + LONGEST.bracket);
  while (close < lastClose && textAt(tokens, close) !== ')') close++;
  if (tokens[close]?.text !== ')') return from;
  let end = close + 1;
  while (end < to && /^[-—–:_]$/.test(textAt(tokens, end))) end++;
  const isMarked = end > close + 1;
  const isLong = close - open > 4 && isLongToken(tokens[from]) && isCapital(tokens[end]);
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
  const between = tokens.slice(to, end);
  return (
    end >= to && !between.some((token) => token.opens || (!token.capital && /^\w/.test(token.text)))
  );
}

type TokenRange = { readonly from: number; readonly to: number };

/** Token behind "(Wire) -" without a place, or deeper in a sentence: a headline without a stop ran into the dateline. */
function buriedEnd(tokens: readonly Token[], from: number, to: number): number {
  const last = Math.min(to, from + LONGEST.leftover);
  for (let open = from; open < last; open++) {
    if (textAt(tokens, open) !== '(' || (open > from && !isCapital(tokens[open - 1]))) continue;
    let close = open + 1;
    while (
      close < Math.min(last, open + LONGEST.agency) &&
      (isCapital(tokens[close]) || textAt(tokens, close) === '/')
    )
      close++;
    if (
      close === open + 1 ||
      tokens[close]?.text !== ')' ||
      !DASH.test(tokens[close + 1]?.text ?? '')
    )
      continue;
    let end = close + 1;
    while (end < to && DASH.test(textAt(tokens, end))) end++;
    return end;
  }
  return from;
}

const DASH = /^[-—–_]$/;

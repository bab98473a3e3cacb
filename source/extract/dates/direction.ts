// Which way a date without a year or week points, told by the verb that governs it.
import type { CalendarLexicon } from '../../languages/language.js';
import type { DateToken } from '../tokens.js';

export type Direction = 'past' | 'future';

/** Tokens; `to` is exclusive. */
type Stretch = { readonly from: number; readonly to: number };

/** How far the verb of a date may stand from it, in tokens. */
const REACH = 40;
const STOPS = new Set(['.', ';', ':', '?', '!', '—', '–']);
const QUOTES = new Set(['"', '“', '”']);

/**
 * The direction that the nearest verb of the same clause gives: in "said Tuesday it will close Friday" Tuesday is
 * past, Friday future. Looks left to the start of the clause, then right to its end; undefined where no verb tells.
 */
export function directionOf(
  tokens: readonly DateToken[],
  { from, to }: Stretch,
  data: CalendarLexicon,
  grain?: 'month',
): Direction | undefined {
  const verbAt: VerbReader = (at) => verbDirection(tokens, at, data, grain);
  const before = tokens[from - 1]?.text ?? '';
  if (tokens[to]?.text === "'s") return 'past'; // "Wednesday's ruling" has been given
  if (before === 'since') return 'past'; // "plans to stay have grown since Friday"
  if (before === 'as' && data.soonest.has(tokens[from - 2]?.text ?? '')) return 'future';
  if (data.until.has(before) && tokens[from - 1]?.capital === false) return 'future';
  if (grain === 'month' && data.endOfMonths.has(before)) return 'future';
  const isEnd = (text: string): boolean => STOPS.has(text) || data.clauseBreaks.has(text);
  const found = lookBack(tokens, from, isEnd, verbAt) ?? lookAhead(tokens, to, isEnd, verbAt);
  return found ?? (data.futureBefore.has(before) ? 'future' : undefined);
}

/** What the verb at a token tells; undefined where none stands. */
type VerbReader = (at: number) => Direction | undefined;

/** The verb in front of a date, back to the start of its clause. */
function lookBack(
  tokens: readonly DateToken[],
  from: number,
  isEnd: (text: string) => boolean,
  verbAt: VerbReader,
): Direction | undefined {
  for (let at = from - 1; at >= from - REACH; at--) {
    const token = tokens[at];
    if (token === undefined || isEnd(token.text) || isSpeechMark(tokens, at)) return undefined;
    const told = verbAt(at);
    if (told !== undefined || token.opens) return told;
  }
  return undefined;
}

/** The verb behind a date, up to the end of its clause. */
function lookAhead(
  tokens: readonly DateToken[],
  to: number,
  isEnd: (text: string) => boolean,
  verbAt: VerbReader,
): Direction | undefined {
  for (let at = to; at < to + REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.opens) return undefined;
    if (isEnd(token.text) || isSpeechMark(tokens, at)) return undefined;
    const told = verbAt(at);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** “It is over,” he said Friday: a mark beside a comma parts what is said from who says it. */
const isSpeechMark = (tokens: readonly DateToken[], at: number): boolean =>
  QUOTES.has(tokens[at]?.text ?? '') && /^[,.]$/.test(tokens[at - 1]?.text ?? '');

/** "will", "to meet", "expected" point ahead; "was", "said", "-ed" point back. */
function verbDirection(
  tokens: readonly DateToken[],
  at: number,
  data: CalendarLexicon,
  grain: 'month' | undefined,
): Direction | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const { text, capital } = token;
  const before = tokens[at - 1]?.text ?? '';
  if (data.future.has(text) && !capital) {
    if (isAsPlanned(tokens, at)) return undefined;
    return isOldPlan(tokens, at) ? 'past' : 'future';
  }
  if (
    before === 'to' &&
    (data.bareVerbs.has(text) || (grain === 'month' && isBare(tokens, at, data)))
  )
    return isOldPlan(tokens, at - 2) ? 'past' : 'future';
  if (capital) return undefined;
  if (text === 'set' && tokens[at + 1]?.text === 'for') return 'future';
  if (before === 'be') return undefined; // "will be held Friday"
  return isPast(text, data) ? 'past' : undefined;
}

/** "went", "opened"; near miss: "red". */
const isPast = (text: string, data: CalendarLexicon): boolean =>
  data.past.has(text) || (text.length > 4 && text.endsWith('ed'));

/** "had been due to expire Friday" looks back on a plan. */
const isOldPlan = (tokens: readonly DateToken[], at: number): boolean =>
  tokens[at - 1]?.text === 'been' && tokens[at - 2]?.text === 'had';

/** "began as planned Saturday", "as previously announced": it says nothing of the day. */
const isAsPlanned = (tokens: readonly DateToken[], at: number): boolean =>
  tokens[at - 1]?.text === 'as' || tokens[at - 2]?.text === 'as';

/** "to acquire", not "to the bank", "to power", "to Oslo". */
const isBare = (tokens: readonly DateToken[], at: number, data: CalendarLexicon): boolean => {
  const { text = '', capital, sense } = tokens[at] ?? {};
  return (
    !capital && sense === undefined && /^[a-z]{3,}$/.test(text) && !data.notBareVerbs.has(text)
  );
};

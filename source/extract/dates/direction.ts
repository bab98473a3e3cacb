// Which way a date without a year or week points, told by the verb that governs it.
import type { CalendarLexicon } from '../../languages/language.js';
import type { DateToken } from '../tokens.js';

export type Direction = 'past' | 'future';

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
  from: number,
  to: number,
  data: CalendarLexicon,
  grain?: 'month',
): Direction | undefined {
  const before = tokens[from - 1]?.text ?? '';
  if (tokens[to]?.text === "'s") return 'past'; // "Wednesday's ruling" has been given
  if (before === 'since') return 'past'; // "plans to stay have grown since Friday"
  if (before === 'as' && data.soonest.has(tokens[from - 2]?.text ?? '')) return 'future';
  if (data.until.has(before) && tokens[from - 1]?.capital === false) return 'future';
  if (grain === 'month' && data.endOfMonths.has(before)) return 'future';
  const found = look(tokens, from - 1, -1, data, grain) ?? look(tokens, to, 1, data, grain);
  return found ?? (data.futureBefore.has(before) ? 'future' : undefined);
}

function look(
  tokens: readonly DateToken[],
  from: number,
  step: 1 | -1,
  data: CalendarLexicon,
  grain: 'month' | undefined,
): Direction | undefined {
  for (let at = from, steps = 0; steps < REACH; at += step, steps++) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (step === 1 && token.opens) return undefined;
    if (STOPS.has(token.text) || data.clauseBreaks.has(token.text)) return undefined;
    // “It is over,” he said Friday: a mark beside a comma parts what is said from who says it.
    if (QUOTES.has(token.text) && /^[,.]$/.test(tokens[at - 1]?.text ?? '')) return undefined;
    const told = verbDirection(tokens, at, data, grain);
    if (told !== undefined) return told;
    if (step === -1 && token.opens) return undefined;
  }
  return undefined;
}

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

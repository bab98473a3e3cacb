// Dates of a sentence → the row that one stands in: "in Lyon on May 3, in Turin on May 5 and in Oslo on May 9" tell one thing of three days.
import { isA } from '../../../document/document.js';
import { Class } from '../../../document/tagger/tag-set.js';
import { EventTag } from '../clauses/event-tags.js';
import type { Run, EventWords } from '../clauses/event-words.js';

/** How two dates of a row are joined. */
type Link = 'and' | 'comma';

/** How many tokens stand at most between two dates of a row: a thing, its place and their prepositions. */
const LONGEST_LINK = 11;
/** So many dates are a row without an "and". */
const LISTED = 3;
/** No prose has longer rows, and the work must stay linear. */
const LONGEST_ROW = 12;

/** The dates of the row that `runs[index]` stands in, in order; itself alone where it stands in none. */
export function rowAt(words: EventWords, runs: readonly Run[], index: number): readonly Run[] {
  const run = runs[index];
  if (run === undefined) return [];
  const linkTo = (at: number): Link | undefined => linkBetween(words, runs[at - 1], runs[at]);
  let first = index;
  while (first > index - LONGEST_ROW && linkTo(first) !== undefined) first--;
  let last = index;
  while (last < index + LONGEST_ROW && linkTo(last + 1) !== undefined) last++;
  const links = Array.from({ length: last - first }, (_, at) => linkTo(first + 1 + at));
  const end = links.includes('and') ? first + 1 + links.lastIndexOf('and') : last;
  const isRow = end - first + 1 >= LISTED || links[0] === 'and';
  return isRow && index <= end ? runs.slice(first, end + 1) : [run];
}

/**
 * "on May 3 |and in Turin| on May 5", "on Monday|, Tarn| on Tuesday", "June 2020|, |May 2021", "on May 3 |and again| on May 5". Not "on Monday, a day
 * before the vote on Friday", "on Monday and left on Friday", "on Monday and a man held on Friday", "on Monday, March 3".
 */
function linkBetween(words: EventWords, a: Run | undefined, b: Run | undefined): Link | undefined {
  if (a === undefined || b === undefined || b.from - a.to > LONGEST_LINK) return undefined;
  const { document, text, is, inQuote, among } = words;
  if (document.at(a.from).sentence !== document.at(b.from).sentence) return undefined;
  if (inQuote(a.from) !== inQuote(b.from)) return undefined;
  const hasComma = /^[,;]$/.test(text(a.to));
  const and = hasComma ? a.to + 1 : a.to;
  const hasAnd = among(and, 'rowJoins');
  if (!hasComma && !hasAnd) return undefined;
  const from = hasAnd ? and + 1 : and;
  for (let at = from; at < b.from; at++) if (endsRow(words, at)) return undefined;
  const before = is(b.from - 1, EventTag.datePreposition) ? b.from - 2 : b.from - 1;
  if (before >= from && /^VB[NG]$/.test(document.at(before).tag)) return undefined;
  if (isA(document.at(b.to), Class.finite)) return undefined; // "and a march on Friday |drew"
  return hasAnd ? 'and' : 'comma';
}

/** A verb, a mark, a word that ties a day to something else; not "by" of "and suspended |by his club on May 9". */
function endsRow({ document, text, is, inQuote }: EventWords, at: number): boolean {
  if (isA(document.at(at), Class.finite | Class.mark | Class.wh) || inQuote(at)) return true;
  const isAgent = text(at) === 'by' && document.at(at - 1).tag === 'VBN';
  return (is(at, EventTag.notOnDate) && !isAgent) || is(at, EventTag.subordinator);
}

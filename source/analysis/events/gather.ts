// Tellings of one article → groups that tell the same event. Careful rather than complete: a wrong join hides an event.
import type { EventData } from '../../languages/language.js';
import type { Token } from '../dates/tokens.js';
import type { Telling } from './telling.js';

/** A telling is compared with so many earlier groups of its day, so that the work stays linear. */
const LOOK_BACK = 40;

type Group = { readonly words: ReadonlySet<string>; readonly tellings: Telling[] };

/** Tellings of the same days that share their verb and much of their words, or their speaker. In order of first telling. */
export function gather(
  tellings: readonly Telling[],
  tokens: readonly Token[],
  data: EventData,
): readonly (readonly Telling[])[] {
  const groups: Group[] = [];
  const byDays = new Map<string, Group[]>();
  for (const telling of tellings) {
    const words = wordsOf(telling, tokens, data);
    const days = telling.date && `${telling.date.start}/${telling.date.end}`;
    const near = (days === undefined ? undefined : byDays.get(days)) ?? [];
    const known = near.slice(-LOOK_BACK).find((group) => isSame(group, telling, words, tokens));
    if (known) {
      known.tellings.push(telling);
      continue;
    }
    const group = { words, tellings: [telling] };
    groups.push(group);
    near.push(group);
    if (days !== undefined) byDays.set(days, near);
  }
  return groups.map((group) => group.tellings);
}

function isSame(
  { words: known, tellings: [first] }: Group,
  telling: Telling,
  words: ReadonlySet<string>,
  tokens: readonly Token[],
): boolean {
  // “…,” Lind said Monday. … “…,” she told the paper: one speaker's sayings of one day are one saying.
  if (first?.run !== undefined && first.manner !== 'deed' && telling.manner === 'saying')
    return speakerOf(first, tokens) === speakerOf(telling, tokens);
  if (first?.run === undefined || telling.run === undefined) return false;
  // Two plans for one day that name the same party are one plan: "talks with Norland on May 4".
  if (
    first.status === 'planned' &&
    telling.status === 'planned' &&
    first.date?.precision === 'day'
  ) {
    const names = namesOf(first, tokens);
    return [...namesOf(telling, tokens)].some((name) => names.has(name));
  }
  if (first.predicate.verb.slice(0, 5) !== telling.predicate.verb.slice(0, 5)) return false;
  let shared = 0;
  for (const word of words) if (known.has(word)) shared++;
  return shared >= 3 || shared / Math.min(words.size, known.size) >= 0.5;
}

function wordsOf({ from, to }: Telling, tokens: readonly Token[], data: EventData): Set<string> {
  const words = new Set<string>();
  for (let at = from; at < to; at++) {
    const { text } = tokens[at]!;
    if (
      text.length > 3 &&
      !data.determiners.has(text) &&
      !data.pronouns.has(text) &&
      !data.adverbs.has(text)
    )
      words.add(text);
  }
  return words;
}

/** Capitalised words that are no dates; the first word of a paragraph does not count. */
function namesOf({ from, to }: Telling, tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  for (let at = from; at < to; at++) {
    const { text, capital, sense, opens } = tokens[at]!;
    if (capital && !sense && !opens && text.length > 2) names.add(text);
  }
  return names;
}

/** The last capitalised word before the verb: "Lavrov" of "Foreign Minister Sergei Lavrov said". */
export function speakerOf(
  { clause, predicate }: Pick<Telling, 'clause' | 'predicate'>,
  tokens: readonly Token[],
): string {
  for (let at = predicate.from - 1; at >= clause.from; at--)
    if (tokens[at]!.capital) return tokens[at]!.text;
  return tokens[predicate.from - 1]?.text ?? '';
}

// Tellings of one article → groups that tell the same event. Careful rather than complete: a wrong join hides an event.
import type { EventMention } from './event-mention.js';
import { EventTag } from './event-tags.js';
import type { EventWords } from './event-words.js';

/** A telling is compared with so many earlier groups of its day, so that the work stays linear. */
const LOOK_BACK = 40;

/** Tellings of the same days that share their verb or their speaker, and words besides. In order of first telling. */
export function groupMentions(
  words: EventWords,
  tellings: readonly EventMention[],
): readonly (readonly EventMention[])[] {
  const groups: EventMention[][] = [];
  const byDays = new Map<string, EventMention[][]>();
  for (const telling of tellings) {
    const { date } = telling;
    const days = date && `${date.start}/${date.end}`;
    const near = (days === undefined ? undefined : byDays.get(days)) ?? [];
    const known = near.slice(-LOOK_BACK).find(([first]) => first && isSame(words, first, telling));
    if (known) {
      known.push(telling);
      continue;
    }
    const group = [telling];
    groups.push(group);
    if (days === undefined || telling.run === undefined) continue; // a guessed day joins nothing
    near.push(group);
    byDays.set(days, near);
  }
  return groups;
}

/** Of tellings of the same days. */
function isSame(words: EventWords, first: EventMention, telling: EventMention): boolean {
  const alike = (): { shared: number; share: number } =>
    shareOf(contentOf(words, first), contentOf(words, telling));
  // "Lind said Monday the talks failed. … Lind also told the paper why the talks failed.": one saying, whatever the verb.
  if (first.manner !== 'deed' && telling.manner === 'saying') {
    if (first.speaker === '' || first.speaker !== telling.speaker) return false;
    const { shared, share } = alike();
    return shared >= 3 || share >= 0.4;
  }
  if (telling.run === undefined) return false;
  // Two plans for one day that name the same party are one plan: "talks with Norland on May 4".
  if (first.status === 'planned' && telling.status === 'planned' && first.date?.precision === 'day')
    return shareOf(namesOf(words, first), namesOf(words, telling)).shared > 0;
  if (first.predicate.verb.slice(0, 5) !== telling.predicate.verb.slice(0, 5)) return false;
  const { shared, share } = alike();
  return shared >= 3 || share >= 0.5;
}

function shareOf(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { shared: number; share: number } {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return { shared, share: shared / Math.max(1, Math.min(a.size, b.size)) };
}

/** Its words of some weight; not who says it, nor that it is said. */
function contentOf(words: EventWords, { from, to, speaker }: EventMention): Set<string> {
  const content = new Set<string>();
  for (let at = from; at < to; at++) {
    const text = words.text(at);
    const isFunction =
      words.is(at, EventTag.determiner) ||
      words.is(at, EventTag.pronoun) ||
      words.is(at, EventTag.adverb) ||
      words.is(at, EventTag.saying);
    if (text.length > 3 && !isFunction && text !== speaker) content.add(text);
  }
  return content;
}

/** Capitalised words that are no dates; the first word of a paragraph does not count. */
function namesOf({ tokens }: EventWords, { from, to }: EventMention): Set<string> {
  const names = new Set<string>();
  for (let at = from; at < to; at++) {
    const { text, capital, sense, opens } = tokens[at]!;
    if (capital && !sense && !opens && text.length > 2) names.add(text);
  }
  return names;
}

// Event mentions of one article → groups that tell the same event (event coreference within a document).
// Careful rather than complete: a wrong join hides an event.
import type { EventMention } from './event-mention.js';
import type { Gender } from '../../languages/lexicons/name-lexicon.js';
import { fold } from '../../text/fold.js';
import { EventTag } from './clauses/event-tags.js';
import type { EventWords } from './clauses/event-words.js';

/** A mention is compared with so many earlier groups of its day, so that the work stays linear. */
const LOOK_BACK = 40;

/**
 * Mentions of the same days that share their verb or their speaker, and words besides. In order of the first of each.
 * @param separate words of a subject that is not the one told of before: "a separate bomb also killed nine"
 */
export function groupMentions(
  words: EventWords,
  mentions: readonly EventMention[],
  genderOf: GenderOfDoer,
  separate: ReadonlySet<string>,
): readonly (readonly EventMention[])[] {
  const isAnother = ({ subject }: EventMention): boolean =>
    subject !== undefined &&
    [subject.from, subject.from + 1].some((at) => at < subject.to && separate.has(words.text(at)));
  const groups: EventMention[][] = [];
  const byDays = new Map<string, EventMention[][]>();
  for (const mention of mentions) {
    const { date } = mention;
    const days = date && `${date.start}/${date.end}`;
    const near = (days === undefined ? undefined : byDays.get(days)) ?? [];
    const known = (isAnother(mention) ? [] : near)
      .slice(-LOOK_BACK)
      .find(
        ([first]) =>
          first && isSame(words, first, mention) && !areApart(genderOf(first), genderOf(mention)),
      );
    if (known) {
      known.push(mention);
      continue;
    }
    const group = [mention];
    groups.push(group);
    if (days === undefined || mention.run === undefined) continue; // a guessed day joins nothing
    near.push(group);
    byDays.set(days, near);
  }
  return groups;
}

/** Whether a woman or a man does what is told, as far as the subject tells. */
type GenderOfDoer = (mention: EventMention) => Gender | undefined;

/** "Orlow pleaded guilty to fraud. … Later she pleaded guilty, too." */
const areApart = (a: Gender | undefined, b: Gender | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

/** Of mentions of the same days. */
function isSame(words: EventWords, first: EventMention, mention: EventMention): boolean {
  if ((first.status === 'conditional') !== (mention.status === 'conditional')) return false; // what is claimed is no fact
  const alike = (): { shared: number; share: number } =>
    shareOf(contentOf(words, first), contentOf(words, mention));
  // "Lind said Monday the talks failed. … Lind also told the paper why the talks failed.": one saying, whatever the verb. Near miss, of
  // the same day: "Lind said the talks failed. … Lind said the Harbour Union had lied before the talks."
  if (first.manner !== 'deed' && mention.manner === 'saying') {
    if (first.speaker === '' || first.speaker !== mention.speaker) return false;
    const { shared, share } = shareOf(saidIn(words, first), saidIn(words, mention));
    return shared >= 2 && (shared >= 3 || share >= 0.4);
  }
  if (mention.run === undefined) return false;
  // Two plans for one day that name the same party are one plan: "talks with Norland on May 4".
  if (first.status === 'planned' && mention.status === 'planned' && first.date?.precision === 'day')
    return shareOf(namesOf(words, first), namesOf(words, mention)).shared > 0;
  if (first.predicate.verb.slice(0, 5) !== mention.predicate.verb.slice(0, 5)) return false;
  const { shared, share } = alike();
  return shared >= 2 && (shared >= 3 || share >= 0.5); // the verb alone tells nothing: "Lind continued"
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

/** Its words of some weight that are no names: whom two sayings of one day are about, the whole article is. */
function saidIn(words: EventWords, mention: EventMention): Set<string> {
  const said = contentOf(words, mention);
  for (const name of namesOf(words, mention)) said.delete(fold(name));
  return said;
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

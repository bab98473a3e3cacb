// A word → what it does in telling an event, as bits: what the finders of events ask of it again and again.
import type { EventLexicon, WordUse } from '../../languages/language.js';

/** The number of each use. `ing` is told by the ending. */
export const EventTag = {
  base: 0,
  presentForm: 1,
  past: 2,
  participle: 3,
  notVerb: 4,
  modal: 5,
  future: 6,
  hedged: 7,
  be: 8,
  pastBe: 9,
  have: 10,
  do: 11,
  adverb: 12,
  planning: 13,
  cancelling: 14,
  saying: 15,
  telling: 16,
  stative: 17,
  habitual: 18,
  conditional: 19,
  subordinator: 20,
  notOnDate: 21,
  passing: 22,
  possessive: 23,
  eventNoun: 24,
  connective: 25,
  attribution: 26,
  determiner: 27,
  pronoun: 28,
  preposition: 29,
  degree: 30,
  ing: 31,
  lightConnective: 32,
  speaker: 33,
  keptOpener: 34,
  aside: 35,
  bareAside: 36,
  lightDate: 37,
  leaningOnDate: 38,
  datePreposition: 39,
  fewer: 40,
  pictured: 41,
  accusing: 42,
  cutting: 43,
} as const satisfies Record<WordUse | 'ing', number>;

export type EventTag = (typeof EventTag)[keyof typeof EventTag];

/** The uses of a word: those numbered below 32, and the others, one bit each. */
export type EventTags = { readonly uses: number; readonly moreUses: number };

export const hasTag = ({ uses, moreUses }: EventTags, use: EventTag): boolean =>
  (((use < 32 ? uses : moreUses) >>> (use & 31)) & 1) === 1;

/** The bits of uses numbered below 32: what of them a word has is `word.uses & bits`. */
export function tagBits(...uses: readonly EventTag[]): number {
  return uses.reduce<number>((bits, use) => bits | (1 << use), 0);
}

/** The uses of every listed word, with what its ending tells; "united" is listed as no verb. */
export function tagTable({ uses: listed }: EventLexicon): ReadonlyMap<string, EventTags> {
  const table = new Map<string, EventTags>();
  for (const [name, words] of Object.entries(listed)) {
    const use = EventTag[name as WordUse];
    const bit = 1 << (use & 31);
    for (const word of words) {
      const { uses, moreUses } =
        table.get(word) ?? (listed.notVerb.has(word) ? NONE : unlistedTags(word));
      table.set(
        word,
        use < 32 ? { uses: uses | bit, moreUses } : { uses, moreUses: moreUses | bit },
      );
    }
  }
  return table;
}

const NONE: EventTags = { uses: 0, moreUses: 0 };
const PAST: EventTags = { uses: tagBits(EventTag.past, EventTag.participle), moreUses: 0 };
const ADVERB: EventTags = { uses: tagBits(EventTag.adverb), moreUses: 0 };
const GERUND: EventTags = { uses: tagBits(EventTag.ing), moreUses: 0 };

/** What the ending of a word tells: "launched" is a past form, "quickly" an adverb, "saying" a gerund. */
export function unlistedTags(word: string): EventTags {
  if (word.length < 5) return NONE;
  if (word.endsWith('ed')) return PAST;
  if (word.endsWith('ly')) return ADVERB;
  return word.length > 5 && word.endsWith('ing') ? GERUND : NONE;
}

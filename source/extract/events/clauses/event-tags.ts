// A word → what it does in telling an event, as bits: what the finders of events ask of it again and again.
import type {
  EventLexicon,
  EventList,
  WordUse,
} from '../../../languages/lexicons/event-lexicon.js';

/** The number of each use. `ing` is told by the ending. */
export const EventTag = {
  past: 0,
  participle: 1,
  notVerb: 2,
  hedged: 3,
  be: 4,
  adverb: 5,
  planning: 6,
  cancelling: 7,
  saying: 8,
  telling: 9,
  stative: 10,
  habitual: 11,
  depending: 12,
  subordinator: 13,
  notOnDate: 14,
  passing: 15,
  possessive: 16,
  eventNoun: 17,
  connective: 18,
  attribution: 19,
  determiner: 20,
  pronoun: 21,
  preposition: 22,
  ing: 23,
  lightConnective: 24,
  speaker: 25,
  ofYear: 26,
  aside: 27,
  lightDate: 29,
  leaningOnDate: 30,
  datePreposition: 31,
  fewer: 32,
  work: 33,
  accusing: 34,
  cutting: 35,
  denying: 36,
  claiming: 37,
  claimNoun: 38,
  untrue: 39,
  claimAdverb: 40,
  settling: 41,
  moving: 42,
  dropping: 43,
  outlet: 44,
  placing: 45,
  displacing: 46,
  calling: 47,
  off: 48,
  provable: 49,
  negating: 50,
  leaningAdverb: 51,
  onlyWord: 52,
  holding: 53,
  deictic: 54,
  floating: 55,
  ago: 56,
  bounding: 57,
  lifelong: 58,
  showing: 60,
  issuing: 61,
  statement: 62,
  regarding: 63,
  gathering: 59,
  feeling: 28,
} as const satisfies Record<WordUse | 'ing', number>;

export type EventTag = (typeof EventTag)[keyof typeof EventTag];

/** The uses of a word: those numbered below 32, and the others, one bit each. */
export type EventTags = { readonly uses: number; readonly moreUses: number };

export const hasTag = ({ uses, moreUses }: EventTags, use: EventTag): boolean =>
  (((use < 32 ? uses : moreUses) >>> (use & 31)) & 1) === 1;

/** The bits of uses numbered below 32: what of them a word has is `word.uses & bits`. */
function tagBits(...uses: readonly EventTag[]): number {
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

/** Of every word of the short lists those that it is in. */
export function listTable({ lists }: EventLexicon): ReadonlyMap<string, ReadonlySet<EventList>> {
  const table = new Map<string, Set<EventList>>();
  for (const [name, words] of Object.entries(lists))
    for (const word of words)
      table.set(word, (table.get(word) ?? new Set()).add(name as EventList));
  return table;
}

// Quotes of many articles → one per statement, each outlet's wording kept.
import type { Language } from '../../languages/language.js';
import { languageOf } from '../../languages/registry.js';
import { areOtherThings } from '../tellings/other-things.js';
import type { Quote } from '../../model/briefing.js';
import { agglomerate } from '../cluster/agglomerate.js';
import { byCount, compare, distinctPlaces, groupBy, numbering } from '../cluster/sorted-lists.js';
import { fold, WORD } from '../../text/fold.js';
import { firstBy, sortedBy, type NonEmpty } from '../../text/values/non-empty.js';
import { memoizeRecent } from '../../text/values/memoize.js';

/** Quotes that are one statement. `words` are those of the longest wording, the only one that new members are held against. */
type QuoteGroup = {
  readonly id: string;
  readonly members: NonEmpty<Quote>;
  readonly words: readonly string[];
  readonly speaker: string | undefined;
  readonly explicit: boolean;
  /** "it was untrue that guards had fired": it says the contrary of most of its words. */
  readonly denies: boolean;
  /** All tell in the words of the outlet what was said. */
  readonly isReported: boolean;
  readonly language: Language;
};

/** The wordings are one when this share of the shorter is found in the longer, in order. */
const SAME_SHARE = 0.85;
/** Fewer words than this prove nothing by themselves: only the same words of the same speaker are one quote. */
const SHORT = 6;
/** Below this many words ("we will not give in") a wording inside a longer one counts only if the same person says both. */
const BRIEF = 8;
/** From this many words on, an equal wording weighs more than a guessed speaker who differs. */
const UNMISTAKABLE = 10;

/**
 * Joins quotes whose wordings align: marks, brackets and case aside, at least 85 % of the shorter stands in the longer in one place
 * (newspapers cut a quote differently). Speakers must not differ; an unnamed speaker goes with anyone, and takes the name.
 */
export function joinQuotes(
  quotes: readonly Quote[],
  languageIn: (articleId: string) => Language = () => languageOf(''),
): Quote[] {
  const wordsIn = memoizeRecent(Infinity, quoteWordsOf);
  const denies = ({ text, occurrences }: Quote): boolean =>
    languageIn(occurrences[0]?.articleId ?? '').words.untrueClaim.test(text);
  const groupOf = (members: NonEmpty<Quote>): QuoteGroup => ({
    ...groupFrom(members, wordsIn),
    denies: members.some(denies),
    isReported: members.every(({ kind }) => kind === 'indirect'),
    language: languageIn(members[0].occurrences[0]?.articleId ?? ''),
  });
  const alike = groupBy(quotes, ({ speaker, speakerCertainty, text }) =>
    [speaker, speakerCertainty, wordsIn(text).join(' ')].join('\n'),
  );
  // Equal words of one speaker need no comparing; of unnamed ones, very few words prove nothing.
  const groups = [...alike].flatMap(([key, same]) =>
    same[0].speaker !== undefined || key.split(' ').length >= SHORT
      ? [groupOf(same)]
      : [...groupBy(same, ({ id }) => id).values()].map(groupOf),
  );
  return agglomerate(groups, {
    order: (group) => group.id,
    blockingKeys: shingles,
    closeness: quoteCloseness,
    join: (a, b) => groupOf([...a.members, ...b.members]),
  }).map(mergeQuotes);
}

function groupFrom(
  unsorted: NonEmpty<Quote>,
  wordsIn: (text: string) => readonly string[],
): Omit<QuoteGroup, 'denies' | 'isReported' | 'language'> {
  const members = sortedBy(unsorted, (a, b) => compare(a.id, b.id));
  const named = members.filter(({ speaker }) => speaker !== undefined);
  const explicit = named.filter(({ speakerCertainty }) => speakerCertainty === 'explicit');
  const surest = explicit.length > 0 ? explicit : named;
  return {
    id: members[0].id,
    members,
    words: members
      .flatMap(({ occurrences }) => occurrences.map(({ text }) => wordsIn(text)))
      .reduce((longest, words) => (words.length > longest.length ? words : longest), []),
    speaker: byCount(surest.flatMap(({ speaker }) => speaker ?? []))[0],
    explicit: explicit.length > 0,
  };
}

/** "[…]" and "[the talks]": what an editor put in. Bounded; near miss: a bracket that never closes. */
const INSERT = /\[[^\]]{0,80}\]/g;

/** A speech that is printed in full is compared by so many of its words: what it costs grows with their square. */
const MOST_WORDS = 1000;

/** The words of a quote as they are compared. */
export function quoteWordsOf(text: string): string[] {
  return text.replace(INSERT, ' ').match(WORD)?.slice(0, MOST_WORDS).map(fold) ?? [];
}

/** Runs of five words; also of three in a quote of a few, so that it meets its like; a very short quote is one key. */
function shingles({ words }: QuoteGroup): string[] {
  if (words.length < SHORT) return [words.join(' ')];
  return words.length < BRIEF ? [...runs(words, 3), ...runs(words, 5)] : runs(words, 5);
}

function runs(words: readonly string[], size: number): string[] {
  const count = Math.max(0, words.length - size + 1);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + size).join(' '));
}

function quoteCloseness(a: QuoteGroup, b: QuoteGroup): number {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const sameSpeaker = a.speaker !== undefined && a.speaker === b.speaker;
  if (short.words.length < SHORT)
    return sameSpeaker && short.words.join(' ') === long.words.join(' ') ? 1 : 0;
  const differ = a.speaker !== undefined && b.speaker !== undefined && !sameSpeaker;
  if (differ && ((a.explicit && b.explicit) || short.words.length < UNMISTAKABLE)) return 0;
  if (areOthers(a, b) && areNested(a, b)) return 0;
  if (a.denies !== b.denies || tellOtherThings(a, b)) return 0;
  const whole = short.words.length / long.words.length >= SAME_SHARE;
  if (!whole && !sameSpeaker && short.words.length < BRIEF) return 0;
  const share = alignedShare(short.words, long.words);
  return share >= SAME_SHARE ? share : 0;
}

/**
 * "The roads were shut after the storm", "The schools were shut after the storm", both reported: word for word the same but for a thing that is
 * another. Near misses: words in marks, which translators choose; "the streets were closed", whose words are others all through.
 */
function tellOtherThings(a: QuoteGroup, b: QuoteGroup): boolean {
  if (!a.isReported || !b.isReported || a.words.length !== b.words.length) return false;
  const differing = a.words.flatMap((word, at) => {
    const other = b.words[at];
    return other === undefined || other === word ? [] : [[word, other] as const];
  });
  const [only, second] = differing;
  if (only === undefined || second !== undefined) return false;
  // "Norland" is said for its capital
  return !isNamed(only[0], a) && !isNamed(only[1], b) && areOtherThings(...only, a.language);
}

const isNamed = (folded: string, { members }: QuoteGroup): boolean =>
  members.some(({ text }) =>
    text.match(WORD)?.some((word) => word !== word.toLowerCase() && fold(word) === folded),
  );

const areOthers = (a: QuoteGroup, b: QuoteGroup): boolean => {
  const [one, other] = [sourceOf(a), sourceOf(b)];
  return one !== undefined && other !== undefined && one !== other;
};

/** "Democrats contend that Orr vowed to go": how the one without a name is told of, where one is; its name where it has one. */
const sourceOf = ({ members, speaker }: QuoteGroup): string | undefined =>
  speaker ?? members.find((one) => one.speakerDescription !== undefined)?.speakerDescription;

/** "He confirmed that Lind told him to go": his words and hers stand in each other in one article. */
const areNested = (a: QuoteGroup, b: QuoteGroup): boolean =>
  a.members.some(({ occurrences }) =>
    occurrences.some(({ articleId, start, end }) =>
      b.members.some((other) =>
        other.occurrences.some(
          (one) => one.articleId === articleId && one.start < end && start < one.end,
        ),
      ),
    ),
  );

/**
 * The share of the shorter wording that stands in the longer, in order and in one place: the longest common subsequence within a
 * window where most of their runs of three words meet. Without the window, a long text holds nearly any short one.
 */
export function alignedShare(short: readonly string[], long: readonly string[]): number {
  const shift = commonShift(short, long);
  if (shift === undefined) return 0;
  const slack = Math.ceil(short.length / 4);
  const window = long.slice(Math.max(0, shift - slack), Math.max(0, shift + short.length + slack));
  return commonLength(short, window) / short.length;
}

/** How far into the longer wording the shorter one lies, by the vote of their common runs of three words. */
function commonShift(short: readonly string[], long: readonly string[]): number | undefined {
  const places = new Map<string, number[]>();
  for (const [at, word] of long.slice(0, -2).entries()) {
    const known = places.get(word);
    if (known === undefined) places.set(word, [at]);
    else known.push(at);
  }
  const votes = new Map<number, number>();
  for (const [at, word] of short.slice(0, -2).entries()) {
    let count = 0;
    for (const place of places.get(word) ?? NOTHING) {
      if (long[place + 1] !== short[at + 1] || long[place + 2] !== short[at + 2]) continue;
      votes.set(place - at, (votes.get(place - at) ?? 0) + 1);
      if (++count === MOST_PLACES) break;
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

const NOTHING: readonly never[] = [];
/** A run votes for so many places at most: more often than this only chants and noise repeat three words. */
const MOST_PLACES = 16;

/** Length of the longest common subsequence. */
export function commonLength(a: readonly string[], b: readonly string[]): number {
  // What both begin with and end in is common whatever stands between.
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const numberOf = numbering();
  const rest = (words: readonly string[]): Uint16Array =>
    Uint16Array.from({ length: words.length - end - start }, (_, i) => numberOf(words[start + i]));
  return start + end + commonNumbers(rest(a), rest(b));
}

function commonNumbers(a: Uint16Array, b: Uint16Array): number {
  let previous = new Uint16Array(b.length);
  let row = new Uint16Array(b.length);
  let length = 0;
  for (const number of a) {
    // Above and to the left is what was common before either word.
    let [corner, left] = [0, 0];
    for (let j = 0; j < b.length; j++) {
      const above = previous[j] ?? 0;
      left = number === b[j] ? corner + 1 : Math.max(above, left);
      row[j] = left;
      corner = above;
    }
    length = left;
    [previous, row] = [row, previous];
  }
  return length;
}

const KINDS: readonly Quote['kind'][] = ['direct', 'mixed', 'indirect', 'question'];

/** The more of a quote is the speaker's own words, the lower: 0 for words in marks. */
export const wordingRank = ({ kind }: Quote): number => KINDS.indexOf(kind);

function mergeQuotes({ id, members, speaker, explicit }: QuoteGroup): Quote {
  const best = firstBy(
    members,
    (a, b) =>
      wordingRank(a) - wordingRank(b) || b.text.length - a.text.length || compare(a.text, b.text),
  );
  const named = members.filter((quote) => quote.speaker === speaker);
  const surest = named.find(({ speakerCertainty }) => !explicit || speakerCertainty === 'explicit');
  return {
    ...best,
    id,
    speaker,
    speakers: named[0]?.speakers ?? [],
    speakerDescription:
      speaker === undefined
        ? members.find(({ speakerDescription }) => speakerDescription !== undefined)
            ?.speakerDescription
        : undefined,
    speakerRole: byCount(named.flatMap(({ speakerRole }) => speakerRole ?? []))[0],
    speakerCertainty: surest?.speakerCertainty ?? best.speakerCertainty,
    speakerRule: surest?.speakerRule ?? best.speakerRule,
    // Where two verbs claim the words of one place, they stand there as the quote has them.
    occurrences: distinctPlaces([best, ...members].flatMap(({ occurrences }) => occurrences)),
  };
}

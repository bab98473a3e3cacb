// Two tellings with one verb → whether they tell of others: "The bank lent Kenya $750m", "The bank lent Ghana $250m". What the one has in a
// slot, the article of the other does not mention, so it is no other word for the same.
import type { BriefedArticle, EventOccurrence } from '../../model/briefing.js';
import { languageOf } from '../../languages/registry.js';
import type { Language } from '../../languages/language.js';
import { stemOf } from '../../languages/stem.js';
import { fold, WORD } from '../../text/fold.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import { isWide, readSlots, type Slots, type SlotWord } from './slots.js';

/** A telling in its article, as far as both are known. */
export type TellingPlace = {
  readonly article: BriefedArticle | undefined;
  readonly occurrence: EventOccurrence | undefined;
};

type Telling = {
  readonly slots: Slots;
  readonly article: BriefedArticle;
  readonly language: Language;
};

/** What two tellings have in one slot and is not the same: names, things, or the kinds of one thing ("the health minister"). */
type Contrast = { readonly slot: string; readonly kind: 'names' | 'things' | 'kinds' };

/** Two tellings with what their slots differ in. */
type Pair = {
  readonly contrasts: readonly Contrast[];
  readonly a: Telling;
  readonly b: Telling;
};

/** Named rules by which two tellings with one verb are of others. */
const OF_OTHERS: readonly { readonly name: string; readonly applies: (pair: Pair) => boolean }[] = [
  {
    // "signed a deal with Qatar", "with Japan"; near misses: "with the airline", "in Japan", where it may be done for Qatar
    name: 'done to, with or for another name',
    applies: ({ contrasts, a: { language } }) =>
      contrasts.some(({ slot, kind }) => kind === 'names' && isGoal(slot, language)),
  },
  {
    // "Norway beat Denmark 3-1", "Denmark beat Iceland 3-1"; near misses: "Norway beat Denmark", "Denmark lost to Norway"
    name: 'who suffers it in the one does it in the other, to another',
    applies: ({ a, b }) => areTurned(a, b) || areTurned(b, a),
  },
  {
    // "jailed a driver for fraud", "jailed a teacher for theft"; near miss: both for four years
    name: 'two others in their slots',
    applies: ({ contrasts, a, b }) => contrasts.length > 1 && !shareFigure(a, b),
  },
  {
    // "A bridge collapsed, killing four", "A crane collapsed, killing two"; near miss: "A crane collapsed, killing four"
    name: 'another, with other figures',
    applies: ({ contrasts, a, b }) =>
      contrasts.some(({ slot }) => /^(?:subject|object)/.test(slot)) &&
      a.slots.figures.size > 0 &&
      b.slots.figures.size > 0 &&
      !shareFigure(a, b),
  },
  {
    // "A fire gutted a library in Tarn", "A fire gutted a warehouse in Tarn"; near miss: "A fire gutted a building in Tarn"
    name: 'another in one slot, and all else is the same',
    applies: ({ contrasts: [only, second], a, b }) =>
      only !== undefined &&
      second === undefined &&
      !shareFigure(a, b) &&
      areElseEqual(only.slot, a, b),
  },
];

/** Whether two tellings with one verb are of others, and by which rule; undefined where their verbs are not the same. */
export function compareTellings(
  a: TellingPlace,
  b: TellingPlace,
): { readonly rule: string | undefined } | undefined {
  const [mine, theirs] = [tellingAt(a), tellingAt(b)];
  if (mine === undefined || mine.slots.verb !== theirs?.slots.verb) return undefined;
  const contrasts = contrastsOf(mine, theirs);
  const rule = OF_OTHERS.find(({ applies }) => applies({ contrasts, a: mine, b: theirs }))?.name;
  return { rule };
}

function tellingAt({ article, occurrence }: TellingPlace): Telling | undefined {
  return article && occurrence && tellingsOf(article)(occurrence);
}

const tellingsOf = memoizeByObject((article: BriefedArticle) =>
  memoizeByObject((occurrence: EventOccurrence): Telling | undefined => {
    const slots = readSlots(article, occurrence);
    return slots && { slots, article, language: languageOf(article.language) };
  }),
);

/** All that an article mentions, its headline too. */
const stemsIn = memoizeByObject(
  ({ title, body, language }: BriefedArticle): ReadonlySet<string> => {
    const { words, names } = languageOf(language);
    const printed = new Set(`${title}\n${body}`.match(WORD));
    return new Set(
      [...printed].flatMap((word) => {
        const folded = fold(word);
        const country = word === folded ? undefined : names.countries.get(folded);
        return country ?? stemOf(folded, words) ?? [];
      }),
    );
  },
);

const contrastsOf = (a: Telling, b: Telling): readonly Contrast[] =>
  [...a.slots.filled].flatMap(([slot, mine]): readonly Contrast[] => {
    const theirs = b.slots.filled.get(slot);
    if (theirs === undefined || !isCompared(slot, a.language)) return [];
    const kind = contrastOf({ words: mine, telling: a }, { words: theirs, telling: b });
    // "called to help", "called to assist"
    const isVerb = slot.startsWith('to') && kind !== 'names';
    return kind === undefined || isVerb ? [] : [{ slot, kind }];
  });

/** What is told of one time or place in many ways is not compared: "in Tarn", "in the north", "after a chase". */
const isCompared = (slot: string, { words, grammar }: Language): boolean =>
  !isPlace(slot, words) && !slot.split(' ').some((word) => grammar.subordinator.has(word));

const isPlace = (slot: string, words: Language['words']): boolean =>
  slot.split(' ').some((word) => words.locatives.has(word) || word === 'at');

/** What stands in a slot of a telling. */
type Filled = { readonly words: readonly SlotWord[]; readonly telling: Telling };

function contrastOf(a: Filled, b: Filled): Contrast['kind'] | undefined {
  const [head, other] = [a.words.at(-1), b.words.at(-1)];
  if (head === undefined || other === undefined) return undefined;
  const common = a.words.filter(({ stem }) => b.words.some((one) => one.stem === stem));
  const { language } = a.telling;
  // "the health minister", "the transport minister"; "a water company", "a bakery chain"
  if (head.stem === other.stem || (head.isWide && other.isWide))
    return common.every(({ stem }) => stem === head.stem) && areKinds(a, b) ? 'kinds' : undefined;
  if (common.length > 0 || !areUnknown(head, other, a, b)) return undefined;
  if (head.isName !== other.isName) return undefined;
  // A country and what may lie in it, or act for it
  if (head.isName)
    return isCountry(head, language) === isCountry(other, language) ? 'names' : 'things';
  const isSaidOfMany = [...a.words, ...b.words].some(({ isWide }) => isWide);
  return isSaidOfMany || areKin(head, other, language) ? undefined : 'things';
}

/** Neither article mentions what the other tells of. */
const areUnknown = (one: SlotWord, other: SlotWord, a: Filled, b: Filled): boolean =>
  isUnknownTo(one, b.telling) && isUnknownTo(other, a.telling);

const isUnknownTo = ({ stem }: SlotWord, { article }: Telling): boolean =>
  !stemsIn(article).has(stem);

/** Of two things called by one word, or by words that are said of many, the words in front, if there is one of each. */
function areKinds(a: Filled, b: Filled): boolean {
  const [kind, other] = [a.words.at(-2), b.words.at(-2)];
  const { language } = a.telling;
  return (
    a.words.length === 2 &&
    b.words.length === 2 &&
    kind !== undefined &&
    other !== undefined &&
    ![kind, other].some((word) => word.isName || word.isWide) &&
    !areKin(kind, other, language) &&
    areUnknown(kind, other, a, b)
  );
}

const isCountry = ({ stem }: SlotWord, { names }: Language): boolean =>
  countriesOf(names).has(stem);
const countriesOf = memoizeByObject(
  ({ countries }: Language['names']): ReadonlySet<string> => new Set(countries.values()),
);

/** Nouns that name one deed or may name one thing: "theft", "robbery"; "school", "college". */
function areKin(a: SlotWord, b: SlotWord, { words }: Language): boolean {
  const classes = kinByStem(words);
  const mine = classes.get(a.stem);
  return [...(classes.get(b.stem) ?? [])].some((one) => mine?.has(one));
}

/** "organisers", "organizers": words that begin so may be one. */
const SAME_BEGINNING = 4;

/** Two words, folded, each of which says what something is, and of another: "roads", "schools"; near misses: "roads" and "streets", "shut" and "is". */
export function areOtherThings(one: string, other: string, language: Language): boolean {
  const { words } = language;
  const [mine, theirs] = [one, other].map((word) => {
    const stem = isNaN(Number(word)) ? stemOf(word, words) : undefined;
    return stem === undefined ? undefined : { stem, isName: false, isWide: isWide(word, words) };
  });
  return (
    mine !== undefined &&
    theirs !== undefined &&
    mine.stem.slice(0, SAME_BEGINNING) !== theirs.stem.slice(0, SAME_BEGINNING) &&
    !mine.isWide &&
    !theirs.isWide &&
    !areKin(mine, theirs, language)
  );
}

const kinByStem = memoizeByObject(
  (words: Language['words']): ReadonlyMap<string, ReadonlySet<string>> => {
    const classes = new Map<string, Set<string>>();
    const add = (word: string, name: string): void => {
      const stem = stemOf(word, words) ?? word;
      classes.set(stem, (classes.get(stem) ?? new Set()).add(name));
    };
    for (const [word, names] of words.deeds) for (const name of names) add(word, name);
    words.near.forEach((row, number) => {
      for (const word of row) add(word, `near ${String(number)}`);
    });
    return classes;
  },
);

/** What it is done to, with or for; near misses: who does it, what comes before it. */
function isGoal(slot: string, { words }: Language): boolean {
  const [first = ''] = slot.split(' ');
  return first === 'object' || words.goals.has(first);
}

function areTurned(a: Telling, b: Telling): boolean {
  const [doer = [], other = []] = [a, b].map(({ slots }) => slots.filled.get('subject'));
  const [done, otherDone] = [namesIn(a, 'object'), namesIn(b, 'object')];
  return (
    doer.length > 0 &&
    otherDone.length > 0 &&
    other.some(({ stem }) => done.some((one) => one.stem === stem)) &&
    doer.every((word) => isUnknownTo(word, b) && !word.isWide) &&
    otherDone.every((word) => isUnknownTo(word, a))
  );
}

/** What a slot holds where all of it is a name. */
function namesIn({ slots }: Telling, slot: string): readonly SlotWord[] {
  const words = slots.filled.get(slot) ?? [];
  return words.every(({ isName }) => isName) ? words : [];
}

const shareFigure = ({ slots: a }: Telling, { slots: b }: Telling): boolean =>
  [...a.figures].some((figure) => b.figures.has(figure));

/** Every slot but one, and where it is done, has the same last word in both, or one that may be said of anything. */
function areElseEqual(slot: string, a: Telling, b: Telling): boolean {
  const slots = new Set([...a.slots.filled.keys(), ...b.slots.filled.keys()]);
  return [...slots].every((one) => {
    if (one === slot || isPlace(one, a.language.words)) return true;
    const [mine, theirs] = [a, b].map(({ slots: { filled } }) => filled.get(one)?.at(-1));
    return (
      mine !== undefined &&
      theirs !== undefined &&
      (mine.stem === theirs.stem || mine.isWide || theirs.isWide)
    );
  });
}

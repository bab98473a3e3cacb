// "A court in Lyon jailed a driver for six years for fraud" → its slots: subject "court", object "driver", for "fraud"; its figures: 6. By
// them two tellings with one verb are compared: whether the same is done by, to, with or for others.
import { languageOf } from '../../languages/registry.js';
import type { Language } from '../../languages/language.js';
import { stemOf } from '../../languages/stem.js';
import type { BriefedArticle, EventOccurrence } from '../../model/briefing.js';
import { fold, WORD } from '../../text/fold.js';
import { indexAt, overlaps, type Range } from '../../text/range.js';

export type SlotWord = {
  readonly stem: string;
  /** It is part of a name, or a country’s. */
  readonly isName: boolean;
  /** It may be said of what others name: "man", "vehicles"; near miss: "banker", though "bank" may be. */
  readonly isWide: boolean;
};

export type Slots = {
  /** The stem of the verb. */
  readonly verb: string;
  /** What stands in each: "subject", "object", "for", the second "for" as "for 2", what an object is of as "object of". */
  readonly filled: ReadonlyMap<string, readonly SlotWord[]>;
  /** The numbers of the telling, dates aside. */
  readonly figures: ReadonlySet<string>;
};

/** A word as it stands in its article. */
type Printed = Range & { readonly text: string; readonly folded: string };

/** Where the reading of a telling has come to. */
type Reading = {
  readonly filled: Map<string, SlotWord[]>;
  readonly figures: Set<string>;
  /** What the next word stands in; undefined where it can't be told. */
  slot: string | undefined;
  /** Behind its verb another clause has begun. */
  isOver: boolean;
};

/** The slots of a telling; undefined for one without a verb. */
export function readSlots(article: BriefedArticle, telling: EventOccurrence): Slots | undefined {
  const { verb, isPassive = false } = telling;
  if (verb === undefined) return undefined;
  const language = languageOf(article.language);
  const { body } = article;
  const stem = stemOf(fold(body.slice(verb.start, verb.end)), language.words);
  if (stem === undefined) return undefined;
  // "for six years" is a figure
  const dates = article.dates.filter(
    (date) => (date.type === 'DATE' || date.type === 'TIME') && overlaps(date, telling),
  );
  const reading: Reading = {
    filled: new Map(),
    figures: new Set(),
    slot: isPassive ? 'object' : 'subject',
    isOver: false,
  };
  let end = telling.start;
  for (const match of body.slice(telling.start, telling.end).matchAll(WORD)) {
    const [text] = match;
    const start = telling.start + match.index;
    const word = { text, folded: fold(text), start, end: start + text.length };
    if (CLAUSE_END.test(body.slice(end, start))) reading.slot = undefined;
    end = word.end;
    if (overlaps(word, verb)) reading.slot = isPassive ? undefined : 'object';
    else if (dates.some((date) => overlaps(date, word))) {
      if (start >= verb.end) reading.slot = undefined;
    } else {
      const isOpening = article.sentences[indexAt(article.sentences, start)]?.start === start;
      take(word, { reading, language, isBehind: start >= verb.end, isPassive, isOpening });
    }
  }
  return { verb: stem, filled: reading.filled, figures: reading.figures };
}

/** "the banker, Carlo Neri": behind a mark nothing says what a word stands in. */
const CLAUSE_END = /[,;:()“”"—–]/;

type Place = {
  readonly reading: Reading;
  readonly language: Language;
  readonly isBehind: boolean;
  readonly isPassive: boolean;
  /** The word opens its sentence, and has a capital for that. */
  readonly isOpening: boolean;
};

function take(word: Printed, place: Place): void {
  const { reading, language, isBehind } = place;
  const { grammar, words } = language;
  const { folded } = word;
  if (takeFigure(word, place) || reading.isOver || words.multipliers.has(folded)) return;
  if (grammar.relative.has(folded) || grammar.subordinator.has(folded)) {
    if (!grammar.preposition.has(folded)) leaveClause(reading, isBehind);
    reading.slot = undefined;
  }
  if (grammar.preposition.has(folded)) reading.slot = slotBehind(folded, place);
  else if (isInfinitive(word, place)) reading.slot = 'object';
  else if (reading.slot !== undefined) fill(reading.slot, word, place);
}

/** "voted to |cut the school budget": what is to be done has the object of the telling. Not "gave the fund to |Cut Bank", "sold a mill to |work". */
function isInfinitive({ text, folded }: Printed, { reading, language, isBehind }: Place): boolean {
  const { slot, filled } = reading;
  const isFree = isBehind && slot === 'to' && !filled.has(slot) && !filled.has('object');
  return isFree && text === folded && language.words.deeds.has(folded);
}

/** "Divers left the ferry that |sank": what stands in front of it is another clause's. What is kept of "The ferry that sank |listed" is less, too. */
function leaveClause(reading: Reading, isBehind: boolean): void {
  if (isBehind) reading.isOver = true;
  else {
    reading.filled.clear();
    reading.figures.clear();
  }
}

/** True for a number, which is kept as one. */
function takeFigure({ folded }: Printed, { reading, language }: Place): boolean {
  const number = language.words.numbers.get(folded);
  if (!/^\d/.test(folded) && (number === undefined || number < 2)) return false;
  reading.figures.add(number === undefined ? folded.replaceAll(',', '') : String(number));
  // "for six years", "lent Norland 90 million euros": a measure; near miss: "recalled 40,000 cars"
  const isMain = reading.slot === 'object' || reading.slot === 'subject';
  if (!isMain || reading.filled.has(reading.slot ?? '')) reading.slot = undefined;
  return true;
}

function fill(slot: string, { text, folded }: Printed, place: Place): void {
  const { words, names } = place.language;
  const country = text === folded ? undefined : names.countries.get(folded);
  const stem = country ?? stemOf(folded, words);
  if (stem === undefined || ADVERB.test(text)) return;
  const isName = country !== undefined || (!place.isOpening && /^\p{Lu}/u.test(text));
  const word = { stem, isName, isWide: !isName && isWide(folded, words) };
  const known = place.reading.filled.get(slot);
  if (known === undefined) place.reading.filled.set(slot, [word]);
  else known.push(word);
}

/** True for a noun that may be said of what others name: "man", "vehicles"; near miss: "banker", though "bank" may be. */
export const isWide = (folded: string, { wide }: Language['words']): boolean =>
  singulars(folded).some((one) => wide.has(one));

/** What a noun may be one or many of: "cars" of "car", "men" of "man". */
const singulars = (folded: string): readonly string[] => [
  folded,
  folded.replace(/e?s$/, ''),
  folded.replace(/s$/, ''),
  folded.replace(/ies$/, 'y'),
  folded.replace(/men$/, 'man'),
];

/** "narrowly"; near miss: "Italy". */
const ADVERB = /^\p{Ll}+ly$/u;

/** What stands behind a preposition: one of its own, but for "of" and what is tied to the subject, and for "by" of a passive. */
function slotBehind(preposition: string, { reading, isBehind, isPassive }: Place): string {
  if (preposition === 'by' && isPassive && isBehind) return 'subject';
  const base =
    preposition === 'of' || !isBehind ? `${reading.slot ?? ''} ${preposition}` : preposition;
  let slot = base;
  for (let count = 2; reading.filled.has(slot); count++) slot = `${base} ${count}`;
  return slot;
}

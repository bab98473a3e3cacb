// A sentence → the numbers in it and what they count.
import type { WordLexicon } from '../../languages/lexicons/word-lexicon.js';
import type { BriefedArticle } from '../../model/briefing.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import type { Range } from '../../text/range.js';
import { eachOf, within, type ArticleWords } from '../terms/word-sequences.js';
import { stemOf } from '../../languages/stem.js';

export type Figure = Range & {
  readonly value: number;
  /** What is counted: "killed" for the dead however they are called, else the word after the number, by its stem. */
  readonly unit: string;
  /** True where the unit alone says what is counted: the dead of an event are the dead of that event, percent are of anything. */
  readonly isSpecific: boolean;
  /** True for "nearly 50", "more than 1,000". */
  readonly roughly: boolean;
  /** True for what counts all there are: "a total of 33", "33 jobs worldwide". */
  readonly isWhole: boolean;
  /** From the name or word before it to the few behind it, where whose it is may stand: "fined Orlow 33 euros", "33 jobs at its Tarn yard". */
  readonly near: Range;
  /** The stems of the few words around it: what it was paid for, what fell by it. */
  readonly around: readonly string[];
};

/** "1,200" and "3.5"; near miss: "3.5.1", "1,20", "2nd". */
const NUMERAL = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
/** How many words lie at most between a number and the word that says what it counts: "33 of the passengers were killed". */
const REACH = 5;
/** The same behind "people", and before "to 19": "nineteen people are now known to have died". */
const FAR_REACH = 8;
const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
]);

type FigureToken = Range & { readonly word: string; readonly stem: string | undefined };

/** What figures are read with. */
type Reading = {
  readonly words: ArticleWords;
  readonly data: WordLexicon;
  /** Which ranges are no figures: dates, names. */
  readonly skip: (range: Range) => boolean;
};

/** A number among the tokens of its sentence. */
type Numeral = {
  readonly body: string;
  readonly tokens: readonly FigureToken[];
  /** Its first and its last token: "three", "million". */
  readonly at: number;
  readonly first: FigureToken;
  readonly last: FigureToken;
  /** What stands behind it. */
  readonly next: readonly FigureToken[];
};

/** The figures of one sentence in order. */
export function readFigures(
  { id, body }: Pick<BriefedArticle, 'id' | 'body'>,
  sentence: Range,
  { words, data, skip }: Reading,
): Figure[] {
  const stretch = within(words, id, sentence);
  const counts = (word: number): boolean => words.counts[word] === 1;
  if (!words.ids.subarray(stretch.start, stretch.end).some(counts)) return [];
  const tokens: FigureToken[] = [];
  eachOf(words, stretch, (number, start, end) => {
    const word = words.folded[number] ?? '';
    tokens.push({ start, end, word, stem: stemOf(word, data) });
  });
  const figures: Figure[] = [];
  for (const at of tokens.keys()) {
    const numeral = numeralAt({ body, tokens }, at, { data, skip });
    if (numeral === undefined || NO_FIGURES.some(({ applies }) => applies(numeral, data))) continue;
    const counted = unitOf(numeral, data);
    if (counted === undefined) continue;
    const { last, value } = numeral;
    figures.push({
      ...placeOf(numeral, data),
      value,
      ...counted,
      roughly: data.roughly.has(tokens[at - 1]?.word ?? ''),
      isWhole: isWhole(numeral, data),
      near: {
        start: startOfName(body, tokens, at),
        end: (numeral.next.slice(0, AROUND).at(-1) ?? last).end,
      },
      around: stemsAround(numeral),
    });
  }
  return figures;
}

/** Where it stands with what it counts or measures: "$33", "33 people", "9%", "magnitude 6.1". */
function placeOf(numeral: Numeral, data: WordLexicon): Range {
  const { body, first, last } = numeral;
  const scale = scaleBeside(numeral, data);
  if (scale !== undefined)
    return { start: Math.min(scale.start, first.start), end: Math.max(scale.end, last.end) };
  return {
    start: CURRENCIES.has(body[first.start - 1] ?? '') ? first.start - 1 : first.start,
    end: body[last.end] === '%' ? last.end + 1 : (wordBeside(numeral)?.end ?? last.end),
  };
}

/** So many words on each side of a figure say what it is a figure of. */
const AROUND = 4;

/** "spent $750,000 in campaign cash": spent, campaign, cash; no other number. */
const stemsAround = ({ tokens, at, next }: Numeral): readonly string[] =>
  [...tokens.slice(Math.max(0, at - AROUND), at), ...next.slice(0, AROUND)].flatMap(
    ({ word, stem }) => (stem === undefined || NUMERAL.test(word) ? [] : stem),
  );

/** "a total of 33", "33 in all", "4,000 jobs worldwide", "12 across the region"; near miss: "all night", "33 in the worldwide fall". */
function isWhole({ body, tokens, at, last, next }: Numeral, { wholeMarks }: WordLexicon): boolean {
  const before = tokens.slice(Math.max(0, at - AROUND), at).map(({ word }) => word);
  const behind = clauseBehind(body, last, next);
  const has = (list: readonly string[], marks: ReadonlySet<string>): boolean =>
    list.some((word, i) => marks.has(word) || marks.has(`${word} ${list[i + 1] ?? ''}`));
  return has(before, wholeMarks.before) || has(behind, wholeMarks.behind);
}

/** Where what stands right before a number begins: "Banco Tavares" of "fined Banco Tavares 85 euros", else a word. */
function startOfName(body: string, tokens: readonly FigureToken[], at: number): number {
  const isCapital = ({ start }: FigureToken): boolean => /\p{Lu}/u.test(body.charAt(start));
  const before = tokens.slice(Math.max(0, at - AROUND), at);
  const other = before.findLastIndex((token) => !isCapital(token));
  return (before[other + 1] ?? before.at(-1) ?? tokens[at])?.start ?? 0;
}

/** The few words behind a number, up to a mark. */
function clauseBehind(
  body: string,
  last: FigureToken,
  next: readonly FigureToken[],
): readonly string[] {
  const few = next.slice(0, REACH);
  const end = few.findIndex(({ start }, i) =>
    /[,;:.]/.test(body.slice((few[i - 1] ?? last).end, start)),
  );
  return (end < 0 ? few : few.slice(0, end)).map(({ word }) => word);
}

/** The number that begins with a token, in digits or words, "three million"; undefined where none does. */
function numeralAt(
  { body, tokens }: Pick<Numeral, 'body' | 'tokens'>,
  at: number,
  { data, skip }: Pick<Reading, 'data' | 'skip'>,
): (Numeral & { readonly value: number }) | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const number = NUMERAL.test(first.word)
    ? Number(first.word.replaceAll(',', ''))
    : data.numbers.get(first.word);
  if (number === undefined || skip(first) || isUnitOfTens(tokens, at, data)) return undefined;
  const unit = unitBehind(tokens, at, data);
  let last = unit?.token ?? first;
  let value = number + (unit?.value ?? 0);
  let after = unit === undefined ? at + 1 : at + 2;
  for (const next of tokens.slice(after)) {
    const by = data.multipliers.get(next.word);
    if (by === undefined) break;
    value *= by;
    last = next;
    after++;
  }
  return { body, tokens, at, first, last, next: tokens.slice(after), value };
}

/** "one" behind "twenty", in "twenty-one": near miss: "twenty one-armed men", whose blank is none of ours. */
function unitBehind(
  tokens: readonly FigureToken[],
  at: number,
  { numbers }: WordLexicon,
): { readonly token: FigureToken; readonly value: number } | undefined {
  const [tens, next] = [tokens[at], tokens[at + 1]];
  const value = next === undefined ? undefined : numbers.get(next.word);
  const isTens = (numbers.get(tens?.word ?? '') ?? 0) >= 20;
  return isTens &&
    value !== undefined &&
    value > 0 &&
    value < 10 &&
    next?.start === (tens?.end ?? 0) + 1
    ? { token: next, value }
    : undefined;
}

/** True for a number that was read with the one before it. */
const isUnitOfTens = (tokens: readonly FigureToken[], at: number, data: WordLexicon): boolean =>
  at > 0 && unitBehind(tokens, at - 1, data)?.token === tokens[at];

/** A number that counts nothing, or a part of what another counts. */
type NoFigureRule = {
  readonly name: string;
  readonly applies: (numeral: Numeral, data: WordLexicon) => boolean;
};

const isNumber = ({ word }: FigureToken, { numbers }: WordLexicon): boolean =>
  NUMERAL.test(word) || numbers.has(word);

const NO_FIGURES: readonly NoFigureRule[] = [
  {
    // "a 12-year-old", "12 years old", "aged 12", "Ada Lind, 59, was killed"; near miss: "12 years in jail", "In Tarn 59 were killed".
    name: 'an age',
    applies: (numeral, { ageBefore, ageBehind }) =>
      ageBefore.has(numeral.tokens[numeral.at - 1]?.word ?? '') ||
      ageBehind.has(numeral.next[1]?.word ?? '') ||
      isBetweenCommas(numeral),
  },
  {
    // "a mother of two died"; near miss: "a group of two died".
    name: 'how many children somebody has',
    applies: ({ tokens, at }, { parents }) => parents.has(tokens[at - 2]?.word ?? ''),
  },
  {
    // "$1 million ($1.52 million)"; near miss: "Orlow Lines ($1.52 million)".
    name: 'the same in another currency',
    applies: ({ body, tokens, at, first }, data) => {
      const before = tokens[at - 1];
      return (
        before !== undefined &&
        (isNumber(before, data) || data.multipliers.has(before.word)) &&
        /^ ?\(\D{0,4}$/.test(body.slice(before.end, first.start))
      );
    },
  },
  {
    // "No. 3", "Channel 4", "the top 10"; near miss: "for the third year 4 died".
    name: 'a rank or the number of something',
    applies: ({ tokens, at }, { numbered }) => numbered.has(tokens[at - 1]?.word ?? ''),
  },
  {
    // "3-0", "2010–14"; near miss: "12-member".
    name: 'a score or a span',
    applies: ({ body, first, last }) =>
      /^[-–:/]\d/.test(body.slice(last.end, last.end + 2)) ||
      /\d[-–:/]$/.test(body.slice(Math.max(0, first.start - 2), first.start)),
  },
  {
    // "12 people, including 10 Sundlanders", "three of them", "seven more bodies", "Of the 23 arrested 12 are from Sundland"; near miss:
    // "more than seven", "Of late 12 were arrested".
    name: 'a part of another number',
    applies: (numeral, data) =>
      [numeral.tokens[numeral.at - 1], numeral.tokens[numeral.at - 2]].some((token) =>
        data.partBefore.has(token?.word ?? ''),
      ) ||
      data.partBehind.has(numeral.next[0]?.word ?? '') ||
      isOfWhole(numeral, data),
  },
  {
    // "10 Sundlanders and two pilots", each a part of twelve; near miss: "12 dead and 40 injured".
    name: 'one of two that are added up',
    applies: (numeral, data) => isAddedTo(numeral, data),
  },
];

/** A number that stands by itself behind who is so old. */
const isBetweenCommas = ({ body, first, last }: Numeral): boolean =>
  last.end - first.start <= 2 &&
  /\p{L}, $/u.test(body.slice(Math.max(0, first.start - 3), first.start)) &&
  body[last.end] === ',';

/** True where its sentence begins with the whole: "Out of the 23". */
function isOfWhole({ tokens, at }: Numeral, data: WordLexicon): boolean {
  const opening = tokens.slice(0, Math.min(at, LONGEST_WHOLE));
  const of = opening.findIndex(({ word }) => data.wholeBefore.has(word));
  const whole = opening.findIndex((token) => isNumber(token, data));
  return of >= 0 && of <= 1 && whole > of;
}
/** "Out of more than the 23". */
const LONGEST_WHOLE = 7;

/** True where "and" and a number stand close behind it or before it, with no word between that says what is counted. */
function isAddedTo({ tokens, at, next }: Numeral, data: WordLexicon): boolean {
  const behind = next.slice(0, REACH);
  const second = behind.findIndex(
    (token, i) => isNumber(token, data) && data.additive.has(behind[i - 1]?.word ?? ''),
  );
  const isPlain = (between: readonly FigureToken[]): boolean =>
    between.every((token) => !countedBy(data).has(token.stem ?? '') && !isNumber(token, data));
  if (second > 0 && isPlain(behind.slice(0, second))) return true;
  if (!data.additive.has(tokens[at - 1]?.word ?? '')) return false;
  const before = tokens.slice(Math.max(0, at - 1 - REACH), at - 1);
  const first = before.findLastIndex((token) => isNumber(token, data));
  return first >= 0 && isPlain(before.slice(first + 1));
}

/** The word right behind a number, where it says something: "33 people". */
function wordBeside({
  last,
  next: [next],
}: Numeral): (FigureToken & { readonly stem: string }) | undefined {
  const stem = next?.start === last.end + 1 ? next.stem : undefined;
  return next === undefined || stem === undefined ? undefined : { ...next, stem };
}

/** What a number counts: "killed 33", "33 people were killed", "33 percent", "$33". */
function unitOf(
  numeral: Numeral,
  data: WordLexicon,
): Pick<Figure, 'unit' | 'isSpecific'> | undefined {
  const category = (token: FigureToken | undefined): string | undefined =>
    token?.stem === undefined ? undefined : countedBy(data).get(token.stem);
  const { tokens, at, next } = numeral;
  const scale = scaleBeside(numeral, data);
  if (scale !== undefined) return { unit: scale.word, isSpecific: false };
  let before = at - 1;
  while (data.roughly.has(tokens[before]?.word ?? '')) before--;
  while (before < at - 1 && tokens[before]?.word === 'at') before--;
  const numberBehind = next.findIndex((token) => isNumber(token, data));
  const reach = isAnybody(next[0], data) ? FAR_REACH : REACH;
  const end = numberBehind < 0 ? next.length : numberBehind;
  // "shot three people, killing one": what stands right before the next number counts that; near miss: "three killed, one hurt".
  const isOfNext = next[end]?.start === (next[end - 1]?.end ?? NaN) + 1;
  const behind = next.slice(0, Math.min(reach, isOfNext ? end - 1 : end));
  for (const token of [tokens[before], ...behind, ...raisedTo(numeral, data)]) {
    const unit = category(token);
    if (unit !== undefined)
      return { unit: [unit, ...whoOf(wordBeside(numeral), data)].join(' '), isSpecific: true };
  }
  return plainUnit(numeral, data);
}

/** "magnitude" of "a magnitude-6.1 quake killed nine", "a magnitude of 6.1", "6.1-magnitude"; near misses: "measured 6.1", "magnitude 6.1, nine dead". */
const scaleBeside = (
  { tokens, at, next }: Numeral,
  { scales }: WordLexicon,
): FigureToken | undefined =>
  [
    tokens[at - 1],
    NUMERAL.test(tokens[at - 1]?.word ?? '') ? undefined : tokens[at - 2],
    next[0],
  ].find((token) => scales.has(token?.word ?? ''));

/** What a number counts where no word around it is of a kind. */
function plainUnit(
  numeral: Numeral,
  data: WordLexicon,
): Pick<Figure, 'unit' | 'isSpecific'> | undefined {
  const { body, first, last } = numeral;
  if (areLivesLost(numeral, data)) return { unit: LIVES_LOST, isSpecific: true };
  const currency = CURRENCIES.get(body[first.start - 1] ?? '');
  if (currency !== undefined) return { unit: currency, isSpecific: false };
  if (body[last.end] === '%') return { unit: 'percent', isSpecific: false };
  const beside = wordBeside(numeral);
  return beside && { unit: beside.stem, isSpecific: false };
}
/** As "killed" is called among what is counted. */
const LIVES_LOST = 'killed';

/** "The fire took 12 lives", "12 lives were lost"; near miss: "saved 12 lives", "lost 12 games". */
const areLivesLost = (
  { tokens, at, next }: Numeral,
  { livesLost: { lives, verbs } }: WordLexicon,
): boolean =>
  lives.has(next[0]?.word ?? '') &&
  [...tokens.slice(Math.max(0, at - NEAR_LIVES), at), ...next.slice(1, 1 + NEAR_LIVES)].some(
    ({ word }) => verbs.has(word),
  );
const NEAR_LIVES = 4;

/** What stands before "to 19": "the death toll to", "the number of people killed has risen to"; nothing before another number. */
function raisedTo({ tokens, at }: Numeral, data: WordLexicon): readonly FigureToken[] {
  let end = at;
  while (data.roughly.has(tokens[end - 1]?.word ?? '')) end--;
  if (!data.reaching.has(tokens[end - 1]?.word ?? '')) return [];
  const before = tokens.slice(Math.max(0, end - FAR_REACH - REACH), end - 1);
  const number = before.findLastIndex((token) => isNumber(token, data));
  return before.slice(number + 1).reverse();
}

const isAnybody = (token: FigureToken | undefined, data: WordLexicon): boolean =>
  token?.stem !== undefined && [...data.anybody].some((word) => stemOf(word, data) === token.stem);

/** Whom a number of dead or injured counts, where they are not just anybody: "children". */
function whoOf(next: FigureToken | undefined, data: WordLexicon): readonly string[] {
  const stem = next?.stem;
  if (stem === undefined || countedBy(data).has(stem)) return [];
  return isAnybody(next, data) ? [] : [stem];
}

/** `counted` by stems. */
const countedBy = memoizeByObject((data: WordLexicon): ReadonlyMap<string, string> => {
  const stems = [...data.counted].map(([word, unit]) => [stemOf(word, data), unit] as const);
  return new Map(stems.flatMap(([stem, unit]) => (stem === undefined ? [] : [[stem, unit]])));
});

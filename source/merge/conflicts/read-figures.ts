// A sentence → the numbers in it and what they count.
import type { WordLexicon } from '../../languages/language.js';
import type { BriefedArticle } from '../../model/briefing.js';
import { memoizeByObject } from '../../text/memoize.js';
import type { Range } from '../../text/range.js';
import { eachOf, within, type ArticleWords } from '../terms/word-sequences.js';
import { stemOf } from '../terms/stem.js';

export type Figure = Range & {
  readonly value: number;
  /** What is counted: "killed" for the dead however they are called, else the word after the number, by its stem. */
  readonly unit: string;
  /** True where the unit alone says what is counted: the dead of an event are the dead of that event, percent are of anything. */
  readonly isSpecific: boolean;
  /** True for "nearly 50", "more than 1,000". */
  readonly roughly: boolean;
};

/** "1,200" and "3.5"; near miss: "3.5.1", "1,20", "2nd". */
const NUMERAL = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/;
/** How many words lie at most between a number and the word that says what it counts: "33 of the passengers were killed". */
const REACH = 5;
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
  return tokens.flatMap((token, at) => {
    const number = NUMERAL.test(token.word)
      ? Number(token.word.replaceAll(',', ''))
      : data.numbers.get(token.word);
    if (number === undefined || skip(token)) return [];
    let last = token;
    let value = number;
    let after = at + 1;
    for (const next of tokens.slice(after)) {
      const by = data.multipliers.get(next.word);
      if (by === undefined) break;
      value *= by;
      last = next;
      after++;
    }
    const numeral = { body, tokens, at, first: token, last, next: tokens.slice(after) };
    const counted = unitOf(numeral, data);
    if (counted === undefined) return [];
    const isPercent = body[last.end] === '%';
    return [
      {
        start: CURRENCIES.has(body[token.start - 1] ?? '') ? token.start - 1 : token.start,
        end: isPercent ? last.end + 1 : (wordBeside(numeral)?.end ?? last.end),
        value,
        ...counted,
        roughly: data.roughly.has(tokens[at - 1]?.word ?? ''),
      },
    ];
  });
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
  const { body, tokens, at, first, last, next } = numeral;
  let before = at - 1;
  while (data.roughly.has(tokens[before]?.word ?? '')) before--;
  while (before < at - 1 && tokens[before]?.word === 'at') before--;
  const numberBehind = next.findIndex(({ word }) => NUMERAL.test(word));
  const behind = next.slice(0, numberBehind < 0 ? REACH : Math.min(REACH, numberBehind));
  for (const token of [tokens[before], ...behind]) {
    const unit = category(token);
    if (unit !== undefined)
      return { unit: [unit, ...whoOf(next[0], data)].join(' '), isSpecific: true };
  }
  const currency = CURRENCIES.get(body[first.start - 1] ?? '');
  if (currency !== undefined) return { unit: currency, isSpecific: false };
  if (body[last.end] === '%') return { unit: 'percent', isSpecific: false };
  const beside = wordBeside(numeral);
  return beside && { unit: beside.stem, isSpecific: false };
}

/** Whom a number of dead or injured counts, where they are not just anybody: "children". */
function whoOf(next: FigureToken | undefined, data: WordLexicon): readonly string[] {
  const stem = next?.stem;
  if (stem === undefined || countedBy(data).has(stem)) return [];
  return [...data.anybody].some((word) => stemOf(word, data) === stem) ? [] : [stem];
}

/** `counted` by stems. */
const countedBy = memoizeByObject((data: WordLexicon): ReadonlyMap<string, string> => {
  const stems = [...data.counted].map(([word, unit]) => [stemOf(word, data), unit] as const);
  return new Map(stems.flatMap(([stem, unit]) => (stem === undefined ? [] : [[stem, unit]])));
});

// A sentence → the numbers in it and what they count.
import type { WordData } from '../languages/language.js';
import type { BriefedArticle } from '../model/briefing.js';
import { onceFor } from '../model/once-for.js';
import type { Range } from '../model/range.js';
import { within, type Words } from './read-words.js';
import { stemOf } from './stem.js';

export type Figure = Range & {
  readonly value: number;
  /** What is counted: "killed" for the dead however they are called, else the word after the number, by its stem. */
  readonly unit: string;
  /** True where the unit alone says what is counted: the dead of an event are the dead of that event, percent are of anything. */
  readonly telling: boolean;
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

type Token = Range & { readonly word: string; readonly stem: string | undefined };

/** The figures of one sentence in order. `skip` tells which ranges are no figures: dates, names. */
export function readFigures(
  { id, body }: Pick<BriefedArticle, 'id' | 'body'>,
  sentence: Range,
  words: Words,
  data: WordData,
  skip: (range: Range) => boolean,
): Figure[] {
  const { start: from, end: to } = within(words, id, sentence);
  let counting = from;
  while (counting < to && words.counts[words.ids[counting]!] === 0) counting++;
  if (counting === to) return [];
  const tokens: Token[] = [];
  for (let i = from; i < to; i++) {
    const word = words.folded[words.ids[i]!]!;
    const [start, end] = [words.starts[i]!, words.ends[i]!];
    tokens.push({ start, end, word, stem: stemOf(word, data) });
  }
  return tokens.flatMap((token, at) => {
    const number = NUMERAL.test(token.word)
      ? Number(token.word.replaceAll(',', ''))
      : data.numbers.get(token.word);
    if (number === undefined || skip(token)) return [];
    let last = at;
    let value = number;
    for (let by = data.multipliers.get(tokens[last + 1]?.word ?? ''); by !== undefined;) {
      value *= by;
      last++;
      by = data.multipliers.get(tokens[last + 1]?.word ?? '');
    }
    const counted = unitOf(body, tokens, at, last, data);
    if (counted === undefined) return [];
    const next = tokens[last + 1];
    const isBeside = next?.start === tokens[last]!.end + 1;
    return [
      {
        start: CURRENCIES.has(body[token.start - 1] ?? '') ? token.start - 1 : token.start,
        end:
          body[tokens[last]!.end] === '%'
            ? tokens[last]!.end + 1
            : isBeside && next.stem !== undefined
              ? next.end
              : tokens[last]!.end,
        value,
        ...counted,
        roughly: data.roughly.has(tokens[at - 1]?.word ?? ''),
      },
    ];
  });
}

/** What tokens `at` to `last` count: "killed 33", "33 people were killed", "33 percent", "$33". */
function unitOf(
  body: string,
  tokens: readonly Token[],
  at: number,
  last: number,
  data: WordData,
): Pick<Figure, 'unit' | 'telling'> | undefined {
  const category = (token: Token | undefined): string | undefined =>
    token?.stem === undefined ? undefined : countedBy(data).get(token.stem);
  let before = at - 1;
  while (before >= 0 && data.roughly.has(tokens[before]!.word)) before--;
  while (before >= 0 && before < at - 1 && tokens[before]!.word === 'at') before--;
  const said = [tokens[before], ...tokens.slice(last + 1, last + 1 + REACH)];
  for (const token of said) {
    if (token !== tokens[before] && token !== undefined && NUMERAL.test(token.word)) break;
    const unit = category(token);
    if (unit !== undefined)
      return { unit: [unit, ...whoOf(tokens[last + 1], data)].join(' '), telling: true };
  }
  const currency = CURRENCIES.get(body[tokens[at]!.start - 1] ?? '');
  if (currency !== undefined) return { unit: currency, telling: false };
  if (body[tokens[last]!.end] === '%') return { unit: 'percent', telling: false };
  const next = tokens[last + 1];
  const isBeside = next?.start === tokens[last]!.end + 1;
  return isBeside && next.stem !== undefined ? { unit: next.stem, telling: false } : undefined;
}

/** Whom a number of dead or injured counts, where they are not just anybody: "children". */
function whoOf(next: Token | undefined, data: WordData): readonly string[] {
  const stem = next?.stem;
  if (stem === undefined || countedBy(data).has(stem)) return [];
  return [...data.anybody].some((word) => stemOf(word, data) === stem) ? [] : [stem];
}

/** `counted` by stems. */
const countedBy = onceFor((data: WordData): ReadonlyMap<string, string> => {
  const stems = [...data.counted].map(([word, unit]) => [stemOf(word, data), unit] as const);
  return new Map(stems.flatMap(([stem, unit]) => (stem === undefined ? [] : [[stem, unit]])));
});

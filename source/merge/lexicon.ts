// Articles → the terms of their texts and how rare each is in the set, so that wordings can be weighed and compared.
// A term is the stem of a word, a name whatever its printed form ("Russian" is Russia), or a date whatever its phrase.
import { LANGUAGES, languageOf } from '../languages/language.js';
import type { BriefedArticle, Name } from '../model/briefing.js';
import type { Range } from '../model/range.js';
import { fold, WORD } from '../model/fold.js';
import { stemOf } from './stem.js';
import { scaled, sumOf, type Wording } from './weighed-terms.js';

/** The terms of one article in order; `starts[i]` is where term `ids[i]` stands in the body. */
type TermList = { readonly ids: Uint32Array; readonly starts: Uint32Array };

export type Lexicon = {
  readonly articles: ReadonlyMap<string, TermList>;
  readonly sentenceCount: number;
  /** In how many sentences of the set each term stands. */
  readonly spread: readonly number[];
  /** How much each term says: rare terms say most. */
  readonly rarity: Float64Array;
  /** The term as text: a stem, "=Sergey Lavrov" for a name, "@2022-01-10" for a date. */
  readonly terms: readonly string[];
  /** The number of each. */
  readonly ids: ReadonlyMap<string, number>;
  /** 1 for a term that is a name, and for one that is a date. */
  readonly isName: Uint8Array;
  readonly isDate: Uint8Array;
  /** 1 for a name that is a place's. */
  readonly isPlace: Uint8Array;
  /** The terms of the words of a name that is nobody's: "the store" is "Orlow Music Store" too. */
  readonly wordsOf: ReadonlyMap<number, readonly number[]>;
  /** Terms for what can happen only once. */
  readonly onceOnly: ReadonlySet<number>;
  /** Terms for numbers, in digits or words. */
  readonly numbers: ReadonlySet<number>;
  /** First words that leave open who is meant: "he", "which". */
  readonly pronouns: ReadonlySet<string>;
};

/** Reads every article once. `names` are those of the whole set, so that each form of a name is one term. */
export function readLexicon(articles: readonly BriefedArticle[], names: readonly Name[]): Lexicon {
  const terms: string[] = [];
  const spread: number[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (term: string): number => {
    let number = numbers.get(term);
    if (number === undefined) {
      numbers.set(term, (number = terms.push(term) - 1));
      spread.push(0);
    }
    return number;
  };
  const mentions = new Map<string, Marked[]>(articles.map(({ id }) => [id, []]));
  for (const name of names)
    for (const { articleId, start, end } of name.mentions)
      mentions.get(articleId)?.push({ start, end, term: `=${name.name}` });
  const lists = new Map<string, TermList>();
  let sentenceCount = 0;
  /** The last sentence in which each term was counted, by number. */
  const lastIn: number[] = [];
  for (const article of articles) {
    const list = readTerms(article, mentions.get(article.id) ?? [], numberOf);
    lists.set(article.id, list);
    for (const sentence of article.sentences) {
      sentenceCount++;
      for (const term of termsIn(list, sentence)) {
        if (lastIn[term] === sentenceCount) continue;
        lastIn[term] = sentenceCount;
        spread[term]!++;
      }
    }
  }
  const wordsOf = spelledNames(names, articles, numbers, numberOf);
  const countries = LANGUAGES.flatMap((language) => [...language.names.countries.values()]);
  const towns = names.flatMap(({ name, kind }) => (kind === 'place' ? name : []));
  const places = new Set([...countries, ...towns].map((name) => `=${name}`));
  const once = LANGUAGES.flatMap(({ words }) =>
    [...words.onceOnly].map((word) => stemOf(word, words)),
  );
  const onceOnly = new Set(once.flatMap((stem) => numbers.get(stem ?? '') ?? []));
  const words = new Set(
    LANGUAGES.flatMap(({ words }) => [...words.numbers.keys()].map((word) => stemOf(word, words))),
  );
  const counting = terms.flatMap((term, id) => (/^\d/.test(term) || words.has(term) ? id : []));
  const pronouns = new Set(
    LANGUAGES.flatMap(({ grammar }) => [...grammar.subject, ...grammar.relative]),
  );
  const rarity = Float64Array.from(spread, (count) =>
    Math.log(1 + sentenceCount / Math.max(1, count)),
  );
  return {
    articles: lists,
    sentenceCount,
    spread,
    rarity,
    terms,
    ids: numbers,
    isName: Uint8Array.from(terms, (term) => Number(term.startsWith('='))),
    isDate: Uint8Array.from(terms, (term) => Number(term.startsWith('@'))),
    isPlace: Uint8Array.from(terms, (term) => Number(places.has(term))),
    wordsOf,
    onceOnly,
    numbers: new Set(counting),
    pronouns,
  };
}

/** The words of each name of several words that is not a person's: "Harbour Union", not "Mara Orlow". */
function spelledNames(
  names: readonly Name[],
  articles: readonly BriefedArticle[],
  numbers: ReadonlyMap<string, number>,
  numberOf: (term: string) => number,
): ReadonlyMap<number, readonly number[]> {
  const languages = new Map(articles.map(({ id, language }) => [id, languageOf(language)]));
  const spelled = new Map<number, readonly number[]>();
  for (const { name, kind, mentions } of names) {
    const term = numbers.get(`=${name}`);
    const language = languages.get(mentions[0]?.articleId ?? '');
    if (kind === 'person' || !name.includes(' ') || term === undefined || language === undefined)
      continue;
    const stems = name.split(' ').map((word) => stemOf(fold(word), language.words));
    spelled.set(
      term,
      stems.flatMap((stem) => (stem === undefined ? [] : numberOf(stem))),
    );
  }
  return spelled;
}

/** A stretch of text that counts as one term. */
type Marked = Range & { readonly term: string };

function readTerms(
  article: BriefedArticle,
  mentions: readonly Marked[],
  numberOf: (term: string) => number,
): TermList {
  const { words, names } = languageOf(article.language);
  const dates = article.dates
    .filter(({ value }) => /^\d{4}/.test(value))
    .map(({ start, end, value }) => ({ start, end, term: `@${value.slice(0, 10)}` }));
  const marked = [...mentions, ...dates].sort((a, b) => a.start - b.start || b.end - a.end);
  const ids: number[] = [];
  const starts: number[] = [];
  const known = new Map<string, number>();
  let next = 0;
  let covered = 0;
  for (const { 0: word, index } of article.body.matchAll(WORD)) {
    while (next < marked.length && marked[next]!.start <= index) {
      const mark = marked[next++]!;
      if (mark.start < covered) continue;
      ids.push(numberOf(mark.term));
      starts.push(mark.start);
      covered = mark.end;
    }
    if (index < covered) continue;
    let term = known.get(word);
    if (term === undefined) {
      const folded = fold(word);
      const country = folded === word ? undefined : names.countries.get(folded);
      const stem = country === undefined ? stemOf(folded, words) : `=${country}`;
      known.set(word, (term = stem === undefined ? -1 : numberOf(stem)));
    }
    if (term < 0) continue;
    ids.push(term);
    starts.push(index);
  }
  return { ids: Uint32Array.from(ids), starts: Uint32Array.from(starts) };
}

function termsIn(list: TermList, range: Range): Uint32Array {
  return list.ids.subarray(
    firstAtOrAfter(list.starts, range.start),
    firstAtOrAfter(list.starts, range.end),
  );
}

function firstAtOrAfter(starts: Uint32Array, at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Place = Range & { readonly articleId: string };

/** The terms of a stretch, each once, ascending; without those of which `left` has a 1. */
export function termsOf(
  { articles }: Lexicon,
  { articleId, ...range }: Place,
  left?: Uint8Array,
): number[] {
  const list = articles.get(articleId);
  if (list === undefined) return [];
  const found: number[] = [];
  let last = -1;
  for (const term of termsIn(list, range).slice().sort()) {
    if (term === last || left?.[term] === 1) continue;
    found.push(term);
    last = term;
  }
  return found;
}

/**
 * The stretches weighed as one wording: rare terms weigh most (inverse sentence frequency), each stretch weighs the same.
 * Stretches must come in a fixed order, for sums of fractions depend on it.
 */
export function weigh(lexicon: Lexicon, places: readonly Place[]): Wording {
  return sumOf(places.map((place) => weighTerms(lexicon, termsOf(lexicon, place))));
}

/** Ascending terms as a wording, the rare ones weighing most. */
export function weighTerms({ rarity }: Lexicon, terms: readonly number[]): Wording {
  return scaled(
    terms,
    terms.map((term) => rarity[term]!),
  );
}

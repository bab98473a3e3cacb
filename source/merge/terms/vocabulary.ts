// Articles → the terms of their texts and how rare each is in the set, so that wordings can be weighed and compared.
// A term is the stem of a word, a name whatever its printed form ("Russian" is Russia), or a date whatever its phrase.
import type { Language } from '../../languages/language.js';
import { LANGUAGES, languageOf } from '../../languages/registry.js';
import type { BriefedArticle, Name } from '../../model/briefing.js';
import type { Range } from '../../text/range.js';
import { fold } from '../../text/fold.js';
import { lowerBound } from '../../text/values/lower-bound.js';
import { memoizeByObject } from '../../text/values/memoize.js';
import {
  eachOf,
  makeSequence,
  ofArticle,
  readArticleWords,
  within,
  type Sequence,
  type ArticleWords,
} from './word-sequences.js';
import { numbering } from '../cluster/sorted-lists.js';
import { locationsIn, type Locations } from './locations.js';
import { stemOf } from '../../languages/stem.js';
import { scaled, sumOfVectors, type TermVector } from './term-vectors.js';

export type Vocabulary = {
  /** The terms of the texts in order. */
  readonly sequence: Sequence;
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
  /** Verbs by which a paper is told to have the news. */
  readonly reports: ReadonlySet<number>;
  /** The classes of deeds that a term may tell, by number. */
  readonly deedsOf: ReadonlyMap<number, readonly number[]>;
  /** Terms for those that are counted ("dead"), and for verbs of their number ("rose"). */
  readonly counted: ReadonlySet<number>;
  readonly tolling: ReadonlySet<number>;
  /** Where things happen. */
  readonly locations: Locations;
  /** 1 for a number, in digits or words. */
  readonly isNumber: Uint8Array;
  /** 1 for a name, a date, and whatever has a digit. */
  readonly isMarked: Uint8Array;
  /** First words that leave open who is meant: "he", "which". */
  readonly pronouns: ReadonlySet<string>;
};

/** Reads every article once. `names` are those of the whole set, so that each form of a name is one term. */
export function readVocabulary(
  articles: readonly BriefedArticle[],
  names: readonly Name[],
  words = readArticleWords(articles),
): Vocabulary {
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
  const mentions = new Map<string, QuotedTerms[]>(articles.map(({ id }) => [id, []]));
  for (const name of names)
    for (const { articleId, start, end } of name.mentions)
      mentions.get(articleId)?.push({ start, end, term: `=${name.name}` });
  const sequence = readTerms(articles, mentions, words, numberOf);
  let sentenceCount = 0;
  /** The last sentence in which each term was counted, by number. */
  const lastIn: number[] = [];
  for (const { id, sentences } of articles)
    for (const sentence of sentences) {
      sentenceCount++;
      const { start, end } = within(sequence, id, sentence);
      for (const term of sequence.ids.subarray(start, end)) {
        if (lastIn[term] === sentenceCount) continue;
        lastIn[term] = sentenceCount;
        spread[term] = (spread[term] ?? 0) + 1;
      }
    }
  const wordsOf = spelledNames(names, articles, numbers, numberOf);
  const countries = LANGUAGES.flatMap((language) => [...language.names.countries.values()]);
  const towns = names.flatMap(({ name, kind }) => (kind === 'place' ? name : []));
  const places = new Set([...countries, ...towns].map((name) => `=${name}`));
  const onceOnly = termsFor(numbers, (words) => words.onceOnly);
  const counting = new Set(
    LANGUAGES.flatMap(({ words }) => [...words.numbers.keys()].map((word) => stemOf(word, words))),
  );
  const pronouns = new Set(
    LANGUAGES.flatMap(({ grammar }) => [...grammar.subject, ...grammar.relative]),
  );
  const rarity = Float64Array.from(spread, (count) =>
    Math.log(1 + sentenceCount / Math.max(1, count)),
  );
  return {
    sequence,
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
    reports: termsFor(numbers, ({ reports }) => reports),
    deedsOf: deedClasses(numbers),
    counted: termsFor(numbers, ({ counted }) => counted.keys()),
    tolling: termsFor(numbers, ({ tolling }) => tolling),
    locations: locationsIn(articles, names),
    isNumber: Uint8Array.from(terms, (term) => Number(/^\d/.test(term) || counting.has(term))),
    isMarked: Uint8Array.from(terms, (term) => Number(/^[=@]|\d/.test(term))),
    pronouns,
  };
}

/** The terms of words of every language. */
const termsFor = (
  numbers: ReadonlyMap<string, number>,
  listOf: (words: Language['words']) => Iterable<string>,
): ReadonlySet<number> =>
  new Set(
    LANGUAGES.flatMap(({ words }) =>
      [...listOf(words)].flatMap((word) => numbers.get(stemOf(word, words) ?? '') ?? []),
    ),
  );

type DeedNumbers = {
  /** By the stem of the word, with its particle if it has one. */
  readonly classes: ReadonlyMap<string, readonly number[]>;
  /** The classes that may tell one event with each class, itself among them. */
  readonly kin: ReadonlyMap<number, readonly number[]>;
};

const deedNumbers = memoizeByObject(({ words }: Language): DeedNumbers => {
  const numberOf = numbering();
  const classes = new Map<string, Set<number>>();
  for (const [word, names] of words.deeds) {
    const [verb = '', ...particle] = word.split(' ');
    const stem = stemOf(verb, words);
    if (stem === undefined) continue;
    const key = [stem, ...particle].join(' ');
    const known = classes.get(key) ?? new Set();
    classes.set(key, known);
    for (const name of names) known.add(numberOf(name));
  }
  const families = new Map<string, number[]>();
  for (const [name, own] of words.deedFamilies)
    for (const family of own)
      families.set(family, [...(families.get(family) ?? []), numberOf(name)]);
  const kin = new Map<number, readonly number[]>();
  for (const [name, own] of words.deedFamilies)
    kin.set(
      numberOf(name),
      own.flatMap((family) => families.get(family) ?? []),
    );
  return {
    classes: new Map([...classes].map(([key, own]) => [key, [...own].sort((a, b) => a - b)])),
    kin,
  };
});

/** True where one event may be told by a deed of the one and a deed of the other: "exploded", "six died". Near miss: "arrested", "freed". */
export const areKin = (a: readonly number[], b: readonly number[]): boolean =>
  a.some(
    (one) =>
      b.includes(one) ||
      LANGUAGES.some((language) =>
        deedNumbers(language)
          .kin.get(one)
          ?.some((other) => b.includes(other)),
      ),
  );

/** The classes of deeds of a verb with its particle ("step down"), by the stem of the verb; none where they are no phrase. */
export const phraseDeeds = (
  language: Language,
  stem: string,
  particle: string,
): readonly number[] => deedNumbers(language).classes.get(`${stem} ${particle}`) ?? NO_DEEDS;

const NO_DEEDS: readonly number[] = [];

/** By the number of the term. */
const deedClasses = (
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly number[]> =>
  new Map(
    LANGUAGES.flatMap((language) =>
      [...deedNumbers(language).classes].flatMap(([stem, classes]) => {
        const term = numbers.get(stem);
        return term === undefined ? [] : [[term, classes] as const];
      }),
    ),
  );

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
type QuotedTerms = Range & { readonly term: string };

function readTerms(
  articles: readonly BriefedArticle[],
  mentions: ReadonlyMap<string, readonly QuotedTerms[]>,
  words: ArticleWords,
  numberOf: (term: string) => number,
): Sequence {
  /** The term of each word, by language; -1 for none. */
  const termsIn = memoizeByObject((_: Language) => new Map<number, number>());
  return makeSequence(articles, (article, add) => {
    const language = languageOf(article.language);
    const terms = termsIn(language);
    const dates = article.dates
      .filter(({ value }) => /^\d{4}/.test(value))
      .map(({ start, end, value }) => ({ start, end, term: `@${value.slice(0, 10)}` }));
    const marked = [...(mentions.get(article.id) ?? []), ...dates].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
    let next = 0;
    let covered = 0;
    eachOf(words, ofArticle(words, article.id), (word, start, end) => {
      for (let mark = marked[next]; mark !== undefined && mark.start <= start;) {
        if (mark.start >= covered) {
          add(numberOf(mark.term), mark.start, mark.end);
          covered = mark.end;
        }
        mark = marked[++next];
      }
      if (start < covered) return;
      let term = terms.get(word);
      if (term === undefined) {
        const saying = termOfWord(words, word, language);
        terms.set(word, (term = saying === undefined ? -1 : numberOf(saying)));
      }
      if (term >= 0) add(term, start, end);
    });
  });
}

/** A country printed with a capital counts as its name: "Russian" is Russia. */
function termOfWord(words: ArticleWords, word: number, language: Language): string | undefined {
  const folded = words.folded[word];
  if (folded === undefined) return undefined;
  const country = folded === words.printed[word] ? undefined : language.names.countries.get(folded);
  return country === undefined ? stemOf(folded, language.words) : `=${country}`;
}

type TermPlace = Range & { readonly articleId: string };

/** The terms of a stretch of an article, each once, ascending; without those of which `left` has a 1. */
export function termsOf(
  { sequence }: Vocabulary,
  articleId: string,
  range: Range,
  left?: Uint8Array,
): number[] {
  const { start, end } = within(sequence, articleId, range);
  const found: number[] = [];
  let last: number | undefined;
  for (const term of sequence.ids.slice(start, end).sort()) {
    if (term !== last && left?.[term] !== 1) found.push(term);
    last = term;
  }
  // A list that grows is three times as long as it need be.
  return found.slice();
}

/** True for a word that stands in a name: "Four" of "Channel Four". */
export function isInName(
  { sequence, isName }: Vocabulary,
  articleId: string,
  { start }: Range,
): boolean {
  const all = ofArticle(sequence, articleId);
  const behind = lowerBound(sequence.starts, (place) => place <= start, all.start, all.end);
  if (behind === all.start) return false;
  const term = sequence.ids[behind - 1] ?? -1;
  return isName[term] === 1 && (sequence.ends[behind - 1] ?? 0) > start;
}

/**
 * The stretches weighed as one wording: rare terms weigh most (inverse sentence frequency), each stretch weighs the same.
 * Stretches must come in a fixed order, for sums of fractions depend on it.
 */
export function weigh(vocabulary: Vocabulary, places: readonly TermPlace[]): TermVector {
  return sumOfVectors(
    places.map((place) => weighTerms(vocabulary, termsOf(vocabulary, place.articleId, place))),
  );
}

/** Ascending terms as a wording, the rare ones weighing most. */
export function weighTerms({ rarity }: Vocabulary, terms: readonly number[]): TermVector {
  return scaled(
    terms,
    terms.map((term) => rarity[term] ?? 0),
  );
}

/** A term as text: "announc", "=Sergey Lavrov", "@2022-01-10"; '' for a number that is no term's. */
export const sayTerm = ({ terms }: Vocabulary, term: number): string => terms[term] ?? '';

/** In how many sentences of the set a term stands. */
export const spreadOf = ({ spread }: Vocabulary, term: number): number => spread[term] ?? 0;

// A condition of a query → whether a record meets it, by its number: asked of thousands of them at each letter.
import type { BriefedArticle, Event, Quote } from '../model/briefing.js';
import { NO_OUTLET, outletName } from '../model/outlet.js';
import { disputesOf } from '../select/differences.js';
import { fold, WORD } from '../text/fold.js';
import { memoizeRecent } from '../text/values/memoize.js';
import { dayBounds, stateNamed, type Chip, type ClaimState } from './query.js';
import type { SearchRecord } from './records.js';
import type { SearchIndex } from './search.js';
import { recordsWith } from './word-index.js';

/** What conditions look up, built once. */
export type Facts = {
  readonly index: SearchIndex;
  readonly articles: ReadonlyMap<string, BriefedArticle>;
  readonly claims: ReadonlyMap<string, Event | Quote>;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** The ids of what is new. */
  readonly news: ReadonlySet<string>;
  /** The years that the articles tell of, those that most of it has first: a day may be typed without one. */
  readonly years: readonly number[];
};

/** True for the number of a record that meets a condition. */
export type RecordTest = (record: number) => boolean;
type Test = (record: SearchRecord, number: number) => boolean;

/** A condition as a test; what is worked out of its value is so once, and each record is judged once. */
export function testOf(facts: Facts, chip: Pick<Chip, 'kind' | 'value'>): RecordTest {
  const { records } = facts.index;
  const test = TESTS[chip.kind](facts, chip.value);
  const known = new Uint8Array(records.length);
  return (number) => {
    const record = records[number];
    if (record === undefined) return false;
    known[number] ||= test(record, number) ? MET : NOT_MET;
    return known[number] === MET;
  };
}
const MET = 1;
const NOT_MET = 2;

const TESTS: Readonly<Record<Chip['kind'], (facts: Facts, value: string) => Test>> = {
  kind: () => () => true, // Asked for by scope already.
  exact: (facts, value) => holdsInText(facts, `${wordsOf(value)} `),
  starts: (facts, value) => holdsInText(facts, wordsOf(value)),
  not: (facts, value) => {
    const holds = holdsInText(facts, wordsOf(value));
    return (record, number) => !holds(record, number);
  },
  speaker: (facts, value) => beginsIn(value, (record) => speakersOf(facts, record)),
  source: (facts, value) => beginsIn(value, (record) => outletsOf(facts, record)),
  after: ({ years }, value) => {
    const start = dayBounds(value, years)?.start;
    return ({ date }) =>
      start !== undefined && date !== undefined && date.slice(0, start.length) >= start;
  },
  before: ({ years }, value) => {
    const end = dayBounds(value, years)?.end;
    return ({ date }) => end !== undefined && (date ?? UNDATED).slice(0, end.length) <= end;
  },
  is: (facts, value) => {
    const state = stateNamed(value);
    return ({ id }) => {
      const claim = id === undefined ? undefined : facts.claims.get(id);
      return state !== undefined && claim !== undefined && STATE_TESTS[state](claim, facts);
    };
  },
};

/** After every day. */
export const UNDATED = '9999';

/** What `is:` means of an event or a quote. */
const STATE_TESTS: Readonly<Record<ClaimState, (claim: Event | Quote, facts: Facts) => boolean>> = {
  /** One independent text alone tells it, however many copy that. */
  sole: ({ occurrences }, { articles }) =>
    new Set(occurrences.map(({ articleId }) => articles.get(articleId)?.sourceGroup)).size === 1,
  /** Its sources differ: no toll that rose. */
  conflict: (claim, { articles }) => disputesOf(claim, articles).length > 0,
  planned: (claim) => 'status' in claim && claim.status === 'planned',
  new: ({ id }, { news }) => news.has(id),
};

/** Folded words with one space between: what two texts are compared by. */
const wordsOf = (text: string): string => (text.match(WORD) ?? []).map(fold).join(' ');

/** A test for words in the text that begin so, one after the other. Only where the index knows the first of them is it read. */
function holdsInText({ index }: Facts, words: string): Test {
  const holders = recordsWith(index.words, words.split(' ', 1)[0] ?? '');
  return ({ text }, number) => holders[number] === 1 && ` ${wordsOf(text)} `.includes(` ${words}`);
}

/** A test for a name that begins so, or one of its words. */
function beginsIn(value: string, namesOf: (record: SearchRecord) => readonly string[]): Test {
  const words = ` ${wordsOf(value)}`;
  const begins = memoizeRecent(MOST_NAMES, (name: string) => ` ${wordsOf(name)}`.includes(words));
  return (record) => namesOf(record).some(begins);
}
/** Outlets and speakers are asked for again with each record. */
const MOST_NAMES = 200;

function speakersOf({ claims, aliases }: Facts, { kind, id }: SearchRecord): readonly string[] {
  const quote = kind === 'quote' && id !== undefined ? claims.get(id) : undefined;
  if (!quote || !('speaker' in quote)) return [];
  const printed = quote.occurrences.flatMap(({ speakerText }) => speakerText ?? []);
  const { speakers, speakerDescription = [] } = quote;
  const forms = speakers.flatMap((speaker) => [speaker, ...(aliases.get(speaker) ?? [])]);
  return [...forms, ...printed].concat(speakerDescription);
}

/** The outlets that print it, by the words of the page, too. */
function outletsOf({ articles }: Facts, { sightings }: SearchRecord): readonly string[] {
  return sightings.flatMap(({ articleId }) => {
    const article = articles.get(articleId);
    if (!article) return [];
    return article.publisher === undefined
      ? [outletName(article), NO_OUTLET]
      : [outletName(article)];
  });
}

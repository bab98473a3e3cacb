// A query with operators and filters → hits that meet them all, by rank or by time.
import type { Briefing } from '../model/briefing.js';
import { articlesById } from '../select/lookups.js';
import { isCivilPeriod } from '../calendar/civil-days.js';
import { newIds } from '../select/news/say-news.js';
import { sayDay, saySpan } from '../select/wording.js';
import { runThrough } from '../text/values/in-steps.js';
import { memoizeByObject, memoizeRecent } from '../text/values/memoize.js';
import { testOf, UNDATED, type Facts, type RecordTest } from './conditions.js';
import {
  dayBounds,
  kindNamed,
  parseQuery,
  stateNamed,
  wrongCondition,
  type Chip,
} from './query.js';
import type { SearchRecord } from './records.js';
import { hitOf, readInSteps, search, type Hit, type Scope, type SearchIndex } from './search.js';
import { typedDays, type TypedDays } from './typed-day.js';
import { wallDays } from './wall-days.js';

export type SearchRequest = {
  readonly text: string;
  /** article: the sentences of one article, in the order of its text. */
  readonly scope: 'all' | Scope | 'article';
  readonly articleId?: string | undefined;
  readonly order: 'rank' | 'time';
};

/** What is searched and what filters look up, built once. */
export type Searcher = Facts;

/** As many are found of a search; there may be more. */
export const MOST_HITS = 200;
/** And in one article, whose hits stand in the order of its text. */
const MOST_IN_ARTICLE = 2_000;

/** Reads a briefing for every search of it. */
export const buildSearcher = (briefing: Briefing): Searcher =>
  runThrough(searcherInSteps(briefing));

/** The same in steps, between which others may work. */
export function* searcherInSteps(briefing: Briefing): Generator<void, Searcher> {
  const index = yield* readInSteps(briefing);
  yield;
  return {
    index,
    articles: articlesById(briefing),
    claims: new Map([...briefing.events, ...briefing.quotes].map((claim) => [claim.id, claim])),
    aliases: new Map(briefing.names.map(({ name, aliases }) => [name, aliases])),
    news: newIds(briefing),
    years: yearsOf(index),
  };
}

/**
 * The order that the hits have: asked for by rank, days and conditions alone are listed by time, but for those that very many
 * meet, of which the weightiest are to be seen first.
 */
export function orderOf({
  text,
  order,
}: Pick<SearchRequest, 'text' | 'order'>): SearchRequest['order'] {
  const { words, chips } = parseQuery(text);
  const isRanked =
    (words.trim() !== '' && typedDays(words, SOME_YEARS) === undefined) ||
    chips.some(({ kind, value }) => kind === 'is' && stateNamed(value) !== 'planned');
  return order === 'rank' && isRanked ? 'rank' : 'time';
}
/** A leap year, so that the 29th of February is a day. */
const SOME_YEARS = [2000];

/** The hits. A query of conditions alone lists the events and quotes that meet them. */
export function searchFiltered(
  searcher: Searcher,
  { text, scope, articleId, order }: SearchRequest,
): Hit[] {
  const { words: typed, chips } = parseQuery(text);
  const days = typedDays(typed, searcher.years);
  const words = days === undefined ? typed : '';
  const conditions: readonly Condition[] = [
    ...chips.filter(({ wrong }) => wrong === undefined),
    ...(days === undefined ? [] : dayConditions(days)),
  ];
  if (words === '' && conditions.length === 0) return [];
  const isHere = scope === 'article';
  const kind = conditions.find((chip) => chip.kind === 'kind');
  const narrower = kind ? kindNamed(kind.value) : scope === 'all' || isHere ? undefined : scope;
  const asked = isHere ? 'sentence' : narrower;
  const { records } = searcher.index;
  const tests = conditions.map((condition) => testFor(searcher, condition));
  const isAnyAllowed = asked === undefined && tests.length === 0;
  const allowed: RecordTest = (number) =>
    isAnyAllowed ||
    (isAsked(records[number], asked) &&
      (!isHere || records[number]?.articleId === articleId) &&
      tests.every((test) => test(number)));
  if (words === '') return listAll(searcher, orderOf({ text, order }), asked, allowed);
  const limit = isHere ? MOST_IN_ARTICLE : MOST_HITS;
  const hits = search(searcher.index, words, { allowed, limit });
  if (isHere) hits.sort((a, b) => a.at.start - b.at.start);
  else if (order === 'time') hits.sort((a, b) => compare(dayOf(a), dayOf(b)));
  return hits.slice(0, MOST_HITS);
}

/**
 * In words, the days that are meant by what was typed as no ISO day: "19 Mar 2011" for "19 mar", "from 28 Nov 2026" for
 * `after:yesterday`. A day is not guessed without a word about it.
 */
export function daysMeant({ years }: Searcher, text: string, today = ''): readonly string[] {
  const { words, chips } = parseQuery(text);
  const conditions = chips.flatMap(({ kind, value }) => {
    if ((kind !== 'after' && kind !== 'before') || isCivilPeriod(value)) return [];
    const days = (today === '' ? undefined : wallDays(value, today)) ?? dayBounds(value, years);
    if (!days) return [];
    return kind === 'after' ? `from ${sayDay(days.start)}` : `until ${sayDay(days.end)}`;
  });
  const days = isCivilPeriod(words.trim()) ? undefined : typedDays(words, years);
  return [...conditions, ...(days ? [saySpan(days)] : [])];
}

type Condition = Pick<Chip, 'kind' | 'value'>;

/** The test of a condition; those asked last are kept while letters are typed behind them. */
const testFor = (searcher: Searcher, { kind, value }: Condition): RecordTest =>
  testsOf(searcher)(`${kind}:${value}`);
const testsOf = memoizeByObject((searcher: Searcher) =>
  memoizeRecent(MOST_TESTS, (condition: string) => {
    const colon = condition.indexOf(':');
    const kind = condition.slice(0, colon) as Chip['kind'];
    return testOf(searcher, { kind, value: condition.slice(colon + 1) });
  }),
);
const MOST_TESTS = 12;

const isAsked = (record: SearchRecord | undefined, scope: Scope | undefined): boolean =>
  scope === undefined || record?.kind === scope;

/** The years that are told of, those that most of the records have first. */
function yearsOf(index: SearchIndex): readonly number[] {
  const counts = new Map<number, number>();
  for (const { date } of index.records) {
    const year = Number(date?.slice(0, 4) ?? 0);
    if (year > 0) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([year]) => year);
}

/** A day that was typed: what happened on it or was said then. */
const dayConditions = ({ start, end }: TypedDays): readonly Condition[] => [
  { kind: 'after', value: start },
  { kind: 'before', value: end },
];

/** The first of what meets conditions alone, in that order; sentences where they are asked for. */
function listAll(
  { index: { records }, claims }: Searcher,
  order: SearchRequest['order'],
  scope: Scope | undefined,
  allowed: RecordTest,
): Hit[] {
  const weightOf = ({ id = '' }: SearchRecord): number => {
    const claim = claims.get(id);
    return claim && 'importance' in claim ? claim.importance : 0;
  };
  return records
    .filter(
      (record, number) => (scope === 'sentence' || record.kind !== 'sentence') && allowed(number),
    )
    .sort(
      (a, b) => (order === 'time' ? 0 : weightOf(b) - weightOf(a)) || compare(dayOf(a), dayOf(b)),
    )
    .slice(0, MOST_HITS)
    .map((record) => hitOf(record));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The ISO day of a hit; what has none comes last. */
const dayOf = ({ date }: Pick<Hit, 'date'>): string => date ?? UNDATED;

/**
 * The ids of the events and quotes that meet the conditions of a query; its words are not looked for. What is wrong with
 * a condition, in words, where one makes no sense.
 */
export function claimsMeeting(searcher: Searcher, text: string): ReadonlySet<string> | string {
  const wrong = wrongCondition(text);
  if (wrong !== undefined) return wrong;
  const { chips } = parseQuery(text);
  const kind = chips.find((chip) => chip.kind === 'kind');
  const asked = kind && kindNamed(kind.value);
  const tests = chips.map((chip) => testFor(searcher, chip));
  return new Set(
    searcher.index.records.flatMap((record, number) =>
      record.id !== undefined && isAsked(record, asked) && tests.every((test) => test(number))
        ? [record.id]
        : [],
    ),
  );
}

// A query with operators and filters → hits that meet them all, by rank or by time.
import type { BriefedArticle, Briefing, Event, Quote } from '../model/briefing.js';
import { fold, WORD } from '../text/fold.js';
import { runThrough } from '../text/in-steps.js';
import { memoizeByObject } from '../text/memoize.js';
import { NO_OUTLET, outletName } from '../model/outlet.js';
import { articlesById } from '../select/lookups.js';
import { newIds } from '../select/say-news.js';
import { typedDays, type TypedDays } from './typed-day.js';
import {
  dayBounds,
  kindNamed,
  parseQuery,
  stateNamed,
  wrongCondition,
  type Chip,
  type ClaimState,
} from './query.js';
import { readInSteps, search, type Hit, type Scope, type SearchIndex } from './search.js';

export type SearchRequest = {
  readonly text: string;
  /** article: the sentences of one article, in the order of its text. */
  readonly scope: 'all' | Scope | 'article';
  readonly articleId?: string | undefined;
  readonly order: 'rank' | 'time';
};

/** What filters look up, built once. */
export type Searcher = {
  readonly index: SearchIndex;
  readonly articles: ReadonlyMap<string, BriefedArticle>;
  readonly claims: ReadonlyMap<string, Event | Quote>;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  /** The ids of what is new. */
  readonly news: ReadonlySet<string>;
};

/** As many are found of a search; there may be more. */
export const MOST_HITS = 200;
/** How many are looked at where a condition will leave most of them out. */
const LOOKED_THROUGH = 2_000;

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
  };
}

/** The hits. A query of conditions alone lists the events and quotes that meet them, in order of time. */
export function searchFiltered(
  searcher: Searcher,
  { text, scope, articleId, order }: SearchRequest,
): Hit[] {
  const { words: typed, chips } = parseQuery(text);
  const days = typedDays(typed, yearsOf(searcher));
  const words = days === undefined ? typed : '';
  const conditions = [
    ...chips.filter(({ wrong }) => wrong === undefined).map((chip) => settled(searcher, chip)),
    ...(days === undefined ? [] : dayConditions(days)),
  ];
  if (words === '' && conditions.length === 0) return [];
  const here = scope === 'article';
  const kind = conditions.find((chip) => chip.kind === 'kind');
  const asked = here
    ? 'sentence'
    : kind
      ? kindNamed(kind.value)
      : scope === 'all'
        ? undefined
        : scope;
  const narrow = conditions.length > 0 || here;
  const found =
    words === ''
      ? listAll(searcher, asked)
      : search(searcher.index, words, {
          ...(asked === undefined ? {} : { scope: asked }),
          limit: narrow ? LOOKED_THROUGH : MOST_HITS,
        });
  const met = found.filter(
    (hit) =>
      (!here || hit.articleId === articleId) &&
      conditions.every((condition) => meets(searcher, hit, condition)),
  );
  if (here) met.sort((a, b) => a.at.start - b.at.start);
  else if (order === 'time' || words === '') met.sort((a, b) => compare(dayOf(a), dayOf(b)));
  return met.slice(0, MOST_HITS);
}

/** The years that the articles tell of, those that most events have first. */
const yearsOf = memoizeByObject(({ index }: Searcher): readonly number[] => {
  const counts = new Map<number, number>();
  for (const { date } of index.records) {
    const year = Number(date?.slice(0, 4) ?? 0);
    if (year > 0) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]).map(([year]) => year);
});

/** A day that was typed: what happened on it or was said then. */
const dayConditions = ({ start, end }: TypedDays): readonly Chip[] =>
  [['after', start] as const, ['before', end] as const].map(([kind, value]) => ({
    kind,
    value,
    wrong: undefined,
    start: 0,
    end: 0,
  }));

function listAll({ index }: Searcher, scope: Scope | undefined): Hit[] {
  return index.records
    .filter(({ kind }) => (scope === undefined ? kind !== 'sentence' : kind === scope))
    .map(({ about: _searchedOnly, ...shown }) => ({ ...shown, marks: [], score: 0 }));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The ISO day of a hit; what has none comes last. */
const dayOf = ({ date }: Hit): string => date ?? UNDATED;
const UNDATED = '9999';

/** Later than every day, and in place of the last: none of the years that are told of has a 29 February. */
const NEVER = ':';
const NONE = '';

/** The condition with the ISO day that its value comes to, worked out once for all hits. */
function settled(searcher: Searcher, chip: Chip): Chip {
  if (chip.kind !== 'after' && chip.kind !== 'before') return chip;
  const days = dayBounds(chip.value, yearsOf(searcher));
  return { ...chip, value: chip.kind === 'after' ? (days?.start ?? NEVER) : (days?.end ?? NONE) };
}

function meets(searcher: Searcher, hit: Hit, { kind, value }: Chip): boolean {
  switch (kind) {
    case 'kind':
      return true; // Asked for by scope already.
    case 'exact':
      return ` ${wordsOf(hit.text)} `.includes(` ${wordsOf(value)} `);
    case 'starts':
      return ` ${wordsOf(hit.text)}`.includes(` ${wordsOf(value)}`);
    case 'not':
      return !` ${wordsOf(hit.text)}`.includes(` ${wordsOf(value)}`);
    case 'speaker':
      return speakersOf(searcher, hit).some((name) => named(name, value));
    case 'source':
      return outletsOf(searcher, hit).some((name) => named(name, value));
    case 'after':
      return dayOf(hit) !== UNDATED && dayOf(hit).slice(0, value.length) >= value;
    case 'before':
      return value !== NONE && dayOf(hit).slice(0, value.length) <= value;
    case 'is': {
      const state = stateNamed(value);
      const claim = hit.id === undefined ? undefined : searcher.claims.get(hit.id);
      return state !== undefined && claim !== undefined && STATE_TESTS[state](claim, searcher);
    }
  }
}

/** What `is:` means of an event or a quote. */
const STATE_TESTS: Readonly<
  Record<ClaimState, (claim: Event | Quote, searcher: Searcher) => boolean>
> = {
  /** One independent text alone tells it, however many copy that. */
  sole: ({ occurrences }, { articles }) =>
    new Set(occurrences.map(({ articleId }) => articles.get(articleId)?.sourceGroup)).size === 1,
  conflict: ({ conflicts }) => conflicts.length > 0,
  planned: (claim) => 'status' in claim && claim.status === 'planned',
  new: ({ id }, { news }) => news.has(id),
};

/**
 * The ids of the events and quotes that meet the conditions of a query; its words are not looked for. What is wrong with
 * a condition, in words, where one makes no sense.
 */
export function claimsMeeting(searcher: Searcher, text: string): ReadonlySet<string> | string {
  const wrong = wrongCondition(text);
  if (wrong !== undefined) return wrong;
  const chips = parseQuery(text).chips.map((chip) => settled(searcher, chip));
  const kind = chips.find((chip) => chip.kind === 'kind');
  const hits = listAll(searcher, kind && kindNamed(kind.value));
  return new Set(
    hits.flatMap((hit) =>
      hit.id !== undefined && chips.every((chip) => meets(searcher, hit, chip)) ? [hit.id] : [],
    ),
  );
}

/** Folded words with one space between: what two texts are compared by. */
const wordsOf = (text: string): string => (text.match(WORD) ?? []).map(fold).join(' ');

const named = (name: string, value: string): boolean =>
  ` ${wordsOf(name)}`.includes(` ${wordsOf(value)}`);

function speakersOf({ claims, aliases }: Searcher, { kind, id }: Hit): readonly string[] {
  const quote = kind === 'quote' && id !== undefined ? claims.get(id) : undefined;
  if (!quote || !('speaker' in quote)) return [];
  const printed = quote.occurrences.flatMap(({ speakerText }) => speakerText ?? []);
  const { speakers, speakerDescription = [] } = quote;
  const forms = speakers.flatMap((speaker) => [speaker, ...(aliases.get(speaker) ?? [])]);
  return [...forms, ...printed].concat(speakerDescription);
}

function outletsOf({ claims, articles }: Searcher, hit: Hit): readonly string[] {
  const claim = hit.id === undefined ? undefined : claims.get(hit.id);
  const ids = claim ? claim.occurrences.map(({ articleId }) => articleId) : [hit.articleId];
  return ids.flatMap((id) => {
    const article = articles.get(id);
    if (!article) return [];
    // By the words of the page, too.
    return [outletName(article), ...(article.publisher === undefined ? [NO_OUTLET] : [])];
  });
}

// Briefing → what the screen reads from it: the lists in the order shown and the ways to look things up. Built once.
import type { BriefedArticle, Briefing, Event, Quote } from '../../../model/briefing.js';
import { runThrough } from '../../../text/values/in-steps.js';
import { memoizeRecent } from '../../../text/values/memoize.js';
import { briefingOfStory } from '../../../select/one-story.js';
import { outletName } from '../../../model/outlet.js';
import { quoteFacts, quotesAbout, type QuotesAbout } from './quotes-about.js';
import type { QuoteDay } from '../../../select/quotes/main-quotes.js';
import type { Claim, Explanation } from '../../../model/trace.js';
import { articlesById } from '../../../select/lookups.js';
import { faultOf } from '../../../text/trouble.js';
import {
  daysMeant,
  searcherInSteps,
  searchFiltered,
  type SearchRequest,
  type Searcher,
} from '../../../search/filtered-search.js';
import type { Hit } from '../../../search/search.js';
import { withWallDays } from '../../../search/query.js';
import { STEP_CHARACTERS } from '../../../search/word-index.js';
import { newIds } from '../../../select/news/say-news.js';
import { SCOPES } from '../search-box.js';
import { outletLetters, sayPeriod } from '../../../select/wording.js';
import { listsOf, type Lists } from '../../../select/listed.js';

/** A row of the event list: a month's heading, or the event at that place of `events`. */
export type ListRow = { readonly heading: string } | { readonly event: number };

/** The keys of actions that the user gave other ones, by their names. */
export type UserKeys = ReadonlyMap<string, readonly string[]>;

export const DEFAULT_KEYS: UserKeys = new Map();

export type ViewModel = {
  /** The story that is read: of a folder with several the chosen one, else all. */
  readonly briefing: Briefing;
  /** Everything that was read. */
  readonly whole: Briefing;
  /** The reader of one story, or of everything; unfolded it lists every event and quote, however small. */
  readonly within: (storyId: string | undefined, isUnfolded?: boolean) => ViewModel;
  readonly events: readonly Event[];
  readonly quotes: readonly Quote[];
  /** The id of the event that the page tells first. */
  readonly toldFirst: string | undefined;
  /** The formats that it can be written in, by their names. */
  readonly formats: readonly string[];
  readonly keys: UserKeys;
  /** What of the user's settings is not followed. */
  readonly faults: readonly string[];
  /** Where an event or quote stands in `events` or `quotes`, by its id; -1 where it is not listed. */
  readonly placeOf: (id: string | undefined) => number;
  /** An event or a quote by its id, listed or not. */
  readonly eventOf: (id: string | undefined) => Event | undefined;
  readonly quoteOf: (id: string | undefined) => Quote | undefined;
  /** The quotes of the panel while that event is looked at; without one all that are listed. */
  readonly quotesAbout: (eventId: string | undefined) => QuotesAbout;
  /** The event list with its headings. */
  readonly list: readonly ListRow[];
  /** The row of `list` at which an event stands, by its id; -1 where it is not listed. */
  readonly rowOf: (eventId: string | undefined) => number;
  readonly articles: ReadonlyMap<string, BriefedArticle>;
  readonly quoteDays: ReadonlyMap<string, QuoteDay>;
  /** The ids of the articles, events and quotes that are new; none of a kind that is all new: a mark at every row tells nothing. */
  readonly news: ReadonlySet<string>;
  /** The letter of each outlet in the coverage strip, by the outlet's name. */
  readonly letters: ReadonlyMap<string, string>;
  /**
   * What matches; "later" while a large briefing is not read for it yet ({@link prepareToFind}). The last answers are kept,
   * so asking again costs nothing.
   */
  readonly find: (asked: SearchRequest) => readonly Hit[] | 'later';
  /** How many match in each scope, as far as hits are counted; undefined where counting them would keep the keys waiting. */
  readonly countHits: (asked: SearchRequest) => HitCounts | undefined;
  /** The days that a query means by what is typed as no ISO day, each in words, once it can be found in: "19 Mar 2011". */
  readonly meantDays: (text: string) => readonly string[];
  /** The same hits at once, however long it takes. */
  readonly findNow: (asked: SearchRequest) => readonly Hit[];
  /**
   * Why something was read as it was; undefined where nothing is known of it, "asked" while the answer is awaited. Kept, so
   * asking again costs nothing.
   */
  readonly why: (claim: Claim) => Explained | 'asked';
  /** Makes ready what `find` looks in, a step of some milliseconds each time; true once it is. */
  readonly prepareToFind: () => boolean;
  /**
   * Once it is ready: searches in vain, a step of some milliseconds each time, for code that has never run takes five times as
   * long for the first letters; true once that is enough.
   */
  readonly warmUp: () => boolean;
};

export type ViewModelOptions = {
  /** Lists every event and quote, however small. */
  readonly all: boolean;
  readonly formats?: readonly string[];
  readonly keys?: UserKeys;
  readonly faults?: readonly string[];
  /** Explains something of everything that was read, at once or later. */
  readonly why?: ((whole: Briefing, claim: Claim) => Explained | Promise<Explained>) | undefined;
  /** The ISO day on the wall, for conditions such as `after:yesterday`; without it nothing meets them. */
  readonly today?: () => string;
  /** Told when an answer of `why` came that was awaited. */
  readonly onExplained?: () => void;
};

export type HitCounts = ReadonlyMap<SearchRequest['scope'], number>;

type Explained = Explanation | undefined;

/** Prepares a briefing for the screen. `lists` are those of the whole, where they were made before: they take the longest. */
export function makeViewModel(
  whole: Briefing,
  options: ViewModelOptions,
  lists?: Lists,
): ViewModel {
  const viewModels = new Map<string, ViewModel>();
  const within: ViewModel['within'] = (storyId, isUnfolded = false) => {
    const key = `${isUnfolded ? 'all' : 'main'} ${storyId ?? ''}`;
    const known = viewModels.get(key);
    if (known) return known;
    const story = whole.stories.find(({ id }) => id === storyId);
    const briefing = story ? briefingOfStory(whole, story) : whole;
    const all = options.all || isUnfolded;
    const ready = story || all !== options.all ? undefined : lists;
    const made = ready ?? listsOf(briefing, { all });
    const finding = isUnfolded ? within(storyId) : finder(briefing, options.today);
    const viewModel = viewModelOf({ briefing, whole, within, finding }, made, options);
    viewModels.set(key, viewModel);
    return viewModel;
  };
  return within(undefined);
}

function viewModelOf(
  {
    briefing,
    whole,
    within,
    finding: { find, findNow, countHits, meantDays, prepareToFind, warmUp },
  }: Pick<ViewModel, 'briefing' | 'whole' | 'within'> & { readonly finding: Finding },
  lists: Lists,
  {
    formats = [],
    keys = DEFAULT_KEYS,
    faults = [],
    why = () => undefined,
    onExplained,
  }: ViewModelOptions,
): ViewModel {
  const events = lists.listedEvents.flatMap((place) => briefing.events[place] ?? []);
  const quotes = lists.listedQuotes.flatMap((place) => briefing.quotes[place] ?? []);
  const list = listRows(events);
  const articles = articlesById(briefing);
  const eventOf = lookUp<Event | undefined>(byId(briefing.events), undefined);
  const quoteDays = new Map(lists.daysOfQuotes);
  const facts = quoteFacts(quotes, briefing.quotes, quoteDays);
  const allQuotes = quotesAbout(facts, undefined);
  const about = memoizeRecent(MOST_ANSWERS, (id: string) => quotesAbout(facts, eventOf(id)));
  const everything = briefing === whole ? articles : articlesById(whole);
  const explained = memoizeRecent(MOST_ANSWERS, (asked: string) =>
    whenever(why(whole, JSON.parse(asked) as Claim), onExplained),
  );
  return {
    briefing,
    whole,
    within,
    formats,
    keys,
    faults,
    events,
    quotes,
    toldFirst: lists.toldFirst,
    placeOf: lookUp([...placesOf(events), ...placesOf(quotes)], -1),
    eventOf,
    quoteOf: lookUp(byId(briefing.quotes), undefined),
    quotesAbout: (id) => (eventOf(id) ? about(id ?? '') : allQuotes),
    list,
    rowOf: lookUp(
      list.flatMap((row, at) => {
        const event = 'event' in row ? events[row.event] : undefined;
        return event ? [[event.id, at] as const] : [];
      }),
      -1,
    ),
    articles,
    quoteDays,
    news: markedNew(whole),
    why: (claim) => explained(JSON.stringify(claim)).known,
    // A letter means the same outlet in every story, where the letters do for all.
    letters: outletLetters(
      whole.outlets.length > MOST_LETTERED ? briefing.outlets : whole.outlets,
      ({ articleIds }) => everything.get(articleIds[0] ?? '')?.publisher === undefined,
    ),
    find,
    findNow,
    countHits,
    meantDays,
    prepareToFind,
    warmUp,
  };
}

function markedNew(whole: Briefing): ReadonlySet<string> {
  const ids = newIds(whole);
  const kinds = [whole.articles, whole.events, whole.quotes];
  const telling = kinds.filter((all) => all.length === 1 || !all.every(({ id }) => ids.has(id)));
  return new Set(telling.flatMap((all) => all.flatMap(({ id }) => (ids.has(id) ? [id] : []))));
}

/** What is known of an answer now: it may still come. */
function whenever(
  answer: Explained | Promise<Explained>,
  onKnown: (() => void) | undefined,
): { readonly known: Explained | 'asked' } {
  if (!(answer instanceof Promise)) return { known: answer };
  const late: { known: Explained | 'asked' } = { known: 'asked' };
  void answer
    .catch((error: unknown) => ({ title: `not explained: ${faultOf(error)}`, sections: [] }))
    .then((explained) => {
      late.known = explained;
      onKnown?.();
    });
  return late;
}

const placesOf = (claims: readonly { readonly id: string }[]): (readonly [string, number])[] =>
  claims.map(({ id }, place) => [id, place]);

const byId = <T extends { readonly id: string }>(claims: readonly T[]): (readonly [string, T])[] =>
  claims.map((claim) => [claim.id, claim]);

/** What is known of an id: at each key, so that no list is gone through for it. */
function lookUp<T>(known: Iterable<readonly [string, T]>, none: T): (id: string | undefined) => T {
  const all = new Map(known);
  return (id) => all.get(id ?? '') ?? none;
}

/**
 * The outlet that published the article: its letter, or its name where there are more outlets than letters; of an article that
 * names none the name of its file.
 */
export function letterOf(viewModel: ViewModel, articleId: string): string {
  const article = viewModel.articles.get(articleId);
  const name = article ? outletName(article) : '';
  return viewModel.letters.get(name) ?? name;
}

/** Words about an outlet with its letter before them: "U UrduPoint". */
export function lettered(viewModel: ViewModel, outlet: string, words = outlet): string {
  const letter = viewModel.letters.get(outlet);
  return letter === undefined ? words : `${letter} ${words}`;
}

function listRows(events: readonly Event[]): ListRow[] {
  let last: string | undefined;
  return events.flatMap((event, index): ListRow[] => {
    const heading = sayPeriod(event.date);
    const rows = heading === last ? [{ event: index }] : [{ heading }, { event: index }];
    last = heading;
    return rows;
  });
}

/** As many as the alphabet has letters. */
const MOST_LETTERED = 26;

/** What is typed, and what panels that are late still show of what was typed before. */
const MOST_ANSWERS = 4;

/** Of so many letters all scopes are searched at each key within some ten milliseconds; of 300,000 within 20 to 60. */
const MOST_COUNTED = 40_000;

/** Some two words of an event, letter by letter, over and over. */
const WARMING_LETTERS = 10;
const WARMING_SEARCHES = 20;

type Finding = Pick<
  ViewModel,
  'find' | 'findNow' | 'countHits' | 'meantDays' | 'prepareToFind' | 'warmUp'
>;

function finder(briefing: Briefing, today: ViewModelOptions['today']): Finding {
  const settled = (asked: SearchRequest): SearchRequest =>
    today ? { ...asked, text: withWallDays(asked.text, today()) } : asked;
  const steps = searcherInSteps(briefing);
  let searcher: Searcher | undefined;
  let warmed = 0;
  const answers = new Map<string, readonly Hit[]>();
  const findNow = (typed: SearchRequest): readonly Hit[] => {
    if (typed.text.trim() === '') return [];
    const asked = settled(typed);
    const key = JSON.stringify(asked);
    searcher ??= runThrough(steps);
    const hits = answers.get(key) ?? searchFiltered(searcher, asked);
    answers.delete(key); // what was asked last is the last to go
    const [oldest] = answers.keys();
    if (answers.size === MOST_ANSWERS) answers.delete(oldest ?? '');
    answers.set(key, hits);
    return hits;
  };
  const counted = memoizeRecent(MOST_ANSWERS, (key: string): HitCounts => {
    const asked = JSON.parse(key) as SearchRequest;
    return new Map(
      SCOPES.map(([scope]) => [
        scope,
        searcher ? searchFiltered(searcher, { ...asked, scope }).length : 0,
      ]),
    );
  });
  const characters = briefing.articles.reduce((sum, { body }) => sum + body.length, 0);
  return {
    find: (asked) =>
      searcher || asked.text.trim() === '' || characters <= STEP_CHARACTERS
        ? findNow(asked)
        : 'later',
    findNow,
    countHits: (asked) => {
      if (characters > MOST_COUNTED || asked.text.trim() === '') return undefined;
      if (!searcher && characters > STEP_CHARACTERS) return undefined;
      searcher ??= runThrough(steps);
      return counted(JSON.stringify({ ...settled(asked), scope: 'all', order: 'rank' }));
    },
    meantDays: (text) => (searcher ? daysMeant(searcher, text, today?.()) : []),
    prepareToFind: () => {
      if (searcher) return true;
      const step = steps.next();
      if (step.done === true) searcher = step.value;
      return searcher !== undefined;
    },
    warmUp: () => {
      if (!searcher) return false;
      const words = searcher.index.records[0]?.text.slice(0, WARMING_LETTERS) ?? '';
      if (characters <= STEP_CHARACTERS || warmed >= WARMING_SEARCHES || words === '') return true;
      const text = words.slice(0, 1 + (warmed++ % words.length));
      searchFiltered(searcher, { text, scope: 'all', order: 'rank' });
      return false;
    },
  };
}

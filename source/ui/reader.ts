// Briefing → what the screen reads from it: the lists in the order shown and the ways to look things up. Built once.
import type { BriefedArticle, Briefing, Event, Quote } from '../model/briefing.js';
import { mainEvents } from '../model/main-events.js';
import { outletName } from '../model/outlet.js';
import { mainQuotes, quoteDays, type QuoteDay } from '../model/main-quotes.js';
import { articlesById } from '../model/selection.js';
import { buildIndex, search, type Hit } from '../search/search.js';
import { outletLetters, sayPeriod } from '../wording.js';

/** A row of the event list: a month's heading, or the event at that place of `events`. */
export type ListRow = { readonly heading: string } | { readonly event: number };

export type Reader = {
  readonly briefing: Briefing;
  readonly events: readonly Event[];
  readonly quotes: readonly Quote[];
  /** The event list with its headings. */
  readonly list: readonly ListRow[];
  readonly articles: ReadonlyMap<string, BriefedArticle>;
  readonly quoteDays: ReadonlyMap<string, QuoteDay>;
  /** The letter of each outlet in the coverage strip, by the outlet's name. */
  readonly letters: ReadonlyMap<string, string>;
  /** What matches, best first. The last query is kept, so asking again costs nothing. */
  readonly find: (query: string) => readonly Hit[];
};

/** Prepares a briefing for the screen. `all` lists every event and quote, however small. */
export function openReader(briefing: Briefing, { all }: { readonly all: boolean }): Reader {
  const events = mainEvents(briefing, { all });
  const articles = articlesById(briefing);
  return {
    briefing,
    events,
    quotes: mainQuotes(briefing, { all }),
    list: listRows(events),
    articles,
    quoteDays: quoteDays(briefing),
    letters: outletLetters(
      briefing.outlets,
      ({ articleIds }) => articles.get(articleIds[0] ?? '')?.publisher === undefined,
    ),
    find: finder(briefing),
  };
}

/** The letter of the outlet that published the article. */
export function letterOf(reader: Reader, articleId: string): string {
  const article = reader.articles.get(articleId);
  return article ? (reader.letters.get(outletName(article)) ?? '•') : '•';
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

const MOST_HITS = 200;

function finder(briefing: Briefing): Reader['find'] {
  let index: ReturnType<typeof buildIndex> | undefined;
  let last: { query: string; hits: readonly Hit[] } = { query: '', hits: [] };
  return (query) => {
    const words = query.trim();
    if (words !== last.query) {
      index ??= buildIndex(briefing);
      last = { query: words, hits: words === '' ? [] : search(index, words, { limit: MOST_HITS }) };
    }
    return last.hits;
  };
}

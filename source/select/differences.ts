// Conflicts of a story → what its sources tell in two ways, and the figures that moved from one day of print to the next.
import type { BriefedArticle, Briefing, Conflict, Event, Quote } from '../model/briefing.js';
import { memoizeByObject } from '../text/values/memoize.js';
import { languageOf } from '../languages/registry.js';
import { amountOf } from './amount.js';
import { articlesById, type Articles } from './lookups.js';
import { truncate } from '../text/printed/wrap.js';
import {
  citedPieces,
  sayCount,
  sayEvent,
  sayShortDay,
  sayValue,
  type MovedValues,
} from './wording.js';

/** What the sources tell in two ways. */
export type Difference = {
  readonly kind: Conflict['kind'];
  readonly what: string | undefined;
  readonly events: readonly Event[];
  readonly quotes: readonly Quote[];
  readonly values: Conflict['values'];
};

/** A figure that rose from one day of print to the next: a development, no difference. Near miss: a lower one that is printed later. */
export type MovingFigure = {
  readonly event: Event;
  readonly what: string | undefined;
  readonly values: MovedValues;
};

/** What the sources of a story tell in two ways, and the figures that moved. */
export const differencesIn = memoizeByObject(
  (
    story: Briefing,
  ): {
    readonly differences: readonly Difference[];
    readonly figures: readonly MovingFigure[];
  } => {
    const articles = articlesById(story);
    const all = [
      ...story.events.flatMap((event) =>
        event.conflicts.map((conflict) => ({ conflict, events: [event], quotes: [] as Quote[] })),
      ),
      ...story.quotes.flatMap((quote) =>
        quote.conflicts.map((conflict) => ({ conflict, events: [] as Event[], quotes: [quote] })),
      ),
    ];
    // Two lines that hold one quote have its difference, too: it is told once.
    const rows = [...Map.groupBy(all, ({ conflict }) => JSON.stringify(conflict)).values()].flatMap(
      (same) => same.find(({ quotes }) => quotes.length > 0) ?? same.slice(0, 1),
    );
    const told = rows.map((row) => ({ ...row, moved: movedFigure(row.conflict, articles) }));
    return {
      differences: told
        .filter(({ moved }) => moved === undefined)
        .map(({ conflict: { kind, what, values }, events, quotes }) => ({
          kind,
          what,
          events,
          quotes,
          values,
        })),
      figures: told.flatMap(({ moved, conflict: { what }, events: [event] }) =>
        moved === undefined || event === undefined ? [] : [{ event, what, values: moved }],
      ),
    };
  },
);

/** What the sources of an event or a quote tell in two ways: all of its conflicts but the figures that moved. */
export const disputesOf = (
  { conflicts }: Pick<Event, 'conflicts'>,
  articles: Articles,
): readonly Conflict[] =>
  conflicts.filter((conflict) => movedFigure(conflict, articles) === undefined);

/** The figures of an event that moved, each from the first to the latest. */
export const movesOf = (
  { conflicts }: Pick<Event, 'conflicts'>,
  articles: Articles,
): readonly MovedValues[] =>
  conflicts.flatMap((conflict) => {
    const moved = movedFigure(conflict, articles);
    return moved === undefined ? [] : [moved];
  });

/**
 * An event's summary as a line, with the latest figure where the line has an earlier one: "A flood killed 12 people (14 by 5 May)". Near
 * miss: "The toll rose to 14".
 */
export function sayLine(event: Event, articles: Articles): string {
  const line = sayEvent(event);
  const latest = movesOf(event, articles).flatMap((values) => {
    const isTold = values.map(({ value }) => hasWords(line, value));
    const last = values.at(-1);
    return last === undefined || isTold.at(-1) === true || !isTold.includes(true)
      ? []
      : `${last.value.replace(CAPITAL, (letter) => letter.toLowerCase())} by ${sayShortDay(last.date)}`;
  });
  return latest.length === 0 ? line : `${line} (${latest.join('; ')})`;
}

/** Of "Eleven people". */
const CAPITAL = /^\p{Lu}(?=\p{Ll})/u;

/** So much of a line says which event is in dispute. */
const COLUMNS_OF_WHAT = 60;

/**
 * A difference in one line: what, then each value with how many tell it. "killed: nine people (2 outlets [1] [3]) · eleven people (1 outlet
 * [2])"; of a claim the lines of both sides.
 * @param isTold true where the line of its event stands above: then no more is said of it than what is counted
 * @param cite how an article is named
 */
export function disputePieces<T>(
  { kind, what, events: [event], values }: Difference,
  { isTold, articles, cite }: { isTold: boolean; articles: Articles; cite: (id: string) => T },
): readonly (string | T)[] {
  const isKnown = event === undefined || kind === 'claim' || (isTold && kind === 'figure');
  const about = [
    ...(isKnown ? [] : [truncate(sayEvent(event), COLUMNS_OF_WHAT)]),
    ...(kind === 'figure' ? [what ?? 'figure'] : []),
  ].join(', ');
  return values.flatMap(({ value, articleIds }, at) => [
    `${at > 0 ? ' · ' : about === '' ? '' : `${about}: `}${sayValue(value)}`,
    ` (${sayTellers(articleIds.flatMap((id) => articles.get(id) ?? []))} `,
    ...citedPieces(articleIds, cite),
    ')',
  ]);
}

/** "2 outlets"; of articles that name none, as many articles: nobody knows of how many outlets they are. */
function sayTellers(articles: readonly BriefedArticle[]): string {
  const outlets = new Set(articles.map(({ publisher }) => publisher));
  return outlets.has(undefined)
    ? sayCount(articles.length, 'article')
    : sayCount(outlets.size, 'outlet');
}

/** The words stand in the text as words of their own: "6" is not in "16". */
const hasWords = (text: string, words: string): boolean =>
  ` ${plain(text)} `.includes(` ${plain(words)} `);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const firstDay = (printed: readonly string[]): string | undefined =>
  printed.map((day) => day.slice(0, 10)).sort()[0];

/**
 * The values of a figure in order of the days on which they were first printed; undefined for another kind of conflict, where two were
 * printed on one day, where a day is not known, or where a later one is no higher: who counts the dead anew may find fewer, but who prints
 * less a day later mostly has older news.
 */
function movedFigure({ kind, values }: Conflict, articles: Articles): MovedValues | undefined {
  if (kind !== 'figure') return undefined;
  const dated = values.flatMap((value) => {
    const tellers = value.articleIds.flatMap((id) => articles.get(id) ?? []);
    const date = firstDay(tellers.flatMap(({ publishedAt }) => publishedAt ?? []));
    const { words } = languageOf(tellers[0]?.language ?? 'en');
    const amount = amountOf(value.value, words);
    return date === undefined || amount === undefined ? [] : [{ ...value, date, amount }];
  });
  if (dated.length < values.length) return undefined;
  const inOrder = dated.sort((a, b) => (a.date < b.date ? -1 : 1));
  const rises = inOrder.every(({ date, amount }, at) => {
    const before = inOrder[at - 1];
    return before === undefined || (before.date < date && before.amount < amount);
  });
  return rises ? inOrder.map(({ amount: _amount, ...value }) => value) : undefined;
}

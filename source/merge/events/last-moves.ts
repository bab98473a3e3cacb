// Plans that were given a new day, with the pages that tell it → the tellings that have the last one.
import { dayNumber } from '../../calendar/civil-days.js';
import { isStated } from '../../calendar/date-agreement.js';
import type { BriefedArticle, Event } from '../../model/briefing.js';

/** A plan that has got a new day. */
export type Move = {
  readonly event: Event;
  /** The day number of the page that tells it; -Infinity where it has none. */
  readonly page: number;
  /** The terms of all dates that its sentence names. */
  readonly dates: readonly number[];
};

/** The day on which an article appeared, as a day number; `unknown` where it has none. */
export const pageNumber = (article: BriefedArticle | undefined, unknown: number): number =>
  article?.publishedAt === undefined ? unknown : dayNumber(article.publishedAt.slice(0, 10));

/** A page that still tells the old day may be so many days late. */
export const LATE_PAGE = 1;

/**
 * The tellings that gave a plan its last day; none where it was not moved, has come about since, or a later page still has another day.
 */
export function lastMoves({
  members,
  moves,
  sights,
}: {
  readonly members: readonly Event[];
  readonly moves: readonly Move[];
  readonly sights: readonly {
    readonly event: Event;
    readonly article: BriefedArticle | undefined;
  }[];
}): readonly Event[] {
  if (moves.length === 0 || !members.every(({ status }) => status === 'planned')) return [];
  const last = Math.max(...moves.map(({ page }) => page));
  const given = members.filter((event) =>
    moves.some((move) => move.event === event && move.page === last),
  );
  const days = new Set(given.map(({ date }) => date?.start));
  const isOtherwise = sights.some(
    ({ event: { date }, article }) =>
      date !== undefined &&
      isStated(date) &&
      !days.has(date.start) &&
      pageNumber(article, -Infinity) > last + LATE_PAGE,
  );
  return isOtherwise ? [] : given;
}

// An event whose line has somebody’s name alone → the words that tell who that is, and as a page says them.
import type { Event } from '../../model/briefing.js';
import { overlaps, type Range } from '../../text/range.js';
import { toldAt, type Articles } from '../lookups.js';

type ToldContext = Range & { readonly articleId: string; readonly text: string };

/** What tells who somebody is of whom the listed line of an event has the name alone; undefined where nobody is. */
export function contextOfEvent(
  { occurrences, summaryRange }: Event,
  articles: Articles,
): ToldContext | undefined {
  const own = occurrences.find(
    ({ context, ...one }) =>
      context !== undefined &&
      one.articleId === summaryRange.articleId &&
      overlaps(one, summaryRange),
  );
  if (own?.context === undefined) return undefined;
  return toldAt({ ...own.context, articleId: own.articleId }, articles);
}

/**
 * What a page prints under the line of an event: "context: Lind had asked for a ban on rallies."; undefined where nothing is needed.
 * @param above the events that stand right above: what they tell, or have under them, is not said twice
 */
export function sayEventContext(
  event: Event,
  articles: Articles,
  above: readonly Event[] = [],
): string | undefined {
  const told = contextOfEvent(event, articles);
  const isKnown = told !== undefined && above.some((one) => isToldBy(one, told, articles));
  return told === undefined || isKnown ? undefined : `context: ${withGaps(told.text)}`;
}

/** With a sign where its sentence goes on, or began before. */
const withGaps = (text: string): string =>
  `${/^\p{Ll}/u.test(text) ? '… ' : ''}${text}${/[.!?…”"’')\]]$/.test(text) ? '' : ' …'}`;

/** Half of it at least stands in a telling of the event, or under its line. */
function isToldBy(event: Event, told: ToldContext, articles: Articles): boolean {
  const known = [...event.occurrences, contextOfEvent(event, articles)];
  return known.some(
    (one) =>
      one?.articleId === told.articleId &&
      2 * (Math.min(one.end, told.end) - Math.max(one.start, told.start)) > told.end - told.start,
  );
}

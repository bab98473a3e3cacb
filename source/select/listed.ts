// Briefing → what of it is listed, in order, and when its quotes were said: data, so that it is found where nobody waits.
import type { Briefing } from '../model/briefing.js';
import { mainEvents } from './events/main-events.js';
import { mainQuotes, quoteDays, type QuoteDay } from './quotes/main-quotes.js';
import { firstTold } from './selection.js';

/** Places in the briefing's own lists, and days by the ids of quotes. */
export type Lists = {
  readonly listedEvents: readonly number[];
  readonly listedQuotes: readonly number[];
  readonly daysOfQuotes: readonly (readonly [string, QuoteDay])[];
  /** The id of the event that the page tells first; undefined where none is listed. */
  readonly toldFirst: string | undefined;
};

/** `all` lists every event and quote, however small. */
export function listsOf(briefing: Briefing, options: { readonly all: boolean }): Lists {
  return {
    listedEvents: placesIn(briefing.events, mainEvents(briefing, options)),
    listedQuotes: placesIn(briefing.quotes, mainQuotes(briefing, options)),
    daysOfQuotes: [...quoteDays(briefing)],
    toldFirst: firstTold(briefing)?.id,
  };
}

function placesIn<T>(all: readonly T[], some: readonly T[]): number[] {
  const places = new Map(all.map((one, place) => [one, place]));
  return some.flatMap((one) => places.get(one) ?? []);
}

// The stamp of a file and what its article prints of itself → the day that is printed, where the stamp is that of a later copy.
import { dayNumber } from '../../../calendar/civil-days.js';
import type { StatedMetadata } from '../../draft.js';
import type { Published } from './published.js';
import { dayInAddress } from './stated-date.js';

/** So many days later a stamp is that of a copy: a text is mended within days, and printed again within weeks. */
const COPIED = 60;

/** So many lines above the text, or below its first, may print its day. */
const BESIDE = 4;

/** Where such a day was taken from, as an article tells it. */
export const IN_ADDRESS = 'its address';

/** The day lies so long before the stamp that this is that of a copy. */
export const isCopy = (day: string, stamp: string): boolean =>
  day !== '' && dayNumber(stamp.slice(0, 10)) - dayNumber(day.slice(0, 10)) > COPIED;

export type OlderDay = { readonly day: string; readonly origin: 'text' | 'address' };

/**
 * The day behind "Posted:" right above a text, else that in its address ("/2019/03/12/"), long before the day that the file states.
 * Not "Updated: 3 May 2021", nor a day of the weeks before.
 */
export function olderDay(
  { publishedAt, url }: Pick<StatedMetadata, 'publishedAt' | 'url'>,
  printed: Published | undefined,
  start: number,
): OlderDay | undefined {
  if (publishedAt === undefined) return undefined;
  const isOlder = (day: string | undefined): day is string =>
    day !== undefined && isCopy(day, publishedAt);
  const isOwn = printed?.isCued === true && Math.abs(printed.index - start) <= BESIDE;
  if (isOwn && isOlder(printed.day)) {
    const time = printed.time === undefined ? '' : `T${printed.time}`;
    return { day: printed.day + time, origin: 'text' };
  }
  const inAddress = dayInAddress(url);
  return isOlder(inAddress) ? { day: inAddress, origin: 'address' } : undefined;
}

/** The words of a warning that such a day was taken. */
export const sayOlderDay = ({ day, origin }: OlderDay, stated: string): string =>
  `${origin === 'text' ? 'the text prints' : 'its address has'} ${day.slice(0, 10)} as its day, the file says ${stated.slice(0, 10)}; its days are counted from the ${origin === 'text' ? 'printed one' : 'one in the address'}`;

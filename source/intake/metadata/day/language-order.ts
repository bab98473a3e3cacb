// The language and the address of a page → whether its numeric dates put the day or the month first.
import type { NumericOrder } from './printed-date.js';

/** Endings of hosts in countries that write the day first: "lamp.co.uk", "lamp.com.au". */
const DAY_FIRST_HOST =
  /\.(?:uk|au|nz|ie|in|za|ng|ke|pk|my|sg|hk|lk|bd|gh|ug|tz|zw|de|fr|it|es|nl|be|ch|at|eu)$/i;

/** "en-GB", "en_AU": varieties that write the day first. */
const DAY_FIRST_LANGUAGE = /^en[-_](?:gb|uk|au|nz|ie|in|za|ng|ke|pk|my|sg|hk|mt|jm)\b/i;
const MONTH_FIRST_LANGUAGE = /^en[-_](?:us|ph)\b/i;

/** The country of the host decides before the language, which many systems leave at "en-US"; undefined where neither tells. */
export function numericOrderOf(
  language: string | undefined,
  url: string | undefined,
): NumericOrder | undefined {
  const host = /^https?:\/\/(?<host>[^/:?#\s]{1,250})/i.exec(url ?? '')?.groups?.host ?? '';
  if (DAY_FIRST_HOST.test(host) || DAY_FIRST_LANGUAGE.test(language ?? '')) return 'day-first';
  return MONTH_FIRST_LANGUAGE.test(language ?? '') ? 'month-first' : undefined;
}

// The first words of an article → the place, agency and day that it was filed from. The words stay in the body.
import { readDateline, type DatelineLexicon } from '../../../languages/dateline.js';
import type { Dateline } from '../../../model/article.js';
import type { DateFinder } from './printed-date.js';

/** Splits "UrduPoint News / Sputnik - 28th December, 2021" before its date. */
const BEFORE_DATE = /(?<![\s,–—-])[\s,–—-]+$/u;

/** The dateline of a paragraph, the first or a later one, that names a place; undefined where it begins otherwise. */
export function datelineOf(
  text: string,
  data: DatelineLexicon,
  findDates: DateFinder,
  isFirst: boolean,
): Dateline | undefined {
  const found = readDateline(text, data, isFirst);
  if (found?.place === undefined) return undefined;
  const { place, agency = '', day = '' } = found;
  const printed = findDates(agency)[0];
  const named = printed ? agency.slice(0, printed.start).replace(BEFORE_DATE, '') : agency;
  return {
    place,
    agency: named === '' ? undefined : named,
    date: printed?.day ?? findDates(day)[0]?.day,
  };
}

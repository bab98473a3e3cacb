import { describe, expect, it } from 'vitest';
import { findDates } from '../../../source/extract/dates/find-dates.js';
import { articleOf, readingOf } from '../../helpers/article.js';

/** "DURATION P3W" of the only date of a text. */
const valueIn = (body: string): string =>
  findDates(readingOf(articleOf(body))).map(({ type, value }) => `${type} ${value}`).join(', '); // prettier-ignore

describe('durations and sets', () => {
  it.each([
    ['It took three weeks.', 'DURATION P3W'],
    ['It took ten hours.', 'DURATION PT10H'],
    ['It took half a year.', 'DURATION P6M'],
    ['It took half an hour.', 'DURATION PT30M'],
    ['It took two and a half years.', 'DURATION P2Y6M'],
    ['It took two decades.', 'DURATION P20Y'],
    ['It took several months.', 'DURATION PXM'],
    ['It comes every month.', 'SET P1M'],
    ['It comes every Monday.', 'SET XXXX-WXX-1'],
    ['It took three boats.', ''],
  ])('%s', (body, expected) => {
    expect(valueIn(body)).toBe(expected);
  });
});

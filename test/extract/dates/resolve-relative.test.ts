import { describe, expect, it } from 'vitest';
import { findDates } from '../../../source/extract/dates/find-dates.js';
import { articleOf, readingOf } from '../../helpers/article.js';

/** The value of each date, and the rule that read it. Published on Tuesday 28 December 2021. */
const readIn = (body: string): string =>
  findDates(readingOf(articleOf(body)))
    .map(({ value, trace }) => `${value} ${trace.rule}`)
    .join(', ');

describe('dates that are counted from another day', () => {
  it.each([
    ['The quay shut yesterday.', '2021-12-27 yesterday'],
    ['It will open tomorrow.', '2021-12-29 tomorrow'],
    ['It shut two weeks ago.', '2021-W50 ago'],
    ['It shut a month earlier.', '2021-11 earlier'],
    ['It shut a decade ago.', '2011 ago'],
    ['It shut last month.', '2021-11 shift-unit'],
    ['It opens next year.', '2022 shift-unit'],
    ['It shut earlier this week.', '2021-W52 edge-shift-unit'],
    ['It opens later this month.', '2021-12 edge-shift-unit'],
    ['It shut the day before yesterday.', '2021-12-26 before-yesterday'],
    ['It shut last summer.', '2021-SU shift-season'],
    ['It opens next Friday.', '2021-12-31 shift-weekday'],
    ['It shut last Friday.', '2021-12-24 shift-weekday'],
    ['It shut at the weekend.', '2021-W51-WE the-unit'],
    ['She won it this weekend.', '2021-W51-WE shift-unit'],
    ['She will row this weekend.', '2021-W52-WE shift-unit'],
    ['The tube was removed three days later.', 'XXXX-XX-XX later'],
    [
      'He fell on Monday. The tube was removed three days later.',
      '2021-12-27 weekday, 2021-12-30 later',
    ],
    ['He had slipped the night before.', 'XXXX-XX-XX prior-part'],
    [
      'Sales fell in the third quarter, from those of the quarter a year earlier.',
      '2021-Q3 quarter, 2020-Q3 same-period-earlier',
    ],
    [
      'Orr said on Monday that she saw smoke before the May 4 fire. Crews met her that night.',
      '2021-12-27 weekday, 2021-05-04 month-day, 2021-12-27TNI same-part',
    ],
    [
      'The May 4 fire hurt nine. Crews met her that night.',
      '2021-05-04 month-day, 2021-05-04TNI same-part',
    ],
    ['Orr resigned last evening.', '2021-12-27TEV last-night'],
    ['Four minutes later it sank.', ''],
    ['Last orders were taken.', ''],
  ])('%s', (body, expected) => {
    expect(readIn(body)).toBe(expected);
  });
});

describe('weeks, seen from their first or last day', () => {
  /** The values of a body published on a day of 2022: Sunday 6, Monday 7, Saturday 12 March. */
  const valuesOn = (day: string, body: string): string =>
    findDates(readingOf(articleOf(body, { publishedAt: `2022-03-${day}` })))
      .map(({ value }) => value)
      .join(', ');

  it.each([
    ['06', 'The union signed it last week.', '2022-W09'],
    ['06', 'Ferries stopped last week after a storm.', '2022-W09'],
    ['06', 'Norland’s bank raised rates in the last week.', '2022-W09'],
    ['07', 'The judge freed her earlier this week.', '2022-W09'],
    ['07', 'Earlier in the week, the crew held a drill.', '2022-W09'],
    ['05', 'The judge is expected to free her this week.', '2022-W10'],
    ['06', 'The judge will free her later this week.', '2022-W10'],
    // near misses
    ['04', 'The judge will free her this week.', '2022-W09'],
    ['06', 'The judge freed her this week.', '2022-W09'],
    ['07', 'The union signed it last week.', '2022-W09'],
    ['12', 'The union signed it last week.', '2022-W09'],
    ['06', 'The judge freed her earlier this week.', '2022-W09'],
    ['06', 'The judge will free her next week.', '2022-W10'],
    ['07', 'The judge will free her early this week.', '2022-W10'],
    ['07', 'The judge will free her later this week.', '2022-W10'],
    ['08', 'The judge freed her earlier this week.', '2022-W10'],
    ['08', 'The vote is on March 20. Later in the day she left.', '2022-03-20, 2022-03-08'],
    ['08', 'The vote was on March 3. Later in the day she left.', '2022-03-03, 2022-03-03'],
  ])('%s %s', (day, body, expected) => {
    expect(valuesOn(day, body)).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { findDates } from '../../../source/extract/dates/find-dates.js';
import { articleOf, readingOf } from '../../helpers/article.js';

/** The value of each date, and the rule that read it. Published on Tuesday 28 December 2021. */
const readIn = (body: string): string =>
  findDates(readingOf(articleOf(body)))
    .map(({ value, trace }) => `${value} ${trace.rule}`)
    .join(', ');

describe('dates that the calendar names', () => {
  it.each([
    ['It shut on May 4, 2020.', '2020-05-04 month-day-year'],
    ['It shut on May 4.', '2021-05-04 month-day'],
    ['It opens on 4 May.', '2022-05-04 day-month'],
    ['It shut on 04/05/2020.', '2020-04-05 numeric'],
    ['It shut on 13/05/2020.', '2020-05-13 numeric'],
    ['It shut at Christmas.', '2021-12-25 christmas'],
    ['It shut in the spring of 2019.', '2019-SP season-year'],
    ['It shut in mid-2019.', '2019 edge-year'],
    ['It shut at the end of 2020.', '2020 bound-year'],
    ['It shut in the third quarter of 2020.', '2020-Q3 quarter-year'],
    ['It shut in the early 1990s.', '199 decade'],
    ['It shut in the 19th century.', '18 century'],
    ['It shut at 10 p.m. on Friday.', '2021-12-24T22:00 clock-day'],
    ['It shut Friday morning.', '2021-12-24TMO weekday-part'],
    ['Polling day is the last Friday in May.', '2022-05-27 nth-weekday'],
    ['Prizes are awarded on the first Tuesday of October.', '2022-10-04 nth-weekday'],
    ['It shut on the last Friday in May.', '2021-05-28 nth-weekday'],
    ['It opens on the penultimate Saturday in May.', '2022-05-21 nth-weekday'],
    ['It opens on the second-to-last Saturday of May.', '2022-05-21 nth-weekday'],
    ['It shut on the last Saturday of 2020.', '2020-12-26 nth-weekday'],
    ['It shut on May 34.', '2021-05 month'],
  ])('%s', (body, expected) => {
    expect(readIn(body)).toBe(expected);
  });
});

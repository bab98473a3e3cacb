import { describe, expect, it } from 'vitest';
import { findDates } from '../../../source/extract/dates/find-dates.js';
import { articleOf, readingOf } from '../../helpers/article.js';

/** "April 24 = 2021-04-24" for each date of a text, of a page of 28 December 2021. */
const datesIn = (body: string): string[] =>
  findDates(readingOf(articleOf(body))).map(({ text, value }) => `${text} = ${value}`);

describe('refine', () => {
  it.each([
    ['a second day', 'It met on April 24 and 25.', ['April 24 = 2021-04-24', '25 = 2021-04-25']],
    ['a second day with a year', 'It met on Jan. 10-12, 2020.', ['Jan. 10 = 2020-01-10', '12, 2020 = 2020-01-12']],
    ['a row of days', 'It met on Nov. 12, 15 and 19.', ['Nov. 12 = 2021-11-12', '15 = 2021-11-15', '19 = 2021-11-19']],
    ['a first day', 'It met on 18 and 19 June.', ['18 = 2021-06-18', '19 June = 2021-06-19']],
    ['first days', 'It met on 18, 20 and 25 May 2020.', ['18 = 2020-05-18', '20 = 2020-05-20', '25 May 2020 = 2020-05-25']],
    ['a shared year', 'It ran from January to April 2015.', ['January = 2015-01', 'April 2015 = 2015-04']],
    ['a shared year over its end', 'It ran from November to April 2015.', ['November = 2014-11', 'April 2015 = 2015-04']],
    ['a short year', 'It was shut in 1920-21.', ['1920 = 1920', '21 = 1921']],
    ['the attacks', 'The attacks on Sept. 11 shook it.', ['Sept. 11 = 2001-09-11']],
  ])('%s: %s', (_why, body, expected) => {
    expect(datesIn(body)).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ['a count is no day', 'It met on April 24 and 25 people came.', ['April 24 = 2021-04-24']],
    ['nor is one in a row', 'It met on Nov. 12, 15 people came.', ['Nov. 12 = 2021-11-12']],
    ['an age is no day', 'The man, 24, left it on 25 May 2020.', ['25 May 2020 = 2020-05-25']],
    ['a day before is no second', 'It met on April 24 and 20.', ['April 24 = 2021-04-24']],
    ['1914-85 is no row of years', 'It was shut in 1914-85.', ['1914 = 1914']],
    ['a meeting is of its page', 'The meeting of Sept. 11 was cold.', ['Sept. 11 = 2021-09-11']],
  ])('%s: %s', (_why, body, expected) => {
    expect(datesIn(body)).toEqual(expected);
  });
});

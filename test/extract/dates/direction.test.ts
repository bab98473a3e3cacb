import { describe, expect, it } from 'vitest';
import { findDates } from '../../../source/extract/dates/find-dates.js';
import { articleOf, readingOf } from '../../helpers/article.js';

/** The value of each date, and the side that its verb tells. Published on Tuesday 28 December 2021. */
const readIn = (body: string): string =>
  findDates(readingOf(articleOf(body)))
    .map(({ value, trace }) => `${value} ${trace.direction ?? '-'}`)
    .join(', ');

describe('on which side of the page a day lies', () => {
  it.each([
    ['It shut on Monday.', '2021-12-27 past'],
    ['It opens on Monday.', '2022-01-03 future'],
    ['It will open in May.', '2022-05 future'],
    ['It shut in May.', '2021-05 past'],
    ['It shut on Dec. 24.', '2021-12-24 past'],
    ['It opens on Jan. 3.', '2022-01-03 future'],
    ['The union plans to strike on Friday.', '2021-12-31 future'],
    ['The union struck on Friday.', '2021-12-24 past'],
    ['It had shut on Thursday.', '2021-12-23 past'],
    ['It is to open on Thursday.', '2021-12-30 future'],
    ['She cancelled a scheduled speech Monday night.', '2021-12-27TNI past'],
    ['The council approved the plan on Friday.', '2021-12-24 past'],
    ['The court threw out its plans on Friday.', '2021-12-24 past'],
    ['The council approved the harbour budget plan on May 4.', '2021-05-04 past'],
    ['The council has a plan to leave on Friday.', '2021-12-31 future'],
    ['Orr skipped a planned rally on Friday.', '2021-12-24 past'],
    ['The talks are scheduled Friday.', '2021-12-31 future'],
    ['He will give a planned speech on Friday.', '2021-12-31 future'],
    ['As late as Monday, he was still in Tarn.', '2021-12-27 past'],
    ['It may open as early as Friday.', '2021-12-31 future'],
    ['By April half of the herd was gone.', '2021-04 past'],
    ['Prices had doubled by April.', '2021-04 past'],
    ['The plant will be running by April.', '2022-04 future'],
    ['The tenants must leave by April.', '2022-04 future'],
    ['The king wants it finished by April.', '2022-04 future'],
    ['The bank has promised loans through April.', '2022-04 future'],
    ['The judge hands down her ruling on Thursday.', '2021-12-30 future'],
    ['On Thursday the court opens the inquest.', '2021-12-30 future'],
    ['The judge says the ruling came on Thursday.', '2021-12-23 past'],
    ['The guard is accused of theft on Thursday.', '2021-12-23 past'],
    ['Smoke hangs over the port on Sunday.', '2021-12-26 past'],
    ['It shut on May 4, 2020.', '2020-05-04 -'],
    ['Friday’s concert by Ada Orr has been axed.', '2021-12-31 future'],
    ['Friday’s concert by Ada Orr was axed.', '2021-12-24 past'],
    ['Friday’s raid has closed the mill.', '2021-12-24 past'],
    ['The fair on Friday has been called off.', '2021-12-31 future'],
    ['The walkout on Friday was called off late on Monday.', '2021-12-31 future, 2021-12-27 past'],
    ['On Friday the fair has been called off.', '2021-12-24 past'],
    ['The walkout on Friday was called off.', '2021-12-24 past'],
    ['The debate, planned for Friday, never took place.', '2021-12-24 past'],
    ['The debate, planned for Friday, will be shown.', '2021-12-31 future'],
    ['Parliament returns from its recess on Friday.', '2021-12-31 future'],
    ['Parliament returns from Friday’s talks.', '2021-12-24 past'],
    ['The guild rejected a request to close the lane on Friday.', '2021-12-24 past'],
    [
      'Ada Orr was arrested on Feb. 3, charged on Feb. 5 and freed on Feb. 9.',
      '2021-02-03 past, 2021-02-05 past, 2021-02-09 past',
    ],
    ['The fair took place on March 12 in Tarn.', '2021-03-12 past'],
    ['The hearing was set on Feb. 3 by the court.', '2022-02-03 future'],
    ['The guild called a vote on Feb. 3.', '2022-02-03 future'],
    ['Ada Orr is to be tried on Feb. 3.', '2022-02-03 future'],
    ['She declared that “peace is near” on Friday, in a speech.', '2021-12-24 past'],
    ['He said “we will win” on Friday.', '2021-12-24 past'],
    ['The strike “will begin” on Friday.', '2021-12-31 future'],
    ['“It will begin on Friday,” she said.', '2021-12-31 future'],
    ['The pool did not reopen until Friday.', '2021-12-24 past'],
    ['The pool will not reopen until Friday.', '2021-12-31 future'],
    ['The pool was shut until Friday.', '2021-12-31 future'],
    ['Orr cannot recall the crash of July 4.', '2021-07-04 past'],
    ['Orr will attend the fair of July 4.', '2022-07-04 future'],
    ['The hall was meant to open on Friday, but it never did.', '2021-12-24 past'],
    ['The hall had been due to open on Friday but stayed shut.', '2021-12-24 past'],
    ['The hall was meant to open on Friday, but it will not.', '2021-12-31 future'],
    ['Orr is to speak on Friday, but stayed away in May.', '2021-12-31 future, 2021-05 past'],
    ['The trials, which used to end the season, start on Friday.', '2021-12-31 future'],
    ['In the trade dispute, the tribunal sits again on Thursday.', '2021-12-30 future'],
  ])('%s', (body, expected) => {
    expect(readIn(body)).toBe(expected);
  });
});

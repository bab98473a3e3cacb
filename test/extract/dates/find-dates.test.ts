import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../source/extract/dates/find-dates.js';
import type { Article } from '../../../source/model/article.js';
import { articleOf, readingOf } from '../../helpers/article.js';

const find = (text: string, over: Partial<Article> = {}) =>
  findDates(readingOf(articleOf(text, over)));
const values = (text: string, over: Partial<Article> = {}) =>
  find(text, over).map((mention) => [mention.text, mention.value]);

/** Published on Tuesday 28 December 2021. [rule, text, expected slice, expected value] */
const RULES: readonly (readonly [string, string, string, string])[] = [
  ['iso', 'Signed 2022-01-10 in Oslo.', '2022-01-10', '2022-01-10'],
  ['numeric', 'Signed 28/12/2021 in Oslo.', '28/12/2021', '2021-12-28'],
  ['month-day-year', 'Signed on Jan. 10, 2022, in Oslo.', 'Jan. 10, 2022', '2022-01-10'],
  [
    'day-month-year',
    'Signed on the 10th of January 2022.',
    'the 10th of January 2022',
    '2022-01-10',
  ],
  ['month-day', 'Talks take place on January 12.', 'January 12', '2022-01-12'],
  ['day-month', '10 May was a holiday.', '10 May', '2021-05-10'],
  ['day-month', 'Talks were held on 3 November.', '3 November', '2021-11-03'],
  [
    'weekday-month-day',
    'He spoke on Monday, December 27, again.',
    'Monday, December 27',
    '2021-12-27',
  ],
  ['month-year', 'The pact of March 2014 failed.', 'March 2014', '2014-03'],
  ['edge-month', 'It opened in early November.', 'early November', '2021-11'],
  ['bound-unit', 'It closes at the end of the month.', 'the end of the month', '2021-12'],
  ['month', 'It rained in May.', 'May', '2021-05'],
  ['month', 'The upcoming talks in January will be long.', 'January', '2022-01'],
  ['year', 'They moved in 1997.', '1997', '1997'],
  ['decade', 'It was built in the 1970s.', 'the 1970s', '197'],
  [
    'quarter-year',
    'Profit fell in the third quarter of 2020.',
    'the third quarter of 2020',
    '2020-Q3',
  ],
  ['quarter', 'Profit fell in the third quarter.', 'the third quarter', '2021-Q3'],
  ['weekday', 'She said Friday that it rained.', 'Friday', '2021-12-24'],
  ['weekday', 'She said on Tuesday that it rained.', 'Tuesday', '2021-12-28'],
  ['weekday', 'The council will meet on Friday.', 'Friday', '2021-12-31'],
  ['shift-weekday', 'They met last Monday.', 'last Monday', '2021-12-20'],
  ['shift-weekday', 'They met last Sunday.', 'last Sunday', '2021-12-26'],
  ['weekday-part', 'It burned Monday night.', 'Monday night', '2021-12-27TNI'],
  ['today', 'The court ruled today.', 'today', '2021-12-28'],
  ['yesterday', 'The court ruled yesterday.', 'yesterday', '2021-12-27'],
  [
    'before-yesterday',
    'It fell the day before yesterday.',
    'the day before yesterday',
    '2021-12-26',
  ],
  ['shift-unit', 'They met last week.', 'last week', '2021-W51'],
  ['shift-unit', 'They met last month.', 'last month', '2021-11'],
  ['shift-unit', 'Prices rose this year.', 'this year', '2021'],
  ['edge-shift-unit', 'Earlier this month, Norland wrote.', 'Earlier this month', '2021-12'],
  ['month-shift-year', 'It sank in June last year.', 'June last year', '2020-06'],
  ['ago', 'He left two years ago.', 'two years ago', '2019'],
  ['ago', 'He left 10 days ago.', '10 days ago', '2021-12-18'],
  ['new-year', 'It starts after the New Year holidays.', 'the New Year holidays', '2021-W52'],
  ['christmas', 'They met on Christmas Day.', 'Christmas Day', '2021-12-25'],
  ['thanksgiving', 'They met on Thanksgiving.', 'Thanksgiving', '2021-11-25'],
  ['easter', 'They met on Easter Monday.', 'Easter Monday', '2021-04-05'],
  [
    'month-year, spoken',
    'It began in May nineteen ninety-six.',
    'May nineteen ninety-six',
    '1996-05',
  ],
  ['week-of', 'They meet the week of January 3.', 'the week of January 3', '2022-W01'],
  ['second-day', 'They met on April 24 and 25 in Oslo.', '25', '2021-04-25'],
  ['second-day', 'They met on Jan. 10-12, 2020.', 'Jan. 10', '2020-01-10'],
  ['second-day', 'They met on Jan. 10-12, 2020.', '12, 2020', '2020-01-12'],
  ['weekend', 'It burned over the weekend.', 'the weekend', '2021-W51-WE'],
  ['possessive', 'They will contest Monday’s ruling.', 'Monday', '2021-12-27'],
  ['until', 'The vote was postponed until Friday.', 'Friday', '2021-12-31'],
  ['as soon as', 'They could leave as soon as Friday.', 'Friday', '2021-12-31'],
  [
    'begins what is announced',
    'Lind announced nine days of talks, starting with a meeting in Tarn on Friday.',
    'Friday',
    '2021-12-31',
  ],
  [
    'begins what was done',
    'Police arrested nine men, starting with a raid in Tarn on Friday.',
    'Friday',
    '2021-12-24',
  ],
  ['announced on it', 'Starting early, Lind announced a tour on Friday.', 'Friday', '2021-12-24'],
  ['looks back on a plan', 'It had been due to expire Sunday.', 'Sunday', '2021-12-26'],
  [
    'looks ahead, where that is nearer',
    'It had been due to expire Friday.',
    'Friday',
    '2021-12-31',
  ],
  ['will be held', 'The fair will be held on Friday.', 'Friday', '2021-12-31'],
  [
    'edge-the-unit, of the news',
    'It began on May 4. It rained earlier in the day.',
    'earlier in the day',
    '2021-12-28',
  ],
  ['since, behind a plan', 'They had asked to leave since Friday.', 'Friday', '2021-12-24'],
  ['narrative', 'On March 3, 2009, he left. He came back in May.', 'May', '2009-05'],
  [
    'prior-weekday',
    'It fell on Friday, as on the previous Friday.',
    'the previous Friday',
    '2021-12-17',
  ],
  ['same-unit', 'He came in June 1998 and left later that year.', 'later that year', '1998'],
  ['bound-month', 'They met in the last week of July.', 'the last week of July', '2021-07'],
  ['this-past-weekday', 'They met this past Friday.', 'this past Friday', '2021-12-24'],
  ['fiscal-year', 'Sales fell in the fiscal year 2018.', 'the fiscal year 2018', '2018'],
  ['year-end', 'It is expected to close by year end.', 'year end', '2021'],
  ['clock', 'Doors open at 8.30pm.', '8.30pm', '2021-12-28T20:30'],
  ['clock', 'They left at 4 in the morning.', '4 in the morning', '2021-12-28T04:00'],
  ['lent day', 'It struck at 10:35 a.m. (0735 GMT) Friday.', '10:35 a.m.', '2021-12-24T10:35'],
  ['lent day', 'It opened on Friday at 5pm.', '5pm', '2021-12-24T17:00'],
  ['first-day', 'Members met on 18 and 19 June.', '18', '2021-06-18'],
  ['shared year', 'It ran from January to April 2015.', 'January', '2015-01'],
  ['shared year', 'It ran from November to April 2015.', 'November', '2014-11'],
  ['shared year', 'It runs Nov. 18 - Dec. 19, 2015.', 'Nov. 18', '2015-11-18'],
  ['half years', 'He left 2 1/2 years ago.', '2 1/2 years ago', '2019'],
  ['half years', 'It took two and a half years.', 'two and a half years', 'P2Y6M'],
  ['ramadan', 'It fell in Ramadan.', 'Ramadan', '2021-04-13/2021-05-12'],
  ['eid', 'They met on Eid al-Fitr last year.', 'Eid al-Fitr', '2021-05-13'],
  ['lunar-new-year', 'Shops close for the Lunar New Year.', 'the Lunar New Year', '2022-02-01'],
  ['holiday of a year', 'They met at Easter 2018.', 'Easter 2018', '2018-04-01'],
  ['holiday before', 'They met last Christmas.', 'last Christmas', '2021-12-25'],
  [
    'holiday of a country',
    'He spoke on India’s Independence Day.',
    'India’s Independence Day',
    '2021-08-15',
  ],
  ['month ahead', 'It is the subject of a summit set for Oslo in February.', 'February', '2022-02'],
  ['month ahead', 'Moss agreed to buy the mill in March.', 'March', '2022-03'],
  ['month behind', 'Moss said the mill burned in February.', 'February', '2021-02'],
  ['by a month', 'Norland has vowed to cut its debt by April.', 'April', '2022-04'],
  ['as planned', 'The race began as planned Monday.', 'Monday', '2021-12-27'],
  ['until, looking back', 'Until Friday, they had not met.', 'Friday', '2021-12-24'],
  ['set for', 'Lind announced talks set for Friday.', 'Friday', '2021-12-31'],
  [
    'the-unit',
    'Talks will begin on January 12. It rained for much of the day.',
    'the day',
    '2021-12-28',
  ],
  ['september-11', 'It changed on 9/11.', '9/11', '2001-09-11'],
  ['quarter-year', 'Sales fell in Q2 2019.', 'Q2 2019', '2019-Q2'],
  ['half', 'It posted a second-half loss.', 'second-half', '2021-H2'],
  ['ago', 'They met a fortnight ago.', 'a fortnight ago', '2021-W50'],
  [
    'prior-part',
    'On December 20 it rained. The previous night it froze.',
    'The previous night',
    '2021-12-19TNI',
  ],
  ['range of days', 'It runs Monday through Friday.', 'Friday', '2021-12-31'],
  ['range of months', 'It runs from November to May.', 'May', '2022-05'],
  ['range that is past', 'It ran from Monday to Friday.', 'Friday', '2021-12-24'],
  ['overnight of a day', 'It burned overnight Sunday.', 'overnight', '2021-12-26TNI'],
  ['ref', 'It has recently changed.', 'recently', 'PAST_REF'],
  ['duration', 'It took three weeks.', 'three weeks', 'P3W'],
  ['set', 'It happens every month.', 'every month', 'P1M'],
];

/** What looks like a date and is none. */
const NONE: readonly (readonly [string, string])[] = [
  ['verb', 'They may march through the town.'],
  ['first name', 'April Moss sang.'],
  ['company', 'Shares of Sun Systems rose.'],
  ['verb sat', 'He sat down.'],
  ['count', 'About 2000 people came.'],
  ['resolution', 'Under U.N. Resolution 1973 it was allowed.'],
  ['price', 'It costs $1,990 or $2020.'],
  ['score', 'Norland won 3-2.'],
  ['no such day', 'It is dated 31/11/2021.'],
  ['ordinal', 'He won a second term.'],
  ['verb fall', 'Prices may fall again.'],
  ['name with a season', 'He starred in The Fall Guy and Spring Awakening.'],
  ['age', 'A man in his 30s sang.'],
  ['age', 'She was in her early 20s then.'],
  ['named show', 'He spoke on “This Week” again.'],
  ['count behind a link', 'It is signed by them and 25 people.'],
  ['named weekday', 'He plays for Sheffield Wednesday.'],
  ['man called so', 'The doctor gave his name as Ramadan, and Ramadan Moss sang.'],
  ['paper', 'He told USA Today so.'],
  ['age to come', 'They are the leaders of tomorrow.'],
  ['before something', 'It fell before the day when they came.'],
];

/** Published on Thursday 15 August 2024. [kind, text, expected slice, expected value] */
const KINDS: readonly (readonly [string, string, string, string])[] = [
  ['month that opens a sentence', 'In June the bank lowered its rate.', 'June', '2024-06'],
  ['month that opens a sentence', 'Since April nobody has rowed there.', 'April', '2024-04'],
  ['month that opens a sentence', 'By May prices were rising.', 'May', '2024-05'],
  ['month that opens a sentence', 'In August the jury will meet.', 'August', '2024-08'],
  ['month in front of a noun', 'The bank’s May meeting was long.', 'May', '2024-05'],
  ['weekday of a week', 'They met on Tuesday of last week.', 'Tuesday of last week', '2024-08-06'],
  ['weekday of a week', 'They meet on Monday next week.', 'Monday next week', '2024-08-19'],
  ['weekday of a week', 'It lasts until Monday week.', 'Monday week', '2024-08-26'],
  ['weeks beside a weekday', 'She left a week ago last Friday.', 'a week ago last Friday', '2024-08-02'],
  ['weeks beside a weekday', 'He died three weeks ago on Sunday.', 'three weeks ago on Sunday', '2024-07-21'],
  ['weeks beside a weekday', 'A week from Saturday the fair opens.', 'A week from Saturday', '2024-08-24'],
  ['weeks from today', 'The ban ends two weeks from today.', 'two weeks from today', '2024-08-29'],
  ['weeks from tomorrow', 'The appeal is heard three weeks from tomorrow.', 'three weeks from tomorrow', '2024-09-06'],
  ['a week ago yesterday', 'The curfew began a week ago yesterday.', 'a week ago yesterday', '2024-08-07'],
  ['a fortnight ago today', 'The dam broke a fortnight ago today.', 'a fortnight ago today', '2024-08-01'],
  ['in so many weeks', 'The furnace is lit in three weeks’ time.', 'three weeks’ time', '2024-09-05'],
  ['in a week', 'The fair opens in a week’s time.', 'a week’s time', '2024-08-22'],
  ['a fortnight from a weekday', 'The jury meets a fortnight from Saturday.', 'a fortnight from Saturday', '2024-08-31'],
  ['weekday of a month', 'The final is on the last Sunday in September.', 'the last Sunday in September', '2024-09-29'],
  ['weekday of a month', 'They met on the first Monday of May 2019.', 'the first Monday of May 2019', '2019-05-06'],
  ['weekday of a month', 'It was in May. They met on the last Friday of the month.', 'the last Friday of the month', '2024-05-31'],
  ['quarter of a year', 'Sales fell in the final quarter of 2018.', 'the final quarter of 2018', '2018-Q4'],
  ['day before its month, of last year', 'He died at the clinic on 10 July last year.', '10 July last year', '2023-07-10'],
  ['day of last year, behind a comma', 'He died on July 10, last year, in Oslo.', 'July 10, last year', '2023-07-10'],
  ['half of a year', 'Sales fell in the second half of last year.', 'the second half of last year', '2023-H2'],
  ['half of a month', 'It rained in the first half of May.', 'the first half of May', '2024-05'],
  ['half that a word of money makes one of a year', 'Its profit doubled in the first half.', 'the first half', '2024-H1'],
  ['attacks', 'It was built after the September 11th attacks.', 'September 11th', '2001-09-11'],
  ['attacks', 'He was killed in the attacks of September 11 on his day off.', 'September 11', '2001-09-11'],
  ['attacks', 'She speaks for the widows of Sept. 11 in court.', 'Sept. 11', '2001-09-11'],
  ['no attacks', 'They left the towers on September 11.', 'September 11', '2024-09-11'],
  ['no attacks', 'The minutes of September 11 are lost.', 'September 11', '2024-09-11'],
  ['quarter of a year', 'Sales fell in the opening quarter of 2018.', 'the opening quarter of 2018', '2018-Q1'],
  ['quarter of a year', 'Sales fell in the closing quarter of last year.', 'the closing quarter of last year', '2023-Q4'],
  ['quarter of a year', 'Sales fell in the first three months of 2018.', 'the first three months of 2018', '2018-Q1'],
  ['row of days', 'They spoke on July 2, 5 and 9.', '9', '2024-07-09'],
  ['row of days', 'They spoke on Dec. 2, 5 and 9, 2020.', '5', '2020-12-05'],
  ['row of years', 'He led the club in 1920-21.', '21', '1921'],
  ['short form in brackets', 'Anna Holt (b. 1818) painted it.', '1818', '1818'],
  ['range over the end of a year', 'It ran from October until March 2019.', 'October', '2018-10'],
  ['range over the end of a year', 'It ran from Nov. 3 up to Jan. 15, 2019.', 'Nov. 3', '2018-11-03'],
  ['range over the end of a year', 'It ran from mid-December till the start of March 2019.', 'mid-December', '2018-12'],
  ['range over the end of a year', 'The cup runs from 12 November to 18 February.', '18 February', '2025-02-18'],
  ['same period', 'It lost 6 crowns in the second half of 2023. In the same period a year earlier it earned 4.', 'the same period a year earlier', '2022-H2'],
  ['same period', 'Sales fell in April. In the same month of the previous year they rose.', 'the same month of the previous year', '2023-04'],
  ['same period', 'Sales fell in the second quarter. They were 9 crowns in the corresponding quarter of 2019.', 'the corresponding quarter of 2019', '2019-Q2'],
  ['when it comes about', 'Crowds will come when the coffin is brought home on Saturday.', 'Saturday', '2024-08-17'],
  ['hour', 'It struck at 0430 GMT on Wednesday.', '0430 GMT on Wednesday', '2024-08-14T04:30'],
  ['hour', 'It struck at 9.40 p.m. on Wednesday.', '9.40 p.m. on Wednesday', '2024-08-14T21:40'],
  ['hour alone', 'It left at 18:05 on Tuesday and came home at 21:10.', '21:10', '2024-08-13T21:10'],
  ['week and weekday', 'It shut last week on Monday.', 'last week on Monday', '2024-08-05'],
  ['week and weekday', 'It opens on Wednesday the week after next.', 'Wednesday the week after next', '2024-08-28'],
  ['week before last', 'It shut the week before last.', 'the week before last', '2024-W31'],
  ['row of days before a month', 'It sat on 18, 20 and 25 May.', '18', '2024-05-18'],
  ['range over the end of a year', 'It ran from late November to mid-January 2019.', 'late November', '2018-11'],
  ['month of a year told', 'It sank in 1981. In March of the same year they left.', 'March of the same year', '1981-03'],
  ['year of the paragraph', 'We recall a night of the 1969 season. On May 9, Tarn met Merrow.', 'May 9', '1969-05-09'],
  ['year of the paragraph, not of the last weeks', 'We recall the 1969 season. On August 9, Tarn met Merrow.', 'August 9', '2024-08-09'],
  ['year of the paragraph, six weeks back', 'We recall the 1969 season. On July 3, Tarn met Merrow.', 'July 3', '1969-07-03'],
  ['year that people remember', 'Old men still speak of the cup run of 1978. On July 27, Tarn met Merrow.', 'July 27', '1978-07-27'],
  ['year that nobody remembers', 'The law replaced the act of 1978. On July 27, Tarn met Merrow.', 'July 27', '2024-07-27'],
  ['year of a day told in full', 'The ball was on August 30, 2021.\n\nThe guests came on August 29.', 'August 29', '2021-08-29'],
  ['year of a day told in full, and a plan', 'The ball was on August 30, 2021.\n\nIt will be on August 29.', 'August 29', '2024-08-29'],
  ['the next day', 'On May 2, 2014, a dam broke. The next day a bridge fell.', 'The next day', '2014-05-03'],
  ['the next year', 'It sank in May 1998. The next year it was raised.', 'The next year', '1999'],
  ['same period', 'It lost in the second quarter of this year. In the same period a year earlier it won.', 'the same period a year earlier', '2023-Q2'],
  ['timetable', 'Hornets host Merrow Town on Saturday.', 'Saturday', '2024-08-17'],
  ['timetable', 'The gallery reopens on Tuesday after repairs.', 'Tuesday', '2024-08-20'],
  ['timetable', 'The senate returns from its summer recess on Saturday.', 'Saturday', '2024-08-17'],
  ['no timetable', 'The envoy returns from Saturday’s talks.', 'Saturday', '2024-08-10'],
  ['timetable', 'The lease runs out on March 1.', 'March 1', '2025-03-01'],
  ['timetable', 'Queues are expected when the gates open Saturday.', 'Saturday', '2024-08-17'],
  ['no timetable', 'Lind says the mill burned on Saturday.', 'Saturday', '2024-08-10'],
  ['no timetable', 'The step comes after the vote on Tuesday.', 'Tuesday', '2024-08-13'],
  ['told of an infinitive', 'The envoy refused to sign it on Monday.', 'Monday', '2024-08-12'],
  ['told of an infinitive', 'The flood forced 300 people to leave on Monday.', 'Monday', '2024-08-12'],
  ['not told of an infinitive', 'The envoy agreed to testify on Monday.', 'Monday', '2024-08-19'],
  ['hope that is given up', 'Crews gave up hope on Tuesday of finding them.', 'Tuesday', '2024-08-13'],
  ['plan of the past', 'She was due to be sentenced in May but fell ill.', 'May', '2024-05'],
  ['plan', 'She is due to be sentenced in May.', 'May', '2025-05'],
  ['no tomorrow where the page told of its day before', 'Orr wept Wednesday. The mayor was told Friday that he must go.', 'Friday', '2024-08-09'],
  ['tomorrow by its name', 'The mayor wept early Friday.', 'early Friday', '2024-08-16'],
  ['not tomorrow', 'It has been shut since Friday.', 'Friday', '2024-08-09'],
  ['not tomorrow', 'She wept last Friday.', 'last Friday', '2024-08-09'],
  ['hour of a day told before', 'A ferry sank on Tuesday night.\n\nIt turned over at 10 p.m. in high waves.', '10 p.m.', '2024-08-13T22:00'],
  ['hour to come', 'A ferry sank on Tuesday night.\n\nThe inquiry will open at 10 a.m. in Tarn.', '10 a.m.', '2024-08-15T10:00'],
  ['hour beside the day of a saying', 'Lind said on Tuesday it was late.\n\nIt turned over at 10 p.m. in high waves.', '10 p.m.', '2024-08-15T22:00'],
]; // prettier-ignore

/** What looks like a date and is none, by kind. */
const NO_KINDS: readonly (readonly [string, string])[] = [
  ['surname', 'Augusta March, a nurse, wept. “We walk,” March said.'],
  ['first name', 'Craig and April Holt drove there.'],
  ['march of people', 'Lind joined the Women’s March on Tarn.'],
  ['surname', 'Johnnie Christmas drew it.'],
  ['island', 'He flew to Easter Island.'],
  ['model', 'The coast guard bought five RB-30s.'],
  ['label of a live page', '9.45 p.m.: A guard was hurt.'],
  ['score', 'Hornets won 12:10 at home.'],
  ['half of a match', 'Hornets scored twice in the second half.'],
  ['quarter of a season', 'They trailed in the first quarter of the season.'],
  ['honour', 'He was named player of the year.'],
  ['count', 'A survey of 1709 schoolchildren came out.'],
  ['tower', 'They met in the Century City Towers.'],
];

describe('findDates', () => {
  it.each(RULES)('%s: %s', (_rule, text, slice, value) => {
    expect(values(text)).toContainEqual([slice, value]);
  });

  it.each(KINDS)('%s: %s', (_kind, text, slice, value) => {
    expect(values(text, { publishedAt: '2024-08-15' })).toContainEqual([slice, value]);
  });

  it.each(NO_KINDS)('leaves alone: %s', (_why, text) => {
    expect(values(text)).toEqual([]);
  });

  it.each(NONE)('leaves alone: %s', (_why, text) => {
    expect(values(text)).toEqual([]);
  });

  it.each(['27', '29'])(
    'takes the day of a dateline that is beside that of the page: %s',
    (day) => {
      const found = values(`OSLO, Dec. ${day} (Wire) - The council met today.`);
      expect(found).toEqual([
        [`Dec. ${day}`, `2021-12-${day}`],
        ['today', `2021-12-${day}`],
      ]);
    },
  );

  it('counts from the next day where the first words of a wire tell of it', () => {
    expect(values('TARN (Wire) - Lind said Wednesday she had quit. They met on Monday.')).toEqual([
      ['Wednesday', '2021-12-29'],
      ['Monday', '2021-12-27'],
    ]);
    expect(values('TARN (Wire) - Lind said last Wednesday she had quit.')).toEqual([
      ['last Wednesday', '2021-12-22'],
    ]);
    expect(values('TARN (Wire) - Lind said Wednesday that what began Thursday is over.')).toEqual([
      ['Wednesday', '2021-12-29'],
      ['Thursday', '2021-12-23'],
    ]);
    const later = `TARN (Wire) - ${'Members of the council spoke. '.repeat(10)}Lind quit on Wednesday. It rained today.`;
    expect(values(later)).toEqual([
      ['Wednesday', '2021-12-29'],
      ['today', '2021-12-28'],
    ]);
  });

  it('counts from the day that a text prints above itself, where the page is a later copy', () => {
    const days = (body: string) => values(body).map(([, value]) => value);
    expect(days('October 14, 2021\n\nThe well ran dry on Monday. Lind wept today.')).toEqual([
      '2021-10-14',
      '2021-10-11',
      '2021-10-14',
    ]);
    const chronicle =
      'October 14, 2021\n\nA dam broke.\n\nOctober 16, 2021\n\nLind wept on Monday.';
    expect(days(chronicle).at(-1)).toBe('2021-12-27');
    expect(days('It fell on October 14, 2021.\n\nLind wept on Monday.').at(-1)).toBe('2021-12-27');
  });

  it('does not take the day of a caption in front of the dateline for its own', () => {
    const found = values('A ship near Oslo on Dec. 27.\n\nOslo (Wire) -- The council met today.');
    expect(found).toEqual([
      ['Dec. 27', '2021-12-27'],
      ['today', '2021-12-28'],
    ]);
  });

  it('never throws and never points past the text', () => {
    const words = fc.constantFrom(
      'May', '10', 'the', 'of', 'Tuesday', 'a', 'year', 'ago', '2021', '-', ',', '.', '“', '"', 'last', 'week', '\n\n', '99999999999',
      'to', 'and', 'first', 'quarter', '31', '1990s', 'a.m.', '10:30', "'s", '(', ')', 'until', 'half', '0', '28/13/2021',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), fc.boolean(), (parts, dated) => {
        const body = parts.join(' ');
        for (const { start, end, text } of find(body, dated ? {} : { publishedAt: undefined })) {
          expect(body.slice(start, end)).toBe(text);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  it.each([
    ['digits', '9', 100_000, 0],
    ['spaces', ' ', 100_000, 0],
    ['brackets', '(', 100_000, 0],
    ['months', 'May ', 20_000, 0],
    ['days of a month', 'May 4 ', 20_000, 20_000],
    ['days with links', '4 and ', 20_000, 0],
    ['clock times', '5pm ', 20_000, 20_000],
    ['slashes', '1/', 50_000, 0],
  ])('comes to an end of a long run of %s', (_what, unit, times, count) => {
    expect(find(unit.repeat(times))).toHaveLength(count);
  });

  it('counts from the day that the text speaks of', () => {
    const text =
      'The council met on December 20. A day earlier it had rained. Two days later they left.';
    expect(values(text).map(([, value]) => value)).toEqual([
      '2021-12-20',
      '2021-12-19',
      '2021-12-21',
    ]);
  });

  it('reads "said Tuesday it will close Friday" by the verb of each day', () => {
    expect(values('Lind said Monday it will close Friday.')).toEqual([
      ['Monday', '2021-12-27'],
      ['Friday', '2021-12-31'],
    ]);
  });

  it('takes the date of the dateline where no publication day is known', () => {
    const dateline = { place: 'OSLO', agency: undefined, date: '2021-12-22' };
    expect(values('They met on Tuesday.', { publishedAt: undefined, dateline })).toEqual([
      ['Tuesday', '2021-12-21'],
    ]);
  });

  it('invents no day where neither is known', () => {
    const text = 'They met on Tuesday, last week and on May 4, 2020.\n\nOn May 5 they left.';
    expect(values(text, { publishedAt: undefined })).toEqual([
      ['Tuesday', 'XXXX-WXX-2'],
      ['May 4, 2020', '2020-05-04'],
      ['May 5', 'XXXX-05-05'],
    ]);
  });

  it('tells why a value was chosen', () => {
    expect(find('She said on Tuesday that it rained.')[0]?.trace).toEqual({
      rule: 'weekday',
      anchor: '2021-12-28',
      direction: 'same',
    });
  });

  it('never reaches across a paragraph', () => {
    expect(values('It opened in May\n\n2020 homes burned.').map(([text]) => text)).toEqual(['May']);
  });
});

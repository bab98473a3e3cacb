import { describe, expect, it } from 'vitest';
import { findDates } from '../../../source/extract/dates/find-dates.js';
import { articleOf, readingOf } from '../../helpers/article.js';

const datesIn = (body: string): string[] =>
  findDates(readingOf(articleOf(body))).map(({ text }) => text);

describe('isGuarded', () => {
  it.each([
    ['number that is no year of news', 'They met in room 1204 of the town hall.'],
    ['count or clock, not a year', 'In all 2000 people left the quay.'],
    ['count behind a word of about how many', 'It may hold roughly 2000 moons.'],
    ['count behind a word of about how many', 'They had more than 1900 claims.'],
    ['number that opens a paragraph', '2000 dockers left the quay.'],
    ['name or price, not a year', 'The crew of Flight 1971 left the quay.'],
    ['name or price, not a year', 'A berth costs $1990 there.'],
    ['month that is also a name or a verb', 'They said May was ill.'],
    ['given name of somebody who is introduced', 'August Orr, who led it, fell.'],
    ['given name of somebody who is introduced', 'Sunday Orr, 34, fell.'],
    ['given name of somebody who is introduced', 'Her brother, Friday Lind, is a nurse.'],
    ['given name of somebody who is introduced', 'It was found by May Orr, a nurse.'],
    [
      'given name of somebody whose full name stands elsewhere',
      'August Orr fell. Karin and August left.',
    ],
    ['feast that does what somebody does', 'Christmas scored twice.'],
    ['feast that does what somebody does', 'The guard said Easter shot him.'],
    ['feast that does what somebody does', 'Noel Easter left. Easter, 61, had led it.'],
    ['short weekday alone', 'The cat Sat down.'],
    ['month that is also a name or a verb', 'Theresa May left. May saw her chance.'],
    ['month that is also a name or a verb', 'Rain fell. March organisers said so.'],
    ['half or quarter of a match', 'In the first half the choir sang softly.'],
    ['half of a concert that is sold out', 'The first half dragged. The hall was sold out.'],
    ['half or quarter of a match', 'The envoys hardly spoke in the second half.'],
    [
      'quarter of a year that a firm counts',
      'Sales fell in its fiscal first quarter. First-quarter costs rose.',
    ],
    [
      'quarter of a year that a firm counts',
      'Sales fell in the first quarter of the financial year.',
    ],
    ['weekday of a habit', 'The grocer fears for his Saturday trade.'],
    ['named weekday', 'The Sheffield Wednesday player left.'],
    ['weekday of a paper or a show', 'Orr told the Mail on Sunday that she would quit.'],
    ['weekday of a paper or a show', 'A Sunday newspaper printed it.'],
    ['weekday of a paper or a show', 'Orr told Norland’s Sunday Times that she would quit.'],
    ['weekday of a paper or a show', 'Orr used his Mail on Sunday column to hit back.'],
    ['name that ends in today', 'Orr went on the morning Today programme.'],
    ['weekday of a paper or a show', 'Lind sang on Saturday Night Live.'],
    ['weekday of a paper or a show', 'Orr told Saturday Kitchen that she would quit.'],
    ['first name before a surname', 'The arrest of April Orr shook the town.'],
    ['age or share', 'Three-quarters of it was lost.'],
    ['age or share', 'A quarter of the harvest was lost.'],
    ['season in a name', 'The Fall Guy opened in the town.'],
    ['season in a name', 'She was born in the Spring Hills.'],
    ['today and tomorrow as an age', 'The dockers of tomorrow will read.'],
    ['before or after something', 'The night before the parade, Orr fell.'],
    ['before or after something', 'She left the evening before her trial.'],
    ['before or after something', 'The day before the vote, Lind left.'],
    ['before or after something', 'Lind left on the day she was charged.'],
  ])('%s turns down “%s”', (_name, body) => {
    expect(datesIn(body)).toEqual([]);
  });

  it.each([
    ['The quay was built in 1998.', '1998'],
    ['August Orr fell. It shut in August.', 'August'],
    ['A quay of the 1998 council stood there.', '1998'],
    ['The quay, built before 1998, fell.', '1998'],
    ['Around 1998, prices fell.', '1998'],
    ['They met in May.', 'May'],
    ['On Sunday Orr, who led it, fell.', 'Sunday'],
    ['They met Sunday. Orr, a nurse, fell.', 'Sunday'],
    ['In Tarn, Friday Market Lane was shut.', 'Friday'],
    ['They liked her Saturday speech.', 'Saturday'],
    ['Orr told the Post on Sunday that she would quit.', 'Sunday'],
    ['On Monday Live Nation bought the club.', 'Monday'],
    ['Sales rose in the first half.', 'the first half'],
    ['Orlow sold 2,000 cars in the first half.', 'the first half'],
    ['The council met on Wednesday.', 'Wednesday'],
    ['The council will meet tomorrow.', 'tomorrow'],
    ['She had left the night before.', 'the night before'],
    ['The evening before, she ate.', 'The evening before'],
  ])('none turns down the date of “%s”', (body, date) => {
    expect(datesIn(body)).toEqual([date]);
  });
});

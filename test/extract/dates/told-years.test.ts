import { describe, expect, it } from 'vitest';
import { findDates } from '../../../source/extract/dates/find-dates.js';
import { articleOf, readingOf } from '../../helpers/article.js';

const find = (text: string, publishedAt?: string) =>
  findDates(readingOf(articleOf(text, { publishedAt })));

describe('withToldYears', () => {
  it.each([
    ['in one paragraph', 'On Feb. 8, 2017, the envoys met in Tarn. On March 30 they signed.', '2017-03-30'],
    ['a month', 'In October 2001 the mill posted a loss. In December it filed for bankruptcy.', '2001-12'],
    ['over the turn of the year', 'Rebels took the town on 20 December 2013. They lost it on 5 January.', '2014-01-05'],
    ['a chronicle', 'On May 3, 2019, the dam cracked.\n\nOn June 12 the valley was flooded.', '2019-06-12'],
    ['a chain', 'Lind won on 2 May 2015. She drew on 9 May. She lost on 4 June.', '2015-06-04'],
    ['the same day', 'The virus was found on March 4, 2018.\n\nLabs said little.\n\nThat March 4 sample was lost, and they hid it.', '2018-03-04'],
  ])('gives a day the year that is told of: %s', (_what, text, value) => {
    expect(find(text).at(-1)).toMatchObject({ value, certainty: 'inferred' });
  }); // prettier-ignore

  it.each([
    ['a plan', 'On Feb. 8, 2017, the envoys met in Tarn. The court will rule on March 30.', 'XXXX-03-30'],
    ['another paragraph', 'On Feb. 8, 2017, the envoys met in Tarn.\n\nThe court freed her on March 30.', 'XXXX-03-30'],
    ['a day in front', 'On Oct. 8, 2017, the envoys met in Tarn. On March 30 they signed.', 'XXXX-03-30'],
    ['another year', 'On Feb. 8, 2017, they met. In 2019 he quit, and on March 30 he left.', 'XXXX-03-30'],
    ['back in its own days', 'On Feb. 8, 2017, they met. He now denies it, and on March 30 he quit.', 'XXXX-03-30'],
    ['a year to come', 'The plant is to close by May 2031. On June 3 it burned.', 'XXXX-06-03'],
    ['an anniversary', 'The dam broke on May 12, 2010.\n\nThe town grew.\n\nThe families lit candles on May 12.', 'XXXX-05-12'],
    ['two years of one day', 'It rained on May 4, 2015.\n\nIt rained on May 4, 2016.\n\nAll was dry.\n\nThe May 4 rain sank a ship.', 'XXXX-05-04'],
  ])('leaves it open: %s', (_what, text, value) => {
    expect(find(text).at(-1)).toMatchObject({ value });
  }); // prettier-ignore

  it.each([
    ['of that year', 'Moro sacked his deputy in June 2005. The deputy was charged in September. He was freed in December.', ['2005-06', '2005-09', '2005-12']],
    ['of the last months', 'Moro sacked his deputy in June 2005. The deputy was charged in March.', ['2005-06', '2022-03']],
    ['behind a year alone', 'Orlow drew no vote in 2008, but the board followed suit in October.', ['2008', '2021-10']],
    ['to come', 'Moro sacked his deputy in June 2005. The deputy will be tried in September.', ['2005-06', '2022-09']],
    ['behind another time', 'Moro sacked his deputy in June 2005. He quit last week. The deputy was charged in September.', ['2005-06', '2022-W17', '2021-09']],
  ])('reads a month of a page with a day: %s', (_what, text, values) => {
    expect(find(text, '2022-05-05').map(({ value }) => value)).toEqual(values);
  }); // prettier-ignore

  it('counts from the day of a page that has one', () => {
    const text =
      'The two envoys who met in Tarn on Feb. 8, 2017, are here. The court sat on December 20.';
    expect(find(text, '2021-12-28').at(-1)?.value).toBe('2021-12-20');
  });
});

import { describe, expect, it } from 'vitest';
import {
  eventDateOf,
  rangeOf,
  widthOf,
  withinOf,
} from '../../../../source/extract/events/day/event-dates.js';
import { eventWordsOf } from '../../../helpers/event-words.js';

/** "2021-12-24 day", "2021-12-20/2021-12-26 week" of the first date of a text. */
const dated = (body: string): string | undefined => {
  const mention = eventWordsOf(body).runs[0]?.mention;
  const date = mention && eventDateOf(mention);
  return date && `${date.start}${date.end === date.start ? '' : `/${date.end}`} ${date.precision}`;
};

describe('eventDateOf', () => {
  it.each([
    ['The council met on Friday.', '2021-12-24 day'],
    ['The council met last week.', '2021-12-20/2021-12-26 week'],
    ['The council met in May 2020.', '2020-05-01/2020-05-31 month'],
    ['The council met in 2019.', '2019-01-01/2019-12-31 year'],
    ['The talks took two weeks.', undefined], // a duration has no day
    ['The council meets every Monday.', undefined], // nor has what comes again
  ])('%s', (body, expected) => {
    expect(dated(body)).toBe(expected);
  });
});

describe('widthOf', () => {
  it('orders dates by how much they leave open', () => {
    const widths = (['day', 'week', 'month', 'year'] as const).map((precision) =>
      widthOf({ start: '2021-01-01', end: '2021-01-01', precision, certainty: 'explicit' }),
    );
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(4);
  });
});

describe('rangeOf', () => {
  const rangeIn = (body: string): string | undefined => {
    const { words, runs } = eventWordsOf(body);
    const range = runs[0] && rangeOf(words, runs[0], runs[1]);
    return range && `${range.start}/${range.end}`;
  };

  it.each([
    ['It was shut from May 4, 2020 to May 9, 2020.', '2020-05-04/2020-05-09'],
    ['It was shut between May 4, 2020 and May 9, 2020.', '2020-05-04/2020-05-09'],
    ['They met on May 4, 2020 and May 9, 2020.', undefined], // two days
    ['It was shut on May 4, 2020.', undefined],
  ])('%s', (body, expected) => {
    expect(rangeIn(body)).toBe(expected);
  });
});

describe('withinOf', () => {
  it.each([
    ['It shut less than two weeks ago.', true],
    ['It shut two weeks ago.', false],
  ])('%s', (body, expected) => {
    const { words, runs } = eventWordsOf(body);
    const within = runs[0] && withinOf(words, runs[0], '2021-12-28');
    expect(within !== undefined).toBe(expected);
    if (within !== undefined) expect(within.end).toBe('2021-12-28');
  });

  it('is none without a publication day', () => {
    const { words, runs } = eventWordsOf('It shut less than two weeks ago.');
    expect(runs[0] && withinOf(words, runs[0], undefined)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { rowAt } from '../../../../source/extract/events/day/date-rows.js';
import { eventWordsOf } from '../../../helpers/event-words.js';

/** The dates of the row that the last but `back` date of a text stands in. */
function rowIn(body: string, back = 0): string {
  const { words, runs } = eventWordsOf(body);
  return rowAt(words, runs, runs.length - 1 - back)
    .map(({ mention }) => mention.text)
    .join(' | ');
}

describe('rowAt', () => {
  it.each([
    ['It sang in Lyon on May 3 and in Turin on May 5.', 'May 3 | May 5'],
    ['It sang in Lyon on May 3, in Turin on May 5 and in Oslo on May 9.', 'May 3 | May 5 | May 9'],
    ['It sang on May 3, on May 5, on May 9.', 'May 3 | May 5 | May 9'],
    ['Quakes shook it on May 3 and again on May 5.', 'May 3 | May 5'],
    ['It was banned on May 3 and suspended by his club on May 9.', 'May 3 | May 9'],
  ])('%s', (body, expected) => {
    expect(rowIn(body)).toBe(expected);
  });

  it.each([
    ['two without an “and”', 'It sang on May 3, on May 5.', 'May 5'],
    ['a verb between', 'It sang on May 3 and left on May 5.', 'May 5'],
    ['a verb behind', 'It left on May 3 and a march on May 5 drew all.', 'May 5'],
    ['what ties a day to something', 'It left on May 3, a day before the vote on May 5.', 'May 5'],
    ['a quotation', 'It left on May 3 and “in Turin” on May 5.', 'May 5'],
    ['a second sentence', 'It left on May 3. And on May 5.', 'May 5'],
    ['too much between', 'It left on May 3, the old and very large ferry of the harbour of the north on May 5.', 'May 5'],
  ])('none over %s', (_why, body, expected) => {
    expect(rowIn(body)).toBe(expected);
  }); // prettier-ignore

  it('is the same wherever it is asked', () => {
    const body = 'It sang in Lyon on May 3, in Turin on May 5 and in Oslo on May 9.';
    expect(new Set([0, 1, 2].map((back) => rowIn(body, back))).size).toBe(1);
  });
});

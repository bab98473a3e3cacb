import { describe, expect, it } from 'vitest';
import { findDates } from '../../../source/extract/dates/find-dates.js';
import { findEvents } from '../../../source/extract/events/find-events.js';
import { articleOf, readingOf } from '../../helpers/article.js';

/** [why, sentence, summary] */
const SUMMARIES: readonly (readonly [string, string, string])[] = [
  ['a day with "on"', 'The council closed the quay on Tuesday.', 'The council closed the quay'],
  ['a connective', 'However, the council closed the quay on Tuesday.', 'the council closed the quay'],
  ['a free date in front', 'On Tuesday, the council closed the quay.', 'the council closed the quay'],
  ['a date in numbers stays', 'The council met on January 10.', 'The council met on January 10'],
  ['a date that owns stays', 'The council closed the quay after Tuesday’s storm.', 'The council closed the quay after Tuesday’s storm'],
  ['who said so', 'The council closed the quay on Tuesday, according to the ministry.', 'The council closed the quay'],
]; // prettier-ignore

describe('summarise', () => {
  it.each(SUMMARIES)('%s', (_why, body, summary) => {
    const reading = readingOf(articleOf(body));
    const events = findEvents(reading, { dates: findDates(reading), quotes: [], names: [] });
    expect(events.map((event) => event.summary)).toEqual([summary]);
  });
});

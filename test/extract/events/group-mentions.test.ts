import { describe, expect, it } from 'vitest';
import { findDates } from '../../../source/extract/dates/find-dates.js';
import { findEvents } from '../../../source/extract/events/find-events.js';
import { articleOf, readingOf } from '../../helpers/article.js';

/** How often each event of a text is told, in order. */
function timesToldIn(body: string): number[] {
  const reading = readingOf(articleOf(body));
  const events = findEvents(reading, { dates: findDates(reading), quotes: [], names: [] });
  return events.map(({ occurrences }) => occurrences.length);
}

describe('groupMentions', () => {
  it.each([
    ['one verb, one day and words besides', 'The council closed the Merrow bridge on Friday. On Friday the council closed the bridge.'],
    ['one saying, whatever the verb', 'Lind said Monday the harbour talks failed. Lind also told the paper Monday why the harbour talks failed.'],
    ['a plan of one party', 'Envoys will meet Norland on January 4. Talks with Norland will begin on January 4.'],
  ])('joins %s', (_why, body) => {
    expect(timesToldIn(body)).toEqual([2]);
  }); // prettier-ignore

  it.each([
    ['another day', 'The council closed the Merrow bridge on Friday. On Thursday the council closed the bridge.'],
    ['another verb', 'The council closed the Merrow bridge on Friday. On Friday the council praised the Merrow bridge.'],
    ['what is another', 'A large bomb killed nine soldiers on Friday. A separate bomb killed nine soldiers on Friday.'],
    ['another speaker', 'Lind said Monday the harbour talks failed. Holm told the paper Monday why the harbour talks failed.'],
    ['what is claimed', 'The council closed the Merrow bridge on Friday. The council allegedly closed the Merrow bridge on Friday.'],
  ])('keeps apart %s', (_why, body) => {
    expect(timesToldIn(body)).toEqual([1, 1]);
  }); // prettier-ignore
});

import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../source/extract/dates/find-dates.js';
import { findEvents } from '../../../../source/extract/events/find-events.js';
import { articleOf, readingOf } from '../../../helpers/article.js';

/** "closed 2021-12-24 happened" for what the verbs of a text tell. */
function toldIn(body: string): string[] {
  const reading = readingOf(articleOf(body));
  const events = findEvents(reading, { dates: findDates(reading), quotes: [], names: [] });
  return events.flatMap(({ date, status, occurrences }) =>
    occurrences.map(({ verb }) =>
      [verb ? body.slice(verb.start, verb.end) : '–', date?.start ?? '-', status].join(' '),
    ),
  );
}

describe('eventMentionsOf', () => {
  it.each([
    ['each verb has its date', 'The council met on Thursday and closed the quay on Friday.', ['met 2021-12-23 happened', 'closed 2021-12-24 happened']],
    ['a plan', 'The council will close the quay on January 7.', ['close 2022-01-07 planned']],
    ['what a plain saying says is told, not that it is said', 'The mayor said the council closed the quay on Friday.', ['said 2021-12-28 background', 'closed 2021-12-24 happened']],
    ['what is denied is none', 'The mayor denied that the council closed the quay on Friday.', ['denied 2021-12-28 happened']],
    ['a named event', 'Orr was jailed in May for the 1988 Merrow bombing.', ['jailed 2021-05-01 happened', 'bombing 1988-01-01 background']],
  ])('%s: %s', (_why, body, expected) => {
    expect(toldIn(body)).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ['no verb', 'Rain in Oslo on Friday.'],
    ['the reporter himself', 'We met the mayor on Friday.'],
    ['nothing at all', ''],
  ])('tells nothing where there is %s', (_why, body) => {
    expect(toldIn(body)).toEqual([]);
  });

  it('reads a dateline as no part of a sentence', () => {
    expect(toldIn('OSLO, Dec. 24 (Wire) — The council closed the quay on Thursday.')).toEqual([
      'closed 2021-12-23 happened',
    ]);
  });
});

// Two days of one event: [why, the days with their articles and words, the conflict].
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { dateConflict } from '../../../source/merge/conflicts/date-conflicts.js';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { articleOf } from '../../helpers/article.js';
import { briefingOf, dayOf } from '../../helpers/briefing.js';

type Sighting = readonly [articleId: string, day: string, dateText: string];

/** One event with these sightings. */
function conflictOf(...sightings: readonly Sighting[]) {
  const [event] = briefingOf('a', 'Lind will visit Tarn.', {
    events: [{ clause: 'Lind will visit Tarn', date: '2021-06-12' }],
  }).events;
  const [occurrence] = event!.occurrences;
  return dateConflict({
    ...event!,
    occurrences: sightings.map(([articleId, day, dateText]) => ({
      ...occurrence!,
      articleId,
      dateText,
      date: dayOf(day),
    })),
  })?.values.map(({ value, articleIds }) => `${value} ${articleIds.join(' ')}`);
}

describe('days that cannot both be right', () => {
  it.each<[string, readonly Sighting[], readonly string[] | undefined]>([
    [
      'two printed days, one day apart',
      [
        ['a', '2021-06-12', 'June 12'],
        ['b', '2021-06-13', '13 June'],
      ],
      ['2021-06-12 a', '2021-06-13 b'],
    ],
    [
      'a weekday, one day from a printed day',
      [
        ['a', '2021-06-12', 'June 12'],
        ['b', '2021-06-13', 'Sunday'],
      ],
      undefined,
    ],
    [
      'weekdays, days apart',
      [
        ['a', '2021-06-10', 'Thursday'],
        ['b', '2021-06-13', 'Sunday'],
      ],
      ['2021-06-10 a', '2021-06-13 b'],
    ],
    [
      'an article that gives two',
      [
        ['a', '2021-06-10', 'Thursday'],
        ['b', '2021-06-10', 'Thursday'],
        ['b', '2021-06-13', 'Sunday'],
      ],
      undefined,
    ],
  ])('%s', (_why, sightings, expected) => {
    expect(conflictOf(...sightings)).toEqual(expected);
  });
});

it('does not set the day on which a toll was told against that of the deed', () => {
  const articles = [
    'A landslide killed nine people in the village of Tarn on Thursday, officials said.',
    'The number of people killed in Thursday’s landslide in Tarn has risen to 14, officials said on Saturday.',
  ].map((body, at) => articleOf(body, { id: `a${at}`, publishedAt: `2025-06-0${at + 6}` }));
  const { events } = mergeBriefings(articles.map((article) => extractArticle(article)));
  const slide = events.find(({ occurrences }) => occurrences.length > 2);
  expect(slide?.date?.start).toBe('2025-06-05');
  expect(slide?.conflicts.map(({ kind }) => kind)).toEqual(['figure']);
});

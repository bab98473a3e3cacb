import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../source/analysis/analyse-article.js';
import { mergeBriefings } from '../../source/merge/merge-briefings.js';
import { articleOf } from '../helpers/article.js';

const BACKGROUND =
  'Mara Orlow leads the Harbour Union of Merrow. Many know Mara Orlow. The Harbour Union owns the quay.';

/** Two articles, each with a sentence of its own among others; answers how many events tell of it. */
function eventsOf(...told: readonly (readonly [published: string, sentence: string])[]) {
  const texts = told.map(([, sentence]) => `${BACKGROUND} ${sentence}`);
  const { events } = mergeBriefings(
    texts.map((body, i) =>
      analyseArticle(articleOf(body, { id: `a${i}`, publishedAt: told[i]![0] })),
    ),
  );
  const isTold = ({ start }: { readonly start: number }): boolean => start >= BACKGROUND.length;
  return events.filter(({ occurrences }) => occurrences.some(isTold));
}

describe('predications', () => {
  it.each([
    [
      'a year holds the day, and a line of background is all that is left of it',
      ['2008-04-02', 'The Harbour Union launched its night ferry to the outer islands on April 2.'],
      [
        '2011-01-09',
        'The company, which few took seriously at first, was small when the Harbour Union launched its night ferry in 2008.',
      ],
    ],
    [
      'a passive turns who and whom round',
      [
        '2008-04-02',
        'With a speech to the workers, Mara Orlow opened the new grain terminal on April 2.',
      ],
      [
        '2011-01-09',
        'After long delays and a court case over the tender, the terminal was opened by Mara Orlow in April 2008.',
      ],
    ],
  ] as const)('joins: %s', (_why, a, b) => {
    expect(eventsOf(a, b)).toHaveLength(1);
  });

  it.each([
    [
      'one verb and one maker, another thing',
      ['2008-04-02', 'The Harbour Union launched its night ferry to the outer islands on April 2.'],
      ['2011-01-09', 'The Harbour Union launched a training scheme for cooks in 2008.'],
    ],
    [
      'other numbers',
      ['2021-04-07', 'The storm killed five sailors near Merrow on Wednesday.'],
      ['2021-06-01', 'Between March 1 and May 26 the storm season killed 718 sailors near Merrow.'],
    ],
  ] as const)('keeps apart: %s', (_why, a, b) => {
    expect(eventsOf(a, b)).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { articleOf } from '../../helpers/article.js';

const BACKGROUND =
  'Mara Orlow leads the Harbour Union of Merrow. Many know Mara Orlow. The Harbour Union owns the quay.';

/** Two articles, each with a sentence of its own among others; answers how many events tell of it. */
type Told = readonly [published: string, sentence: string];

function eventsOf(...told: readonly Told[]) {
  const texts = told.map(([, sentence]) => `${BACKGROUND} ${sentence}`);
  const { events } = mergeBriefings(
    texts.map((body, i) =>
      extractArticle(articleOf(body, { id: `a${i}`, publishedAt: told[i]![0] })),
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
      'the name that one has as subject stands elsewhere in the other',
      ['2021-04-07', 'Mara Orlow closed the old grain terminal on Tuesday.'],
      ['2021-04-07', 'The grain terminal was closed on Tuesday by Mara Orlow.'],
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
    [
      'one day and much the same words, other names and figures',
      ['2021-04-07', 'Orlow Lines shares closed on Tuesday at $43.50 in trading on the exchange.'],
      ['2021-04-07', 'Berg Foods shares closed on Tuesday at $9.25 in trading on the exchange.'],
    ],
    [
      'one verb and one thing, other names',
      ['2021-04-07', 'Mara Orlow condemned the attack on the grain terminal on Tuesday.'],
      [
        '2021-04-07',
        'The Harbour Union on Tuesday condemned the attack on sailors of the night before.',
      ],
    ],
  ] as const)('keeps apart: %s', (_why, a, b) => {
    expect(eventsOf(a, b)).toHaveLength(2);
  });
});

describe('what a sentence comes back to', () => {
  /** How many events both articles tell. */
  const inBoth = (a: Told, b: Told): number =>
    eventsOf(a, b).filter(
      ({ occurrences }) => new Set(occurrences.map(({ articleId }) => articleId)).size === 2,
    ).length;

  it.each([
    [
      'what is told with its date elsewhere',
      ['2008-04-02', 'The Harbour Union launched its night ferry to the outer islands on April 2.'],
      [
        '2011-01-09',
        'The night ferry of the Harbour Union has carried thousands since its launch.',
      ],
    ],
    [
      'what is told with its date, though it is told in passing',
      [
        '2008-04-02',
        'With a speech to the workers, Mara Orlow opened the new grain terminal on April 2.',
      ],
      ['2011-01-09', 'When Mara Orlow opened the grain terminal, few of the workers believed her.'],
    ],
  ] as const)('is one with %s', (_why, a, b) => {
    expect(inBoth(a, b)).toBe(1);
  });

  it.each([
    [
      'what another did',
      ['2008-04-02', 'The Harbour Union launched its night ferry to the outer islands on April 2.'],
      ['2011-01-09', 'Much has been written about the paper of the cooks since its launch.'],
    ],
  ] as const)('is not %s', (_why, a, b) => {
    expect(inBoth(a, b)).toBe(0);
  });

  it('is not what the sentence tells beside it', () => {
    const [closing, ...others] = eventsOf(
      ['2021-04-07', 'Mara Orlow closed the quay on Wednesday, after the council sold the pier.'],
      ['2021-06-01', 'The council of Merrow sold the old pier in April.'],
    ).filter(({ date }) => date?.start === '2021-04-07');
    expect(others).toEqual([]);
    expect(closing?.occurrences.map(({ articleId }) => articleId)).toEqual(['a0']);
  });
});

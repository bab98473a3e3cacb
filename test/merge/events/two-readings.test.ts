// What is not one event though much the same words tell it: another way of saying, a denial, an outlook, a stand; and what can't be told.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { articleOf } from '../../helpers/article.js';

const AROUND =
  '\n\nThe talks on it go on. Many in the town follow them on the radio. Rain is forecast for the weekend.';

type Page = readonly [text: string, publishedAt?: string];

const briefingOfPages = (...pages: readonly Page[]) =>
  mergeBriefings(
    pages.map(([text, publishedAt], at) =>
      extractArticle(articleOf(text + AROUND, { id: `a${at}`, publishedAt, title: 'Tarn' })),
    ),
  );

/** Whether the openings of the first two pages are one event. */
function areOne(...pages: readonly Page[]): boolean {
  const [a = '', b = ''] = pages.map(([text]) => text);
  return briefingOfPages(...pages).events.some(
    ({ occurrences }) =>
      occurrences.some(({ articleId, start }) => articleId === 'a0' && start < a.length) &&
      occurrences.some(({ articleId, start }) => articleId === 'a1' && start < b.length),
  );
}

const DAY = '2021-12-17';

describe('two events in much the same words', () => {
  it.each([
    [
      'in person and in a letter',
      'Mara Orlow apologised in person to the dockers of Tarn on Friday for her remarks.',
      'Mara Orlow apologised in a letter on Friday to the dockers of Tarn for her remarks.',
    ],
    [
      'by phone and in a statement',
      'Bo Berg, the coach, thanked the fans of Tarn United by phone on Friday for their help.',
      'Bo Berg, the coach, thanked the fans of Tarn United in a written statement on Friday for their help.',
    ],
    [
      'a firm answers a claim that another tells',
      'Orlow Lines hit back on Friday at claims that it is dropping its opposition to a pay cut for its crews.',
      'Orlow Lines, long opposed to a pay cut for its crews, said on Friday that it was open to a small one.',
    ],
    [
      'a judge may end what seems open',
      'A suit of 900 nurses against Orlow Clinics that would be the largest in Norland may soon be thrown out after talks before the High Court.',
      'The High Court seemed split on Friday during talks over a suit of 900 nurses against Orlow Clinics.',
    ],
    [
      'a man and a woman',
      'Peter Orlow pleaded guilty on Friday in the High Court to a charge of fraud with funds of the union.',
      'His wife pleaded guilty on Friday in the High Court to a charge of tax fraud with funds of the union.',
    ],
  ])('are two: %s', (_why, a, b) => {
    expect(areOne([a, DAY], [b, DAY])).toBe(false);
  });

  it.each([
    [
      'one doesn’t say how',
      'Mara Orlow apologised in a letter on Friday to the dockers of Tarn for her remarks.',
      'Mara Orlow apologised on Friday to the dockers of Tarn for her remarks.',
    ],
    [
      'both in writing',
      'Mara Orlow apologised in a statement on Friday to the dockers of Tarn for her remarks.',
      'Mara Orlow apologised on Facebook on Friday to the dockers of Tarn for her remarks.',
    ],
    [
      'both answer',
      'Orlow Lines hit back on Friday at claims that it is dropping its opposition to a pay cut for its crews.',
      'Orlow Lines pushed back on Friday on reports that it is dropping its opposition to a pay cut for its crews.',
    ],
  ])('near miss: %s', (_why, a, b) => {
    expect(areOne([a, DAY], [b, DAY])).toBe(true);
  });
});

describe('a man and a woman in one article', () => {
  const HE = 'Peter Orlow pleaded guilty on Friday to fraud with funds of the dockers.';
  const eventsOf = (text: string) =>
    briefingOfPages([`${HE} Rain fell at night. ${text}`, DAY]).events.filter(({ summary }) =>
      summary.includes('pleaded'),
    );

  it('do not the same', () => {
    expect(eventsOf('On Friday she pleaded guilty to fraud with funds of the cooks.')).toHaveLength(
      2,
    );
  });

  it('near miss: he comes back to it', () => {
    expect(eventsOf('On Friday he pleaded guilty to fraud with funds of the cooks.')).toHaveLength(
      1,
    );
  });
});

describe('a telling without a day', () => {
  const MAY: Page = ['Norland fired a rocket over Sundland on Tuesday.', '2017-05-30'];
  const JULY: Page = ['Norland fired a rocket over Sundland on Friday.', '2017-07-14'];
  const UNDATED: Page = ['Norland fired a rocket over Sundland and the sea of Hoka.'];

  it('is of neither day that is told in its words', () => {
    expect(areOne(MAY, UNDATED, JULY)).toBe(false);
    expect(areOne(JULY, UNDATED, MAY)).toBe(false);
  });

  it('near miss: of the one day there is', () => {
    expect(areOne(MAY, UNDATED)).toBe(true);
  });
});

describe('what one person does in an article', () => {
  it('is no one thing for its verb alone', () => {
    const { events } = briefingOfPages([
      'Bo Berg was referring to a claim by an aide of Mara Orlow on Friday that the only reason for the sale of the harbour was a wish of the bank. Rain fell at night. Berg referred on Friday to the weight on the shoulders of the crews midway through, as dockers and cooks talked of pensions.',
      DAY,
    ]);
    expect(events.every(({ occurrences }) => occurrences.length === 1)).toBe(true);
  });
});

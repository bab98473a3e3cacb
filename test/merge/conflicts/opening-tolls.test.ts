// Articles of one story that open with its toll, each in an event of its own.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { articleOf } from '../../helpers/article.js';

const AROUND =
  '\n\nThe town of Tarn mourns. The concert by the Aurora Band had drawn many to the quay at Tarn.';

type Page = readonly [text: string, publishedAt?: string];

/** What the pages count in two ways. */
const differences = (...pages: readonly Page[]): readonly string[] =>
  mergeBriefings(
    pages.map(([text, publishedAt = '2021-12-17'], at) =>
      extractArticle(
        articleOf(text + AROUND, { id: `a${at}`, publishedAt, title: 'Concert at Tarn' }),
      ),
    ),
  )
    .events.flatMap(({ conflicts }) => conflicts)
    .filter(({ kind }) => kind === 'figure')
    .map(({ values }) =>
      values
        .map(({ value }) => value)
        .sort()
        .join(' / '),
    );

const FIFTY =
  'A gunman at a concert on the quay at Tarn left at least 50 dead, in the worst shooting of Norland.';

describe('the tolls that articles of one story open with', () => {
  it.each([
    [
      '58 people',
      'Fifty-eight people were killed when a shooter opened fire at a concert on the quay.',
    ],
    [
      '63',
      'The shooter at the concert on the quay at Tarn, who killed 63, was no dancer, friends say.',
    ],
    [
      '71 lives',
      'The shooting at a concert on the quay took 71 lives, the worst that Norland has seen.',
    ],
  ])('differ: 50 and %s', (_value, text) => {
    expect(differences([FIFTY], [text]).join()).toMatch(/50/);
  });

  it.each([
    [
      'the same in other words',
      'Fifty people were killed when a shooter opened fire at a concert on the quay.',
    ],
    [
      'lives that were saved',
      'A doctor at the concert on the quay at Tarn saved 71 lives, the worst being over.',
    ],
    [
      'who was shot, and who died',
      'A shooter hit 90 fans at a concert on the quay at Tarn, killing 50.',
    ],
    [
      'round numbers',
      'Nearly 52 people were killed when a shooter opened fire at a concert on the quay.',
    ],
    ['another shooting', 'In 2009 a shooter killed 14 people at a concert on the quay at Tarn.'],
    [
      'those who were only hurt',
      'A shooter at a concert on the quay injured 400 people, doctors say.',
    ],
    [
      'what somebody says',
      '“I saw 20 people killed at the concert on the quay,” said Ann Lind, who sang there.',
    ],
  ])('near miss: %s', (_why, text) => {
    expect(differences([FIFTY], [text])).toEqual([]);
  });

  it('near miss: those who died in one place are a part of them all', () => {
    const all = 'The storm killed 12 people at concerts on the coast.';
    const some = 'The storm killed three people at concerts on the coast in Tarn, Norland.';
    expect(differences([all], [some])).toEqual([]);
  });

  const MILL =
    'A fire at the spinning mill in Tarn killed at least 21 workers, the fire service said.';
  it.each([
    [
      '27 people',
      'At least 27 people died when a fire swept through the spinning mill in Tarn.',
      '21 / 27',
    ],
    ['nobody else', 'The fire at the spinning mill in Tarn killed 21 people, the mayor said.', ''],
    [
      'some of them',
      'The fire at the spinning mill in Tarn killed 12 children, the mayor said.',
      '',
    ],
    ['few of them', 'The fire at the spinning mill in Tarn killed 60 people, the mayor said.', ''],
  ])('are of workers in one and of people in the other: %s', (_why, text, expected) => {
    expect(
      differences([MILL], [text])
        .join()
        .replaceAll(/ \p{L}+/gu, ''),
    ).toBe(expected);
  });
});

describe('a part and its whole', () => {
  it.each([
    [
      'a total',
      'Regulators fined nine banks a total of 640 million euros on Thursday for fixing the price of bonds.',
      'Regulators fined Banco Tavares 85 million euros on Thursday for fixing the price of bonds.',
    ],
    [
      'worldwide',
      'Kestrel Motors will cut 4,000 jobs worldwide by the end of May, the carmaker said on Thursday.',
      'Kestrel Motors will cut 650 jobs at its Derrow plant by the end of May, the carmaker said on Thursday.',
    ],
    [
      'across all',
      'Orlow Foods will close 40 shops across all its brands in May, the grocer said on Thursday.',
      'Orlow Foods will close 12 shops of Merrow Bakers in May, the grocer said on Thursday.',
    ],
  ])('do not differ: %s', (_why, all, some) => {
    expect(differences([all], [some])).toEqual([]);
  });

  it.each([
    [
      'nobody’s share',
      'Regulators fined Banco Tavares a total of 640 million euros on Thursday for fixing the price of bonds.',
      'Regulators fined Banco Tavares 85 million euros on Thursday for fixing the price of bonds.',
    ],
    [
      'no whole',
      'Kestrel Motors will cut 4,000 jobs by the end of May, the carmaker said on Thursday.',
      'Kestrel Motors will cut 650 jobs by the end of May, the carmaker said on Thursday.',
    ],
  ])('near miss: %s', (_why, all, some) => {
    expect(differences([all], [some])).toHaveLength(1);
  });
});

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
});

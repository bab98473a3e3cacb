import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { selectFrom } from '../../../source/select/selection.js';
import { articleOf } from '../../helpers/article.js';

/** The briefing of articles of one sentence each, of two days. */
const briefingOfAll = (...told: readonly string[]) =>
  mergeBriefings(
    told.map((body, i) =>
      extractArticle(
        articleOf(body, {
          id: `a${i}`,
          path: `a${i}.txt`,
          publisher: `Paper ${i}`,
          publishedAt: `2022-05-0${4 + i}`,
        }),
      ),
    ),
  );

/** The claims that are denied, as the ids of the articles of each side. */
const denied = (...told: readonly string[]): string[] =>
  selectFrom(briefingOfAll(...told)).flatMap(({ differences }) =>
    differences.flatMap(({ kind, values }) =>
      kind === 'claim' ? values.map(({ articleIds }) => articleIds.join(' ')).join(' | ') : [],
    ),
  );

describe('a claim and its denial', () => {
  it.each([
    [
      'a denied clause',
      'Rebels shot down an army jet over Ruva on Tuesday, they said.',
      'The army denied on Wednesday that rebels had shot down a jet over Ruva on Tuesday.',
    ],
    [
      'a denied gerund',
      'The Orlow Bank sold bad loans to a pension fund in Tarn in March, a clerk said.',
      'The Orlow Bank on Wednesday denied selling bad loans to the pension fund in Tarn.',
    ],
    [
      'a deed not done',
      'The army shelled the hospital in Ruva on Tuesday, aid workers said.',
      'The army did not shell the hospital in Ruva on Tuesday, its spokesman said.',
    ],
    [
      'what a noun names',
      'Chile and Peru swapped two prisoners on Tuesday, the consul said.',
      'Peru said on Wednesday that there had been no swap of prisoners with Chile.',
    ],
  ])('is a difference: %s', (_why, claim, denial) => {
    expect(denied(claim, denial)).toEqual(['a0 | a1']);
  });

  it.each([
    [
      'another place',
      'The army shelled the hospital in Ruva on Tuesday, aid workers said.',
      'The army denied on Wednesday that it had shelled the hospital in Tarn.',
    ],
    [
      'another object',
      'The army shelled the hospital in Ruva on Tuesday, aid workers said.',
      'The army denied on Wednesday that it had shelled a market in Ruva.',
    ],
    [
      'somebody else did not',
      'The army shelled the hospital in Ruva on Tuesday, aid workers said.',
      'Rebels did not shell the hospital in Ruva on Tuesday, their leader said.',
    ],
    [
      'nothing is denied',
      'The army shelled the hospital in Ruva on Tuesday, aid workers said.',
      'The army did not deny that it had shelled the hospital in Ruva on Tuesday.',
    ],
    [
      'nothing was said of it',
      'The army shelled the hospital in Ruva on Tuesday, aid workers said.',
      'The army never mentioned whether it shelled the hospital in Ruva on Tuesday.',
    ],
    [
      'another day',
      'The army shelled the hospital in Ruva on Tuesday, aid workers said.',
      'The army did not shell the hospital in Ruva on Wednesday, its spokesman said.',
    ],
  ])('near miss: %s', (_why, claim, denial) => {
    expect(denied(claim, denial)).toEqual([]);
  });

  it('is two lines', () => {
    const told = briefingOfAll(
      'The army shelled the hospital in Ruva on Tuesday, aid workers said.',
      'The army did not shell the hospital in Ruva on Tuesday, its spokesman said.',
    );
    expect(selectFrom(told).flatMap(({ events }) => events)).toHaveLength(2);
  });

  it('is one difference, however many deny it', () => {
    expect(
      denied(
        'The army shelled the hospital in Ruva on Tuesday, aid workers said.',
        'The army denied on Wednesday that it had shelled the hospital in Ruva.',
        'A minister denied on Thursday that the army had shelled the hospital in Ruva on Tuesday.',
      ),
    ).toHaveLength(1);
  });
});

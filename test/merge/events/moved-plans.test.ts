// A plan that a later page gives a new day is one plan, of that day; what only looks like it stays two.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { articleOf } from '../../helpers/article.js';

const AROUND =
  '\n\nThe talks on it go on. Many in the town follow them on the radio. Rain is forecast for the weekend.';

/** The planned lines of two pages, of 2 and of 5 May 2022, with their day. */
function plansOf(first: string, second: string, days = ['2022-05-02', '2022-05-05']) {
  const briefing = mergeBriefings(
    [first, second].map((text, at) =>
      extractArticle(
        articleOf(text + AROUND, { id: `a${at}`, publishedAt: days[at], title: 'Tarn' }),
      ),
    ),
  );
  const told = briefing.events.filter(({ status, occurrences }) => {
    const opens = occurrences.some(({ start }) => start < Math.min(first.length, second.length));
    return status === 'planned' && opens;
  });
  return told.map(({ date, occurrences, conflicts }) => ({
    day: date?.start,
    pages: new Set(occurrences.map(({ articleId }) => articleId)).size,
    differences: conflicts.length,
  }));
}

describe('a plan that got a new day', () => {
  it.each([
    [
      'put off, with the old day',
      'The council of Tarn will vote on the dam on May 10.',
      'The vote of the council on the dam set for May 10 was put off to May 17.',
      '2022-05-17',
    ],
    [
      'brought forward by months, the old day not named',
      'Norland will hold its election on July 16.',
      'The election in Norland has been brought forward to June 4.',
      '2022-06-04',
    ],
    [
      'will now',
      'Dockers of Tarn will strike on May 10 over pay.',
      'Dockers of Tarn will now strike on May 14.',
      '2022-05-14',
    ],
    [
      'instead of',
      'Tarn United will play the derby against Merrow Town on May 15.',
      'Tarn United will play the derby against Merrow Town on May 22 instead of May 15.',
      '2022-05-22',
    ],
    [
      'pushed back',
      'The Merrow bridge will reopen on May 10.',
      'The reopening of the Merrow bridge has been pushed back from May 10 to May 24.',
      '2022-05-24',
    ],
  ])('%s', (_, first, second, day) => {
    expect(plansOf(first, second)).toEqual([{ day, pages: 2, differences: 0 }]);
  });

  it.each([
    [
      'the plan of others',
      'Ada Orlow will go on trial in Tarn on May 9.',
      'The trial of Bo Berg has been delayed until May 30.',
    ],
    [
      'of something else',
      'The council will vote on the dam on May 10.',
      'The vote of the council on the budget was put off to May 17.',
    ],
    [
      'moved from another day',
      'A court in Tarn will hold a hearing in the case of Bo Berg on May 10.',
      'A hearing in the case of Bo Berg was moved from May 12 to May 30.',
    ],
    [
      'no word of a new day',
      'Dockers of Tarn will strike on May 10 over pay.',
      'Dockers of Tarn will strike again on May 31.',
    ],
  ])('not %s', (_, first, second) => {
    expect(plansOf(first, second).map(({ day }) => day)).toHaveLength(2);
  });

  it('an older page moves nothing that a newer one plans', () => {
    const days = ['2022-05-09', '2022-05-02'];
    const first = 'Tarn United will play the derby against Merrow Town on May 15.';
    const second = 'The derby of Tarn United against Merrow Town has been moved to May 29.';
    expect(plansOf(first, second, days)).toMatchObject([{ differences: 1 }]);
  });
});

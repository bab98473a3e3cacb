import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import type { Briefing } from '../../../source/model/briefing.js';
import { articleOf } from '../../helpers/article.js';
import { explainedIfFailing } from '../../helpers/failing.js';

type Told = { readonly id: string; readonly publishedAt: string; readonly body: string };

const read = ({ id, publishedAt, body }: Told): Briefing =>
  extractArticle(articleOf(body, { id, path: `${id}.txt`, publishedAt }));

/** The days of what one of them tells by that verb: "2018-08-31/2018-08-31". */
function daysOf(briefing: Briefing, article: string, verb: string): string[] {
  return briefing.events.flatMap(({ date, occurrences }) =>
    occurrences.flatMap((one) => {
      const { body = '' } = briefing.articles.find(({ id }) => id === one.articleId) ?? {};
      const isSought =
        one.articleId === article && body.slice(one.verb?.start, one.verb?.end) === verb;
      if (!isSought) return [];
      return date === undefined ? '-' : `${date.start}/${date.end}`;
    }),
  );
}

const DATED: Told = {
  id: 'dated',
  publishedAt: '2018-09-01',
  body: 'Two sailors were hurt when a barge with fireworks burned off Tarn beach on August 31.\n\nThousands of people fled the beach.',
};
const UNDATED: Told = {
  id: 'undated',
  publishedAt: '2018-09-01',
  body: 'Thousands fled Tarn beach when a barge with fireworks burned.\n\nTwo sailors of the barge were hurt.\n\nPolice sealed off the quay.\n\nThe harbour office is examining the wreck.',
};
const OTHER_DAY: Told = {
  id: 'other',
  publishedAt: '2018-09-01',
  body: 'A barge full of fireworks burned off the beach of Tarn on August 30, and two sailors were hurt.\n\nThousands of visitors fled in fear.',
};
const LATER: Told = {
  id: 'later',
  publishedAt: '2018-09-02',
  body: 'Thousands of visitors fled the beach of Tarn when a barge full of fireworks burned.\n\nTwo sailors were hurt.\n\nPolice sealed off the quay.\n\nThe harbour office bought the barge.',
};
const LOOKING_BACK: Told = {
  id: 'back',
  publishedAt: '2018-12-27',
  body: 'The parade of the Tarn Rovers became a race for the life of a coach in November.\n\nCoach Bo Lind lost colour on the stage of the parade in Tarn.\n\nSurgeons operated on Lind for three hours.',
};
const ALSO_BACK: Told = {
  id: 'also',
  publishedAt: '2018-12-27',
  body: 'Bo Lind, a coach of the Tarn Rovers, nearly lost his life during the parade in Tarn.\n\nLind staggered on the stage as the parade of the Rovers ended.\n\nAn ambulance took Lind to Saint Orla.',
};

describe('the day of what sister articles print', () => {
  it.each<[string, readonly Told[], string, string, string]>([
    ['a deed of the opening', [DATED, UNDATED], 'undated', 'fled', '2018-08-31/2018-08-31'],
    ['a deed behind it', [DATED, UNDATED], 'undated', 'sealed', '2018-08-31/2018-08-31'],
    ['what goes on', [DATED, UNDATED], 'undated', 'examining', '2018-09-01/2018-09-01'],
    ['an article that looks back', [LOOKING_BACK], 'back', 'operated', '2018-11-01/2018-11-30'],
    ['one beside it', [LOOKING_BACK, ALSO_BACK], 'also', 'took', '2018-11-01/2018-11-30'],
    ['nobody prints a day', [UNDATED], 'undated', 'sealed', '2018-09-01/2018-09-01'],
    ['what a later page opens with', [UNDATED, LATER], 'later', 'fled', '2018-09-01/2018-09-01'],
    ['what it tells behind that', [UNDATED, LATER], 'later', 'bought', '-'],
    [
      'two print two days',
      [UNDATED, DATED, OTHER_DAY],
      'undated', 'sealed', '2018-09-01/2018-09-01',
    ],
    [
      'a sister of another week',
      [UNDATED, { ...DATED, publishedAt: '2018-09-09' }],
      'undated', 'sealed', '2018-09-01/2018-09-01',
    ],
    [
      'another matter',
      [{ ...UNDATED, body: 'Bo Orr opened a bakery beside the church.\n\nOrr baked forty loaves.\n\nPolice sealed off the quay.' }, DATED],
      'undated', 'sealed', '2018-09-01/2018-09-01',
    ],
  ])('%s', (_kind, told, article, verb, day) => {
    const merged = explainedIfFailing(mergeBriefings(told.map(read)));
    expect(daysOf(merged, article, verb)).toContainEqual(day);
  }); // prettier-ignore

  it('is a guess', () => {
    const { events } = mergeBriefings([DATED, UNDATED].map(read));
    const sealed = events.find(({ summary }) => summary.includes('sealed'));
    expect(sealed?.date).toMatchObject({ start: '2018-08-31', certainty: 'inferred' });
  });

  it.each([[[DATED, UNDATED, LOOKING_BACK, ALSO_BACK]], [[LATER, UNDATED]]])(
    'is the same merged again, and in any order',
    (told) => {
      const all = told.map(read);
      const merged = mergeBriefings(all);
      expect(mergeBriefings([merged])).toEqual(merged);
      expect(mergeBriefings(all.toReversed())).toEqual(merged);
    },
  );
});

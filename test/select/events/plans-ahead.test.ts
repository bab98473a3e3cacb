// Which plans of a story are to come, though an editor keeps few lines like them.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { selectFrom } from '../../../source/select/selection.js';
import { articleOf } from '../../helpers/article.js';

const NEWS = [
  'The Swiss regulator cleared the merger of Ondra and Talvo on Tuesday. Shares of Ondra rose 4 percent on Wednesday.',
  'The merger of Ondra and Talvo was cleared on Tuesday by the Swiss regulator. Unions fear for 300 jobs in Basel.',
];

/** The plans on top, and how often each stands among the events. */
function toCome(...more: readonly string[]): readonly string[] {
  const [selection] = selectFrom(
    mergeBriefings(
      NEWS.map((news, i) =>
        extractArticle(
          articleOf([news, more[i] ?? 'Rain fell in Basel.'].join(' '), {
            id: `a${i}`,
            publishedAt: `2022-05-0${4 + i}`,
          }),
        ),
      ),
    ),
  );
  const listed = new Set(selection?.events.map(({ id }) => id));
  return (selection?.head.toCome ?? []).flatMap(({ id, summary }) =>
    listed.has(id) ? summary : [],
  );
}

describe('to come', () => {
  it.each([
    ['Deliveries begin in September.', ['Deliveries begin in September']],
    ['Shareholders vote on the deal on June 10.', ['Shareholders vote on the deal on June 10']],
    // Its subject was told of before, and a listed line tells of it
    [
      'A regulator in Bern objects. The regulator will report on June 10.',
      ['The regulator will report on June 10'],
    ],
    ['Rain fell. The survey will end on June 10.', []],
    // It may not come, or is too far ahead
    ['The firm may grow.', []],
    ['A plant will open in Accra in 2060.', []],
  ])('%s', (plan, lines) => {
    expect(toCome(plan)).toEqual(lines);
  });

  it('is in order of days, and few', () => {
    const plans = toCome(
      'Workers will march in Geneva on August 9. Shareholders of Talvo will vote in Basel on June 10.',
      'Deliveries will begin in September. Judges will hear an appeal in Bern on July 3.',
    );
    expect(plans).toEqual([
      'Shareholders of Talvo will vote in Basel on June 10',
      'Judges will hear an appeal in Bern on July 3',
      'Workers will march in Geneva on August 9',
    ]);
  });
});

// The day of what several tell: what is printed goes before a guess that contradicts it.
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { mergeBriefings } from '../../../source/merge/merge-briefings.js';
import { articleOf } from '../../helpers/article.js';

const AROUND = '\n\nMany in the town heard of it on the radio. Rain is forecast for the weekend.';
const DEED = 'Judges in Tarn sentenced the banker Bo Berg to nine years for fraud';

describe('the day of an event that two articles tell', () => {
  it.each([
    ['a month that is over against the day of a page', ' in April', '2022-04-01/2022-04-30', false],
    ['a week that is over against it', ' last week', '2022-04-25/2022-05-01', false],
    ['a day against it', ' on Saturday', '2022-04-30/2022-04-30', false],
    ['a month that holds the guess, which stays one', ' this month', '2022-05-02/2022-05-02', true],
  ])('%s', (_, when, days, isGuess) => {
    const { events } = mergeBriefings(
      ['', when].map((time, at) =>
        extractArticle(
          articleOf(`${DEED}${time}.${AROUND}`, {
            id: `a${at}`,
            publishedAt: '2022-05-02',
            title: 'Banker jailed',
          }),
        ),
      ),
    );
    const told = events.filter(({ summary }) => summary.includes('Berg'));
    expect(
      told.map(({ date }) => [`${date?.start}/${date?.end}`, date?.certainty === 'inferred']),
    ).toEqual([[days, isGuess]]);
  });
});

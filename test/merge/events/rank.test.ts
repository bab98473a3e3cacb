import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../../../source/merge/terms/vocabulary.js';
import { rankEvents } from '../../../source/merge/events/rank.js';
import type { Event } from '../../../source/model/briefing.js';
import { briefingOf } from '../../helpers/briefing.js';

const importance = (events: readonly Event[], words: string): number =>
  events.find(({ summary }) => summary.includes(words))!.importance;

/** Two texts on one story: one of the day itself, one of weeks later. */
const first = briefingOf(
  'first',
  'Norland shut its harbour on May 3. Ships waited outside the harbour on May 3. Traders met on May 4.',
  {
    article: { publishedAt: '2021-05-04', publisher: 'Post' },
    events: [
      { clause: 'Norland shut its harbour on May 3', date: '2021-05-03' },
      { clause: 'Ships waited outside the harbour on May 3', date: '2021-05-03' },
      { clause: 'Traders met on May 4', date: '2021-05-04' },
    ],
    dates: [
      { text: 'May 3', value: '2021-05-03' },
      { text: 'May 4', value: '2021-05-04' },
    ],
  },
);
const second = briefingOf(
  'second',
  'Norland opened its harbour on May 20. Ships had waited outside since May 3. It was full by May 21.',
  {
    article: { publishedAt: '2021-05-21', publisher: 'Mail' },
    events: [
      { clause: 'Norland opened its harbour on May 20', date: '2021-05-20' },
      {
        clause: 'It was full by May 21',
        date: { start: '2021-05-21', end: '2021-05-21', precision: 'day', certainty: 'inferred' },
        status: 'background',
      },
    ],
    dates: [
      { text: 'May 3', value: '2021-05-03' },
      { text: 'May 20', value: '2021-05-20' },
    ],
  },
);

describe('rankEvents', () => {
  const articles = [...first.articles, ...second.articles];
  const merged = rankEvents(
    [...first.events, ...second.events],
    [articles],
    readVocabulary(articles, []),
  );
  const heaviest = Math.max(importance(merged, 'shut its'), importance(merged, 'Ships'));

  it('puts a day that is still named later before one that is not', () => {
    expect(heaviest).toBeGreaterThan(importance(merged, 'Traders'));
  });

  it('lets events of one day share its weight', () => {
    const lighter = Math.min(importance(merged, 'shut its'), importance(merged, 'Ships'));
    expect(lighter).toBeLessThan(0.7 * heaviest);
  });

  it('takes from a day beside a heavier one', () => {
    const traders = first.events.filter(({ summary }) => summary.startsWith('Traders'));
    const alone = rankEvents(traders, [articles], readVocabulary(articles, []));
    expect(importance(merged, 'Traders')).toBeLessThan(importance(alone, 'Traders'));
  });

  it('puts what is known to a year before the days of its months', () => {
    const told = briefingOf('told', 'Cars burned. Ships sank. Trains ran late.', {
      events: [
        { clause: 'Cars burned', date: '2021-01-01' },
        {
          clause: 'Ships sank',
          date: {
            start: '2021-01-01',
            end: '2021-12-31',
            precision: 'year',
            certainty: 'explicit',
          },
        },
        { clause: 'Trains ran late', date: '2021-01-02' },
      ],
    });
    const ranked = rankEvents(told.events, [told.articles], readVocabulary(told.articles, []));
    expect(ranked.map(({ summary }) => summary)).toEqual([
      'Ships sank',
      'Cars burned',
      'Trains ran late',
    ]);
  });

  it('gives little to a state of a guessed day', () => {
    expect(importance(merged, 'It was full')).toBeLessThan(0.2);
  });
});

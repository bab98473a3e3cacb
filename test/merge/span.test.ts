import { describe, expect, it } from 'vitest';
import { spanOfEvents } from '../../source/merge/span.js';
import type { Briefing } from '../../source/model/briefing.js';
import { briefingOf } from '../helpers/briefing.js';

/** An article with an event on each of these days, all of them shown. */
const toldOn = (publishedAt: string | undefined, ...days: readonly string[]): Briefing =>
  briefingOf('a', days.map((day) => `Ships left on ${day}.`).join(' '), {
    article: { publishedAt },
    events: days.map((day) => ({ clause: `Ships left on ${day}`, date: day, importance: 3 })),
  });

describe('spanOfEvents', () => {
  it.each([
    ['the days before and after that hang together', '2021-05-04', ['2021-04-01', '2021-05-20']],
    ['all there is where no article has a day', undefined, ['1946-03-05', '2021-05-03']],
  ])('holds %s', (_what, publishedAt, days) => {
    expect(spanOfEvents(toldOn(publishedAt, ...days))).toEqual({ start: days[0], end: days[1] });
  });

  it('leaves out history, far plans, and years', () => {
    const told = toldOn(
      '2021-05-04',
      '1946-03-05',
      '2021-01-01/2021-12-31',
      '2021-05-03',
      '2030-01-01',
    );
    expect(spanOfEvents(told)).toEqual({ start: '2021-05-03', end: '2021-05-03' });
  });

  it('is as patient as the articles are far apart', () => {
    const early = toldOn('2019-05-04', '2017-09-01', '2019-05-03');
    const late = toldOn('2021-05-04', '2021-05-03');
    const both = {
      events: [...early.events, ...late.events],
      articles: [...early.articles, ...late.articles],
    };
    expect(spanOfEvents(early)).toEqual({ start: '2019-05-03', end: '2019-05-03' });
    expect(spanOfEvents(both)).toEqual({ start: '2017-09-01', end: '2021-05-03' });
  });

  it('is none where nothing is told of the story', () => {
    expect(spanOfEvents(toldOn('2021-05-04', '1946-03-05'))).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../source/extract/extract-article.js';
import { isCivilDay } from '../../source/calendar/civil-days.js';
import { articleOf } from '../helpers/article.js';

/** What is counted from the day of publication, back and forth. */
const COUNTED = [
  'Warden Ada Lind said on Tuesday that the lock opened last week and closed last month.',
  'It will reopen next Friday, or next month, and be sold next year. It was built a century ago and painted two decades ago.',
  'The warden left 1,500 years ago and comes back in 1,500 years. The council met a year earlier and meets the following week.',
  'The next quarter begins soon; the next season, the winter and next weekend follow. Tomorrow it opens, yesterday it shut.',
  'TARN (Wire) - Lind said Wednesday she has quit. The crew works Monday through Friday. It met at Easter and on Christmas.',
  'The fair ran from December 30 to January 2 and the last one from 0000-02-29 to 9999-12-31, on 31 February 2021.',
].join('\n\n');

/** A day of every weekday at either end of the years that four digits write. */
const ENDS = ['0001-01-0', '9999-12-2'].flatMap((start) =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => `${start}${day}`),
);

describe('at the ends of the calendar', () => {
  it.each([...ENDS, '9999-12-31', '0004-02-29'])(
    'no value of an article of %s lies beyond them',
    (publishedAt) => {
      const { articles, events } = extractArticle(articleOf(COUNTED, { publishedAt }));
      const values = articles.flatMap(({ dates }) => dates.map(({ value }) => value));
      expect(values.length).toBeGreaterThan(10);
      for (const value of values) expect(value).not.toMatch(/NaN|undefined|^-|^\d{5}|\/-|\/\d{5}/);
      const anchors = articles.flatMap(({ dates }) =>
        dates.flatMap(({ trace }) => trace.anchor ?? []),
      );
      const days = events.flatMap(({ date }) => (date ? [date.start, date.end] : []));
      for (const day of [...days, ...anchors.filter((anchor) => anchor.length === 10)])
        expect([day, isCivilDay(day)]).toEqual([day, true]);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { findDates } from '../../../source/extract/dates/find-dates.js';
import { daysAbove } from '../../../source/extract/dates/days-above.js';
import { sentencesOf } from '../../../source/extract/document-of.js';
import { extractArticle } from '../../../source/extract/extract-article.js';
import { articleOf, readingOf } from '../../helpers/article.js';

const NEWS = 'Ann Lind left Tarn on Monday. Two ships sank.';

describe('daysAbove', () => {
  it.each([
    [`5 May 2022\n\n${NEWS}`, 1],
    [`Thursday, May 5, 2022\n\n${NEWS}`, 1],
    [NEWS, 0],
    [`Tarn, 5 May 2022\n\n${NEWS}`, 0],
    [`5 May 2022: ${NEWS}`, 0],
    ['5 May 2022', 0],
  ])('%j: %i', (body, count) => {
    const reading = readingOf(articleOf(body));
    expect(daysAbove(body, sentencesOf(reading), findDates(reading))).toBe(count);
  });

  it('the news opens behind it', () => {
    const told = (body: string): unknown => {
      const { articles, events } = extractArticle(articleOf(body));
      return [
        articles[0]?.sentences.map(({ start, end }) => body.slice(start, end)),
        events.map(({ summary, occurrences }) => [summary, occurrences[0]?.lead]),
      ];
    };
    const text = `${NEWS} Nobody spoke. Orr closed the mill on Tuesday.`;
    expect(told(`5 May 2022\n\n${text}`)).toEqual(told(text));
  });
});

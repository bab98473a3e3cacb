import { describe, expect, it } from 'vitest';
import { dayOfPage, dayOfText, isBeside } from '../../../source/extract/dates/day-of-text.js';
import { findDates } from '../../../source/extract/dates/find-dates.js';
import { articleOf, readingOf } from '../../helpers/article.js';

describe('dayOfPage', () => {
  it.each([
    ['2021-12-28T10:00', '2021-12-24', '2021-12-28'],
    [undefined, '2021-12-24', '2021-12-24'],
    [undefined, undefined, undefined],
  ])('published %s, dateline of %s', (publishedAt, date, expected) => {
    const dateline = { start: 0, end: 0, place: 'OSLO', agency: undefined, date };
    expect(dayOfPage(articleOf('', { publishedAt, dateline }))).toBe(expected);
  });
});

describe('dayOfText', () => {
  it.each([
    ['The quay shut on Friday.', '2021-12-28'],
    ['OSLO (Wire) — Lind said Wednesday that she has quit.', '2021-12-29'], // told when the next day had begun
  ])('%s', (body, expected) => {
    const article = articleOf(body);
    expect(dayOfText(article, findDates(readingOf(article)))).toBe(expected);
  });

  it.each([
    ['1 December 2021\n\nThe quay shut today.', '2021-12-01'],
    ['Published 1 December 2021, 14:02 GMT\n\nThe quay shut today.', '2021-12-01'],
    ['Posted on December 1, 2021\n\nThe quay shut today.', '2021-12-01'],
    ['Updated 1 December 2021\n\nThe quay shut today.', '2021-12-28'],
    ['Tarn, 1 December 2021\n\nThe quay shut today.', '2021-12-28'],
  ])('is the day that stands alone above: %s', (body, expected) => {
    const article = articleOf(body);
    expect(dayOfText(article, findDates(readingOf(article)))).toBe(expected);
  });

  it('is unknown without any day', () => {
    expect(dayOfText(articleOf('', { publishedAt: undefined }), [])).toBeUndefined();
  });
});

describe('isBeside', () => {
  it.each([
    ['2021-12-27', true],
    ['2021-12-30', true],
    ['2021-12-28', false],
    ['2021-12-20', false],
    ['2021-12', false],
  ])('%s', (value, expected) => {
    expect(isBeside(value, '2021-12-28')).toBe(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../source/extract/extract-article.js';
import { articleOf } from '../../../helpers/article.js';

describe('“here” in a line', () => {
  const lineOf = (body: string, place: string): string | undefined => {
    const dateline = { place, agency: undefined, date: undefined };
    return extractArticle({ ...articleOf(body), dateline }).events.at(-1)?.summary;
  };
  it.each([
    ['Ann Lind opened a museum here on Sunday.', 'Ann Lind opened a museum [in Tarn, N.H.]'],
    [
      'Ann Lind called the hall on Sunday “the best thing here”.',
      'Ann Lind called the hall “the best thing here”',
    ],
    ['Ann Lind flew from here to Oslo on Sunday.', 'Ann Lind flew from here to Oslo'],
    [
      'A deputy shot a man on Sunday outside this old mill town on the Orr.',
      'A deputy shot a man outside this old mill town [Tarn, N.H.] on the Orr',
    ],
    [
      'Trustees in this village of 3,400 turned down a mill on Sunday.',
      'Trustees in this village [Tarn, N.H.] of 3,400 turned down a mill',
    ],
    [
      'Ann Lind called the hall on Sunday “the best of this town”.',
      'Ann Lind called the hall “the best of this town”',
    ],
  ])('%s', (body, line) => {
    expect(lineOf(body, 'TARN, N.H.')).toBe(line);
  });
});

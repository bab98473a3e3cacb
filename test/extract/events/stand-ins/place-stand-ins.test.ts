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
  ])('%s', (body, line) => {
    expect(lineOf(body, 'TARN, N.H.')).toBe(line);
  });
});

import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../source/extract/extract-article.js';
import { articleOf } from '../../../helpers/article.js';

/** The last line of an article. */
const lineOf = (body: string, title: string): string | undefined =>
  extractArticle(articleOf(body, { title })).events.at(-1)?.summary;

describe('a definite phrase that says no more than its noun', () => {
  it.each([
    [
      'Velm Foods fell. Velm Foods rose. The small company’s head quit on Monday.',
      '[Velm Foods]’s head quit',
    ],
    [
      'Velm Foods fell. Velm Foods rose. The second company of Bo Orr closed on Monday.',
      'The second company of Bo Orr closed',
    ],
  ])('%s', (body, line) => {
    expect(lineOf(body, 'A title')).toBe(line);
  });
});

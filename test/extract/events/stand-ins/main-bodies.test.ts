import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../source/extract/extract-article.js';
import { articleOf } from '../../../helpers/article.js';

/** The last line of an article. */
const lineOf = (body: string, title: string): string | undefined =>
  extractArticle(articleOf(body, { title })).events.at(-1)?.summary;

describe('the body that “the company” means', () => {
  it.each([
    // what stands beside a name tells its sort
    [
      'Velm Motors will call back its Norro. The Norro is old. Velm Motors shares fell. The company paid nine men on Monday.',
      'Norro called back',
      'The company [Velm Motors] paid nine men',
    ],
    // of a land’s people it is none
    [
      'Nine Alaskans came. Police ordered the company on Monday to pay.',
      'Oil spill',
      'Police ordered the company to pay',
    ],
  ])('%s', (body, title, line) => {
    expect(lineOf(body, title)).toBe(line);
  });
});

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
    // a town with a police is none, nor what an agency is of
    [
      'Police held a man at a Velm company. Velm police said he was calm. Velm residents fled. The company fired him on Monday.',
      'Fire at Velm company',
      'The company fired him',
    ],
    [
      'Bo Orr, head of Reef, a Velm and Oldby design agency, posted it on Monday on a wall of the agency.',
      'Meth advert mocked',
      'Bo Orr, head of Reef, a Velm and Oldby design agency, posted it on a wall of the agency',
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

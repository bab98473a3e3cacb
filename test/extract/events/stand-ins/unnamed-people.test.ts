import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../source/extract/extract-article.js';
import { articleOf } from '../../../helpers/article.js';

/** The last line of an article. */
const lineOf = (body: string): string =>
  extractArticle(articleOf(body)).events.at(-1)?.summary ?? '';

describe('a pronoun', () => {
  it('may mean who speaks of himself', () => {
    const told = 'Judge Bo Orr came on Sunday. The leak was found on Monday after a glazier complained that he was cold.';
    expect(lineOf(told)).toMatch(/complained that he was cold$/);
  }); // prettier-ignore

  it.each([
    'Captain Bo Orr came on Sunday. A suspect fled to the hills on Sunday. He sank nine boats on Monday.',
    'Judge Bo Orr came on Sunday. The patient fell ill. He left the ward on Monday.',
    'The king fell ill, Dr. Bo Orr said. He left the palace on Monday.',
    'The crown of Bo Orr pleased the King. He left the palace on Monday.',
  ])('may mean who acts without a name: %s', (body) => {
    expect(lineOf(body)).toMatch(/^He /);
  });

  it.each([
    'Captain Bo Orr held an inmate on Sunday. He sank nine boats on Monday.',
    'Captain Bo Orr came on Sunday. A waitress fled to the hills. He sank nine boats on Monday.',
    'Captain Bo Orr met a man who fled on Sunday. He sank nine boats on Monday.',
    'Captain Bo Orr came on Sunday. Nine inmates fled to the hills. He sank nine boats on Monday.',
    'Captain Bo Orr came on Sunday. The captain was ill. He sank nine boats on Monday.',
  ])('means who is named: %s', (body) => {
    expect(lineOf(body)).toBe('[Bo Orr] sank nine boats');
  });
});

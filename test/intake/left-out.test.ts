import { describe, expect, it } from 'vitest';
import { sayLeftOut } from '../../source/intake/left-out.js';
import { readArticles } from '../../source/intake/read-articles.js';
import { fileOf } from '../helpers/intake.js';

const SENTENCE =
  'The harbour board of Skagen met for the third time this week and sent its clerk home with a list.';
const lines = (count: number, reason: string, text = SENTENCE) =>
  Array.from({ length: count }, (_, index) => ({ line: index + 1, text, reason }));

describe('sayLeftOut', () => {
  it('says with figures what goes by its place alone', () => {
    expect(
      sayLeftOut({ path: 'a', body: SENTENCE, removed: lines(40, 'below the article') })[0]!
        .message,
    ).toBe(
      `kept ${SENTENCE.length} of ${(41 * SENTENCE.length).toLocaleString('en-US')} characters of running text; r shows what was left out, --whole keeps every line`,
    );
  });

  it.each([
    ['little', SENTENCE, lines(3, 'below the article')],
    ['less than what was kept', SENTENCE.repeat(40), lines(40, 'below the article')],
    ['labels', SENTENCE, lines(200, 'above the article', 'Sport and more from the region')],
    ['what is known to be none', SENTENCE, lines(40, 'comment of a reader')],
  ])('is silent about %s', (_, body, removed) => {
    expect(sayLeftOut({ path: 'a', body, removed })).toEqual([]);
  });
});

describe('--whole', () => {
  it('keeps every line but the byline', async () => {
    const text = [
      'Home',
      'Board meets again',
      'By Ann Lee',
      SENTENCE,
      'Advertisement',
      'Then it went home, as nobody had asked for more than that, and the clerk wrote nothing down.',
      'Related stories',
      'Two ships collide',
    ].join('\n\n');
    const { articles } = await readArticles([fileOf(text)], { whole: true });
    expect(articles[0]!.body).toBe(text.replace('By Ann Lee\n\n', ''));
    expect(articles[0]!.author).toBe('Ann Lee');
  });
});

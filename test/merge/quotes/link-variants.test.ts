import { describe, expect, it } from 'vitest';
import { linkVariants } from '../../../source/merge/quotes/link-variants.js';
import { briefingOf, type Findings } from '../../helpers/briefing.js';
import type { Article } from '../../../source/model/article.js';

type Said = NonNullable<Findings['quotes']>[number];
const SPEAKER = { speaker: 'Anna Lind' };

/** Each quote in an article of its own; answers which is linked to which, by number. */
function links(...said: readonly (readonly [Said, Partial<Article>?])[]): (number | undefined)[] {
  const briefings = said.map(([quote, article], i) =>
    briefingOf(`a${i}`, quote.words, { quotes: [quote], article }),
  );
  const quotes = briefings.flatMap((briefing) => briefing.quotes);
  const linked = linkVariants(
    quotes,
    briefings.flatMap(({ articles }) => articles),
  );
  const ids = quotes.map(({ id }) => id);
  return linked.map(({ variantOf }) =>
    variantOf === undefined ? undefined : ids.indexOf(variantOf),
  );
}

const ONE =
  'We do not seek a quarrel. But we will firmly guard our coast by the means we think fit.';
const OTHER = 'We shall guard our coast staunchly by those means that we deem proper.';

describe('linkVariants', () => {
  it('links two translations of one sentence to the older', () => {
    expect(
      links(
        [{ words: OTHER, ...SPEAKER }, { publishedAt: '2021-12-23T00:30' }],
        [{ words: ONE, ...SPEAKER }, { publishedAt: '2021-12-22' }],
      ),
    ).toEqual([1, undefined]);
  });
  it('links what is told to what is heard, though it is younger', () => {
    expect(
      links(
        [{ words: OTHER, kind: 'indirect', ...SPEAKER }, { publishedAt: '2021-12-22' }],
        [{ words: ONE, ...SPEAKER }, { publishedAt: '2021-12-23' }],
      ),
    ).toEqual([1, undefined]);
  });
  it.each<[string, readonly [Said, Partial<Article>?], readonly [Said, Partial<Article>?]]>([
    ['two speakers', [{ words: ONE, ...SPEAKER }], [{ words: OTHER, speaker: 'Bo Berg' }]],
    ['unnamed speakers', [{ words: ONE }], [{ words: OTHER }]],
    [
      'weeks apart',
      [{ words: ONE, ...SPEAKER }],
      [{ words: OTHER, ...SPEAKER }, { publishedAt: '2022-02-01' }],
    ],
    [
      'one subject, another statement',
      [{ words: ONE, ...SPEAKER }],
      [{ words: 'The coast guard has no means to mend the old lights this year.', ...SPEAKER }],
    ],
  ])('does not link: %s', (_why, a, b) => {
    expect(links(a, b)).toEqual([undefined, undefined]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf, type DateToken } from '../../source/extract/tokens.js';
import { articleOf, readingOf } from '../helpers/article.js';

const tokens = (body: string): readonly DateToken[] => tokensOf(readingOf(articleOf(body)));

describe('tokensOf', () => {
  it.each([
    ['The state-funded quay', 'the|state|-|funded|quay'],
    ['at 10:30 a.m. on 28/12/2021', 'at|10:30|a.m.|on|28/12/2021'],
    ['1,500 of the 12th in Q3', '1,500|of|the|12th|in|q3'],
    ['2021-12-28, not 10-12', '2021-12-28|,|not|10|-|12'],
    ['Lind’s, they\'ll, it"s', "lind|'s|,|they|'ll|,|it|\"|s"],
    ["``We left,'' he said--once", '“|we|left|,|”|he|said|—|once'],
    ['(Wire) _ It sank _', '(|wire|)|—|it|sank|—'],
    [
      '@ann_lind, ann@example.org or https://example.org/a-1',
      '@|ann_lind|,|ann@example.org|or|https://example.org/a-1',
    ],
    ["He didn’t say; won't it", "he|didn't|say|;|won't|it"],
    ['At 8p.m. or 5PM, 9 a.m. on Dec. 4', 'at|8|p.m.|or|5pm|,|9|a.m.|on|dec|.|4'],
    ['the mid-1990s, 76ers; he—', 'the|mid|-|1990s|,|76|ers|;|he|—'],
    ['told TODAY.com in May', 'told|today.|.|com|in|may'],
    ['Nine o’clock in the U.S. ...', "nine|o|'|clock|in|the|u.s.|."],
    ['Ships 🌉👍 left', 'ships|🌉|👍|left'],
    ['橋Monday, äºMonday', '橋monday|,|äºmonday'],
  ])('%s', (body, found) => {
    expect(
      tokens(body)
        .map(({ text }) => text)
        .join('|'),
    ).toBe(found);
  });

  it('knows where a paragraph opens', () => {
    const opening = tokens('Ships left.\n\nThey sank.').filter(({ opens }) => opens);
    expect(opening.map(({ text }) => text)).toEqual(['ships', 'they']);
  });

  it('every token stands in the body, behind the one before it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[aB1 _`'’".,:/\n-]{0,30}$/), (body) => {
        let last = 0;
        for (const { start, end } of tokens(body)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(body.length);
      }),
    );
  });
});

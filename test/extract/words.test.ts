import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { has, does, Is, Use } from '../../source/extract/word-classes.js';
import { wordsOf, type Word } from '../../source/extract/words.js';
import { articleOf, readingOf } from '../helpers/article.js';

const words = (body: string): readonly Word[] => wordsOf(readingOf(articleOf(body)));
const wordIn = (body: string, text: string): Word | undefined =>
  words(body).find((word) => word.text === text);

/** [text, its words and signs] */
const CUTS: readonly (readonly [string, string])[] = [
  ['The state-funded quay shut.', 'The|state-funded|quay|shut|.'],
  ['Ann Lind’s plan', 'Ann|Lind|’s|plan'],
  ['They don’t know.', 'They|don’t|know|.'],
  ['Mr. Orr of the U.S. Army', 'Mr.|Orr|of|the|U.S.|Army'],
  ['J. Moe left at 3.5 percent.', 'J.|Moe|left|at|3.5|percent|.'],
  ['1,500 people, “all gone”', '1,500|people|,|“|all|gone|”'],
  ['the states’ plan', 'the|states|’|plan'],
  ['AT&T and O’Neill', 'AT&T|and|O’Neill'],
  ['5pm, 10:30 and the 12th-most', '5pm|,|10:30|and|the|12th-most'],
  ["``We left,'' she said -- once...", '“|We|left|,|”|she|said|—|once|.'],
  ['either/or, Lind & Orr, R-S.C. (2/3)', 'either|/|or|,|Lind|&|Orr|,|R-S.C.|(|2/3|)'],
  ['Tarn Corp. cannot', 'Tarn|Corp.|cannot'],
  ["in the '90s - no", "in|the|'90s|-|no"],
  ['It ended.The rest', 'It|ended|.|The|rest'],
  ['', ''],
];

describe('wordsOf', () => {
  it.each(CUTS)('%s', (body, expected) => {
    expect(words(body).map(({ text }) => text).join('|')).toBe(expected); // prettier-ignore
  });

  it('gives each word its sentence', () => {
    const found = words('Ships left. They sank.\n\nNobody saw it.');
    const firsts = found.filter(({ sentence }, at) => sentence !== found[at - 1]?.sentence);
    expect(firsts.map(({ text, sentence }) => [text, sentence])).toEqual([['Ships', 0], ['They', 1], ['Nobody', 2]]); // prettier-ignore
  });

  it.each([
    ['Lind, the mayor, left in May.', 'mayor', Is.role, true],
    ['Lind left.', 'Lind', Is.role, false],
    ['They met in May.', 'May', Is.time, true],
    ['The U.S. left.', 'U.S.', Is.capital, true],
    ['In 2019 it shut.', '2019', Is.number, true],
    ['the states’ plan', '’', Is.genitive, true],
    ['He left, she said.', 'said', Is.cue, true],
    ['He left, she said.', 'left', Is.cue, false],
    ['NATO met', 'NATO', Is.acronym, true],
    ['Moscow-based firms', 'Moscow-based', Is.namePart, false],
    ['Ali al-Hadi', 'al-Hadi', Is.namePart, true],
  ])('classes of %s: %s', (body, text, bit, expected) => {
    expect(has(wordIn(body, text), bit)).toBe(expected);
  });

  it.each([
    ['They briefed us.', 'briefed', Use.pastEnding, true],
    ['Saying that it rains', 'Saying', Use.participleEnding, true],
    ['The man of Oslo', 'of', Use.of, true],
    ['The man of Oslo', 'man', Use.of, false],
  ])('uses of %s: %s', (body, text, bit, expected) => {
    expect(does(wordIn(body, text), bit)).toBe(expected);
  });

  it('covers all but white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (body) => {
        let at = 0;
        for (const { start, end } of words(body)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(body.length);
      }),
    );
  });
});

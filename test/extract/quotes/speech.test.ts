import { describe, expect, it } from 'vitest';
import { readSpeeches } from '../../../source/extract/quotes/speech.js';
import { english } from '../../../source/languages/english/english.js';
import { passagesOf, printedTokens } from '../../helpers/passage.js';

/** "We left. | Ann Orr": the quotations of a first paragraph that are speech, and who stands beside each. */
function speechesIn(body: string): string[] {
  return passagesOf(body)
    .slice(0, 1)
    .flatMap((passage) =>
      readSpeeches(body, passage, english).map(({ at, attribution }) => {
        const { inner } = passage.tokens[at]!.marked!;
        const phrase = attribution?.phrase;
        const who = phrase ? printedTokens(passage.tokens, phrase.first, phrase.last + 1) : '–';
        return `${body.slice(inner.start, inner.end)} | ${who}`;
      }),
    );
}

describe('readSpeeches', () => {
  it.each([
    ['who stands behind', '“We left,” Ann Orr said.', ['We left, | Ann Orr']],
    ['who stands in front', 'Ann Orr said: “We left.”', ['We left. | Ann Orr']],
    ['a whole sentence of its own', '“We left at noon and saw no one.”', ['We left at noon and saw no one. | –']],
    ['both halves', '“We left,” Ann Orr said, “and it rained all day.”', ['We left, | Ann Orr', 'and it rained all day. | Ann Orr']],
    ['the second half, whatever the verb of the first', '“It is day,” Ann Orr posited on Monday, “and it will be night.”', ['It is day, | Ann Orr', 'and it will be night. | Ann Orr']],
    ['who answers, but not in the mouth of the one before', 'Ann Orr, whose pants were wet, cried, “We left.” Per Lind replied, “You did.”', ['You did. | Per Lind']],
    ['behind “But”', 'But “we left,” Ann Orr said.', ['we left, | Ann Orr']],
  ])('has %s', (_why, body, expected) => {
    expect(speechesIn(body)).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ['a title', 'Ann Orr wrote “The Long Night” in May.'],
    ['scare quotes', 'Ann Orr called the plan a “joke” in May.'],
    ['a nickname', 'Ann “Annie” Orr left in May.'],
    ['a part of a sentence', '“Late trains” were seen in Oslo.'],
  ])('has no %s', (_why, body) => {
    expect(speechesIn(body)).toEqual([]);
  });

  it('tells by which rule', () => {
    const body = '“We left,” Ann Orr said of “The Long Night”.';
    const told: string[] = [];
    readSpeeches(body, passagesOf(body)[0]!, english, ({ outcome, rule }) => {
      expect(rule).not.toBe('');
      told.push(outcome);
    });
    expect(told).toEqual(['speech', 'no speech']);
  });
});

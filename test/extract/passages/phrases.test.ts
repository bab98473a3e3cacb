import { describe, expect, it } from 'vitest';
import { isTime, openingBracket, phraseEndingAt, phraseFrom } from '../../../source/extract/passages/phrases.js'; // prettier-ignore
import { passageTokensOf, placeOf, printedTokens } from '../../helpers/passage.js';

/** "the old mayor of Oslo: mayor": the phrase that ends in front of "slept", and its head. */
function phraseBefore(body: string): string | undefined {
  const tokens = passageTokensOf(body);
  const phrase = phraseEndingAt(tokens, placeOf(tokens, 'slept') - 1, 0);
  return phrase && `${printedTokens(tokens, phrase.first, phrase.last + 1)}: ${tokens[phrase.head]?.text ?? ''}`; // prettier-ignore
}

describe('phraseEndingAt', () => {
  it.each([
    ['The old mayor of Oslo slept.', 'The old mayor of Oslo: mayor'],
    ['Ann Orr slept.', 'Ann Orr: Orr'],
    ['Ann Orr (R-Ohio) slept.', 'Ann Orr: Orr'],
    ['But the mayor slept.', 'the mayor: mayor'],
    ['It rained, and she slept.', 'she: she'],
    ['Mayor Ann Orr slept.', 'Mayor Ann Orr: Orr'],
    ['“It rained,” and police slept.', 'police: police'],
  ])('%s', (body, expected) => {
    expect(phraseBefore(body)).toBe(expected);
  });

  it('is none of marks, nor in front of where it may begin', () => {
    const tokens = passageTokensOf('“It rained” slept.');
    expect(phraseEndingAt(tokens, 0, 0)).toBeUndefined();
    expect(phraseEndingAt(tokens, 0, 1)).toBeUndefined();
  });

  it('knows who “who” is, and who has a name', () => {
    const tokens = passageTokensOf('Ann Orr, who slept, left.');
    const phrase = phraseEndingAt(tokens, placeOf(tokens, 'slept') - 1, 0);
    expect(phrase?.name?.name).toBe('Ann Orr');
  });
});

describe('phraseFrom', () => {
  it.each([
    ['mayor of Oslo slept.', 'mayor'],
    ['spokesman for the bank slept.', 'spokesman'],
    ['Oslo mayor Ann Orr slept.', 'Orr'],
    ['drivers who slept.', 'drivers'],
    ['head of sport Ann Orr slept.', 'Orr'],
    ['lawyer for suspect Ann Orr slept.', 'lawyer'],
    ['spokeswoman for Merrow Hospital in Velm Orlow slept.', 'spokeswoman'],
  ])('the head of %s', (body, head) => {
    const tokens = passageTokensOf(body);
    const phrase = phraseFrom(tokens, 0, placeOf(tokens, 'slept') - 1);
    expect(tokens[phrase?.head ?? -1]?.text).toBe(head);
  });
});

describe('openingBracket and isTime', () => {
  it('finds the bracket that is closed, near by', () => {
    const tokens = passageTokensOf('Ann Orr (the mayor) slept.');
    expect(openingBracket(tokens, placeOf(tokens, ')'), 0)).toBe(placeOf(tokens, '('));
    expect(openingBracket(tokens, placeOf(tokens, 'slept'), placeOf(tokens, 'mayor'))).toBe(-1);
  });

  it('takes no name for a time', () => {
    const tokens = passageTokensOf('On Monday Mrs. Theresa May slept.');
    expect(isTime(tokens, placeOf(tokens, 'Monday'))).toBe(true);
    expect(isTime(tokens, placeOf(tokens, 'May'))).toBe(false);
    expect(isTime(tokens, placeOf(tokens, 'slept'))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { clauseEnd, endOfMarked, newAttribution } from '../../../../source/extract/quotes/content/clause-end.js'; // prettier-ignore
import { english } from '../../../../source/languages/english/english.js';
import { passageTokensOf, placeOf, printedTokens } from '../../../helpers/passage.js';

/** What is told from a word of a text on. */
function clauseFrom(word: string, body: string): string {
  const tokens = passageTokensOf(body);
  const from = placeOf(tokens, word);
  return printedTokens(tokens, from, clauseEnd(tokens, from, tokens.length, new Set(), english));
}

describe('clauseEnd', () => {
  it.each([
    ['a semicolon', 'Ann Orr said rain fell; nobody came.', 'rain fell'],
    ['another source', 'Ann Orr said rain fell, but Per Lind said it was dry.', 'rain fell'],
    ['a source behind a dash', 'Ann Orr said rain fell – Per Lind denied that it had.', 'rain fell'],
    ['another source behind “while”', 'Ann Orr said rain fell while Per Lind claimed it was dry.', 'rain fell'],
    ['another source of whom more is told', 'Ann Orr said rain fell while Per Lind, once the head of the board, said it was dry.', 'rain fell'],
    ['not at a time', 'Ann Orr said rain fell while Per Lind, once the head of the board, slept.', 'rain fell while Per Lind , once the head of the board , slept'],
    ['what the speaker calls it', 'Ann Orr said rain fell, calling it late.', 'rain fell'],
    ['“according to”', 'Ann Orr said rain fell, according to police.', 'rain fell'],
    ['what goes on beside', 'Ann Orr said rain fell, while Per Lind slept.', 'rain fell'],
    ['one more saying of the same source', 'Ann Orr said rain fell and said it would go on.', 'rain fell'],
    ['a verb that waited for its subject', 'Ann Orr, saying rain fell, sang a song.', 'rain fell'],
    ['one more saying, of what many did', 'Ann Orr said rain fell and accused fishing crews of theft.', 'rain fell'],
    ['a saying in the same form', 'They quoted Ann Orr saying rain fell and saying nobody had listened.', 'rain fell and saying nobody had listened'],
    ['the end', 'Ann Orr said rain fell.', 'rain fell'],
  ])('stops at %s', (_why, body, expected) => {
    expect(clauseFrom('rain', body)).toBe(expected);
  }); // prettier-ignore

  it.each([
    ['a comma inside', 'Ann Orr said rain fell, fast and hard, on the town.', 'rain fell , fast and hard , on the town'],
    ['what is turned', 'Ann Orr said rain was a great day for them, but a sad one for us.', 'rain was a great day for them , but a sad one for us'],
    ['three verbs of one subject', 'Ann Orr said rain came, fell and filled the quay.', 'rain came , fell and filled the quay'],
    ['what is done to it by somebody', 'Ann Orr said rain fell and was praised by fishing crews.', 'rain fell and was praised by fishing crews'],
    ['two verbs of one subject', 'Ann Orr said rain fell and filled the quay.', 'rain fell and filled the quay'],
  ])('goes on over %s', (_why, body, expected) => {
    expect(clauseFrom('rain', body)).toBe(expected);
  }); // prettier-ignore
});

describe('newAttribution', () => {
  it.each([
    ['It rained, Lind said.', true],
    ['It rained, he added that it blew.', true],
    ['It rained, the old mayor of Oslo said so.', true],
    ['It rained, Lind was told that it blew.', false],
    ['It rained, Lind left.', false],
    ['It rained, fast, Lind said.', false],
  ])('behind the comma of %s', (body, expected) => {
    const tokens = passageTokensOf(body);
    const at = placeOf(tokens, ',') + 1;
    expect(newAttribution(tokens, at, tokens.length - 1, english)).toBe(expected);
  });
});

describe('endOfMarked', () => {
  const told = (body: string, isVerbal = false): string => {
    const tokens = passageTokensOf(body);
    const to = tokens.length - 1;
    const content = printedTokens(
      tokens,
      0,
      endOfMarked(tokens, { from: 0, to }, isVerbal, english),
    );
    return content;
  };

  it.each([
    ['the reporter behind a comma', 'it was a “joke,” which upset some.', 'it was a "'],
    ['the reporter behind a dash', 'it is “ours” — a far cry from May.', 'it is "'],
    ['a number but no marks', 'it was late, which upset some.', 'it was late , which upset some'],
    [
      'the clause that is yet to come',
      'while it is “slow,” it will end.',
      'while it is " it will end',
    ],
    ['marks in the middle', 'the plan, “late as it is,” would go.', 'the plan , " would go'],
  ])('%s', (_why, body, expected) => {
    expect(told(body)).toBe(expected);
  });

  it('ends with the marks of what a verb names', () => {
    expect(told('it a “joke” and left.', true)).toBe('it a "');
    expect(told('it a “late” train to Oslo.', true)).toBe('it a " train');
    expect(told('it a “joke,” pointing to the “horns” on it.', true)).toBe('it a "');
    expect(told('the pact as “a good day” for Oslo and for the port.', true)).toBe(
      'the pact as " for Oslo and for the port',
    );
    expect(told('it a “joke” for the second time.', true)).toBe('it a "');
    expect(told('it a “joke” on Monday.', true)).toBe('it a "');
    expect(told('it a “joke,” and a “late one”.', true)).toBe('it a " and a "');
  });
});

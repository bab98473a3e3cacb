import { describe, expect, it } from 'vitest';
import { readIssuedTexts, textMeant } from '../../../../source/extract/coreference/descriptions/issued-texts.js'; // prettier-ignore
import { english } from '../../../../source/languages/english/english.js';
import { passagesOf, printedTokens } from '../../../helpers/passage.js';

/** "statement: The club" for each text with whoever issued it. */
const textsIn = (body: string): string[] =>
  readIssuedTexts(passagesOf(body), english).map(
    ({ noun, tokens, issuer }) =>
      `${noun}: ${printedTokens(tokens, issuer.first, issuer.last + 1)}`,
  );

describe('readIssuedTexts', () => {
  it.each([
    ['a letter signed by senators', 'They read a letter signed by senators.', 'letter: senators'],
    ['who issues it', 'The club released a statement.', 'statement: The club'],
    ['whose statement it is', 'They read a statement of the organisers.', 'statement: the organisers'],
    ['from whom it is', 'A statement from the council said it rained.', 'statement: the council'],
    ['several', 'The club released two statements.', 'statement: The club'],
    ['who says something in it', 'Ann Orr said in a statement that it rained.', 'statement: Ann Orr'],
  ])('%s', (_why, body, expected) => {
    expect(textsIn(body)).toEqual([expected]);
  }); // prettier-ignore

  it.each([
    ['to whom it goes', 'They read a letter to Ann Orr.'],
    ['when it was signed', 'They read a letter signed on Monday.'],
    ['who reads it', 'The club read a statement.'],
    ['nobody', 'A statement was released.'],
    ['of what it tells', 'They read a statement of intent.'],
    ['where it was written', 'They read a letter from Norway.'],
  ])('none: %s', (_why, body) => {
    expect(textsIn(body)).toEqual([]);
  });
});

describe('textMeant', () => {
  /** Whose the last "statement" of a body is. */
  function issuerOfLast(body: string): string | undefined {
    const passages = passagesOf(body);
    const { tokens, paragraph } = passages.at(-1)!;
    const texts = readIssuedTexts(passages, english);
    const token = tokens.findLast(({ text }) => text === 'statement');
    const meant = textMeant({ texts, language: english }, token, paragraph);
    return meant && printedTokens(meant.tokens, meant.issuer.first, meant.issuer.last + 1);
  }

  const ISSUED = 'The club released a statement.';

  it.each([
    ['the nearest of that noun', `${ISSUED}\n\nIt rained, the statement said.`, 'The club'],
    ['not of another noun', 'The club released a letter.\n\nIt rained, the statement said.', undefined],
    ['not of two of one paragraph', `${ISSUED} The bank released a statement.\n\nIt rained, the statement said.`, undefined],
    ['not from afar', `${ISSUED}${'\n\nIt rained.'.repeat(5)}\n\nIt rained, the statement said.`, undefined],
  ])('is %s', (_why, body, expected) => {
    expect(issuerOfLast(body)).toBe(expected);
  }); // prettier-ignore
});

import { describe, expect, it } from 'vitest';
import { readTokens } from '../../../source/document/tokens/tokens.js';
import { englishReader, paragraphsOf } from '../../helpers/document.js';

const tokensOf = (body: string) =>
  readTokens({ body, paragraphs: paragraphsOf(body) }, englishReader());

describe('readTokens', () => {
  it.each([
    ['The council closed the quay.', 'The/DT council/NN closed/VBD the/DT quay/NN ./.'],
    ['Lind didn’t leave.', 'Lind/NNP did/VBD n’t/RB leave/VB ./.'],
  ])('%s', (body, tagged) => {
    const { tokens } = tokensOf(body);
    expect(tokens.map(({ text, tag }) => `${text}/${tag}`).join(' ')).toBe(tagged);
  });

  it('makes small letters and straight apostrophes of each', () => {
    expect(tokensOf('Don’t leave.').tokens.map(({ lower }) => lower)).toEqual([
      'do',
      "n't",
      'leave',
      '.',
    ]);
  });

  it('begins a sentence with each paragraph and behind each stop', () => {
    const body = 'Lind left. Orr stayed.\n\nThe quay was closed.';
    const { tokens, sentences } = tokensOf(body);
    expect(sentences.map(({ start, end }) => body.slice(start, end))).toEqual([
      'Lind left.',
      'Orr stayed.',
      'The quay was closed.',
    ]);
    expect(sentences.map(({ opens }) => opens)).toEqual([true, false, true]);
    for (const [index, { from, to }] of sentences.entries())
      expect(tokens.slice(from, to).map(({ sentence }) => sentence)).toEqual(
        Array.from({ length: to - from }, () => index),
      );
  });

  it('gives a boundary of no class outside', () => {
    const { at } = tokensOf('Lind left.');
    expect([at(-1), at(3)].map(({ text, is, sentence }) => [text, is, sentence])).toEqual([
      ['', 0, -1],
      ['', 0, -1],
    ]);
  });

  it('has no tokens without text', () => {
    expect(tokensOf('').tokens).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { resolveMention } from '../../../../source/extract/coreference/antecedents/resolve-mention.js';
import { phraseFrom } from '../../../../source/extract/passages/phrases.js';
import { coreferenceIn } from '../../../helpers/coreference.js';

/** Whom the first words of the last sentence stand for, and how that is known. */
function lastSource(body: string, words: string): [string | undefined, string] {
  const { passages, coreference } = coreferenceIn(body);
  const passage = passages.at(-1)!;
  const { tokens, paragraph } = passage;
  const from = passage.sentences.at(-1)!.from;
  const last = from + words.split(' ').length - 1;
  const printed = tokens.slice(from, last + 1).map(({ text }) => text);
  expect(printed.join(' ')).toBe(words);
  const phrase =
    from === last && tokens[from]!.name === undefined
      ? { first: from, last, head: from, name: undefined, pronoun: tokens[from]!.lower }
      : phraseFrom(tokens, from, last)!;
  const { name, by } = resolveMention(coreference, tokens, phrase, { paragraph });
  return [name?.name, by];
}

describe('resolveMention', () => {
  it.each<[string, string, string | undefined, string]>([
    ['Ann Orr slept.', 'Ann Orr', 'Ann Orr', 'name'],
    ['Mayor Ann Orr met the crew. Orr slept.', 'Orr', 'Ann Orr', 'name'],
    ['Mayor Ann Orr met the crew. She slept.', 'She', 'Ann Orr', 'pronoun'],
    ['Mayor Ann Orr met the crew. The mayor slept.', 'The mayor', 'Ann Orr', 'role'],
    ['Bo Orr sold the shares. The Merrow East MP slept.', 'The Merrow East MP', 'Bo Orr', 'role'],
    [
      'Bo Orr sold the shares to his brother, Per. The Merrow East MP slept.',
      'The Merrow East MP',
      'Bo Orr',
      'role',
    ],
    ['Bo Orr met Per Lind. The Merrow East MP slept.', 'The Merrow East MP', undefined, 'unnamed'],
    ['Mayor Ann Orr met the crew. A driver slept.', 'A driver', undefined, 'unnamed'],
    ['Mayor Ann Orr met the crew. They slept.', 'They', undefined, 'unnamed'],
    ['The rain came. She slept.', 'She', undefined, 'pronoun'],
  ])('%s', (body, words, name, by) => {
    expect(lastSource(body, words)).toEqual([name, by]);
  });
});

import { describe, expect, it } from 'vitest';
import { lastSubject, standsForPerson } from '../../../source/extract/coreference/coreference.js';
import { english } from '../../../source/languages/english/english.js';
import { coreferenceIn } from '../../helpers/coreference.js';

it.each([
  ['she', true],
  ['her', true],
  ['he', true],
  ['it', false],
  ['they', false],
])('%s stands for a person: %s', (pronoun, expected) => {
  expect(standsForPerson(pronoun, english)).toBe(expected);
});

describe('lastSubject', () => {
  const subjectAt = (body: string, words: string, paragraph = 0): string | undefined =>
    lastSubject(coreferenceIn(body).coreference, body.indexOf(words), paragraph)?.name?.name;

  it.each([
    ['of the sentence in front', 'Ann Orr left. It rained.', 'It', 0, 'Ann Orr'],
    ['the last of two', 'Ann Orr left. Per Lind slept. It rained.', 'It', 0, 'Per Lind'],
    ['not of a paragraph before', 'Ann Orr left.\n\nIt rained.', 'It', 1, undefined],
    ['not behind', 'It rained. Ann Orr left.', 'rained', 0, undefined],
    ['nobody', 'It rained. The boat sank.', 'The', 0, undefined],
  ])('is that %s', (_why, body, words, paragraph, name) => {
    expect(subjectAt(body, words, paragraph)).toBe(name);
  });
});

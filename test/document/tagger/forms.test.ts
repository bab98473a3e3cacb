import { describe, expect, it } from 'vitest';
import { FormMaker, lowerOf, normalForm } from '../../../source/document/tagger/forms.js';
import { TAGS } from '../../../source/document/tagger/tag-set.js';
import { documentLexicon } from '../../../source/languages/english/grammar/document-words.js';
import { learnLexicon } from '../../../tools/train/train-tagger.js';

const sentence = (words: string, tags: string) => ({
  words: words.split(' '),
  tags: tags.split(' '),
});
const lexicon = learnLexicon(
  [
    sentence('Ports close', 'NNS VBP'),
    sentence('Ann opened ports in Space', 'NNP VBD NNS IN NNP'),
    sentence('It was closed near space', 'PRP VBD VBN IN NN'),
  ],
  { knownFrom: 1, completeFrom: 2 },
);
const maker = new FormMaker(lexicon, documentLexicon);
const choices = (text: string): string[] | undefined => {
  const { choices: found } = maker.make(text);
  return found && Array.from(found, (tag) => TAGS[tag] ?? '');
};

describe('FormMaker', () => {
  it.each([
    ['was', ['VBD', 'VBN']],
    ['ports', ['NNS']],
    ['opened', ['VBD', 'VBN']],
    ['Opened', ['VBD', 'VBN']],
    ['Space', ['NN', 'NNP', 'NNPS']],
    ['unseen', undefined],
    ['shrank', ['VBD']],
    ['shrunk', undefined],
  ])('%s can be %j', (text, expected) => {
    expect(choices(text)).toEqual(expected);
  });

  it('knows kin by stem, prefix and irregular form', () => {
    const kin = (text: string): number => maker.make(text).kin;
    expect(kin('reopened')).toBe(kin('opened'));
    expect(kin('closing')).not.toBe(kin('string'));
    expect(kin('shrank')).toBe(kin('swam'));
    expect(kin('shrank')).not.toBe(kin('shrunk'));
  });

  it('knows pasts that are no base, and those like their base', () => {
    const pasts = ['shot', 'hit', 'lay', 'walked'].map((text) => maker.make(text).past);
    expect(pasts).toEqual(['only', 'unchanged', undefined, undefined]);
  });

  it('tells what helps other verbs', () => {
    expect(['was', 'had', 'did', 'left', '’ve'].map((text) => maker.make(text).helps)).toEqual([
      1, 2, 3, 0, 2,
    ]);
  });
});

describe('normalForm', () => {
  it.each([['ferry', 'ferry'], ['1999', '!year'], ['1399', '0'], ['3.5', '0.0'], ['1990s', '0s'], ['10th', '0th']])('%s → %s', (lower, expected) => {
    expect(normalForm(lower)).toBe(expected);
  }); // prettier-ignore
});

it('makes apostrophes straight', () => {
  expect(lowerOf('Don’T')).toBe("don't");
});

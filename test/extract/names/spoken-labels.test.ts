import { describe, expect, it } from 'vitest';
import { spokenLabels } from '../../../source/extract/names/spoken-labels.js';
import { wordsOf } from '../../../source/extract/words.js';
import { articleOf, readingOf } from '../../helpers/article.js';

const labelsOf = (...paragraphs: readonly string[]): readonly string[] => [
  ...spokenLabels(wordsOf(readingOf(articleOf(paragraphs.join('\n\n'))))),
];

describe('labels in capitals that name who speaks', () => {
  it.each<readonly [readonly string[], readonly string[]]>([
    [
      ['ORR: Was it late?', 'VALE: It was.', 'ORR: By how much?'],
      ['ORR', 'VALE'],
    ],
    [
      ['10:05 ORR: Was it late?', 'SEN. VALE: It was.', 'ORR: Thanks.'],
      ['ORR', 'VALE'],
    ],
    [['HOST: Was it late?', 'VALE: It was.', 'HOST: Thanks.'], ['VALE']],
  ])('%j', (paragraphs, labels) => {
    expect(labelsOf(...paragraphs)).toEqual(labels);
  });

  it.each<readonly [string, readonly string[]]>([
    ['nobody asks', ['ORR: It was late.', 'VALE: It was.', 'ORR: Thanks.']],
    ['only two labels', ['ORR: Was it late?', 'VALE: It was.']],
    ['one who is called', ['ORR: Was it late?', 'ORR: It was.', 'ORR: Thanks.']],
    ['a list', ['WHERE: Oslo', 'WHEN: Friday', 'COST: Nothing']],
    ['not in capitals', ['Orr: Was it late?', 'Vale: It was.', 'Orr: Thanks.']],
    ['behind other words', ['Then ORR: Was it late?', 'And VALE: It was.', 'So ORR: Thanks.']],
  ])('none: %s', (_what, paragraphs) => {
    expect(labelsOf(...paragraphs)).toEqual([]);
  });
});

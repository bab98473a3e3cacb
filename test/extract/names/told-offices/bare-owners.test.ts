import { expect, it } from 'vitest';
import { findNames } from '../../../../source/extract/names/find-names.js';
import { articleOf, readingOf } from '../../../helpers/article.js';

const toldIn = (body: string): string | undefined =>
  findNames(readingOf(articleOf(body))).flatMap(({ offices }) => offices)[0]?.told;

it.each([
  // one body is named that may be meant
  [
    'The Ministry of Health met. The Ministry’s spokesman, Per Orr, said it rained.',
    'Ministry of Health’s spokesman',
  ],
  [
    'The Merrow Harbour Board met. The Board’s chairman, Per Orr, said it rained.',
    'Merrow Harbour Board’s chairman',
  ],
  [
    'The Health Ministry met. “Late,” the Ministry’s secretary, Ann Lind, said.',
    'Health Ministry’s secretary',
  ],
  // two
  [
    'The Ministry of Health met. The Ministry of Labour did not. The Ministry’s spokesman Per Orr said it rained.',
    'spokesman',
  ],
  // another, none, and a word that is a name
  [
    'The Ministry of Health met. The Defence Ministry’s spokesman Per Orr said it rained.',
    'Defence Ministry’s spokesman',
  ],
  ['The Ministry’s spokesman Per Orr said it rained.', 'Ministry’s spokesman'],
  ['The Senate’s president, Per Orr, said it rained.', 'Senate’s president'],
])('%s', (body, told) => {
  expect(toldIn(body)).toBe(told);
});

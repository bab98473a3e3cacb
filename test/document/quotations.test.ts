import { describe, expect, it } from 'vitest';
import { documentOf } from '../helpers/document.js';

/** [why, body, what stands between the outer marks] */
const RULES: readonly (readonly [string, string, ...string[]])[] = [
  ['curly', 'He said “yes” and “no”.', 'yes', 'no'],
  ['straight', 'He said "yes" and "no".', 'yes', 'no'],
  ['angled and low', 'Er sagte «ja» und „nein“.', 'ja', 'nein'],
  ['typewriter', "He said ``yes'' and left.", 'yes'],
  ['nested', '“He said ‘yes’ to me,” she said.', 'He said ‘yes’ to me,'],
  ['nested with the same marks', '"He said, "yes," to me," she said.', 'He said, "yes," to me,'],
  ['an opening mark for a closing one', '“Like this,“ she said.', 'Like this,'],
  ['stray', 'A " stands here. "Yes," she said.', 'Yes,'],
  ['feet and inches', 'He is 6\'3" tall. "Yes," he said.', 'Yes,'],
  ['no closing mark', '“Yes, she said.\n\nIt “rained”.', 'Yes, she said.', 'rained'],
  [
    'single marks outside',
    'It’s ‘the workers’ choice’, he said. ‘Yes.’',
    'the workers’ choice',
    'Yes.',
  ],
  ['apostrophes only', 'It’s the ’90s, and rock ’n’ roll isn’t the players’ choice.'],
];

describe('readQuotations', () => {
  it.each(RULES)('%s', (_why, body, ...expected) => {
    const found = documentOf(body).quotations;
    expect(found.map(({ inner }) => body.slice(inner.start, inner.end))).toEqual(expected);
  });

  it('carries a quotation on where the next paragraph opens with a mark', () => {
    const body = '“One.\n\n“Two.”';
    expect(documentOf(body).quotations.map(({ continues }) => continues)).toEqual([true, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { articleOf, readingOf } from '../helpers/article.js';

/** [why, text with | where a sentence ends] */
const RULES: readonly (readonly [string, string])[] = [
  ['stops', 'It rained.| Nobody came!| Why?| It rained.'],
  ['title', 'Gen. Alan Orr met Mrs. Lind.| They talked.'],
  ['month before a digit', 'He left on Dec. 22 for Oslo.| It was in Dec.| The snow fell.'],
  ['initials', 'J. K. Moss and John F. Kent spoke.| Both left.'],
  ['dotted letters inside', 'The U.S. Senate met at 9 a.m. Tuesday.| It voted.'],
  ['dotted letters at the end', 'He lives in the U.S.| The house is small.'],
  ['decimal', 'It rose 3.5 percent.| Then it fell.'],
  ['closing quote after the stop', '“It is over.”| He left.'],
  ['typewriter quotes', "It rained.| ``I saw it,'' he said.| ``We left.''| She nodded."],
  ['quote goes on', '“Is it over?” he asked.| She nodded.'],
  ['ellipsis', 'He paused…| Then he spoke.| “Well ... yes,” he said.'],
  ['no stop at the end', 'A headline without a stop'],
  ['bracket', 'It was cold (in Dec. 2020).| It snowed.'],
];

describe('splitSentences', () => {
  it.each(RULES)('%s', (_why, marked) => {
    const body = marked.replaceAll('|', '');
    const found = readingOf(articleOf(body)).sentences.map(({ start, end }) =>
      body.slice(start, end),
    );
    expect(found).toEqual(marked.split('|').map((sentence) => sentence.trim()));
  });

  it('never crosses a paragraph', () => {
    const body = 'One without a stop\n\nTwo.';
    const found = readingOf(articleOf(body)).sentences.map(({ start, end }) =>
      body.slice(start, end),
    );
    expect(found).toEqual(['One without a stop', 'Two.']);
  });
});

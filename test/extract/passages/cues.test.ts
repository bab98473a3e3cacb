import { describe, expect, it } from 'vitest';
import {
  framesAt,
  isAccordingTo,
  isCue,
  isPassive,
  isSpoken,
  isWithheld,
} from '../../../source/extract/passages/cues.js';
import type { PassageToken } from '../../../source/extract/passages/passages.js';
import { english } from '../../../source/languages/english/english.js';
import { passageTokensOf, placeOf } from '../../helpers/passage.js';

type Test = (tokens: readonly PassageToken[], at: number) => boolean;

/** Whether it holds of the word behind ^. */
function holds(test: Test, marked: string): boolean {
  const word = /\^(?<word>[\w’]+)/.exec(marked)?.groups?.word ?? '';
  const tokens = passageTokensOf(marked.replace('^', ''));
  return test(tokens, placeOf(tokens, word));
}

const TABLE: readonly (readonly [string, Test, readonly string[], readonly string[]])[] = [
  [
    'isCue',
    (tokens, at) => isCue(tokens, at, english),
    [
      'Ann Lind ^said it rained.',
      'Ann Lind had ^noted that it rained.',
      'By ^saying so, Ann Lind lost.',
      'He left after ^telling Ann Lind that it rained.',
      '“It rained,” Ann Lind ^states.',
      'Ann Lind rose and ^predicted, “it will rain”.',
      'They ^called for calm.',
    ],
    [
      'The ^report was late.',
      'Its ^claims were late.',
      'The ^alleged beating was told.',
      'They ^slept.',
      'The board of ^Said met.',
    ],
  ],
  [
    'isWithheld',
    (tokens, at) => isWithheld(tokens, at, english),
    [
      'Ann Lind never ^said it rained.',
      'Ann Lind would not ^say when.',
      'Ann Lind stopped short of ^calling it a war.',
      'At no point did Ann Lind ^say that it rained.',
      'Nor did she ever ^call it a war.',
    ],
    [
      'Ann Lind ^said it rained.',
      'Ann Lind wanted to ^say so.',
      'No doubt Ann Lind did ^say so.',
      'Ann Lind was happy to ^call it a war.',
    ],
  ],
  [
    'isSpoken',
    (tokens, at) => isSpoken(tokens, at, english),
    ['Ann Lind ^said it rained.'],
    ['Ann Lind never ^said it rained.', 'The ^report was late.'],
  ],
  [
    'isPassive',
    isPassive,
    ['Ann Lind was ^told that it rained.', 'It is ^said to be late.', 'Ann Lind left when ^told that it rained.'],
    ['Ann Lind ^told us.', 'Ann Lind has ^said so.', 'Ann Lind was ^saying so.'],
  ],
  [
    'isAccordingTo',
    isAccordingTo,
    ['It rained, ^according to Ann Lind.'],
    ['Sharing it ^according with us, she left.', 'It rained, according ^to Ann Lind.'],
  ],
]; // prettier-ignore

describe.each(TABLE)('%s', (_name, test, hits, misses) => {
  it.each([...hits])('holds: %s', (marked) => {
    expect(holds(test, marked)).toBe(true);
  });

  it.each([...misses])('does not: %s', (marked) => {
    expect(holds(test, marked)).toBe(false);
  });
});

describe('framesAt', () => {
  const frames = (body: string, verb: string): ReadonlySet<string> => {
    const tokens = passageTokensOf(body);
    return framesAt(tokens, placeOf(tokens, verb), english.quotes);
  };

  it('has those of a verb, of one with its particle, and none of what is no verb of saying', () => {
    expect(frames('Ann Lind said it rained.', 'said').has('clause')).toBe(true);
    expect(frames('They called it a war.', 'called')).not.toEqual(
      frames('They called for calm.', 'called'),
    );
    expect(frames('They slept.', 'slept').size).toBe(0);
  });
});

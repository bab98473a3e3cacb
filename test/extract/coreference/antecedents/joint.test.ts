import { describe, expect, it } from 'vitest';
import {
  jointSource,
  jointStart,
} from '../../../../source/extract/coreference/antecedents/joint.js';
import { phraseEndingAt } from '../../../../source/extract/passages/phrases.js';
import { passageTokensOf, placeOf } from '../../../helpers/passage.js';

/** Those who sleep together; "?" where it is not told who is one of them, undefined for one alone. */
function togetherIn(body: string): string | undefined {
  const tokens = passageTokensOf(body);
  const phrase = phraseEndingAt(tokens, placeOf(tokens, 'slept') - 1, 0);
  const joint = phrase && jointSource(tokens, phrase);
  return joint && (joint.together?.join(' + ') ?? '?');
}

describe('jointSource', () => {
  it.each([
    ['Ana Tor and Per Lind slept.', 'Ana Tor + Per Lind'],
    ['Ana Tor, Max Vale and Minister Per Lind slept.', 'Ana Tor + Max Vale + Per Lind'],
    ['Norway and Sweden slept.', 'Norway + Sweden'],
    ['With Ana Tor, Max Vale and Per Lind slept.', '?'],
  ])('%s', (body, expected) => {
    expect(togetherIn(body)).toBe(expected);
  });

  it.each(['Per Lind slept.', 'The mayor slept.', 'Ana Tor left, and Per Lind slept.'])(
    'one alone: %s',
    (body) => {
      expect(togetherIn(body)).toBeUndefined();
    },
  );
});

it.each([
  ['Ana Tor and Per Lind slept.', 'Ana'],
  ['Per Lind slept.', 'Per'],
])('jointStart of %s', (body, first) => {
  const tokens = passageTokensOf(body);
  const phrase = phraseEndingAt(tokens, placeOf(tokens, 'slept') - 1, 0)!;
  expect(tokens[jointStart(tokens, phrase)]?.text).toBe(first);
});

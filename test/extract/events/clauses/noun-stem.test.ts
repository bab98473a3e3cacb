import { expect, it } from 'vitest';
import { nounStem } from '../../../../source/extract/events/clauses/noun-stem.js';

it.each([
  ['Bombing', 'bombi'],
  ['bombings', 'bombi'],
  ['vote', 'vote'],
  ['VOTES', 'votes'],
])('%s is known again as %s', (noun, stem) => {
  expect(nounStem(noun)).toBe(stem);
});

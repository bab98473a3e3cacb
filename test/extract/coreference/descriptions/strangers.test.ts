import { describe, expect, it } from 'vitest';
import { coreferenceIn } from '../../../helpers/coreference.js';

describe('readStrangers', () => {
  it.each<[string, string, string[]]>([
    ['who acts', 'A mother of two from Oldby came in tears.', ['mother']],
    ['one of many who acts', 'One voter in the front row rose.', ['voter']],
    ['whom something is done to', 'Police found a young girl in the barn.', ['girl']],
    ['a party of somebody’s', 'Ned Holm took his first known victim.', ['victim']],
    ['of a body, who acts', 'A senior NATO official left early.', ['official']],
    ['who is close to something', 'A trader close to the talks left.', ['trader']],
    ['who is familiar with something', 'One clerk familiar with the case wept.', ['clerk']],
    ['not a body’s own that is known', 'The NATO official left early.', []],
    [
      'not one close to whom a letter is from',
      'The letter came from a trader close to the talks.',
      [],
    ],
    ['not what somebody is', 'Ann Orr is a nurse.', []],
    ['not whom something is from', 'The letter came from a nurse.', []],
    ['not as what somebody is seen', 'The board sees her as a friend.', []],
    ['not who acts in a clause inside', 'Ann Orr left when a neighbour called.', []],
    ['not somebody known', 'The nurse left, and his brother wept.', []],
    ['not who asks', 'A reporter in the front row asked why.', []],
    ['not two', 'Two nurses left.', []],
    ['not who is named', 'A nurse, Ann Orr, left. The baker Per Lind wept.', ['nurse']],
  ])('%s', (_why, body, expected) => {
    expect(coreferenceIn(body).coreference.strangers.map(({ word }) => word)).toEqual(expected);
  });
});

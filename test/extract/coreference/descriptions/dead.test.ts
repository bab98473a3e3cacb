import { describe, expect, it } from 'vitest';
import { coreferenceIn } from '../../../helpers/coreference.js';

describe('findDead', () => {
  it.each([
    ['They praised the late Karl Holm. Ann Orr left.', ['Karl Holm']],
    ['Karl Holm was killed on Sunday. Ann Orr left.', ['Karl Holm']],
    ['Karl Holm, who was killed there, sang. Ann Orr left.', ['Karl Holm']],
    ['Karl Holm died in 1999.', []],
    ['Karl Holm was late. The train of Ann Orr was late.', []],
    ['Karl Holm’s brother was killed.', []],
  ])('%s', (body, expected) => {
    expect([...coreferenceIn(body).coreference.dead].map(({ name }) => name)).toEqual(expected);
  });
});

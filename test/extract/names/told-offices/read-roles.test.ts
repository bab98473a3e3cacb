import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../helpers/quotes.js';

/** "mayor of Oldby" for each office that is told of the first person. */
const officesIn = (body: string): string[] =>
  (namesIn(body).find(({ kind }) => kind === 'person')?.offices ?? []).map(({ told }) => told);

describe('readOffices', () => {
  it.each([
    ['in the run of the name', 'Mayor Ann Orr left.', ['mayor']],
    ['in small letters in front', 'The foreign minister, Ann Orr, left.', ['foreign minister']],
    ['behind it', 'Ann Orr, a spokeswoman for Merrow Foods, left.', ['spokeswoman for Merrow Foods']],
    ['by a title', 'Sen. Ann Orr left.', ['senator']],
    ['with the party and seat', 'Sen. Ann Orr, R-Texas, left.', ['senator (R-Texas)']],
    ['with what she is mayor of', 'Mayor Ann Orr of Oldby left.', ['mayor of Oldby']],
    ['by what she does', 'Ann Orr, who represents the plaintiffs in the case, left.', ['who represents the plaintiffs in the case']],
    ['of one of several', 'Ministers Ann Orr and Per Lind left.', ['minister']],
  ])('%s: %s', (_why, body, expected) => {
    expect(officesIn(body)).toEqual(expected);
  }); // prettier-ignore

  it.each([
    ['one that nobody holds', 'It would be late under a President Orr. Ann Orr left.'],
    ['none is told', 'Ann Orr left.'],
    ['that of another', 'Ann Orr met the mayor.'],
  ])('none: %s', (_why, body) => {
    expect(officesIn(body)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { whoClause } from '../../../../source/extract/names/told-offices/who-clause.js';
import { chunkOf, taggedWordsOf } from '../../../helpers/passage.js';

function clauseIn(body: string): string | undefined {
  const text = taggedWordsOf(body);
  return whoClause(text, chunkOf(text, 'Ann Orr').last)?.told;
}

describe('whoClause', () => {
  it.each([
    ['Ann Orr, who represents the plaintiffs in the case, left.', 'who represents the plaintiffs in the case'],
    ['Ann Orr, who runs a bakery, left.', 'who runs a bakery'],
    ['Ann Orr, who leads Velm & Foods’ union, left.', 'leader of Velm & Foods’ union'],
    ['Ann Orr, who owns the Deli in Leeds, left.', 'owner of the Deli in Leeds'],
    ['Ann Orr, who heads the harbour team, left.', 'head of the harbour team'],
    ['Ann Orr, who coaches at Oldby School, left.', 'coach at Oldby School'],
    ['Ann Orr, who led the talks, left.', 'who led the talks'],
    ['Ann Orr, who teaches law and has retired, left.', 'who teaches law'],
  ])('%s', (body, clause) => {
    expect(clauseIn(body)).toBe(clause);
  }); // prettier-ignore

  it.each([
    ['no occupation', 'Ann Orr, who left early that day, slept.'],
    ['whom it does not name', 'Ann Orr, who represents him, left.'],
    ['a day that is another elsewhere', 'Ann Orr, who runs it since last year, left.'],
    ['more than a deed', 'Ann Orr, who led Velm to the cup, left.'],
    ['no comma', 'Ann Orr who runs a bakery left.'],
    ['too few words', 'Ann Orr, who teaches, left.'],
    ['too many', 'Ann Orr, who runs a bakery in the old part of the port of Tarn near Oslo, left.'],
  ])('not where there is %s', (_why, body) => {
    expect(clauseIn(body)).toBeUndefined();
  });
});

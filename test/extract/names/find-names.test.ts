import { describe, expect, it } from 'vitest';
import { namesIn } from '../../helpers/quotes.js';

type Rule = readonly [why: string, body: string, ...rows: string[]];

const row = (body: string): string[] =>
  namesIn(body).map(({ kind, name, roles, affiliation, aliases }) =>
    [kind, name, roles.join(' + '), affiliation ?? '', aliases.join(' + ')].join(' | '),
  );

const RULES: readonly Rule[] = [
  [
    'a small start is no word in small letters',
    'The mayor met Dovan al-Tarn in Oslo.',
    'person | Dovan al-Tarn |  |  | Dovan al-Tarn',
    'place | Oslo |  |  | Oslo',
  ],
  ['surname later', 'Ann Orr left. Orr was late.', 'person | Ann Orr |  |  | Ann Orr + Orr'],
  [
    'office and country',
    'Norwegian Foreign Minister Per Lind left.',
    'person | Per Lind | foreign minister | Norway | Per Lind',
  ],
  [
    'office with an object',
    'U.S. Secretary of State Ann Orr left.',
    'place | United States |  |  | U.S.',
    'person | Ann Orr | secretary of state | United States | Ann Orr',
  ],
  [
    'apposition',
    'Ann Orr, a spokeswoman for NATO, left.',
    'person | Ann Orr | spokeswoman | NATO | Ann Orr',
    'organisation | NATO |  |  | NATO',
  ],
  [
    'genitive',
    'Norway’s Foreign Minister Per Lind left.',
    'place | Norway |  |  | Norway',
    'person | Per Lind | foreign minister | Norway | Per Lind',
  ],
  [
    'initials in brackets',
    'The North Sea Council (NSC) met. Later the NSC left.',
    'organisation | North Sea Council |  |  | North Sea Council + NSC',
  ],
  [
    'particles',
    'Ursula van der Berg left.',
    'person | Ursula van der Berg |  |  | Ursula van der Berg',
  ],
  [
    'one surname, two people',
    'Ann Orr met Bill Orr. Mr. Orr left.',
    'person | Ann Orr |  |  | Ann Orr',
    'person | Bill Orr |  |  | Bill Orr + Orr',
  ],
  [
    'caption',
    'Lind Orr\n\nPer Lind met Ann Orr.',
    'person | Per Lind |  |  | Per Lind',
    'person | Ann Orr |  |  | Ann Orr',
  ],
  ['no names', 'On Monday the minister left. Meanwhile it rained.'],
];

describe('findNames', () => {
  it.each(RULES)('%s', (_why, body, ...rows) => {
    expect(row(body)).toEqual(rows);
  });
});

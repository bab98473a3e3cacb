import { describe, expect, it } from 'vitest';
import { coreferenceIn } from '../../../helpers/coreference.js';

describe('findThings', () => {
  it.each<[string, string, string[]]>([
    [
      'a body of that name, which no name of a person is read from',
      'Zorvan Heavy will fly. The Zorvan Heavy stood in the rain. Ann Orr left.',
      [],
    ],
    [
      'no article of a longer phrase',
      'Zorvan Ruun will speak. The Ruun campaign stood in the rain.',
      [],
    ],
    ['a place in it', 'Chicago Ruuns lost. Chicago Ruuns had won before.', ['Chicago Ruuns']],
    ['a given name', 'The Anna Ruun is late. Anna Ruun had won before.', []],
    [
      'what is called a horse, or is set beside one',
      'They called Captain Harry the laziest horse in Oldby. Sir Tom, a rotting trawler, sank.',
      ['Harry', 'Tom'],
    ],
    [
      'not whose horse it is, nor what a yard says',
      'They called Harry Orr the owner of the horse. Tom Lind, a horse trainer, left. Per Holm, whose ship sank, wept. Ann Falk, the company said, is ill.',
      [],
    ],
    ['what only holds somebody', 'The nurse from Leeds said it rained.', ['Leeds']],
    ['not who writes', 'A letter from Leeds said it rained.', []],
    ['an office', 'Mayor Zorvan Ruun is late. The Zorvan Ruun of old is gone.', []],
  ])('%s', (_why, body, expected) => {
    const { things, people } = coreferenceIn(body).coreference;
    expect(people.length).toBeGreaterThan(0);
    expect([...things].map(({ name }) => name)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { coreferenceIn } from '../../../helpers/coreference.js';

/** The offices of people that tell whom they are of where the text has a pronoun or "the group". */
const ownedIn = (body: string): string[] =>
  [...coreferenceIn(body).coreference.owned].flatMap(([{ name }, offices]) =>
    offices.map(({ told }) => `${name}: ${told}`),
  );

describe('an office of whom a pronoun tells', () => {
  it.each([
    [
      'The Merrow Rowers objected. Per Orr, the group’s executive director, left.',
      'Per Orr: executive director of the Merrow Rowers',
    ],
    ['Velm Foods sold its mill. Its chairman, Ann Orr, left.', 'Ann Orr: chairman of Velm Foods'],
    ['Per Lind left the court. His lawyer, Ann Orr, wept.', 'Ann Orr: Per Lind’s lawyer'],
    ['Per Lind died. Ann Orr, his wife, wept.', 'Ann Orr: Per Lind’s wife'],
    [
      'Per Lind flew. “All is well,” said John Orr, his spokesman.',
      'John Orr: Per Lind’s spokesman',
    ],
    ['The charity Velm Boats met. Its chairman, Ann Orr, left.', 'Ann Orr: chairman of Velm Boats'],
    [
      'The Oldby Museum burned. Ann Orr, director of the museum, wept.',
      'Ann Orr: director of the Oldby Museum',
    ],
    [
      'The Oldby Harbour Committee met. Per Orr, the panel’s staff director, left.',
      'Per Orr: staff director of the Oldby Harbour Committee',
    ],
    [
      'The Oldby Harbour Committee met. Per Orr, the panel’s Republican staff director, left.',
      'Per Orr: Republican staff director of the Oldby Harbour Committee',
    ],
    // told to be a body at the end of the sentence
    [
      'Eggs rose, according to Velm, a market firm. Its chief analyst, Ann Orr, left.',
      'Ann Orr: chief analyst of Velm',
    ],
    // a body in front of the office
    [
      'The Oldby Teachers Federation met. On Monday union President Ann Orr left.',
      'Ann Orr: president of the Oldby Teachers Federation',
    ],
    [
      'Harrow Rovers lost again, club spokesman Per Lind said.',
      'Per Lind: spokesman of Harrow Rovers',
    ],
    // of two bodies the one that is told to be a group
    [
      'The Merrow Rowers, a rowing group, sued the Velm Council. Per Orr, the group’s founder, left.',
      'Per Orr: founder of the Merrow Rowers',
    ],
  ])('%s', (body, told) => {
    expect(ownedIn(body)).toEqual([told]);
  });

  it.each([
    // two whom "his" may mean
    ['Per Lind met Bo Holm in court. His lawyer, Ann Orr, wept.'],
    ['The Oldby Museum burned. The Velm Museum did not. Ann Orr, director of the museum, wept.'],
    ['Per Lind met Bo Holm. “All is well,” said Capt. John Orr, his spokesman.'],
    // no body of that sort
    ['The talks failed. On Monday union leader Per Lind left.'],
    // nobody's, somebody's own, told of whom already
    ['Ann Orr, his wife, wept.'],
    ['Per Lind left. The lawyer, Ann Orr, wept.'],
    ['Per Lind left. Bo Holm’s lawyer, Ann Orr, wept.'],
    ['Velm Foods closed. Ann Orr, director of the Oldby Museum, wept.'],
  ])('%s', (body) => {
    expect(ownedIn(body)).toEqual([]);
  });
});

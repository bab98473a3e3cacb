import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../source/extract/names/find-names.js';
import { articleOf, readingOf } from '../../../helpers/article.js';

const toldIn = (body: string): string[] =>
  findNames(readingOf(articleOf(body)))
    .flatMap(({ offices }) => offices)
    .map(({ told }) => told);

describe('a body of several subjects', () => {
  it.each([
    ...[
      'head of the fire and rescue service',
      'chairwoman of the house energy and commerce committee',
      'chair of the culture, media and sport committee',
      'chief executive of the oil and gas company',
      'managing director and senior steel analyst at Orr Foods',
      'head of the wildlife and parks agency in Oldby',
      'chairwoman of the transport and housing committee of the Oldby council',
    ].map((office): [string, string] => [`It is late, said Ann Lind, ${office}.`, office]),
    ['It is late, said Ann Lind, coach of the boys and girls teams.', 'coach'],
    [
      'It is late, said Ann Lind, professor emeritus of law at Lund.',
      'professor emeritus of law at Lund',
    ],
    ['It is late, said Ann Lind, host of Velm’s “Late Hour.”', 'host of Velm’s “Late Hour”'],
    ['Ann Lind, star of Velm’s “sea plays”, left.', 'star'],
    ['It is late, said Ann Lind, owner of the shop and a former nurse.', 'owner of the shop'],
    ['It is late, said Ann Lind, captain of the team and club treasurer.', 'captain of the team'],
    ['Ann Lind, head of the mine, and coal traders left.', 'head of the mine'],
    ['It is late, said Ann Lind, director, and company lawyers agreed.', 'director'],
    [
      'It is late, said Ann Lind, head of the rescue dogs and their handlers.',
      'head of the rescue dogs',
    ],
  ])('%s', (body, told) => {
    expect(toldIn(body)).toContain(told);
  });
});

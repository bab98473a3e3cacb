import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../source/extract/names/find-names.js';
import { articleOf, readingOf } from '../../../helpers/article.js';

const toldIn = (body: string): string | undefined =>
  findNames(readingOf(articleOf(body))).flatMap(({ offices }) => offices)[0]?.told;

describe('a title in marks is told with what an office is of', () => {
  it.each([
    [
      'Per Orr, author of the 2005 book “The Big Catch”, said it rained.',
      'author of the 2005 book “The Big Catch”',
    ],
    [
      '“It leaks,” said Per Orr, author of the book “Rivers of Norland.”',
      'author of the book “Rivers of Norland”',
    ],
    [
      'Per Orr, the author of the 2005 book "The Catch: Inside It", said it rained.',
      'author of the 2005 book "The Catch: Inside It"',
    ],
    ['Per Orr, the director of “A Cold Sea,” said it rained.', 'director of “A Cold Sea”'],
    [
      'Per Orr, author of the novel, “Cold Water,” said it rained.',
      'author of the novel, “Cold Water”',
    ],
    [
      'Per Orr, host of the radio show ‘Early Morning’, said it rained.',
      'host of the radio show ‘Early Morning’',
    ],
  ])('%s', (body, told) => {
    expect(toldIn(body)).toBe(told);
  });

  it.each([
    ['Per Orr, captain of the team “and a fool,” said it rained.', 'captain of the team'],
    ['Per Orr, head of the union, “We will strike,” he said.', 'head of the union'],
    ['“It leaks,” said Per Orr, head of the union. “We Stay.”', 'head of the union'],
    ['Per Orr, mayor of Oldby, “It Rained.”', 'mayor of Oldby'],
    ['Per Orr, leader of the strike “Now is the time,” he said.', 'leader of the strike'],
    ['Per Orr, star of the “Cold Water” films, said it rained.', 'star'],
  ])('not %s', (body, told) => {
    expect(toldIn(body)).toBe(told);
  });
});

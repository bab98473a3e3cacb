import { describe, expect, it } from 'vitest';
import { namesIn } from '../../helpers/quotes.js';

/** "Ann Orr 2": each person with the number of mentions. */
const peopleIn = (body: string): string[] =>
  namesIn(body)
    .filter(({ kind }) => kind === 'person')
    .map(({ name, mentions }) => `${name} ${mentions.length}`);

describe('groupPeople', () => {
  it.each([
    ['an initial', 'Donald J. Orr left. Donald Orr slept.', ['Donald J. Orr 2']],
    ['marks over letters', 'Ana Muñoz left. Ana Munoz slept.', ['Ana Muñoz 2']],
    ['an article of the name', 'Omar al-Bashir left. Omar el-Bashir slept.', ['Omar al-Bashir 2']],
    [
      'the tail of a longer name',
      'Cheryl Boone Isaacs left. Boone Isaacs slept.',
      ['Cheryl Boone Isaacs 2'],
    ],
    ['a king', 'King Karim Hassan left. King Karim slept.', ['Karim Hassan 2']],
    ['a surname alone', 'Ann Orr left. Orr slept.', ['Ann Orr 2']],
    ['a given name alone', 'Ann Orr left. They all love Ann.', ['Ann Orr 2']],
  ])('joins %s', (_why, body, expected) => {
    expect(peopleIn(body)).toEqual(expected);
  });

  it.each([
    ['given names', 'Ann Orr left. Bill Orr slept.', ['Ann Orr 1', 'Bill Orr 1']],
    ['suffixes', 'Bill Orr Jr. left. Bill Orr Sr. slept.', 2],
    [
      'people of one name, where one wears a crown',
      'Karim Hassan met King Hassan. They all like King Hassan.',
      ['Karim Hassan 1', 'Hassan 2'],
    ],
  ])('keeps apart other %s', (_why, body, expected) => {
    const people = peopleIn(body);
    if (typeof expected === 'number') expect(people).toHaveLength(expected);
    else expect(people).toEqual(expected);
  });
});

describe('personOf', () => {
  const TWO = 'Ann Orr met Bill Orr.';

  it.each([
    ['the gender of the title', `${TWO} Mr. Orr slept.`, 'Bill Orr 2'],
    ['the gender of the title', `${TWO} Ms. Orr slept.`, 'Ann Orr 2'],
    ['the office', 'Mayor Ann Orr met the driver, Kim Orr. They like Mayor Orr.', 'Ann Orr 2'],
    ['the pronoun behind it', `${TWO} Orr said she would fly.`, 'Ann Orr 2'],
    [
      'whom it is not told of in passing',
      'Ann Orr, whose brother Bo Orr died, spoke. Orr left.',
      'Ann Orr 2',
    ],
  ])('tells namesakes apart by %s', (_why, body, person) => {
    expect(peopleIn(body)).toContain(person);
  });

  it('is the nearest where nothing else tells', () => {
    expect(peopleIn('Kim Orr met Lee Orr. They all like Orr.')).toEqual(['Kim Orr 1', 'Lee Orr 2']);
  });

  it('is nobody of a title of the other gender', () => {
    expect(peopleIn('Ann Orr left. Mr. Orr slept and Mr. Orr wept.')).toContain('Ann Orr 1');
  });
});

describe('personOfTail', () => {
  it.each([
    [
      'of somebody whose name ends so',
      'Ann Barton Hill left. They met Barton Hill.',
      ['Ann Barton Hill 2'],
    ],
    ['not of a place', 'Ann Barton Hill left. They live in Barton Hill.', ['Ann Barton Hill 1']],
  ])('is %s', (_why, body, expected) => {
    expect(peopleIn(body)).toEqual(expected);
  });
});

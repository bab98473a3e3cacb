import { describe, expect, it } from 'vitest';
import { coreferenceIn } from '../../helpers/coreference.js';

describe('findGenders', () => {
  it.each<[string, string, Record<string, string>]>([
    ['a title', 'Mrs. Ruun Orr left.', { 'Ruun Orr': 'female' }],
    [
      'an office',
      'The king, a spokesman Ruun Orr and a spokeswoman Tiu Lind left.',
      { 'Ruun Orr': 'male', 'Tiu Lind': 'female' },
    ],
    ['a given name', 'Anna Orr met John Dahl.', { 'Anna Orr': 'female', 'John Dahl': 'male' }],
    [
      'a short given name',
      'Phil Orr met Vicky Dahl.',
      { 'Phil Orr': 'male', 'Vicky Dahl': 'female' },
    ],
    [
      'pronouns of what is told less than another',
      'Ruun Orr suggested he had hidden his lies. She left.',
      { 'Ruun Orr': 'female' },
    ],
    ['whom somebody meets is another', 'Ruun Orr met him. It rained.', {}],
    ['no given name of both', 'Jean Orr met Andrea Dahl.', {}],
    ['no pronoun of a tag', 'Ruun Orr came late, she said.', {}],
    ['no family name that stands first', 'Li Mei met John Dahl.', { 'John Dahl': 'male' }],
    ['a pronoun behind a lone name', 'Ruun Orr left. She slept.', { 'Ruun Orr': 'female' }],
    ['no pronoun behind two', 'Ruun Orr met Tiu Dahl. She slept.', {}],
    [
      'no pronouns of both sorts',
      'Ruun Orr left. She slept. Ruun Orr left. He slept. Ruun Orr left. She slept. Ruun Orr left. He slept. Ruun Orr left. She slept.',
      {},
    ],
    [
      'a reflexive, more than pronouns behind',
      'Ruun Orr called herself late. He wept. Ruun Orr slept. He stayed.',
      { 'Ruun Orr': 'female' },
    ],
    ['no reflexive of another clause', 'Ruun Orr saw that she hid herself, and he himself.', {}],
    ['what is told beside a name', 'Ruun Orr, a father of two, left.', { 'Ruun Orr': 'male' }],
    ['what a name is', 'Ruun Orr is an actress.', { 'Ruun Orr': 'female' }],
    ['whose keys they are', 'Ruun Orr lost his keys.', { 'Ruun Orr': 'male' }],
    [
      'whom a clause of "who" tells of',
      'Ruun Orr, who sold his boat, left.',
      { 'Ruun Orr': 'male' },
    ],
    ['not whom somebody hurts', 'Ruun Orr chased her down the hall and hurt her again.', {}],
    ['no pronoun of a woman without a name', 'The maid met Ruun Orr. She left.', {}],
    [
      'no pronoun of one without a name who acts',
      'A driver left when Ruun Orr came. She wept.',
      {},
    ],
    ['no pronoun of who acts before a name', 'When she met Ruun Orr, it rained. She left.', {}],
    [
      'no lone pronoun where the name does not act',
      'A letter to Ruun Orr came late. She wept.',
      {},
    ],
    [
      'the pronoun of a lone name, where one of the other gender has none',
      'Ruun Orr met the maid. He left.',
      { 'Ruun Orr': 'male' },
    ],
    ['nothing', 'Ruun Orr left.', {}],
  ])('%s', (_why, body, expected) => {
    const { genders } = coreferenceIn(body).coreference;
    expect(Object.fromEntries([...genders].map(([{ name }, gender]) => [name, gender]))).toEqual(
      expected,
    );
  });
});

import { describe, expect, it } from 'vitest';
import { coreferenceIn } from '../../../helpers/coreference.js';

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
    ['no pronoun of one who acts before', 'When she called Ruun Orr, it rained. She slept.', {}],
    [
      'a pronoun that he who acts before cannot be',
      'He met Ruun Orr in her house.',
      { 'Ruun Orr': 'female' },
    ],
    ['not whom somebody hits', 'A writer says Ruun Orr hit her on Monday.', {}],
    [
      'no pronoun behind a lone word that acts',
      'Ruun Orr left. Velmana’s hat blew away. She slept.',
      {},
    ],
    [
      'what somebody is to another',
      'Tiu came with her ex-husband, Ruun Orr, in May.',
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

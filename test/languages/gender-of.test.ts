import { describe, expect, it } from 'vitest';
import { genderOf } from '../../source/languages/gender-of.js';
import { languageOf } from '../../source/languages/registry.js';

const english = languageOf('en');

describe('whom a subject names', () => {
  it.each([
    ['she', 'female'],
    ['Mrs. Orlow', 'female'],
    ['His wife', 'female'],
    ['Mr. Orlow’s wife, Ann,', 'female'],
    ['The actress', 'female'],
    ['Former Rep. Peter Orlow Jr.', 'male'],
    ['He', 'male'],
    ['her husband', 'male'],
    ['Ann Lind’s brother', 'male'],
    ['Sir Tom Orr', 'male'],
  ])('%s: %s', (phrase, gender) => {
    expect(genderOf(phrase, english)).toBe(gender);
  });

  it.each([
    'the council',
    'Orlow Lines',
    'Mr. and Mrs. Orlow',
    'Ann Lind and Peter Berg',
    'the mayor',
    'They',
    'Lind',
    '',
  ])('nobody can tell of %j', (phrase) => {
    expect(genderOf(phrase, english)).toBeUndefined();
  });
});

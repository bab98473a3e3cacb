import { describe, expect, it } from 'vitest';
import { english } from '../../source/languages/english/english.js';
import { foldRole, samePerson } from '../../source/languages/fold-name.js';

const SAME: readonly (readonly [string, string])[] = [
  ['Sergey Orlov', 'Sergei Orlov'],
  ['Sergej Orlov', 'Sergei Orlov'],
  ['Dmitry Zelinsky', 'Dmitriy Zelinskyy'],
  ['Mohammed Farah', 'Muhammad Farah'],
  ['Bill Orr', 'William Orr'],
  ['J. Orr', 'Jane Orr'],
  ['Orr', 'Jane Orr'],
  ['Dr. Jane Orr', 'Jane Orr'],
  ['José Núñez', 'Jose Nunez'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Ann Orr', 'Bill Orr'],
  ['Ann Orr', 'Ann Lind'],
  ['John Orr', 'John Orr Jr.'],
];

describe('samePerson', () => {
  it.each(SAME)('%s is %s', (a, b) => {
    expect(samePerson(a, b, english.names)).toBe(true);
  });
  it.each(DIFFERENT)('%s is not %s', (a, b) => {
    expect(samePerson(a, b, english.names)).toBe(false);
  });
});

describe('foldRole', () => {
  it.each([
    ['the top Russian diplomat', 'foreign minister'],
    ['Foreign Minister', 'foreign minister'],
    ['premier', 'prime minister'],
    ['the mayor', 'mayor'],
  ])('%s is %s', (role, folded) => {
    expect(foldRole(role, english.names)).toBe(folded);
  });
});

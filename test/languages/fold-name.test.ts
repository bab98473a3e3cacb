import { describe, expect, it } from 'vitest';
import { english } from '../../source/languages/english/english.js';
import {
  familyNames,
  foldRole,
  isMisspelling,
  samePerson,
  wholeNames,
} from '../../source/languages/fold-name.js';

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
  ['Jean-Luc Orr', 'Jean Luc Orr'],
  ['Kang Ji-hoon', 'Kang Ji Hoon'],
  ['J. Ann Orr', 'Ann Orr'],
  ['Jon Orr', 'John Orr'],
  ['Bettie Orr', 'Betty Mae Orr'],
  ['Boone Orr', 'Cheryl Boone Orr'],
  ['William “Mo” Orr', 'Mo Orr'],
  ['Mike Kofman', 'Michael Kofman'],
  ['Mohammed Sharif', 'Muhammad Shariff'],
  ['Vladimir Kosin', 'Volodymyr Kossin'],
  ['Jürg Großmüller', 'Juerg Grossmueller'],
  ['Jürg Großmüller', 'Jurg Grossmuller'],
  ['Çiğdem Yıldız', 'Cigdem Yildiz'],
  ['Søren Ægir', 'Soeren Aegir'],
  ['Paweł Łoś', 'Pawel Los'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['Ann Orr', 'Bill Orr'],
  ['Ann Orr', 'Ann Lind'],
  ['John Orr', 'John Orr Jr.'],
  ['John Orr Jr.', 'John Orr III'],
  ['James Orr', 'Ann James Orr'],
  ['Jean-Luc Orr', 'Luc Orr'],
  ['Mike Coffman', 'Michael Kofman'],
  ['Bill Carson', 'William Karson'],
  ['Ann Orsen', 'Ann Orssund'],
  ['Jo Orr', 'Joel Orr'],
];

describe('samePerson', () => {
  it.each(SAME)('%s is %s', (a, b) => {
    expect(samePerson(a, b, english.names)).toBe(true);
  });
  it.each(DIFFERENT)('%s is not %s', (a, b) => {
    expect(samePerson(a, b, english.names)).toBe(false);
  });
});

describe('wholeNames', () => {
  it.each([
    [['Du Prel', 'Joris du Prel'], ['Joris du Prel']],
    [['Barton Hill', 'Kate Barton-Hill'], ['Kate Barton-Hill']],
    [
      ['James Orr', 'Ann James Orr'],
      ['James Orr', 'Ann James Orr'],
    ],
  ])('%s → %s', (forms, whole) => {
    expect(wholeNames(forms, english.names)).toEqual(whole);
  });
});

describe('isMisspelling', () => {
  it.each([
    ['Ann Alishvandi', 'Ann Alishbandi'],
    ['Duncan Rait', 'Duncan Raite'],
    ['Hassan Rouhabi', 'Hasan Rohabi'],
    ['Samir Mursal', 'Samir Morsal'],
  ])('%s is %s', (a, b) => {
    expect(isMisspelling(a, b, english.names)).toBe(true);
  });
  it.each([
    ['Ann Lind', 'Ann Lund'],
    ['Ann Orlovsky', 'Bo Orlovski'],
    ['Ann Bill', 'Ann Bell'],
    ['Ann Larsen', 'Ann Lorsen'],
    ['Maro Orlowski', 'Maro Orlowska'],
    ['Orlovsky', 'Orlevsky'],
  ])('%s is not %s', (a, b) => {
    expect(isMisspelling(a, b, english.names)).toBe(false);
  });
});

describe('familyNames', () => {
  it.each([
    [
      ['park', 'ji-hoon'],
      ['ji-hoon', 'park'],
    ],
    [
      ['xi', 'jinping'],
      ['jinping', 'xi'],
    ],
    [['lin', 'ann', 'orr'], ['orr']],
    [['ann', 'park'], ['park']],
  ])('of %j are %j', (parts, families) => {
    expect(familyNames(parts, english.names)).toEqual(families);
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

import { describe, expect, it } from 'vitest';
import { ageIn, readAges, tellsAge } from '../../../../source/extract/coreference/descriptions/ages.js'; // prettier-ignore
import { passagesOf } from '../../../helpers/passage.js';

const agesIn = (body: string): string[] =>
  [...readAges(passagesOf(body))].map(
    ([age, people]) => `${[...people].map(({ name }) => name).join(' and ')}: ${age}`,
  );

describe('readAges', () => {
  it.each([
    ['Ann Orr, 54, said it rained.', 'Ann Orr: 54'],
    ['Ann Orr (54) left.', 'Ann Orr: 54'],
    ['Ann Orr, 54, of Oslo left.', 'Ann Orr: 54'],
    ['The 54-year-old driver Ann Orr left.', 'Ann Orr: 54'],
    ['Ann Orr, 54, and Per Lind, 54, left.', 'Ann Orr and Per Lind: 54'],
  ])('%s', (body, expected) => {
    expect(agesIn(body)).toEqual([expected]);
  });

  it.each([
    'Ann Orr, 54 others and a guard left.',
    'The 54-year war of Ann Orr was over.',
    'The 54-year-old from Ann Orr left.',
    'The 54-year-old left, and Ann Orr slept.',
    'It was the 54-year-old whom all but a few had seen Ann Orr.',
    'Velm Foods, 54, left.',
  ])('none in %s', (body) => {
    expect(agesIn(body)).toEqual([]);
  });
});

it.each([
  ['54-year-old', 54],
  ['7-year-old', 7],
  ['54-year', undefined],
  ['x54-year-old', undefined],
])('%s tells the age %s', (word, age) => {
  expect(ageIn(word)).toBe(age);
});

it.each([
  ['the 54-year-old driver', true],
  ['the 54-year war', false],
])('%s tells an age: %s', (phrase, expected) => {
  expect(tellsAge(phrase)).toBe(expected);
});

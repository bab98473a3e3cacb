import { expect, it } from 'vitest';
import { nounStem } from '../../../../source/extract/events/clauses/noun-stem.js';
import { leaningIn } from '../../../../source/extract/events/line/leaning.js';
import { lineIn } from '../../../helpers/asked-line.js';

/** How many nouns of a line stand for what was told of before. */
const leansIn = (body: string): number =>
  leaningIn({ ...lineIn(body), headline: new Set(['ban'].map(nounStem)) }).length;

it.each([
  'The travel warning expires on Friday.',
  'Bo Orr shut the school on Monday.',
  'The senators fined Velm on Monday.',
  'The jury heard nine guards on Monday.',
  'In May the jury freed nine guards.',
])('%s leans on a sentence before', (body) => {
  expect(leansIn(body)).toBe(1);
});

it.each([
  'The Oslo travel warning expires on Friday.',
  'The warning of Orlow Bank expires on Friday.',
  'Bo Orr shut the school in Oslo on Monday.',
  'Bo Orr ended the ban on Monday.',
  'Bo Orr sold a school in May, and Ann Lind bought the school on Monday.',
  'Bo Orr bought the S9 on Monday.',
  'Velm’s jury freed nine guards on Monday.',
  'Nine guards left Tarn on Monday.',
])('%s leans on nothing', (body) => {
  expect(leansIn(body)).toBe(0);
});

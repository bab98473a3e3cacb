import { expect, it } from 'vitest';
import { extractArticle } from '../../../../source/extract/extract-article.js';
import { articleOf } from '../../../helpers/article.js';

/** How many nouns of the last line of an article stand for what it told of before. */
const leansIn = (body: string): number =>
  extractArticle(articleOf(body, { title: 'Senators ban rallies' })).events.at(-1)?.leans ?? 0;

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

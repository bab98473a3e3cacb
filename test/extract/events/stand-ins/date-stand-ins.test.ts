import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../source/extract/extract-article.js';
import { articleOf } from '../../../helpers/article.js';

/** The lines of an article published on Tuesday 28 December 2021. */
const linesOf = (body: string): string[] =>
  extractArticle(articleOf(body)).events.map(({ summary }) => summary);

/** [sentences, the last line] */
type Row = readonly [string, string];

const DATED: readonly Row[] = [
  ['The tram will be removed tomorrow at the earliest.', 'The tram will be removed [on 29 December] at the earliest'],
  ['On Sunday the court jailed a man who fled last month.', 'the court jailed a man who fled [in November 2021]'],
  ['On Sunday the court jailed a man who fled late last year.', 'the court jailed a man who fled late [in 2020]'],
  ['On Sunday the firm opened a mine that was shut until last week.', 'the firm opened a mine that was shut until [the week of 20 December]'],
  ['The yard, which two men robbed nine days ago, opened on Sunday.', 'The yard, which two men robbed [on 19 December], opened on Sunday'],
]; // prettier-ignore

const UNDATED: readonly Row[] = [
  ['The court met on Monday after this week’s vote.', 'The court met after this week’s vote'],
  ['The mayor spoke on Sunday of a storm that hit Tarn on Friday.', 'The mayor spoke of a storm that hit Tarn on Friday'],
  ['Lind called it “the best of last year” on Sunday.', 'Lind called it “the best of last year”'],
]; // prettier-ignore

describe.each([
  ['the day that leaning words mean', DATED],
  ['nothing for words that need none', UNDATED],
])('a line has in brackets %s', (_kind, rows) => {
  it.each(rows)('%s', (body, line) => {
    expect(linesOf(body)).toContain(line);
  });
});

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
  ['The mayor spoke on Sunday of a storm that hit Tarn on Friday.', 'The mayor spoke of a storm that hit Tarn on Friday [24 December]'],
  ['The court met on Monday after this week’s vote.', 'The court met after [the] vote [in the week of 27 December]'],
  ['The court freed nine men on Sunday after last month’s vote.', 'The court freed nine men after [the November 2021] vote'],
  ['The mayor lost on Sunday in the first poll since last summer’s long strike.', 'The mayor lost in the first poll since [the summer 2021] long strike'],
  ['The party won on Sunday but trails far behind this month.', 'The party won but trails far behind [in December 2021]'],
  ['Yesterday’s vote angered the mayor.', '[The 27 December] vote angered the mayor'],
  ['The mayor said on Sunday that the dam broke on 10 July last year.', 'The mayor said that the dam broke on 10 July [2020]'],
  ['The mayor said on Sunday she will visit Oslo this weekend.', 'The mayor said she will visit Oslo [on the weekend of 1 January 2022]'],
  ['The yard, which two men robbed nine days ago, opened on Sunday.', 'The yard, which two men robbed [on 19 December], opened on Sunday'],
  ['The bank in Tarn failed on 3 May 2012. Ann Lind was jailed on June 29 of that year.', 'Ann Lind was jailed on June 29 [2012]'],
  ['The court in Tarn sat on Monday. Ann Lind told nine bakers that night that the mill would shut.', 'Ann Lind told nine bakers that the mill would shut'],
  ['The mayor said on Sunday that the dam broke on July 10 this year.', 'The mayor said that the dam broke on July 10 [2021]'],
  ['The crew was told on Sunday that Ann Lind would be operated on next week.', 'The crew was told that Ann Lind would be operated on [in the week of 3 January 2022]'],
]; // prettier-ignore

const UNDATED: readonly Row[] = [
  ['The court in Tarn sat on Monday. Ann Lind told nine bakers on that first night that the mill would shut.', 'Ann Lind told nine bakers on that first night that the mill would shut'],
  ['The court met on Monday after Friday’s vote.', 'The court met after Friday’s vote'],
  ['The mayor lost on Sunday after a Saturday Post report.', 'The mayor lost after a Saturday Post report'],
  ['The mayor spoke on Sunday to today’s youth.', 'The mayor spoke to today’s youth'],
  ['The mayor said on Sunday that she drank on Thursday, Friday and Saturday.', 'The mayor said that she drank on Thursday, Friday and Saturday'],
  ['The mayor said on Sunday that nine men fled in the next year.', 'The mayor said that nine men fled in the next year'],
  ['The mayor spoke on Sunday of a fire that struck Tarn nearly two decades ago.', 'The mayor spoke of a fire that struck Tarn nearly two decades ago'],
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

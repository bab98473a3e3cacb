import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../source/extract/extract-article.js';
import { articleOf } from '../../../helpers/article.js';

/** The lines of an article published on Tuesday 28 December 2021. */
const linesOf = (body: string): string[] =>
  extractArticle(articleOf(body)).events.map(({ summary }) => summary);

/** [sentences, the last line] */
type Row = readonly [string, string];

const MEANT: readonly Row[] = [
  ['Bo Orr and Per Lind fought on Sunday. Both men were held by police on Monday.', 'Both men [Bo Orr and Per Lind] were held by police'],
  ['Bo Orr and Per Lind fought on Sunday. Police held the two men on Monday.', 'Police held the two men [Bo Orr and Per Lind]'],
  ['Bo Orr and Per Lind, the club’s keepers, were suspended on Sunday. The pair were fined on Monday.', 'The pair [Bo Orr and Per Lind] were fined'],
  ['Bo Orr, 54, a farmer, was arrested on Sunday. Police searched the barn on Monday and took the 54-year-old to Tarn.', 'Police searched the barn and took the 54-year-old [Bo Orr] to Tarn'],
  ['Ann Orr was robbed on Sunday. The 54-year-old, of Tarn, was taken to hospital on Monday.', 'The 54-year-old [Ann Orr], of Tarn, was taken to hospital'],
  ['Skipper Bo Orr sank his boat on Sunday. The 66-year-old, a keeper of bees, was arrested on Monday.', 'The 66-year-old [Bo Orr], a keeper of bees, was arrested'],
  ['Peter Orr came to Tarn Rovers on Sunday. The Italian, 46, signed a contract on Monday.', 'The Italian [Peter Orr], 46, signed a contract'],
  ['Peter Orr won the race on Sunday. The Norwegian was banned on Monday.', 'The Norwegian [Peter Orr] was banned'],
  ['Norway’s Peter Orr won the race on Sunday. The Norwegian broke a leg on Monday.', 'The Norwegian [Peter Orr] broke a leg'],
  ['Last month, Bo Orr spoke of his long marriage to Ann Lind. The couple, who announced their separation on Sunday, is in the news.', 'The couple [Bo Orr and Ann Lind] announced their separation'],
  ['Per Lind and his wife Eva Lind bought a farm. Rain fell. Snow fell. Frost came. Wind blew. The couple sold the farm on Monday.', 'The couple [Per Lind and Eva Lind] sold the farm'],
  ['Judge Ann Lind sat on Sunday. Lawyers told the judge on Monday that Bo Orr was ill.', 'Lawyers told the judge [Ann Lind] that Bo Orr was ill'],
]; // prettier-ignore

const OPEN: readonly Row[] = [
  // somebody else is named since, or is a woman
  ['Bo Orr and Per Lind fought on Sunday. Max Vale saw it on Sunday. Police held the two men on Monday.', 'Police held the two men'],
  ['Bo Orr and Eva Lind fought on Sunday. Both men were held by police on Monday.', 'Both men were held by police'],
  // another of the kind is told of since
  ['Editor Ann Lind spoke on Sunday. A political editor wept. Police held the editor on Monday.', 'Police held the editor'],
  // nobody is told to be a couple
  ['Ann Lind saw his wife at a feast of Bo Orr. Rain fell. Snow fell. Frost came. Wind blew. The couple sold the farm on Monday.', 'The couple sold the farm'],
  // the line names who is meant
  ['Bo Orr and Per Lind fought on Sunday. Bo Orr and Per Lind left on Monday, and police held both men.', 'Bo Orr and Per Lind left, and police held both men'],
  ['The US president spoke on Sunday. Iran’s president, Bo Orr, came on Sunday. Aides told the US president on Monday that Orr was ill.', 'Aides told the US president that Orr was ill'],
  // of another age or land, or named behind
  ['Ann Orr, 20, was robbed on Sunday. The 54-year-old was taken to hospital on Monday.', 'The 54-year-old was taken to hospital'],
  ['Ann Orr met Bo Lind on Sunday. The 54-year-old was taken to hospital on Monday.', 'The 54-year-old was taken to hospital'],
  ['Ann Orr was robbed on Sunday. The 54-year-old, Per Holm, was arrested on Monday.', 'The 54-year-old, Per Holm, was arrested'],
  ['Danish rider Peter Orr won the race on Sunday. The Norwegian was banned on Monday.', 'The Norwegian was banned'],
  // what may be a song
  ['Paper Mill topped the charts on Sunday. The 28-year-old was taken to hospital on Monday.', 'The 28-year-old was taken to hospital'],
  ['Peter Orr won the race on Sunday. The French were beaten on Monday.', 'The French were beaten'],
  ['Peter Orr won the race on Sunday. The Italian government fell on Monday.', 'The Italian government fell'],
  // two of several who are near, whom nothing joins
  ['Ann Lind and Bo Orr left on Sunday. Ann Lind thanked Al Holm on Sunday. Police held both singers on Monday.', 'Police held both singers'],
  ['Harbour head Bo Orr spoke on Sunday. Police hit a man in the head on Monday.', 'Police hit a man in the head'],
  // another land’s
  ['The Syrian ambassador, Bo Orr, left Tarn on Sunday. The Norwegian embassy said on Monday that the ambassador would stay.', 'The Norwegian embassy said that the ambassador would stay'],
  // another office than the one that is told
  ['Special counsel Ann Lind sat on Sunday. Bo Orr met the chief counsel on Monday.', 'Bo Orr met the chief counsel'],
  ['Two trains crashed on Sunday. Both trains were late on Monday.', 'Both trains were late on Monday'],
]; // prettier-ignore

describe.each([
  ['the names of those who are meant', MEANT],
  ['nobody where it may be others, or the line names them', OPEN],
])('a line has in brackets %s', (_kind, rows) => {
  it.each(rows)('%s', (body, line) => {
    expect(linesOf(body)).toContain(line);
  });
});

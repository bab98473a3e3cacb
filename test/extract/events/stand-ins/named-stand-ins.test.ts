import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../source/extract/extract-article.js';
import { articleOf } from '../../../helpers/article.js';

/** The lines of an article published on Tuesday 28 December 2021. */
const linesOf = (body: string): string[] =>
  extractArticle(articleOf(body)).events.map(({ summary }) => summary);

/** [sentences, the last line] */
type Row = readonly [string, string];

const NAMED: readonly Row[] = [
  ['Sites will have duties under the Digital Harbour Act (DHA), two people said. In April, the board named nine firms under the law.', 'the board named nine firms under the law [the Digital Harbour Act]'],
  ['The House Harbour Committee sent a letter on Sunday. The committee will meet on January 9.', 'The committee [the House Harbour Committee] will meet on January 9'],
  ['New Jersey Governor Bo Orr spoke. In November the state announced a new rule.', 'the state [New Jersey] announced a new rule'],
  ['The Ministry of Peace in Norland spoke. The ministry closed nine camps on Sunday.', 'The ministry [Ministry of Peace] closed nine camps'],
  ['Hurricane Ida hit Tarn. The storm killed nine people on Sunday.', 'The storm [Hurricane Ida] killed nine people'],
  ['The Harbour Workers Union met. Members of the union walked out on Sunday.', 'Members of the union [the Harbour Workers Union] walked out'],
  ['Students marched at Orlow University. The university’s president, Bo Orr, quit on Sunday.', '[Orlow University]’s president, Bo Orr, quit'],
]; // prettier-ignore

const OPEN: readonly Row[] = [
  // two that are named so
  ['The Clean River Act passed. The Fair Rent Act failed. The law was voided on Sunday.', 'The law was voided'],
  ['New Jersey and Ohio spoke. In November the state announced a new rule.', 'the state announced a new rule'],
  // another was told of since
  ['The Clean River Act passed. A state law on fish was old. The law was voided on Sunday.', 'The law was voided'],
  // no name that tells which
  ['The Police Department met. Bo Orr joined the department on Sunday.', 'Bo Orr joined the department'],
  // it says which
  ['The Orlow Festival opened. Bo Orr opened the festival of songs in Tarn on Sunday.', 'Bo Orr opened the festival of songs in Tarn'],
  ['New Jersey Governor Bo Orr spoke. Ann Lind ruled on matters of the state on Sunday.', 'Ann Lind ruled on matters of the state'],
]; // prettier-ignore

describe.each([
  ['what alone bears the noun in its name', NAMED],
  ['nothing where it may be another', OPEN],
])('a line has in brackets %s', (_kind, rows) => {
  it.each(rows)('%s', (body, line) => {
    expect(linesOf(body)).toContain(line);
  });
});

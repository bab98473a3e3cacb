import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../../source/extract/extract-article.js';
import { articleOf } from '../../../helpers/article.js';

/** The lines of an article published on Tuesday 28 December 2021. */
const linesOf = (body: string): string[] =>
  extractArticle(articleOf(body)).events.map(({ summary }) => summary);

/** [sentences, the last line] */
type Row = readonly [string, string];

const BODIES: readonly Row[] = [
  ['Harbour Foods cut nine jobs on Sunday. Shares of Harbour Foods fell. Harbour Foods sold a mill on Sunday. The company shut nine shops on Monday.', 'The company [Harbour Foods] shut nine shops'],
]; // prettier-ignore

const OPEN: readonly Row[] = [
  ['Harbour Foods cut nine jobs on Sunday. Velm Motors sold a mill on Sunday. The company shut nine shops on Monday.', 'The company shut nine shops'],
]; // prettier-ignore

describe.each([
  ['the body that its sort must mean', BODIES],
  ['no body where it might be another', OPEN],
])('a line has in brackets %s', (_kind, rows) => {
  it.each(rows)('%s', (body, line) => {
    expect(linesOf(body)).toContain(line);
  });
});

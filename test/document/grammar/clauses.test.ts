import { describe, expect, it } from 'vitest';
import { documentOf, slice } from '../../helpers/document.js';

/** [clauses with | between, what opens each, which go on with an earlier one] */
const CLAUSES: readonly (readonly [string, readonly (string | undefined)[], readonly boolean[]])[] = [
  ['The ferry sank.', [undefined], [false]],
  ['Lind said |the ferry sank.', [undefined, undefined], [false, false]],
  ['Lind said |that the ferry sank.', [undefined, 'that'], [false, false]],
  ['They left |because the ferry sank.', [undefined, 'because'], [false, false]],
  ['The man |who left |was old.', [undefined, 'who', undefined], [false, false, true]],
  ['If it rains, |they stay.', ['if', undefined], [false, true]],
  ['Prices rose |and fell.', [undefined, 'and'], [false, false]],
  ['The ferry sank, |but the crew lived.', [undefined, 'but'], [false, false]],
  ['The town |in which she lived |was small.', [undefined, 'which', undefined], [false, false, true]],
  ['The quay was lost |as it was set alight.', [undefined, 'as'], [false, false]],
  ['Since May, Lind has been away.', [undefined], [false]],
  ['The bronzes had until October been shown in a hall.', [undefined], [false]],
  ['After being told of it, she left.', [undefined], [false]],
  ['The ferry sank after rain, |Lind said.', [undefined, undefined], [false, false]],
  ['They swam before being found, |Lind said.', [undefined, undefined], [false, false]],
  ['The ferry sank, |said Ann Lind.', [undefined, undefined], [false, false]],
  ['Lind said |there was a storm.', [undefined, undefined], [false, false]],
  ['They left |because more than 30 men came.', [undefined, 'because'], [false, false]],
  ['They left earlier |than he did.', [undefined, 'than'], [false, false]],
  ['A table without a verb.', [undefined], [false]],
]; // prettier-ignore

describe('clauses', () => {
  it.each(CLAUSES)('%s', (marked, openers, resumed) => {
    const document = documentOf(marked.replaceAll('|', ''));
    const found = document.clauses.map(({ from, to }) => slice(document, from, to));
    expect(found).toEqual(marked.split('|').map((part) => part.trim()));
    expect(document.clauses.map(({ opener }) => opener)).toEqual(openers);
    expect(document.clauses.map(({ resumes }) => resumes)).toEqual(resumed);
  });

  it('tile their sentences', () => {
    const { clauses, sentences } = documentOf(
      'The man who left, Lind said, was old. It rained; they stayed, which was good.\n\nNobody came?',
    );
    for (const [index, { from, to }] of sentences.entries()) {
      const own = clauses.filter(({ sentence }) => sentence === index);
      expect(own[0]?.from).toBe(from);
      expect(own.at(-1)?.to).toBe(to);
      for (const [at, clause] of own.slice(1).entries()) expect(clause.from).toBe(own[at]?.to);
    }
  });
});

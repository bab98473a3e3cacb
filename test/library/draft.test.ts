import { describe, expect, it } from 'vitest';
import { applyChange, withChanges } from '../../source/library/apply-change.js';
import { isDraft, noteOn, renderDraft } from '../../source/library/draft.js';
import { readBookmarks, type Bookmark } from '../../source/library/notebook.js';
import { safe, safeText } from '../../source/text/printed/safe-text.js';

const entry = (id: string, words: string): Bookmark => ({
  kind: 'draft quote',
  id,
  words: safeText(words),
  note: safe``,
});
const noted: Bookmark = { ...entry('b2', 'two'), kind: 'quote', note: safe`ask *her*` };
const put = (file: Buffer, bookmark: Bookmark): Buffer =>
  applyChange(file, { type: 'keep', bookmark, was: '' }, safeText).file;
const all = [entry('a1', 'one'), noted, entry('b2', 'two'), entry('c3', 'three')];
const file = all.reduce(put, Buffer.alloc(0));
const idsIn = (bytes: Buffer): string[] =>
  readBookmarks(bytes, safeText).map(({ kind, id }) => `${kind} ${id}`);

describe('the draft stands in the notebook', () => {
  it('beside a bookmark of the same quote', () => {
    expect(idsIn(file)).toEqual(['draft quote a1', 'quote b2', 'draft quote b2', 'draft quote c3']);
  });

  it('as an entry that is taken off without the bookmark', () => {
    const { file: left } = applyChange(file, { type: 'remove', bookmark: all[2]! }, safeText);
    expect(idsIn(left)).toEqual(['draft quote a1', 'quote b2', 'draft quote c3']);
  });
});

describe('two entries that change places', () => {
  const swap = (one: Bookmark, other: Bookmark) =>
    ({ type: 'swap', bookmark: one, other }) as const;

  it.each([
    ['neighbours at the end', 2, 3],
    ['with a bookmark between them', 0, 2],
    ['the lower one first', 3, 0],
  ])('%s', (_what, one, other) => {
    const change = swap(all[one]!, all[other]!);
    const { file: changed } = applyChange(file, change, safeText);
    const expected = all.with(one, all[other]!).with(other, all[one]!);
    expect(readBookmarks(changed, safeText)).toEqual(expected);
    expect(withChanges(all, [change])).toEqual(expected);
    // And back, with nothing but blank lines changed.
    const { file: again } = applyChange(changed, change, safeText);
    expect(readBookmarks(again, safeText)).toEqual(all);
    expect(again.toString().trimEnd()).toBe(file.toString().trimEnd());
  });

  it('stay where one of them is gone', () => {
    const gone = entry('d4', 'gone');
    expect(applyChange(file, swap(all[0]!, gone), safeText).file).toBe(file);
    expect(withChanges(all, [swap(all[0]!, gone)])).toEqual(all);
  });

  it('leave a byte-order mark at the start', () => {
    const marked = Buffer.from('\uFEFF## draft quote a1\n\none\n\n## draft quote b2\n\ntwo\n');
    const { file: changed } = applyChange(marked, swap(all[0]!, all[2]!), safeText);
    expect(changed.toString()).toBe('\uFEFF## draft quote b2\n\ntwo\n\n## draft quote a1\n\none\n');
  });
});

it('is written as Markdown with the notes, in which nothing of it is a mark', () => {
  const words = '[reported] they would *leave* — Ada Lind (Ellis Paper, 28 Dec 2021, a_b.txt:1)';
  const draft = [entry('a1', words), entry('b2', '“two”')];
  expect(renderDraft('Port <Ellis>', draft, [...draft, noted])).toBe(
    [
      '# Port \\<Ellis\\>',
      '',
      '1. \\[reported\\] they would \\*leave\\* — Ada Lind (Ellis Paper, 28 Dec 2021, a\\_b.txt:1)',
      '',
      '2. “two”',
      '',
      '   Note: ask \\*her\\*',
      '',
    ].join('\n'),
  );
  expect(all.filter(isDraft).map((one) => noteOn(all, one))).toEqual(['', 'ask *her*', '']);
});

// What is remembered of folders that are gone, and of what must not be forgotten.
import { existsSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { forgetStates } from '../../source/library/forget-states.js';
import { writeState } from '../../source/library/state-file.js';

const BEFORE = '2026-08-29T18:02';
const OLD = '2026-05-01T09:00';
const there = mkdtempSync(join(tmpdir(), 'briefing-there-'));
const gone = join(there, 'gone');

it.each([
  ['of a folder that is gone, and old', [gone], OLD, false],
  ['of several that are all gone', [gone, `${gone}-too`], OLD, false],
  ['of a folder that is gone since lately', [gone], '2026-08-29T18:02', true],
  ['of a folder that is there', [there], OLD, true],
  ['of several, one of them there', [gone, there], OLD, true],
  ['of an address', ['https://post.example/news'], OLD, true],
  ['of a pattern', [join(there, '*.txt')], OLD, true],
  ['below what is no folder', [join(there, 'file.txt', 'deep')], OLD, true],
  ['of nothing', [], OLD, true],
])('%s', (_what, paths, savedAt, stays) => {
  writeFileSync(join(there, 'file.txt'), '');
  const folder = mkdtempSync(join(tmpdir(), 'briefing-state-'));
  const path = join(folder, '0a1b2c.jsonl');
  writeState(path, { paths, savedAt, place: undefined }, '{}');
  forgetStates(folder, BEFORE);
  expect(existsSync(path)).toBe(stays);
});

it('leaves what is none of ours, links and folders', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-state-'));
  const other = join(mkdtempSync(join(tmpdir(), 'briefing-other-')), '0a1b2c.jsonl');
  writeState(other, { paths: [gone], savedAt: OLD, place: undefined }, '{}');
  symlinkSync(other, join(folder, '1a.jsonl'));
  mkdirSync(join(folder, '2a.jsonl'));
  writeFileSync(join(folder, '3a.jsonl'), 'my notes\n');
  writeState(join(folder, 'Notes.jsonl'), { paths: [gone], savedAt: OLD, place: undefined }, '{}');
  forgetStates(folder, BEFORE);
  for (const path of [
    other,
    ...['1a', '2a', '3a', 'Notes'].map((name) => join(folder, `${name}.jsonl`)),
  ])
    expect(existsSync(path), path).toBe(true);
});

it('minds no folder that is not there', () => {
  expect(() => {
    forgetStates(gone, BEFORE);
  }).not.toThrow();
});

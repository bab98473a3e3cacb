import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expandPattern, hasWildcard, matchesPath } from '../../source/intake/glob.js';

describe('hasWildcard', () => {
  it.each(['*.txt', 'a?', '00[1-3].txt', '**'])('%s has one', (pattern) => {
    expect(hasWildcard(pattern)).toBe(true);
  });
  it.each(['a.txt', 'a]b', '[]', '(a)'])('%s has none', (pattern) => {
    expect(hasWildcard(pattern)).toBe(false);
  });
});

describe('matchesPath', () => {
  const ROWS: readonly [path: string, pattern: string, matches: boolean][] = [
    ['001_a.txt', '001*', true],
    ['001_a.txt', '*', true],
    ['001_a.txt', '*_*.txt', true],
    ['001_a.txt', '*_*_*', false],
    ['001_a.txt', '001', false],
    ['001_a.txt', '00[1-3]_?.txt', true],
    ['001_a.txt', '00[!1]*', false],
    ['001_a.txt', '00[a1-]*', true],
    ['00-a.txt', '00[1-]*', true],
    ['a/b.txt', '*', false],
    ['a/b.txt', '*/*.txt', true],
    ['a.b', 'a.b', true],
    ['axb', 'a.b', false],
    ['', '*', true],
  ];
  it.each(ROWS)('%s against %s: %s', (path, pattern, matches) => {
    expect(matchesPath(path, pattern)).toBe(matches);
  });

  it('survives many stars', () => {
    expect(matchesPath('a'.repeat(10_000), '*a'.repeat(100) + 'b')).toBe(false);
  });
});

describe('expandPattern', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'briefing-'));
    mkdirSync(join(root, 'b', 'deep'), { recursive: true });
    for (const name of ['a.txt', 'z.md', 'b/c.txt', 'b/deep/d.txt', '.hidden.txt'])
      writeFileSync(join(root, name), 'Text.');
    symlinkSync(root, join(root, 'b', 'loop'));
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  const ROWS: readonly [pattern: string, paths: readonly string[]][] = [
    ['*.txt', ['a.txt']],
    ['*', ['a.txt', 'b', 'z.md']],
    ['.*', ['.hidden.txt']],
    ['*/*.txt', ['b/c.txt']],
    ['**/*.txt', ['a.txt', 'b/c.txt', 'b/deep/d.txt']],
    ['b/**/d.txt', ['b/deep/d.txt']],
    ['**', ['']],
    ['?/deep/*', ['b/deep/d.txt']],
    ['*/none', []],
    ['none/*', []],
    ['a.txt/*', []],
  ];
  it.each(ROWS)('%s', (pattern, paths) => {
    expect(expandPattern(`${root}/${pattern}`)).toEqual(paths.map((path) => join(root, path)));
  });

  it('reads a pattern that begins here', () => {
    expect(expandPattern('artic*/00[0-1]*')).toEqual([
      'articles/000_0d2b6f10120bd11e.txt',
      'articles/001_f482e130b411ebe4.txt',
    ]);
  });
});

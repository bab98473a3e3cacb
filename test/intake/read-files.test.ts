import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathsFromList, readFiles } from '../../source/intake/read-files.js';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'briefing-'));
  mkdirSync(join(root, 'b', 'deep'), { recursive: true });
  for (const name of ['z.txt', 'a.txt', 'b/c.txt', 'b/deep/d.txt', 'b/photo.xyz', '.hidden.txt'])
    writeFileSync(join(root, name), `Text of ${name}.`);
  symlinkSync(root, join(root, 'b', 'loop'));
  symlinkSync(join(root, 'a.txt'), join(root, 'b', 'same.txt'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const names = (paths: readonly string[]): string[] =>
  readFiles(paths).files.map(({ path }) => path.slice(root.length + 1));

describe('readFiles', () => {
  it('searches folders through, sorted, each file once, links and loops harmless', () => {
    expect(names([root])).toEqual(['a.txt', 'b/c.txt', 'b/deep/d.txt', 'z.txt']);
    expect(names([root, join(root, 'a.txt')])).toEqual(names([root]));
  });

  it('counts what it passes over in one warning', () => {
    const { warnings } = readFiles([root]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]!.message).toMatch(/^2 files passed over/);
  });

  it('reads a file that was typed, whatever it is called', () => {
    expect(names([join(root, 'b', 'photo.xyz'), join(root, '.hidden.txt')])).toEqual([
      'b/photo.xyz',
      '.hidden.txt',
    ]);
  });

  it('names what is not there and reads the rest', () => {
    const { files, warnings } = readFiles([join(root, 'none.txt'), join(root, 'a.txt')]);
    expect(files).toHaveLength(1);
    expect(warnings).toEqual([
      {
        path: join(root, 'none.txt'),
        message: 'there is no such file or folder; check the spelling',
      },
    ]);
  });

  it('expands a pattern that no shell did', () => {
    expect(names([join(root, '**', '[a-c].txt')])).toEqual(['a.txt', 'b/c.txt']);
    expect(names([join(root, '?.txt'), join(root, 'a.txt')])).toEqual(['a.txt', 'z.txt']);
    expect(readFiles([join(root, '*.pdf')]).warnings).toEqual([
      { path: join(root, '*.pdf'), message: 'matches no file; check the pattern' },
    ]);
  });

  it('takes a file whose name looks like a pattern for itself', () => {
    const path = join(root, 'b', 'deep', '[a]*.txt');
    writeFileSync(path, 'Text.');
    expect(names([path])).toEqual(['b/deep/[a]*.txt']);
    rmSync(path);
  });

  it('refuses a file above the limit by name', () => {
    const { files, warnings } = readFiles([join(root, 'a.txt')], { maxSize: 5 });
    expect(files).toEqual([]);
    expect(warnings).toEqual([
      {
        path: join(root, 'a.txt'),
        message: 'is larger than 0 MB and is left out; --max-size raises the limit',
      },
    ]);
  });

  it('stops reading what has no end', () => {
    const { files, warnings } = readFiles(['/dev/zero'], { maxSize: 100_000 });
    expect([files, warnings.map(({ path }) => path)]).toEqual([[], ['/dev/zero']]);
  });

  it('reads standard input for "-"', () => {
    const { files } = readFiles(['-'], { readStdin: () => Buffer.from('Words.') });
    expect(files.map(({ path, bytes }) => [path, String(bytes)])).toEqual([['-', 'Words.']]);
  });

  it('refuses standard input above the limit', () => {
    const readStdin = (): Uint8Array => Buffer.from('Words.');
    const { files, warnings } = readFiles(['-'], { readStdin, maxSize: 5 });
    expect([files, warnings.map(({ path }) => path)]).toEqual([[], ['-']]);
  });
});

describe('pathsFromList', () => {
  const LISTS: readonly [why: string, list: string, paths: readonly string[]][] = [
    ['lines', 'a.txt\n\nb c.txt\n', ['a.txt', 'b c.txt']],
    ['lines of Windows', 'a.txt\r\nb.txt\r\n', ['a.txt', 'b.txt']],
    ['NUL behind each', 'a\nb.txt\0c.txt\0', ['a\nb.txt', 'c.txt']],
    ['nothing', '', []],
  ];
  it.each(LISTS)('reads %s', (_, list, paths) => {
    expect(pathsFromList(list)).toEqual(paths);
  });
});

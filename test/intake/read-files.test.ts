import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathsFromList, readFiles, readPathList } from '../../source/intake/read-files.js';
import { sayPassedOver } from '../../source/intake/formats/passed-over.js';
import type { FoundFile } from '../../source/model/article.js';

const bytesOf = ({ bytes }: FoundFile): Buffer =>
  Buffer.from(bytes instanceof Uint8Array ? bytes : bytes());

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
    expect(warnings[0]!.message).toBe(
      '2 files passed over: 1 .xyz, 1 hidden; name a file to read it anyway',
    );
  });

  it('says by type what would make an article of a file', () => {
    expect(sayPassedOver(['a.jpg', 'b.DOC', 'c.doc', '.x', 'README', 'd.rar', 'e.jpg'])).toBe(
      '7 files passed over: 2 .doc (save as .docx), 1 .rar (unpack), 2 .jpg, 1 hidden, 1 of another kind; name a file to read it anyway',
    );
  });

  it('leaves out what a browser keeps of a page beside it, and nothing else', () => {
    for (const name of ['p_files/frame.html', 'q_files/own.html', 's-Dateien/frame.html']) {
      mkdirSync(join(root, 'saved', name, '..'), { recursive: true });
      writeFileSync(join(root, 'saved', name), 'Text.');
    }
    for (const name of ['p.html', 's.htm']) writeFileSync(join(root, 'saved', name), 'Text.');
    expect(names([join(root, 'saved')])).toEqual([
      'saved/p.html',
      'saved/q_files/own.html',
      'saved/s.htm',
    ]);
    expect(names([join(root, 'saved', 'p_files')])).toEqual(['saved/p_files/frame.html']);
    rmSync(join(root, 'saved'), { recursive: true });
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

  it.each([
    ['a device', '/dev/zero'],
    ['a terminal', '/dev/ptmx'],
  ])('refuses %s by name, and says what to do', (_, path) => {
    expect(readFiles([path])).toEqual({
      files: [],
      warnings: [
        { path, message: expect.stringMatching(/^is a device.*cat FILE \| briefing -$/) as string },
      ],
    });
  });

  it('refuses a pipe, typed or found, whatever it is called', () => {
    const folder = mkdtempSync(join(root, 'pipes-'));
    writeFileSync(join(folder, 'good.txt'), 'Words.');
    const pipes = ['a.txt', 'b.xyz'].map((name) => join(folder, name));
    spawnSync('mkfifo', pipes);
    const { files, warnings } = readFiles([folder]);
    expect(files.map(({ path }) => path)).toEqual([join(folder, 'good.txt')]);
    expect(warnings.map(({ path }) => path)).toEqual(pipes);
    for (const { message } of [...warnings, ...readFiles(pipes).warnings])
      expect(message).toMatch(/^is a pipe.*cat FILE \| briefing -$/);
    rmSync(folder, { recursive: true });
  });

  it('refuses a file that became a pipe before its turn came', () => {
    const path = join(root, 'soon.txt');
    writeFileSync(path, 'Words.');
    const { files } = readFiles([path]);
    rmSync(path);
    spawnSync('mkfifo', [path]);
    expect(() => bytesOf(files[0]!)).toThrow(/^is a pipe/);
    rmSync(path);
  });

  it('reads standard input for "-", when its turn comes', () => {
    const { files } = readFiles(['-'], { readStdin: () => Buffer.from('Words.') });
    expect(files.map((file) => [file.path, String(bytesOf(file))])).toEqual([['-', 'Words.']]);
  });

  it('refuses standard input above the limit', () => {
    const readStdin = (): Uint8Array => Buffer.from('Words.');
    const { files } = readFiles(['-'], { readStdin, maxSize: 5 });
    expect(() => bytesOf(files[0]!)).toThrow(/--max-size raises/);
  });

  it('leaves out what lies beyond so many files, and names the option', () => {
    const { files, warnings } = readFiles([join(root, 'b'), root], { maxFiles: 2 });
    expect(files).toHaveLength(2);
    expect(warnings.map(({ message }) => message).join()).toMatch(
      /more than 2 files; --max-files raises/,
    );
  });
});

describe('links', () => {
  const outside = mkdtempSync(join(tmpdir(), 'briefing-outside-'));
  const named = mkdtempSync(join(tmpdir(), 'briefing-named-'));
  const inNamed = (...names: string[]): string => join(named, ...names);
  beforeAll(() => {
    writeFileSync(join(outside, 'secret.txt'), 'A secret.');
    mkdirSync(inNamed('kept'));
    writeFileSync(inNamed('kept', 'real.txt'), 'Real.');
    symlinkSync(join(outside, 'secret.txt'), inNamed('note.txt'));
    symlinkSync(outside, inNamed('folder'));
    symlinkSync('/', inNamed('top'));
    symlinkSync('kept/real.txt', inNamed('inside.txt'));
    symlinkSync(`${named}-other`, inNamed('nowhere.txt'));
  });
  afterAll(() => {
    for (const folder of [outside, named, `${named}-beside`])
      rmSync(folder, { recursive: true, force: true });
  });
  const found = (path: string, follow = false): string[] =>
    readFiles([path], { follow }).files.map((file) => String(bytesOf(file)));

  it('are followed inside the folder that was named, never out of it', () => {
    const { warnings } = readFiles([named]);
    expect(found(named)).toEqual(['Real.']);
    const out = warnings.filter(({ message }) => message.includes('--follow'));
    expect(out.map(({ path }) => path)).toEqual(
      ['folder', 'note.txt', 'top'].map((name) => inNamed(name)),
    );
  });

  it('are followed out of it where the user asks', () => {
    rmSync(inNamed('top'));
    expect(found(named, true)).toEqual(['A secret.', 'Real.']);
    symlinkSync('/', inNamed('top'));
  });

  it('that are typed are the own choice of the user', () => {
    expect(found(inNamed('note.txt'))).toEqual(['A secret.']);
    expect(found(inNamed('folder'))).toEqual(['A secret.']);
  });

  it('that a pattern finds stay in the folder where its wildcards begin', () => {
    expect(found(inNamed('*.txt'))).toEqual(['Real.']);
    expect(found(inNamed('*', '*.txt'))).toEqual(['Real.']);
    expect(found(inNamed('folder', '*.txt'))).toEqual(['A secret.']);
  });

  it('to a folder whose name begins as that of the named one lead out', () => {
    const beside = `${named}-beside`;
    mkdirSync(beside);
    writeFileSync(join(beside, 'a.txt'), 'Beside.');
    symlinkSync(beside, inNamed('beside'));
    expect(found(named)).toEqual(['Real.']);
    rmSync(inNamed('beside'));
  });

  it('put in place of a file before its turn came are not followed out', () => {
    const path = inNamed('kept', 'swapped.txt');
    writeFileSync(path, 'Swapped.');
    const file = readFiles([named]).files.find((each) => each.path === path)!;
    rmSync(path);
    symlinkSync(join(outside, 'secret.txt'), path);
    expect(() => bytesOf(file)).toThrow(/leads out of the folder/);
    rmSync(path);
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

describe('a list of paths', () => {
  const listOf = (text: string): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'list');
    writeFileSync(path, text);
    return path;
  };

  it('is read from a file, and from a pipe', () => {
    const path = listOf('a.txt\nb.txt\n');
    expect(readPathList(path, 100)).toEqual(['a.txt', 'b.txt']);
    const pipe = `${path}.pipe`;
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    spawn('sh', ['-c', `cat ${path} > ${pipe}`]);
    expect(readPathList(pipe, 100)).toEqual(['a.txt', 'b.txt']);
  });

  it.each<[string, () => string, RegExp]>([
    ['a device', () => '/dev/zero', /^is a device, which may have no end/],
    ['a folder', () => root, /^is a folder; name it without --files-from/],
    ['more than is read', () => listOf('a.txt\n'.repeat(20)), /^is larger than .*--max-size/],
  ])('%s is refused', (_what, path, message) => {
    expect(() => readPathList(path(), 100)).toThrow(message);
  });
});

it('says of a name that is not UTF-8 what is wrong with it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  writeFileSync(
    Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9, 0x2e, 0x74, 0x78, 0x74])]),
    'Words.',
  );
  const { files, warnings } = readFiles([folder]);
  expect(files).toEqual([]);
  expect(warnings.map(({ message }) => message)).toEqual([
    'has a name that is not UTF-8, by which it can not be opened; rename it',
  ]);
});

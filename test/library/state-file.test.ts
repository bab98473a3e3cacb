// The file of what was read, as the world may have left it.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readState, writeState } from '../../source/library/state-file.js';
import { stateFileFor, stateFolder, statedPaths } from '../../source/library/state-path.js';

const HEAD = { paths: ['/a'], savedAt: '2026-11-27T18:02', place: { at: 1 } };
const fresh = (): string => join(mkdtempSync(join(tmpdir(), 'briefing-')), 'deep', 'one.jsonl');
const written = (): string => {
  const path = fresh();
  expect(writeState(path, HEAD, '{"x":1}')).toBeUndefined();
  return path;
};

it('is read as it was written, by its owner alone, without a draft beside it', () => {
  const path = written();
  expect(readState(path)).toEqual({ type: 'state', head: HEAD, memory: '{"x":1}\n' });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(path, '..'))).toEqual(['one.jsonl']);
});

it('is nothing where there is none', () => {
  expect(readState(fresh())).toEqual({ type: 'nothing' });
});

it.each([
  ['cut', '{"briefing-state":1,"paths":[],"saved', 'is damaged', true],
  [
    'without an end',
    '{"briefing-state":1,"paths":[],"savedAt":"2026-11-27T18:02"}\n{}',
    'is damaged',
    true,
  ],
  [
    'of a later program',
    '{"briefing-state":2,"all":1}\n{}\n',
    'was written by another version of briefing',
    false,
  ],
  ['foreign', 'my notes\n', 'is none of briefing’s', false],
])('is not used %s; what is none of ours stays', (_how, text, why, isOurs) => {
  const path = written();
  writeFileSync(path, text);
  expect(readState(path)).toEqual({ type: 'bad', why, isOurs });
  expect(writeState(path, HEAD, '{}')).toBe(isOurs ? undefined : why);
  expect(readFileSync(path, 'utf8') === text).toBe(!isOurs);
});

it('follows no link, neither to read nor to write', () => {
  const path = written();
  const link = join(path, '..', 'link.jsonl');
  symlinkSync(path, link);
  expect(readState(link)).toMatchObject({ type: 'bad', why: 'is a link, which is not followed' });
  const aim = join(path, '..', 'aim');
  symlinkSync(aim, join(path, '..', `two.jsonl.${process.pid}.part`));
  expect(writeState(link, HEAD, '{}')).toBe('is a link, which is not followed');
  expect(writeState(join(path, '..', 'two.jsonl'), HEAD, '{}')).toBeUndefined();
  expect(existsSync(aim)).toBe(false);
});

it('says why it can not be written', () => {
  const path = fresh();
  mkdirSync(join(path, '..', '..'), { recursive: true });
  writeFileSync(join(path, '..'), 'a file');
  expect(writeState(path, HEAD, '{}')).toMatch(/^can't be (opened|written) \(ENOTDIR\)$/);
});

it('is one for a folder, a link to it and its name with a slash', () => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  symlinkSync(folder, `${folder}-link`);
  const of = (...paths: string[]): string =>
    stateFileFor(
      '/s',
      statedPaths(paths, () => false),
    );
  expect(
    new Set([of(folder), of(`${folder}/`), of(`${folder}-link`), of(folder, folder)]).size,
  ).toBe(1);
  expect(of(folder, '/other')).toBe(of('/other', folder));
  expect(of('/other')).not.toBe(of(folder));
});

it.each([
  [{ XDG_STATE_HOME: '/x', HOME: '/h' }, '/x/briefing'],
  [{ XDG_STATE_HOME: 'relative', HOME: '/h' }, '/h/.local/state/briefing'],
  [{}, '/account/.local/state/briefing'],
])('%j lies in %s', (env, folder) => {
  expect(stateFolder(env, () => '/account')).toBe(folder);
});

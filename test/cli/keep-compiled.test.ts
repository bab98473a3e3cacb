import { chmodSync, mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder, makePrivate } from '../../source/cli/keep-compiled.js';

it.each([
  [{ XDG_CACHE_HOME: '/caches', HOME: '/home/ada' }, '/caches/briefing'],
  [{ HOME: '/home/ada' }, '/home/ada/.cache/briefing'],
  [{ XDG_CACHE_HOME: 'caches', HOME: '/home/ada' }, '/home/ada/.cache/briefing'],
  [{ XDG_CACHE_HOME: '', HOME: '/home/ada' }, '/home/ada/.cache/briefing'],
  [{ HOME: '' }, undefined],
  [{ HOME: 'ada' }, undefined],
  [{}, undefined],
])('%j keeps what is compiled in %j', (env, folder) => {
  expect(cacheFolder(env)).toBe(folder);
});

describe('the folder', () => {
  const empty = (): string => mkdtempSync(join(tmpdir(), 'briefing-'));
  const modeOf = (path: string): number => statSync(path).mode & 0o777;

  it('is made for the user alone', () => {
    const folder = join(empty(), 'caches/briefing');
    expect(makePrivate(folder)).toBe(true);
    expect(modeOf(folder)).toBe(0o700);
  });

  it('is closed to others where it is open', () => {
    const folder = join(empty(), 'briefing');
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    expect(makePrivate(folder)).toBe(true);
    expect(modeOf(folder)).toBe(0o700);
  });

  it('is none where it cannot be made', () => {
    const file = join(empty(), 'file');
    writeFileSync(file, '');
    expect(makePrivate(join(file, 'briefing'))).toBe(false);
    expect(makePrivate(file)).toBe(false);
    expect(makePrivate('/proc/nowhere/briefing')).toBe(false);
  });
});

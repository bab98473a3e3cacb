import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
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
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { replaceFile } from '../../source/cli/exit.js';
import { safe } from '../../source/text/printed/safe-text.js';

const folder = (): string => mkdtempSync(join(tmpdir(), 'briefing-exit-'));

describe('replaceFile', () => {
  it('keeps the permissions of a file that is there', () => {
    const file = join(folder(), 'page.txt');
    writeFileSync(file, 'old');
    chmodSync(file, 0o600);
    replaceFile(file, safe`new`);
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('writes what a link leads to, be it there or not', () => {
    const place = folder();
    for (const target of ['there.txt', 'not-there.txt']) {
      if (target === 'there.txt') writeFileSync(join(place, target), 'old');
      const link = join(place, `to-${target}`);
      symlinkSync(target, link);
      replaceFile(link, safe`new`);
      expect(lstatSync(link).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(place, target), 'utf8')).toBe('new');
    }
  });

  it('writes into a pipe, which stays one', async () => {
    const pipe = join(folder(), 'pipe.txt');
    execFileSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe]);
    const read = text(reader.stdout);
    replaceFile(pipe, safe`new`);
    expect(await read).toBe('new');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it('leaves nothing where it can’t write', () => {
    const place = folder();
    mkdirSync(join(place, 'page.txt'));
    expect(() => {
      replaceFile(join(place, 'page.txt'), safe`new`);
    }).toThrow(/EISDIR/);
    expect(() => {
      replaceFile(join(place, 'none', 'page.txt'), safe`new`);
    }).toThrow(/ENOENT/);
    expect(readdirSync(place)).toEqual(['page.txt']);
  });

  it.runIf(statSync('/dev/full', { throwIfNoEntry: false }))('says so of a full disk', () => {
    expect(() => {
      replaceFile('/dev/full', safe`new`);
    }).toThrow(/ENOSPC/);
    expect(lstatSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});

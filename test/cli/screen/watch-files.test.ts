// Files that are added, written anew, renamed and removed, where folders can be watched and where they can't.
import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFileWatcher } from '../../../source/cli/screen/watch-files.js';

const QUICK = { settleMs: 40, mostMs: 2000, pollMs: 40, lookMs: 60_000 };
const refused = (): never => {
  throw Object.assign(new Error('no watches are left'), { code: 'ENOSPC' });
};

describe.each([
  ['watched', undefined],
  ['polled, where watching is refused', refused],
])('%s', (_how, refuse) => {
  it('each change is told of once it has come to rest', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
    writeFileSync(join(folder, 'a.txt'), 'a');
    let ready: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (ready = resolve));
    const watcher = openFileWatcher([folder], QUICK, (path, onEvent) => {
      ready();
      return refuse ? refuse() : watch(path, { persistent: false }, onEvent);
    });
    await begun;
    let told = 0;
    watcher.listen(() => told++);
    const changes: (() => void)[] = [
      () => {
        writeFileSync(join(folder, 'b.txt'), 'half ');
        appendFileSync(join(folder, 'b.txt'), 'and half');
      },
      () => {
        writeFileSync(join(folder, 'a.txt'), 'rewritten');
      },
      () => {
        renameSync(join(folder, 'a.txt'), join(folder, 'c.txt'));
      },
      () => {
        mkdirSync(join(folder, 'deep'));
        writeFileSync(join(folder, 'deep', 'd.txt'), 'd');
      },
      () => {
        writeFileSync(join(folder, 'deep', 'd.txt'), 'in a folder that came later');
      },
      () => {
        rmSync(join(folder, 'b.txt'));
      },
    ];
    for (const [at, change] of changes.entries()) {
      change();
      await expect.poll(() => told, { timeout: 10_000 }).toBeGreaterThanOrEqual(at + 1);
      told = at + 1;
    }
    watcher.close();
  });
});

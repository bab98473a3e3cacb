// Notes written by programs that are killed, and by two at once, on one notebook: none that was said to be kept is gone.
// `KILLS=200 NOTES=100 npm test -- test/library/killed.test.ts` does it at length.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { safeText } from '../../source/text/printed/safe-text.js';
import { OPTIONS } from '../../tools/build/build-options.js';
import { readBookmarks, type Notebook } from '../../source/library/notebook.js';
import { seeded } from '../helpers/seeded.js';

const KILLS = Number(process.env.KILLS ?? 20);
const NOTES = Number(process.env.NOTES ?? 25);

/** As many as are never reached before the program is killed. */
const WITHOUT_END = 100_000;

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  await build({
    ...OPTIONS,
    entryPoints: ['test/helpers/notebook-writer.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const placeOf = (name: string): string => join(folder, name, 'notebook.md');

/** Starts a writer; `told` is called with each id that it says it kept. Resolves with its exit code, undefined once killed. */
function write(
  path: string,
  name: string,
  count: number,
  told: (id: string, kill: () => void) => void,
): Promise<number | undefined> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [join(folder, 'notebook-writer.mjs'), path, name, String(count)],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let begun = '';
    child.stdout.on('data', (piece: Buffer) => {
      const lines = (begun + piece.toString()).split('\n');
      begun = lines.pop()!;
      for (const line of lines) told(line, () => child.kill('SIGKILL'));
    });
    child.on('close', (code) => {
      resolve(code ?? undefined);
    });
  });
}

it('leaves the file as it was where there is no room for another', () => {
  const path = placeOf('full');
  mkdirSync(dirname(path));
  writeFileSync(path, '# Mine\n');
  // A process whose files may not grow stands for a full disk.
  const { status, stderr } = spawnSync(
    'bash',
    [
      '-c',
      `trap '' XFSZ; ulimit -f 0; exec "$@"`,
      'bash',
      process.execPath,
      join(folder, 'notebook-writer.mjs'),
      path,
      'n',
      '1',
    ],
    { encoding: 'utf8' },
  );
  expect(status).toBe(1);
  expect(stderr).toContain('EFBIG');
  expect(readFileSync(path, 'utf8')).toBe('# Mine\n');
  expect(readdirSync(dirname(path))).toEqual(['notebook.md']);
});

const read = (path: string): Notebook => readBookmarks(readFileSync(path), safeText);

const notesOf = (path: string): string[] => {
  const found = read(path);
  for (const { id, words, note } of found)
    expect([words, note]).toEqual([`words of ${id}`, `note of ${id}`]);
  return found.map(({ id }) => id);
};

it(`loses nothing to ${KILLS} SIGKILLs`, { timeout: 60_000 + KILLS * 3_000 }, async () => {
  const path = placeOf('killed');
  const random = seeded(7);
  const said = new Set<string>();
  for (let round = 0; round < KILLS; round++) {
    // Killed at any point of a write: some moments after one was said to be kept.
    const enough = 1 + random(3);
    const laterMs = random(100) / 10;
    let count = 0;
    const code = await write(path, 'k', WITHOUT_END, (id, kill) => {
      said.add(id);
      if (++count === enough) setTimeout(kill, laterMs);
    });
    expect(code).toBeUndefined();
    const found = notesOf(path);
    expect(new Set(found).size).toBe(found.length);
    expect([...said].filter((id) => !found.includes(id))).toEqual([]);
  }
  // What they left behind is cleared away by the next.
  expect(await write(path, 'last', 1, () => undefined)).toBe(0);
  expect(readdirSync(join(folder, 'killed'))).toEqual(['notebook.md']);
});

it(`two programs keep ${NOTES} notes each`, { timeout: 60_000 + NOTES * 1_000 }, async () => {
  const path = placeOf('both');
  const codes = await Promise.all(
    ['a', 'b'].map((name) => write(path, name, NOTES, () => undefined)),
  );
  expect(codes).toEqual([0, 0]);
  const wanted = ['a', 'b'].flatMap((name) =>
    Array.from({ length: NOTES }, (_unused, number) => `${name}${number}`),
  );
  expect(notesOf(path).sort()).toEqual(wanted.sort());
});

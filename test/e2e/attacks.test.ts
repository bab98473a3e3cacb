// The built program on a folder from a stranger, hostile names on the disk among it: the raw bytes that it writes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attackedFiles } from '../helpers/attacked-files.js';
import { ATTACK_GROUPS, FORGED, leaksIn } from '../helpers/attacks.js';
import { KEY, openTerminal, PROGRAM } from '../helpers/terminal.js';

/** Every so many attacks come with texts of the formats too, the rest as names alone: it is the names that need a disk. */
const WITH_TEXTS = 6;
const TEXTS = /\/(?:[aehk]\.\w+|(?:side|broken)\/.*)$/;
/** Bytes that a name may have. */
const NAME_BYTES = 200;

let folder = '';
let home = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  home = mkdtempSync(join(tmpdir(), 'briefing-'));
  for (const [at, attack] of ATTACK_GROUPS.entries()) {
    for (const { path, bytes } of attackedFiles(attack)) {
      if (TEXTS.test(path) ? at % WITH_TEXTS > 0 : !path.startsWith('x/f')) continue;
      const names = path.split('/').map((name) => {
        const ending = /\.\w+$/.exec(name)?.[0] ?? '';
        const bare = Buffer.from(name.slice(0, name.length - ending.length));
        return bare.subarray(0, NAME_BYTES).toString() + ending;
      });
      const file = join(folder, String(at), ...names);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  rmSync(home, { recursive: true });
});

const run = (
  ...args: readonly string[]
): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });

describe('what is written', () => {
  it.each([[['--print']], [['--json']], [['--search', 'bridge']], [['--list-stories']]])(
    '%j',
    (options) => {
      const { status, stdout, stderr } = run(...options, folder);
      expect(status).toBe(0);
      expect(stderr).toContain('\\u001b');
      expect(leaksIn(stdout, true)).toEqual([]);
      expect(leaksIn(stderr)).toEqual([]);
    },
  );

  it('--json gives names back as they are', () => {
    const { articles } = JSON.parse(run('--json', folder).stdout) as {
      articles: { id: string; path: string; title: string }[];
    };
    expect(articles.filter(({ path }) => path.includes('\u001b')).length).toBeGreaterThan(5);
    for (const { path } of articles) expect(readFileSync(path).length).toBeGreaterThan(0);
    expect(leaksIn(articles.flatMap(({ id, title }) => [id, title]).join('\n'))).toEqual([]);
  });

  it('holds no warning of a library, in words of the file', () => {
    const odd = mkdtempSync(join(home, 'odd-'));
    writeFileSync(join(odd, 'briefing.yaml'), 'files:\n  ? [a, "\\u009b"]\n  : {outlet: A}\n');
    writeFileSync(
      join(odd, 'a.md'),
      '---\n? {"\\u009b": b}\n: c\n---\n\nThe council of Norbay opened the new bridge on 3 May 2021.\n',
    );
    const { status, stderr } = run('--print', odd);
    expect(status).toBe(0);
    expect(stderr).toBe(
      `briefing: ${join(odd, 'briefing.yaml')}: “[ a, "" ]” matches no article that was read; check the spelling\n`,
    );
  });

  it.each([
    [`--no\u001b]0;x\u0007such`],
    [`--no\n${FORGED}`],
    ['--search', `zz\u001b[31m\u202e\n${FORGED}`, 'articles'],
    ['--files-from', `no\u009b31m\n${FORGED}`],
    [`no such\n${FORGED}\u001b[2J`],
    [`no such/*\n${FORGED}\u2028.txt`],
    ['--max-size', `\u001b[31m\n${FORGED}`],
    ['--print', '--publisher', `Lamp\u001b[31m\n${FORGED}`, 'articles/000_0d2b6f10120bd11e.txt'],
  ])('is safe where an argument is not: %j', (...args) => {
    const { stdout, stderr } = run(...args);
    expect(stdout + stderr).not.toBe('');
    expect(leaksIn(stdout, true)).toEqual([]);
    expect(leaksIn(stderr)).toEqual([]);
  });
});

/** All that the screen sends of itself: looks, places, erasing, modes that it sets and puts back, the clipboard. */
const OWN =
  /\u001B\[(?:[\d;]*m|\d*(?:;\d*)?H|\d*[ABCEG]|[0-2]?[JK]|\?(?:7|25|1049|2004|2026)[hl])|\u001B\]52;c;[\w+/=]*\u0007/g;

describe('the screen', () => {
  it('is sent our own sequences alone', async () => {
    const terminal = openTerminal([folder], { env: { XDG_DATA_HOME: home } });
    await terminal.until('the first frame', (text) => text.includes('? help'));
    const steps: readonly (readonly [keys: string, holds: RegExp])[] = [
      ['m', /kept in/],
      ['y', /sent to the terminal/],
      ['2', /Quotes/],
      ['3r', /as the file has it|Original|original/],
      [KEY.escape, /Events/],
      ['?', /Help/],
      [KEY.end, /Not read as asked|Help/],
      [KEY.escape, /Events/],
      ['s', /Who said what/],
      [KEY.escape, /Events/],
      ['/bridge', /bridge/],
      [KEY.escape, /Events/],
    ];
    for (const [keys, holds] of steps) {
      terminal.press(keys);
      await terminal.until(`${holds.source} after ${JSON.stringify(keys)}`, (text) =>
        holds.test(text),
      );
    }
    terminal.press('q');
    expect(await terminal.ended()).toBe(0);
    const sent = terminal.written();
    expect(leaksIn(sent.replaceAll(OWN, '').replaceAll('\r', ''), true)).toEqual([]);
    const copied = /\u001B\]52;c;([\w+/=]*)\u0007/.exec(sent)![1]!;
    expect(leaksIn(Buffer.from(copied, 'base64').toString())).toEqual([]);
    expect(leaksIn(readFileSync(join(home, 'briefing', 'notebook.md'), 'utf8'), true)).toEqual([]);
  });

  it('says what was wrong when it closes without an article', async () => {
    const terminal = openTerminal([`no\u001b]8;;http://x\u0007such\n${FORGED}`]);
    expect(await terminal.ended()).toBe(2);
    const sent = terminal.written();
    expect(sent).toContain(String.raw`"no\u001b]8;;http://x\u0007such\n[9] Forged"`);
    expect(leaksIn(sent.replaceAll(OWN, '').replaceAll('\r', ''))).toEqual([]);
  });
});

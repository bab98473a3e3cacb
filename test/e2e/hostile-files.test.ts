// The built program on what may hang it, end it or fill its output: messages, exit codes and the terminal.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openTerminal, PROGRAM, SAMPLE, type Terminal } from '../helpers/terminal.js';

const BRIEF = 'Warden Ada Lind opened the lock of Harstad on 17 January 2022, the council said.';

type RunOptions = { readonly node?: readonly string[]; readonly out?: number };

function run(args: readonly string[], { node = [], out }: RunOptions = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, PROGRAM, ...args], {
    encoding: 'utf8',
    timeout: 20_000,
    stdio: ['ignore', out ?? 'pipe', 'pipe'],
  });
  return { status, stdout, stderr };
}

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

/** Loaded before the program: what it does to sort the found then fails. */
const FAULT = `data:text/javascript,${encodeURIComponent(
  'Array.prototype.toSorted = () => { throw new TypeError("out of order\\nand more"); };',
)}`;

describe('exit codes', () => {
  it('70: a fault of the program is told in one line', () => {
    const { status, stdout, stderr } = run(['--print', SAMPLE], { node: ['--import', FAULT] });
    expect([status, stdout]).toEqual([70, '']);
    expect(stderr).toMatch(
      /^briefing: stopped by a fault of its own, TypeError.*out of order;.*\n$/,
    );
  });

  it
    .runIf(process.platform === 'linux')
    .each([[['--print', SAMPLE]], [['--json', SAMPLE]], [['--help']]])(
    '74: the output of %j has no room',
    (args) => {
      const { status, stderr } = run(args, { out: openSync('/dev/full', 'w') });
      expect([status, stderr]).toEqual([
        74,
        "briefing: the output can't be written: there is no room left\n",
      ]);
    },
  );

  it('are in the help and in the README', () => {
    const { stdout } = run(['--help']);
    for (const code of [70, 74]) expect(stdout).toMatch(new RegExp(`\\b${code} `));
  });

  it('2: a day that no calendar has', () => {
    expect(run(['--date', '2021-02-31', SAMPLE])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--date needs a day of the calendar') as string,
    });
  });
});

describe('what may have no end', () => {
  it('is refused by name, and the rest is read', () => {
    const folder = folderOf({ 'good.txt': BRIEF });
    const pipe = join(folder, 'pipe.txt');
    spawnSync('mkfifo', [pipe]);
    symlinkSync('/', join(folder, 'top'));
    const { status, stdout, stderr } = run(['--print', pipe, folder]);
    expect(status).toBe(0);
    expect(stdout).toContain('1 article');
    expect(stderr).toContain(`${pipe}: is a pipe`);
    expect(stderr).toContain('leads out of the folder');
  });

  it('has a limit with an option, which the warning names', () => {
    const folder = folderOf({ 'a.txt': BRIEF, 'b.txt': `${BRIEF} Ice kept the other shut.` });
    const { status, stdout, stderr } = run(['--print', '--max-files', '1', folder]);
    expect([status, stdout.includes('1 article')]).toEqual([0, true]);
    expect(stderr).toContain('more than 1 file; --max-files raises the limit');
    expect(run(['--max-total', '0', folder]).status).toBe(2);
  });

  it('every option of a limit is in the help', () => {
    const { stdout } = run(['--help']);
    for (const name of [
      'files',
      'total',
      'size',
      'articles',
      'length',
      'html-depth',
      'yaml-size',
      'yaml-depth',
    ])
      expect(stdout).toContain(`--max-${name} `);
    expect(stdout).toContain('--follow ');
  });
});

describe('an article typed in the terminal', () => {
  let terminal: Terminal | undefined;
  afterEach(() => {
    terminal?.kill();
  });
  const type = async (args: readonly string[]): Promise<Terminal> => {
    terminal = openTerminal(args);
    await terminal.until('asks for it', (text) => text.includes('Ctrl-D'));
    terminal.press(`${BRIEF}\r`);
    terminal.press('\u0004');
    return terminal;
  };

  it('is read until Ctrl-D and printed', async () => {
    const typed = await type(['--print', '-']);
    expect(await typed.ended()).toBe(0);
    expect(typed.text()).toContain('1 article');
  });

  it('is read until Ctrl-D and shown, and the keys work', async () => {
    const typed = await type(['-']);
    await typed.until(
      'shows it',
      (text) => typed.onAlternateScreen() && text.includes('opened the lock'),
    );
    typed.press('q');
    expect(await typed.ended()).toBe(0);
  });
});

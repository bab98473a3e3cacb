// What a terminal is sent where its locale has no UTF-8, or an option says so; files and data stay as they are.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openTerminal, PROGRAM, SAMPLE, type Terminal } from '../helpers/terminal.js';

let terminal: Terminal | undefined;
afterEach(() => {
  terminal?.kill();
});

const open = (args: readonly string[], env: Readonly<Record<string, string>>): Terminal =>
  (terminal = openTerminal([...args, '--no-config', '--no-state', SAMPLE], {
    rows: 60,
    env: { LC_ALL: '', LC_CTYPE: '', LANG: 'C.UTF-8', ...env },
  }));

const NOT_ASCII = /[^\u0000-\u007f]/;

describe('the screen', () => {
  it.each([
    ['of a locale without UTF-8', [], { LC_ALL: 'C' }],
    ['by the option', ['--ascii'], {}],
    ['by the variable', [], { BRIEFING_ASCII: '1' }],
  ])('is ASCII, %s', async (_what, args, env) => {
    const shown = open(args, env);
    await shown.until('the panels', (text) => /Events \d+\//.test(text));
    expect(shown.screen()[1]).toMatch(/^- Events \d+\/\d+ -+\+ Quotes/);
    shown.press('c');
    await shown.until('the table', (text) => text.includes('Coverage'));
    shown.press('q');
    expect(await shown.ended()).toBe(0);
    expect(shown.written()).not.toMatch(NOT_ASCII);
  });

  it.each([
    ['in a locale with UTF-8', [], {}],
    ['where the option says so', ['--no-ascii'], { LC_ALL: 'C' }],
  ])('has its signs, %s', async (_what, args, env) => {
    const shown = open(args, env);
    await shown.until('the panels', (text) => /─ Events \d+\//.test(text));
  });
});

describe('what is printed', () => {
  it('to a terminal follows the locale', async () => {
    const printed = open(['--print'], { LC_ALL: 'C' });
    expect(await printed.ended()).toBe(0);
    expect(printed.written()).toContain('WHAT HAPPENED');
    expect(printed.written()).not.toMatch(NOT_ASCII);
  });

  it('so do the lines of a session', async () => {
    const said = open(['--accessible'], { LC_ALL: 'C' });
    await said.until('a prompt', (text) => text.includes('events>'));
    said.press('quotes\r');
    await said.until('quotes', (text) => text.includes('quoted directly: "'));
    said.press('q\r');
    expect(await said.ended()).toBe(0);
    expect(said.written()).not.toMatch(NOT_ASCII);
  });

  const piped = (...args: readonly string[]): string =>
    spawnSync(process.execPath, [PROGRAM, '--no-config', '--no-state', ...args, SAMPLE], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    }).stdout;

  it('into a pipe is UTF-8, unless ASCII is typed; data always', () => {
    expect(piped('--print')).toMatch(NOT_ASCII);
    expect(piped('--print', '--ascii')).not.toMatch(NOT_ASCII);
    expect(piped('--json', '--ascii')).toBe(piped('--json'));
  });

  it('to a file is UTF-8', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'page.txt');
    piped('--ascii', '--output', file);
    expect(readFileSync(file, 'utf8')).toMatch(NOT_ASCII);
  });
});

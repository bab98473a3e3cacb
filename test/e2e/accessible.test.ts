// The reader as a session of lines, in a terminal and through pipes: what it writes, and how it ends.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { KEY, openTerminal, PROGRAM, SAMPLE, type Terminal } from '../helpers/terminal.js';

let terminal: Terminal | undefined;
afterEach(() => {
  terminal?.kill();
});

const ARGUMENTS = ['--accessible', '--no-config', SAMPLE];

/** Opens it in a terminal, and resolves once it asks for a line. */
async function open(
  args: readonly string[] = ARGUMENTS,
  env: Readonly<Record<string, string>> = {},
): Promise<Terminal> {
  const home = mkdtempSync(join(tmpdir(), 'briefing-'));
  terminal = openTerminal(args, {
    columns: 80,
    rows: 24,
    env: { XDG_DATA_HOME: home, ...env },
  });
  await terminal.until('the first prompt', (text) => /^events> *$/m.test(text));
  return terminal;
}

/** Any escape sequence: a line that is written over, a cursor that is moved, a mode that is set. */
const ESCAPE = /\u001B/;

describe('in a terminal', () => {
  it('writes lines alone: no escape sequence, no other screen', async () => {
    const shown = await open();
    shown.press('events 2\r');
    await shown.until('the event', (text) => /^Event 2 of \d+, /m.test(text));
    shown.press('?\r');
    await shown.until('a page of help', (text) => /^\d+ more lines: Enter reads on\.$/m.test(text));
    shown.press('\r');
    await shown.until('the rest', (text) => text.includes('capital'));
    shown.press('q\r');
    expect(await shown.ended()).toBe(0);
    expect(shown.written()).not.toMatch(ESCAPE);
  });

  it.each([
    ['Ctrl-D', '\u0004', 0],
    ['Ctrl-C', KEY.ctrlC, 130],
  ])('%s ends it', async (_name, key, exitCode) => {
    const shown = await open();
    shown.press(key);
    expect(await shown.ended()).toBe(exitCode);
    expect(shown.written()).not.toMatch(ESCAPE);
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])('%s ends it', async (signal, exitCode) => {
    const shown = await open();
    shown.kill(signal);
    expect(await shown.ended()).toBe(exitCode);
  });

  it('lends the terminal to the editor and takes it back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
    const editor = join(folder, 'editor');
    writeFileSync(editor, '#!/bin/sh\nread line\necho "edited: $line"\n', { mode: 0o755 });
    const shown = await open(ARGUMENTS, { EDITOR: editor, VISUAL: '' });
    shown.press('edit\r');
    shown.press('my words\r');
    await shown.until('the editor', (text) => text.includes('edited: my words'));
    shown.press('here\r');
    await shown.until('the claim again', (text) => text.split(/Event \d+ of/).length > 2);
  });

  it('opens where INK_SCREEN_READER asks for it, and not against --no-accessible', async () => {
    const shown = await open(['--no-config', SAMPLE], { INK_SCREEN_READER: 'true' });
    expect(shown.written()).not.toMatch(ESCAPE);
    shown.kill();
    const drawn = openTerminal(['--no-accessible', '--no-config', SAMPLE], {
      env: { INK_SCREEN_READER: 'true' },
    });
    await drawn.until('the screen', (text) => /Events \d+\//.test(text));
    drawn.kill();
  });

  it('opens in a terminal that can draw nothing, which offers it where it prints', async () => {
    const command = ['/usr/bin/env', 'TERM=dumb', process.execPath, PROGRAM] as const;
    const shown = openTerminal(ARGUMENTS, { command });
    await shown.until('the first prompt', (text) => /^events> *$/m.test(text));
    shown.kill();
    const printed = openTerminal(['--no-config', SAMPLE], { rows: 400, command });
    expect(await printed.ended()).toBe(0);
    expect(printed.text()).toContain('briefing --accessible reads in it line by line');
    expect(printed.text()).toContain('WHAT HAPPENED');
    const found = openTerminal(['--search', 'nato', '--no-config', SAMPLE], { rows: 400, command });
    expect(await found.ended()).toBe(0);
    expect(found.text()).not.toContain('--accessible');
  });
});

/** Runs it with those lines on standard input, and nothing that is a terminal. */
const piped = (
  lines: string,
  args: readonly string[] = ARGUMENTS,
  env: Readonly<Record<string, string>> = {},
): { readonly status: number | null; readonly lines: string[]; readonly stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    input: lines,
    encoding: 'utf8',
    env: { ...process.env, XDG_DATA_HOME: mkdtempSync(join(tmpdir(), 'briefing-')), ...env },
  });
  return { status, lines: stdout.split('\n'), stderr };
};

describe('through pipes', () => {
  it('answers the lines of a file, without a word that asks for them and without pages', () => {
    const { status, lines, stderr } = piped('events\n3\nopen\nquotes\n');
    expect(status).toBe(0);
    expect(stderr).toBe('');
    expect(lines.filter((line) => line.startsWith('Event 3 of '))).toHaveLength(1);
    expect(lines.join('\n')).not.toMatch(/> |more lines|\u001B/);
    expect(lines.at(-2)).toMatch(/^\d+\. /);
  });

  it('keeps the place where it was left for the next start', () => {
    const state = mkdtempSync(join(tmpdir(), 'briefing-'));
    const args = [...ARGUMENTS, '--state', state];
    piped('events 3\nq\n', args);
    expect(piped('', args).lines.join('\n')).toMatch(/^Event 3 of /m);
  });

  it('begins in an article that was left open with the place alone', () => {
    const state = mkdtempSync(join(tmpdir(), 'briefing-'));
    const args = [...ARGUMENTS, '--state', state];
    piped('open\nq\n', args);
    const { lines } = piped('', args);
    expect(lines.at(-2)).toMatch(/^You are in an open article, which “again” says .* Source/);
    expect(lines.length).toBeLessThan(8);
  });

  it('copies to the file alone where no terminal reads', () => {
    const { lines } = piped('copy\n');
    expect(lines.join('\n')).not.toContain('\u001B');
    expect(lines.join('\n')).toMatch(/^(?:Event|Quote) copied .*last-copy\.txt\.$/m);
  });

  it('copies a draft line by line', () => {
    const { lines } = piped('put-into-draft\nevents 2\nput-into-draft\ndraft\ndraft-copy\n');
    const [, file = ''] = /Draft copied to (.*last-copy\.txt)\./.exec(lines.join('\n')) ?? [];
    expect(readFileSync(file, 'utf8')).toMatch(/^# .+\n\n1\. .+\n\n2\. .+\n$/);
  });

  it('prints what is asked for where that is a page, and where settings alone ask for it', () => {
    const printed = piped('', ['--print', ...ARGUMENTS]);
    expect(printed.lines.join('\n')).toContain('WHAT HAPPENED');
    const asked = piped('', ['--no-config', SAMPLE], { BRIEFING_ACCESSIBLE: '1' });
    expect(asked.lines.join('\n')).toContain('WHAT HAPPENED');
  });

  it('says what could not be read', () => {
    const empty = mkdtempSync(join(tmpdir(), 'briefing-'));
    const { status, stderr } = piped('events\n', ['--accessible', empty]);
    expect(status).toBe(2);
    expect(stderr).toContain('no article was read');
  });
});

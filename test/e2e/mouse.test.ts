// The mouse on request: what it does in a terminal, and that its reports are off again on every way out.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { KEY, openTerminal, PROGRAM, SAMPLE, type Terminal } from '../helpers/terminal.js';

const ON = '\u001B[?1000h';
const OFF = '\u001B[?1000l';

let terminal: Terminal | undefined;
afterEach(() => {
  terminal?.kill();
});

async function open(
  args: readonly string[],
  options: Parameters<typeof openTerminal>[1] = {},
): Promise<Terminal> {
  const home = mkdtempSync(join(tmpdir(), 'briefing-'));
  terminal = openTerminal([...args, '--no-config', SAMPLE], {
    columns: 120,
    rows: 30,
    ...options,
    env: { XDG_DATA_HOME: home, ...options.env },
  });
  await terminal.until('the panels', (text) => /Events \d+\//.test(text));
  return terminal;
}

/** A report: the wheel down is 65, a click 0; column and row from 1. */
const report = (button: number, column: number, row: number): string =>
  `\u001B[<${button};${column};${row}M`;

const isOn = ({ written }: Terminal): boolean =>
  written().lastIndexOf(ON) > written().lastIndexOf(OFF);

describe('with --mouse', () => {
  it('the wheel goes on in the panel under it, a click chooses; batched and split', async () => {
    const shown = await open(['--mouse']);
    await shown.until('reports', () => isOn(shown));
    shown.press('g');
    await shown.until('the first event', (text) => text.includes('Events 1/'));
    shown.press(report(65, 5, 8) + report(65, 5, 8));
    await shown.until('the third event', (text) => text.includes('Events 3/'));
    for (const piece of report(0, 80, 3)) shown.press(piece);
    await shown.until('the quotes', (text) => /Quotes \d+\//.test(text));
    shown.press(`g${report(65, 80, 3)}`);
    await shown.until('the second quote', (text) => text.includes('Quotes 2/'));
    expect(shown.text()).not.toMatch(/\[<|;\d+M/);
  });

  it('types nothing into the search box', async () => {
    const shown = await open(['--mouse']);
    await shown.until('reports', () => isOn(shown));
    shown.press('/nato');
    await shown.until('hits', (text) => text.includes('Search 1/'));
    shown.press(`${report(65, 5, 8)}${report(0, 5, 5).replace('M', 'm')}${report(2, 9, 9)}`);
    await shown.until('the second hit', (text) => text.includes('Search 2/'));
    expect(shown.text()).toMatch(/\/ nato +/);
  });

  it.each([
    [
      'q',
      (shown: Terminal) => {
        shown.press('q');
      },
      0,
    ],
    [
      'Ctrl-C',
      (shown: Terminal) => {
        shown.press(KEY.ctrlC);
      },
      130,
    ],
    [
      'SIGTERM',
      (shown: Terminal) => {
        shown.kill('SIGTERM');
      },
      143,
    ],
    [
      'SIGHUP',
      (shown: Terminal) => {
        shown.kill('SIGHUP');
      },
      129,
    ],
    [
      'SIGINT',
      (shown: Terminal) => {
        shown.kill('SIGINT');
      },
      130,
    ],
  ] as const)('is off after %s', async (_name, leave, exitCode) => {
    const shown = await open(['--mouse']);
    await shown.until('reports', () => isOn(shown));
    leave(shown);
    expect(await shown.ended()).toBe(exitCode);
    expect(isOn(shown)).toBe(false);
  });

  it('is off after a fault of the program', async () => {
    const fault = join(mkdtempSync(join(tmpdir(), 'briefing-')), 'fault.mjs');
    writeFileSync(fault, "process.on('SIGUSR2', () => { throw new Error('a fault'); });\n");
    const shown = await open(['--mouse'], {
      command: [process.execPath, '--import', fault, PROGRAM],
    });
    shown.kill('SIGUSR2');
    expect(await shown.ended()).toBe(70);
    expect(isOn(shown)).toBe(false);
  });

  it('is off while an editor has the terminal, and on behind it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefing-'));
    const editor = join(folder, 'editor');
    writeFileSync(editor, '#!/bin/sh\necho "in the editor"\nread line\n', { mode: 0o755 });
    const shown = await open(['--mouse'], { env: { EDITOR: editor, VISUAL: '' } });
    shown.press('e');
    await shown.until('the editor', (text) => text.includes('in the editor'));
    expect(isOn(shown)).toBe(false);
    shown.press('\r');
    await shown.until('the panels', (text) => /Events \d+\//.test(text));
    await shown.until('reports', () => isOn(shown));
  });

  it('is off while the shell has the terminal, and on behind it', async () => {
    const home = mkdtempSync(join(tmpdir(), 'briefing-'));
    terminal = openTerminal([], {
      command: ['/bin/bash', '--norc', '--noprofile', '-i'],
      env: { XDG_DATA_HOME: home, PS1: 'shell> ' },
    });
    await terminal.until('the shell', (text) => text.includes('shell>'));
    terminal.press(`'${process.execPath}' '${PROGRAM}' --mouse --no-config '${SAMPLE}'\r`);
    await terminal.until('the panels', (text) => /Events \d+\//.test(text));
    terminal.press(KEY.ctrlZ);
    await terminal.until('the shell again', (text) => text.includes('Stopped'));
    expect(isOn(terminal)).toBe(false);
    terminal.press('fg\r');
    await terminal.until('the panels again', (text) => /Events \d+\//.test(text));
    await terminal.until('reports', () => isOn(terminal!));
    terminal.press('q');
  });
});

it('without it the mouse is never asked for', async () => {
  const shown = await open([]);
  shown.press('q');
  await shown.ended();
  expect(shown.written()).not.toMatch(/\u001B\[\?1\d{3}h(?<!1049h)/);
});

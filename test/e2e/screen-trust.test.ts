// The built program in a pseudo-terminal, where something else than a reader's keys comes in: pastes, names of files,
// signals, what can't be read to its end.
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { KEY, openTerminal, PROGRAM, SAMPLE, type Terminal } from '../helpers/terminal.js';

let terminal: Terminal | undefined;
afterEach(() => {
  terminal?.kill('SIGKILL');
});
const folder = (): string => mkdtempSync(join(tmpdir(), 'briefing-'));
const openWith = (...how: Parameters<typeof openTerminal>): Terminal =>
  (terminal = openTerminal(...how));
const panels = (text: string): boolean => text.includes('? help');
const openSample = async (env: Readonly<Record<string, string>> = {}): Promise<Terminal> => {
  const opened = openWith([SAMPLE], {
    columns: 120,
    rows: 36,
    cwd: folder(),
    env: { XDG_DATA_HOME: folder(), ...env },
  });
  await opened.until('the panels', panels);
  return opened;
};

const PASTE_ON = '\u001B[?2004h';
const PASTE_OFF = '\u001B[?2004l';
const pasted = (text: string): string => `\u001B[200~${text}\u001B[201~`;
const tellsPastes = (opened: Terminal): boolean =>
  opened.written().lastIndexOf(PASTE_ON) > opened.written().lastIndexOf(PASTE_OFF);

/** As it was before the program: no alternate screen, a cursor, pastes as ever. */
function restored(opened: Terminal): void {
  expect(opened.onAlternateScreen()).toBe(false);
  expect(opened.cursor().shown).toBe(true);
  expect(opened.written()).toContain(PASTE_ON);
  expect(tellsPastes(opened)).toBe(false);
}

describe('what is pasted', () => {
  it.each([
    [
      'q',
      (opened: Terminal) => {
        opened.press('q');
      },
      0,
    ],
    [
      'Ctrl-C',
      (opened: Terminal) => {
        opened.press(KEY.ctrlC);
      },
      130,
    ],
    [
      'SIGTERM',
      (opened: Terminal) => {
        opened.kill('SIGTERM');
      },
      128 + 15,
    ],
    [
      'SIGHUP',
      (opened: Terminal) => {
        opened.kill('SIGHUP');
      },
      128 + 1,
    ],
  ])('is told from keys until the screen is left by %s', async (_way, leave, exitCode) => {
    const opened = await openSample();
    await opened.until('the wish to be told', () => tellsPastes(opened));
    leave(opened);
    expect(await opened.ended()).toBe(exitCode);
    restored(opened);
  });

  it('is left to the editor, and told again afterwards', async () => {
    const typed = join(folder(), 'typed');
    const opened = await openSample({
      EDITOR: `sh -c 'echo at work; read line; echo "$line" > "$0"' ${typed}`,
      VISUAL: '',
    });
    opened.press('e');
    await opened.until('the editor', (text) => text.includes('at work'));
    expect(tellsPastes(opened)).toBe(false);
    opened.press('every key is its own\r');
    await opened.until('the panels', panels);
    await opened.until('the wish to be told', () => tellsPastes(opened));
    expect(readFileSync(typed, 'utf8')).toBe('every key is its own\n');
    opened.press('q');
    expect(await opened.ended()).toBe(0);
  });

  it('is searched for, however long it is', async () => {
    const opened = await openSample();
    opened.press(pasted(`the talks in Geneva\rq\re\r${'jx\r'.repeat(3000)}`));
    await opened.until(
      'the search',
      (text) => /Search \d/.test(text) && text.includes('the talks in Geneva'),
    );
    opened.press(KEY.escape);
    await opened.until('the panels', (text) => !text.includes('Search'));
    opened.press('q');
    expect(await opened.ended()).toBe(0);
  });

  it('is typed into a note, an end mark in it too', async () => {
    const opened = await openSample();
    opened.press('a');
    await opened.until('the note', (text) => text.includes('Note'));
    opened.press(pasted('first\rq\r\u001B[201~second\rq'));
    await opened.until('what was pasted', (text) => text.includes('first q second q'));
    opened.press(KEY.enter);
    await opened.until('the panels', (text) => text.includes('kept in'));
  });
});

it('Alt with a key is not Esc and that key', async () => {
  const opened = await openSample();
  opened.press('\u001Bq');
  await opened.until('the word', (text) => text.includes('Alt-q does nothing here'));
  opened.press('/\u001Bq');
  await opened.until(
    'the word',
    (text) => text.includes('Search') && text.includes('Alt-q does nothing'),
  );
});

describe('while the articles never come', () => {
  /** Standard input is a pipe that nobody fills and nobody closes: reading it hangs in the system. */
  const openHanging = async (): Promise<Terminal> => {
    const opened = openWith([], {
      cwd: folder(),
      command: ['sh', '-c', 'mkfifo pipe && exec "$0" "$@" <>pipe', process.execPath, PROGRAM, '-'],
    });
    await opened.until('the first frame', (text) => text.includes('reading …'));
    await opened.until('the wish to be told', () => tellsPastes(opened));
    return opened;
  };

  it.each([
    ['q', 'q', 0],
    ['Ctrl-C', KEY.ctrlC, 130],
  ])('%s ends the program', async (_name, key, exitCode) => {
    const opened = await openHanging();
    opened.press(key);
    expect(await opened.ended()).toBe(exitCode);
    restored(opened);
  });

  it.each([
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ])('%s ends it too', async (signal, number) => {
    const opened = await openHanging();
    opened.kill(signal);
    expect(await opened.ended()).toBe(128 + number);
    restored(opened);
  });
});

describe('a fault is told in one line once the terminal is as it was, with 70', () => {
  /** The program with another thread to read for it. */
  const openWithThread = (code: string): Terminal => {
    const copy = join(folder(), 'dist');
    cpSync(dirname(PROGRAM), copy, { recursive: true });
    symlinkSync(SAMPLE, join(dirname(copy), 'articles'));
    writeFileSync(join(dirname(copy), 'package.json'), '{ "type": "module" }');
    writeFileSync(join(copy, 'briefing-worker.js'), `${REQUIRE} ${code}`);
    return openWith([SAMPLE], { command: [process.execPath, join(copy, 'cli.js')] });
  };
  const HANG = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);';
  const SAY_NONSENSE = "require('node:worker_threads').parentPort.postMessage(null);";
  /** Nobody opens the other end: what waits in the system can't be ended. */
  const HANG_IN_SYSTEM = `const pipe = ${JSON.stringify(join(folder(), 'pipe'))};
    require('node:child_process').execFileSync('mkfifo', [pipe]);
    ${SAY_NONSENSE} require('node:fs').readFileSync(pipe);`;
  const REQUIRE =
    "import { createRequire } from 'node:module'; const require = createRequire('/');";

  it.each([
    ['of the thread that reads', "throw new Error('no luck today');", 'no luck today'],
    ['of a thread that ends early', 'process.exit(0);', 'ended early'],
    ['of the screen, while the thread waits', `${SAY_NONSENSE} ${HANG}`, 'TypeError'],
    ['of the screen, while the thread hangs', HANG_IN_SYSTEM, 'TypeError'],
  ])('%s', async (_what, code, words) => {
    const opened = openWithThread(code);
    expect(await opened.ended()).toBe(70);
    restored(opened);
    const lines = opened.screen().filter((line) => line !== '');
    expect(lines.join('').match(/briefing: /g)).toHaveLength(1);
    expect(lines.join('')).toContain(words);
  });
});

describe('a note that could not be written is told as the screen closes', () => {
  it.each([
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ])('by %s', async (signal, number) => {
    const occupied = join(folder(), 'a-file');
    writeFileSync(occupied, '');
    const opened = await openSample({ XDG_DATA_HOME: occupied });
    opened.press('a');
    await opened.until('the note', (text) => text.includes('Note'));
    opened.press('ask them\r');
    // Not merely "a file stands where …", which is said of reading it before the note is typed.
    await opened.until('the trouble', (text) => text.includes('not kept: a file stands where'));
    opened.kill(signal);
    expect(await opened.ended()).toBe(128 + number);
    restored(opened);
    expect(opened.written()).toMatch(/briefing: not kept, a file stands .*: ask them · /);
  });
});

it('SIGUSR1 opens no port for a debugger', async () => {
  const opened = await openSample();
  opened.kill('SIGUSR1');
  opened.press('gj');
  await opened.until('the next event', (text) => text.includes('Events 2/'));
  opened.press('q');
  expect(await opened.ended()).toBe(0);
  expect(opened.written()).not.toContain('ebugger');
});

it('started in the background it leaves the screen alone until it is called', async () => {
  const shell = openWith([], {
    command: ['bash', '--norc', '--noprofile', '-i'],
    env: { PS1: '$ ', HISTFILE: '' },
  });
  await shell.until('the prompt', (text) => text.includes('$ '));
  const modes = join(folder(), 'modes');
  shell.press(`stty -a > ${modes}\r`);
  shell.press(`${process.execPath} ${PROGRAM} ${SAMPLE} &\r`);
  await shell.until('its number', (text) => text.includes('[1]'));
  // the shell tells of a job that was stopped before its next prompt
  shell.press('while ! jobs | grep -q Stopped; do :; done; echo it is $((6 * 7))\r');
  await shell.until('the shell', (text) => text.includes('it is 42'));
  expect(shell.written()).not.toContain('\u001B[?1049h');
  shell.press('fg\r');
  await shell.until('the panels', panels);
  shell.press('q');
  await shell.until('the shell', (text) => text.includes('it is 42'));
  shell.press(`stty -a | diff - ${modes} && echo and again $((6 * 7))\r`);
  await shell.until('the same modes', (text) => text.includes('and again 42'));
});

// The built program in a real pseudo-terminal, its screen kept by a terminal emulator. Waits for a condition, never sleeps.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pty from '@lydell/node-pty';
import graphemes from '@xterm/addon-unicode-graphemes';
import xterm from '@xterm/headless';

export const PROGRAM = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
export const SAMPLE = fileURLToPath(new URL('../../articles', import.meta.url));

export type Terminal = {
  /** The screen as lines, white space at their ends left out. */
  readonly screen: () => string[];
  /** The screen as one text. */
  readonly text: () => string;
  /** A letter per column that says how it looks: see LOOKS. */
  readonly looks: () => string[];
  /** Where the cursor stands, from 0, and whether it is shown. */
  readonly cursor: () => {
    readonly column: number;
    readonly row: number;
    readonly shown: boolean;
  };
  /** Every byte that the program wrote. */
  readonly written: () => string;
  /** True while the alternate screen is shown. */
  readonly onAlternateScreen: () => boolean;
  /** Types; what the terminal sends for the keys: see KEY. */
  readonly press: (keys: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  /** Resolves when the screen satisfies the condition; fails with the screen as it is after a while. */
  readonly until: (what: string, holds: (text: string) => boolean) => Promise<void>;
  /** The exit code, once the program has ended. */
  readonly ended: () => Promise<number>;
  readonly kill: (signal?: string) => void;
  readonly pid: number;
};

export const KEY = {
  up: '\u001B[A',
  down: '\u001B[B',
  right: '\u001B[C',
  left: '\u001B[D',
  enter: '\r',
  /** As some terminals send it: one that is no beginning of another key, however soon that comes. */
  escape: '\u001B[27u',
  tab: '\t',
  shiftTab: '\u001B[Z',
  home: '\u001B[H',
  end: '\u001B[F',
  pageDown: '\u001B[6~',
  pageUp: '\u001B[5~',
  backspace: '\u007F',
  ctrlC: '\u0003',
  ctrlZ: '\u001A',
} as const;

/** . plain or a mere blank, d dim, b bold, i inverse, s inverse and bold, a accent, w words or match, c chip, x removed. */
export const LOOKS: Readonly<Record<string, string>> = {
  '': '.',
  d: 'd',
  b: 'b',
  i: 'i',
  bi: 's',
  bc: 'a',
  c: 'e',
  bcu: 'w',
  bu: 'w',
  ic: 'c',
  dx: 'x',
};

/** A blank on which no look is seen: none is bold, dim or coloured. */
const isMereBlank = (cell: xterm.IBufferCell): boolean =>
  cell.getWidth() > 0 &&
  cell.getChars().trim() === '' &&
  !cell.isInverse() &&
  !cell.isUnderline() &&
  !cell.isStrikethrough();

const PATIENCE_MS = Number(process.env.PATIENCE_MS ?? 15_000);

export type TerminalOptions = {
  readonly columns?: number;
  readonly rows?: number;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What is run instead of Node and the program, with its arguments. */
  readonly command?: readonly [string, ...string[]];
};

/** Starts the built program with those arguments in a terminal of that size. */
export function openTerminal(
  args: readonly string[],
  {
    columns = 120,
    rows = 40,
    cwd = process.cwd(),
    env = {},
    command = [process.execPath, PROGRAM],
  }: TerminalOptions = {},
): Terminal {
  // With CI set some programs draw no screen; with NO_COLOR the attributes could not be seen.
  const { CI: _ci, NO_COLOR: _noColor, ...inherited } = process.env;
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  emulator.loadAddon(new graphemes.UnicodeGraphemesAddon());
  const [program, ...before] = command;
  const child = pty.spawn(program, [...before, ...args], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    cwd,
    env: {
      ...(inherited as Record<string, string>),
      TERM: 'xterm-256color',
      // Each screen opens as if for the first time.
      XDG_STATE_HOME: mkdtempSync(join(tmpdir(), 'briefing-state-')),
      ...env,
    },
  });
  let written = '';
  let exitCode: number | undefined;
  let shown = true;
  const waiting = new Set<() => void>();
  let isWaking = false;
  // Not while the emulator reads: what a test reads next is then what the check has seen, not what came behind it.
  const wake = (): void => {
    if (isWaking) return;
    isWaking = true;
    setImmediate(() => {
      isWaking = false;
      for (const check of waiting) check();
    });
  };
  child.onData((data) => {
    written += data;
    const cursorSwitch = data.lastIndexOf('\u001B[?25');
    if (cursorSwitch >= 0) shown = data[cursorSwitch + 5] === 'h';
    emulator.write(data, wake);
  });
  emulator.onData((reply) => {
    child.write(reply);
  });
  child.onExit((event) => {
    // Not before the emulator has taken in the last of what was written: it reads on in its own time.
    emulator.write('', () => {
      // As a shell reports it: a program that a signal ended answers 128 and the number of the signal.
      exitCode = event.signal ? 128 + event.signal : event.exitCode;
      wake();
    });
  });
  const line = (row: number): ReturnType<typeof emulator.buffer.active.getLine> =>
    emulator.buffer.active.getLine(emulator.buffer.active.baseY + row);
  const screen = (): string[] =>
    Array.from(
      { length: emulator.rows },
      (_unused, row) => line(row)?.translateToString(true, 0, emulator.cols) ?? '',
    );
  const text = (): string => screen().join('\n');
  const wait = <T>(what: string, ready: () => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(check);
        reject(new Error(`waited in vain for ${what}; the screen was:\n${text()}`));
      }, PATIENCE_MS);
      const check = (): void => {
        const value = ready();
        if (value === undefined) return;
        clearTimeout(timer);
        waiting.delete(check);
        resolve(value);
      };
      waiting.add(check);
      check();
    });
  return {
    screen,
    text,
    looks: () =>
      Array.from({ length: emulator.rows }, (_unused, row) =>
        Array.from({ length: emulator.cols }, (_cell, column) => {
          const cell = line(row)!.getCell(column)!;
          if (isMereBlank(cell)) return '.';
          const look = [
            cell.isBold() ? 'b' : '',
            cell.isDim() ? 'd' : '',
            cell.isInverse() ? 'i' : '',
            cell.isFgDefault() ? '' : 'c',
            cell.isUnderline() ? 'u' : '',
            cell.isStrikethrough() ? 'x' : '',
          ].join('');
          return LOOKS[look] ?? '?';
        }).join(''),
      ),
    cursor: () => ({
      column: emulator.buffer.active.cursorX,
      row: emulator.buffer.active.cursorY,
      shown,
    }),
    written: () => written,
    onAlternateScreen: () => emulator.buffer.active.type === 'alternate',
    press: (keys) => {
      child.write(keys);
    },
    resize: (newColumns, newRows) => {
      emulator.resize(newColumns, newRows);
      child.resize(newColumns, newRows);
    },
    until: async (what, holds) => {
      await wait(what, () => (holds(text()) ? true : undefined));
    },
    ended: () => wait('the program to end', () => exitCode),
    kill: (signal) => {
      child.kill(signal);
    },
    pid: child.pid,
  };
}

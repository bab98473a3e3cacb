// The screen on a briefing made by hand, drawn by Ink in earnest into a terminal emulator: frames, attributes, keys.
import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import xterm from '@xterm/headless';
import { render } from 'ink';
import { App, type World } from '../../source/ui/app.js';
import { NO_DEEDS } from '../../source/ui/deeds.js';
import type { Reader } from '../../source/ui/reader.js';
import type { Size } from '../../source/ui/screen-layout.js';
import { thriftyOutput } from '../../source/ui/thrifty-output.js';

export const NO_WORLD: World = { formats: ['print'], notebook: [], deeds: NO_DEEDS };

export type EmulatedScreen = {
  /** The screen as lines of text, each as wide as the terminal, but for the halves of wide characters. */
  readonly lines: () => string[];
  /** A letter per column that says how it looks: see LOOKS. */
  readonly looks: () => string[];
  /** Types, and resolves once what it changes is drawn. */
  readonly press: (keys: string) => Promise<void>;
  readonly resize: (size: Size) => Promise<void>;
  /** Bytes written so far. */
  readonly bytes: () => number;
  readonly close: () => void;
};

/** . plain, d dim, b bold, i inverse, a accent, w words or match, c chip, x removed. */
const LOOKS: Readonly<Record<string, string>> = {
  '': '.',
  d: 'd',
  b: 'b',
  i: 'i',
  bc: 'a',
  bcu: 'w',
  bu: 'w',
  ic: 'c',
  dx: 'x',
};

const QUIET_MS = 25;

/** Opens the screen on that briefing in an emulated terminal of that size. */
export async function emulateScreen(
  reader: Reader,
  size: Size,
  { world = NO_WORLD } = {},
): Promise<EmulatedScreen> {
  const emulator = new xterm.Terminal({
    cols: size.columns,
    rows: size.rows,
    convertEol: true,
    allowProposedApi: true,
  });
  let bytes = 0;
  let current = size;
  const stdout = Object.assign(new EventEmitter(), {
    isTTY: true,
    writable: true,
    write(text: string, done?: unknown): boolean {
      bytes += Buffer.byteLength(text);
      emulator.write(text);
      if (typeof done === 'function') (done as () => void)();
      return true;
    },
    end: () => undefined,
    getColorDepth: () => 8,
    hasColors: () => true,
  });
  Object.defineProperties(stdout, {
    columns: { get: () => current.columns },
    rows: { get: () => current.rows },
  });
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: () => stdin,
    ref: () => stdin,
    unref: () => stdin,
  });
  const screen = render(<App reader={reader} notice={undefined} world={world} typed={[]} />, {
    stdout: thriftyOutput(stdout as unknown as NodeJS.WriteStream),
    stdin: stdin as unknown as NodeJS.ReadStream,
    interactive: true,
    alternateScreen: true,
    exitOnCtrlC: false,
    patchConsole: false,
    maxFps: 1000,
  });
  /** Resolves when nothing more is written for a moment. */
  const drawn = async (): Promise<void> => {
    for (let before = -1; before !== bytes;) {
      before = bytes;
      await screen.waitUntilRenderFlush();
      await new Promise<void>((resolve) => {
        setTimeout(resolve, QUIET_MS);
      });
    }
    await new Promise<void>((resolve) => {
      emulator.write('', resolve);
    });
  };
  const row = (index: number): NonNullable<ReturnType<typeof emulator.buffer.active.getLine>> =>
    emulator.buffer.active.getLine(emulator.buffer.active.baseY + index)!;
  await drawn();
  return {
    lines: () =>
      Array.from({ length: emulator.rows }, (_unused, at) =>
        row(at).translateToString(false, 0, emulator.cols),
      ),
    looks: () =>
      Array.from({ length: emulator.rows }, (_unused, at) =>
        Array.from({ length: emulator.cols }, (_cell, column) => {
          const cell = row(at).getCell(column)!;
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
    press: async (keys) => {
      stdin.write(keys);
      await drawn();
    },
    resize: async (next) => {
      current = next;
      emulator.resize(next.columns, next.rows);
      stdout.emit('resize');
      await drawn();
    },
    bytes: () => bytes,
    close: () => {
      screen.unmount();
    },
  };
}

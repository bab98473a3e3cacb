// A terminal in its own line mode, or a pipe → the lines that come of it, one at a time, and the signals that end them.
import { openSync } from 'node:fs';
import { constants } from 'node:os';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { ReadStream } from 'node:tty';
import type { LineDialogue } from '../../ui/spoken/session.js';

/** Where the lines come from: standard input, or the terminal itself where an article comes through that. */
export type LineSource = 'stdin' | 'terminal';

const ENDING = ['SIGINT', 'SIGHUP', 'SIGTERM'] as const;

/**
 * Opens them. The terminal itself shows and mends what is typed, so that no cursor is moved from here. `close` lets the
 * process end.
 */
export function openTypedLines(source: LineSource): Pick<
  LineDialogue,
  'nextLine' | 'offerLines' | 'lend' | 'ended' | 'isTyped'
> & {
  readonly close: () => void;
} {
  const input = source === 'stdin' ? process.stdin : ownTerminal();
  const lines: string[] = [];
  const waiting: ((line: string | undefined) => void)[] = [];
  let isOver = false;
  let isLent = false;
  const reader = createInterface({ input, terminal: false });
  let offered: ((line: string) => boolean) | undefined;
  reader.on('line', (line) => {
    if (offered?.(line) === true) return;
    const next = waiting.shift();
    if (next) next(line);
    else lines.push(line);
  });
  const end = (): void => {
    isOver = true;
    for (const next of waiting.splice(0)) next(undefined);
  };
  reader.on('close', end);
  input.on('error', end); // a terminal that is gone
  let leave: (exitCode: number) => void = () => undefined;
  const ended = new Promise<number>((resolve) => {
    leave = resolve;
  });
  const listeners = ENDING.map((signal) => {
    const listen = (): void => {
      // Ctrl-C in a program that has the terminal is meant for that.
      if (!isLent || signal !== 'SIGINT') leave(128 + constants.signals[signal]);
    };
    process.on(signal, listen);
    return [signal, listen] as const;
  });
  return {
    isTyped: 'isTTY' in input && input.isTTY,
    ended,
    nextLine: () =>
      new Promise((resolve) => {
        const line = lines.shift();
        if (line !== undefined || isOver) resolve(line);
        else waiting.push(resolve);
      }),
    offerLines: (take) => {
      offered = take;
      return () => {
        offered = undefined;
      };
    },
    lend: async (others) => {
      isLent = true;
      reader.pause();
      try {
        await others();
      } finally {
        reader.resume();
        isLent = false;
      }
    },
    close: () => {
      for (const [signal, listen] of listeners) process.off(signal, listen);
      reader.close();
      input.destroy();
    },
  };
}

/** The terminal that the process belongs to; where there is none, nothing is ever typed. */
function ownTerminal(): ReadStream | Readable {
  try {
    return new ReadStream(openSync('/dev/tty', 'r'));
  } catch {
    return Readable.from([]);
  }
}

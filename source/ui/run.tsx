// Opens the screen on a briefing and answers how it was left. The only file that starts Ink.
import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { render } from 'ink';
import type { Briefing } from '../model/briefing.js';
import { App } from './app.js';
import { openReader } from './reader.js';

export type ScreenRequest = {
  readonly briefing: Briefing;
  /** Lists every event and quote, however small. */
  readonly all: boolean;
  /** Said in the status line until the first key. */
  readonly notice: string | undefined;
};

/**
 * Shows the reader until it is quit, and answers the exit code: 0, or 130 after Ctrl-C. The terminal is then as it
 * was. Keys are read from the terminal even when stdin is a pipe.
 */
export async function runScreen({ briefing, all, notice }: ScreenRequest): Promise<number> {
  const piped = !process.stdin.isTTY;
  const keyboard = piped ? new ReadStream(openSync('/dev/tty', 'r')) : process.stdin;
  try {
    const screen = render(<App reader={openReader(briefing, { all })} notice={notice} />, {
      stdin: keyboard,
      interactive: true,
      alternateScreen: true,
      exitOnCtrlC: false,
      patchConsole: false,
      incrementalRendering: process.env.SSH_CONNECTION !== undefined,
    });
    const exitCode = await screen.waitUntilExit();
    return typeof exitCode === 'number' ? exitCode : 0;
  } finally {
    if (piped) keyboard.destroy();
  }
}

// Opens the screen, reads the articles there and answers how it was left. The only file that starts Ink.
import { openSync } from 'node:fs';
import { constants } from 'node:os';
import { ReadStream } from 'node:tty';
import { render, type RenderOptions } from 'ink';
import { openKeyboard } from '../terminal/keyboard.js';
import { Opening, type OpeningProps } from './opening.js';

/** More often than a key that is held down comes, or each would wait for the frame after it. Over ssh half must do. */
const FRAMES_A_SECOND = 60;

/** How Ink draws: the whole terminal, and of each frame the lines that changed, which over ssh is a third of it. */
export const SCREEN_OPTIONS: RenderOptions = {
  interactive: true,
  alternateScreen: true,
  incrementalRendering: true,
  exitOnCtrlC: false,
  patchConsole: false,
};

/** Whoever closes the terminal or ends the program: the screen closes as by a key, so that all else is put in order too. */
const ENDING = ['SIGHUP', 'SIGTERM'] as const;

/**
 * Shows the reader until it is quit, and answers the exit code: 0, 130 after Ctrl-C, 128 and its number after a signal.
 * Throws what nobody met meanwhile. The terminal is as it was in any case. Keys are read from the terminal even when stdin
 * is a pipe. The signals end nothing any more: what is left to do is the caller's.
 */
export async function runScreen(props: OpeningProps): Promise<number> {
  const piped = !process.stdin.isTTY;
  const terminal = piped ? new ReadStream(openSync('/dev/tty', 'r')) : process.stdin;
  const keyboard = openKeyboard(terminal, props.host.hasMouse);
  let signalled: number | undefined;
  let fault: { readonly error: unknown } | undefined;
  try {
    // Before anything is drawn: started in the background the program stops here, and leaves the screen alone.
    keyboard.setRawMode(true);
    const screen = render(<Opening {...props} />, {
      ...SCREEN_OPTIONS,
      stdin: keyboard,
      maxFps: props.host.slow ? FRAMES_A_SECOND / 2 : FRAMES_A_SECOND,
    });
    process.setUncaughtExceptionCaptureCallback((error) => {
      fault ??= { error };
      screen.unmount();
    });
    const leave = (signal: (typeof ENDING)[number]): void => {
      signalled = 128 + constants.signals[signal];
      screen.unmount();
    };
    for (const signal of ENDING) process.on(signal, leave);
    // Where the signal is held back (`nohup`) a terminal that is gone says so too.
    for (const end of ['end', 'error'])
      terminal.on(end, () => {
        leave('SIGHUP');
      });
    const exitCode = await screen.waitUntilExit();
    if (fault) throw fault.error;
    return signalled ?? (typeof exitCode === 'number' ? exitCode : 0);
  } finally {
    process.setUncaughtExceptionCaptureCallback(null);
    keyboard.setRawMode(false);
    if (piped) terminal.destroy();
  }
}

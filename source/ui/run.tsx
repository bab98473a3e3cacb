// Opens the screen, reads the articles there and answers how it was left. The only file that starts Ink.
import { openSync } from 'node:fs';
import { ReadStream } from 'node:tty';
import { render } from 'ink';
import { openKeyboard } from './keyboard.js';
import { Opening, type OpeningProps } from './opening.js';
import { thriftyOutput } from './thrifty-output.js';

/** More often than a key that is held down comes, or each would wait for the frame after it. Over ssh half must do. */
const FRAMES_A_SECOND = 60;

/**
 * Shows the reader until it is quit, and answers the exit code: 0, or 130 after Ctrl-C. The terminal is then as it
 * was. Keys are read from the terminal even when stdin is a pipe.
 */
export async function runScreen(props: OpeningProps): Promise<number> {
  const piped = !process.stdin.isTTY;
  const terminal = piped ? new ReadStream(openSync('/dev/tty', 'r')) : process.stdin;
  const keyboard = openKeyboard(terminal);
  try {
    // Before anything is drawn: started in the background the program stops here, and leaves the screen alone.
    keyboard.setRawMode(true);
    const screen = render(<Opening {...props} />, {
      stdin: keyboard,
      stdout: thriftyOutput(process.stdout),
      interactive: true,
      alternateScreen: true,
      exitOnCtrlC: false,
      patchConsole: false,
      maxFps: props.world.slow ? FRAMES_A_SECOND / 2 : FRAMES_A_SECOND,
    });
    const exitCode = await screen.waitUntilExit();
    return typeof exitCode === 'number' ? exitCode : 0;
  } finally {
    keyboard.setRawMode(false);
    if (piped) terminal.destroy();
  }
}

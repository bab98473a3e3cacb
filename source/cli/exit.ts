// How a run ends, and the one writer: whatever goes to stdout, stderr, the clipboard or a new file goes through here.
// It takes SafeText alone, which only the gate makes (text/printed/safe-text.ts); eslint.config.js keeps others from writing.
import {
  chmodSync,
  lstatSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { inCharset, type Charset } from '../text/printed/ascii.js';
import { safe, safeName, type SafeText } from '../text/printed/safe-text.js';
import { faultOf } from '../text/trouble.js';

/** Exit codes. 130 (interrupted) and those of other signals are answered by the screen; 70 and 74 are those of sysexits.h. */
export const EXIT = { done: 0, nothingLeft: 1, wrongUsage: 2, fault: 70, unwritable: 74 } as const;

/** What is written of characters: told once, before anything is. */
let charsets: Readonly<Record<'stdout' | 'stderr', Charset>> = {
  stdout: 'unicode',
  stderr: 'unicode',
};

export function writeIn(told: typeof charsets): void {
  charsets = told;
}

/** One line on stderr. */
export function complain(message: SafeText): void {
  process.stderr.write(`briefing: ${inCharset(message, charsets.stderr)}\n`);
}

/** Says what nobody met, a fault of the program, and answers its exit code. */
export function admit(error: unknown): number {
  complain(
    safe`stopped by a fault of its own, ${faultOf(error)}; please report it, with what was read`,
  );
  return EXIT.fault;
}

/** Says why stdout takes no more, and answers the exit code. A reader that stops early (`briefing | head`) has what it wanted. */
export function cannotPrint({ code, name }: NodeJS.ErrnoException): number {
  if (code === 'EPIPE') return EXIT.done;
  const why = code === 'ENOSPC' ? 'there is no room left' : (code ?? name);
  complain(safe`the output can't be written: ${why}`);
  return EXIT.unwritable;
}

/** Says what was wrong with the call and answers its exit code. */
export function refuse(message: SafeText): number {
  complain(safe`${message}; see briefing --help`);
  return EXIT.wrongUsage;
}

/** Says that nothing that was named holds an article, and what would. */
export function refuseEmpty(paths: readonly string[]): number {
  const [first, ...others] = paths.filter((path) => path !== '-');
  if (first === undefined) return refuse(safe`no article was read`);
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return refuse(
    safe`no article was read from ${safeName(first)}${more}: texts, saved pages, feeds, mails and exports of press databases are`,
  );
}

/** Characters that are written at once: while they are, they are there once more, as bytes. */
const PIECE = 1_000_000;

/**
 * Writes what was asked for, each piece once the one before it is gone, and answers the exit code.
 * @param as data is written as it is, whatever the terminal shows of it
 */
export async function print(whole: SafeText, as: 'text' | 'data' = 'text'): Promise<number> {
  const text = as === 'data' ? whole : inCharset(whole, charsets.stdout);
  let start = 0;
  while (start < text.length) {
    const end = start + PIECE + (isFirstHalf(text.charCodeAt(start + PIECE - 1)) ? 1 : 0);
    if (!(await isWritten(text.slice(start, end)))) break; // stdout says why, and the run ends for it
    start = end;
  }
  return EXIT.done;
}

/** The first of the two units of a character that stdout must get in one piece. */
const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;

const isWritten = async (piece: string): Promise<boolean> =>
  new Promise((resolve) => {
    process.stdout.write(piece, (error) => {
      resolve(!error);
    });
  });

/** What the terminal is sent at most to copy, in characters of base64: some refuse more. */
const MOST_COPIED = 70_000;

/** True where what is written is read by a terminal that takes sequences: no pipe, no file, no `TERM=dumb`. */
export const takesSequences = (): boolean => process.stdout.isTTY && process.env.TERM !== 'dumb';

/**
 * Asks the terminal to put the text on the clipboard (OSC 52), which works over ssh too. False where it is too long, or no
 * terminal would take it.
 */
export function copyText(text: SafeText): boolean {
  if (!takesSequences()) return false;
  const encoded = Buffer.from(text).toString('base64');
  if (encoded.length > MOST_COPIED) return false;
  process.stdout.write(`\u001B]52;c;${encoded}\u0007`);
  return true;
}

/**
 * Writes a file, over one that is there: whole, or that one stays, with the permissions that it had. What a link leads to is
 * written, not the link; a pipe or a device is written into. Throws where it can't be written.
 */
export function replaceFile(path: string, text: SafeText): void {
  const before = statSync(path, { throwIfNoEntry: false });
  // A link that leads to nothing yet: the system makes what it leads to.
  if (before === undefined ? isLink(path) : !before.isFile()) writeFileSync(path, text);
  else replaceWhole(before === undefined ? path : realpathSync(path), text, before);
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

function replaceWhole(path: string, text: SafeText, before: Stats | undefined): void {
  const draft = `${path}.${process.pid}.part`;
  try {
    // Never readable by more people than the file that it replaces, not even for a moment.
    writeFileSync(draft, text, { flag: 'wx', mode: before === undefined ? 0o666 : 0o600 });
    if (before !== undefined) chmodSync(draft, before.mode & 0o7777);
    renameSync(draft, path);
  } catch (error) {
    // One that was there before is not ours.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(draft, { force: true });
    throw error;
  }
}

/** Writes a file that is not there yet. Throws where it is, or can't be written. */
export function writeNewFile(path: string, text: SafeText): void {
  writeFileSync(path, text, { flag: 'wx' });
}

// What the screen may do to the world: copy, edit, browse, write a file, step aside for the shell.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { split } from 'shlex';
import { today } from '../remembered.js';
import { copyText, replaceFile, takesSequences, writeNewFile } from '../exit.js';
import { cleanText } from '../../intake/text/clean.js';
import { openLibrary } from '../../library/library.js';
import { notebookPath, withTilde } from '../../library/notebook-path.js';
import type { NonEmpty } from '../../text/values/non-empty.js';
import { webAddress } from '../../text/web-address.js';
import { endedLine, safeText, type SafeText } from '../../text/printed/safe-text.js';
import { FORMAT_NAMES } from '../../output/format-names.js';
import { formatFor } from '../../output/formats.js';
import type { Host } from '../../ui/app/app.js';
import type { HostEffect } from '../../ui/state/effects.js';

/** Columns of a page that is written to a file. */
const FILE_COLUMNS = 100;

/** Opens the host. `all` writes every event and quote, as the screen shows them; `why` explains what is shown. */
export function openHost({
  all,
  ...given
}: Pick<Host, 'why' | 'keys' | 'faults'> & { readonly all: boolean }): Host {
  const perform = async (effect: HostEffect): Promise<string> => {
    switch (effect.type) {
      case 'copy':
        return copy(effect.text, effect.what);
      case 'edit':
        return edit(effect.path, effect.line);
      case 'browse':
        return browse(effect.url);
      case 'write': {
        const format = formatFor(effect.format);
        const name = freeName(format.endings[0]);
        const text = format.render(effect.briefing, {
          columns: FILE_COLUMNS,
          all: all || effect.isUnfolded,
          numbered: effect.whole,
        });
        writeNewFile(name, text);
        return `written to ${withTilde(resolve(name))}`;
      }
      case 'write-draft': {
        const name = freeName('md', 'draft');
        writeNewFile(name, effect.text);
        return `draft written to ${withTilde(resolve(name))}`;
      }
      case 'suspend':
        await suspend();
        return '';
    }
  };
  return {
    formats: FORMAT_NAMES,
    today,
    library: openLibrary({
      path: notebookPath(process.env),
      clean: (text) => safeText(cleanText(text)),
    }),
    ...given,
    slow: process.env.SSH_CONNECTION !== undefined,
    effectRunner: {
      run: (effect) =>
        perform(effect).catch((error: unknown) => `that failed: ${messageOf(error)}`),
    },
  };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Programs that put their input on a clipboard of this machine, and the variable that says that there is one. */
const CLIPBOARDS: readonly (readonly [variable: string, program: string, ...options: string[]])[] =
  [
    ['WAYLAND_DISPLAY', 'wl-copy'],
    ['DISPLAY', 'xclip', '-selection', 'clipboard'],
    ['DISPLAY', 'xsel', '-ib'],
    ['WSL_DISTRO_NAME', 'clip.exe'],
  ];

/**
 * Copies by the first way that answers: in tmux its own buffer, which it passes on to the terminal; here a program for the
 * clipboard; else the terminal is asked (OSC 52), which answers nothing. It always stands in a file, too, and what is said is
 * what is known.
 */
async function copy(text: SafeText, what: string): Promise<string> {
  const file = keepLastCopy(text);
  const kept = file === undefined ? '' : `; it stands in ${withTilde(file)}`;
  const { TMUX, SSH_CONNECTION } = process.env;
  const ways =
    TMUX !== undefined
      ? [['tmux', 'load-buffer', '-w', '-'] as const]
      : SSH_CONNECTION !== undefined
        ? []
        : [
            ...(process.platform === 'darwin' ? [['pbcopy'] as const] : []),
            ...CLIPBOARDS.filter(([variable]) => process.env[variable] !== undefined).map(
              ([, ...command]) => command,
            ),
          ];
  for (const [program, ...options] of ways)
    if (await isGiven(program, options, text)) return `${what} copied by ${program}${kept}`;
  if (!takesSequences())
    return file === undefined
      ? `${what} not copied: no clipboard is known here`
      : `${what} copied to ${withTilde(file)}`;
  if (!copyText(text)) return `${what} is too long for the terminal’s clipboard${kept}`;
  return `${what} sent to the terminal, which may not take it${kept}`;
}

/** How long a program has to take the text. */
const CLIPBOARD_MS = 2000;

/** Gives a program the text on its standard input; true where it ends well. */
async function isGiven(
  program: string,
  options: readonly string[],
  text: SafeText,
): Promise<boolean> {
  const child = spawn(program, options, { stdio: ['pipe', 'ignore', 'ignore'] });
  child.stdin.on('error', () => undefined); // it may end before it has read all
  child.stdin.end(text);
  const code = await Promise.race([
    exitCodeOf(child).catch(() => undefined),
    pause(CLIPBOARD_MS, undefined, { ref: false }),
  ]);
  return code === 0;
}

/** Keeps what was copied last beside the notebook, readable by its owner alone; answers the file, undefined where it can't. */
function keepLastCopy(text: SafeText): string | undefined {
  const notebook = notebookPath(process.env);
  if (notebook === undefined) return undefined;
  const file = join(dirname(notebook), 'last-copy.txt');
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    replaceFile(file, text.endsWith('\n') ? text : endedLine(text));
    return file;
  } catch {
    return undefined;
  }
}

/** How an editor is told the line. The path is absolute: it begins with "/", so that none reads it as an option or a command. */
type Placing = (path: string, line: number) => readonly string[];

const plusLine: Placing = (path, line) => [`+${line}`, path];

/**
 * What obeys no settings that the text itself gives (`vim: set …`), and is told where options end. Not vi, which may be
 * one that knows neither.
 */
const vim: Placing = (path, line) => ['--cmd', 'set nomodeline', `+${line}`, '--', path];

/**
 * "file:12". Where the path holds a colon itself it is opened without a line: of "/a/notes:3:12" nobody knows what is
 * name and what is line.
 */
const colonLine =
  (...option: readonly string[]): Placing =>
  (path, line) =>
    path.includes(':') ? [path] : [...option, `${path}:${line}`];

/** By the program's name; others are told as vi is. */
const PLACINGS: ReadonlyMap<string, Placing> = new Map([
  ['vim', vim],
  ['nvim', vim],
  ['code', colonLine('--goto')],
  ['codium', colonLine('--goto')],
  ['subl', colonLine()],
  ['hx', colonLine()],
]);

/**
 * The arguments that open the file at the line: "code -w" → code, -w, --goto, /folder/file:12. `editor` is split into
 * words as a shell does it, quotes and backslashes included, but no shell reads it: nothing in it is expanded or run.
 * Throws where a quotation mark in it is not closed.
 */
export function editorCommand(editor: string, path: string, line: number): NonEmpty<string> {
  const [program = 'vi', ...options] = split(editor);
  const place = PLACINGS.get(basename(program)) ?? plusLine;
  return [program, ...options, ...place(resolve(path), line)];
}

async function edit(path: string, line: number): Promise<string> {
  if (!existsSync(path)) return `${path} is no file that an editor could open`;
  // A variable that is set to nothing is not set.
  const [variable, editor = ''] = ['VISUAL', 'EDITOR']
    .map((name) => [name, process.env[name]] as const)
    .find(([, value]) => value) ?? ['EDITOR'];
  const command = commandOf(variable, editor, path, line);
  if (typeof command === 'string') return command;
  const [program, ...options] = command;
  const code = await run(program, options);
  return code === 0 ? '' : `${program} ended with ${code}`;
}

/** What to run, or what is wrong with the variable. */
function commandOf(
  variable: string,
  ...call: Parameters<typeof editorCommand>
): NonEmpty<string> | string {
  try {
    return editorCommand(...call);
  } catch {
    return `a quotation mark in $${variable} is not closed: ${call[0]}`;
  }
}

/** How long a browser has to say that it can't open the page. One that stays in the foreground says nothing. */
const BROWSER_MS = 1000;

async function browse(url: string): Promise<string> {
  const address = webAddress(url);
  if (address === undefined) return `not an address of the web: ${url}`;
  const { default: open } = await import('open');
  const opener = await open(address);
  const code = await Promise.race([exitCodeOf(opener), pause(BROWSER_MS, 0, { ref: false })]);
  return code === 0 ? `opened ${address}` : `no browser could open ${address}`;
}

/** Runs a program in the terminal, without a shell, and answers its exit code. Rejects where it can't be started. */
const run = (program: string, options: readonly string[]): Promise<number> =>
  exitCodeOf(spawn(program, options, { stdio: 'inherit' }));

function exitCodeOf(child: ChildProcess): Promise<number> {
  return new Promise((answer, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      answer(code ?? 1);
    });
  });
}

/** Stops the program and whatever started it, as Ctrl-Z does at a shell, until it is continued. */
function suspend(): Promise<void> {
  return new Promise((continued) => {
    process.once('SIGCONT', () => {
      process.emit('SIGWINCH'); // of a window that was resized meanwhile the shell alone was told
      setImmediate(continued); // once the frame is laid out for it
    });
    process.kill(0, 'SIGTSTP');
  });
}

/** "briefing.txt", or the first of "briefing-2.txt" … that is free: nothing is written over. */
function freeName(ending: string, stem = 'briefing'): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${stem}.${ending}` : `${stem}-${number}.${ending}`;
    if (!existsSync(name)) return name;
  }
}

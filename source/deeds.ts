// What the screen may do to the world: copy, edit, browse, write a file, keep the notebook, step aside for the shell.
import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { notebookPath, readNotebook, writeNotebook } from './library/notebook-file.js';
import type { Briefing } from './model/briefing.js';
import type { Claim, Explanation } from './model/trace.js';
import { explain } from './output/explain.js';
import { FORMATS } from './output/formats.js';
import type { Notebook } from './library/notebook.js';
import { traceClaim } from './trace-claim.js';
import type { World } from './ui/app.js';
import type { Wish } from './ui/deeds.js';

/** Columns of a page that is written to a file. */
const FILE_COLUMNS = 100;

/** What the terminal is sent at most to copy: some refuse more. */
const MOST_COPIED = 70_000;

/** Why something of a briefing was read as it was; undefined where it holds no such thing. */
export function explainClaim(whole: Briefing, claim: Claim): Explanation | undefined {
  const trace = traceClaim(whole, claim);
  return trace && explain(trace, whole);
}

/** Opens the world. `all` writes every event and quote, as the screen shows them. */
export function openWorld({ all }: { readonly all: boolean }): World {
  const path = notebookPath(process.env);
  let unread: string | undefined;
  let notebook: Notebook = [];
  try {
    notebook = readNotebook(path);
  } catch (error) {
    unread = messageOf(error);
  }
  const grant = async (wish: Wish): Promise<string> => {
    switch (wish.type) {
      case 'copy':
        return copy(wish.text, wish.what);
      case 'edit':
        return edit(wish.path, wish.line);
      case 'browse':
        return browse(wish.url);
      case 'write': {
        const format = FORMATS.find(({ flag }) => flag === wish.format)!;
        const name = freeName(format.flag === 'print' ? 'txt' : format.flag);
        writeFileSync(name, format.render(wish.briefing, { columns: FILE_COLUMNS, all }), {
          flag: 'wx',
        });
        return `written to ${name}`;
      }
      case 'suspend':
        await suspend();
        return '';
      case 'keep':
        // What could not be read must not be written over.
        if (unread !== undefined) return `the notebook ${path} can't be read: ${unread}`;
        writeNotebook(path, wish.notebook);
        return `kept in ${path}`;
    }
  };
  return {
    formats: FORMATS.map(({ flag }) => flag),
    notebook,
    why: explainClaim,
    slow: process.env.SSH_CONNECTION !== undefined,
    deeds: {
      grant: (wish) => grant(wish).catch((error: unknown) => `that failed: ${messageOf(error)}`),
    },
  };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Asks the terminal to put the text on the clipboard (OSC 52), which works over ssh too. */
function copy(text: string, what: string): string {
  const encoded = Buffer.from(text).toString('base64');
  if (encoded.length > MOST_COPIED) return `${what} is too long to be copied`;
  process.stdout.write(`\u001B]52;c;${encoded}\u0007`);
  return `${what} copied, with its source (if nothing arrives, the terminal does not allow OSC 52)`;
}

/** Editors that are told the line in another way than "+12 file". */
const LINE_ARGUMENTS: Readonly<Record<string, (path: string, line: number) => string[]>> = {
  code: (path, line) => ['--goto', `${path}:${line}`],
  codium: (path, line) => ['--goto', `${path}:${line}`],
  subl: (path, line) => [`${path}:${line}`],
  hx: (path, line) => [`${path}:${line}`],
};

/** The arguments that open the file at the line: "code -w" → code, -w, --goto, file:line. No shell reads them. */
export function editorCommand(editor: string, path: string, line: number): string[] {
  const [program = 'vi', ...options] = editor.trim() === '' ? ['vi'] : editor.trim().split(/\s+/);
  const name = program.split('/').at(-1)!;
  // A path may begin with a dash; as "./-name" it is no option.
  const file = path.startsWith('-') ? `./${path}` : path;
  const place = LINE_ARGUMENTS[name]?.(file, line) ?? [`+${line}`, file];
  return [program, ...options, ...place];
}

async function edit(path: string, line: number): Promise<string> {
  // A variable that is set to nothing is not set.
  const editor = [process.env.VISUAL, process.env.EDITOR].find(Boolean) ?? '';
  const [program, ...options] = editorCommand(editor, path, line);
  const code = await run(program!, options, 'inherit');
  return code === 0 ? '' : `${program!} ended with ${code}`;
}

async function browse(url: string): Promise<string> {
  if (!/^https?:\/\//i.test(url)) return `not an address of the web: ${url}`;
  const opener =
    process.platform === 'darwin' ? 'open' : process.platform === 'win32' ? 'explorer' : 'xdg-open';
  const code = await run(opener, [url], 'ignore');
  return code === 0 ? `opened ${url}` : `${opener} could not open ${url}`;
}

/** Runs a program without a shell and answers its exit code. Rejects where it can't be started. */
function run(
  program: string,
  options: readonly string[],
  stdio: 'inherit' | 'ignore',
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { stdio });
    child.on('error', reject);
    child.on('exit', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** Stops the program and whatever started it, as Ctrl-Z does at a shell, until it is continued. */
function suspend(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGCONT', resolve);
    process.kill(0, 'SIGTSTP');
  });
}

/** "briefing.txt", or the first of "briefing-2.txt" … that is free: nothing is written over. */
function freeName(ending: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? `briefing.${ending}` : `briefing-${number}.${ending}`;
    if (!existsSync(name)) return name;
  }
}

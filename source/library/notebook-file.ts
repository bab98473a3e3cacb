// Where the notebook lies, and how it is read and written. Never inside a folder of articles.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseNotebook, renderNotebook, type Notebook } from './notebook.js';

/** $XDG_DATA_HOME/briefing/notebook.md, or ~/.local/share in its place (XDG base directories). */
export function notebookPath(env: NodeJS.ProcessEnv): string {
  const base = env.XDG_DATA_HOME ?? '';
  return join(base === '' ? join(homedir(), '.local', 'share') : base, 'briefing', 'notebook.md');
}

/** The notebook; an empty one where there is no such file. Throws where it is there but can't be read. */
export function readNotebook(path: string): Notebook {
  try {
    return parseNotebook(readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Writes it whole or not at all: what is there stays until the new file is complete. */
export function writeNotebook(path: string, notebook: Notebook): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, renderNotebook(notebook));
  renameSync(`${path}.new`, path);
}

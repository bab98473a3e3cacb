// State files of folders that are gone → removed, once they are old. What is none of ours, or of something there, stays.
import { lstatSync, opendirSync, rmSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { readState } from './state-file.js';

/** What {@link stateFileFor} names. */
const OUR_NAME = /^[\da-z]+\.jsonl$/;

/** Names that are looked at, and files that are opened, the oldest ones: whoever has more has them looked at next time. */
const MOST_NAMES = 2_000;
const MOST_OPENED = 50;

/** A pattern names whatever will match it: nobody can say that it is gone. */
const PATTERN = /[*?[\]{}]/;

/**
 * Removes from the folder what was kept of paths none of which is there, where it was written before that time on the wall
 * ("2026-08-29T18:02"). Addresses and patterns are never gone, nor is what can't be looked at. Never throws.
 */
export function forgetStates(folder: string, before: string): void {
  try {
    const files = oldestFirst(folder).slice(0, MOST_OPENED);
    for (const path of files) {
      const state = readState(path);
      if (state.type !== 'state' || state.head.savedAt >= before) continue;
      const { paths } = state.head;
      if (paths.length > 0 && paths.every(isGone)) rmSync(path, { force: true });
    }
  } catch {
    // It is no more than tidying up: the next time will do.
  }
}

function oldestFirst(folder: string): string[] {
  const directory = opendirSync(folder);
  const found: { readonly path: string; readonly time: number }[] = [];
  try {
    for (let looked = 0; looked < MOST_NAMES; looked++) {
      const entry = directory.readSync();
      if (!entry) break;
      const path = join(folder, entry.name);
      if (entry.isFile() && OUR_NAME.test(entry.name))
        found.push({ path, time: lstatSync(path).mtimeMs });
    }
  } finally {
    directory.closeSync();
  }
  return found
    .sort((a, b) => a.time - b.time || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path);
}

function isGone(path: string): boolean {
  if (!isAbsolute(path) || PATTERN.test(path)) return false;
  try {
    lstatSync(path);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

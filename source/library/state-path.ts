// Paths as typed → the file that remembers what they held: one for each set of folders, by their real paths.
import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentHash } from '../text/values/stable-id.js';
import { xdgBase } from './notebook-path.js';

/** $XDG_STATE_HOME/briefing, or ~/.local/state/briefing; undefined where there is no home folder. */
export function stateFolder(
  env: NodeJS.ProcessEnv,
  homeOfAccount?: () => string,
): string | undefined {
  const base = xdgBase(env, ['XDG_STATE_HOME', '.local', 'state'], homeOfAccount);
  return base === undefined ? undefined : join(base, 'briefing');
}

/** What paths are known by: the real ones, so that a link and its folder are one; addresses and patterns as they are. */
export const statedPaths = (
  paths: readonly string[],
  isAddress: (path: string) => boolean,
): readonly string[] =>
  [...new Set(paths.map((path) => (isAddress(path) ? path : realPath(path))))].sort();

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path); // a pattern, or what is not there
  }
}

/** The file for those paths in that folder. */
export const stateFileFor = (folder: string, paths: readonly string[]): string =>
  join(folder, `${contentHash(paths.join('\0'))}.jsonl`);

// The environment → where Node keeps the compiled program between runs: a folder that nobody else may touch.
import { chmodSync, mkdirSync, statSync } from 'node:fs';
import module from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';

/** The bits of a mode that let others in. */
const OTHERS = 0o077;

/**
 * Lets Node keep what it compiles, for this thread; what runs from there is trusted, so that the folder is the user's
 * own and closed to others. Where none can be had nothing is kept: starting takes longer.
 */
export function keepCompiled(env: Readonly<NodeJS.ProcessEnv>): void {
  const folder = cacheFolder(env);
  if (folder !== undefined && makePrivate(folder)) module.enableCompileCache(folder);
}

/** $XDG_CACHE_HOME/briefing, or ~/.cache/briefing. Relative values are passed over, as XDG asks; undefined without any. */
export function cacheFolder({
  XDG_CACHE_HOME,
  HOME,
}: Readonly<NodeJS.ProcessEnv>): string | undefined {
  const caches = [XDG_CACHE_HOME, HOME && join(HOME, '.cache')];
  const found = caches.find((path) => path !== undefined && isAbsolute(path));
  return found && join(found, 'briefing');
}

/** Where fetched pages are kept: a folder of its own in that one, made private; undefined where it can't be had. */
export function pagesFolder(env: Readonly<NodeJS.ProcessEnv>): string | undefined {
  const folder = cacheFolder(env);
  return folder !== undefined && makePrivate(folder) ? join(folder, 'pages') : undefined;
}

/** Makes the folder, or closes it to others where it is there. False where it is not the user's or can't be made. */
export function makePrivate(folder: string): boolean {
  try {
    for (const path of [dirname(folder), folder]) makeFolder(path);
    const status = statSync(folder);
    const { mode, uid } = status;
    if (!status.isDirectory()) return false;
    if (process.getuid && uid !== process.getuid()) return false;
    if ((mode & OTHERS) !== 0) chmodSync(folder, mode & ~OTHERS);
    return true;
  } catch {
    return false;
  }
}

/** One folder: Node's way to make those above it too never ends where they can't be made (/proc). */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

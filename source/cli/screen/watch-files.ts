// Paths as typed → word whenever the files behind them have changed and come to rest: added, written anew, renamed, removed.
// Folders are watched; where the system refuses that, or says nothing (network drives), they are looked at again and again.
import { existsSync, watch, type FSWatcher } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fixedPart, hasWildcard } from '../../intake/glob.js';

/** What is called back when files changed. */
type Listener = () => void;

export type FileWatcher = {
  /** Who is told from now on, and at once of what changed before; answers how to stop. */
  readonly listen: (listener: Listener) => () => void;
  readonly close: () => void;
};

export type WatchTimes = {
  /** A file that is being written is left alone until its size and time stay for so long. */
  readonly settleMs: number;
  /** One that never comes to rest is read after so long all the same. */
  readonly mostMs: number;
  /** How often folders are looked at that can't be watched. */
  readonly pollMs: number;
  /** And the others, for what the system does not tell. */
  readonly lookMs: number;
};

const TIMES: WatchTimes = { settleMs: 300, mostMs: 10_000, pollMs: 2000, lookMs: 30_000 };

/** Files that are looked at; more are never read either, unless asked for. */
const MOST_FILES = 100_000;

/** Watches a folder; throws, or the watcher tells an error, where that can't be done. */
type WatchFolder = (folder: string, onEvent: () => void) => Pick<FSWatcher, 'close' | 'on'>;

/** Size, time and number of each file, by its path, and the folders that hold them. */
type Snapshot = {
  readonly files: ReadonlyMap<string, string>;
  readonly folders: ReadonlySet<string>;
};

/** Begins to watch. What stands at the paths now is what changes are told of. */
export function openFileWatcher(
  paths: readonly string[],
  times: WatchTimes = TIMES,
  watchFolder: WatchFolder = (folder, onEvent) => watch(folder, { persistent: false }, onEvent),
): FileWatcher {
  const roots = paths.map((path) =>
    hasWildcard(path) && !existsSync(path) ? fixedPart(path) : path,
  );
  const watchers = new Map<string, Pick<FSWatcher, 'close'>>();
  let listener: Listener | undefined;
  let isChanged = false;
  let isClosed = false;
  let isRefused = false;
  let timer: NodeJS.Timeout | undefined;

  const refuse = (folder: string): void => {
    isRefused = true;
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  /** Watches the folders that are there now, and those alone. */
  const follow = ({ folders }: Snapshot): void => {
    for (const [folder, watcher] of watchers)
      if (!folders.has(folder)) {
        watcher.close();
        watchers.delete(folder);
      }
    for (const folder of folders) {
      if (watchers.has(folder) || isRefused) continue;
      try {
        const watcher = watchFolder(folder, wake);
        watcher.on('error', () => {
          refuse(folder);
        });
        watchers.set(folder, watcher);
      } catch {
        refuse(folder);
      }
    }
  };
  let isWoken = false;
  let woken: () => void = () => undefined;
  function wake(): void {
    isWoken = true; // also while it is looked
    woken();
  }
  /** Until something is told of a folder, or it is time to look. */
  const idle = (): Promise<void> =>
    new Promise((resolve) => {
      woken = resolve;
      if (isWoken || isClosed) resolve();
      timer = setTimeout(resolve, isRefused ? times.pollMs : times.lookMs);
      timer.unref();
    });
  /** What stands there once it has come to rest. */
  const settled = async (first: Snapshot): Promise<Snapshot> => {
    let last = first;
    for (let waited = 0; waited < times.mostMs; waited += times.settleMs) {
      await pause(times.settleMs, undefined, { ref: false });
      const next = await look(roots);
      if (isSame(next, last)) return next;
      last = next;
    }
    return last;
  };
  const watchOn = async (): Promise<void> => {
    let known = await look(roots);
    follow(known);
    // What came between looking and watching.
    let now = await look(roots);
    while (!isClosed) {
      if (!isSame(now, known)) {
        now = await settled(now);
        follow(now);
        known = now;
        isChanged = true;
        tell();
      } else await idle();
      clearTimeout(timer);
      isWoken = false;
      now = await look(roots);
    }
  };
  const tell = (): void => {
    if (!isChanged || !listener || isClosed) return;
    isChanged = false;
    listener();
  };
  void watchOn();
  return {
    listen: (told) => {
      listener = told;
      tell();
      return () => {
        listener = undefined;
      };
    },
    close: () => {
      isClosed = true;
      wake();
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

const isSame = ({ files }: Snapshot, other: Snapshot): boolean =>
  files.size === other.files.size &&
  [...files].every(([path, state]) => other.files.get(path) === state);

/** What stands at the paths and below their folders now. What can't be looked at is as if it were not there. */
async function look(roots: readonly string[]): Promise<Snapshot> {
  const files = new Map<string, string>();
  const folders = new Set<string>();
  const visit = async (path: string, isNamed: boolean): Promise<void> => {
    if (files.size >= MOST_FILES) return;
    try {
      // Of a link in a folder the file behind it counts; a folder behind one may lead anywhere.
      const link = await lstat(path);
      const status = link.isSymbolicLink() ? await stat(path) : link;
      if (!status.isDirectory()) {
        files.set(path, [status.size, status.mtimeMs, status.ino].join(' '));
        // A file that is replaced is another one: its folder knows.
        if (isNamed) folders.add(dirname(path));
        return;
      }
      if (!isNamed && link.isSymbolicLink()) return;
      folders.add(path);
      for (const name of await readdir(path))
        if (!name.startsWith('.')) await visit(join(path, name), false);
    } catch {
      return; // gone, or not ours to see
    }
  };
  for (const root of roots) await visit(root, true);
  return { files, folders };
}

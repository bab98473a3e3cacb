// A path and a change of bytes → the file with that change, read anew under a lock and replaced whole or not at all.
import { isUtf8 } from 'node:buffer';
import { constants, type BigIntStats } from 'node:fs';
import * as fs from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { takeLock, type FileLock } from './file-lock.js';

/** What stands at the place of the notebook. */
export type FileState =
  | { readonly type: 'nothing' }
  | { readonly type: 'text'; readonly file: Buffer; readonly version: string }
  /** No notebook, and why: "is no text in UTF-8". */
  | { readonly type: 'alien'; readonly why: string };

export type Rewritten = {
  readonly file: Buffer;
  /** What was no notebook and has been renamed: why, and the name that it has now. */
  readonly aside: { readonly why: string; readonly path: string } | undefined;
};

/** A larger file is no notebook: this would be a million notes. */
const MOST_BYTES = 128 * 2 ** 20;

/** So often somebody else may write the file between reading and replacing it. */
const MOST_TRIES = 20;

/** As long as a chain of links may be, which is what systems allow. */
const MOST_LINKS = 40;

/** Looks at the file; follows a link. Throws where it can't be read. */
export async function lookAt(path: string): Promise<FileState> {
  return look(await followLinks(path));
}

/**
 * Reads the file, changes its bytes and replaces it: flushed to the disk, readable by its owner alone. A link is followed
 * and what it leads to replaced. What is no text is renamed, never written over. Throws where that is impossible; the file
 * is then as it was.
 */
export async function rewriteFile(
  path: string,
  change: (before: Buffer) => Buffer,
  isStopped: () => boolean,
): Promise<Rewritten> {
  await makeFolder(dirname(path));
  let aside: Rewritten['aside'];
  for (let tries = 0; tries < MOST_TRIES && !isStopped(); tries++) {
    const target = await followLinks(path);
    const lock = await takeLock(`${target}.lock`, isStopped);
    try {
      if ((await followLinks(path)) !== target) continue;
      const found = await look(target);
      if (found.type === 'alien') {
        aside = { why: found.why, path: await setAside(path) };
        continue;
      }
      const before = found.type === 'text' ? found.file : Buffer.alloc(0);
      const file = change(before);
      if (file === before || (await replace(target, file, found, lock))) return { file, aside };
    } finally {
      await lock.release();
    }
  }
  throw new Error('other programs write it all the time');
}

/** The path that the links lead to, which need not be there; its folder must be. */
async function followLinks(path: string): Promise<string> {
  let at = path;
  for (let links = 0; links < MOST_LINKS; links++) {
    const link = await orNothing(fs.readlink(at), 'EINVAL', 'ENOENT');
    if (link === undefined) return at;
    at = resolve(await fs.realpath(dirname(at)), link);
  }
  throw Object.assign(new Error(), { code: 'ELOOP' });
}

async function look(path: string): Promise<FileState> {
  const status = await orNothing(fs.stat(path), 'ENOENT');
  if (status === undefined) return { type: 'nothing' };
  if (!status.isFile()) return { type: 'alien', why: 'is no file' };
  if (status.size > MOST_BYTES) return { type: 'alien', why: 'is too large for a notebook' };
  const handle = await fs.open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const version = versionOf(await handle.stat({ bigint: true }));
    const file = await handle.readFile();
    if (!isUtf8(file) || file.includes(0)) return { type: 'alien', why: 'is no text in UTF-8' };
    return { type: 'text', file, version };
  } finally {
    await handle.close();
  }
}

/** Another one after each change of the file, by whomever. */
const versionOf = ({ ino, size, mtimeNs, ctimeNs }: BigIntStats): string =>
  [ino, size, mtimeNs, ctimeNs].join(' ');

async function versionAt(path: string): Promise<string | undefined> {
  const status = await orNothing(fs.stat(path, { bigint: true }), 'ENOENT');
  return status && versionOf(status);
}

/** Replaces the file that was read by these bytes. False where it is another by now, or the lock was lost. */
async function replace(
  path: string,
  file: Buffer,
  found: Exclude<FileState, { type: 'alien' }>,
  lock: FileLock,
): Promise<boolean> {
  await removeLeftovers(path);
  const fresh = `${path}.new-${process.pid}`;
  // Made anew or not at all: a link that somebody put there is not followed.
  const handle = await fs.open(fresh, 'wx', 0o600);
  try {
    try {
      await handle.writeFile(file);
      await keepOwner(path, handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const version = found.type === 'text' ? found.version : undefined;
    const isCurrent = (await versionAt(path)) === version && (await lock.isHeld());
    if (!isCurrent) return false;
    await fs.rename(fresh, path);
  } finally {
    await fs.rm(fresh, { force: true });
  }
  await flushFolder(dirname(path));
  return true;
}

/** What processes that were killed left behind. The lock is held: nobody is writing one. */
async function removeLeftovers(path: string): Promise<void> {
  const beginning = `${basename(path)}.new-`;
  for (const name of await fs.readdir(dirname(path)))
    if (name.startsWith(beginning) && /^\d+$/.test(name.slice(beginning.length)))
      await fs.rm(join(dirname(path), name), { force: true });
}

/** Written as another user (sudo), the file stays that of its owner. */
async function keepOwner(path: string, handle: fs.FileHandle): Promise<void> {
  const before = await orNothing(fs.stat(path), 'ENOENT');
  const now = await handle.stat();
  if (before && (before.uid !== now.uid || before.gid !== now.gid))
    await handle.chown(before.uid, before.gid).catch(() => undefined);
}

/** A rename is on the disk once its folder is. Some systems can't flush a folder: there it is as safe as it gets. */
async function flushFolder(path: string): Promise<void> {
  try {
    const handle = await fs.open(path, constants.O_RDONLY);
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}

/** The folder of the notebook, for its owner alone. A link in its place leads to a folder that is not ours to change. */
async function makeFolder(path: string): Promise<void> {
  await makeFolders(path);
  const status = await fs.lstat(path);
  if (status.isDirectory() && (status.mode & 0o077) !== 0)
    await fs.chmod(path, 0o700).catch(() => undefined); // somebody else's folder
}

/** Makes the folder and those above it that are not there. By hand: Node's way never ends where a parent can't be made (/proc). */
async function makeFolders(path: string): Promise<void> {
  const make = (): Promise<unknown> => orNothing(fs.mkdir(path, { mode: 0o700 }), 'EEXIST');
  try {
    await make();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolders(dirname(path));
    await make();
  }
}

/** Renames what stands there to the first free of "notebook.md.kept-1" …, and answers that path. A link itself is renamed. */
async function setAside(path: string): Promise<string> {
  for (let number = 1; ; number++) {
    const kept = `${path}.kept-${number}`;
    const isTaken = (await orNothing(fs.lstat(kept), 'ENOENT')) !== undefined;
    if (isTaken) continue;
    await fs.rename(path, kept);
    return kept;
  }
}

/** What is awaited, or undefined where it fails with one of these codes. */
async function orNothing<T>(
  awaited: Promise<T>,
  ...codes: readonly string[]
): Promise<T | undefined> {
  try {
    return await awaited;
  } catch (error) {
    if (codes.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}

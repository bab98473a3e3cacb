// A path → the right to write there, one process at a time. The lock is a link that names its owner, as editors do it: made
// whole or not at all, by one call. The lock of a process that was killed is seen to be dead and taken away at once.
import { open, readFile, readlink, symlink, unlink, type FileHandle } from 'node:fs/promises';
import { hostname } from 'node:os';

export type FileLock = {
  /** False once another process took the lock for dead: then nothing may be written any more. */
  readonly isHeld: () => Promise<boolean>;
  readonly release: () => Promise<void>;
};

/** Between two looks at a lock that another process holds. */
const LOOK_AGAIN_MS = 10;

/**
 * A write takes some milliseconds: an owner that can't be asked (another machine's, or a number that was given to another
 * process) and holds one lock for so long is dead.
 */
const SURELY_DEAD_MS = 10_000;

/** Others may hold it one after the other for so long. */
const PATIENCE_MS = 30_000;

let locks = 0;

/**
 * Waits for the lock and takes it.
 * @param isStopped asked while it waits; once it answers true, waiting ends with an error
 */
export async function takeLock(
  path: string,
  isStopped: () => boolean = () => false,
): Promise<FileLock> {
  const mine = `${process.pid}.${++locks}@${hostname()}`;
  const begun = performance.now();
  let seen: { readonly owner: string; readonly since: number } | undefined;
  while (!(await make(path, mine))) {
    const owner = await ownerOf(path);
    const now = performance.now();
    if (owner === undefined) continue; // released meanwhile
    if (seen?.owner !== owner) seen = { owner, since: now };
    if (isDead(owner) || now - seen.since > SURELY_DEAD_MS) await clear(path, owner);
    else if (isStopped() || now - begun > PATIENCE_MS)
      throw new Error(`another program is writing it, or left ${path} behind`);
    else await aWhile(LOOK_AGAIN_MS);
  }
  return {
    isHeld: async () => (await ownerOf(path)) === mine,
    release: async () => {
      if ((await ownerOf(path)) === mine) await unlink(path);
    },
  };
}

/** Makes the lock; false where there is one. */
async function make(path: string, owner: string): Promise<boolean> {
  try {
    await symlink(owner, path);
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return false;
    if (!NO_LINKS.has(code)) throw error;
  }
  let handle: FileHandle;
  try {
    handle = await open(path, 'wx', 0o600);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await handle.writeFile(owner);
  } finally {
    await handle.close();
  }
  return true;
}

/** What file systems without links answer; there the lock is a file that holds the owner. */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP']);

/** Who holds the lock; undefined where nobody does. */
async function ownerOf(path: string): Promise<string | undefined> {
  try {
    return await readlink(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    if (codeOf(error) !== 'EINVAL') throw error;
  }
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** "4711.1@desk": a process of this machine that is gone. */
const OWNER = /^(?<pid>\d+)\.\d+@(?<host>.*)$/;

function isDead(owner: string): boolean {
  const { pid, host } = OWNER.exec(owner)?.groups ?? {};
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/**
 * Takes a dead lock away. Of several that see it dead only one may, or the second would take away the lock that the first
 * has made by then: so for this there is a lock of its own, and under it the first is looked at once more. Its owner may
 * be killed too; that lock is held for two calls only, so that one whose owner is dead is simply removed.
 */
async function clear(path: string, dead: string): Promise<void> {
  const gate = `${path}.clearing`;
  const mine = `${process.pid}.${++locks}@${hostname()}`;
  if (!(await make(gate, mine))) {
    const owner = await ownerOf(gate);
    if (owner !== undefined && isDead(owner)) await unlinkIfThere(gate);
    await aWhile(LOOK_AGAIN_MS);
    return;
  }
  try {
    if ((await ownerOf(path)) === dead) await unlinkIfThere(path);
  } finally {
    await unlinkIfThere(gate);
  }
}

async function unlinkIfThere(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

const aWhile = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

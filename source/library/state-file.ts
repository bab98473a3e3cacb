// What a folder was when it was last read, and where the reader stood: a file of two lines of JSON, a head and the memory,
// for its owner alone. What is no such file is never read as one, nor written over, and no link is followed to it.
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** The first of the two lines. */
export type StateHead = {
  /** The paths that it is of, for whoever opens the file. */
  readonly paths: readonly string[];
  /** When it was written, as the clock on the wall showed it: "2026-11-27T18:02". */
  readonly savedAt: string;
  /** Where the reader stood; as read nobody knows yet what it is. */
  readonly place: unknown;
};

export type FoundState =
  | { readonly type: 'nothing' }
  | { readonly type: 'state'; readonly head: StateHead; readonly memory: string }
  /** Not to be used, and why; `isOurs` where the next one may take its place. */
  | { readonly type: 'bad'; readonly why: string; readonly isOurs: boolean };

/** What the file begins with: by it we know our own. The number is that of the form of the rest. */
const MARK = '{"briefing-state":1,';

/** What was written by a later program is left to it. */
const ANY_MARK = '{"briefing-state":';

/** A larger file is not read, nor written: this would be some hundred thousand articles. */
const MOST_BYTES = 64 * 2 ** 20;

/** Looks at the file. Never throws. */
export function readState(path: string): FoundState {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { type: 'nothing' };
    const why = code === 'ELOOP' ? 'is a link, which is not followed' : `can't be opened (${code})`;
    return { type: 'bad', why, isOurs: false };
  }
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) return { type: 'bad', why: 'is no file', isOurs: false };
    if (process.getuid && status.uid !== process.getuid())
      return { type: 'bad', why: 'belongs to somebody else', isOurs: false };
    if (status.size > MOST_BYTES)
      return { type: 'bad', why: 'is too large to be one', isOurs: false };
    return stateIn(readFileSync(descriptor, 'utf8'));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { type: 'bad', why: `can't be read (${code ?? message})`, isOurs: false };
  } finally {
    closeSync(descriptor);
  }
}

function stateIn(text: string): FoundState {
  if (!text.startsWith(MARK)) {
    const isLater = text.startsWith(ANY_MARK);
    const why = isLater ? 'was written by another version of briefing' : 'is none of briefing’s';
    return { type: 'bad', why, isOurs: false };
  }
  const broken: FoundState = { type: 'bad', why: 'is damaged', isOurs: true };
  const end = text.indexOf('\n');
  if (end < 0 || !text.endsWith('\n')) return broken;
  const head = headIn(text.slice(0, end));
  return head ? { type: 'state', head, memory: text.slice(end + 1) } : broken;
}

function headIn(line: string): StateHead | undefined {
  try {
    const { paths, savedAt, place } = JSON.parse(line) as Partial<StateHead>;
    return Array.isArray(paths) && typeof savedAt === 'string' && SAVED_AT.test(savedAt)
      ? { paths: paths.map(String), savedAt, place }
      : undefined;
  } catch {
    return undefined;
  }
}

/** "2026-11-27T18:02". */
const SAVED_AT = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/**
 * Writes the file in place of the one that is there: whole, flushed to the disk, for its owner alone. What stands there and
 * is none of ours stays. Answers what is wrong where it could not be written, else undefined. Never throws.
 * @param memory one line of JSON
 */
export function writeState(path: string, head: StateHead, memory: string): string | undefined {
  const { paths, savedAt, place } = head;
  const text = `${MARK}${JSON.stringify({ paths, savedAt, place }).slice(1)}\n${memory}\n`;
  if (Buffer.byteLength(text) > MOST_BYTES) return 'holds more than is remembered';
  const found = readState(path);
  if (found.type === 'bad' && !found.isOurs) return found.why;
  const draft = `${path}.${process.pid}.part`;
  try {
    makeFolders(dirname(path));
    rmSync(draft, { force: true }); // of a process that was killed
    // Made anew or not at all: a link that somebody put there is not followed.
    const descriptor = openSync(draft, 'wx', 0o600);
    try {
      writeFileSync(descriptor, text);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(draft, path);
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    rmSync(draft, { force: true });
    return `can't be written (${code ?? message})`;
  }
}

/** The folder and those above it that are not there. By hand: Node's way never ends where a parent can't be made (/proc). */
function makeFolders(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(path) === path) throw error;
    makeFolders(dirname(path));
    mkdirSync(path, { mode: 0o700 });
  }
}

// Paths as typed → the files behind them, in a stable order, each read when it is asked for. Reading is synchronous: it
// is faster for small files.
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
  type Stats,
} from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { FoundFile, Warning } from '../model/article.js';
import { troubleOf, Unreadable } from '../text/trouble.js';
import { SIDECARS } from './formats/formats.js';
import { isKnownName } from './formats/known-names.js';
import { sayPassedOver } from './formats/passed-over.js';
import { expandPattern, fixedPart, hasWildcard } from './glob.js';
import { LIMITS, megabytes, raisedBy } from './limits.js';

export type ReadOptions = {
  /** What "-" stands for, or as much of it as tells that it is larger than the limit. */
  readonly readStdin?: (maxSize: number) => Uint8Array;
  /** A larger file is refused by name. */
  readonly maxSize?: number;
  /** So many files are read, the rest is left out. */
  readonly maxFiles?: number;
  /** Follows links that lead out of the folder that was named. */
  readonly follow?: boolean;
};

const STDIN = '-';

const NO_MATCH = 'matches no file; check the pattern';
const LEADS_OUT =
  'is a link that leads out of the folder and is not followed; name the file itself, or --follow all links';

/** Where a path comes from: typed, which is the user's own choice, or found below a folder, whose links stay inside `root`. */
type Origin = { readonly isTyped: boolean; readonly root: string | undefined };

const TYPED: Origin = { isTyped: true, root: undefined };

/**
 * The files of `paths` (files, folders, which are searched through, patterns such as "2021/*.txt" that no shell has
 * expanded, "-" for standard input), each once and sorted by
 * name within its folder. In folders, hidden files and types that no reader knows are passed over and counted in one
 * warning; a file that was typed is always tried. Pipes, devices and sockets are refused, and so are links that lead out
 * of the folder that was named. What can't be read gets a warning, and the rest loads.
 */
export function readFiles(
  paths: readonly string[],
  {
    readStdin = readStandardInput,
    maxSize = LIMITS.maxSize,
    maxFiles = LIMITS.maxFiles,
    follow = false,
  }: ReadOptions = {},
): { files: FoundFile[]; warnings: Warning[] } {
  const files: FoundFile[] = [];
  const warnings: Warning[] = [];
  const seen = new Set<string>();
  const skipped: string[] = [];
  let isFull = false;

  const attempt = (path: string, act: () => void): void => {
    try {
      act();
    } catch (error) {
      warnings.push({ path, message: isNotUtf8(path, error) ? NOT_UTF8 : troubleOf(error) });
    }
  };
  const add = (path: string, bytes: () => Uint8Array): void => {
    if (files.length < maxFiles) files.push({ path, bytes });
    else if (!isFull) {
      isFull = true;
      const most = maxFiles === 1 ? '1 file' : `${maxFiles} files`;
      const message = `and all that follows is left out: more than ${most}${raisedBy('maxFiles')}`;
      warnings.push({ path, message });
    }
  };
  const visit = (path: string, origin: Origin): void => {
    if (isFull) return;
    attempt(path, () => {
      const stats = statSync(path);
      const identity = identityOf(stats); // a link to what was found already, or to a folder above it
      if (seen.has(identity)) return;
      const root = follow ? undefined : origin.root;
      if (stats.isDirectory()) {
        if (root !== undefined) insideOf(root, path);
        seen.add(identity);
        const inside = {
          isTyped: false,
          root: follow ? undefined : (root ?? realpathSync.native(path)),
        };
        const names = readdirSync(path).sort();
        const pages = new Set(names);
        for (const name of names) if (!isOfPage(name, pages)) visitNamed(path, name, inside);
        return;
      }
      refuseEndless(stats);
      if (!origin.isTyped && !isKnown(path)) {
        pass(path);
        return;
      }
      if (root !== undefined) insideOf(root, path);
      seen.add(identity);
      if (stats.size > maxSize) throw new Unreadable(tooLarge(maxSize));
      add(path, () => readFile(path, { root, maxSize }));
    });
  };
  const pass = (path: string): void => {
    skipped.push(path);
  };
  const visitNamed = (folder: string, name: string, origin: Origin): void => {
    const path = join(folder, name);
    if (name.startsWith('.')) pass(path);
    else visit(path, origin);
  };
  const visitMatches = (pattern: string): void => {
    attempt(pattern, () => {
      const matches = expandPattern(pattern);
      if (matches.length === 0) throw new Unreadable(NO_MATCH);
      const root = realpathSync.native(fixedPart(pattern));
      for (const path of matches) visit(path, { isTyped: true, root });
    });
  };

  for (const path of paths) {
    if (path === STDIN)
      add(path, () => {
        const bytes = readStdin(maxSize);
        if (bytes.length > maxSize) throw new Unreadable(tooLarge(maxSize));
        return bytes;
      });
    else if (isPattern(path)) visitMatches(path);
    else visit(path, TYPED);
  }
  const [first] = skipped;
  if (first !== undefined)
    warnings.push({ path: first, message: sayPassedOver(skipped.map((path) => basename(path))) });
  return { files, warnings };
}

/** What stands in a name where its bytes are no letters, so that no file is found by it. */
const isNotUtf8 = (path: string, error: unknown): boolean =>
  path.includes('\uFFFD') && (error as NodeJS.ErrnoException).code === 'ENOENT';

const NOT_UTF8 = 'has a name that is not UTF-8, by which it can not be opened; rename it';

/**
 * The paths that stand in a list; of "-" in standard input. A pipe is read to its end. Throws for a device, and for more
 * bytes than `maxSize`.
 */
export function readPathList(path: string, maxSize: number): string[] {
  const bytes = path === STDIN ? readStandardInput(maxSize) : readList(path, maxSize);
  if (bytes.length > maxSize) throw new Unreadable(tooLarge(maxSize));
  return pathsFromList(Buffer.from(bytes).toString());
}

function readList(path: string, maxSize: number): Uint8Array {
  const descriptor = openSync(path, constants.O_RDONLY | NO_TERMINAL);
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) throw new Unreadable('is a folder; name it without --files-from');
    if (!stats.isFIFO()) refuseEndless(stats);
    return readUpTo(descriptor, maxSize);
  } finally {
    closeSync(descriptor);
  }
}

/** The paths of a list, one a line, as `find` and `ls` print them, or with a NUL behind each, as `find -print0` does. */
export function pathsFromList(text: string): string[] {
  const separator = text.includes('\0') ? '\0' : /\r?\n/;
  return text.split(separator).filter((path) => path !== '');
}

/** "articles/*.txt", "00[1-3]*": quoted, or typed where no shell expands it. Not a file that is called so. */
function isPattern(path: string): boolean {
  return hasWildcard(path) && !existsSync(path);
}

/** "story_files", "story-Dateien", "story_fichiers": what a browser keeps of the page "story.html", whose frames are no articles. */
const PAGE_FOLDER =
  /^(?<page>.{1,250})(?:_files|_file|-Dateien|-filer|_fichiers|_archivos|_ficheiros|_bestanden|_soubory|_pliki|\.files)$/i;

/** True for such a folder whose page stands beside it. */
function isOfPage(name: string, beside: ReadonlySet<string>): boolean {
  const page = PAGE_FOLDER.exec(name)?.groups?.page;
  return page !== undefined && PAGE_ENDINGS.some((ending) => beside.has(page + ending));
}
const PAGE_ENDINGS = ['.html', '.htm', '.xhtml', '.HTML', '.HTM'];

function isKnown(path: string): boolean {
  return SIDECARS.has(basename(path)) || isKnownName(path);
}

const identityOf = ({ dev, ino }: Stats): string => `${dev}:${ino}`;

/** Throws for what is no file: whoever opens it may wait for ever, and reading it may do something. */
function refuseEndless(stats: Stats): void {
  if (stats.isFile()) return;
  const kind = stats.isFIFO() ? 'pipe' : stats.isSocket() ? 'socket' : 'device';
  throw new Unreadable(
    `is a ${kind}, which may have no end, and is not opened; send what it holds in: cat FILE | briefing -`,
  );
}

/** The real path behind one below `root`, itself real. Throws where a link leads out of it. */
function insideOf(root: string, path: string): string {
  const real = realpathSync.native(path);
  const isInside = real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
  if (!isInside) throw new Unreadable(LEADS_OUT);
  return real;
}

const tooLarge = (maxSize: number): string =>
  `is larger than ${megabytes(maxSize)} and is left out${raisedBy('maxSize')}`;

/** Neither waits for a writer of a pipe nor takes a terminal for its own. Windows has neither. */
const NO_TERMINAL = (constants.O_NOCTTY as number | undefined) ?? 0;
const OPENING =
  constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0) | NO_TERMINAL;

/**
 * The bytes of a file. What was found may have been replaced since: what is asked is asked of the descriptor that is
 * read, and that it lies in `root` of the very file behind it. Throws where it is not to be read.
 */
function readFile(
  path: string,
  { root, maxSize }: { readonly root: string | undefined; readonly maxSize: number },
): Uint8Array {
  const descriptor = openSync(path, OPENING);
  try {
    const stats = fstatSync(descriptor);
    refuseEndless(stats);
    if (root !== undefined && identityOf(statSync(insideOf(root, path))) !== identityOf(stats))
      throw new Unreadable('was replaced while it was read; run again');
    const bytes = readUpTo(descriptor, maxSize, stats.size);
    if (bytes.length > maxSize) throw new Unreadable(tooLarge(maxSize));
    return bytes;
  } finally {
    closeSync(descriptor);
  }
}

const CHUNK = 65_536;

/** All bytes behind a descriptor, which is thought to hold `expected` of them; or some more than `maxSize` where there are more. */
function readUpTo(
  descriptor: number,
  maxSize: number,
  expected = CHUNK,
  read: (descriptor: number, chunk: Uint8Array) => number = readSync,
): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let room = expected + 1; size <= maxSize; room = CHUNK) {
    const chunk = new Uint8Array(room);
    const count = read(descriptor, chunk);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    size += count;
  }
  const [first, second] = chunks;
  return first !== undefined && second === undefined ? first : Buffer.concat(chunks);
}

/** All that comes on standard input: from a pipe to its end, from a terminal until Ctrl-D; or some more than `maxSize` bytes. */
export function readStandardInput(maxSize: number): Uint8Array {
  return readUpTo(0, maxSize, CHUNK, readWaiting);
}

const PAUSE = 20; // ms

/** Waits for what is not there yet: a terminal that is not to block says that it has nothing. */
function readWaiting(descriptor: number, chunk: Uint8Array): number {
  for (;;)
    try {
      return readSync(descriptor, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0; // how Windows says it
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
}

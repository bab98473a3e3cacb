// Paths as typed → the files behind them, in a stable order. Reading is synchronous: it is faster for small files.
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { SourceFile, Warning } from '../model/article.js';
import { expandPattern, hasWildcard } from './glob.js';
import { LIMITS, megabytes } from './limits.js';
import { KNOWN_EXTENSIONS, SIDECARS } from './formats.js';

export type ReadOptions = {
  /** What "-" stands for, or as much of it as tells that it is larger than the limit. */
  readonly readStdin?: (maxSize: number) => Uint8Array;
  /** A larger file is refused by name. */
  readonly maxSize?: number;
};

const STDIN = '-';

const NO_MATCH = 'matches no file; check the pattern';

/** What to do about the errors that people meet; the others keep the words of the system. */
const ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the spelling',
  EACCES: "can't be opened; you may not read it, check its permissions",
  EPERM: "can't be opened; you may not read it, check its permissions",
  ELOOP: 'is a link that leads back to itself',
};

/**
 * The files of `paths` (files, folders, which are searched through, patterns such as "2021/*.txt" that no shell has
 * expanded, "-" for standard input), each once and sorted by
 * name within its folder. In folders, hidden files and types that no reader knows are passed over and counted in one
 * warning; a file that was typed is always tried. What can't be read gets a warning, and the rest loads.
 */
export function readFiles(
  paths: readonly string[],
  { readStdin = (most) => readUpTo(0, most), maxSize = LIMITS.maxSize }: ReadOptions = {},
): { files: SourceFile[]; warnings: Warning[] } {
  const files: SourceFile[] = [];
  const warnings: Warning[] = [];
  const seen = new Set<string>();
  const skipped: string[] = [];

  const attempt = (path: string, read: () => void): void => {
    try {
      read();
    } catch (error) {
      const { code = '', message } = error as NodeJS.ErrnoException;
      warnings.push({ path, message: ADVICE[code] ?? `can't be read: ${message}` });
    }
  };
  const tooLarge = (path: string): void => {
    const message = `is larger than ${megabytes(maxSize)} and is left out; --max-size raises the limit`;
    warnings.push({ path, message });
  };
  const add = (path: string, bytes: Uint8Array): void => {
    if (bytes.length > maxSize) tooLarge(path);
    else files.push({ path, bytes });
  };
  const visit = (path: string, typed: boolean): void => {
    attempt(path, () => {
      const stats = statSync(path);
      const identity = `${stats.dev}:${stats.ino}`; // a link to what was read already, or to a folder above it
      if (seen.has(identity)) return;
      if (stats.isDirectory()) {
        seen.add(identity);
        for (const name of readdirSync(path).sort()) visitNamed(path, name);
      } else if (!typed && (!stats.isFile() || !isKnown(path))) {
        skipped.push(path);
      } else if (stats.size > maxSize) {
        tooLarge(path);
      } else {
        seen.add(identity);
        add(path, stats.isFile() ? readFileSync(path) : readDevice(path, maxSize));
      }
    });
  };
  const visitMatches = (pattern: string): void => {
    attempt(pattern, () => {
      const matches = expandPattern(pattern);
      for (const path of matches) visit(path, true);
      if (matches.length === 0) warnings.push({ path: pattern, message: NO_MATCH });
    });
  };
  const visitNamed = (folder: string, name: string): void => {
    const path = join(folder, name);
    if (name.startsWith('.')) skipped.push(path);
    else visit(path, false);
  };

  for (const path of paths) {
    if (path === STDIN)
      attempt(path, () => {
        add(path, readStdin(maxSize));
      });
    else if (isPattern(path)) visitMatches(path);
    else visit(path, true);
  }
  if (skipped.length > 0) warnings.push(skippedWarning(skipped));
  return { files, warnings };
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

function isKnown(path: string): boolean {
  return SIDECARS.has(basename(path)) || KNOWN_EXTENSIONS.has(extname(path).slice(1).toLowerCase());
}

/** What a pipe or a device gives, which says no size beforehand and may never end. */
function readDevice(path: string, maxSize: number): Uint8Array {
  const descriptor = openSync(path, 'r');
  try {
    return readUpTo(descriptor, maxSize);
  } finally {
    closeSync(descriptor);
  }
}

const CHUNK = 65_536;

/** All bytes behind a descriptor, or some more than `maxSize` where there are more. */
function readUpTo(descriptor: number, maxSize: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let size = 0; size <= maxSize;) {
    const chunk = new Uint8Array(CHUNK);
    const count = readSync(descriptor, chunk);
    if (count === 0) break;
    chunks.push(chunk.subarray(0, count));
    size += count;
  }
  return Buffer.concat(chunks);
}

function skippedWarning(paths: readonly string[]): Warning {
  const count = paths.length === 1 ? '1 file' : `${paths.length} files`;
  return {
    path: paths[0]!,
    message: `${count} passed over: hidden or of a type that holds no articles; name a file to read it anyway`,
  };
}

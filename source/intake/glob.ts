// A pattern with wildcards → the paths that match it: "2021/*.txt", "**/00[1-3]?.txt". Node's own is experimental, and
// says so on stderr, in some of the versions that the program runs on.
import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { join, sep } from 'node:path';

/** "*", "00[1-3]", "a?.txt". Not "a.txt". */
const WILDCARD = /[*?]|\[[^\]]{1,100}\]/;

/** A wildcard of one character, "?", "[abc]", "[!0-9]", or the character itself. */
const TOKEN = /\[(?<not>[!^])?(?<set>[^\]]{1,100})\]|[^]/g;

const SEPARATOR = sep === '\\' ? /[\\/]/ : '/';

export function hasWildcard(pattern: string): boolean {
  return WILDCARD.test(pattern);
}

/** The folder that a pattern names outright, where its wildcards begin: "a/b" of "a/b/*.txt"; "." where they begin at once. */
export function fixedPart(pattern: string): string {
  const parts = pattern.split(SEPARATOR);
  const fixed = parts.slice(0, parts.findIndex(hasWildcard)).join(sep);
  return fixed !== '' ? fixed : pattern.startsWith('/') ? '/' : '.';
}

/** The paths that match, sorted; names that begin with a dot only where the pattern spells it. What can't be read has none. */
export function expandPattern(pattern: string): string[] {
  const parts = pattern.split(SEPARATOR);
  const found = new Set<string>();
  const walk = (folder: string, index: number): void => {
    const part = parts[index];
    if (part === undefined || (part === '**' && index === parts.length - 1)) {
      found.add(folder);
    } else if (part === '**') {
      walk(folder, index + 1);
      for (const entry of entriesOf(folder))
        if (entry.isDirectory() && !entry.name.startsWith('.'))
          walk(join(folder, entry.name), index);
    } else if (!hasWildcard(part)) {
      const path = index === 0 ? part || '/' : join(folder, part);
      if (existsSync(path)) walk(path, index + 1);
    } else {
      const isLast = index === parts.length - 1;
      for (const { name } of entriesOf(folder)) {
        if (name.startsWith('.') !== part.startsWith('.') || !matchesName(name, part)) continue;
        const path = join(folder, name);
        if (isLast || isFolder(path)) walk(path, index + 1);
      }
    }
  };
  walk('', 0);
  return [...found].sort();
}

/** True where each part of the path matches its part of the pattern. */
export function matchesPath(path: string, pattern: string): boolean {
  const [names, parts] = [path.split(SEPARATOR), pattern.split('/')];
  return (
    names.length === parts.length && names.every((name, at) => matchesName(name, parts[at] ?? ''))
  );
}

/** True where the whole name matches; linear but for the stars, each of which costs the length of the name at most. */
function matchesName(name: string, pattern: string): boolean {
  const tokens = [...pattern.matchAll(TOKEN)];
  let token = 0;
  let star = -1;
  let resume = 0;
  for (let at = 0; at < name.length;) {
    const own = tokens[token];
    if (own?.[0] === '*') {
      star = token++;
      resume = at;
    } else if (own !== undefined && matchesCharacter(name.charAt(at), own)) {
      token++;
      at++;
    } else if (star >= 0) {
      token = star + 1;
      at = ++resume;
    } else return false;
  }
  return tokens.slice(token).every(([text]) => text === '*');
}

function matchesCharacter(character: string, [text, ...groups]: RegExpExecArray): boolean {
  const [not, set] = groups as [string | undefined, string | undefined];
  if (set === undefined) return text === '?' || text === character;
  let isIn = false;
  for (let at = 0; at < set.length; at++) {
    const isRange = set[at + 1] === '-' && at + 2 < set.length;
    const first = set.charAt(at);
    if (isRange ? character >= first && character <= set.charAt(at + 2) : character === first)
      isIn = true;
    if (isRange) at += 2;
  }
  return isIn === (not === undefined);
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

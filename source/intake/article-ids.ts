// Paths → the shortest names that tell them apart: "002_bd52" where no other file is called so, else "urdu/002_bd52".
import { safeName } from '../text/printed/safe-text.js';

/**
 * An id for each path, in order: its shortest tail, without the ending, that no other path has. Paths that differ in
 * their ending alone keep it; equal paths (several articles of one file) get "#1", "#2" in order. Shown as names are
 * ({@link safeName}): no two paths have one id.
 */
export function articleIds(paths: readonly string[]): string[] {
  const distinct = [...new Set(paths)];
  const tails = distinct.map((path) => ({ path, own: tailsOf(path) }));
  const counts = new Map<string, number>();
  for (const { own } of tails)
    for (const tail of own) counts.set(tail, (counts.get(tail) ?? 0) + 1);
  const ids = new Map(
    tails.map(({ path, own }) => [path, own.find((tail) => counts.get(tail) === 1) ?? path]),
  );
  const idOf = (path: string): string => ids.get(path) ?? path;
  const shares = new Map<string, number>();
  for (const path of paths) shares.set(path, (shares.get(path) ?? 0) + 1);
  const used = new Map<string, number>();
  const alone = new Set(distinct.filter((path) => shares.get(path) === 1).map(idOf));
  return paths.map((path) => {
    const id = idOf(path);
    if (shares.get(path) === 1) return safeName(id);
    let number = (used.get(path) ?? 0) + 1;
    while (alone.has(`${id}#${number}`)) number++; // a file may be called so
    used.set(path, number);
    return safeName(`${id}#${number}`);
  });
}

/** "a/b/c.txt" → c, b/c, a/b/c, then the same with the ending. */
function tailsOf(path: string): string[] {
  if (path === '-') return ['stdin'];
  const parts = path.split(/[\\/]+/).filter((part) => part !== '' && part !== '.');
  const name = parts.at(-1) ?? '';
  const bare = [...parts.slice(0, -1), name.replace(/(?<=.)(?:\.\w{1,8}(?:\.gz)?)$/i, '')];
  const tails = (names: readonly string[]): string[] =>
    names.map((_, index) => names.slice(names.length - 1 - index).join('/'));
  return [...new Set([...tails(bare), ...tails(parts)])];
}

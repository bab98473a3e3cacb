// Warnings → fewer: what is said again and again of one file, or of very many files, is said once with a count.
import type { Warning } from '../model/article.js';

/** So many files are named with the same words. */
const MOST_FILES = 20;

/** The warnings in order of their first, the same words of one file once; behind the last file that is named, how many follow. */
export function countWarnings(warnings: readonly Warning[]): Warning[] {
  const counts = new Map<string, Map<string, number>>();
  for (const { path, message } of warnings) {
    const times = counts.get(message) ?? new Map<string, number>();
    counts.set(message, times.set(path, (times.get(path) ?? 0) + 1));
  }
  const filesOf = new Map<string, Set<string>>();
  return warnings.flatMap(({ path, message }) => {
    const times = counts.get(message);
    const files = filesOf.get(message) ?? new Set();
    if (files.has(path) || files.size === MOST_FILES) return [];
    filesOf.set(message, files.add(path));
    const count = times?.get(path) ?? 0;
    const more = files.size === MOST_FILES ? (times?.size ?? 0) - MOST_FILES : 0;
    const tail = [
      ...(count > 1 ? [`${count} times in this file`] : []),
      ...(more > 0 ? [`and in ${more} more ${more === 1 ? 'file' : 'files'}`] : []),
    ].join(', ');
    return [{ path, message: tail === '' ? message : `${message} (${tail})` }];
  });
}

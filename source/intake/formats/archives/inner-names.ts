// The names of files within an archive → those that are read, and in words those that are not.

/** What systems put into archives beside the files of people: "__MACOSX/._a.txt", ".DS_Store". */
const HIDDEN = /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$|desktop\.ini$)/i;

/** "a/b.txt" of "a\b.txt"; undefined for a name that leads out of the archive: "../a", "/etc/a", "C:\a". */
export function innerName(name: string): string | undefined {
  const plain = name.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  if (plain === '' || plain.startsWith('/') || /^[a-z]:/i.test(plain)) return undefined;
  return plain.split('/').includes('..') ? undefined : plain;
}

export const isHidden = (name: string): boolean => HIDDEN.test(name);

/** "txt"; "gz" of "a.json.gz"; "" for none. */
export function endingOf(name: string): string {
  const last = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const dot = last.lastIndexOf('.');
  return dot > 0 ? last.slice(dot + 1).toLowerCase() : '';
}

/** "2 .jpg, 1 .css, 1 without ending": the most first, so many kinds, then how many more. */
export function countByEnding(names: readonly string[], most = 6): string {
  const counts = new Map<string, number>();
  for (const name of names) {
    const ending = endingOf(name);
    const kind = /^\w{1,12}$/.test(ending) ? `.${ending}` : 'of another kind';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const rest = sorted.slice(most).reduce((sum, [, count]) => sum + count, 0);
  return [
    ...sorted.slice(0, most).map(([kind, count]) => `${count} ${kind}`),
    ...(rest > 0 ? [`${rest} more`] : []),
  ].join(', ');
}

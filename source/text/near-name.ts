// A name that is not known → a word about the one that may be meant.

/** "; is “max-size” meant?" where a name is near; '' elsewhere. */
export function sayNear(typed: string, names: readonly string[]): string {
  const plain = typed.toLowerCase().replaceAll('_', '-');
  const near = names.find((name) => isNear(plain, name));
  return near === undefined ? '' : `; is “${near}” meant?`;
}

/** What begins as the other, or is it but for one letter: "quiet", "kopy". Not what has only one letter or two. */
function isNear(typed: string, name: string): boolean {
  if (typed.length < 3) return false;
  if (name.startsWith(typed) || typed.startsWith(name)) return true;
  const least = Math.min(typed.length, name.length);
  let start = 0;
  while (start < least && typed[start] === name[start]) start++;
  let end = 0;
  while (end < least - start && typed.at(-1 - end) === name.at(-1 - end)) end++;
  return Math.max(typed.length, name.length) - start - end <= 1;
}

// Files that fail → the fewest files, lines and bytes found that fail in the same way (delta debugging).
import type { FuzzFile } from './cases.js';

export type Fails = (files: readonly FuzzFile[]) => Promise<boolean>;

/**
 * Takes away files, then ever smaller pieces of each, as long as `fails` holds; asks no more than `most` times.
 * Answers `files` where nothing can go.
 */
export async function minimise(
  files: readonly FuzzFile[],
  fails: Fails,
  most: number,
): Promise<readonly FuzzFile[]> {
  let left = most;
  const asks = async (smaller: readonly FuzzFile[]): Promise<boolean> =>
    left-- > 0 && (await fails(smaller));
  let kept = files;
  for (const file of files) {
    const others = kept.filter((each) => each !== file);
    if (others.length > 0 && (await asks(others))) kept = others;
  }
  for (let index = 0; index < kept.length; index++) {
    for (let size = kept[index]!.bytes.length >> 1; size > 0; size >>= 1) {
      for (let at = 0; at < kept[index]!.bytes.length;) {
        const { path, bytes } = kept[index]!;
        const shorter = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + size)]);
        const smaller = kept.with(index, { path, bytes: shorter });
        if (await asks(smaller)) kept = smaller;
        else at += size;
      }
    }
  }
  return kept;
}

// The guides for developers name files that exist: `document/grammar/roles.ts`, `tools/fuzz/`, or `rank.ts` wherever it stands.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** "`merge/events/rank.ts`", "`tools/bench/growth.js`", "`intake/`". Not "`post.txt`", "`.js`", "`npm run check`". */
const NAMED = /`(?<path>[a-z][\w./-]*(?:\.tsx?|\.js|\/))`/g;

/** Made by the program, so not there before it ran. */
const MADE = new Set(['dist/', 'fuzz-failures/']);

describe.each(['ARCHITECTURE.md', 'CONTRIBUTING.md'])('%s', (guide) => {
  const paths = Array.from(
    readFileSync(guide, 'utf8').matchAll(NAMED),
    ({ groups }) => groups?.path ?? '',
  );

  it.each([...new Set(paths)].filter((path) => !MADE.has(path)))('names %s', (path) => {
    const isThere =
      existsSync(path) ||
      existsSync(`source/${path}`) ||
      globSync(`{source,tools}/**/${path.replace(/\/$/, '')}`).length > 0;
    expect(isThere).toBe(true);
  });
});

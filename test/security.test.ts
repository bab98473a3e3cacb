// SECURITY.md names no file that is not there.
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** "`test/fuzz.test.ts`" → test/fuzz.test.ts. Not "`npm run fuzz`". */
const FILE = /`(?<path>(?:test|tools|bench|source)\/[\w./-]+)`/g;

it.each(
  [...readFileSync('SECURITY.md', 'utf8').matchAll(FILE)].map((found) => found.groups!.path!),
)('%s', (path) => {
  expect(existsSync(path)).toBe(true);
});

// Every file of the rooms that read a text has a test of its own name, at the same place.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Rooms where a rule is to be found beside its table of what it matches and of what it must not. */
const MIRRORED = ['document', 'extract'];

/** Not a file of types alone. */
const doesSomething = (file: string): boolean =>
  /^export (?:async function|function|const|class) /m.test(readFileSync(file, 'utf8'));

it.each(MIRRORED)('%s/ is mirrored by test/', (room) => {
  const files = globSync(`source/${room}/**/*.ts`).filter(doesSomething);
  expect(files.length).toBeGreaterThan(10);
  const untested = files.filter(
    (file) => !existsSync(file.replace(/^source/, 'test').replace(/\.ts$/, '.test.ts')),
  );
  expect(untested.sort()).toEqual([]);
});

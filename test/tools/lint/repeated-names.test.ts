import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { complaint, repeatedNames } from '../../../tools/lint/repeated-names.js';

let folder = '';
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A folder of two files, one of them in a folder of its own. */
function folderOf(first: string, second: string): string {
  folder = mkdtempSync(join(tmpdir(), 'names-'));
  mkdirSync(join(folder, 'in'));
  writeFileSync(join(folder, 'a.ts'), first);
  writeFileSync(join(folder, 'in/b.tsx'), second);
  return folder;
}

it.each([
  ['a function and a type', 'export function One() {}', 'export type One = 1;', ['One']],
  ['a constant', 'export const one = 1, two = 2;', 'export const two = 2;', ['two']],
  ['a name of a pattern', 'export const { a: [one] } = b;', 'export class one {}', ['one']],
  ['its own only', 'const one = 1;', 'const one = 1;', []],
  ['one that the other exports', 'export const one = 1;', 'const one = 1;', []],
  ['an overload', 'export function f(): 1;\nexport function f() {}', '', []],
  ['what another declares', "export { one } from './in/b.js';", 'export const one = 1;', []],
])('two files that export %s', (_what, first, second, names) => {
  expect([...repeatedNames(folderOf(first, second)).repeated.keys()]).toEqual(names);
});

it('counts each name of the top level once', () => {
  const { names } = repeatedNames(folderOf('type A = 1;\nfunction f(): 1;\nfunction f() {}', ''));
  expect(names).toBe(2);
});

it.each([
  [1000, 3, undefined],
  [999, 3, 'more than 3 of 1,000'],
])('of %d names %d may be repeated: %s', (names, count, said) => {
  const repeated = new Map(
    Array.from({ length: count }, (_, at) => [`name${at}`, ['a.ts', 'b.ts']] as const),
  );
  const found = complaint({ names, repeated });
  if (said === undefined) expect(found).toBeUndefined();
  else expect(found).toContain(said);
});

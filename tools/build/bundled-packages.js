// What esbuild says of a bundle → the packages whose code is in it, their sizes and the text of their licences.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { STANDARD_LICENCES } from './standard-licences.js';

/** "node_modules/a/node_modules/@b/c/index.js" → "node_modules/a/node_modules/@b/c". Not a file of our own. */
const PACKAGE = /^(?<folder>.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** "LICENSE", "license.md", "LICENCE-MIT", "COPYING", "NOTICE.txt". Not "licenses.js". */
const LICENCE_FILE = /^(?:licen[cs]es?|copying|notice)(?:[-.](?:md|txt|mit|bsd|apache))*$/i;

/** Where a package keeps its licences, and those of what it has bundled itself. */
const LICENCE_FOLDERS = ['.', 'build', 'dist'];

/** The package that a file belongs to; a copy that another package carries without its package.json is the carrier's. */
function folderOf(path) {
  const folder = PACKAGE.exec(path)?.groups.folder;
  return !folder || existsSync(join(folder, 'package.json')) ? folder : folderOf(dirname(folder));
}

/**
 * The packages that a bundle holds code of, by name; one that is there in several versions is there several times.
 * @param {import('esbuild').Metafile} metafile
 */
export function bundledPackages({ outputs }) {
  const bytesOf = new Map();
  for (const { inputs } of Object.values(outputs))
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = folderOf(path);
      if (folder && bytesInOutput > 0)
        bytesOf.set(folder, (bytesOf.get(folder) ?? 0) + bytesInOutput);
    }
  const packages = [...bytesOf].map(([folder, bytes]) => {
    const { name, version, license, author, dependencies } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const needs = Object.keys({ ...dependencies });
    return { name, version, license, author: author?.name ?? author, folder, bytes, needs };
  });
  return packages.sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/**
 * The text under which a package may be passed on: its own, else the standard one of the licence that it names.
 * @throws where there is neither: such a package can't be bundled
 */
export function licenceOf({ name, license, author, folder }) {
  const files = LICENCE_FOLDERS.map((inner) => join(folder, inner))
    .filter((inner) => existsSync(inner))
    .flatMap((inner) =>
      readdirSync(inner)
        .filter((file) => LICENCE_FILE.test(file))
        .map((file) => join(inner, file)),
    );
  const own = files.map((file) => readFileSync(file, 'utf8').replace(/\r\n?/g, '\n').trim());
  if (own.join('') !== '') return own.join('\n\n');
  const standard = STANDARD_LICENCES[license];
  if (standard && author) return `Copyright (c) ${author}\n\n${standard}`;
  throw new Error(`${name} is in the bundle and has no licence in ${folder}; leave it out`);
}

/**
 * THIRD-PARTY-NOTICES: each licence text once, under the packages that have it.
 * @param {import('esbuild').Metafile} metafile
 */
export function thirdPartyNotices(metafile) {
  const namesOf = new Map();
  for (const each of bundledPackages(metafile)) {
    const text = licenceOf(each);
    const names = namesOf.get(text) ?? new Set();
    namesOf.set(text, names.add(`${each.name} ${each.version} (${each.license})`));
  }
  const parts = [...namesOf].map(([text, names]) => `${[...names].join('\n')}\n\n${text}\n`);
  return [
    'The files in dist/ hold code of these packages, each under its own licence.\n',
    ...parts,
  ].join(`\n${'─'.repeat(80)}\n\n`);
}

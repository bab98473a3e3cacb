// Parts of source/ for what measures them: bundled as the program is, and imported.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { OPTIONS } from './build-options.js';

/**
 * What those statements export, `export { a } from './source/a.ts';` each.
 * @param {string} contents
 */
export async function loadSource(contents) {
  const folder = mkdtempSync(join(tmpdir(), 'briefing-source-'));
  await build({
    ...OPTIONS,
    splitting: false, // nothing is left in the folder to be loaded late
    stdin: { contents, resolveDir: process.cwd() },
    outdir: folder,
    entryNames: 'source',
    outExtension: { '.js': '.mjs' },
  });
  const loaded = await import(pathToFileURL(join(folder, 'source.mjs')).href);
  process.once('exit', () => rmSync(folder, { recursive: true })); // weights are read when first asked for
  return loaded;
}

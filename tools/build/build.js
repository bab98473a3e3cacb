// source/ → dist/: one bundle of the program and the thread that reads for its screen, split where it imports late (the
// screen, the command), so that `--print` never reads Ink. The licences of what is bundled → THIRD-PARTY-NOTICES. The tables
// of options and keys → the man page and what completes the options in shells.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ENTRY_POINTS, OPTIONS } from './build-options.js';
import { thirdPartyNotices } from './bundled-packages.js';
import { loadSource } from './load-source.js';

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  ...OPTIONS,
  entryPoints: ENTRY_POINTS,
  outdir: 'dist',
  metafile: true,
});
writeFileSync('THIRD-PARTY-NOTICES', thirdPartyNotices(metafile));

const { manualPage, completionsFor, COMPLETION_FILES } = await loadSource(`
  export { manualPage } from './source/cli/flags/manual.ts';
  export { completionsFor, COMPLETION_FILES } from './source/cli/flags/completions.ts';
`);
for (const folder of ['man', 'completions']) mkdirSync(folder, { recursive: true });
writeFileSync('man/briefing.1', manualPage());
for (const [shell, file] of Object.entries(COMPLETION_FILES))
  writeFileSync(join('completions', file), completionsFor(shell));

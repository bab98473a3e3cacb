// source/ → dist/: one bundle of the program and the thread that reads for its screen, split where it imports late (the
// screen, the command), so that `--print` never reads Ink. And the licences of what is bundled → THIRD-PARTY-NOTICES.
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { ENTRY_POINTS, OPTIONS } from './build-options.js';
import { thirdPartyNotices } from './bundled-packages.js';

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  ...OPTIONS,
  entryPoints: ENTRY_POINTS,
  outdir: 'dist',
  metafile: true,
});
writeFileSync('THIRD-PARTY-NOTICES', thirdPartyNotices(metafile));

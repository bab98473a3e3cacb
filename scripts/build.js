// source/ → dist/: one bundle of the program and the thread that reads for its screen, split where it imports late (the
// screen, the command), so that `--print` never reads Ink.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { OPTIONS } from './build-options.js';

rmSync('dist', { recursive: true, force: true });
await build({
  ...OPTIONS,
  entryPoints: ['source/cli.ts', 'source/briefing-worker.ts'],
  outdir: 'dist',
});

// source/ → dist/: one bundle, split where the program imports late (the screen, the command), so that `--print` never
// reads Ink.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { OPTIONS } from './build-options.js';

rmSync('dist', { recursive: true, force: true });
await build({ ...OPTIONS, entryPoints: ['source/cli.ts'], outdir: 'dist' });

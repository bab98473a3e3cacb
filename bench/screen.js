// npm run bench: from a key to the frame that shows it, with ten thousand events at 120×40.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { OPTIONS } from '../scripts/build-options.js';

const OUT = 'dist/bench';
await build({ ...OPTIONS, entryPoints: ['bench/screen-frames.tsx'], outdir: OUT });
const { status } = spawnSync(process.execPath, [`${OUT}/screen-frames.js`], {
  stdio: 'inherit',
  env: { ...process.env, CI: '' },
});
if (!process.env.KEEP) rmSync(OUT, { recursive: true });
process.exitCode = status ?? 1;

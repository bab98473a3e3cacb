// npm run bench: from a key to the frame that shows it, with ten thousand events at 120×40.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const OUT = 'dist/bench-screen.mjs';
await build({
  entryPoints: ['bench/screen-frames.tsx'],
  outfile: OUT,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  jsx: 'automatic',
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [OUT], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', FORCE_COLOR: '1', CI: '' },
});
if (!process.env.KEEP) rmSync(OUT);
process.exitCode = status ?? 1;

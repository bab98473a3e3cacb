// npm run bench: from a key pressed in a terminal to the frame that shows it, with ten thousand events at 120×40.
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import * as pty from '@lydell/node-pty';
import { build } from 'esbuild';
import { OPTIONS } from '../scripts/build-options.js';

const OUT = 'dist/bench';
const KEYS = 200;
/** A terminal shows a frame when it has read this: the end of an update that is to be seen at once. */
const FRAME_END = '\u001B[?2026l';

await build({ ...OPTIONS, entryPoints: ['bench/screen-frames.tsx'], outdir: OUT });
const env = { ...process.env, TERM: 'xterm-256color' };
delete env.CI;
const screen = pty.spawn(process.execPath, [`${OUT}/screen-frames.js`], {
  cols: 120,
  rows: 40,
  env,
});
let written = '';
let bytes = 0;
let wake = () => {};
screen.onData((data) => {
  written = (written + data).slice(-10_000);
  bytes += Buffer.byteLength(data);
  wake();
});

/** Resolves when what was written since the last call satisfies the condition. */
const until = (holds) =>
  new Promise((resolve) => {
    wake = () => {
      if (!holds(written)) return;
      written = '';
      resolve(undefined);
    };
    wake();
  });

/** Presses the keys in turn, after those that lead there, and says the median and the 95th percentile of the times to their frames, and the bytes. */
async function measure(name, before, keys) {
  for (const key of before) {
    screen.write(key);
    await pause(100);
  }
  const times = [];
  const sizes = [];
  for (let i = 0; i < KEYS; i++) {
    const sent = bytes;
    written = '';
    const start = performance.now();
    screen.write(keys[i % keys.length]);
    await until((text) => text.includes(FRAME_END));
    times.push(performance.now() - start);
    await pause(40); // as fast as a key that is held down repeats
    sizes.push(bytes - sent);
  }
  const at = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(share * KEYS)];
  const mean = sizes.reduce((sum, size) => sum + size) / KEYS;
  console.log(
    `${name.padEnd(34)} ${at(times, 0.5).toFixed(1).padStart(6)} ms median ${at(times, 0.95).toFixed(1).padStart(6)} ms p95 ${mean.toFixed(0).padStart(6)} bytes a key ${at(sizes, 0.95).toFixed(0).padStart(6)} p95`,
  );
}

await until((text) => text.includes('? help') && text.endsWith(FRAME_END));
await pause(300);
console.log('key → frame through a terminal, 10000 events, 120×40');
await measure('down', [], ['j']);
await measure('down, in the quotes', ['2'], ['j']);
await measure('half a page', ['1'], ['\u0004', '\u0004', '\u0015']);
await measure('coverage table, down', ['c'], ['j']);
await measure('search, letter by letter', ['\u001B', '/'], [...'bridge closed', '\u0015']);
screen.write('\u0003');
if (!process.env.KEEP) rmSync(OUT, { recursive: true });

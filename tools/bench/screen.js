// npm run bench: from a key pressed in a terminal to the frame that shows it, with ten thousand events at 120×40; and what
// is sent of it, which counts over ssh. There the linked panels follow once the keys rest, so that a key that is held
// down and one that is pressed alone differ. On Linux also the time that the program itself worked, which is the same however
// busy the machine is, and how long it waited for a processor, which is the machine's: a program that has rested waits longer.
// ROWS=search measures the rows alone that are called so.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import * as pty from '@lydell/node-pty';
import { build } from 'esbuild';
import { OPTIONS } from '../build/build-options.js';

const OUT = 'dist/bench';
/** A terminal shows a frame when it has read this: the end of an update that is to be seen at once. */
const FRAME_END = '\u001B[?2026l';
/** As fast as a key that is held down repeats, and so slowly that all that follows a key has followed. */
const HELD = { keys: 200, pause: 40 };
const ALONE = { keys: 45, pause: 250 };

/** Each row: the keys that lead there, and those that are measured, in turn. */
const ROWS = [
  ['down', [], ['j']],
  ['down, in the quotes', ['2'], ['j']],
  ['panel to panel', ['1'], ['\t']],
  ['half a page', ['1'], ['\u0004', '\u0004', '\u0015']],
  ['day by day', ['@'], ['l']],
  ['coverage table, down', ['\u001B', 'c'], ['j']],
  ['search, letter by letter', ['\u001B', '/'], [...'bridge closed', '\u0015']],
  ['search, hit by hit', ['\u0015', ...'bridge'], ['\u001B[B', '\u001B[B', '\u001B[A']],
].filter(([name]) => name.includes(process.env.ROWS ?? ''));

await build({ ...OPTIONS, entryPoints: ['tools/bench/screen-frames.tsx'], outdir: OUT });

/** Milliseconds that the main thread of a process has worked so far, and waited to; NaN where the system does not tell. */
function timesOf(pid) {
  try {
    const [worked, waited] = readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ');
    return { worked: Number(worked) / 1e6, waited: Number(waited) / 1e6 };
  } catch {
    return { worked: NaN, waited: NaN };
  }
}

/** Milliseconds that all its threads have worked: those that compile and collect garbage too. */
function worksOfAll(pid) {
  try {
    const works = readdirSync(`/proc/${pid}/task`).map((task) =>
      Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]),
    );
    return works.reduce((sum, work) => sum + work, 0) / 1e6;
  } catch {
    return NaN;
  }
}

/** Opens the program, presses the keys of each row and says what it took. */
async function measure(title, pace, variables) {
  const env = { ...process.env, TERM: 'xterm-256color' };
  delete env.CI;
  delete env.SSH_CONNECTION;
  const screen = pty.spawn(process.execPath, [`${OUT}/screen-frames.js`], {
    cols: 120,
    rows: 40,
    env: { ...env, ...variables },
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
  await until((text) => text.includes('? help'));
  await pause(300);
  console.log(`\n${title}: key → frame through a terminal, 10000 events, 120×40`);
  for (const [name, way, keys] of ROWS) {
    for (const key of way) {
      screen.write(key);
      await pause(ALONE.pause);
    }
    const first = bytes;
    const firstWorks = worksOfAll(screen.pid);
    const times = [];
    const sizes = [];
    const works = [];
    const waits = [];
    for (let i = 0; i < pace.keys; i++) {
      const sent = bytes;
      const before = timesOf(screen.pid);
      written = '';
      const start = performance.now();
      screen.write(keys[i % keys.length]);
      await until((text) => text.includes(FRAME_END));
      times.push(performance.now() - start);
      waits.push(timesOf(screen.pid).waited - before.waited);
      await pause(pace.pause);
      sizes.push(bytes - sent);
      works.push(timesOf(screen.pid).worked - before.worked);
    }
    await pause(ALONE.pause); // what follows the last key counts too
    const at = (values, share) => values.toSorted((a, b) => a - b)[Math.floor(share * pace.keys)];
    const ms = (values, share) => `${at(values, share).toFixed(1).padStart(6)} ms`;
    const mean = ((bytes - first) / pace.keys).toFixed(0).padStart(6);
    const all = ((worksOfAll(screen.pid) - firstWorks) / pace.keys).toFixed(1);
    console.log(
      `${name.padEnd(26)} ${ms(times, 0.5)} median ${ms(times, 0.95)} p95, of work ${ms(works, 0.5)} median ${ms(works, 0.95)} p95 (all threads ${all} ms mean), waited ${ms(waits, 0.5)} median ${mean} bytes a key ${at(sizes, 0.95).toFixed(0).padStart(6)} p95`,
    );
  }
  screen.write('\u0003');
}

await measure('a key held down', HELD, {});
await measure('over ssh, a key held down', HELD, { SSH_CONNECTION: 'bench' });
await measure('over ssh, each key alone', ALONE, { SSH_CONNECTION: 'bench' });
if (!process.env.KEEP) rmSync(OUT, { recursive: true });

// `npm run fuzz -- --cases 100000 --seed 1 --jobs 2`: made-up and mangled files through the whole program, every promise
// checked. The seeds of a run are --seed and those that follow it, so `--seed N --cases 1` is case N alone.
// What fails is kept below fuzz-failures/, made small; the exit code is then 1.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { OPTIONS } from '../build/build-options.js';

const FAILURES = 'fuzz-failures';
/**
 * Without a finished case a worker is given up after so many seconds of CPU for each job, and after so many minutes
 * where it waits: on a busy machine a minute may hold a second of work.
 */
const PATIENCE = 60;
const MINUTES = 10;
const cpuSeconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    jobs: { type: 'string', default: '1' },
  },
});
const [cases, seed, jobs] = [values.cases, values.seed, values.jobs].map(Number);
console.log(`seed ${seed}, ${cases} cases, ${jobs} ${jobs === 1 ? 'job' : 'jobs'}`);

const bundle = mkdtempSync(join(tmpdir(), 'briefing-fuzz-program-'));
await build({
  ...OPTIONS,
  entryPoints: { worker: 'tools/fuzz/worker.ts' },
  outdir: bundle,
  outExtension: { '.js': '.mjs' },
});
const worker = pathToFileURL(join(bundle, 'worker.mjs'));
const { caseOf } = await import(worker.href);

/** kind → how often, and the first seed. */
const kinds = new Map();
const sum = { cases: 0, bytes: 0, articles: 0, events: 0, quotes: 0, seconds: 0 };

function keep(kind, ofSeed, detail, files) {
  const folder = join(FAILURES, `${kind.replace(/[^a-z0-9]+/gi, '-').slice(0, 60)}-${ofSeed}`);
  for (const { path, bytes } of files) {
    const place = join(folder, 'files', path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }
  const again = `npm run fuzz -- --cases 1 --seed ${ofSeed}`;
  writeFileSync(join(folder, 'failure.txt'), `${kind}\nseed ${ofSeed}: ${again}\n${detail}\n`);
  console.log(`\n${kind}: seed ${ofSeed}, kept in ${folder}`);
}

function count({ seed: ofSeed, breach: { kind, detail }, files }) {
  const known = kinds.get(kind);
  if (known) known.times++;
  else {
    kinds.set(kind, { times: 1, first: ofSeed });
    keep(kind, ofSeed, detail, files ?? caseOf(ofSeed));
  }
}

/** Runs a share of the seeds; one that hangs is a failure, and the share goes on behind it. */
async function run(first) {
  const end = seed + cases;
  for (let from = first; from < end;) {
    const now = new Int32Array(new SharedArrayBuffer(8));
    const at = await new Promise((resolve, reject) => {
      const started = new Worker(worker, {
        execArgv: ['--no-warnings'], // each is counted
        workerData: { first: from, end, step: jobs, now },
      });
      let beats = -1;
      let minutes = 0;
      let spent = 0;
      const watch = setInterval(() => {
        if (beats !== now[1]) {
          beats = now[1];
          minutes = 0;
          spent = cpuSeconds();
        } else if (++minutes === MINUTES || cpuSeconds() - spent >= PATIENCE * jobs)
          void started.terminate().then(() => finish(now[0]));
      }, 60_000);
      const finish = (hung) => {
        clearInterval(watch);
        resolve(hung);
      };
      started.on('error', reject);
      started.on('message', (message) => {
        if (message.type === 'breach') count(message);
        else {
          for (const name of Object.keys(sum)) sum[name] += message[name];
          finish(undefined);
        }
      });
    });
    if (at === undefined) return;
    count({
      seed: at,
      breach: { kind: 'hangs', detail: `no end within ${PATIENCE} s of CPU or ${MINUTES} minutes` },
    });
    from = at + jobs;
  }
}

const start = performance.now();
await Promise.all(Array.from({ length: jobs }, (_, index) => run(seed + index)));
rmSync(bundle, { recursive: true });
const seconds = (performance.now() - start) / 1000;
console.log(
  `\n${sum.cases} cases, ${(sum.bytes / 1e6).toFixed(1)} MB, ${sum.articles} articles, ${sum.events} events, ` +
    `${sum.quotes} quotes in ${seconds.toFixed(0)} s: ${(sum.cases / sum.seconds).toFixed(0)} cases a second of CPU`,
);
for (const [kind, { times, first }] of [...kinds].sort(([, a], [, b]) => b.times - a.times))
  console.log(`${String(times).padStart(7)}  ${kind} (seed ${first})`);
if (kinds.size > 0) process.exitCode = 1;
else console.log('no promise was broken');

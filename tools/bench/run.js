// npm run bench: how long the built program takes, as ratios to a bare `node -e 0` run in turn beside it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RUNS = 11;
const CLI = 'dist/cli.js';

/** Wall milliseconds of a command, its output thrown away. */
function time(args) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${args.join(' ')} answered ${status}`);
  return performance.now() - start;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Median milliseconds, and the median of the ratios to `node -e 0` run right before. */
function measure(name, args, runs = RUNS) {
  time(args);
  const pairs = Array.from({ length: runs }, () => {
    const bare = time(['-e', '0']);
    const whole = time(args);
    return { whole, ratio: whole / bare };
  });
  const ms = median(pairs.map(({ whole }) => whole));
  const ratio = median(pairs.map((pair) => pair.ratio));
  console.log(
    `${name.padEnd(34)} ${ms.toFixed(0).padStart(7)} ms  ${ratio.toFixed(1).padStart(6)} × node -e 0`,
  );
  return ms;
}

console.log(`Node ${process.versions.node}, medians of ${RUNS} runs\n`);
measure('--version', [CLI, '--version']);
measure('--help', [CLI, '--help']);
measure('--print, sample of 5 articles', [CLI, '--print', 'articles']);

const folder = mkdtempSync(join(tmpdir(), 'briefing-bench-'));
try {
  const sample = readdirSync('articles').sort();
  for (const copies of [20, 100]) {
    const many = join(folder, String(copies));
    cpSync('articles', many, { recursive: true });
    let bytes = 0;
    for (const name of sample) {
      const text = readFileSync(join('articles', name), 'utf8');
      bytes += text.length * copies;
      // Each copy differs by a word of its own, so that copies are not found to be one file.
      for (let copy = 1; copy < copies; copy++) {
        writeFileSync(join(many, `${copy}-${name}`), text.replaceAll('talks', `talks${copy}`));
      }
    }
    const ms = measure(`--json, ${copies * sample.length} articles`, [CLI, '--json', many], 3);
    console.log(`${' '.repeat(34)} ${(bytes / 1000 / ms).toFixed(2).padStart(7)} MB/s`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

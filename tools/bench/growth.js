// npm run bench: whether time per byte stays flat as an input grows, whatever it holds: what a writer would never write, and
// what a stranger may. Each input is made in several sizes and read by the built program in a process of its own.
//   node tools/bench/growth.js [name …]        only the inputs whose names hold one of these
//   CLI=other/cli.js  LONGEST=20  MOST=1e6   another build, CPU seconds until a run is ended, the largest size in bytes
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CLI = process.env.CLI ?? 'dist/cli.js';
const LONGEST = Number(process.env.LONGEST ?? 120);
const MOST = Number(process.env.MOST ?? 1e7);
const SIZES = [1e4, 1e5, 1e6, 1e7].filter((size) => size <= MOST);
/** Below this, seconds say more of how the program warms up than of the text. */
const WARM = 1e5;
const FLAT = 2;
/** Fewer seconds than these can't be told from a start-up, and count as these when rates are compared. */
const LEAST = 0.1;
const COST = new URL('own-cost.js', import.meta.url).href;

const repeat = (/** @type {string} */ text) => (/** @type {number} */ size) =>
  text.repeat(Math.ceil(size / text.length)).slice(0, size);
const around =
  (
    /** @type {string} */ head,
    /** @type {(size: number) => string} */ body,
    /** @type {string} */ tail,
  ) =>
  (/** @type {number} */ size) =>
    head + body(size) + tail;
const numbered =
  (/** @type {(number: string) => string} */ sentence) => (/** @type {number} */ size) => {
    /** @type {string[]} */
    const parts = [];
    for (let length = 0, number = 0; length < size; number++) {
      const part = sentence(number.toString(36));
      length += part.length;
      parts.push(part);
    }
    return parts.join('');
  };

const TRUE_SENTENCE =
  'Minister Mara Lind said on Tuesday that the bridge will close on 3 May 2021 in Bergen. ';
const nested = (/** @type {number} */ depth) =>
  '<div>'.repeat(depth) + 'Lind spoke.' + '</div>'.repeat(depth);

/** One file each: its name, what it holds at a size. */
const TEXTS = {
  'it-is.txt': repeat('It is. '),
  'sentence.txt': repeat(TRUE_SENTENCE),
  'paragraphs.txt': numbered(
    (n) => `${TRUE_SENTENCE}The council met on Friday to close bridge ${n}.\n\n`,
  ),
  'he-said-that.txt': repeat('he said that '),
  'which-said.txt': repeat('which said '),
  'quotes.txt': repeat('“x,” Lind said, '),
  'long-quotes.txt': numbered(
    (n) => `“We will close the old bridge at dawn ${n},” Mara Lind said. `,
  ),
  'lines.txt': repeat('a\n'),
  'names.txt': numbered((n) => `Ann X${n}q said on Tuesday she won. `),
  'dates.txt': numbered(
    (n) => `On 3 May ${1000 + (parseInt(n, 36) % 1000)} it rained in Bergen ${n}. `,
  ),
  'open-quotes.txt': repeat('“a '),
  'one-word.txt': repeat('a'),
  'capitals.txt': repeat('Ann Bo '),
  'blanks.txt': repeat('a   '),
  'commas.txt': repeat('a, '),
  'nested-div.html': around('<html><body>', repeat(nested(390)), '</body></html>'),
  'less-than.html': around('<html>', repeat('<'), ''),
  'open-links.html': around('<html><body>', repeat('<a '), ''),
  'open-comments.html': around('<html><body>', repeat('<!--'), ''),
  'ampersands.html': around('<html><body><p>', repeat('&'), ''),
  'paragraphs.html': around('<html><body>', repeat(`<p>${TRUE_SENTENCE}</p>`), '</body></html>'),
  'broken.jsonl': repeat('{"a":\n'),
  'lines.jsonl': repeat(`${JSON.stringify({ title: 'Bridge', text: TRUE_SENTENCE.repeat(3) })}\n`),
  'brackets.json': repeat('['),
  'items.xml': around(
    '<rss><channel>',
    repeat(`<item><description>${TRUE_SENTENCE}</description></item>`),
    '</channel></rss>',
  ),
  'open-items.xml': around('<rss><channel>', repeat('<item>'), ''),
  'emphasis.md': around('# Bridge\n\n', repeat('*a_['), ''),
};

/** Folders of many files: how many there are at most, what each holds. */
const FOLDERS = {
  'identical articles': { counts: [50, 500, 5000], text: () => ARTICLE },
  'articles of one sentence': {
    counts: [50, 500, 5000],
    text: (/** @type {number} */ n) =>
      `Mara Lind said on ${1 + (n % 28)} May 2021 that bridge ${n} had sunk. It was a cold day there.\n`,
  },
  'articles of one same sentence': { counts: [50, 500, 5000], text: () => TRUE_SENTENCE },
  'tiny files': {
    counts: [1000, 10_000, 100_000],
    text: (/** @type {number} */ n) => `The bridge ${n} closed on 3 May 2021.\n`,
  },
};
const ARTICLE = [
  'Old bridge closes in Bergen',
  'By Mara Holt\n3 May 2021',
  ...Array.from(
    { length: 12 },
    (_, n) =>
      `${TRUE_SENTENCE}The council of Bergen met on ${n + 3} April and told ${n + 10} owners of boats. “We had no choice but to close part ${n},” Ann Berg said.`,
  ),
].join('\n\n');

/** Runs the program over a path and answers what it cost; undefined where it had to be ended. */
function run(/** @type {string} */ path) {
  const args = ['--import', COST, CLI, '--print', '--max-length', '100000000', path];
  const limited = ['-c', `ulimit -t ${LONGEST}; exec "$0" "$@"`, process.execPath, ...args];
  const child = spawn('sh', limited, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const texts = ['', '', ''];
  let printed = 0;
  child.stdio[1].on('data', (data) => (printed += data.length));
  child.stdio[2].on('data', (data) => (texts[1] += data));
  child.stdio[3].on('data', (data) => (texts[2] += data));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      if (texts[2] === '') resolve(undefined);
      else resolve({ ...JSON.parse(texts[2]), printed, code });
    });
  });
}

const wanted = process.argv.slice(2);
const isWanted = (/** @type {string} */ name) =>
  wanted.length === 0 || wanted.some((part) => name.includes(part));

/** Prints a row: the seconds at each size, and by how much the time per byte grows from the first size at which it is warm. */
async function row(
  /** @type {string} */ name,
  /** @type {readonly { size: number, path: string }[]} */ inputs,
  /** @type {number} */ warm,
) {
  const cells = [];
  const rates = [];
  let peak = 0;
  let printed = 0;
  for (const { size, path } of inputs) {
    const cost = await run(path);
    if (cost === undefined) {
      cells.push(`> ${LONGEST}`);
      rates.push(Infinity);
      break;
    }
    const seconds = Math.max(0.001, cost.seconds - idle);
    cells.push(seconds.toFixed(2));
    peak = Math.max(peak, cost.megabytes);
    printed = cost.printed;
    if (size >= warm) rates.push(Math.max(LEAST, seconds) / size);
  }
  const growth =
    rates.length === 0 ? 1 : rates.at(-1) / Math.min(...rates.slice(0, -1), rates.at(-1));
  const last = inputs.at(-1);
  const perMegabyte = rates.at(-1) * 1e6;
  console.log(
    name.padEnd(32) +
      inputs.map((_, at) => (cells[at] ?? '').padStart(9)).join('') +
      (warm === WARM && last ? perMegabyte.toFixed(2).padStart(9) : ' '.repeat(9)) +
      `${peak.toFixed(0)}`.padStart(8) +
      `${(printed / 1000).toFixed(0)}`.padStart(10) +
      `${growth.toFixed(1)}${growth > FLAT ? ' !' : '  '}`.padStart(10),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'briefing-growth-'));
let idle = 0;
try {
  const small = join(folder, 'small.txt');
  writeFileSync(small, ARTICLE.slice(0, 1000));
  idle = ((await run(small))?.seconds ?? 0) * 0.9;
  const head = (/** @type {readonly string[]} */ sizes) =>
    console.log(
      `\n${'CPU seconds'.padEnd(32)}${sizes.map((size) => size.padStart(9)).join('')}${'s per MB'.padStart(9)}${'MB RSS'.padStart(8)}${'KB out'.padStart(10)}${'growth'.padStart(10)}`,
    );
  head(SIZES.map((size) => `${size / 1000} KB`));
  for (const [name, make] of Object.entries(TEXTS)) {
    if (!isWanted(name)) continue;
    const inputs = SIZES.map((size) => {
      const path = join(folder, `${size}-${name}`);
      writeFileSync(path, make(size));
      return { size, path };
    });
    await row(name, inputs, WARM);
    for (const { path } of inputs) rmSync(path);
  }
  if (isWanted('briefing.yaml')) {
    const inputs = SIZES.map((size) => {
      const path = join(folder, `yaml-${size}`);
      mkdirSync(path);
      writeFileSync(join(path, 'a.txt'), ARTICLE);
      writeFileSync(
        join(path, 'briefing.yaml'),
        around(
          'files:\n',
          numbered((n) => `  a${n}.txt: {title: b}\n`),
          '',
        )(size),
      );
      return { size, path };
    });
    await row('briefing.yaml', inputs, WARM);
  }
  for (const [name, { counts, text }] of Object.entries(FOLDERS)) {
    if (!isWanted(name)) continue;
    head(counts.map(String));
    const inputs = counts.map((count) => {
      const path = join(folder, `${name}-${count}`.replaceAll(' ', '-'));
      mkdirSync(path);
      for (let n = 0; n < count; n++) writeFileSync(join(path, `${n}.txt`), text(n));
      return { size: count, path };
    });
    await row(name, inputs, counts[1]);
    for (const { path } of inputs) rmSync(path, { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

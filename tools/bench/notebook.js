// npm run bench: a notebook of 200,000 notes: how long it takes to open it and to write one note, and the longest stretch
// of processor time that keys had to wait for meanwhile. Processor time does not grow with what else the machine does.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { loadSource } from '../build/load-source.js';

const NOTES = 200_000;
/** What the reader of some articles would look up. */
const CLAIMS = 500;
const WRITTEN = 5;

const { openLibrary, cleanText } = await loadSource(
  "export { openLibrary } from './source/library/library.ts'; export { cleanText } from './source/intake/text/clean.ts';",
);

const folder = mkdtempSync(join(tmpdir(), 'briefing-notebook-'));
const path = join(folder, 'notebook.md');
writeFileSync(
  path,
  Array.from(
    { length: NOTES },
    (_, at) =>
      `## quote ${at}q\n\n“We have no choice” — Ada Lind, harbour minister (Lamp, 3 May 2021, a/lamp-${at}.txt:3)\n\nNote: ask ${at}\n`,
  ).join('\n'),
);

const processorMs = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Does it, and says how long it took and kept others waiting. */
async function measure(/** @type {string} */ what, /** @type {() => Promise<any>} */ work) {
  let longest = 0;
  let last = processorMs();
  const between = () => {
    const now = processorMs();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const beat = setInterval(between, 1);
  const begun = performance.now();
  const { trouble } = await work();
  const took = performance.now() - begun;
  between();
  clearInterval(beat);
  if (trouble !== undefined) throw new Error(trouble);
  console.log(
    `  ${what}: ${took.toFixed(0)} ms, longest stretch without keys ${longest.toFixed(0)} ms`,
  );
}

console.log(`a notebook of ${NOTES} notes`);
const library = openLibrary({ path, clean: cleanText });
const ids = new Set(Array.from({ length: CLAIMS }, (_, at) => `${at * 400}q`));
await measure('opened', () => library.open(ids));
for (let at = 0; at < WRITTEN; at++) {
  const bookmark = { kind: 'event', id: `${at}e`, words: 'Dockers walked out', note: 'ask them' };
  await measure('a note kept', () => library.keep({ type: 'keep', bookmark, was: '' }));
}
rmSync(folder, { recursive: true });

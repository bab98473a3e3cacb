// Ten thousand made-up events on the screen: how long from a key to the bytes of its frame, and how many they are.
import { EventEmitter, once } from 'node:events';
import { PassThrough } from 'node:stream';
import { render } from 'ink';
import type { Briefing } from '../source/model/briefing.js';
import { App } from '../source/ui/app.js';
import { NO_DEEDS } from '../source/ui/deeds.js';
import { openReader } from '../source/ui/reader.js';
import { thriftyOutput } from '../source/ui/thrifty-output.js';
import { briefingOf } from '../test/helpers/briefing.js';

const EVENTS = 10_000;
const KEYS = 300;

const day = (index: number): string =>
  `${2015 + (Math.floor(index / 336) % 30)}-${String((Math.floor(index / 28) % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;

/** A hundred sentences told over and over: the length of a list is measured, not of a text. */
function manyEvents(): Briefing {
  const clauses = Array.from(
    { length: 100 },
    (_unused, index) => `Harbour number ${index} was closed by its council after a long debate`,
  );
  const one = briefingOf('paper', clauses.map((clause) => `${clause}.`).join('\n\n'), {
    article: { publisher: 'Ellis Paper' },
    events: clauses.map((clause) => ({ clause, date: '2021-12-28', importance: 3 })),
    quotes: clauses.slice(0, 50).map((words) => ({ words, speaker: 'Ada Lind' })),
  });
  const events = Array.from({ length: EVENTS }, (_unused, index) => ({
    ...one.events[index % 100]!,
    id: `e${index}`,
    date: { start: day(index), end: day(index), precision: 'day', certainty: 'explicit' } as const,
  }));
  return { ...one, events: events.toSorted((a, b) => (a.date.start < b.date.start ? -1 : 1)) };
}

const wrote = new EventEmitter();
let bytes = 0;
const stdout = Object.assign(new EventEmitter(), {
  isTTY: true,
  columns: 120,
  rows: 40,
  writable: true,
  write(text: string, done?: unknown): boolean {
    bytes += Buffer.byteLength(text);
    if (typeof done === 'function') (done as () => void)();
    wrote.emit('bytes');
    return true;
  },
  end: () => undefined,
});
const stdin = Object.assign(new PassThrough(), {
  isTTY: true,
  setRawMode: () => stdin,
  ref: () => stdin,
  unref: () => stdin,
});

const reader = openReader(manyEvents(), { all: true });
const world = { formats: [], notebook: [], deeds: NO_DEEDS };
const screen = render(<App reader={reader} notice={undefined} world={world} typed={[]} />, {
  stdout: thriftyOutput(stdout as unknown as NodeJS.WriteStream),
  stdin: stdin as unknown as NodeJS.ReadStream,
  interactive: true,
  alternateScreen: true,
  patchConsole: false,
  maxFps: 1000,
});

/** Presses a key many times and says the median and the 95th percentile of the times to its frame. */
async function measure(name: string, keys: readonly string[]): Promise<void> {
  const times: number[] = [];
  const before = bytes;
  for (let i = 0; i < KEYS; i++) {
    const start = performance.now();
    stdin.write(keys[i % keys.length]!);
    await once(wrote, 'bytes');
    times.push(performance.now() - start);
    // The frame may be written in more than one piece; the next key waits for the rest.
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => times[Math.floor(share * KEYS)]!.toFixed(1).padStart(6);
  console.log(
    `${name.padEnd(34)} ${at(0.5)} ms median ${at(0.95)} ms p95 ${String(Math.round((bytes - before) / KEYS)).padStart(6)} bytes a key`,
  );
}

await new Promise((resolve) => setTimeout(resolve, 500));
console.log(`key → frame, ${EVENTS} events, 120×40`);
await measure('down', ['j']);
await measure('half a page', ['\u0004', '\u0004', '\u0015']);
await measure('coverage table, down', ['c', ...Array.from({ length: KEYS }, () => 'j')]);
screen.unmount();

// Whole frames as a terminal shows them, with the look of each column; `npm test -- -u` writes them anew.
import { afterEach, expect, it } from 'vitest';
import { columnsOf } from '../../source/layout.js';
import { openReader } from '../../source/ui/reader.js';
import { emulateScreen, type EmulatedScreen } from '../helpers/emulated-screen.js';
import { story, worldStory } from '../helpers/story.js';

let screen: EmulatedScreen | undefined;
afterEach(() => {
  screen?.close();
});

const open = async (columns: number, rows: number, briefing = story): Promise<EmulatedScreen> =>
  (screen = await emulateScreen(openReader(briefing, { all: false }), { columns, rows }));

/** The frame, and under it a letter for the look of each column. */
const portrait = ({ lines, looks }: EmulatedScreen): string =>
  [...lines(), '', ...looks(), ''].join('\n');

it.each([
  [200, 60],
  [120, 40],
  [80, 24],
  [50, 15],
  [24, 6],
])('%ix%i', async (columns, rows) => {
  const shown = await open(columns, rows);
  await shown.press('j');
  await expect(portrait(shown)).toMatchFileSnapshot(`../golden/screen-${columns}x${rows}.txt`);
});

it.each([
  ['search', '/nobody speaker:reyes'],
  ['help', '?'],
  ['coverage', 'c'],
  ['wordings', '2jd'],
  ['original', 'r'],
])('%s', async (name, keys) => {
  const shown = await open(100, 20);
  for (const key of keys) await shown.press(key);
  await expect(portrait(shown)).toMatchFileSnapshot(`../golden/screen-${name}.txt`);
});

it('tells nothing by colour alone', async () => {
  process.env.NO_COLOR = '1';
  try {
    const shown = await open(100, 20);
    await shown.press('j');
    // "a" is bold in the accent, "w" underlined: both are still to be seen without it.
    expect(shown.looks().join('')).not.toMatch(/[ac?]/);
    expect(shown.looks().join('')).toMatch(/b/);
    expect(shown.looks().join('')).toMatch(/w/);
  } finally {
    delete process.env.NO_COLOR;
  }
});

it('keeps wide characters and combining marks in their columns', async () => {
  const shown = await open(100, 24, worldStory);
  for (const key of ['', 'j', '2', '\r', '\u001B', 'c', '\u001B', '/港', '\u001B']) {
    if (key !== '') await shown.press(key);
    const lines = shown.lines();
    for (const line of lines.slice(1, -1)) {
      expect(columnsOf(line)).toBe(100);
      expect(line).toMatch(/^[╭│╰].*[╮│╯]$/u);
    }
  }
});

it('a storm of resizes leaves the frame as a fresh one would be', async () => {
  const shown = await open(120, 40);
  await shown.press('j');
  for (const [columns, rows] of [
    [60, 20],
    [24, 6],
    [20, 4],
    [200, 60],
    [50, 15],
    [99, 16],
    [80, 24],
  ] as const)
    await shown.resize({ columns, rows });
  const after = portrait(shown);
  shown.close();
  const fresh = await open(80, 24);
  await fresh.press('j');
  expect(after).toBe(portrait(fresh));
});

it('sends what changes alone', async () => {
  screen = await emulateScreen(openReader(story, { all: false }), { columns: 120, rows: 40 });
  const before = screen.bytes();
  await screen.press('j');
  expect(screen.bytes() - before).toBeLessThan(1_500);
});

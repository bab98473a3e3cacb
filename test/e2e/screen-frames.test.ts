// Whole frames as a terminal shows them, with the look of each column; `npm test -- -u` writes them anew.
import { afterEach, expect, it } from 'vitest';
import { columnsOf } from '../../source/text/printed/wrap.js';
import { KEY } from '../helpers/terminal.js';
import { openStory, useStoryProgram, type StoryScreen } from '../helpers/story-screen.js';

useStoryProgram();

let screen: StoryScreen | undefined;
afterEach(() => {
  screen?.terminal.kill();
});
const open = async (...options: Parameters<typeof openStory>): Promise<StoryScreen> =>
  (screen = await openStory(...options));

it.each([
  [200, 60],
  [120, 40],
  [80, 24],
  [50, 15],
  [24, 6],
])('%ix%i', async (columns, rows) => {
  const shown = await open({ columns, rows });
  await shown.press('j');
  await expect(shown.portrait()).toMatchFileSnapshot(`../golden/screen-${columns}x${rows}.txt`);
});

it.each([
  ['search', ['/nobody speaker:reyes']],
  ['help', ['?']],
  ['coverage', ['c']],
  ['wordings', ['2j', 'd']],
  ['original', ['r']],
])('%s', async (name, keys) => {
  const shown = await open({ columns: 100, rows: 20 });
  for (const key of keys) await shown.press(key);
  await expect(shown.portrait()).toMatchFileSnapshot(`../golden/screen-${name}.txt`);
});

it('tells nothing by colour alone', async () => {
  const size = { columns: 100, rows: 20 };
  const coloured = await open(size);
  await coloured.press('j');
  const looks = coloured.terminal.looks();
  coloured.terminal.kill();
  screen = await openStory(size, { env: { NO_COLOR: '1' } });
  await screen.press('j');
  // The accent goes, and what it told is still told: by bold, underline or inverse.
  const plain: Readonly<Record<string, string>> = { a: 'b', e: 'b', c: 'i' };
  expect(screen.terminal.looks()).toEqual(
    looks.map((line) => line.replace(/[ace]/g, (look) => plain[look]!)),
  );
  expect(looks.join('')).toMatch(/a/);
});

it.each(['world', 'emoji'])('keeps wide letters in their columns: %s', async (name) => {
  const shown = await open({ columns: 100, rows: 24 }, { name });
  for (const key of ['j', '2', KEY.enter, KEY.escape, 'c', KEY.escape, '/港', KEY.escape]) {
    await shown.press(key);
    const [top = '', ...lines] = shown.terminal.screen().slice(1, -1);
    expect(columnsOf(top)).toBe(100);
    for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(100);
    const borders = lines.flatMap((line) => /^.*?(?=[│├])/u.exec(line) ?? []).map(columnsOf);
    expect(new Set(borders).size).toBeLessThanOrEqual(1);
  }
});

it('a storm of resizes keeps what is chosen and leaves nothing behind', async () => {
  const shown = await open({ columns: 120, rows: 40 });
  await shown.press('j');
  // Those in a row come faster than frames are drawn.
  for (const sizes of [
    [
      [60, 20],
      [24, 6],
      [20, 4],
    ],
    [[200, 60]],
    [
      [50, 15],
      [99, 16],
      [130, 12],
      [80, 24],
    ],
    [
      [24, 6],
      [120, 40],
      [79, 23],
    ],
  ] as const) {
    for (const [columns, rows] of sizes.slice(0, -1)) shown.terminal.resize(columns, rows);
    const [columns, rows] = sizes.at(-1)!;
    await shown.resize({ columns, rows });
  }
  expect(shown.terminal.text()).toContain('Events 2/3');
});

it.each(['', '?', 'c', '/dock'])(
  'leaves nothing behind from any width to any other: %j',
  async (keys) => {
    const rows = 24;
    const widths = [160, 120, 100, 99, 80, 60, 40];
    const shown = await open({ columns: 120, rows });
    if (keys !== '') await shown.press(keys);
    for (const [at, wide] of widths.entries()) {
      for (const columns of widths.slice(at + 1)) {
        await shown.resize({ columns: wide, rows });
        await shown.resize({ columns, rows });
      }
      await shown.resize({ columns: wide, rows });
    }
  },
);

it('sends the lines that change alone, over any line', async () => {
  const shown = await open({ columns: 120, rows: 40 });
  const before = shown.terminal.written().length;
  await shown.press('j');
  expect(shown.terminal.written().length - before).toBeLessThan(4_000);
});

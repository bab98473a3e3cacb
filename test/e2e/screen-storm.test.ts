// Ten thousand keys in a terminal, the same on every run: what it shows is what it should, and memory stays level.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ACTIONS } from '../../source/ui/state/keymap.js';
import { seeded } from '../helpers/seeded.js';
import { openStory, sentFor, useStoryProgram, type StoryScreen } from '../helpers/story-screen.js';
import { KEY } from '../helpers/terminal.js';

useStoryProgram();

const KEYS = [...new Set(ACTIONS.flatMap(({ keys }) => keys))].map((name) =>
  name === 'escape' ? KEY.escape : sentFor(name),
);
const WORDS = ['dock', 'sp', '橋', '!x ', 'speaker:', '👩‍👩‍👧', '"', 'after:2021'];
const SIZES = [
  [120, 40],
  [80, 24],
  [50, 15],
  [24, 6],
  [101, 17],
] as const;

/**
 * Keys that are typed faster than frames are drawn, before the screen is looked at; as often it is one. After each key of
 * as many the screen is looked at in test/ui/state/many-keys.test.tsx, where no program must be waited for.
 */
const MOST_AT_ONCE = 40;

/** Bytes in use once what is not has been given back. */
async function heapOf({ terminal, folder }: StoryScreen): Promise<number> {
  const file = join(folder, 'heap');
  rmSync(file, { force: true });
  process.kill(terminal.pid, 'SIGUSR2');
  const said = (): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  await expect.poll(said).not.toBe('');
  return Number(said());
}

it.each([
  ['wordings', 5_600, {}],
  ['world', 2_000, {}],
  ['emoji', 2_000, {}],
  ['story', 400, { SSH_CONNECTION: 'where the linked panels follow once the keys rest' }],
])('%s, %i keys, %o', async (name, count, variables) => {
  const screen = await openStory(
    { columns: 120, rows: 40 },
    { name, env: { HEAP_FILE: 'heap', ...variables } },
  );
  // What explaining needs (the readers of articles) is made once, with the first "why".
  await screen.press('w');
  await screen.press(KEY.escape);
  const random = seeded(7);
  let early = 0;
  for (let pressed = 0; pressed < count;) {
    let keys = '';
    const most = random(2) === 0 ? 1 : 1 + random(MOST_AT_ONCE);
    for (let i = 0; i < most; i++) {
      const key = random(12) === 0 ? WORDS[random(WORDS.length)]! : KEYS[random(KEYS.length)]!;
      // What is done outside the screen is told elsewhere, and is not done with more behind it; whoever quits has nothing
      // more to show. A word is looked at letter by letter, for nobody knows in which pieces it comes.
      const leaves = Array.from(key).some((_letter, at, letters) => {
        const { exitCode, effects } = screen.foresee(keys + letters.slice(0, at + 1).join(''));
        return exitCode !== undefined || effects.length > 0;
      });
      if (leaves) continue;
      keys += key;
      pressed++;
    }
    await screen.press(keys);
    if (random(8) === 0) {
      const [columns, rows] = SIZES[random(SIZES.length)]!;
      await screen.resize({ columns, rows });
    }
    if (early === 0 && pressed > count / 4) early = await heapOf(screen);
  }
  // What is kept of searches and wrapped lines comes early; after that nothing may grow with the keys.
  expect((await heapOf(screen)) - early).toBeLessThan(4_000_000);
  screen.terminal.press(KEY.ctrlC);
  expect(await screen.terminal.ended()).toBe(130);
});

// The frame that ink-testing-library shows of a component, and the program's own in a terminal: the same, look for look.
import { render } from 'ink-testing-library';
import { afterEach, expect, it, vi } from 'vitest';
import { App } from '../../source/ui/app/app.js';
import { NO_EFFECTS, NO_LIBRARY } from '../../source/ui/state/effects.js';
import type { Size } from '../../source/ui/view/screen-layout.js';
import { emulate } from '../helpers/emulator.js';
import { openStory, useStoryProgram, type StoryScreen } from '../helpers/story-screen.js';

useStoryProgram();

let screen: StoryScreen | undefined;
afterEach(() => {
  screen?.terminal.kill();
});

/** As wide as that library says that its terminal is. */
const SIZE: Size = { columns: 100, rows: 30 };

/** What a terminal shows that was sent that. */
async function shownOf(sent: string): Promise<readonly string[]> {
  const terminal = emulate(SIZE);
  terminal.out.write(sent);
  return terminal.shown();
}

it.each([
  ['story', ['j', '2', 'c']],
  ['story', ['/', 'dock', '?']],
  ['world', ['j', 'r']],
  ['emoji', ['2', 'j']],
])('%s after %j', async (name, keys) => {
  screen = await openStory(SIZE, { name });
  const host = { formats: [], library: NO_LIBRARY, effectRunner: NO_EFFECTS, slow: false };
  const { lastFrame, stdin, stdout, unmount } = render(
    <App
      viewModel={screen.viewModel}
      reread={async () => undefined}
      notice={undefined}
      host={host}
      typed={[]}
    />,
  );
  Object.assign(stdout, { rows: SIZE.rows });
  stdout.emit('resize');
  for (const key of keys) {
    await screen.press(key);
    stdin.write(key);
    const program = await shownOf(screen.terminal.written());
    await vi.waitFor(async () => {
      expect(await shownOf(lastFrame() ?? '')).toEqual(program);
    });
  }
  unmount();
});

// Ten thousand keys, the same on every run: whatever is pressed, what is drawn fits its place, and a terminal that Ink sent
// the changes alone shows it.
import { render } from 'ink';
import type { JSX } from 'react';
import { expect, it } from 'vitest';
import { ACTIONS } from '../../../source/ui/state/keymap.js';
import { useNoAutowrap } from '../../../source/ui/terminal/autowrap.js';
import { press, type Pressed } from '../../../source/ui/state/press-key.js';
import { drawScreen } from '../../../source/ui/view/draw-screen.js';
import { DrawnRows, type DrawnRowsProps } from '../../../source/ui/view/parts/drawn-rows.js';
import { rowColumns, type Row } from '../../../source/ui/view/parts/row.js';
import { makeViewModel } from '../../../source/ui/state/selectors/view-model.js';
import { SCREEN_OPTIONS } from '../../../source/ui/app/run.js';
import { paint } from '../../../source/ui/view/parts/theme.js';
import { initialState } from '../../../source/ui/state/initial-state.js';
import { emulate } from '../../helpers/emulator.js';
import { seeded } from '../../helpers/seeded.js';
import { emojiStory, story, worldStory } from '../../helpers/story.js';
/** Ink draws every so many keys: all of them would take a minute. */
const DRAWN = 10;

function Screen(props: DrawnRowsProps): JSX.Element {
  useNoAutowrap();
  return <DrawnRows {...props} />;
}

const NAMES = [...new Set(ACTIONS.flatMap(({ keys }) => keys))].filter(
  (name) => name !== 'q' && name !== 'ctrl-c',
);
const WORDS = ['dock', 'sp', '橋', '!x', 'speaker:', 'e\u0301', '👩‍👩‍👧', '"', 'after:2021'];
const SIZES = [
  [200, 60],
  [120, 40],
  [80, 24],
  [50, 15],
  [24, 6],
  [101, 17],
] as const;

it.each([
  ['a plain story', story, 4_000],
  ['wide letters', worldStory, 3_000],
  ['emoji', emojiStory, 3_000],
])('%s', async (_what, briefing, count) => {
  const viewModel = makeViewModel(briefing, { all: true, formats: ['print', 'json'] });
  const random = seeded(7);
  let state = initialState(viewModel, { columns: 120, rows: 40 });
  const terminal = emulate(state.size);
  const whole = emulate(state.size);
  const draw = (rows: readonly Row[]): JSX.Element => <Screen rows={rows} size={state.size} />;
  const ink = render(draw(drawScreen(viewModel, state)), {
    ...SCREEN_OPTIONS,
    stdout: terminal.out,
  });
  /** What each painted line looks like that was written whole. */
  const known = new Map<string, string>();
  for (let i = 0; i < count; i++) {
    const dice = random(12);
    const name = NAMES[random(NAMES.length)]!;
    const pressed: Pressed =
      dice === 0
        ? { text: WORDS[random(WORDS.length)]! }
        : name.length === 1
          ? { text: name }
          : { name };
    state = { ...press(viewModel, state, pressed), effects: [] };
    if (dice === 1) {
      const [columns, rows] = SIZES[random(SIZES.length)]!;
      state = { ...state, size: { columns, rows } };
      terminal.resize(state.size);
      whole.resize(state.size);
    }
    const { columns, rows } = state.size;
    const drawn = drawScreen(viewModel.within(state.storyId, state.isUnfolded), state);
    expect(drawn).toHaveLength(rows);
    for (const row of drawn) {
      const words = row.map(({ text }) => text).join('');
      expect(rowColumns(row), words).toBe(columns);
    }
    if (i % DRAWN !== 0) continue;
    const painted = drawn.map((row) => paint(row).trimEnd());
    ink.rerender(draw(drawn));
    await ink.waitUntilRenderFlush();
    const isNew = (line: string): boolean => !known.has(`${columns} ${line}`);
    const news = [...new Set(painted)].filter(isNew);
    if (news.length > 0) {
      whole.out.write(`\u001B[m\u001B[2J\u001B[H${news.join('\r\n')}`);
      const shown = await whole.shown();
      for (const [at, line] of news.entries()) known.set(`${columns} ${line}`, shown[at]!);
    }
    const should = painted.map((line) => known.get(`${columns} ${line}`)!);
    expect((await terminal.shown()).join('\n')).toBe(should.join('\n'));
  }
  ink.unmount();
});

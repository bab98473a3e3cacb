// Ten thousand keys, the same on every run: whatever is pressed, what is drawn fits its place.
import type { JSX } from 'react';
import { expect, it } from 'vitest';
import { ACTIONS } from '../../source/ui/actions.js';
import { press, type Pressed } from '../../source/ui/keys.js';
import { ChooserPanel } from '../../source/ui/panels/chooser-panel.js';
import { CoverageTable } from '../../source/ui/panels/coverage-table.js';
import { EventList, type PanelProps } from '../../source/ui/panels/event-list.js';
import { QuotePanel } from '../../source/ui/panels/quote-panel.js';
import { SearchPanel } from '../../source/ui/panels/search-panel.js';
import { SourceView } from '../../source/ui/panels/source-view.js';
import { WordingsView } from '../../source/ui/panels/wordings-view.js';
import { FRAME_COLUMNS, FRAME_ROWS } from '../../source/ui/parts/frame-size.js';
import type { FrameProps } from '../../source/ui/parts/frame.js';
import { rowColumns } from '../../source/ui/parts/row.js';
import { openReader } from '../../source/ui/reader.js';
import { layoutOf } from '../../source/ui/shown.js';
import { initialState } from '../../source/ui/state.js';
import { emojiStory, story, worldStory } from '../helpers/story.js';

const PANELS: Record<string, (props: PanelProps) => JSX.Element> = {
  events: EventList,
  quotes: QuotePanel,
  source: SourceView,
  search: SearchPanel,
  chooser: ChooserPanel,
  coverage: CoverageTable,
  wordings: WordingsView,
};

/** A generator of numbers below `limit` that is the same on every run (mulberry32). */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
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
])('%s', (_what, briefing, count) => {
  const reader = openReader(briefing, { all: true, formats: ['print', 'json'] });
  const random = seeded(7);
  let state = initialState(reader, { columns: 120, rows: 40 });
  for (let i = 0; i < count; i++) {
    const dice = random(12);
    const name = NAMES[random(NAMES.length)]!;
    const pressed: Pressed =
      dice === 0
        ? { text: WORDS[random(WORDS.length)]! }
        : name.length === 1
          ? { text: name }
          : { name };
    state = { ...press(reader, state, pressed), wishes: [] };
    if (dice === 1) {
      const [columns, rows] = SIZES[random(SIZES.length)]!;
      state = { ...state, size: { columns, rows } };
    }
    for (const { panel, size } of layoutOf(state).body.flat()) {
      const frame = PANELS[panel]!({
        reader: reader.within(state.storyId),
        state,
        size,
        focused: true,
      });
      const { content = [] } = frame.props as Partial<FrameProps>;
      for (const row of content.slice(0, size.rows - FRAME_ROWS)) {
        const words = row.map(({ text }) => text).join('');
        expect(rowColumns(row), `${panel}: ${words}`).toBeLessThanOrEqual(
          size.columns - FRAME_COLUMNS,
        );
      }
    }
  }
});

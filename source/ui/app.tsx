// The screen: state, keys and the panels laid out. Everything that the screen does to the world comes in as a function.
import { Box, useApp, useInput, useWindowSize, type Key } from 'ink';
import { useEffect, useReducer, type JSX } from 'react';
import { press, type Pressed } from './keys.js';
import { EventList } from './panels/event-list.js';
import { ChooserPanel } from './panels/chooser-panel.js';
import { CoverageTable } from './panels/coverage-table.js';
import { QuotePanel } from './panels/quote-panel.js';
import { SearchPanel } from './panels/search-panel.js';
import { SourceView } from './panels/source-view.js';
import { WordingsView } from './panels/wordings-view.js';
import { HeaderLine, StatusLine, TooSmall } from './panels/status-line.js';
import type { Reader } from './reader.js';
import { SMALLEST } from './screen-layout.js';
import { activePanel, layoutOf } from './shown.js';
import { initialState, type State } from './state.js';

export type AppProps = {
  readonly reader: Reader;
  /** Said in the status line until the first key. */
  readonly notice: string | undefined;
};

const PANELS = {
  events: EventList,
  quotes: QuotePanel,
  source: SourceView,
  search: SearchPanel,
  chooser: ChooserPanel,
  coverage: CoverageTable,
  wordings: WordingsView,
} as const;

export function App({ reader: whole, notice }: AppProps): JSX.Element {
  const { exit } = useApp();
  const size = useWindowSize();
  const [before, dispatch] = useReducer(
    (last: State, pressed: Pressed): State => press(whole, { ...last, size }, pressed),
    undefined,
    (): State => ({ ...initialState(whole, size), notice }),
  );
  useInput((input, key) => {
    dispatch(pressedKey(input, key));
  });
  const { exitCode } = before;
  useEffect(() => {
    if (exitCode !== undefined) exit(exitCode);
  }, [exit, exitCode]);

  const state = { ...before, size };
  const reader = whole.within(state.storyId);
  const layout = layoutOf(state);
  if (layout.kind === 'tiny') {
    return <TooSmall words={`make it ${SMALLEST.columns}×${SMALLEST.rows} or more`} />;
  }
  const active = activePanel(state);
  const bar = { reader, state };
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows} overflow="hidden">
      <HeaderLine {...bar} />
      <Box>
        {layout.body.map((column, index) => (
          <Box key={index} flexDirection="column">
            {column.map(({ panel, size: panelSize }) => {
              const Panel = PANELS[panel];
              return (
                <Panel
                  key={panel}
                  reader={reader}
                  state={state}
                  size={panelSize}
                  focused={panel === active}
                />
              );
            })}
          </Box>
        ))}
      </Box>
      <StatusLine {...bar} />
    </Box>
  );
}

const NAMED_KEYS = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
] as const;

/** What Ink reports, as the key table calls it. */
function pressedKey(input: string, key: Key): Pressed {
  if (key.tab) return { name: key.shift ? 'shift-tab' : 'tab' };
  const named = NAMED_KEYS.find(([flag]) => key[flag]);
  if (named) return { name: named[1] };
  return key.ctrl ? { name: `ctrl-${input}` } : { text: input };
}

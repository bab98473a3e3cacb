// The screen: state, keys and the panels laid out. Everything that the screen does to the world comes in as a function.
import { Box, useApp, useInput, useWindowSize } from 'ink';
import { useEffect, useReducer, useRef, type JSX } from 'react';
import { press, type Pressed } from './keys.js';
import { EventList } from './panels/event-list.js';
import { ChooserPanel } from './panels/chooser-panel.js';
import { CoverageTable } from './panels/coverage-table.js';
import { QuotePanel } from './panels/quote-panel.js';
import { SearchPanel } from './panels/search-panel.js';
import { SourceView } from './panels/source-view.js';
import { WordingsView } from './panels/wordings-view.js';
import { HeaderLine, StatusLine, TooSmall } from './panels/status-line.js';
import type { Notebook } from '../library/notebook.js';
import { takesTerminal, type Deeds } from './deeds.js';
import { pressedKey } from './pressed-key.js';
import type { Reader } from './reader.js';
import { activePanel, layoutOf } from './shown.js';
import { initialState, type State } from './state.js';

/** What a run brings to the screen: the formats it can write, the notebook as it was kept, and what it can do. */
export type World = {
  readonly formats: readonly string[];
  readonly notebook: Notebook;
  readonly deeds: Deeds;
};

export type AppProps = {
  readonly reader: Reader;
  /** Said in the status line until the first key. */
  readonly notice: string | undefined;
  readonly world: World;
  /** What was typed before there was anything to read. */
  readonly typed: readonly Pressed[];
};

/** What changes the state: a key, or word of the wishes that are being granted. */
type Told = Pressed | { readonly granted: number } | { readonly said: string };

const PANELS = {
  events: EventList,
  quotes: QuotePanel,
  source: SourceView,
  search: SearchPanel,
  chooser: ChooserPanel,
  coverage: CoverageTable,
  wordings: WordingsView,
} as const;

export function App({ reader: whole, notice, world, typed }: AppProps): JSX.Element {
  const { exit, suspendTerminal } = useApp();
  const size = useWindowSize();
  const [before, dispatch] = useReducer(
    (last: State, told: Told): State => {
      if ('granted' in told) return { ...last, wishes: last.wishes.slice(told.granted) };
      if ('said' in told) return { ...last, notice: told.said === '' ? undefined : told.said };
      return press(whole, { ...last, size }, told);
    },
    undefined,
    (): State => ({ ...initialState(whole, size, world.notebook), notice }),
  );
  // A key may still come in the way that keys came before the first frame of this: none is lost, none done twice.
  const done = useRef(0);
  useEffect(() => {
    for (const pressed of typed.slice(done.current)) dispatch(pressed);
    done.current = typed.length;
  }, [typed]);
  useInput((input, key) => {
    dispatch(pressedKey(input, key));
  });
  const { exitCode, wishes } = before;
  useEffect(() => {
    if (wishes.length === 0) return;
    dispatch({ granted: wishes.length });
    const grantAll = async (): Promise<void> => {
      for (const wish of wishes) {
        let said = '';
        const grant = async (): Promise<void> => {
          said = await world.deeds.grant(wish);
        };
        await (takesTerminal(wish) ? suspendTerminal(grant) : grant());
        dispatch({ said });
      }
    };
    void grantAll();
  }, [wishes, world, suspendTerminal]);
  useEffect(() => {
    if (exitCode !== undefined) exit(exitCode);
  }, [exit, exitCode]);

  const state = { ...before, size };
  const reader = whole.within(state.storyId);
  const layout = layoutOf(state);
  if (layout.kind === 'tiny') {
    return <TooSmall size={size} />;
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

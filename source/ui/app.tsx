// The screen: state, keys and the panels laid out. Everything that the screen does to the world comes in as a function.
import { useApp, useCursor, useInput, useWindowSize } from 'ink';
import { useEffect, useReducer, useRef, type JSX } from 'react';
import { press, type Pressed } from './keys.js';
import { cursorIn, drawScreen } from './draw-screen.js';
import { DrawnRows } from './parts/drawn-rows.js';
import type { Notebook } from '../library/notebook.js';
import { takesTerminal, type Deeds } from './deeds.js';
import { pressedKeys } from './pressed-key.js';
import type { Reader } from './reader.js';
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

export function App({ reader: whole, notice, world, typed }: AppProps): JSX.Element {
  const { exit, suspendTerminal } = useApp();
  const { setCursorPosition } = useCursor();
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
    for (const pressed of pressedKeys(input, key)) dispatch(pressed);
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
  const rows = drawScreen(whole.within(state.storyId), state);
  // The terminal's own cursor stands where letters go, for there an input method shows what it composes.
  setCursorPosition(cursorIn(rows));
  return <DrawnRows rows={rows} size={size} />;
}

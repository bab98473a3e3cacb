// The screen: state, keys and the panels laid out. Everything that the screen does to the world comes in as a function.
import { useApp, useCursor, useInput, usePaste, useStdout, useWindowSize } from 'ink';
import { useEffect, useReducer, useRef, type JSX } from 'react';
import { useNoAutowrap } from './autowrap.js';
import { press, type Pressed } from './keys.js';
import { cursorIn, drawScreen } from './draw-screen.js';
import { follow, REST_MS, type Following } from './following.js';
import { DrawnRows } from './parts/drawn-rows.js';
import type { Kept, Library } from '../library/library.js';
import { takesTerminal, type Deed, type Deeds } from './deeds.js';
import { claimIds, takeKept } from './keep.js';
import { pressedKey } from './pressed-key.js';
import type { Reader, ReaderOptions } from './reader.js';
import { initialState } from './initial-state.js';

/** What a run brings to the screen: the formats it can write, what it keeps, and what it can do. */
export type World = {
  readonly formats: readonly string[];
  readonly library: Library;
  readonly deeds: Deeds;
  /** Explains why something was read as it was. */
  readonly why?: ReaderOptions['why'];
  /** What is drawn takes its time to the terminal: a key that is held down must not flood the way. */
  readonly slow: boolean;
};

export type AppProps = {
  readonly reader: Reader;
  /** Said in the status line until the first key. */
  readonly notice: string | undefined;
  readonly world: World;
  /** What was typed before there was anything to read. */
  readonly typed: readonly Pressed[];
};

/** What changes the state: a key, that no more keys come, or word of the wishes that are being granted. */
type Told =
  | (Pressed & { readonly fast: boolean })
  | { readonly rested: true }
  | { readonly granted: number }
  | { readonly kept: Kept }
  | { readonly said: string };

/** The cursor to the first row, and all from there erased. What is written past Ink it draws the whole frame after. */
const ERASE_SCREEN = '\u001B[H\u001B[J';

export function App({ reader: whole, notice, world, typed }: AppProps): JSX.Element {
  const { exit, suspendTerminal } = useApp();
  const lendTerminal = useNoAutowrap();
  const { setCursorPosition } = useCursor();
  const { write } = useStdout();
  const size = useWindowSize();
  const [{ state: before, linked }, dispatch] = useReducer(
    (last: Following, told: Told): Following => {
      const { state } = last;
      if ('rested' in told) return { state, linked: undefined };
      if ('granted' in told)
        return { ...last, state: { ...state, wishes: state.wishes.slice(told.granted) } };
      if ('kept' in told) return { ...last, state: takeKept(state, told.kept) };
      if ('said' in told)
        return { ...last, state: { ...state, notice: told.said === '' ? undefined : told.said } };
      return follow(last, press(whole, { ...state, size }, told), told.fast);
    },
    undefined,
    (): Following => ({
      state: { ...initialState(whole, size), notice },
      linked: undefined,
    }),
  );
  // A key may still come in the way that keys came before the first frame of this: none is lost, none done twice.
  const done = useRef(0);
  useEffect(() => {
    for (const pressed of typed.slice(done.current)) dispatch({ ...pressed, fast: false });
    done.current = typed.length;
  }, [typed]);
  const pressedAt = useRef(-Infinity);
  useInput((input, key) => {
    const now = performance.now();
    const fast = world.slow && now - pressedAt.current < REST_MS;
    pressedAt.current = now;
    dispatch({ ...pressedKey(input, key), fast });
  });
  usePaste((paste) => {
    dispatch({ paste, fast: false });
  });
  useEffect(() => {
    if (!linked) return undefined;
    const rest = setTimeout(() => {
      dispatch({ rested: true });
    }, REST_MS);
    return () => {
      clearTimeout(rest);
    };
  }, [linked, before]);
  const reader = whole.within(before.storyId);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const isSearching = before.search !== undefined;
  useEffect(() => {
    if (!isSearching) return undefined;
    // Once the empty box is drawn, and keys between the steps.
    let soon = setTimeout(function prepare() {
      if (reader.prepareToFind()) drawAgain();
      else soon = setTimeout(prepare);
    });
    return () => {
      clearTimeout(soon);
    };
  }, [isSearching, reader]);
  useEffect(() => {
    void world.library.open(claimIds(whole)).then((kept) => {
      dispatch({ kept });
    });
  }, [whole, world]);
  const { exitCode, wishes } = before;
  useEffect(() => {
    if (wishes.length === 0) return;
    dispatch({ granted: wishes.length });
    const deeds: Deed[] = [];
    for (const wish of wishes) {
      if (wish.type === 'repaint') write(ERASE_SCREEN);
      else if (wish.type !== 'keep') deeds.push(wish);
      // Nothing that is typed waits for an editor to be closed.
      else
        void world.library.keep(wish.change).then((kept) => {
          dispatch({ kept });
        });
    }
    const grantAll = async (): Promise<void> => {
      for (const wish of deeds) {
        let said = '';
        const grant = async (): Promise<void> => {
          said = await world.deeds.grant(wish);
        };
        await (takesTerminal(wish) ? lendTerminal(() => suspendTerminal(grant)) : grant());
        dispatch({ said });
      }
    };
    void grantAll();
  }, [wishes, world, suspendTerminal, lendTerminal, write]);
  useEffect(() => {
    if (exitCode !== undefined) exit(exitCode);
  }, [exit, exitCode]);

  const state = { ...before, size };
  const rows = drawScreen(reader, state, linked && { ...linked, size });
  // The terminal's own cursor stands where letters go, for there an input method shows what it composes.
  setCursorPosition(cursorIn(rows));
  return <DrawnRows rows={rows} size={size} />;
}

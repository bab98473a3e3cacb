// The screen: state, keys and the panels laid out. Everything that the screen does to the world comes in as a function.
import { useApp, useCursor, useInput, usePaste, useStdin, useStdout, useWindowSize } from 'ink';
import { useCallback, useEffect, useLayoutEffect, useReducer, useRef, type JSX } from 'react';
import type { Charset } from '../../text/printed/ascii.js';
import { useNoAutowrap } from '../terminal/autowrap.js';
import { listenToMouse, useMouse } from '../terminal/mouse.js';
import type { Pressed } from '../state/press-key.js';
import { cursorIn, drawScreen } from '../view/draw-screen.js';
import { REST_MS } from './debounce-panels.js';
import { DrawnRows, ERASE_SCREEN } from '../view/parts/drawn-rows.js';
import type { Library } from '../../library/library.js';
import { takesTerminal, type HostEffect, type EffectRunner } from '../state/effects.js';
import { claimIds } from '../state/keep.js';
import { placeOf, stateAt, type Place } from '../state/place.js';
import type { State } from '../state/state.js';
import { readAgain, takeMessage, type AppState, type Reread } from './reading.js';
import { pressedKey } from '../terminal/pressed-key.js';
import type { UserKeys, ViewModel, ViewModelOptions } from '../state/selectors/view-model.js';
import { openingState } from '../state/initial-state.js';

/** What a run brings to the screen: the formats it can write, what it keeps, and what it can do. */
export type Host = {
  readonly formats: readonly string[];
  readonly library: Library;
  readonly effectRunner: EffectRunner;
  /** The keys that the user gave to actions, and what of the settings is not followed. */
  readonly keys?: UserKeys;
  readonly faults?: readonly string[];
  /** The ISO day on the wall. */
  readonly today?: () => string;
  /** Explains why something was read as it was. */
  readonly why?: ViewModelOptions['why'];
  /** What is drawn takes its time to the terminal: a key that is held down must not flood the way. */
  readonly slow: boolean;
  /** The wheel scrolls and a click chooses: the terminal reports both, and its own selection asks for a key. */
  readonly hasMouse?: boolean;
  /** What the terminal can show. */
  readonly charset?: Charset;
  /** Where the reader stood last; asked once the articles are read. */
  readonly placeBefore?: () => Place | undefined;
  /** Told where the reader stands, whenever that may be another place. */
  readonly onStand?: (place: () => Place, state: State) => void;
  /** Calls back whenever files have changed, until what it answers is called. */
  readonly watchFiles?: ((onChange: () => void) => () => void) | undefined;
};

export type AppProps = {
  readonly viewModel: ViewModel;
  /** Reads the articles again. Rejects where that fails; undefined where none is left. */
  readonly reread: () => Promise<Reread | undefined>;
  /** Said in the status line until the first key. */
  readonly notice: string | undefined;
  readonly host: Host;
  /** What was typed before there was anything to read. */
  readonly typed: readonly Pressed[];
};

export function App({ viewModel, reread, notice, host, typed }: AppProps): JSX.Element {
  const { exit, suspendTerminal } = useApp();
  const lendTerminal = useNoAutowrap();
  const lendMouse = useMouse(host.hasMouse === true);
  const { stdin } = useStdin();
  const { setCursorPosition } = useCursor();
  const { write } = useStdout();
  const size = useWindowSize();
  const [{ state: before, linked, whole }, dispatch] = useReducer(
    takeMessage,
    undefined,
    (): AppState => {
      const place = host.placeBefore?.();
      const state = place ? stateAt(viewModel, size, place) : openingState(viewModel, size);
      const opened = { state: { ...state, notice }, linked: undefined, whole: viewModel };
      return { ...opened, waiting: undefined, isStale: false, isAsked: false };
    },
  );
  // A key may still come in the way that keys came before the first frame of this: none is lost, none done twice.
  const done = useRef(0);
  useEffect(() => {
    for (const pressed of typed.slice(done.current)) dispatch({ ...pressed, fast: false, size });
    done.current = typed.length;
  }, [typed, size]);
  const pressedAt = useRef(-Infinity);
  const isFast = useCallback((): boolean => {
    const now = performance.now();
    const fast = host.slow && now - pressedAt.current < REST_MS;
    pressedAt.current = now;
    return fast;
  }, [host]);
  useInput((input, key) => {
    dispatch({ ...pressedKey(input, key), fast: isFast(), size });
  });
  // With the frame: what the terminal reports from then on is heard.
  useLayoutEffect(
    () =>
      listenToMouse(stdin, (mouse) => {
        dispatch({ mouse, fast: isFast(), size });
      }),
    [stdin, size, isFast],
  );
  usePaste((paste) => {
    dispatch({ paste, fast: false, size });
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
  const read = whole.within(before.storyId, before.isUnfolded);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const isSearching = before.search !== undefined;
  useEffect(() => {
    if (!isSearching) return undefined;
    // Once the empty box is drawn, and keys between the steps.
    let soon = setTimeout(function prepare() {
      if (read.prepareToFind()) drawAgain();
      else soon = setTimeout(prepare);
    });
    return () => {
      clearTimeout(soon);
    };
  }, [isSearching, read]);
  const isTyped = before.search !== undefined && before.search.line.text !== '';
  useEffect(() => {
    if (!isSearching || isTyped) return undefined;
    let soon = setTimeout(function warm() {
      if (!read.warmUp()) soon = setTimeout(warm);
    });
    return () => {
      clearTimeout(soon);
    };
  }, [isSearching, isTyped, read]);
  useEffect(() => {
    void host.library.open(claimIds(whole)).then((kept) => {
      dispatch({ kept });
    });
  }, [whole, host]);
  useEffect(
    () =>
      host.watchFiles?.(() => {
        dispatch({ filesChanged: true });
      }),
    [host],
  );
  useEffect(() => {
    host.onStand?.(() => placeOf(whole, before), before);
  }, [host, whole, before]);
  const { exitCode, effects } = before;
  useEffect(() => {
    if (effects.length === 0) return;
    dispatch({ performed: effects.length });
    const hostEffects: HostEffect[] = [];
    for (const effect of effects) {
      if (effect.type === 'repaint') write(ERASE_SCREEN);
      else if (effect.type === 'reread') void readAgain(reread).then(dispatch);
      else if (effect.type !== 'keep') hostEffects.push(effect);
      // Nothing that is typed waits for an editor to be closed.
      else
        void host.library.keep(effect.change).then((kept) => {
          dispatch({ kept });
        });
    }
    const performAll = async (): Promise<void> => {
      for (const effect of hostEffects) {
        let said = '';
        const perform = async (): Promise<void> => {
          said = await host.effectRunner.run(effect);
        };
        await (takesTerminal(effect)
          ? lendTerminal(() => lendMouse(() => suspendTerminal(perform)))
          : perform());
        dispatch({ said });
      }
    };
    void performAll();
  }, [effects, host, reread, suspendTerminal, lendTerminal, lendMouse, write]);
  useEffect(() => {
    if (exitCode !== undefined) exit(exitCode);
  }, [exit, exitCode]);

  const state = { ...before, size };
  const rows = drawScreen(read, state, linked && { ...linked, size });
  // The terminal's own cursor stands where letters go, for there an input method shows what it composes.
  setCursorPosition(cursorIn(rows));
  return <DrawnRows rows={rows} size={size} charset={host.charset} />;
}

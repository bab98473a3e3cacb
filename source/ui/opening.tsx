// The screen from its first frame: what is read with a verdict per file and article, and then the reader.
import { useApp, useInput, useWindowSize } from 'ink';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { Briefing } from '../model/briefing.js';
import type { Watch } from '../model/step.js';
import { App, type World } from './app.js';
import { drawLoading, NOTHING_DONE, stepped, type Progress } from './loading.js';
import { DrawnRows } from './parts/drawn-rows.js';
import type { Pressed } from './keys.js';
import { pressedKeys } from './pressed-key.js';
import { openReader, type Reader } from './reader.js';

/** Reads the articles; told of each step, the watch answers whether to go on with the next of its kind. */
export type Load = (watch: Watch) => Promise<Briefing>;

export type OpeningProps = {
  readonly load: Load;
  readonly all: boolean;
  readonly notice: string | undefined;
  readonly world: World;
};

export function Opening({ load, all, notice, world }: OpeningProps): JSX.Element {
  const { exit } = useApp();
  const [progress, setProgress] = useState(NOTHING_DONE);
  const [reader, setReader] = useState<Reader>();
  const [typed, setTyped] = useState<readonly Pressed[]>([]);
  const stopping = useRef(false);
  const begun = useRef(false);
  const left = useRef(false);
  useEffect(
    () => () => {
      left.current = true;
    },
    [],
  );
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const open = async (): Promise<void> => {
      await aTurn();
      const watch = watchWith(setProgress, stopping, left);
      const briefing = await load(watch);
      // Without an article there is nothing to show: the caller says why.
      if (briefing.articles.length === 0) exit(0);
      else setReader(openReader(briefing, { all, formats: world.formats, why: world.why }));
    };
    open().catch((error: unknown) => {
      exit(error instanceof Error ? error : new Error(String(error)));
    });
  }, [load, all, world, exit]);
  // Keeps the keyboard while one listener goes and the next comes.
  useInput(() => undefined);
  return reader ? (
    <App reader={reader} notice={notice} world={world} typed={typed} />
  ) : (
    <Loading
      progress={progress}
      onStop={() => {
        stopping.current = true;
      }}
      onType={(pressed) => {
        setTyped((before) => [...before, ...pressed]);
      }}
    />
  );
}

/** Lets keys be read and a frame be drawn. */
const aTurn = (milliseconds = 0): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** As often as a frame can be drawn; between two of them reading is not held up. */
const A_FRAME_MS = 35;

/**
 * Tells of the steps as often as a frame is drawn, and lets keys be read then. Esc stops the kind of step that is being
 * taken: what was read is still analysed, until Esc is pressed again.
 */
function watchWith(
  tell: (progress: Progress) => void,
  stopping: { current: boolean },
  left: { readonly current: boolean },
): Watch {
  let progress = NOTHING_DONE;
  let drawn = 0;
  return async (step) => {
    progress = stepped(progress, step);
    const isJoining = 'joining' in step;
    const isLast = !isJoining && progress.done === step.count;
    if (performance.now() - drawn < A_FRAME_MS && !isLast) return true;
    tell(progress);
    // What comes after the last step may take its time: the frame before it must stand on the screen.
    await aTurn(isLast ? A_FRAME_MS : 0);
    drawn = performance.now();
    if (left.current) return new Promise(() => undefined); // nobody waits for the rest: the process ends
    const isStopping = stopping.current && !isJoining; // between the kinds nothing can be left out
    stopping.current = false;
    if (!isStopping) return true;
    progress = { ...progress, stopped: true };
    tell(progress);
    await aTurn(A_FRAME_MS);
    return false;
  };
}

function Loading({
  progress,
  onStop,
  onType,
}: {
  readonly progress: Progress;
  readonly onStop: () => void;
  readonly onType: (pressed: readonly Pressed[]) => void;
}): JSX.Element {
  const { exit } = useApp();
  const size = useWindowSize();
  useInput((input, key) => {
    if (key.escape) onStop();
    else if (input === 'q') exit(0);
    else if (key.ctrl && input === 'c') exit(130);
    else onType(pressedKeys(input, key)); // Done once there is something to do it to: a fast reader waits for nothing.
  });
  return <DrawnRows rows={drawLoading(progress, size)} size={size} />;
}

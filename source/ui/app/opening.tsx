// The screen from its first frame: what is read with a verdict per file and article, and then the reader.
import { useApp, useInput, usePaste, useWindowSize } from 'ink';
import { useCallback, useEffect, useReducer, useRef, useState, type JSX } from 'react';
import type { Briefing } from '../../model/briefing.js';
import { App, type Host } from './app.js';
import { useNoAutowrap } from '../terminal/autowrap.js';
import type { Lists } from '../../select/listed.js';
import { drawLoading } from '../view/draw-loading.js';
import { DrawnRows } from '../view/parts/drawn-rows.js';
import { openingNotice, type Reread } from './reading.js';
import type { Pressed } from '../state/press-key.js';
import { pressedKey } from '../terminal/pressed-key.js';
import { NOTHING_DONE, type Progress } from '../state/progress.js';
import { rowFor } from '../state/keymap.js';
import {
  DEFAULT_KEYS,
  makeViewModel,
  type UserKeys,
  type ViewModel,
} from '../state/selectors/view-model.js';

/** What was read, and its lists where they were made with it. */
export type Prepared = {
  readonly briefing: Briefing;
  readonly lists?: Lists;
  /** What is new since it was read before in this run, in words. */
  readonly came?: string;
};

/** Has the articles read elsewhere, which never holds up the screen, and is told how far that is, at most a frame at a time. */
export type Load = (tell: (progress: Progress) => void) => {
  readonly prepared: Promise<Prepared>;
  /** Asks to leave the rest of the present kind of step out. */
  readonly stop: () => void;
};

export type OpeningProps = {
  readonly load: Load;
  readonly all: boolean;
  readonly notice: string | undefined;
  readonly host: Host;
};

export function Opening({ load, all, notice, host }: OpeningProps): JSX.Element {
  const { exit } = useApp();
  const [progress, setProgress] = useState(NOTHING_DONE);
  const [viewModel, setReader] = useState<ViewModel>();
  const [typed, setTyped] = useState<readonly Pressed[]>([]);
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const begun = useRef<ReturnType<Load>>(undefined);
  const isRead = useRef(false);
  const prepare = useCallback(
    ({ briefing, lists }: Prepared): ViewModel =>
      makeViewModel(briefing, { ...host, all, onExplained: drawAgain }, lists),
    [all, host],
  );
  useEffect(() => {
    if (begun.current) return;
    const loading = load(setProgress);
    begun.current = loading;
    const open = async (): Promise<void> => {
      const prepared = await loading.prepared;
      // Without an article there is nothing to show: the caller says why.
      if (prepared.briefing.articles.length === 0) exit(0);
      else {
        setReader(prepare(prepared));
        isRead.current = true;
      }
    };
    open().catch((error: unknown) => {
      exit(error instanceof Error ? error : new Error(String(error)));
    });
  }, [load, prepare, exit]);
  const reread = useCallback(async (): Promise<Reread | undefined> => {
    const prepared = await load(() => undefined).prepared;
    if (prepared.briefing.articles.length === 0) return undefined;
    return { viewModel: prepare(prepared), came: prepared.came ?? '' };
  }, [load, prepare]);
  // Keep the keyboard, and pasted text apart from it, while one listener goes and the next comes.
  useInput(() => undefined);
  usePaste(() => undefined);
  const type = (pressed: Pressed): void => {
    setTyped((before) => [...before, pressed]);
  };
  return viewModel ? (
    <App
      viewModel={viewModel}
      reread={reread}
      notice={openingNotice(viewModel, notice)}
      host={host}
      typed={typed}
    />
  ) : (
    <Loading
      progress={progress}
      keys={host.keys ?? DEFAULT_KEYS}
      charset={host.charset}
      onBack={(pressed) => {
        // The reader's first frame may stand there before its listener does.
        if (isRead.current) type(pressed);
        else begun.current?.stop();
      }}
      onType={type}
    />
  );
}

function Loading({
  progress,
  keys,
  charset,
  onBack,
  onType,
}: {
  readonly progress: Progress;
  readonly keys: UserKeys;
  readonly charset: Host['charset'];
  readonly onBack: (pressed: Pressed) => void;
  readonly onType: (pressed: Pressed) => void;
}): JSX.Element {
  const { exit } = useApp();
  const size = useWindowSize();
  useNoAutowrap();
  useInput((input, key) => {
    const pressed = pressedKey(input, key);
    const action = rowFor(keys, 'panels', 'name' in pressed ? pressed.name : input)?.action;
    if (action?.type === 'back') onBack(pressed);
    else if (action?.type === 'quit') exit(action.exitCode);
    else onType(pressed); // Done once there is something to do it to: a fast reader waits for nothing.
  });
  usePaste((paste) => {
    onType({ paste });
  });
  return <DrawnRows rows={drawLoading(progress, size, keys)} size={size} charset={charset} />;
}

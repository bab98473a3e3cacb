// The screen from its first frame: what is read with a verdict per article, and then the reader.
import { useApp, useInput, useWindowSize } from 'ink';
import { useEffect, useRef, useState, type JSX } from 'react';
import { truncate } from '../layout.js';
import type { Briefing } from '../model/briefing.js';
import { outletName } from '../model/outlet.js';
import { sayCount, sayDay } from '../wording.js';
import { App, type World } from './app.js';
import { DrawnRows } from './parts/drawn-rows.js';
import { frame } from './parts/frame.js';
import { innerSize } from './parts/frame-size.js';
import { fitRow, span, splitRow, type Row } from './parts/row.js';
import { tooSmallRows } from './panels/status-line.js';
import type { Pressed } from './keys.js';
import { pressedKeys } from './pressed-key.js';
import { openReader, type Reader } from './reader.js';
import { SMALLEST, type Size } from './screen-layout.js';

/** Reads the articles; told of each as it is done, the watch answers whether to go on. */
export type Load = (
  watch: (done: Briefing, count: number) => Promise<boolean>,
) => Promise<Briefing>;

export type OpeningProps = {
  readonly load: Load;
  readonly all: boolean;
  readonly notice: string | undefined;
  readonly world: World;
};

type Progress = {
  readonly verdicts: readonly string[];
  readonly count: number;
  readonly stopped: boolean;
};

export function Opening({ load, all, notice, world }: OpeningProps): JSX.Element {
  const { exit } = useApp();
  const [progress, setProgress] = useState<Progress>({
    verdicts: [],
    count: 0,
    stopped: false,
  });
  const [reader, setReader] = useState<Reader>();
  const [typed, setTyped] = useState<readonly Pressed[]>([]);
  const stopped = useRef(false);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const watch = async (done: Briefing, count: number): Promise<boolean> => {
      setProgress(({ verdicts, ...rest }) => ({
        ...rest,
        verdicts: [...verdicts, verdictOf(done)],
        count,
      }));
      await aTurn();
      if (stopped.current) await aTurn(A_FRAME_MS);
      return !stopped.current;
    };
    const open = async (): Promise<void> => {
      await aTurn();
      const briefing = await load(watch);
      // Without an article there is nothing to show: the caller says why.
      if (briefing.articles.length === 0) exit(0);
      else setReader(openReader(briefing, { all, formats: world.formats }));
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
        stopped.current = true;
        setProgress((before) => ({ ...before, stopped: true }));
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

/** Long enough that a frame is drawn before what follows takes its time. */
const A_FRAME_MS = 50;

/** "28 Dec 2021 · Ellis Paper · 3 events · 4 quotes". */
function verdictOf({ articles, events, quotes }: Briefing): string {
  const [article] = articles;
  if (!article) return '';
  const day = article.publishedAt === undefined ? 'no date' : sayDay(article.publishedAt);
  const found = [sayCount(events.length, 'event'), sayCount(quotes.length, 'quote')];
  return [day, outletName(article), ...found].join(' · ');
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
  return <DrawnRows rows={loadingRows(progress, size)} size={size} />;
}

/** The whole screen while articles are read: a bar of how much is, and the last verdicts. */
function loadingRows(progress: Progress, size: Size): Row[] {
  if (size.columns < SMALLEST.columns || size.rows < SMALLEST.rows) return tooSmallRows(size);
  const { verdicts, count, stopped } = progress;
  const joining = stopped || (count > 0 && verdicts.length === count);
  const framed = { columns: size.columns, rows: size.rows - 2 };
  return [
    fitRow([span(' briefing', 'strong')], size.columns),
    ...frame({
      title: count === 0 ? 'Reading' : `Reading ${verdicts.length}/${count}`,
      size: framed,
      focused: true,
      content: verdictRows(progress, innerSize(framed)),
    }),
    splitRow(
      [span(joining ? ' joining what they tell …' : ' reading …')],
      [span('q quit  Esc stop and show what is there ', 'dim')],
      size.columns,
    ),
  ];
}

/** A bar of how much is read, and the last verdicts. */
function verdictRows({ verdicts, count }: Progress, { columns, rows }: Size): Row[] {
  const done = count === 0 ? 0 : Math.round((verdicts.length / count) * columns);
  const bar: Row = [span('█'.repeat(done), 'accent'), span('░'.repeat(columns - done), 'dim')];
  return [
    bar,
    ...verdicts.slice(-(rows - 1)).map((words): Row => [span(truncate(words, columns))]),
  ];
}

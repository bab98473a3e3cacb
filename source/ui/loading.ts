// What is known of a briefing that is being made → the screen that shows it: how far it is, and the last verdicts.
import { truncate } from '../layout.js';
import type { Briefing } from '../model/briefing.js';
import { outletName } from '../model/outlet.js';
import type { Step } from '../model/step.js';
import { sayCount, sayDay, sayWarning } from '../wording.js';
import { frame } from './parts/frame.js';
import { innerSize } from './parts/frame-size.js';
import { fitRow, span, splitRow, type Row } from './parts/row.js';
import { tooSmallRows } from './panels/status-line.js';
import { SMALLEST, type Size } from './screen-layout.js';

export type Progress = {
  readonly doing: 'Reading files' | 'Reading articles';
  /** How many are done of how many; none is known before the first. */
  readonly done: number;
  readonly count: number;
  /** The last of what was said of files and articles. */
  readonly verdicts: readonly string[];
  readonly stopped: boolean;
};

export const NOTHING_DONE: Progress = {
  doing: 'Reading files',
  done: 0,
  count: 0,
  verdicts: [],
  stopped: false,
};

/** More rows than any screen has. */
const MOST_VERDICTS = 300;

/** The progress after a step. Files are told of where something is wrong with them, articles always. */
export function stepped(progress: Progress, step: Step): Progress {
  if ('joining' in step) return progress;
  const doing = 'read' in step ? 'Reading files' : 'Reading articles';
  const said =
    'briefed' in step
      ? [verdictOf(step.briefed)]
      : step.trouble === undefined
        ? []
        : [`! ${sayWarning({ path: step.read, message: step.trouble })}`];
  return {
    doing,
    done: (doing === progress.doing ? progress.done : 0) + 1,
    count: step.count,
    verdicts:
      said.length === 0 ? progress.verdicts : [...progress.verdicts.slice(-MOST_VERDICTS), ...said],
    stopped: false,
  };
}

/** "28 Dec 2021 · Ellis Paper · 3 events · 4 quotes". */
function verdictOf({ articles, events, quotes }: Briefing): string {
  const [article] = articles;
  if (!article) return '';
  const day = article.publishedAt === undefined ? 'no date' : sayDay(article.publishedAt);
  const found = [sayCount(events.length, 'event'), sayCount(quotes.length, 'quote')];
  return [day, outletName(article), ...found].join(' · ');
}

/** The whole screen while articles are read. */
export function drawLoading(progress: Progress, size: Size): Row[] {
  if (size.columns < SMALLEST.columns || size.rows < SMALLEST.rows) return tooSmallRows(size);
  const { doing, done, count, stopped } = progress;
  const framed = { columns: size.columns, rows: size.rows - 2 };
  const joining = doing === 'Reading articles' && (stopped || done === count);
  const hints = ['q quit', ...(joining ? [] : ['Esc stop and show what is there'])];
  return [
    fitRow([span(' briefing', 'strong')], size.columns),
    ...frame({
      title: count === 0 ? doing : `${doing} ${done}/${count}`,
      size: framed,
      focused: true,
      content: verdictRows(progress, innerSize(framed)),
    }),
    splitRow(
      [span(joining ? ' joining what they tell …' : stopped ? ' stopped …' : ' reading …')],
      [span(`${hints.join('  ')} `, 'dim')],
      size.columns,
    ),
  ];
}

/** A bar of how much is done, and the last verdicts. */
function verdictRows({ verdicts, done, count }: Progress, { columns, rows }: Size): Row[] {
  const filled = count === 0 ? 0 : Math.round((done / count) * columns);
  const bar: Row = [span('█'.repeat(filled), 'accent'), span('░'.repeat(columns - filled), 'dim')];
  return [
    bar,
    ...verdicts.slice(-(rows - 1)).map((words): Row => [span(truncate(words, columns))]),
  ];
}

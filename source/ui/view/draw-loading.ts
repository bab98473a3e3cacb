// How far a briefing is → the screen that shows it while it is being made.
import { columnsOf, truncate } from '../../text/printed/wrap.js';
import { frame } from './parts/frame.js';
import { innerSize } from './parts/frame-size.js';
import { fitRow, span, splitRow, type Row } from './parts/row.js';
import { sayKey } from '../state/keymap.js';
import { DEFAULT_KEYS, type UserKeys } from '../state/selectors/view-model.js';
import { tooSmallRows } from './panels/status-line.js';
import type { Progress } from '../state/progress.js';
import { SMALLEST, type Size } from './screen-layout.js';

/** The whole screen while articles are read. */
export function drawLoading(progress: Progress, size: Size, keys: UserKeys = DEFAULT_KEYS): Row[] {
  if (size.columns < SMALLEST.columns || size.rows < SMALLEST.rows) return tooSmallRows(size);
  const { doing, done, count, stopped } = progress;
  const framed = { columns: size.columns, rows: size.rows - 2 };
  const joining = doing === 'Reading articles' && (stopped || done === count);
  const hints = [
    `${sayKey(keys, 'quit')} quit`,
    ...(joining ? [] : [`${sayKey(keys, 'back')} stop and show what is there`]),
  ];
  const now = joining ? ' joining what they tell …' : stopped ? ' stopped …' : ' reading …';
  // In a narrow window how to leave, at least.
  const all = hints.join('  ');
  const hint = columnsOf(`${now}${all}`) + LEAST_GAP > size.columns ? (hints[0] ?? '') : all;
  return [
    fitRow([span(' briefing', 'strong')], size.columns),
    ...frame({
      title: count === 0 ? doing : `${doing} ${done}/${count}`,
      size: framed,
      focused: true,
      content: verdictRows(progress, innerSize(framed)),
    }),
    splitRow([span(now)], [span(`${hint} `, 'dim')], size.columns),
  ];
}

/** Blanks between what is done and the keys, and behind them. */
const LEAST_GAP = 3;

/** A bar of how much is done, and the last verdicts. */
function verdictRows({ verdicts, done, count }: Progress, { columns, rows }: Size): Row[] {
  const filled = count === 0 ? 0 : Math.round((done / count) * columns);
  const bar: Row = [span('█'.repeat(filled), 'accent'), span('░'.repeat(columns - filled), 'dim')];
  return [
    bar,
    ...verdicts.slice(-(rows - 1)).map((words): Row => [span(truncate(words, columns))]),
  ];
}

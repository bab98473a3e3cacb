// What the terminal reports of the mouse, on request: wheel and clicks, told from keys and pasted text.
import type { MouseReport } from '../state/press-mouse.js';
import { useTerminalMode, type TerminalMode } from './terminal-mode.js';

/** Buttons are reported (1000), as numbers without bound (1006, "SGR"). */
const REPORTS: TerminalMode = {
  begin: '\u001B[?1000h\u001B[?1006h',
  end: '\u001B[?1006l\u001B[?1000l',
};
const NO_REPORTS: TerminalMode = { begin: '', end: '' };

/** Has the mouse reported while the component is shown, where that is asked for. */
export const useMouse = (isAsked: boolean): ReturnType<typeof useTerminalMode> =>
  useTerminalMode(isAsked ? REPORTS : NO_REPORTS);

/**
 * A report, "\x1b[<0;12;5M", or as terminals send it that know 1006 not, "\x1b[M" and three characters; or a paste, in
 * which none is. Near miss: "\x1b[M", which is a key.
 */
const REPORT =
  /\u001B\[200~[\s\S]*?\u001B\[201~|\u001B\[<(?<sent>\d{1,5};\d{1,5};\d{1,5})(?<end>[Mm])|\u001B\[M(?<old>[\s\S]{3})/g;

/** The beginning of a report at the end of what was sent: "\x1b[", "\x1b[<0;1", "\x1b[M!". Not "\x1b", which may be Esc. */
export const HALF_REPORT = /\u001B\[(?:<[\d;]*|M[\s\S]{0,2})?$/;

/** A report whose Esc came so long before that it was taken for a key: "[<0;12;5M". */
export const REPORT_WITHOUT_ESC = /^\[<\d{1,5};\d{1,5};\d{1,5}[Mm]/;

/** What was sent as keys and reports, in order. A report of what nothing is done for is left out. */
export function partReports(sent: string): readonly (string | MouseReport)[] {
  const pieces: (string | MouseReport)[] = [];
  let from = 0;
  for (const found of sent.matchAll(REPORT)) {
    const { sent: numbers, end, old } = found.groups ?? {};
    if (numbers === undefined && old === undefined) continue;
    pieces.push(sent.slice(from, found.index));
    from = found.index + found[0].length;
    const [button = 0, column = 0, row = 0] =
      numbers?.split(';').map(Number) ??
      Array.from(old ?? '', (character) => character.charCodeAt(0) - FIRST_CODE);
    const report = end === 'm' ? undefined : reportOf(button, { column: column - 1, row: row - 1 });
    if (report) pieces.push(report);
  }
  pieces.push(sent.slice(from));
  return pieces.filter((piece) => piece !== '');
}

/** What stands for 0 where numbers are sent as characters. */
const FIRST_CODE = 32;
/** Shift, Alt and Ctrl are added to the number of a button. */
const HELD = 4 + 8 + 16;

function reportOf(
  button: number,
  at: Pick<MouseReport, 'column' | 'row'>,
): MouseReport | undefined {
  switch (button & ~HELD) {
    case 0:
      return { does: 'click', ...at };
    case 64:
      return { does: 'wheel-up', ...at };
    case 65:
      return { does: 'wheel-down', ...at };
    default:
      return undefined;
  }
}

const EVENT = 'mouse';

/** Tells whoever listens at the keyboard. */
export const tellMouse = (keyboard: NodeJS.EventEmitter, report: MouseReport): void => {
  keyboard.emit(EVENT, report);
};

/** Calls back for each report, until what it answers is called. */
export function listenToMouse(
  keyboard: NodeJS.EventEmitter,
  listener: (report: MouseReport) => void,
): () => void {
  keyboard.on(EVENT, listener);
  return () => {
    keyboard.off(EVENT, listener);
  };
}
